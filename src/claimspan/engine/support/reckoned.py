"""What follows from the figures of the evidence by sums: differences, shares, ages, spans of time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, permutations

from claimspan.facts.amounts import Amount, Bearing, Sort, bearing, comparable
from claimspan.facts.moments import Moment
from claimspan.facts.moments import bearing as moment_bearing

_MOST = 9
"""Figures of the evidence that are reckoned with; more would give any number by chance."""
_MONTHS, _DAYS, _MINUTES = 12, 31, 1440
_SLACK = 2
_PLAIN = (Sort.COUNT, Sort.MONEY, Sort.MEASURE, Sort.SHARE, Sort.AGE)
_COUNTED = frozenset({Sort.RANK, Sort.COUNT, Sort.TIMES})
_TENTH = Fraction(1, 10)


def follows(
    said: Amount, found: Sequence[Amount], dates: Sequence[Moment], *, each: bool = False, sums: bool = True
) -> bool:
    """Tell whether an amount of a statement can be reckoned from amounts and dates of the evidence.

    Args:
        said: The amount of the statement.
        found: Amounts of the evidence, the nearest first; the first few are reckoned with.
        dates: Dates of the evidence.
        sums: Whether sums, differences and lengths of time count; else only what shares of a whole give.
        each: Whether the statement gives it for each of something: then products and quotients of two kinds count too.
    """
    found = [_lent(said, one) for one in found[:_MOST]]
    if not sums:
        return any(_bears(said, value) for value in _of_shares(said, found))
    values = [*_values(said, found), *(_for_each(found) if each or " a " in said.unit else ())]
    return any(_bears(said, value) for value in values) or _lasts(said, dates)


def _lent(said: Amount, one: Amount) -> Amount:
    """Return a large bare number as money where the statement's is: ``86 million kronor, of which 51 million``."""
    bare = one.sort is Sort.COUNT and said.sort is Sort.MONEY and one.low >= _LARGE
    return replace(one, sort=Sort.MONEY, unit=said.unit) if bare else one


_LARGE = 1000


def _for_each(found: Sequence[Amount]) -> Iterator[Fraction]:
    """Yield products and quotients of two amounts, of one kind or two, as they are written."""
    plain = [one.low if one.written is None else one.written for one in found if one.low and one.sort is not Sort.RANK]
    for one, other in permutations(plain, 2):
        if one and other:
            yield from (one * other, one / other)


def _bears(said: Amount, value: Fraction) -> bool:
    loose = said.grain or abs(said.low) * _TENTH / 10 * (said.blur != "")
    wanted = replace(said, grain=loose) if said.sort in (Sort.SHARE, Sort.TIMES) else said
    made = replace(wanted, low=value, high=value, bound="", blur="")
    return bearing(wanted, made) is Bearing.BORNE


def _values(said: Amount, found: Sequence[Amount]) -> Iterator[Fraction]:
    """Yield what sums of two figures give, in the unit of ``said``."""
    for one in found:
        yield from _of_one(said, one)
    for one, other in permutations([one for one in found if one.sort in (*_PLAIN, Sort.TIMES)], 2):
        if one.sort is other.sort and one.unit == other.unit and one.sort is not Sort.TIMES:
            yield from _of_alike(said, one, other)
    yield from _of_shares(said, found)
    for row in combinations([one for one in found if one.sort in _PLAIN and comparable(said, one)], 3):
        yield sum((one.low for one in row), Fraction(0))


def _of_shares(said: Amount, found: Sequence[Amount]) -> Iterator[Fraction]:
    """Yield what a share of an amount is, and what an amount is a share of."""
    for one, other in permutations(found, 2):
        if comparable(said, one) and one.sort in _PLAIN and other.sort in (Sort.SHARE, Sort.TIMES) and other.low > 0:
            share = other.low
            yield from (one.low * share, one.low / share, one.low * (1 + share), one.low * abs(1 - share))
            if share < 1:
                yield from (one.low / (1 - share), one.low / (1 + share))


def _of_one(said: Amount, one: Amount) -> Iterator[Fraction]:
    if (said.unit, one.unit) == ("month", "minute"):
        yield Fraction(round(one.low / _MINUTES_A_MONTH))
    if said.unit in _POINTS and one.sort is Sort.SHARE:
        yield (one.high - one.low) * _POINTS[said.unit]
    if said.sort is Sort.SHARE and one.sort is Sort.SHARE:
        yield 1 - one.low
    if comparable(said, one) and one.high != one.low:
        yield from (one.high - one.low, one.low, one.high)
    if said.sort is not one.sort and Sort.RANK in (said.sort, one.sort) and {said.sort, one.sort} <= _COUNTED:
        yield from (one.low - 1, one.low + 1)
    if said.sort is Sort.SHARE and one.sort is Sort.RATING and one.second:
        yield from (one.low / one.second, 1 - one.low / one.second)


