"""Who says what in passages written by hand for this project, which need no file beside the checkout."""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from types import ModuleType

from benchmarks.attribution import predict
from benchmarks.task import CHECKOUT, Case, Report, table

FOLDERS = tuple(CHECKOUT / "tests" / name for name in ("attribution_cases", "attribution_cases_second"))
KINDS = ("all", "direct", "mixed", "indirect")
SETS = ("first", "second")

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_FOUND = 0.5
"""Share of words from which on two contents are about the same thing."""


def cases(name: str = "first") -> list[Case]:
    """Return the passages of a set as the benchmark has them."""
    if name == "second":
        return [_with_kinds(row) for row in _module("second").rows()]
    to_row = _module("to_jsonl").row
    return [to_row(case) for case in _module("said_all").CASES]


def pairs(name: str) -> list[Case]:
    """Return right and wrong speakers of the quotes of a set, as the benchmark of recorded speakers has them."""
    if name == "second":
        return list(_module("second").misattribution())
    to_rows = _module("to_misattribution").rows
    return [row for case in _module("said_all").CASES for row in to_rows(case)]


def _module(name: str) -> ModuleType:
    sys.path += [str(folder) for folder in FOLDERS if str(folder) not in sys.path]
    return importlib.import_module(name)


def _with_kinds(row: Case) -> Case:
    """Return a passage whose contents are not told apart by kind."""
    return {**row, "attributions": [{"kind": "any", **told} for told in row["attributions"]]}


@cache
def figures(name: str = "first") -> dict[str, dict[str, float]]:
    """Return kind -> figure -> share, for a set: contents found to the word, contents found with the right mention."""
    counts: dict[tuple[str, str], int] = {}
    for case in cases(name):
        told = predict({"id": case["id"], "text": case["text"]})["attributions"]
        for figure, kind in _counted(case, told):
            for each in (kind, "all"):
                counts[figure, each] = counts.get((figure, each), 0) + 1
    return {
        kind: {
            "recall": _share(counts, "exact", "gold", kind),
            "speaker": _share(counts, "speaker", "gold", kind),
        }
        for kind in KINDS
    } | {"answers": {"precision": _share(counts, "right", "answer", "all")}}


def _share(counts: dict[tuple[str, str], int], part: str, whole: str, kind: str) -> float:
    return counts.get((part, kind), 0) / max(counts.get((whole, kind), 0), 1)


def _counted(case: Case, told: Sequence[Case]) -> Iterator[tuple[str, str]]:
    """Yield what is to be counted of one passage, with the kind of the content."""
    text = case["text"]
    answers = [(_words(text, answer["content"]), answer) for answer in told]
    held = [_words(text, gold["content"]) for gold in case["attributions"]]
    for words, _ in answers:
        best = max((_alike(words, other) for other in held), default=0.0)
        yield "answer", "answer"
        if best >= _FOUND:
            yield "right", "answer"
    for gold, words in zip(case["attributions"], held, strict=True):
        if gold.get("optional"):
            continue
        yield "gold", gold["kind"]
        nearest = max(answers, key=lambda each: _alike(words, each[0]), default=None)
        if nearest is None or _alike(words, nearest[0]) < _FOUND:
            continue
        if nearest[0] == words:
            yield "exact", gold["kind"]
        source = _words(text, nearest[1]["source"])
        if source & _words(text, gold.get("head") or gold["source"]) or not (source or gold["source"]):
            yield "speaker", gold["kind"]


def _words(text: str, spans: Iterable[Sequence[int]]) -> frozenset[int]:
    """Return where the words within spans start."""
    return frozenset(match.start() for start, end in spans for match in _WORD.finditer(text, start, end))


def _alike(one: frozenset[int], other: frozenset[int]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def report(_: Path) -> str | None:
    """Return a table of the figures."""
    rows = []
    for name in SETS:
        found = figures(name)
        for kind in KINDS if name == "first" else KINDS[:1]:
            told = f"{found[kind]['recall']:.1%}", f"{found[kind]['speaker']:.1%}"
            rows.append((name, kind, *told, f"{found['answers']['precision']:.1%}" if kind == "all" else ""))
    head = (
        "set",
        "contents",
        "found to the word",
        "found with the right mention",
        "answers about words given to somebody",
    )
    return table(head, rows) + (
        f"\n\n{len(cases('first'))} and {len(cases('second'))} passages of many genres, by two examiners who knew "
        "the task and not the program. The first set has since been learnt from; nothing was tuned on the second."
    )


HAND_WRITTEN = Report("attribution, hand-written", report)
