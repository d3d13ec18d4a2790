"""Sentences of a treebank as plain rows, and rows back to spaCy documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from spacy.tokens import Doc, DocBin, Token
from spacy.vocab import Vocab

UNKNOWN = ""
"""A token nobody annotated for names, as ``Doc(ents=...)`` wants it."""


@dataclass(frozen=True)
class Row:
    """One token; ``head`` is the number of its head in the sentence, the root's is its own."""

    word: str
    space: bool
    tag: str
    pos: str
    morph: str
    lemma: str
    head: int
    dep: str
    ent: str


Sentence = tuple[Row, ...]


def read(path: Path, vocab: Vocab) -> Iterator[list[Sentence]]:
    """Yield the sentences of each record of a ``.spacy`` file."""
    for doc in DocBin().from_disk(path).get_docs(vocab):
        yield [tuple(_row(token, sentence.start) for token in sentence) for sentence in doc.sents]


def named(token: Token) -> str:
    """Return the name annotation of a token, as ``Doc(ents=...)`` wants it."""
    return UNKNOWN if token.ent_iob == 0 else token.ent_iob_ + (f"-{token.ent_type_}" if token.ent_type_ else "")


def _row(token: Token, start: int) -> Row:
    return Row(
        token.text,
        bool(token.whitespace_),
        token.tag_,
        token.pos_,
        str(token.morph),
        token.lemma_,
        token.head.i - start,
        token.dep_,
        named(token),
    )


def document(sentences: Iterable[Sentence], vocab: Vocab) -> Doc:
    """Return one annotated document of the sentences, a blank after each."""
    rows: list[Row] = []
    heads: list[int] = []
    starts: list[bool] = []
    for sentence in sentences:
        heads += [len(rows) + row.head for row in sentence]
        starts += [True] + [False] * (len(sentence) - 1)
        rows += [*sentence[:-1], replace(sentence[-1], space=True)]
    return Doc(
        vocab,
        words=[row.word for row in rows],
        spaces=[row.space for row in rows],
        tags=[row.tag for row in rows],
        pos=[row.pos for row in rows],
        morphs=[row.morph for row in rows],
        lemmas=[row.lemma for row in rows],
        heads=heads,
        deps=[row.dep for row in rows],
        sent_starts=starts,
        ents=[row.ent for row in rows],
    )
