"""Make the training corpora: typographic quotation marks, speech put around sentences, and one file for each model."""

from __future__ import annotations

import logging
import random
import sys
from dataclasses import replace
from pathlib import Path

from spacy.lang.en import English
from spacy.tokens import Doc, DocBin
from spacy.vocab import Vocab

from scripts.speech import gather, speakable, spoken
from scripts.treebank import Row, Sentence, document, named, read

LOG = logging.getLogger(__name__)
SEED = 20240607
CURLED = 0.4
"""Share of records with typographic marks: the treebanks have few, newspapers hardly anything else."""
SPOKEN = 0.22
"""Share of speakable sentences that are also given as somebody's words."""
IN_RECORD = 4
ATTRIBUTES = "ORTH SPACY TAG POS MORPH LEMMA HEAD DEP ENT_IOB ENT_TYPE SENT_START".split()  # noqa: SIM905 - one line
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


def named_records(path: Path, vocab: Vocab) -> list[list[Sentence]]:
    """Return the records of a corpus that has names but no trees, each as one sentence."""
    docs = list(DocBin().from_disk(path).get_docs(vocab))
    return list(read(path, vocab)) if docs[0].has_annotation("DEP") else [[_bare(doc)] for doc in docs]


def _bare(doc: Doc) -> Sentence:
    return tuple(
        Row(token.text, bool(token.whitespace_), "", "", "", "", max(0, token.i - 1), "dep", named(token))
        for token in doc
    )


def spoken_records(sentences: list[Sentence], chance: random.Random) -> list[list[Sentence]]:
    """Return some of the sentences as somebody's words, a few to a record."""
    stock = gather(sentences)
    made = []
    for sentence in sentences:
        clause = speakable(sentence)
        if clause and chance.random() < SPOKEN:
            made.append(spoken(clause, stock, chance))
    chance.shuffle(made)
    return [made[at : at + IN_RECORD] for at in range(0, len(made), IN_RECORD)]


def main(source: Path, target: Path, seed: int = SEED) -> None:
    """Write ``trees.spacy`` and ``names.spacy`` below ``target`` from the treebanks below ``source``.

    Another ``seed`` gives other sentences somebody to say them and other records typographic marks.
    """
    vocab = English().vocab
    chance = random.Random(seed)  # noqa: S311 - no secret
    target.mkdir(parents=True, exist_ok=True)
    trees = [record for name in TREES for record in read(source / f"{name}.spacy", vocab)]
    speech = spoken_records([sentence for record in trees for sentence in record], chance)
    LOG.info("%d records of sentences, %d of speech", len(trees), len(speech))
    records = [curl(record) if chance.random() < CURLED else record for record in trees]
    _write(target / "trees.spacy", [*records, *speech], vocab)
    people = [record for name in NAMES for record in named_records(source / f"{name}.spacy", vocab)]
    people = [curl(record) if chance.random() < CURLED else record for record in people]
    _write(target / "names.spacy", [*people, *speech], vocab)


def _write(path: Path, records: list[list[Sentence]], vocab: Vocab) -> None:
    box = DocBin(attrs=ATTRIBUTES)
    for record in records:
        box.add(document(record, vocab))
    box.to_disk(path)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    main(Path(sys.argv[1]), Path(sys.argv[2]), *map(int, sys.argv[3:]))
