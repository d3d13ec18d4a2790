"""Is a statement borne out by its evidence: the support development set."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType

from benchmarks.support_peers import cut, peers
from benchmarks.support_rows import APART, SEEN, assessed, of_split, rows, supported
from benchmarks.task import CHECKOUT, Case, Prediction, scorer, table
from claimspan.engine.support.score import read_scorer
from claimspan.model.support import Assessment

LEFT_OUT = CHECKOUT / "training" / "support" / "left_out"
_FIGURES = ("balanced_accuracy", "auroc", "precision", "recall", "false_alarm_rate")
_HEAD = ["system", "set", "n", "balanced accuracy", "AUROC", "precision", "recall", "false alarms"]
_ELSEWHERE = (
    ("careful atoms without names", "all", "2113", ".616", "-", ".813", ".308", ".075"),
    ("gradient boosting on 60 overlap and atom features, all sets trained on", "macro", "2113", ".666", ".754"),
)
"""By the benchmark's own page, frank_bbc among the sets."""


def predict(case: Case) -> Case:
    """Return the answer for a case with ``id``, ``claim`` and ``evidence``."""
    return predicted(case, assessed(case))


def predicted(case: Case, answer: Assessment) -> Case:
    """Return an answer as a line of predictions: a failure names its hard grounds, a warning its soft ones."""
    told = [mismatch for mismatch in answer.mismatches if mismatch.hard or not answer.fails]
    return {
        "id": case["id"],
        "label": answer.support.value,
        "score": round(answer.score, 4),
        "fail": answer.fails,
        "reasons": list(dict.fromkeys(mismatch.ground.value for mismatch in told)),
    }


def report(folder: Path) -> str | None:
    """Return the figures on the development rows, those of the failing reasons, and those of peers."""
    judge, every = scorer(folder / "support"), rows(folder)
    if judge is None or not every:
        return None
    answers = {case["id"]: assessed(case) for case in every}
    dev = of_split(every, "dev")
    lines = [predicted(case, answers[case["id"]]) for case in dev]
    parts = [
        "### Warned or failed\n",
        table(_HEAD, [*_rows("claimspan", dev, lines, judge), *_peer_rows(every, dev, judge), *_told()]),
        f"\nPairs of a statement and its wrong twin (bump): {_pairs(dev, lines, judge)}.",
        "The peers' cuts are those that do best on the train rows. macro: mean over the sets without frank_bbc.",
        "\n### Learned without the set that is measured\n",
        table(_HEAD, list(_left_out(dev, judge))),
        "\nThe sets that are not listed are never learned from: their training rows only choose two numbers.",
        "\n### Failed\n",
        table(["rows", "n", "precision", "recall", "false alarms"], list(_failures(every, answers))),
        "\n### By reason\n",
        table(
            ["reason", "fails", "rows", "fired", "on supported", "on unsupported", "on contradicted", "right"],
            list(_confusion(every, answers)),
        ),
        "\nAll sets but frank_bbc. Wrong firings are those on supported statements.",
    ]
    return "\n".join(parts)


def _rows(system: str, cases: Sequence[Case], lines: Sequence[Case], judge: ModuleType) -> Iterator[list[str]]:
    figures = judge.score(cases, lines)
    sets = {name: each for name, each in figures["by_dataset"].items() if name != APART}
    yield [system, "macro", str(sum(each["n"] for each in sets.values())), *_means(sets.values())]
    for name, each in figures["by_dataset"].items():
        yield [system, name, str(each["n"]), *(_share(each[figure]) for figure in _FIGURES)]


def _left_out(dev: Sequence[Case], judge: ModuleType) -> Iterator[list[str]]:
    for file in sorted(LEFT_OUT.glob("*.txt")):
        scorer = read_scorer(file.read_text(encoding="utf-8"))
        chosen = [case for case in dev if case["dataset"] == file.stem]
        lines = [predicted(case, assessed(case, scorer)) for case in chosen]
        _, row = _rows("claimspan", chosen, lines, judge)
        yield row


def _means(sets: Collection[Mapping[str, float | None]]) -> list[str]:
    found = ([each[figure] for each in sets] for figure in _FIGURES)
    return [_share(sum(value or 0.0 for value in values) / len(values)) for values in found]


def _peer_rows(every: Sequence[Case], dev: Sequence[Case], judge: ModuleType) -> Iterator[list[str]]:
    train = [case for case in of_split(every, "train") if case["dataset"] != APART]
    for name, score in peers():
        at = cut([score(case["claim"], case["evidence"]) for case in train], [supported(case) for case in train])
        given = ((case, score(case["claim"], case["evidence"])) for case in dev)
        lines = [
            {"id": case["id"], "label": "supported" if own >= at else "unsupported", "score": own}
            for case, own in given
        ]
        yield next(_rows(name, dev, lines, judge))


def _told() -> Iterator[list[str]]:
    for system, *figures in _ELSEWHERE:
        yield [f"{system} (not run here)", *figures, *["-"] * (7 - len(figures))]


def _pairs(cases: Sequence[Case], lines: Sequence[Case], judge: ModuleType) -> str:
    figures = judge.score(cases, lines)
    return f"{_share(figures['pair_consistency'])} of {figures['pairs']} in the right order"


def _failures(every: Sequence[Case], answers: Mapping[str, Assessment]) -> Iterator[list[str]]:
    for split in ("train", "dev"):
        part = [case for case in of_split(every, split) if case["dataset"] != APART]
        for name in ("all", *sorted({case["dataset"] for case in part})):
            chosen = [case for case in part if name in ("all", case["dataset"])]
            counted = Counter((supported(case), answers[case["id"]].fails) for case in chosen)
            right, wrong = counted[False, True], counted[True, True]
            yield [
                f"{split}, {name}",
                str(len(chosen)),
                _share(right / (right + wrong)) if right + wrong else "-",
                _share(right / max(1, right + counted[False, False])),
                _share(wrong / max(1, wrong + counted[True, False])),
            ]


def _confusion(every: Sequence[Case], answers: Mapping[str, Assessment]) -> Iterator[list[str]]:
    fired: dict[tuple[str, bool, str], Counter[str]] = defaultdict(Counter)
    for case in every:
        if case["dataset"] == APART:
            continue
        for ground, hard in {(each.ground.value, each.hard) for each in answers[case["id"]].mismatches}:
            for split in (case["split"], "both"):
                fired[ground, hard, split][case["label"]] += 1
    for (ground, hard, split), counted in sorted(
        fired.items(), key=lambda each: (each[0][0], not each[0][1], each[0][2])
    ):
        total = counted.total()
        right = total - counted["supported"]
        labels = (str(counted[label]) for label in ("supported", "unsupported", "contradicted"))
        yield [ground, "yes" if hard else "no", split, str(total), *labels, _share(right / total)]


def _share(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}".removeprefix("0")


SUPPORT = Prediction("support", predict, SEEN, report)
