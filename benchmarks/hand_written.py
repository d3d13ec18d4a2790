"""The same questions on hard cases written by hand for this project, which need no file beside the checkout."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.drift import predict
from benchmarks.drift_peers import PEERS
from benchmarks.task import CHECKOUT, Case, Prediction, table

SETS = {
    name: CHECKOUT / "tests" / folder for name, folder in (("first", "drift_cases"), ("second", "drift_cases_second"))
}
"""Two sets by two examiners who knew the change words and not the program; both have since been learnt from."""

QUIET = frozenset({"intact", "moved", "reformatted"})
LOUD = frozenset({"changed", "gone"})


def report(_: Path) -> str | None:
    """Return the figures of claimspan and its peers; cases the examiner called doubtful are left out."""
    rows = []
    for name in SETS:
        cases = list(read_set(name))
        rows.append(_row("claimspan", name, cases, [predict(case) for case in cases]))
        rows += [_row(peer, name, cases, [{"span": find(case)} for case in cases]) for peer, find in PEERS.items()]
    head = ["system", "set", "n", "exact", "false anchors", "verdict accuracy", "silent drift", "false alarms"]
    return table([*head, "changed called reworded", "reworded called changed or gone"], rows)


def read_set(name: str) -> Iterable[Case]:
    """Yield the fair cases of one set as the benchmark has them."""
    for folder in SETS.values():
        if str(folder) not in sys.path:
            sys.path.append(str(folder))
    spec = importlib.util.spec_from_file_location(f"{name}_cases", SETS[name] / "cases.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(SETS[name])
    written = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(written)
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


def _row(system: str, name: str, cases: list[Case], found: list[Case]) -> list[object]:
    pairs = list(zip(cases, found, strict=True))
    present = [(case, each) for case, each in pairs if case["expected"] is not None]
    gone = [each for case, each in pairs if case["expected"] is None]
    exact = [each["span"] is not None and list(each["span"]) == case["expected"] for case, each in present]
    spans = [_share(exact), _share(each["span"] is not None for each in gone)]
    if "verdict" not in found[0]:
        return [system, name, len(cases), *spans, *["-"] * 5]
    told = [(case["verdict"], each["verdict"]) for case, each in pairs]
    return [
        system,
        name,
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
