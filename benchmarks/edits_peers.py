"""Other ways to tell an edit that changes the meaning from one that does not, measured on the same pairs."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Callable

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from benchmarks.task import Case

_WORD = re.compile(r"\w+")
_NUMBER_OR_NAME = re.compile(r"\d[\d.,]*|(?<=[a-z,;] )[A-Z]\w+")


def by_ratio(case: Case) -> float:
    """Return how like the two texts are, letter by letter."""
    return float(fuzz.ratio(case["before"], case["after"]))


def by_token_sort(case: Case) -> float:
    """Return how like their sorted words are."""
    return float(fuzz.token_sort_ratio(case["before"], case["after"]))


def by_size(case: Case) -> float:
    """Return how few letters were edited."""
    return -float(Levenshtein.distance(case["before"], case["after"]))


def by_words(case: Case) -> float:
    """Return how few words a plain word diff marks, case and punctuation left out."""
    old, new = (_WORD.findall(case[side].lower()) for side in ("before", "after"))
    blocks = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return -float(sum(max(i - h, k - j) for tag, h, i, j, k in blocks if tag != "equal"))


def by_numbers_and_names(case: Case) -> float:
    """Return 0 when a number, or a word with a capital inside a sentence, came or went; else 1."""
    old, new = (Counter(_NUMBER_OR_NAME.findall(case[side])) for side in ("before", "after"))
    return float(old == new)


PEERS: dict[str, Callable[[Case], float]] = {
    "rapidfuzz `ratio`": by_ratio,
    "rapidfuzz `token_sort_ratio`": by_token_sort,
    "letters edited (Levenshtein)": by_size,
    "words marked by difflib": by_words,
    "a number or name differs": by_numbers_and_names,
}
"""Higher is more likely the same meaning; each is given the threshold that serves it best on the very pairs."""
