"""Measure how often each sort of mismatch is right, and write it where the engine reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from benchmarks.support_rows import assessed, labelled, supported
from benchmarks.task import CHECKOUT, Case

PRECISION = CHECKOUT / "src" / "claimspan" / "engine" / "support" / "data" / "precision.txt"

_HEAD = """\
# How often each sort of mismatch between a statement and its evidence is right: sort, right alarms, all alarms.
# Written by `python -m benchmarks calibrate`, over the labelled rows of the support and edits benchmarks,
# quotes given to right and wrong speakers, and the first hand-written set.
"""


def measured(cases: Iterable[Case]) -> dict[str, tuple[int, int]]:
    """Return sort -> right alarms and all alarms; a sort counts once a row."""
    right: Counter[str] = Counter()
    fired: Counter[str] = Counter()
    for case in cases:
        for sort in {mismatch.sort for mismatch in assessed(case).mismatches}:
            fired[sort] += 1
            right[sort] += not supported(case)
    return {sort: (right[sort], fired[sort]) for sort in sorted(fired)}


def calibrate(folder: Path) -> str:
    """Write the file and return it.

    Raises:
        FileNotFoundError: The gold files are not there.
    """
    cases = labelled(folder)
    if not cases:
        raise FileNotFoundError(folder)
    lines = (f"{sort} {right} {fired}\n" for sort, (right, fired) in measured(cases).items())
    told = _HEAD + "".join(lines)
    PRECISION.parent.mkdir(exist_ok=True)
    PRECISION.write_text(told, encoding="utf-8")
    return told
