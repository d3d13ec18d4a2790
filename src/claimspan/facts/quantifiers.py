"""Quantifiers: how many of a thing a phrase speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from claimspan.facts.items import longest_by_first_word
from claimspan.facts.lexicon import equations, sections


class Extent(IntEnum):
    """How many of a thing: a larger one says more."""

    NONE = 0
    FEW = 1
    SOME = 2
    MANY = 3
    MOST = 4
    ALL = 5


class Quantifier(NamedTuple):
    """A phrase that says how many.

    Attributes:
        first: Number of its first word.
        last: Number of its last word.
        extent: How many; None for ``only``.
        section: Its list: ``all``, ``only`` ...
    """

    first: int
    last: int
    extent: Extent | None
    section: str


@cache
def _longest() -> dict[str, int]:
    return longest_by_first_word(sections("quantifiers"))


def quantifiers(words: Sequence[str]) -> list[Quantifier]:
    """Return the quantifiers among words in lower case, in order; the longest phrase counts.

    ``most`` and ``few`` are left to those who know the word they belong to: ``most votes``, ``most beautiful``.
    """
    found: list[Quantifier] = []
    place = 0
    while place < len(words):
        one = _all_but(words, place) or _so_many_of(words, place) or _listed(words, place)
        if one is not None:
            found.append(one)
        place = place + 1 if one is None else one.last + 1
    return found


def _listed(words: Sequence[str], place: int) -> Quantifier | None:
    listed = sections("quantifiers")
    for size in range(min(_longest().get(words[place], 0), len(words) - place), 0, -1):
        section = listed.get(" ".join(words[place : place + size]))
        if section is not None:
            return Quantifier(place, place + size - 1, _extent(section), section)
    bare = {"most": Extent.MOST, "few": Extent.FEW}.get(words[place])
    return None if bare is None else Quantifier(place, place, bare, words[place])


def _all_but(words: Sequence[str], place: int) -> Quantifier | None:
    """Read ``all but one of``, ``all but three``."""
    if list(words[place : place + 2]) != ["all", "but"] or place + 2 >= len(words):
        return None
    if _number(words[place + 2]) is None:
        return None
    last = place + 2
    while last + 1 < len(words) and words[last + 1] in ("of", "the"):
        last += 1
    return Quantifier(place, last, Extent.MOST, "most")


def _so_many_of(words: Sequence[str], place: int) -> Quantifier | None:
    """Read ``six of the nine``: the share tells how many."""
    part = _number(words[place])
    if part is None or words[place + 1 : place + 2] != ["of"]:
        return None
    last = place + 2
    while last < len(words) and words[last] in _BEFORE_WHOLE:
        last += 1
    whole = _number(words[last]) if last < len(words) else None
    if whole is None or not 0 < part <= whole:
        return None
    extent = Extent.ALL if part == whole else Extent.MOST if part * 2 > whole else Extent.SOME
    return Quantifier(place, last, extent, extent.name.lower())


_BEFORE_WHOLE = frozenset({"the", "its", "their", "his", "her", "our", "these", "those", "'s"})


def _number(word: str) -> int | None:
    found = equations("numbers", "cardinal").get(word, word.replace(",", ""))
    return int(found) if found.isdecimal() and len(found) <= _DIGITS else None


_DIGITS = 9


def _extent(section: str) -> Extent | None:
    name = "ALL" if section == "both" else section.upper()
    return Extent[name] if name in Extent.__members__ else None


def widens(said: Extent, found: Extent) -> bool:
    """Tell whether a statement speaks of more than its evidence: ``all`` for ``some``, ``none`` for ``few``.

    ``many`` for ``some``, and ``most`` for ``many``, are too close to tell.
    """
    if Extent.NONE in (said, found):
        return said is not found
    if Extent.FEW in (said, found):
        return max(said, found) >= Extent.MANY
    return said - found >= _STEP if said is not Extent.ALL else found is not Extent.ALL


_STEP = 2
