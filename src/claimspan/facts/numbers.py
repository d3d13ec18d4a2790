"""Numbers written in figures or words, with scale and unit."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from claimspan.facts.items import Piece, is_small
from claimspan.facts.lexicon import equations, forms

_FIGURES = re.compile(r"(\d+(?:[.,_ ]\d+)*)([^\W\d_]*)")
_GROUPED = re.compile(r"\d{1,3}([,_ ])\d{3}(?:\1\d{3})*(?:\.\d+)?")
_ORDINAL_ENDINGS = ("st", "nd", "rd", "th")
_ARTICLES = ("a", "an")
_TEN, _HUNDRED = 10, 100
_LAST_CENTURY = "19"
_FIRST_YEAR, _LAST_YEAR = 1500, 2199


class Number(NamedTuple):
    """A number found in a row of pieces.

    Attributes:
        key: Its value in one form.
        size: How many pieces it takes.
        year: Whether it may be a year.
        sure: False for words that often count nothing (``one``, ``first``, ``second``, ``single``).
        unit: Unit written onto the figures, as ``KB`` in ``96KB``.
    """

    key: str
    size: int
    year: bool = False
    sure: bool = True
    unit: str = ""


def _plain(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _figure_value(figures: str) -> Decimal | None:
    """Return the value of figures; None for versions and the like, which are no one number."""
    if _GROUPED.fullmatch(figures):
        return Decimal(figures.replace(",", "").replace("_", "").replace(" ", ""))
    bare = figures.replace("_", "")
    if bare.isdecimal() or re.fullmatch(r"\d+\.\d+", bare):
        return Decimal(bare)
    if re.fullmatch(r"\d+,\d{1,2}", bare):
        return Decimal(bare.replace(",", "."))
    return None


def _scale(row: list[Piece], place: int) -> Decimal | None:
    if place >= len(row):
        return None
    text = row[place].text
    found = forms("units", "scale").get(text.lower())
    return Decimal(found) if found and len(text) > 2 and text.isalpha() else None  # noqa: PLR2004


def number_at(row: list[Piece], place: int) -> Number | None:
    """Return the number that starts at ``place``, if one does."""
    number = _whole_number_at(row, place)
    if number is None or not number.key.isdecimal():
        return number
    end = place + number.size
    added = _ADDED.get(" ".join(piece.low for piece in row[end : end + 3]))
    return number if added is None else number._replace(key=number.key + added, size=number.size + 3, year=False)


_ADDED = {"and a half": ".5", "and a quarter": ".25"}


def _whole_number_at(row: list[Piece], place: int) -> Number | None:
    text = row[place].text
    if text[0].isdecimal():
        return _in_figures(row, place)
    if text[0].isnumeric() and len(text) == 1:
        return Number(text, 1)
    return _in_words(row, place) if row[place].low in number_words() else None


@cache
def number_words() -> frozenset[str]:
    """Return the words that a number in words can begin with."""
    ordinals = equations("numbers", "ordinal")
    return (
        frozenset(equations("numbers"))
        | {f"{word}s" for word in ordinals}
        | frozenset(forms("units", "scale"))
        | {"a", "an"}
    )


def _in_figures(row: list[Piece], place: int) -> Number | None:
    text = row[place].text
    match = _FIGURES.fullmatch(text)
    if match is None:
        return Number(text.lower(), 1) if not any(letter.isalpha() for letter in text) else None
    figures, ending = match.groups()
    value = _figure_value(figures)
    if value is None:
        return Number(text.lower(), 1) if not ending or ending in ("b", "rc") else None
    if ending:
        return _with_ending(row, place, value, ending)
    return _scaled(row, place, value, plain="," not in figures)


def _with_ending(row: list[Piece], place: int, value: Decimal, ending: str) -> Number | None:
    """Read ``3rd``, ``1980s``, ``4bn`` and ``96KB``; ``5G`` is a name."""
    low = ending.lower()
    if low in _ORDINAL_ENDINGS:
        return Number(_plain(value), 1)
    if ending == "s":
        decade = _plain(value).removeprefix(_LAST_CENTURY) if value >= _FIRST_YEAR else _plain(value)
        return Number(f"{decade}s", 1, year=True)
    scale, unit = forms("units", "scale").get(low), forms("units", "unit").get(low, "")
    if ending == "G" or not (scale or unit):
        return None
    if scale:
        value, unit = value * Decimal(scale), ""
    return _scaled(row, place, value, unit=unit)


def _scaled(row: list[Piece], place: int, value: Decimal, *, unit: str = "", plain: bool = False) -> Number:
    """Return a number with the words of scale behind it; a plain one of four figures may be a year."""
    size = 1
    if place + size < len(row) and row[place + size].text == "-" and _scale(row, place + size + 1) is not None:
        size += 1
    while (scale_word := _scale(row, place + size)) is not None:
        value *= scale_word
        size += 1
    year = plain and size == 1 and _FIRST_YEAR <= value <= _LAST_YEAR and value % 1 == 0
    return Number(_plain(value), size, year=year, unit=unit)


@dataclass
class _Tally:
    """A number in words as far as it is read: what is complete, what still grows, and how many pieces it took."""

    total: Decimal = Decimal(0)
    current: Decimal | None = None
    size: int = 0

    @property
    def value(self) -> Decimal:
        return self.total + (self.current or Decimal(0))

    def takes_ordinal(self, word: str) -> Number | None:
        """Return the number that an ordinal ends: ``twenty-first``, ``two thirds``."""
        ordinal = _ordinal(word)
        if ordinal is None:
            return None
        if word.endswith("s") and self.current is not None:
            return Number(f"{_plain(self.value)}/{_plain(ordinal)}", self.size + 1)
        if self.current is not None and self.current % _TEN:
            return None
        sure = self.size > 0 or word not in ("first", "second")
        return Number(_plain(self.value + ordinal), self.size + 1, sure=sure)

    def takes_cardinal(self, word: str) -> bool:
        """Add ``five`` to nothing or to ``twenty``."""
        found = equations("numbers", "cardinal").get(word)
        if found is None:
            return False
        if self.current is not None:
            room = _HUNDRED if self.current and self.current % _HUNDRED == 0 else _TEN
            if self.current % _TEN or (self.current and Decimal(found) >= room):
                return False
        self.current = (self.current or Decimal(0)) + Decimal(found)
        self.size += 1
        return True

    def takes_scale(self, word: str, scale: Decimal | None) -> bool:
        """Multiply by ``hundred`` or ``million``; a lone ``millions`` is no number."""
        if scale is None or (self.current is None and (self.size or word.endswith("s"))):
            return False
        self.current = (Decimal(1) if self.current is None else self.current) * scale
        if scale > _HUNDRED:
            self.total, self.current = self.total + self.current, Decimal(0)
        self.size += 1
        return True


def _in_words(row: list[Piece], place: int) -> Number | None:
    """Read ``twenty-five``, ``two hundred and ten thousand``, ``a million``, ``third``, ``half``."""
    low = row[place].low
    multiple = equations("numbers", "multiple").get(low)
    if multiple:
        return Number(multiple, 1, sure=low not in ("single", "twin", "once", "half", "quarter", "quarters"))
    fraction = _share(row, place)
    if fraction is not None:
        return fraction
    tally = _Tally()
    if low in _ARTICLES and _scale(row, place + 1) is not None:
        tally = _Tally(current=Decimal(1), size=1)
    while place + tally.size < len(row):
        here = place + tally.size
        word = row[here].low
        ended = tally.takes_ordinal(word)
        if ended is not None:
            return ended
        if tally.takes_cardinal(word) or tally.takes_scale(word, _scale(row, here)):
            continue
        if not (tally.size and word in ("and", "-") and _goes_on(row, here + 1, joined=word == "-")):
            break
        tally.size += 1
    if not tally.size:
        return None
    return Number(_plain(tally.value), tally.size, sure=tally.size > 1 or low != "one")


def _share(row: list[Piece], place: int) -> Number | None:
    """Read ``a fifth of``, ``by a third``, ``one in five``."""
    words = [piece.low for piece in row[place : place + 3]]
    if len(words) == 3 and words[1] == "in" and words[0] in _cardinals() and words[2] in _cardinals():  # noqa: PLR2004
        return Number(f"{_cardinals()[words[0]]}/{_cardinals()[words[2]]}", 3)
    if len(words) == 1 or words[0] not in (*_ARTICLES, "one"):
        return None
    if words[2:] and words[2][0].isalpha() and (not is_small(words[2]) or words[2] in _AFTER_ORDINAL):
        return None
    if words[1] in _PARTS:
        return Number(_PARTS[words[1]], 2)
    lower = _ordinal(words[1])
    if lower is None or lower <= 2 or words[1].endswith("s"):  # noqa: PLR2004
        return None
    return Number(f"1/{_plain(lower)}", 2)


_PARTS = {"quarter": "0.25"}
_AFTER_ORDINAL = frozenset({"who", "which", "is", "was", "has", "had"})


def _cardinals() -> Mapping[str, str]:
    return equations("numbers", "cardinal")


def _ordinal(word: str) -> Decimal | None:
    """Return the value of ``third`` and, as the lower part of a fraction, of ``thirds``."""
    ordinals = equations("numbers", "ordinal")
    found = ordinals.get(word) or (ordinals.get(word[:-1]) if word.endswith("s") and word != "seconds" else None)
    return Decimal(found) if found else None


def _goes_on(row: list[Piece], place: int, *, joined: bool) -> bool:
    """Tell whether the number goes on after ``and`` or a hyphen: ``twenty-five``, ``hundred and ten``."""
    if place >= len(row):
        return False
    before, word = row[place - 2].low, row[place].low
    if word not in equations("numbers", "cardinal") and word not in equations("numbers", "ordinal"):
        return False
    if joined:
        return before.endswith("ty")
    return before in ("hundred", "thousand", "million")
