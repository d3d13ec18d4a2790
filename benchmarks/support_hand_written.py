"""Statements and edits written by hand for this project, which need no file beside the checkout."""

from __future__ import annotations

import importlib
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from benchmarks.edits import predict as edit_predicted
from benchmarks.support_rows import assessed, supported
from benchmarks.task import CHECKOUT, Case, Report, read_cases, table
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import passage, whole
from claimspan.model.attribution import Analysis
from claimspan.model.support import Assessment
from claimspan.model.text import Span
from claimspan.nlp.analyse import analyse

SETS = ("first", "second")
_FIRST, _SECOND = (CHECKOUT / "tests" / name for name in ("support_cases", "support_cases_second"))


def lines(task: str, name: str = "first") -> list[Case]:
    """Return the ``support``, ``twins`` or ``edits`` of a set as the benchmark has them."""
    if name == "second":
        file = _SECOND / f"{task}.jsonl"
        return list(read_cases(file)) if file.exists() else []
    if str(_FIRST) not in sys.path:
        sys.path.append(str(_FIRST))
    found: list[Case] = importlib.import_module("support_to_jsonl").lines(task)
    return found


@cache
def statements(name: str) -> dict[str, float]:
    """Return figures on the statements of a set: what failed, and what failed or was warned of."""
    counted: Counter[str] = Counter()
    for case in lines("support", name):
        answer, side = assessed(case), "right" if supported(case) else "wrong"
        counted.update([side, *_told(answer, side)])
        grounds = {mismatch.ground.value for mismatch in answer.mismatches if mismatch.hard}
        counted["named"] += side == "wrong" and case["error_kind"] in grounds
    wrong, right = counted["wrong"] or 1, counted["right"] or 1
    return {
        "rows": counted["wrong"] + counted["right"],
        "fail precision": counted["fails wrong"] / ((counted["fails wrong"] + counted["fails right"]) or 1),
        "fail recall": counted["fails wrong"] / wrong,
        "false failures": counted["fails right"] / right,
        "failed by the very reason": counted["named"] / wrong,
        "warned or failed": (counted["fails wrong"] + counted["warns wrong"]) / wrong,
        "false warnings": counted["warns right"] / right,
    }


def _told(answer: Assessment, side: str) -> list[str]:
    if answer.fails:
        return [f"fails {side}"]
    return [f"warns {side}"] if answer.support.value in ("unsupported", "contradicted") else []


@cache
def twins(name: str) -> dict[str, float]:
    """Return figures on statements about the shipped article and their twins, held against the article's own words."""
    answers: dict[str, dict[str, Assessment]] = {}
    grounds: dict[str, set[str]] = {}
    for case in lines("twins", name):
        side = "right" if supported(case) else "wrong"
        answers.setdefault(case["pair"], {})[side] = _of_article(case)
        if side == "wrong":
            grounds[case["pair"]] = {case["error_kind"], *case.get("also", ())}
    pairs = len(answers) or 1
    apart = [pair for pair, sides in answers.items() if sides["wrong"].score < sides["right"].score]
    failed = [pair for pair, sides in answers.items() if sides["wrong"].fails and not sides["right"].fails]
    reason = [
        pair
        for pair in failed
        if {each.ground.value for each in answers[pair]["wrong"].mismatches if each.hard} & grounds[pair]
    ]
    return {
        "pairs": len(answers),
        "wrong one scores lower": len(apart) / pairs,
        "wrong one fails, right one does not": len(failed) / pairs,
        "by the very reason": len(reason) / pairs,
        "right one fails": sum(sides["right"].fails for sides in answers.values()) / pairs,
    }


@cache
def _article(name: str) -> str:
    return (CHECKOUT / "seeds" / name).read_text(encoding="utf-8")


def _of_article(case: Case) -> Assessment:
    text = _article(case["article"])
    spans = sorted(Span(text.index(part), text.index(part) + len(part)) for part in case["parts"])
    claim = case["claim"]
    return assess(paired(whole(claim, analyse(claim)), passage(text, _article_analysis(case["article"]), spans)))


@cache
def _article_analysis(name: str) -> Analysis:
    return analyse(_article(name))


@cache
def edits(name: str) -> dict[str, float]:
    """Return figures on the edits of a set."""
    counted: Counter[tuple[bool, bool]] = Counter()
    for case in lines("edits", name):
        told = edit_predicted({"id": case["id"], "before": case["before"], "after": case["after"]})
        counted[case["change"] == "meaning", told["label"] == "meaning"] += 1
    flagged = counted[True, True] + counted[False, True]
    return {
        "edits": counted.total(),
        "precision": counted[True, True] / (flagged or 1),
        "recall": counted[True, True] / ((counted[True, True] + counted[True, False]) or 1),
        "cosmetic flagged": counted[False, True] / ((counted[False, True] + counted[False, False]) or 1),
    }


def report(_: Path) -> str:
    """Return the figures on the sets."""
    parts = ["### Statements\n", _table(statements), "\n### About the shipped article, each with its right twin\n"]
    parts += [_table(twins), "\n### Edits\n", _table(edits), ""]
    parts.append(
        "Both sets were written by one who knew the task and not the program. The first has since been learnt from; "
        "nothing was tuned on the second."
    )
    return "\n".join(parts)


def _table(figures: Callable[[str], dict[str, float]]) -> str:
    found = [(name, figures(name)) for name in SETS if lines("support", name)]
    head: Sequence[str] = ["set", *found[0][1]]
    return table(head, [[name, *map(_shown, told.values())] for name, told in found])


def _shown(figure: float) -> str:
    return str(figure) if isinstance(figure, int) else f"{figure:.1%}"


SUPPORT_HAND_WRITTEN = Report("support and edits, hand-written", report)
