"""The same questions on hard cases written by hand for this project, which need no file beside the checkout."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.drift import predict
from benchmarks.drift_peers import PEERS
from benchmarks.task import CHECKOUT, Case, Prediction, table

CASES = CHECKOUT / "tests" / "drift_cases"

QUIET = frozenset({"intact", "moved", "reformatted"})
LOUD = frozenset({"changed", "gone"})


def report(_: Path) -> str | None:
    """Return the figures of claimspan and its peers; cases the examiner called doubtful are left out."""
    cases = list(_cases())
    rows = [_row("claimspan", cases, [predict(case) for case in cases])]
    for peer, find in PEERS.items():
        rows.append(_row(peer, cases, [{"span": find(case)} for case in cases]))
    head = ["system", "n", "exact", "false anchors", "verdict accuracy", "silent drift", "false alarms"]
    return table([*head, "changed called reworded", "reworded called changed or gone"], rows)


def _cases() -> Iterable[Case]:
    sys.path.insert(0, str(CASES))
    import cases as written  # type: ignore[import-not-found]

    for case in written.CASES:
        if case.fair:
            start, end = case.span
            told: dict[str, Any] = {
                "id": case.id,
                "before": case.before,
                "after": case.after,
                "start": start,
                "end": end,
            }
            expected = list(case.expected_span) if case.expected_span else None
            yield {**told, "expected": expected, "verdict": case.verdict}


def _row(system: str, cases: list[Case], found: list[Case]) -> list[object]:
    pairs = list(zip(cases, found, strict=True))
    present = [(case, each) for case, each in pairs if case["expected"] is not None]
    gone = [each for case, each in pairs if case["expected"] is None]
    exact = [each["span"] is not None and list(each["span"]) == case["expected"] for case, each in present]
    spans = [_share(exact), _share(each["span"] is not None for each in gone)]
    if "verdict" not in found[0]:
        return [system, len(cases), *spans, *["-"] * 5]
    told = [(case["verdict"], each["verdict"]) for case, each in pairs]
    return [
        system,
        len(cases),
        *spans,
        _share(gold == said for gold, said in told),
        _share(said in QUIET for gold, said in told if gold in LOUD),
        _share(said in LOUD for gold, said in told if gold in QUIET),
        _share(said == "reworded" for gold, said in told if gold == "changed"),
        _share(said in LOUD for gold, said in told if gold == "reworded"),
    ]


def _share(answers: Iterable[bool]) -> str:
    given = list(answers)
    return f"{sum(given) / len(given):.1%} of {len(given)}" if given else "-"


HAND_WRITTEN = Prediction("hand-written", predict, ("id", "before", "after", "start", "end"), report)
