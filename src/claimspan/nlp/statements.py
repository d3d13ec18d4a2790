"""The parse of a text as plain columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spacy.tokens import Doc, Token
from spacy.tokens import Span as Words

from claimspan.model.facts import Sentence
from claimspan.model.text import Span


def sentences(doc: Doc) -> tuple[Sentence, ...]:
    """Return the sentences of a parsed text, white space left out; those without a word are none."""
    found = (_sentence(words) for words in doc.sents)
    return tuple(sentence for sentence in found if len(sentence))


def _sentence(words: Words) -> Sentence:
    tokens = [token for token in words if not token.is_space]
    number = {token.i: place for place, token in enumerate(tokens)}
    starts = tuple(token.idx for token in tokens)
    ends = tuple(token.idx + len(token) for token in tokens)
    return Sentence(
        Span(starts[0], ends[-1]) if tokens else Span(words.start_char, words.start_char),
        starts,
        ends,
        tuple(token.lemma_ for token in tokens),
        tuple(token.tag_ for token in tokens),
        tuple(token.pos_ for token in tokens),
        tuple(token.dep_ for token in tokens),
        tuple(number.get(_head(token).i, place) for place, token in enumerate(tokens)),
        tuple(_names(tokens)),
    )


def _names(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Yield the names among the words of a sentence; ``Span.ents`` goes through all those of the text each time."""
    first = 0
    for place, token in enumerate((*tokens, None)):
        goes_on = token is not None and token.ent_iob_ == "I" and place > first
        if not goes_on:
            if place > first and tokens[first].ent_type_:
                yield first, place, tokens[first].ent_type_
            first = place


def _head(token: Token) -> Token:
    """Return the head, past white space."""
    head = token.head
    while head.is_space and head.head.i != head.i:
        head = head.head
    return head
