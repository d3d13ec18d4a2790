"""Did an edit change the meaning: the edits development set."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from benchmarks.edits_peers import PEERS
from benchmarks.task import Case, Prediction, hidden_answers, read_cases, scorer, table
from claimspan.engine.compare import compare
from claimspan.engine.edits import intact

_SAMPLE = 500
_SETS = ("synthetic", "vitaminc_real", "fever_symmetric", "cad_nli", "iterater_human")
_MADE = "synthetic"


def predict(case: Case) -> Case:
    """Return label, score and reasons for a case with ``id``, ``before`` and ``after``."""
    found = compare(case["before"], case["after"])
    changed = any(difference.aspect.changes_meaning for difference in found)
    return {
        "id": case["id"],
        "label": "meaning" if changed else "cosmetic",
        "score": round(intact(found), 4),
        "reasons": [difference.text for difference in found],
    }


def report(folder: Path) -> str | None:
    """Return the figures on the development set beside those of peers, and what is flagged of each kind."""
    gold_file, judge = folder / "edits" / "dev.jsonl.gz", scorer(folder / "support")
    if not gold_file.exists() or judge is None:
        return None
    gold = list(read_cases(gold_file))
    seen = [hidden_answers(case, EDITS.seen) for case in gold]
    told = judge.score(gold, [predict(case) for case in seen], "edits")
    rows = [_row("claimspan", told, _milliseconds(predict, seen))]
    for name, likeness in PEERS.items():
        scores = [likeness(case) for case in seen]
        figures = judge.score(gold, _cut(gold, scores), "edits")
        rows.append(_row(name, figures, _milliseconds(likeness, seen)))
    rows.append(["the bar", ">= .98", ">= .85", "0 %", ">= .88", *["-"] * 6])
    return "\n\n".join((_HEADING, table(_HEAD, rows), _KINDS, _by_kind(told)))


_HEADING = (
    "Pairs of a text before and after an edit; flagged is what is said to change the meaning. Peers get the threshold "
    "that gives them the best balanced accuracy on these very pairs. Synthetic edits are labelled by how they were "
    "made; of iterater_human, whose clarity edits often change what is said, agreement among people is limited."
)
_HEAD = (
    "system",
    "synthetic precision",
    "synthetic recall",
    "cosmetic kind flagged most",
    "vitaminc_real recall",
    "fever_symmetric recall",
    "cad_nli recall",
    "iterater precision",
    "iterater recall",
    "iterater flagged of cosmetic",
    "ms a pair",
)
_KINDS = "What claimspan flags, by kind of edit:"


def _row(system: str, told: Mapping[str, Mapping[str, Mapping[str, float]]], spent: float) -> list[object]:
    sets, kinds = told["by_dataset"], told["by_kind"]
    real = sets["iterater_human"]
    others = {"clarity", "coherence", "fluency", "style"}
    worst = max(
        (kinds[kind]["flag_rate"] for kind in kinds if kind.startswith("ok:") and kind[3:] not in others), default=0.0
    )
    return [
        system,
        _share(sets[_MADE]["precision"]),
        _share(sets[_MADE]["recall"]),
        _share(worst),
        *(_share(sets[name]["recall"]) for name in _SETS[1:4]),
        *(_share(real[figure]) for figure in ("precision", "recall", "false_alarm_rate")),
        f"{spent:.2f}",
    ]


def _by_kind(told: Mapping[str, Mapping[str, Mapping[str, float]]]) -> str:
    rows = [
        [
            "meaning" if not kind.startswith("ok:") else "cosmetic",
            kind.removeprefix("ok:"),
            found["n"],
            found["flagged"],
        ]
        for kind, found in told["by_kind"].items()
    ]
    return table(
        ["made or judged to be", "kind", "n", "flagged", "share"],
        ([*row, _share(int(row[3]) / int(row[2]))] for row in sorted(rows, key=lambda row: str(row[0]), reverse=True)),
    )


def _cut(gold: list[Case], scores: list[float]) -> Iterable[Case]:
    """Return predictions by the threshold below which flagging gives the best balanced accuracy."""
    changed = [score for case, score in zip(gold, scores, strict=True) if case["change"] == "meaning"]
    same = [score for case, score in zip(gold, scores, strict=True) if case["change"] != "meaning"]

    def balanced(threshold: float) -> float:
        caught = sum(score < threshold for score in changed) / len(changed)
        return caught + sum(score >= threshold for score in same) / len(same)

    best = max(sorted(set(scores)), key=balanced)
    return [
        {"id": case["id"], "label": "meaning" if score < best else "cosmetic", "score": score}
        for case, score in zip(gold, scores, strict=True)
    ]


def _milliseconds(tell: Callable[[Case], object], cases: list[Case]) -> float:
    sample = cases[:: max(1, len(cases) // _SAMPLE)]
    began = time.perf_counter()
    for case in sample:
        tell(case)
    return (time.perf_counter() - began) * 1000 / len(sample)


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


EDITS = Prediction("edits", predict, ("id", "before", "after", "claim"), report)
