"""Other ways to find words again, measured on the same cases; none of them says what happened to the words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from diff_match_patch import diff_match_patch  # type: ignore[import-untyped]
from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from benchmarks.task import Case

Found = tuple[int, int] | None

LEAST_RATIO = 60
"""Score from which the best partial match counts, where a threshold has to be chosen for it."""

PATTERN = 32
"""Longest pattern of diff_match_patch's bitap matcher (its Match_MaxBits)."""

CONTEXT = 32
"""Code points of prefix and suffix that the quote selector holds."""

WEIGHTS = {"quote": 50, "prefix": 20, "suffix": 20, "position": 2}
"""How Hypothesis weighs a candidate's likeness in words, prefix, suffix and position (its client's documentation)."""

MOST_ERRORS = 0.5
"""Edits that a candidate may have there, as a share of the words' length."""


def by_rapidfuzz(case: Case) -> Found:
    """Return the best partial match, if it is like enough."""
    words = case["before"][case["start"] : case["end"]]
    best = fuzz.partial_ratio_alignment(words, case["after"], score_cutoff=LEAST_RATIO)
    return (best.dest_start, best.dest_end) if best else None


def by_diff_match_patch(case: Case) -> Found:
    """Return the stretch between the matches of the first and the last piece of the words."""
    matcher: Any = diff_match_patch()
    words, after = case["before"][case["start"] : case["end"]], case["after"]
    start = matcher.match_main(after, words[:PATTERN], case["start"])
    if start < 0:
        return None
    last = words[-PATTERN:]
    end = matcher.match_main(after, last, start + len(words) - len(last))
    return (start, max(start, end) + len(last)) if end >= 0 else None


def by_quote_and_context(case: Case) -> Found:
    """Return the candidate most like the words, their surroundings and their position, as Hypothesis scores them."""
    before, after = case["before"], case["after"]
    start, end = case["start"], case["end"]
    words = before[start:end]
    if after[start:end] == words:
        return start, end
    prefix, suffix = before[max(0, start - CONTEXT) : start], before[end : end + CONTEXT]

    def score(found: tuple[int, int]) -> float:
        low, high = found
        near = 1 - abs(low - start) / max(1, len(after))
        return float(
            WEIGHTS["quote"] * fuzz.ratio(words, after[low:high])
            + WEIGHTS["prefix"] * fuzz.ratio(prefix, after[max(0, low - CONTEXT) : low])
            + WEIGHTS["suffix"] * fuzz.ratio(suffix, after[high : high + CONTEXT])
            + WEIGHTS["position"] * near * 100
        )

    return max(_candidates(words, after), key=score, default=None)


def _candidates(words: str, after: str) -> list[tuple[int, int]]:
    found = []
    place = after.find(words)
    while place >= 0:
        found.append((place, place + len(words)))
        place = after.find(words, place + 1)
    return found or [near for near in [_nearest(words, after)] if near]


def _nearest(words: str, after: str) -> tuple[int, int] | None:
    """Return the stretch with the fewest edits, if they are few enough: the best window, its ends fitted."""
    best = fuzz.partial_ratio_alignment(words, after)
    if best is None:
        return None
    slack = len(words) // 4
    low, high = max(0, best.dest_start - slack), min(len(after), best.dest_end + slack)
    steps = list(Levenshtein.opcodes(words, after[low:high]))
    start = low + (steps[0].dest_end if steps and steps[0].tag == "insert" else 0)
    end = low + (steps[-1].dest_start if steps and steps[-1].tag == "insert" else high - low)
    edits = Levenshtein.distance(words, after[start:end])
    return (start, end) if start < end and edits <= MOST_ERRORS * len(words) else None


PEERS: dict[str, Callable[[Case], Found]] = {
    "quote, context and position, scored as Hypothesis does": by_quote_and_context,
    f"rapidfuzz `partial_ratio_alignment` >= {LEAST_RATIO}": by_rapidfuzz,
    "diff_match_patch `match_main`": by_diff_match_patch,
}
