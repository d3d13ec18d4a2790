"""Make the training corpora: typographic quotation marks, speech put around sentences, and one file for each model."""

from __future__ import annotations

import random
import re
import sys
from dataclasses import replace
from pathlib import Path

from scripts.speech import gather, speakable, spoken
from scripts.treebank import UNKNOWN, Row, Sentence, document, read
from spacy.lang.en import English
from spacy.tokens import DocBin

SEED = 20240607
CURLED = 0.4
"""Share of records with typographic marks: the treebanks have few, newspapers hardly anything else."""
SPOKEN = 0.22
"""Share of speakable sentences that are also given as somebody's words."""
TREES = ("ewt-train", "gum-train")
NAMES = ("ewt-train", "gum-train", "wikigold-train", "crossner-train")


def curl(sentences: list[Sentence]) -> list[Sentence]:
    """Return the record with curly marks: double ones in turn, single ones as apostrophes."""
    opened = False
    result = []
    for sentence in sentences:
        rows = []
        for row in sentence:
            word = row.word
            if word in {'"', "``", "''"}:
                word = "”" if opened else "“"
                opened = not opened
            else:
                word = word.replace("'", "’")
            rows.append(replace(row, word=word))
        result.append(tuple(rows))
    return result


def named_records(path: Path, vocab: object) -> list[list[Sentence]]:
    """Return the records of a corpus that has names but no trees, each as one sentence."""
    records = []
    for doc in DocBin().from_disk(path).get_docs(vocab):
        if doc.has_annotation("DEP"):
            return list(read(path, vocab))
        rows = []
        for token in doc:
            entity = UNKNOWN if token.ent_iob == 0 else token.ent_iob_ + (f"-{token.ent_type_}" if token.ent_type_ else "")
            rows.append((token, entity))
        records.append([_bare(rows)])
    return records


def _bare(rows: list[tuple[object, str]]) -> Sentence:
    return tuple(
        Row(token.text, bool(token.whitespace_), "", "", "", "", max(0, n - 1), "dep", entity)
        for n, (token, entity) in enumerate(rows)
    )


def main(source: Path, target: Path, seed: int = SEED) -> None:
    """Write ``trees.spacy`` and ``names.spacy`` below ``target`` from the treebanks below ``source``.

    Another ``seed`` gives other sentences somebody to say them and other records typographic marks.
    """
    vocab = English().vocab
    chance = random.Random(seed)
    target.mkdir(parents=True, exist_ok=True)
    trees = [record for name in TREES for record in read(source / f"{name}.spacy", vocab)]
    sentences = [sentence for record in trees for sentence in record]
    stock = gather(sentences)
    made = []
    for sentence in sentences:
        clause = speakable(sentence)
        if clause and chance.random() < SPOKEN:
            made.append(spoken(clause, stock, chance))
    chance.shuffle(made)
    speech = [made[at : at + 4] for at in range(0, len(made), 4)]
    print(f"{len(trees)} records, {len(made)} sentences of speech, {len(stock.names)} names, {len(stock.titles)} titles")
    records = [curl(record) if chance.random() < CURLED else record for record in trees]
    _write(target / "trees.spacy", [*records, *speech], vocab)
    named = [record for name in NAMES for record in named_records(source / f"{name}.spacy", vocab)]
    named = [curl(record) if chance.random() < CURLED else record for record in named]
    _write(target / "names.spacy", [*named, *speech], vocab)


def _write(path: Path, records: list[list[Sentence]], vocab: object) -> None:
    box = DocBin(attrs=["ORTH", "SPACY", "TAG", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START"])
    for record in records:
        box.add(document(record, vocab))
    box.to_disk(path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
