"""Moments and periods: what calendar days a date of a text may mean, and whether one bears another out."""

from __future__ import annotations

import datetime as dt
import math
from dataclasses import dataclass, replace

from claimspan.facts.amounts import Bearing

_MONTHS, _DAYS = 12, 31
_QUARTERS = {"q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12), "h1": (1, 6), "h2": (7, 12)}
_ABOUT_YEARS, _ABOUT_DAYS = 2, 62
_COMMON = ((4, 30), (6, 30), (9, 30), (11, 30), (2, 29))

Days = tuple[float, float]
"""First and last day on a scale of twelve months of 31 days; ends may be infinite."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or period as a text gives it.

    Attributes:
        start: Where its words start, bounds such as ``before`` included.
        end: Where they end.
        core: Where the date itself starts.
        years: First and last year; None when the text names none. Years before Christ are negative.
        month: Month, 1 to 12; None when the text names none.
        day: Day of the month.
        last: Month and day with which a range inside one year ends.
        part: ``early``, ``mid`` or ``late``.
        season: ``spring``, ``summer``, ``autumn``, ``winter``, ``q1`` ... ``q4``, ``h1``, ``h2``.
        weekday: 0 for Monday to 6.
        bound: ``before``, ``after``, ``until`` or ``since``; empty for the moment itself.
        about: Whether the text blurs it: ``around 2025``.
        span: Whether it is written as a range of two moments: ``2012-14``.
        relative: What a relative date says when it is not resolved: ``last year``.
        ends: First and last day of a period between two dates that are given beside it.
        unlike: Whether the figures may be read in two ways: ``04/05/2021``.
    """

    start: int
    end: int
    core: int
    years: tuple[int, int] | None = None
    month: int | None = None
    day: int | None = None
    last: tuple[int, int] | None = None
    part: str = ""
    season: str = ""
    weekday: int | None = None
    bound: str = ""
    about: bool = False
    span: bool = False
    relative: str = ""
    ends: Days | None = None
    unlike: bool = False

    @property
    def exists(self) -> bool:
        """Whether the calendar has such a day: not 31 June; 29 February of some year."""
        if self.day is None:
            return True
        return 1 <= self.day <= dict(_COMMON).get(self.month or 1, _DAYS)

    @property
    def on_calendar(self) -> bool:
        """Whether it is a day of one year."""
        return self.years is not None and self.years[0] == self.years[1] and None not in (self.month, self.day)

    @property
    def days(self) -> Days | None:
        """First and last day it may mean, bound and blur left aside; None without a year."""
        if self.years is None or self.ends is not None:
            return self.ends
        first, last = _months_of(self)
        low = _number(self.years[0], first, self.day or 1)
        high = _number(self.years[1], last, self.day or _DAYS)
        if self.last is not None:
            high = _number(self.years[1], *self.last)
        return _narrowed(low, high, self.part) if self.part else (low, high)

    @property
    def claimed(self) -> Days | None:
        """First and last day it allows, bound and blur minded."""
        found = self.days
        if found is None:
            return None
        low, high = found
        if self.about:
            slack = _ABOUT_DAYS if self.month else _ABOUT_YEARS * _MONTHS * _DAYS
            low, high = low - slack, high + slack
        bounds: dict[str, Days] = {
            "before": (-math.inf, low - 1),
            "until": (-math.inf, high),
            "after": (high + 1, math.inf),
            "since": (low, math.inf),
        }
        return bounds.get(self.bound, (low, high))


def _number(year: int, month: int, day: int) -> float:
    return (year * _MONTHS + month - 1) * _DAYS + day - 1


def _months_of(moment: Moment) -> tuple[int, int]:
    if moment.month is not None:
        return moment.month, moment.month
    return _QUARTERS.get(moment.season, (1, _MONTHS))


def _narrowed(low: float, high: float, part: str) -> Days:
    """Return the part of a period: loosely, as ``early`` and ``mid`` are used."""
    length = high - low + 1
    shares = {"early": (0.0, 0.5), "mid": (0.25, 0.8), "late": (0.5, 1.0)}
    first, last = shares[part]
    return math.floor(low + first * length), math.ceil(low + last * length) - 1


def weekday_of(moment: Moment) -> int | None:
    """Return the weekday of a moment, named or worked out; None when it cannot be told."""
    if moment.weekday is not None or moment.years is None or not moment.on_calendar:
        return moment.weekday
    try:
        return dt.date(moment.years[0], moment.month or 1, moment.day or 1).weekday()
    except (ValueError, OverflowError):
        return None


def bearing(said: Moment, found: Moment) -> Bearing:
    """Tell whether a moment of the evidence bears out one of a statement.

    A finer one bears out a coarser one (``June 2021`` bears out ``2021``), not the other way round: then, and when
    neither tells, the answer is open. The law: a moment that does not blur bears itself out.
    """
    if not (said.exists and found.exists) or said.unlike or found.unlike:
        return Bearing.BORNE if same(said, found) else Bearing.OPEN
    if said.relative or found.relative:
        return Bearing.BORNE if said.relative == found.relative else Bearing.OPEN
    if said.claimed is not None and found.claimed is not None:
        return _in_years(said, found)
    if said.bound or found.bound or said.span or found.span:
        return Bearing.BORNE if same(said, found) else Bearing.OPEN
    return _yearless(said, found)


def _in_years(said: Moment, found: Moment) -> Bearing:
    wanted, given = said.claimed, found.claimed
    if wanted is None or given is None:
        return Bearing.OPEN
    if _other_ends(said, found) or _both_about(said, found):
        return Bearing.AGAINST
    if wanted[0] <= given[0] and given[1] <= wanted[1]:
        return Bearing.AGAINST if _parts_differ(said, found) else Bearing.BORNE
    if given[1] < wanted[0] or wanted[1] < given[0]:
        return Bearing.OPEN if said.about and not _far(said, found) else Bearing.AGAINST
    if said.span and found.span and not (said.bound or found.bound or said.about or found.about):
        return Bearing.AGAINST
    return Bearing.OPEN


def _other_ends(said: Moment, found: Moment) -> bool:
    """Tell whether both give a period by its ends, and the ends are others: ``since 1980``, ``since 1990``."""
    if said.about or found.about or said.days is None or found.days is None:
        return False
    if said.bound == found.bound == "since" or said.bound == found.bound == "until":
        return said.days[1] < found.days[0] or found.days[1] < said.days[0]
    if not (said.span and found.span) or said.bound or found.bound:
        return False
    years = (said.years, found.years)
    return None not in years and years[0] != years[1]


def _both_about(said: Moment, found: Moment) -> bool:
    """Tell whether both blur a single year, and another one: ``around 2025``, ``around 2026``."""
    if not (said.about and found.about) or said.bound or found.bound or said.part or found.part:
        return False
    both = (said.years, found.years)
    return None not in both and both[0] != both[1] and all(years[0] == years[1] for years in both if years)


def _far(said: Moment, found: Moment) -> bool:
    """Tell whether two moments differ more than any ``about`` forgives."""
    wide, given = replace(said, about=False, bound="").days, found.days
    if wide is None or given is None:
        return False
    slack = 5 * _MONTHS * _DAYS
    return given[1] < wide[0] - slack or wide[1] + slack < given[0]


def _parts_differ(said: Moment, found: Moment) -> bool:
    if said.bound or found.bound or said.about or found.about:
        return False
    return _differ(said.season, found.season) or (said.month is None and _differ(weekday_of(said), weekday_of(found)))


def _differ(one: object, other: object) -> bool:
    return one not in (None, "") and other not in (None, "") and one != other


def _yearless(said: Moment, found: Moment) -> Bearing:
    """Compare what both name: weekday, month, day, season; a year that one lacks is no difference."""
    named = [
        (said.month, found.month),
        (said.day, found.day),
        (said.season, found.season),
        (weekday_of(said), weekday_of(found)),
    ]
    both = [(one, other) for one, other in named if one not in (None, "") and other not in (None, "")]
    if any(one != other for one, other in both):
        return Bearing.AGAINST
    missing = any(one not in (None, "") and other in (None, "") for one, other in named) or said.years is not None
    return Bearing.BORNE if both and not missing else Bearing.OPEN


def same(said: Moment, found: Moment) -> bool:
    """Tell whether two moments are written alike, wherever they stand."""
    return replace(said, start=0, end=0, core=0) == replace(found, start=0, end=0, core=0)
