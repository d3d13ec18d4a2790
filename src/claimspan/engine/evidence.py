"""How much two wordings share of what they are about: content words by their stems, not template and function words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimspan.engine.tokens import SMALL_WORDS
from claimspan.facts.lexicon import forms, sections
from claimspan.facts.spelling import standard_spelling, stem

WEIGHT_OF_COMMON = 0.3
"""What a word that stands in nearly every text counts beside one that names what a sentence is about (1)."""

LONGEST_WORD = 40
"""Code points of a token that is compared by its stem; a longer one is hardly a word."""

_SHORT_FORMS = {"%": "percent", "pct": "percent", "st": "street"}


class Evidence(NamedTuple):
    """What two wordings share.

    Attributes:
        of_old: Share of the recorded words' content, by weight, that today's words have too.
        of_new: Share of the content of today's words that the recorded ones had.
        content: Weight of the recorded words' content; 0 when they are function words only.
    """

    of_old: float
    of_new: float
    content: float

    @property
    def likeness(self) -> float:
        """The smaller of the two shares."""
        return min(self.of_old, self.of_new)


@lru_cache(maxsize=65_536)
def root(key: str) -> str:
    """Return the form under which a token is compared; empty when it carries no content."""
    if len(key) > LONGEST_WORD:
        return key
    key = _SHORT_FORMS.get(key, key.replace(".", ""))
    if not key or not key[0].isalnum() or key in SMALL_WORDS or key in sections("small_words"):
        return ""
    if key.isdecimal() or not key.isascii():
        return key
    key = forms("irregular").get(key, key)
    return stem(standard_spelling(key)).rstrip("e")


@cache
def _common_roots() -> frozenset[str]:
    return frozenset(root(word) for word in sections("common_words"))


def rarity(key: str) -> float:
    """Return what sharing this root says: 1, less for a common word."""
    return WEIGHT_OF_COMMON if key in _common_roots() else 1.0


def roots(keys: Sequence[str]) -> Counter[str]:
    """Return the roots of the content words among ``keys``, with how often they stand there."""
    return Counter(form for form in map(root, keys) if form)


def evidence(
    old: Sequence[str], new: Sequence[str], weigh: Callable[[str], float] = rarity, *, clip: int | None = None
) -> Evidence:
    """Return what two runs of tokens share of their content.

    Args:
        old: The recorded tokens.
        new: Today's.
        weigh: What each root counts.
        clip: Letters of a root that are compared, so that ``publish`` and ``publication`` are one; None for all.
    """
    before, after = roots(old), roots(new)
    if clip is not None:
        before, after = _clipped(before, clip), _clipped(after, clip)
    shared = sum(weigh(form) * count for form, count in (before & after).items())
    of_old = sum(weigh(form) * count for form, count in before.items())
    of_new = sum(weigh(form) * count for form, count in after.items())
    return Evidence(shared / of_old if of_old else 0.0, shared / of_new if of_new else 0.0, of_old)


def _clipped(counted: Counter[str], clip: int) -> Counter[str]:
    clipped: Counter[str] = Counter()
    for form, count in counted.items():
        clipped[form[:clip] if form.isalpha() else form] += count
    return clipped
