"""Numbers of a statement that its evidence does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import NamedTuple, TypeVar

from claimspan.engine.support.manner import Manner, manner
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.engine.support.placed import Placed, placed_amounts, placed_moments, predicate_of
from claimspan.engine.support.reckoned import follows
from claimspan.facts.amounts import Amount, Bearing, Sort, bearing, comparable
from claimspan.facts.moments import Moment
from claimspan.model.support import Mismatch

Figure = Placed[Amount]
_Fact = TypeVar("_Fact", Amount, Moment)

_DECAY = 4.0
_APART = 10
"""Amounts that differ more than so many times count other things, unless both say what they count."""
_SMALL = 12
"""Up to here a number may be what a reader counts in a list, or what a name or turn of phrase holds."""
_NEAR = 0.6
"""Nearness from which a share is the one that is meant although another would do: right in 9 of 9 train rows."""
_NOT = frozenset({"not", "n't", "never", "no", "none", "neither", "nor", "without", "cannot", "nobody", "nothing"})
_THAN = frozenset({"more", "fewer", "less", "later", "longer", "greater", "higher", "lower", "larger", "doubt"})
_FEW = 5
"""Sentences up to which all of the evidence is reckoned with."""
_LISTED = frozenset({"appos", "conj"})
_SKIPPED = frozenset({Sort.LABEL, Sort.CLOCK})


class Held(NamedTuple):
    """An amount of the evidence that one of the statement is held against.

    Attributes:
        figure: The amount of the evidence.
        bearing: What it says of the statement's.
        nearness: How much of what stands around both is the same.
        counts: Whether both count the same; None when that cannot be told.
    """

    figure: Figure
    bearing: Bearing
    nearness: float
    counts: bool | None


def numbers(pair: Pair) -> Iterator[Mismatch]:
    """Yield numbers that the evidence contradicts, or is silent about."""
    said = [figure for figure in placed_amounts(pair.statement) if figure.fact.sort not in _SKIPPED]
    said = [figure for figure in said if figure.sentence >= 0 and not _in_name(pair.statement.words, figure)]
    if not said:
        return
    found = [
        figure for figure in placed_amounts(pair.evidence, frozenset(pair.alignment.sentences)) if figure.sentence >= 0
    ]
    for figure in said:
        if is_denied_alone(pair, figure.sentence):
            continue
        mismatch = _judged(pair, figure, said, found)
        if mismatch is None:
            continue
        best = next((one for one in found if one.span == mismatch.found), None)
        if not _follows(pair, figure, found, sums=best is None or not _is_straight(pair, figure, best)):
            yield mismatch


def _follows(pair: Pair, figure: Figure, found: Sequence[Figure], *, sums: bool = True) -> bool:
    """Tell whether a number can be reckoned from those of the evidence, the nearest first; a bound is no sum."""
    if figure.fact.bound:
        return False
    rows = nearest_first(pair, [*found, *(one for one in found if _is_of_each(pair.evidence.words, one))])
    if _TURNED & {word.lemma for word in pair.evidence.words}:
        rows = [replace(figure.fact, sort=Sort.TIMES, unit="", low=_TWICE, high=_TWICE), *rows]
    dates = nearest_first(pair, placed_moments(pair.evidence, pair.published))
    each = manner(pair.statement.words, figure) is Manner.EACH
    return follows(figure.fact, rows, dates, each=each, sums=sums)


def _is_of_each(words: Sequence[Word], figure: Figure) -> bool:
    """Tell whether a number is given for each of several: ``hold 30 percent each``."""
    following = words[figure.last + 1 : figure.last + 3]
    return any(word.low in ("each", "apiece") for word in following)


_TWICE = Fraction(2)
_TURNED = frozenset({"halve", "half", "double", "twice"})
"""Words that make a number half of another, or another half of it."""


def nearest_first(pair: Pair, found: Sequence[Placed[_Fact]]) -> list[_Fact]:
    """Return what stands in the nearest sentences of the evidence; in all, the nearest first, where it has few."""
    near = set(pair.alignment.sentences)
    apart = [one.fact for one in found if one.sentence not in near] if len(pair.evidence.sentences) <= _FEW else []
    return [one.fact for one in found if one.sentence in near] + apart


def is_denied(words: Sequence[Word], sentence: int) -> bool:
    """Tell whether a sentence denies something: then what the evidence says otherwise may bear it out."""
    row = [word for word in words if word.sentence == sentence]
    for place, word in enumerate(row):
        following = row[place + 1].low if place + 1 < len(row) else ""
        if word.low in _NOT and following not in _THAN:
            return True
    return False


def is_denied_alone(pair: Pair, sentence: int) -> bool:
    """Tell whether a sentence of the statement denies something, and the nearest one of the evidence does not."""
    if not is_denied(pair.statement.words, sentence):
        return False
    nearest = pair.alignment.nearest[sentence]
    return nearest is None or not is_denied(pair.evidence.words, nearest)


def _in_name(words: Sequence[Word], figure: Figure) -> bool:
    """Tell whether a number is part of a name: the parse puts both into one, and no unit follows."""
    if figure.fact.sort is not Sort.COUNT or not figure.first:
        return False
    return bool(words[figure.first].label and words[figure.first - 1].label) or _titled(words, figure)


def _titled(words: Sequence[Word], figure: Figure) -> bool:
    before = words[figure.first - 1]
    return before.part == "PROPN" and words[figure.first].head == figure.first - 1


def _judged(pair: Pair, figure: Figure, said: Sequence[Figure], found: Sequence[Figure]) -> Mismatch | None:
    held = [_held(pair, figure, other) for other in found]
    near = [one for one in held if _is_near(pair, figure, one)]
    if not near:
        return None if any(one.bearing is Bearing.BORNE for one in held) else _silent(pair, figure, found)
    best = _in_order(figure, said, near) or max(near, key=_rank)
    if best.bearing is not Bearing.AGAINST or not _in_one_manner(pair, figure, best.figure):
        return None
    borne = any(one.bearing is Bearing.BORNE and _rivals(figure.fact, one.figure.fact) for one in held)
    if not _tells(figure.fact, best, borne=borne):
        return None
    return pair.mismatch(f"number.{_case(figure.fact, best)}", figure.span, best.figure.span, contradicts=True)


def _in_one_manner(pair: Pair, figure: Figure, other: Figure) -> bool:
    """Tell whether numbers are meant alike: ``24 more`` is not against ``30``, nor a total against its parts."""
    meant, found = manner(pair.statement.words, figure), manner(pair.evidence.words, other)
    if meant is found:
        return True
    if Manner.GAP in (meant, found):
        return False
    if figure.fact.bound:
        return True
    return meant is Manner.ITSELF and not (found is Manner.EACH and _is_of_several(pair, figure))


def _is_of_several(pair: Pair, figure: Figure) -> bool:
    """Tell whether a number is what several have together: ``two vans carry 1.6 tonnes``."""
    words = pair.statement.words
    return any(word.part == "NUM" and word.sentence == figure.sentence for word in words[: figure.first])


def _is_straight(pair: Pair, figure: Figure, best: Figure) -> bool:
    """Tell whether both numbers say of one thing with one verb how many it is: then no sum of others is meant."""
    words, others = pair.statement.words, pair.evidence.words
    if manner(words, figure) is not Manner.ITSELF or manner(others, best) is not Manner.ITSELF:
        return False
    if not _counts(pair, figure, best) or is_denied(words, figure.sentence):
        return False
    if any(word.relation == "conj" and word.sentence == figure.sentence for word in words[: figure.first]):
        return False
    if others[best.first].relation == "conj" or any(word.relation == "conj" and word.part == "NUM" for word in others):
        return False
    match = pair.alignment.matches[predicate_of(words, figure.first)]
    return match is not None and match.word == predicate_of(others, best.first)


def _rivals(fact: Amount, other: Amount) -> bool:
    """Tell whether an amount of the evidence that gives the number may be the one that is meant."""
    return comparable(fact, other) or Sort.MEASURE not in (fact.sort, other.sort)


def _is_near(pair: Pair, figure: Figure, one: Held) -> bool:
    return one.figure.sentence in pair.alignment.sentences and comparable(figure.fact, one.figure.fact)


def _rank(one: Held) -> tuple[bool, float, bool]:
    return one.counts is True, one.nearness, one.bearing is not Bearing.AGAINST


def _in_order(figure: Figure, said: Sequence[Figure], near: Sequence[Held]) -> Held | None:
    """Return the amount in the same place of a series: as many amounts of one kind on both sides, two at least."""
    row = [one for one in said if one.sentence == figure.sentence and comparable(figure.fact, one.fact)]
    sentences = {one.figure.sentence for one in near}
    if len(row) < 2 or len(sentences) != 1 or len(near) != len(row):  # noqa: PLR2004
        return None
    held = near[row.index(figure)]
    return None if held.counts is False and any(one.counts for one in near) else held


def _tells(fact: Amount, best: Held, *, borne: bool) -> bool:
    """Tell whether an amount that says otherwise is surely the one that is meant."""
    other = best.figure.fact
    if best.counts is not True:
        if _same_figures(fact, other) and not borne:
            return True
        small = fact.sort in (Sort.COUNT, Sort.RANK, Sort.TIMES) and min(fact.low, other.low) <= _SMALL
        if (small and not fact.bound) or fact.low == 1 or not _of_one_size(fact, other):
            return False
        if borne:
            return bool(fact.bound) and fact.sort in (Sort.SHARE, Sort.RATING) and best.nearness >= _NEAR
    return not borne or bool(fact.bound)


def _same_figures(one: Amount, other: Amount) -> bool:
    """Tell whether two amounts differ in scale only: ``1.32 million`` and ``1.32 billion``."""
    if not one.low or not other.low or one.low < 10:  # noqa: PLR2004
        return False
    ratio = max(one.low / other.low, other.low / one.low)
    return ratio in (10, 100, 1000, 10**6, 10**9)


def _of_one_size(one: Amount, other: Amount) -> bool:
    low, high = sorted((abs(one.low), abs(other.low)))
    return high <= low * _APART


def _case(fact: Amount, best: Held) -> str:
    case = "bound" if fact.bound else "other"
    sure = best.counts or fact.sort in (Sort.RANK, Sort.SCORE, Sort.AGE)
    return case if sure else f"{case}_perhaps"


def _silent(pair: Pair, figure: Figure, found: Sequence[Figure]) -> Mismatch | None:
    fact = figure.fact
    if (fact.low == 1 and fact.sort is not Sort.SCORE) or _is_another(pair, figure) or _is_tally(pair, figure):
        return None
    plain = fact.sort in (Sort.COUNT, Sort.RANK, Sort.TIMES, Sort.MEASURE) and fact.low <= _SMALL
    plain = plain or fact.unit in ("month", "minute")
    case = "silent_small" if plain else "silent_reckonable" if _is_reckonable(pair, fact, found) else "silent"
    return pair.mismatch(f"number.{case}", figure.span, None, contradicts=False)


def _is_reckonable(pair: Pair, fact: Amount, found: Sequence[Figure]) -> bool:
    """Tell whether the evidence holds figures that a sum might give the number from, although none was found."""
    facts = [one.fact for one in found if one.fact.sort not in (Sort.LABEL, Sort.RANK)]
    if fact.unit in ("month", "minute", "year"):
        times = [one for one in facts if one.unit in ("month", "minute", "year") or one.sort is Sort.CLOCK]
        return bool(times) or len(placed_moments(pair.evidence, pair.published)) > 1
    if fact.sort in (Sort.SHARE, Sort.TIMES) or fact.unit == "basis point":
        kinds = [(one.sort, one.unit) for one in facts]
        return any(one.sort in (Sort.SHARE, Sort.TIMES) for one in facts) or len(set(kinds)) < len(kinds)
    alike = [one for one in facts if comparable(fact, one)]
    return len(alike) > 1 or (" a " in fact.unit and len(facts) > 1) or (bool(alike) and len(facts) > 1)


def _is_another(pair: Pair, figure: Figure) -> bool:
    """Tell whether a rank says no more than ``another``, or part of a time: ``a second craft``, ``the second half``."""
    words = pair.statement.words
    before = words[figure.first - 1].low if figure.first else ""
    following = words[figure.last + 1].low if figure.last + 1 < len(words) else ""
    return figure.fact.sort is Sort.RANK and (before in ("a", "an") or following == "half")


def _is_tally(pair: Pair, figure: Figure) -> bool:
    """Tell whether a number counts what the statement goes on to name: ``two ships, the Alda and the Berta``."""
    words = pair.statement.words
    if figure.counted is None or figure.fact.sort is not Sort.COUNT:
        return False
    if words[min(figure.counted + 1, len(words) - 1)].text not in (",", ":", "–", "—", "("):
        return False
    listed = [figure.counted]
    for number in listed:
        listed += [n for n, word in enumerate(words) if word.head == number and word.relation in _LISTED and n > number]
    return len(set(listed)) - 1 == figure.fact.low


def reckoned(pair: Pair) -> frozenset[int]:
    """Return the words of a statement whose number stands nowhere in the evidence, and can be reckoned from it."""
    said = [figure for figure in placed_amounts(pair.statement) if figure.sentence >= 0]
    found = placed_amounts(pair.evidence, frozenset(pair.alignment.sentences)) if said else []
    return frozenset(
        number for figure in said if _follows(pair, figure, found) for number in range(figure.first, figure.last + 1)
    )


def _held(pair: Pair, figure: Figure, other: Figure) -> Held:
    return Held(other, bearing(figure.fact, other.fact), nearness(pair, figure, other), _counts(pair, figure, other))


def _counts(pair: Pair, figure: Figure, other: Figure) -> bool | None:
    if figure.counted is None or other.counted is None:
        return None
    match = pair.alignment.matches[figure.counted]
    if match is not None and match.word == other.counted:
        return True
    return pair.statement.words[figure.counted].key == pair.evidence.words[other.counted].key


def nearness(pair: Pair, figure: Placed[Amount], other: Placed[Amount]) -> float:
    """Return how much of what stands around both is the same, the nearer the more."""
    total = 0.0
    if other.sentence not in pair.alignment.sentences:
        return total
    words = pair.evidence.words
    for place, word in enumerate(pair.statement.words):
        if not word.content or word.sentence != figure.sentence or figure.first <= place <= figure.last:
            continue
        match = pair.alignment.matches[place]
        if match is not None and words[match.word].sentence == other.sentence:
            total += match.weight * _closeness(place, figure) * _closeness(match.word, other)
    return total


def _closeness(place: int, figure: Placed[Amount]) -> float:
    gap = figure.first - place if place < figure.first else place - figure.last
    return _DECAY / (_DECAY + max(0, gap))
