"""Amounts: what values a number of a text may mean, and whether one bears another out."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

Value = Fraction | float
"""A value; a float only where it is infinite."""


class Bearing(StrEnum):
    """What a fact of the evidence says of one of the statement."""

    BORNE = "borne out"
    AGAINST = "against"
    OPEN = "open"


class Sort(StrEnum):
    """What kind of number it is; amounts of two kinds are never against each other."""

    COUNT = "count"
    MONEY = "money"
    MEASURE = "measure"
    SHARE = "share"
    AGE = "age"
    RANK = "rank"
    SCORE = "score"
    RATING = "rating"
    CLOCK = "clock"
    TIMES = "times"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Interval:
    """Values between two ends, each of which belongs to it or not."""

    low: Value
    high: Value
    low_open: bool = False
    high_open: bool = False

    def holds(self, other: Interval) -> bool:
        """Tell whether all values of ``other`` are in this one."""
        above = self.low < other.low or (self.low == other.low and (not self.low_open or other.low_open))
        below = other.high < self.high or (self.high == other.high and (not self.high_open or other.high_open))
        return above and below

    def meets(self, other: Interval) -> bool:
        """Tell whether the two share a value."""
        low = max(self.low, other.low)
        high = min(self.high, other.high)
        if low != high:
            return low < high
        ends = (
            (self.low == low and self.low_open)
            or (other.low == low and other.low_open)
            or (self.high == high and self.high_open)
            or (other.high == high and other.high_open)
        )
        return not ends


_ABOUT, _NEARLY = Fraction(1, 10), Fraction(3, 20)
_SLIGHTLY = Fraction(1, 50)
_ROUNDED = Fraction(1, 16)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with all that bounds it.

    Attributes:
        start: Where its words start, sign, currency and words such as ``more than`` included.
        end: Where its words end, the unit included.
        core: Where the number itself starts.
        stop: Where the number itself ends.
        sort: What kind of number it is.
        low: Its value, or the lower end of a range.
        high: Its value, or the upper end of a range.
        grain: Unit of the last figure that was written: 0.1 million for ``2.5 million``.
        unit: Base unit; empty for a bare number.
        bound: ``more``, ``less``, ``least``, ``most``; empty without one.
        blur: ``about`` or ``nearly``; empty without one.
        second: The other side of a score, the whole of a rating; None for others.
        written: The value before its unit is worked in: 5 for ``5 km``.
    """

    start: int
    end: int
    core: int
    stop: int
    sort: Sort
    low: Fraction
    high: Fraction
    grain: Fraction = Fraction(0)
    unit: str = ""
    bound: str = ""
    blur: str = ""
    second: Fraction | None = None
    written: Fraction | None = None

    @property
    def exact(self) -> bool:
        """Whether it is one value without bound or blur."""
        return self.low == self.high and not (self.bound or self.blur)

    def bounded(self, low: Value, high: Value) -> Interval:
        """Return the values that its bound leaves of ``low`` to ``high``."""
        if self.bound == "more":
            return Interval(self.high, math.inf, low_open=True, high_open=True)
        if self.bound == "less":
            return Interval(-math.inf, self.low, low_open=True, high_open=True)
        if self.bound == "least":
            return Interval(low, math.inf, high_open=True)
        if self.bound == "most":
            return Interval(-math.inf, high, low_open=True)
        return Interval(low, high)

    @property
    def claimed(self) -> Interval:
        """Values it may stand for when the evidence says it."""
        low, high = self._blurred(_ABOUT if self.blur == "about" else Fraction(0))
        return self.bounded(low, high)

    @property
    def accepted(self) -> Interval:
        """Values that bear it out when the statement says it: those that round to it too."""
        low, high = self._blurred(_ABOUT if self.blur == "about" else Fraction(0))
        if not self.bound:
            low, high = low - self._rounding(self.low), high + self._rounding(self.high)
        return self.bounded(low, high)

    def _rounding(self, value: Fraction) -> Fraction:
        """Return how far a value may be from the one that it was rounded from."""
        return min(self.grain / 2, abs(value) * _ROUNDED)

    def _blurred(self, about: Fraction) -> tuple[Fraction, Fraction]:
        if self.blur == "nearly":
            return self.low - abs(self.low) * _NEARLY, self.high + abs(self.high) * _SLIGHTLY
        return self.low - abs(self.low) * about, self.high + abs(self.high) * about


