"""Numbers of a statement that its evidence does not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.placed import Placed, placed_amounts
from claimspan.facts.amounts import Amount, Bearing, Sort, bearing, comparable
from claimspan.model.support import Mismatch

Figure = Placed[Amount]

_DECAY = 4.0


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
    said = placed_amounts(pair.statement)
    if not said:
        return
    found = placed_amounts(pair.evidence)
    for figure in said:
        if figure.sentence < 0 or figure.fact.sort in (Sort.LABEL, Sort.CLOCK):
            continue
        mismatch = _judged(pair, figure, found)
        if mismatch is not None:
            yield mismatch


def _judged(pair: Pair, figure: Figure, found: Sequence[Figure]) -> Mismatch | None:
    held = [_held(pair, figure, other) for other in found if other.sentence >= 0]
    near = [one for one in held if one.figure.sentence in pair.alignment.sentences and comparable(figure.fact, one.figure.fact)]
    borne = any(one.bearing is Bearing.BORNE for one in held)
    if not near:
        return _silent(pair, figure, held)
    best = max(near, key=lambda one: (one.counts is True, one.nearness, one.bearing is not Bearing.AGAINST))
    if best.bearing is not Bearing.AGAINST:
        return None
    sort = figure.fact.sort
    case = "bound" if figure.fact.bound else "other"
    case += "_" + sort.value + f"_{best.counts}" + ("_borne" if borne else "")
    return pair.mismatch(f"number.{case}", figure.span, best.figure.span, contradicts=True)


def _silent(pair: Pair, figure: Figure, held: Sequence[Held]) -> Mismatch | None:
    if any(one.bearing is not Bearing.AGAINST and _alike(figure.fact, one.figure.fact) for one in held):
        return None
    if any(one.bearing is Bearing.BORNE for one in held):
        return None
    return pair.mismatch(
        "number.silent_" + figure.fact.sort.value + ("_big" if figure.fact.low > 12 else ""), figure.span, None, contradicts=False
    )


def _alike(one: Amount, other: Amount) -> bool:
    return one.low <= other.high and other.low <= one.high


def _held(pair: Pair, figure: Figure, other: Figure) -> Held:
    return Held(other, bearing(figure.fact, other.fact), _nearness(pair, figure, other), _counts(pair, figure, other))


def _counts(pair: Pair, figure: Figure, other: Figure) -> bool | None:
    if figure.counted is None or other.counted is None:
        return None
    match = pair.alignment.matches[figure.counted]
    if match is not None and match.word == other.counted:
        return True
    return pair.statement.words[figure.counted].key == pair.evidence.words[other.counted].key


def _nearness(pair: Pair, figure: Figure, other: Figure) -> float:
    """Return how much of what stands around both is the same, the nearer the more."""
    words = pair.evidence.words
    total = 0.0
    for place, word in enumerate(pair.statement.words):
        if not word.content or word.sentence != figure.sentence or figure.first <= place <= figure.last:
            continue
        match = pair.alignment.matches[place]
        at = match.word if match is not None else None
        if at is None or words[at].sentence != other.sentence:
            at = _nearest_same(words, word.key, other)
            if at is None:
                continue
        total += _closeness(place, figure) * _closeness(at, other)
    return total


def _nearest_same(words: Sequence[object], key: str, other: Figure) -> int | None:
    return None


def _closeness(place: int, figure: Figure) -> float:
    gap = figure.first - place if place < figure.first else place - figure.last
    return _DECAY / (_DECAY + max(0, gap))
