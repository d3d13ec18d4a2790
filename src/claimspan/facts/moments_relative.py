"""Relative dates worked out against the day on which a text was published."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from claimspan.facts.lexicon import equations
from claimspan.facts.moments import Moment

_PUBLISHED = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_AGO = re.compile(r"(\S+) (year|month|week|day|decade)s? ago")
_AROUND = {"last": -1, "this": 0, "same": 0, "next": 1, "following": 1}
_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}
_WEEK, _MONTHS, _TEN = 7, 12, 10
_LONGEST = 9000


def resolved(moment: Moment, text: str, published: str) -> Moment:
    """Return a moment with the year, month and day that a relative date means, as far as they can be told.

    Args:
        moment: A moment of the text.
        text: The text.
        published: ``2021``, ``2021-06`` or ``2021-06-12``; anything else tells nothing.
    """
    match = _PUBLISHED.match(published)
    if match is None:
        return moment
    year, month, day = int(match[1]), match[2], match[3]
    try:
        today = dt.date(year, int(month or 1), int(day or 1))
        if moment.relative:
            return _relative(moment, today, exact_month=month is not None, exact_day=day is not None)
        if moment.weekday is not None and day is not None and moment.years is None:
            return _weekday(moment, today, text)
    except (ValueError, OverflowError):
        return moment
    return moment


def _relative(moment: Moment, today: dt.date, *, exact_month: bool, exact_day: bool) -> Moment:
    words = moment.relative
    if words in _DAYS:
        return _on(moment, today + dt.timedelta(_DAYS[words])) if exact_day else moment
    ago = _AGO.fullmatch(words)
    if ago is not None:
        return _ago(moment, today, ago[1], ago[2], exact_month=exact_month)
    which, _, unit = words.partition(" ")
    if words.startswith(("same", "following")) or which not in _AROUND:
        return moment
    step = _AROUND[which]
    if unit == "year":
        return replace(moment, years=(today.year + step, today.year + step), relative="")
    if unit == "month" and exact_month:
        return _month(moment, today, step)
    return moment


def _ago(moment: Moment, today: dt.date, count: str, unit: str, *, exact_month: bool) -> Moment:
    word = "1" if count in ("a", "an") else equations("numbers", "cardinal").get(count, count)
    number = int(word)
    if number > _LONGEST or unit not in ("year", "month", "decade"):
        return moment
    if unit == "month":
        return _month(moment, today, -number) if exact_month else moment
    year = today.year - number * (_TEN if unit == "decade" else 1)
    return replace(moment, years=(year, year), about=True, relative="")


def _month(moment: Moment, today: dt.date, step: int) -> Moment:
    year, month = divmod(today.year * _MONTHS + today.month - 1 + step, _MONTHS)
    return replace(moment, years=(year, year), month=month + 1, relative="")


def _weekday(moment: Moment, today: dt.date, text: str) -> Moment:
    """Read a bare weekday as the last one up to today; ``next Friday`` as the next."""
    before = text[max(0, moment.core - 6) : moment.core].lower()
    back = (today.weekday() - (moment.weekday or 0)) % _WEEK
    if before.endswith("next "):
        return moment
    return _on(moment, today - dt.timedelta(back))


def _on(moment: Moment, day: dt.date) -> Moment:
    return replace(moment, years=(day.year, day.year), month=day.month, day=day.day, relative="")
