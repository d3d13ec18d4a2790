"""Statements with their evidence, of the benchmark's files, and what the engine says of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

from benchmarks.task import Case, hidden_answers, read_cases
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage, whole
from claimspan.model.support import Assessment
from claimspan.nlp.analyse import analyse

SEEN = ("id", "claim", "evidence")
APART = "frank_bbc"
"""Lower-case output of models with nine supported statements: reported, and left out of averages."""


@cache
def _passage(text: str) -> Passage:
    return whole(text, analyse(text))


def assessed(case: Case) -> Assessment:
    """Return what the engine says of a row; it sees the claim and the evidence."""
    seen = hidden_answers(case, SEEN)
    return assess(paired(_passage(seen["claim"]), _passage(seen["evidence"])))


def supported(case: Case) -> bool:
    """Tell whether a row is labelled as borne out."""
    return bool(case["label"] == "supported")


def rows(folder: Path) -> list[Case]:
    """Return the rows of all sets of the support benchmark; none when its files are not there."""
    files = sorted((folder / "support").glob("*.dev.jsonl.gz"))
    return [case for file in files if "tokens" not in file.name for case in read_cases(file)]


def edited(folder: Path) -> Iterator[Case]:
    """Yield the claims of the edits benchmark on the evidence before and after the edit, as rows."""
    file = folder / "edits" / "dev.jsonl.gz"
    for case in read_cases(file) if file.exists() else ():
        for side in ("before", "after"):
            if case.get("claim") and case.get(f"label_{side}"):
                yield {
                    "id": f"{case['id']}:{side}",
                    "dataset": f"edits {case['dataset']}",
                    "claim": case["claim"],
                    "evidence": case[side],
                    "label": case[f"label_{side}"],
                    "split": "train",
                }


def labelled(folder: Path) -> list[Case]:
    """Return every labelled row, each pair of statement and evidence once, but those that are reported apart."""
    found: dict[tuple[str, str], Case] = {}
    for case in (*rows(folder), *edited(folder)):
        if case["dataset"] != APART:
            found.setdefault((case["claim"], case["evidence"]), case)
    return list(found.values())


def of_split(cases: Iterable[Case], split: str) -> list[Case]:
    """Return the rows of one split."""
    return [case for case in cases if case["split"] == split]
