"""Labelled pairs of statement and evidence, and what the engine measures of them."""

from __future__ import annotations

import gzip
import json
import pickle
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from claimspan.engine.support.assess import findings
from claimspan.engine.support.features import features
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage, whole
from claimspan.model.attribution import Analysis
from claimspan.nlp.analyse import analyse

SHIPPABLE = ("fever_symmetric", "vitaminc_real")
"""Sets whose licence (CC BY-SA 3.0) allows what is learned of them to be shipped."""
HAND = "hand_written"
SHARES = {HAND: 0.3}
"""How much a set counts beside one of the others."""


@dataclass(frozen=True)
class Row:
    """One labelled pair.

    Attributes:
        dataset: The set it is from.
        bad: Whether the evidence does not bear the statement out.
        features: What the engine measures of it.
        fails: Whether a mismatch that fails a check was found.
    """

    dataset: str
    bad: bool
    features: dict[str, float]
    fails: bool


class Reader:
    """Reads texts once each; parses that were made before may be given."""

    def __init__(self, parses: Iterable[Path] = ()) -> None:
        """Take pickles of text -> analysis, written by this script's user."""
        self._parses: dict[str, Analysis] = {}
        for file in parses:
            self._parses |= pickle.loads(file.read_bytes())  # noqa: S301  (one's own file)
        self._passages: dict[str, Passage] = {}

    def passage(self, text: str) -> Passage:
        """Return a text with its parse."""
        if text not in self._passages:
            self._passages[text] = whole(text, self._parses.get(text) or analyse(text))
        return self._passages[text]

    def row(self, dataset: str, claim: str, evidence: str, *, bad: bool) -> Row:
        """Return what is measured of a pair."""
        pair = paired(self.passage(claim), self.passage(evidence))
        found, told = findings(pair)
        return Row(dataset, bad, features(pair, told), any(mismatch.hard for mismatch in found))


def read(folder: Path, reader: Reader, names: Iterable[str]) -> Iterator[Row]:
    """Yield the training rows of sets of the benchmark."""
    for name in names:
        with gzip.open(folder / f"{name}.dev.jsonl.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                case = json.loads(line)
                if case["split"] == "train":
                    yield reader.row(name, case["claim"], case["evidence"], bad=case["label"] != "supported")


def hand_written(file: Path, reader: Reader) -> Iterator[Row]:
    """Yield the statements written for the tests, which are free, as ``support_to_jsonl.py support`` writes them."""
    for line in file.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        yield reader.row(HAND, case["claim"], case["evidence"], bad=case["label"] != "supported")
