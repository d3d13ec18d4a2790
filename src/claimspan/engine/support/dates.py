"""Dates of a statement that its evidence does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from claimspan.engine.support.numbers import is_denied_alone, nearest_first
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.engine.support.placed import Placed, placed_amounts, placed_moments, predicate_of
from claimspan.engine.support.reckoned import dated
from claimspan.facts.amounts import Amount, Bearing, Sort
from claimspan.facts.moments import Moment, bearing
from claimspan.model.support import Mismatch

Date = Placed[Moment]

_DECAY = 4.0
_DAYS = 31


class Held(NamedTuple):
    """A moment of the evidence that one of the statement is held against."""

    date: Date
    bearing: Bearing
    nearness: float


def dates(pair: Pair) -> Iterator[Mismatch]:
    """Yield dates and periods that the evidence contradicts, or is silent about."""
    said = _outermost(placed_moments(pair.statement, pair.published))
    if not said:
        return
    found = [date for date in placed_moments(pair.evidence, pair.published) if date.sentence >= 0]
    for date in said:
        if date.sentence < 0 or is_denied_alone(pair, date.sentence):
            continue
        mismatch = _judged(pair, date, found)
        if mismatch is not None and not _follows(pair, date, found):
            yield mismatch


def _follows(pair: Pair, date: Date, found: Sequence[Date]) -> bool:
    """Tell whether a date can be reckoned from a date and a length of time of the evidence, the nearest first."""
    lengths = nearest_first(pair, placed_amounts(pair.evidence, frozenset()))
    steps = [_step(pair.evidence.words[place : place + 3]) for place in range(len(pair.evidence.words))]
    return dated(date.fact, nearest_first(pair, found), [*(one for one in steps if one is not None), *lengths])


def _step(row: Sequence[Word]) -> Amount | None:
    """Read ``a month earlier``: the length that is no number."""
    lows = [word.low for word in row]
    if len(lows) < 3 or lows[0] not in ("a", "one", "the") or lows[2] not in _AWAY:  # noqa: PLR2004
        return None
    length, unit = _STEPS.get(lows[1], (0, ""))
    return Amount(0, 0, 0, 0, Sort.MEASURE, Fraction(length), Fraction(length), unit=unit) if unit else None


_AWAY = frozenset({"earlier", "later", "before", "after", "previously", "on"})
_STEPS = {"day": (1440, "minute"), "week": (10_080, "minute"), "month": (1, "month"), "year": (12, "month")}


def _outermost(row: Sequence[Date]) -> list[Date]:
    """Return the moments that hold no other: of a period between two dates, the two."""
    return [one for one in row if not any(other is not one and _holds(one, other) for other in row)]


def _holds(one: Date, other: Date) -> bool:
    return one.span.start <= other.span.start and other.span.end <= one.span.end and one.span != other.span


def _judged(pair: Pair, date: Date, found: Sequence[Date]) -> Mismatch | None:
    held = [Held(other, bearing(date.fact, other.fact), nearness(pair, date, other)) for other in found]
    near = [one for one in held if one.date.sentence in pair.alignment.sentences]
    if any(one.bearing is Bearing.BORNE for one in (near if date.fact.bound else held)):
        return None
    if all(one.bearing is Bearing.AGAINST for one in near) and near:
        return _against(pair, date, near)
    if date.fact.relative or date.fact.unlike:
        return None
    sure = [one for one in near if one.bearing is Bearing.AGAINST and _is_of_one_verb(pair, date, one.date)]
    if sure and not any(one.bearing is Bearing.OPEN and _is_of_one_verb(pair, date, one.date) for one in near):
        return _against(pair, date, sure)
    return _silent(pair, date, near, held)


def _silent(pair: Pair, date: Date, near: Sequence[Held], held: Sequence[Held]) -> Mismatch | None:
    finer = [one for one in near if one.bearing is Bearing.OPEN and _is_finer(date.fact, one.date.fact)]
    if finer and not date.fact.bound:
        best = max(finer, key=lambda one: one.nearness)
        return pair.mismatch("date.silent", date.span, best.date.span, contradicts=False)
    if any(one.bearing is Bearing.OPEN for one in held):
        return None
    case = "silent_name" if _describes(pair.statement.words, date) else "silent"
    return pair.mismatch(f"date.{case}", date.span, None, contradicts=False)


def _against(pair: Pair, date: Date, near: Sequence[Held]) -> Mismatch | None:
    best = max(near, key=lambda one: one.nearness)
    if _is_day_of_another(pair, date, best.date):
        return None
    case = "bound" if date.fact.bound else "other" if _is_sure(pair, date, best, near) else "other_perhaps"
    return pair.mismatch(f"date.{case}", date.span, best.date.span, contradicts=True)


def _is_sure(pair: Pair, date: Date, best: Held, near: Sequence[Held]) -> bool:
    """Tell whether a date of the evidence is the one that is meant: the only one, or that of the same verb."""
    return len({one.date.span for one in near}) == 1 or _is_of_one_verb(pair, date, best.date)


def _is_of_one_verb(pair: Pair, date: Date, other: Date) -> bool:
    words, others = pair.statement.words, pair.evidence.words
    match = pair.alignment.matches[predicate_of(words, date.first)]
    if match is None:
        return False
    return match.word == predicate_of(others, other.first)


def _is_day_of_another(pair: Pair, date: Date, best: Date) -> bool:
    """Tell whether the evidence may name the day by its number alone: ``left on 4 May and arrived on the 19th``."""
    fact = best.fact
    if fact.month is None or fact.month != date.fact.month:
        return False
    bare = [one.fact for one in placed_amounts(pair.evidence, frozenset()) if one.fact.sort is Sort.RANK]
    bare = [one for one in bare if pair.evidence.text[one.core].isdecimal() and one.low <= _DAYS]
    days = {int(one.low) for one in bare}
    return bool(days) and (date.fact.day is None or date.fact.day in days)


def _is_finer(said: Moment, found: Moment) -> bool:
    """Tell whether a statement gives a day or month that the evidence leaves out."""
    if found.bound or found.about or found.span or said.about or found.part:
        return False
    one_year = found.years is not None and found.years[0] == found.years[1] and not found.season
    if said.day is not None:
        return found.day is None and (found.month is not None or one_year)
    return said.month is not None and said.years is not None and found.month is None and one_year


def _describes(words: Sequence[Word], date: Date) -> bool:
    """Tell whether a date only names a thing apart: ``the 2008 film``, ``(2008)``."""
    if date.fact.month is not None:
        return False
    following = words[date.last + 1] if date.last + 1 < len(words) else None
    before = words[date.first - 1].low if date.first else ""
    return before in ("(", "[") or (following is not None and following.part in ("NOUN", "PROPN", "ADJ"))


def nearness(pair: Pair, date: Date, other: Date) -> float:
    """Return how much of what stands around both is the same, the nearer the more."""
    total = 0.0
    if other.sentence not in pair.alignment.sentences:
        return total
    words = pair.evidence.words
    for place, word in enumerate(pair.statement.words):
        if not word.content or word.sentence != date.sentence or date.first <= place <= date.last:
            continue
        match = pair.alignment.matches[place]
        if match is not None and words[match.word].sentence == other.sentence:
            total += match.weight * _closeness(place, date) * _closeness(match.word, other)
    return total


def _closeness(place: int, date: Date) -> float:
    gap = date.first - place if place < date.first else place - date.last
    return _DECAY / (_DECAY + max(0, gap))
