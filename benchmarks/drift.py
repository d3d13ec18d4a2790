"""Find a span again and say what happened to it: the drift development set."""

from __future__ import annotations

import time
from pathlib import Path
from types import ModuleType

from benchmarks.drift_peers import PEERS
from benchmarks.task import Case, Prediction, hidden_answers, read_cases, scorer, table
from claimspan.engine.locate import Revision, locate
from claimspan.model.selector import Selector
from claimspan.model.text import Span

_FIGURES = {
    "exact": "exact",
    "iou80": "IoU >= .8",
    "misplaced": "misplaced",
    "false_anchor": "false anchors",
    "verdict_acc": "verdict accuracy",
    "macro_f1": "macro-F1",
    "silent": "silent drift",
    "false_alarm": "false alarms",
}

BARS: dict[str, tuple[str, float]] = {
    "exact": (">=", 0.98),
    "iou80": (">=", 0.995),
    "misplaced": ("<=", 0.002),
    "false_anchor": ("<=", 0.005),
    "verdict_acc": (">=", 0.95),
    "macro_f1": (">=", 0.95),
    "silent": ("<=", 0.015),
    "false_alarm": ("<=", 0.03),
    "mild": ("<=", 0.03),
}
"""What this project holds itself to, on real and synthetic cases apart; on real ones nothing may pass in silence."""


def predict(case: Case) -> Case:
    """Return span and verdict for a case with ``id``, ``before``, ``after``, ``start`` and ``end``."""
    selector = Selector.describe(case["before"], Span(case["start"], case["end"]))
    began = time.perf_counter()
    location = locate(selector, Revision(case["after"], case["before"]))
    spent = (time.perf_counter() - began) * 1000
    span = list(location.span) if location.span else None
    return {"id": case["id"], "span": span, "verdict": str(location.change), "ms": round(spent, 3)}


def report(folder: Path) -> str | None:
    """Return the figures on the development set, real and synthetic cases apart, and those of peers."""
    gold_file, judge = folder / "drift" / "dev.jsonl.gz", scorer(folder / "drift")
    if not gold_file.exists() or judge is None:
        return None
    gold = list(read_cases(gold_file))
    predictions = {case["id"]: predict(hidden_answers(case, DRIFT.seen)) for case in gold}
    rows = [_row("claimspan", name, _part(gold, name), predictions, judge) for name in ("all", "real", "synthetic")]
    for peer, find in PEERS.items():
        spans = {case["id"]: {"span": find(hidden_answers(case, DRIFT.seen))} for case in gold}
        rows += [_row(peer, name, _part(gold, name), spans, judge) for name in ("real", "synthetic")]
    rows.append(["the bar", "each", "-", *(f"{sign} {bar:.1%}" for sign, bar in BARS.values())])
    rows.append(["the bar", "real", "-", *["-"] * 6, "<= 0.0%", "-", "-"])
    return table(["system", "cases", "n", *_FIGURES.values(), "changed called reworded"], rows)


def _part(gold: list[Case], name: str) -> list[Case]:
    return [case for case in gold if name in ("all", case["kind"])]


def _row(system: str, name: str, part: list[Case], predictions: dict[str, Case], judge: ModuleType) -> list[object]:
    summary = judge.summary(part, {case["id"]: predictions[case["id"]] for case in part})
    changed = [predictions[case["id"]].get("verdict") for case in part if case["verdict"] == "changed"]
    mild = changed.count("reworded") / len(changed) if changed and changed[0] is not None else None
    return [system, name, len(part), *(_percent(summary[figure]) for figure in _FIGURES), _percent(mild)]


def _percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.2%}"


DRIFT = Prediction("drift", predict, ("id", "before", "after", "start", "end"), report)
