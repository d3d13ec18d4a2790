"""Does a statement still hold after an edit of its evidence: labelled edits with a claim."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from benchmarks.task import Case, Report, read_cases, table
from claimspan.engine.still import still_holds
from claimspan.engine.support.passage import Passage, whole
from claimspan.model.holding import Holding
from claimspan.nlp.analyse import analyse

_SUPPORTED = "supported"
_FILES = ("dev.jsonl.gz", "still_supported.dev.jsonl.gz")


def report(folder: Path) -> str | None:
    """Return how statements borne out before an edit are answered, by what is true of them after it."""
    files = [folder / "edits" / name for name in _FILES]
    if not all(file.exists() for file in files):
        return None
    told = Counter((case["dataset"], case["kind"], case["label_after"], _answer(case)) for case in _cases(files))
    groups = sorted({key[:3] for key in told})
    rows = ([*group, *(told[*group, answer] for answer in Holding)] for group in groups)
    return "\n\n".join((_HEADING, table(("set", "kind", "claim after the edit is", *map(str, Holding)), rows)))


_HEADING = (
    "Claims that the evidence bore out before a real or human-written edit, and what is said of them after it; both "
    "texts are parsed. still_supported are edits of a fact that leave the claim standing."
)


def _cases(files: list[Path]) -> Iterator[Case]:
    for file in files:
        yield from (case for case in read_cases(file) if case.get("label_before") == _SUPPORTED and _is_labelled(case))


def _is_labelled(case: Case) -> bool:
    return bool(case["claim"] and case["label_after"]) and case["dataset"] != "synthetic"


def _answer(case: Case) -> Holding:
    return still_holds(_parsed(case["claim"]), _parsed(case["before"]), _parsed(case["after"])).answer


@cache
def _parsed(text: str) -> Passage:
    return whole(text, analyse(text))


STILL = Report("edits and the claims on them", report)