def _of_alike(said: Amount, one: Amount, other: Amount) -> Iterator[Fraction]:
    if comparable(said, one):
        yield from (one.low + other.low, one.low - other.low)
    if said.sort in (Sort.TIMES, Sort.SHARE) and other.low:
        quotient = one.low / other.low
        yield from (quotient, abs(1 - quotient))
    if said.sort is one.sort is Sort.COUNT and one.low * other.low:
        yield one.low * other.low
    if said.unit in _POINTS and one.sort is Sort.SHARE:
        yield (one.low - other.low) * _POINTS[said.unit]
    if said.unit == "month" and one.sort in (Sort.COUNT, Sort.AGE) and one.low < _OLDEST:
        yield (one.low - other.low) * _MONTHS


_POINTS = {"": Fraction(100), "basis point": Fraction(10_000)}
"""How many points a share of one is."""
_MINUTES_A_MONTH = Fraction(43_800)
_OLDEST = 120


def _lasts(said: Amount, dates: Sequence[Moment]) -> bool:
    """Tell whether a length of time or an age lies between two dates."""
    if said.unit not in ("month", "minute", "year"):
        return False
    one = {"month": Fraction(1, _DAYS), "minute": Fraction(_MINUTES), "year": Fraction(1, _MONTHS * _DAYS)}[said.unit]
    ends = {end for date in dates[:_MOST] for end in _ends(date)}
    for first, last in permutations(ends, 2):
        length = Fraction(int(last - first)) * one
        slack = _SLACK * _MINUTES if said.unit == "minute" else length / 8 + (1 if said.unit == "year" else _MONTHS)
        if length > 0 and abs(length - said.low) <= slack:
            return True
    return False


def _ends(date: Moment) -> tuple[float, ...]:
    """Return the first and last day of a date; those of some year where it names none but a month."""
    if date.years is None and date.month is not None:
        date = replace(date, years=(_SOME_YEAR, _SOME_YEAR))
    return date.days or ()


_SOME_YEAR = 2001


def dated(said: Moment, dates: Sequence[Moment], found: Sequence[Amount]) -> bool:
    """Tell whether a date of a statement is one of the evidence moved by a length of time: ``two days earlier``."""
    lengths = [amount for amount in found[:_MOST] if amount.unit in ("month", "minute") and amount.low == amount.high]
    ages = [amount.low for amount in found[:_MOST] if amount.sort is Sort.AGE]
    lengths += [
        replace(found[0], unit="month", low=(age + more) * _MONTHS, high=(age + more) * _MONTHS)
        for age in ages
        for more in (0, 1)
    ]
    return any(
        moment_bearing(said, moved) is Bearing.BORNE
        for date in dates[:_MOST]
        for length in lengths
        for step in (1, -1)
        if (moved := _moved(date, length, step)) is not None
    )


def _moved(date: Moment, length: Amount, step: int) -> Moment | None:
    by = step * int(length.low)
    if length.unit == "month" and (date.years is not None or date.month is not None):
        return _months_away(date, by)
    days = by // _MINUTES
    if length.unit != "minute" or not days:
        return None
    if date.day is not None and date.month is not None and date.exists:
        return _days_away(date, days)
    return replace(date, weekday=(date.weekday + days) % 7, bound="") if date.weekday is not None else None


def _months_away(date: Moment, by: int) -> Moment:
    known = date.years is not None
    first = date.years[0] if date.years is not None else _SOME_YEAR
    if date.month is None or (date.years is not None and not by % _MONTHS):
        years = round(by / _MONTHS)
        last = date.years[1] if date.years is not None else first
        return replace(date, years=(first + years, last + years), bound="", weekday=None)
    year, month = divmod(first * _MONTHS + date.month - 1 + by, _MONTHS)
    return replace(date, years=(year, year) if known else None, month=month + 1, bound="", weekday=None)


def _days_away(date: Moment, days: int) -> Moment | None:
    year = date.years[0] if date.years is not None else _SOME_YEAR
    try:
        moved = dt.date(year, date.month or 1, date.day or 1) + dt.timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    years = (moved.year, moved.year) if date.years is not None else None
    return replace(date, years=years, month=moved.month, day=moved.day, bound="", weekday=None)