def comparable(said: Amount, found: Amount) -> bool:
    """Tell whether two amounts may be against each other: of one kind, in one unit."""
    if said.sort is Sort.RATING:
        return found.sort is Sort.RATING and said.second == found.second
    return said.sort is found.sort and said.unit == found.unit


def bearing(said: Amount, found: Amount) -> Bearing:  # noqa: PLR0911
    """Tell whether an amount of the evidence bears out one of a statement.

    The laws: an amount bears itself out; a wider statement never turns from borne out to contradicted.
    """
    if said.sort is Sort.SCORE and found.sort is Sort.SCORE:
        alike = {said.low, said.second} == {found.low, found.second}
        return Bearing.BORNE if alike else Bearing.AGAINST
    if not comparable(said, found):
        return Bearing.BORNE if _alike(said, found) else Bearing.OPEN
    wanted, given = said.accepted, found.claimed
    if _turned_round(said, found):
        return Bearing.AGAINST
    if wanted.holds(given) or _as_written(said, found):
        return Bearing.BORNE
    if said.exact and (said.low, said.high) == (found.low, found.high):
        return Bearing.OPEN
    if not wanted.meets(given) and not _near(said, found) and not _on_edge(said, found):
        return Bearing.AGAINST
    return Bearing.OPEN


def _as_written(said: Amount, found: Amount) -> bool:
    written = (said.low, said.high, said.bound, said.blur) == (found.low, found.high, found.bound, found.blur)
    return written and said.unit == found.unit


_LIFTED, _LOWERED = frozenset({"more", "least"}), frozenset({"less", "most"})


def _turned_round(said: Amount, found: Amount) -> bool:
    """Tell whether one value bounds from above here and from below there: ``at most 5``, ``at least 5``."""
    sides = {said.bound in _LIFTED, found.bound in _LIFTED}
    bounded = {said.bound, found.bound} <= _LIFTED | _LOWERED
    return bounded and len(sides) == 2 and said.low == found.low and said.high == found.high  # noqa: PLR2004


def _on_edge(said: Amount, found: Amount) -> bool:
    """Tell whether a measure stands right on a bound: ``half an hour`` may be a little less than that."""
    return said.sort is Sort.MEASURE and said.bound != "" and found.exact and said.low == found.low


def _near(said: Amount, found: Amount) -> bool:
    """Tell whether the evidence, rounded as it is, may still mean what the statement says."""
    if said.bound:
        return False
    loose = max(said.grain / 2, abs(said.low) * _ABOUT if said.blur else Fraction(0))
    wide = Interval(said.low - loose, said.high + loose)
    return wide.meets(found.bounded(found.low - found.grain / 2, found.high + found.grain / 2))


def _alike(said: Amount, found: Amount) -> bool:
    """Tell whether amounts of two kinds say the same: ``half`` and ``50 percent``, ``33-year-old`` and ``33``."""
    if {said.sort, found.sort} & {Sort.SCORE, Sort.CLOCK}:
        return False
    for one in _readings(said):
        wanted = replace(said, low=one, high=one + (said.high - said.low), grain=Fraction(0)).accepted
        for other in _readings(found):
            given = replace(found, low=other, high=other + (found.high - found.low)).claimed
            if wanted.holds(given) or one == other:
                return True
    return False


def _readings(amount: Amount) -> tuple[Fraction, ...]:
    """Return the numbers that an amount may be given as: ``5.9/10`` as 5.9 and 0.59, ``64 %`` as 64 and 0.64."""
    if amount.sort is Sort.RATING and amount.second:
        return amount.low, amount.low / amount.second, amount.second
    if amount.sort is Sort.SHARE:
        return amount.low, amount.low * 100
    if amount.sort is Sort.AGE or amount.written is None:
        return (amount.low,)
    return (amount.written,)
