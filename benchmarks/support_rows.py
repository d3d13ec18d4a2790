"""Statements with their evidence, of the benchmark's files, and what the engine says of them."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import import_module
from pathlib import Path

from benchmarks.task import CHECKOUT, Case, hidden_answers, read_cases
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage, whole
from claimspan.engine.support.score import Scorer
from claimspan.model.support import Assessment
from claimspan.nlp.analyse import analyse

SEEN = ("id", "claim", "evidence")
HAND_WRITTEN = CHECKOUT / "tests" / "support_cases"
APART = "frank_bbc"
"""Lower-case output of models with nine supported statements: reported, and left out of averages."""


@cache
def _passage(text: str) -> Passage:
    return whole(text, analyse(text))


def assessed(case: Case, scorer: Scorer | None = None) -> Assessment:
    """Return what the engine says of a row; it sees the claim and the evidence.

    Args:
        case: The row.
        scorer: Other coefficients than those of the package.
    """
    seen = hidden_answers(case, SEEN)
    return assess(paired(_passage(seen["claim"]), _passage(seen["evidence"])), scorer)


def supported(case: Case) -> bool:
    """Tell whether a row is labelled as borne out."""
    return bool(case["label"] == "supported")


def rows(folder: Path) -> list[Case]:
    """Return the rows of all sets of the support benchmark; none when its files are not there."""
    files = sorted((folder / "support").glob("*.dev.jsonl.gz"))
    return [case for file in files if "tokens" not in file.name for case in read_cases(file)]


def edited(folder: Path) -> Iterator[Case]:
    """Yield the claims of the edits benchmark on the evidence before and after the edit, as rows.

    Where the claim is the text before the edit, the edited text is held against it as well.
    """
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
        if case.get("claim") == case["before"]:
            yield {
                "id": f"{case['id']}:reverse",
                "dataset": f"edits {case['dataset']}",
                "claim": case["after"],
                "evidence": case["before"],
                "label": case["label_after"],
                "split": "train",
            }


def spoken(folder: Path) -> Iterator[Case]:
    """Yield quotes given to the right and to a wrong speaker, as statements about the article that prints them."""
    files = folder / "attribution" / "misattribution-dev.jsonl", folder / "attribution" / "dev.jsonl.gz"
    if not all(file.exists() for file in files):
        return
    texts = {case["id"]: case["text"] for case in read_cases(files[1])}
    for case in read_cases(files[0]):
        words = [texts[case["doc"]][start:end] for start, end in case["content"]]
        if len(words) == 1:
            yield {
                "id": case["id"],
                "dataset": "attribution",
                "claim": f"{case['claimed']} said, {words[0]}",
                "evidence": texts[case["doc"]],
                "label": "supported" if case["verdict"] == "right" else "contradicted",
                "split": "train",
            }


def hand_written() -> list[Case]:
    """Return the first of the sets written by hand for this project."""
    if str(HAND_WRITTEN) not in sys.path:
        sys.path.append(str(HAND_WRITTEN))
    found: list[Case] = import_module("support_to_jsonl").lines("support")
    return found


def labelled(folder: Path) -> list[Case]:
    """Return every labelled row, each pair of statement and evidence once, but those that are reported apart."""
    found: dict[tuple[str, str], Case] = {}
    for case in (*rows(folder), *edited(folder), *spoken(folder), *hand_written()):
        if case["dataset"] != APART:
            found.setdefault((case["claim"], case["evidence"]), case)
    return list(found.values())


def of_split(cases: Iterable[Case], split: str) -> list[Case]:
    """Return the rows of one split."""
    return [case for case in cases if case["split"] == split]
