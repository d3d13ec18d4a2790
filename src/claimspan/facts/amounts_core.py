"""The value of a number as it is written: figures, words, shares, ordinals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from claimspan.facts.amounts import Sort
from claimspan.facts.amounts_units import larger, made, unit_forms
from claimspan.facts.items import Piece
from claimspan.facts.lexicon import equations
from claimspan.facts.numbers import number_at, number_words

SCALES = tuple(Fraction(10) ** power for power in (12, 9, 6, 3))
"""Trillion to thousand."""

VAGUE = {
    "tens": 10,
    "dozens": 12,
    "scores": 20,
    "hundreds": 100,
    "thousands": 1000,
    "millions": 10**6,
    "billions": 10**9,
    "trillions": 10**12,
}
"""Words that give no more than the order of a number."""

_LONGEST = 400
_THOUSAND = 1000
_HALF_BEFORE = frozenset({"of", "the", "its", "their", "his", "her", "all", "that", "an", "a"})
_POINTED = re.compile(r"\d{1,3}(?:\.000)+")
"""``600.000`` as it is written on the Continent; with other figures it is a decimal."""


class Core(NamedTuple):
    """A number before its surroundings are read.

    Attributes:
        value: Its value.
        grain: Unit of the last figure written; 0 for counts that are written out.
        size: How many pieces it takes.
        sort: What kind of number it is, as far as its own words tell.
        unit: Unit written onto it, or ``m``: metres or millions.
    """

    value: Fraction
    grain: Fraction
    size: int
    sort: Sort = Sort.COUNT
    unit: str = ""


def begins(one: Piece) -> bool:
    """Tell whether a number may begin with a piece."""
    return one.text[0].isnumeric() or one.low in _words()


@cache
def _words() -> frozenset[str]:
    return number_words() | frozenset(VAGUE) | {"noon", "midday", "midnight"}


def core_at(row: Sequence[Piece], place: int) -> Core | None:  # noqa: PLR0911
    """Return the number that starts at ``place``, if one does."""
    number = number_at(list(row[place : place + 12]), 0)
    if number is None or len(number.key) > _LONGEST:
        return None
    words = [one.low for one in row[place : place + number.size]]
    size, key = number.size, number.key
    if key.endswith("x") and key[:-1].replace(".", "").isdecimal():
        return Core(Fraction(key[:-1]), Fraction(0), size, Sort.TIMES) if words[0] != "single" else None
    value = _fraction(words[0].replace(",", "") if size == 1 and words[0].replace(",", "").isdecimal() else key)
    if value is None or (words[0] in ("half", "quarter", "quarters") and size == 1 and not _is_half(row, place)):
        return None
    if number.unit:
        unit = made(number.unit, 0, _ending(words[0]))
        return Core(value * unit.factor, unit.factor * _grain(words, value), size, unit.sort, unit.name or "%")
    if "/" in key or words[0] in ("half", "quarter") or words[-1] == "quarter":
        return Core(value, Fraction(0), size, Sort.SHARE)
    if is_ordinal(words[-1]):
        return Core(value, Fraction(0), size, Sort.RANK)
    return _odds(row, place, size, value) or _parted(row, place, size, value) or _scaled(row, place, words, value)


def _scaled(row: Sequence[Piece], place: int, words: list[str], value: Fraction) -> Core:
    size = len(words)
    scale = larger(row, place + size)
    if scale is not None:
        return Core(value * scale, scale * _grain(words, value), size + 1)
    if words[0].endswith("m") and words[0][:-1].isdecimal() and size == 1:
        return Core(value, Fraction(10**6), size, Sort.COUNT, "m")
    if _POINTED.fullmatch(words[0]) and size == 1:
        return Core(value * _THOUSAND ** words[0].count("."), Fraction(_THOUSAND), size)
    return Core(value, _grain(words, value), size)


def _parted(row: Sequence[Piece], place: int, size: int, value: Fraction) -> Core | None:
    lower = _lower_part(row, place + size)
    parts = 1 if lower and row[place + size].low == "quarters" else 2
    return Core(value / lower, Fraction(0), size + parts, Sort.SHARE) if lower else None


def _odds(row: Sequence[Piece], place: int, size: int, value: Fraction) -> Core | None:
    """Read ``1 in 12``."""
    here = place + size
    if here + 1 >= len(row) or row[here].low != "in" or value.denominator != 1 or not 0 < value < 10:  # noqa: PLR2004
        return None
    whole = number_at(list(row[here + 1 : here + 8]), 0) if begins(row[here + 1]) else None
    of = _fraction(whole.key) if whole is not None and not whole.year else None
    if whole is None or of is None or of <= value or (value > 1 and of > 10):  # noqa: PLR2004
        return None
    following = row[here + 1 + whole.size].low if here + 1 + whole.size < len(row) else ""
    return None if unit_forms().get(following) else Core(value / of, Fraction(0), size + 1 + whole.size, Sort.SHARE)


def _lower_part(row: Sequence[Piece], place: int) -> int:
    """Return 3 for the ``-thirds`` of ``two-thirds``; 0 without."""
    words = [one.low for one in row[place : place + 2]]
    if words == ["quarters", "of"]:
        return 4
    if len(words) < 2 or words[0] != "-" or not words[1].endswith(("s", "quarter")):  # noqa: PLR2004
        return 0
    if words[1] in ("quarters", "quarter"):
        return 4
    lower = equations("numbers", "ordinal").get(words[1][:-1], "0") if words[1] != "seconds" else "0"
    return int(lower)


def _ending(word: str) -> str:
    return word.lstrip("0123456789.,")


def _fraction(key: str) -> Fraction | None:
    if len(key) == 1 and not key.isdecimal():
        value = unicodedata.numeric(key, None)
        return None if value is None else Fraction(value).limit_denominator(_THOUSAND)
    try:
        return Fraction(key)
    except (ValueError, ZeroDivisionError):
        return None


def _is_half(row: Sequence[Piece], place: int) -> bool:
    following = row[place + 1].low if place + 1 < len(row) else ""
    before = row[place - 1].low if place else ""
    return (
        following in _HALF_BEFORE and before not in ("first", "second", "other", "latter") and row[place].low == "half"
    )


def is_ordinal(word: str) -> bool:
    """Tell whether a word is ``third``, ``21st``."""
    return word in equations("numbers", "ordinal") or re.fullmatch(r"[\d,]+(?:st|nd|rd|th)", word) is not None


def _grain(words: Sequence[str], value: Fraction) -> Fraction:
    """Return the unit of the last figure written; 0 for counts that are written out."""
    figures = re.match(r"[\d.,]*\d", words[0])
    if figures is None:
        return Fraction(0) if value < SCALES[-1] else next(scale for scale in SCALES if value >= scale)
    written = figures.group().replace(",", "")
    decimals = len(written.partition(".")[2]) if written.count(".") == 1 else 0
    bare = Fraction(written) if written.count(".") <= 1 else value
    scale: Fraction = value / bare if bare else Fraction(1)
    if scale >= _THOUSAND or decimals:
        return scale / Fraction(10**decimals)
    zeros: int = len(written) - len(written.rstrip("0"))
    return Fraction(10**zeros) if zeros >= 3 else Fraction(0)  # noqa: PLR2004
