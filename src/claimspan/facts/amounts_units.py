"""Units, currencies and words of comparison around a number."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from claimspan.facts.amounts import Sort
from claimspan.facts.items import Piece, longest_by_first_word
from claimspan.facts.lexicon import entries, equations, forms, sections

SIGNS = frozenset("$£€¥₹₽₩¢")
"""Signs of currencies."""

_CODES = frozenset({"us$", "a$", "c$", "hk$", "nz$", "usd", "eur", "gbp", "jpy", "cny", "inr", "chf", "rs", "rs."})
_NO_UNITS = frozenset({"won", "hand", "hands", "real", "stone", "point", "points", "goal", "goals", "vote", "votes"})
_SQUARE = {"square": "square ", "sq": "square ", "cubic": "cubic ", "nautical": "nautical "}
_MANY_WORDS = {
    "per cent": "percent", "percentage point": "percentage point", "percentage points": "percentage point",
    "basis point": "basis point", "basis points": "basis point", "degree celsius": "celsius",
    "degrees celsius": "celsius", "degrees centigrade": "celsius", "degrees c": "celsius", "° c": "celsius",
    "degrees fahrenheit": "fahrenheit", "degree fahrenheit": "fahrenheit", "degrees f": "fahrenheit",
    "° f": "fahrenheit", "light years": "light-year", "light year": "light-year", "light - years": "light-year",
    "light - year": "light-year", "parts per million": "part per million", "km / h": "kph",
    "kilometres per hour": "kph",
    "kilometers per hour": "kph", "miles per hour": "mph", "miles - per - hour": "mph", "m ²": "square metre",
    "km ²": "square kilometre",
}  # fmt: skip
_RATES = frozenset(("a", "an", "per", "each", "every", "/"))
_PER = frozenset(
    ("barrel", "second", "minute", "hour", "day", "week", "month", "year", "kilogram", "tonne", "ton", "litre",
     "gallon", "kilometre", "mile", "metre", "acre", "hectare")
)  # fmt: skip
_YEARLY = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}


class Unit(NamedTuple):
    """A unit beside a number.

    Attributes:
        name: The base unit.
        factor: How many of them one is.
        size: How many pieces name it.
        sort: What kind of number it makes.
    """

    name: str
    factor: Fraction
    size: int
    sort: Sort


@cache
def unit_forms() -> dict[str, str]:
    """Return form -> name of all units."""
    return {**forms("measures", "unit"), **forms("units", "unit")}


@cache
def _money() -> frozenset[str]:
    return frozenset(entry for section, entry in entries("measures") if section == "money")


@cache
def _bases() -> dict[str, tuple[Fraction, str]]:
    found: dict[str, tuple[Fraction, str]] = {}
    for unit, base in equations("measures", "base").items():
        factor, name = base.split(" ", 1)
        found[unit] = Fraction(factor), name
    return found


def larger(row: Sequence[Piece], place: int) -> Fraction | None:
    """Return the value of ``crore``, ``lakh`` and the like."""
    found = equations("measures", "larger").get(row[place].low) if place < len(row) else None
    return None if found is None else Fraction(found)


def currency(row: Sequence[Piece], place: int) -> str:
    """Return the currency whose sign or code stands at ``place``, before a number; empty when none does."""
    low = row[place].low
    if low not in SIGNS and low not in _CODES:
        return ""
    return {"rs": "rupee", "rs.": "rupee"}.get(low) or unit_forms().get(low) or "dollar"


def made(name: str, size: int, written: str = "") -> Unit:
    """Return a unit by its name, in its base; ``written`` tells a weight from a currency: ``lb``."""
    if name == "percent":
        return Unit("", Fraction(1, 100), size, Sort.SHARE)
    if name == "permille":
        return Unit("", Fraction(1, 1000), size, Sort.SHARE)
    if name == "cent":
        return Unit("cent", Fraction(1), size, Sort.MONEY)
    if written in ("lb", "lbs"):
        return Unit("gram", Fraction("453.59237"), size, Sort.MEASURE)
    factor, base = _bases().get(name, (Fraction(1), name))
    return Unit(base, factor, size, Sort.MONEY if name in _money() else Sort.MEASURE)


def unit_after(row: Sequence[Piece], place: int) -> Unit | None:
    """Return the unit that stands at ``place``, after a number or after a number and a hyphen."""
    skipped = 1 if place + 1 < len(row) and row[place].low == "-" and row[place].start == row[place - 1].end else 0
    here = place + skipped
    if here >= len(row):
        return None
    for size in (5, 3, 2):
        name = _MANY_WORDS.get(" ".join(piece.low for piece in row[here : here + size]))
        if name and here + size <= len(row):
            return made(name, size + skipped)
    low = row[here].low.rstrip(".") or row[here].low
    if low in _SQUARE and here + 1 < len(row):
        inner = unit_forms().get(row[here + 1].low.rstrip("."))
        return None if inner is None else _squared(_SQUARE[low], inner, 2 + skipped)
    name = unit_forms().get(low)
    if name is None or low in _NO_UNITS or (len(low) == 1 and low.isalpha() and row[here].text != low):
        return None
    if low == "second" and not skipped:
        return None
    return made(name, 1 + skipped, low)


def _squared(power: str, inner: str, size: int) -> Unit:
    name = power + inner
    if power == "square " and name not in _bases() and inner in _bases():
        factor, base = _bases()[inner]
        return Unit(power + base, factor**2, size, Sort.MEASURE)
    return made(name, size)


def rate_after(row: Sequence[Piece], place: int) -> tuple[str, int]:
    """Return ``year`` for ``a year``, ``per year``, ``annually`` at ``place``, and how many pieces say so."""
    if place >= len(row):
        return "", 0
    if row[place].low in _YEARLY:
        return _YEARLY[row[place].low], 1
    joined = row[place].low == "-" and place + 3 < len(row) and row[place + 2].low == "-"
    start = place + 1 if joined else place
    ahead = start + (2 if joined else 1)
    if ahead >= len(row) or row[start].low not in _RATES:
        return "", 0
    name = unit_forms().get(row[ahead].low, "")
    return (name, ahead + 1 - place) if name in _PER else ("", 0)


@cache
def _bounds(after: str) -> dict[str, str]:
    """Return phrase -> bound of the words that stand before, or ``after``, a number."""
    found: dict[str, str] = {}
    for phrase, section in sections("comparators" + after).items():
        found.setdefault(phrase, section)
    return found


@cache
def _longest(after: str) -> dict[str, int]:
    return longest_by_first_word(_bounds(after))


def bounds_before(row: Sequence[Piece], place: int) -> tuple[set[str], int]:
    """Return the bounds that words before ``place`` set, and where these words start."""
    found: set[str] = set()
    while True:
        size = next((size for size in (5, 4, 3, 2, 1) if _phrase(row, place - size, size, "") is not None), 0)
        if not size:
            return found, place
        bound = _phrase(row, place - size, size, "") or ""
        if found - {"about"} or (bound == "about" and found):
            return found, place
        found.add(bound)
        place -= size
        if place and row[place - 1].low in ("a", "an", "the") and found & {"least", "most"}:
            place -= 1


def bound_after(row: Sequence[Piece], place: int) -> tuple[str, int]:
    """Return the bound that words at ``place`` set, ``or more``, and how many pieces they take."""
    longest = _longest("_after").get(row[place].low, 0) if place < len(row) else 0
    for size in range(min(longest, len(row) - place), 0, -1):
        found = _phrase(row, place, size, "_after")
        if found:
            return found, size
    return "", 0


def _phrase(row: Sequence[Piece], place: int, size: int, after: str) -> str | None:
    if place < 0:
        return None
    return _bounds(after).get(" ".join(piece.low for piece in row[place : place + size]))
