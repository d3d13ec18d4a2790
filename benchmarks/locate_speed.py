"""CPU time to find one changed record again, cold, beside two common ways."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

from diff_match_patch import diff_match_patch  # type: ignore[import-untyped]
from rapidfuzz import fuzz

from benchmarks.task import Speed, table
from claimspan.engine.locate import Revision, locate
from claimspan.model.change import Change
from claimspan.model.selector import Selector
from claimspan.model.text import Span

SIZES = {"5 kB": 5_000, "100 kB": 100_000, "5 MB": 5_000_000}
LIMITS = {"5 kB": 2, "100 kB": 6, "5 MB": 250}
_RUNS = {"5 kB": 60, "100 kB": 20, "5 MB": 5}
_PEER_SECONDS = 20
_SYLLABLES = [
    "ba",
    "ce",
    "di",
    "fo",
    "gu",
    "ha",
    "je",
    "ki",
    "lo",
    "mu",
    "na",
    "pe",
    "qui",
    "ro",
    "su",
    "ta",
    "ve",
    "wi",
    "xo",
    "za",
]
_RECORDED = (
    "The committee approved 48 of the 60 proposals that the northern districts had handed in before the summer recess."
)
_TODAY = (
    "The committee rejected 51 of the 60 proposals that the northern districts had handed in before the summer recess."
)


def _text(size: int, seed: int) -> list[str]:
    """Return sentences of invented words, about ``size`` code points in all."""
    chance = random.Random(seed)  # noqa: S311
    vocabulary = ["".join(chance.choices(_SYLLABLES, k=chance.randint(1, 4))) for _ in range(4_000)]
    sentences: list[str] = []
    length = 0
    while length < size:
        sentence = " ".join(chance.choices(vocabulary, k=chance.randint(8, 24))).capitalize() + "."
        sentences.append(sentence)
        length += len(sentence) + 1
    return sentences


def _pair(size: int, seed: int) -> tuple[str, str, Span]:
    """Return a text, its edit (at both ends, in the middle and in the record itself) and the record's span."""
    sentences = _text(size, seed)
    middle = len(sentences) // 2
    old = [*sentences[:middle], _RECORDED, *sentences[middle:]]
    new = ["A correction was added.", *sentences[: middle - 3], "Here something new.", *sentences[middle - 2 : middle]]
    new += [_TODAY, *sentences[middle:-1], "The end differs."]
    before, after = _paragraphs(old), _paragraphs(new)
    start = before.index(_RECORDED)
    return before, after, Span(start, start + len(_RECORDED))


def _paragraphs(sentences: list[str]) -> str:
    return "\n\n".join(" ".join(sentences[place : place + 5]) for place in range(0, len(sentences), 5))


def _cpu(action: Callable[[], object], runs: int) -> float:
    """Return the CPU milliseconds of the median run."""
    times = []
    for _ in range(runs):
        began = time.process_time()
        action()
        times.append((time.process_time() - began) * 1000)
    return sorted(times)[len(times) // 2]


def _own(before: str, after: str, span: Span) -> None:
    location = locate(Selector.describe(before, span), Revision(after, before))
    if location.change is not Change.CHANGED or location.span is None or location.span.of(after) != _TODAY:
        raise AssertionError(f"the record was not found again: {location}")


def _diff_match_patch(before: str, after: str, span: Span) -> None:
    """Map the span by a whole-text diff with line mode, as long as it may take."""
    tool = diff_match_patch()
    tool.Diff_Timeout = _PEER_SECONDS
    tool.diff_xIndex(tool.diff_main(before, after), span.start)


def run() -> str:
    """Measure all sizes and return a Markdown table."""
    rows = []
    for name, size in SIZES.items():
        before, after, span = _pair(size, seed=size)
        _own(before, after, span)
        own = _cpu(lambda before=before, after=after, span=span: _own(before, after, span), _RUNS[name])  # type: ignore[misc]
        fuzzy = _cpu(lambda after=after: fuzz.partial_ratio_alignment(_RECORDED, after), 3)  # type: ignore[misc]
        diff = _cpu(lambda before=before, after=after, span=span: _diff_match_patch(before, after, span), 1)  # type: ignore[misc]
        rows.append(
            [name, f"{own:.2f}", LIMITS[name], f"{fuzzy:.2f}", f"{fuzzy / own:.2f}", f"{diff:.1f}", f"{diff / own:.1f}"]
        )
    head = [
        "text",
        "locate, ms",
        "limit",
        "rapidfuzz, ms",
        "ratio",
        f"diff_match_patch (at most {_PEER_SECONDS} s), ms",
        "ratio",
    ]
    return table(head, rows)


LOCATE = Speed("locate", run)
