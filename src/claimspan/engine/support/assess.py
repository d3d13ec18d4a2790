"""Say whether evidence bears a statement out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from claimspan.engine.support.coverage import coverage
from claimspan.engine.support.features import features
from claimspan.engine.support.finders import FINDERS
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.score import Scorer, precisions, shipped_scorer
from claimspan.engine.support.unverifiable import why_not
from claimspan.model.support import Assessment, Mismatch, Support

HARD_FROM = 0.88
"""Measured precision from which a sort of mismatch fails a check: together they are right
in .90 of their alarms on the development rows then, at three wrong ones in a hundred right statements."""
HARD_FIRINGS = 20
"""Alarms that the measurement has to rest on."""
FEWEST_FIRINGS = 4
"""Alarms of its own that a sort needs to be judged together with the others of its ground."""
SOFT = ("coverage.", "name.nowhere")
"""Beginnings of the sorts that only warn, whatever was measured: words can be missing for many reasons."""
_PRIOR, _PRIOR_WEIGHT = 0.5, 10
"""What is assumed of a sort that was seldom seen: as many alarms of this precision are added to those measured."""
_NOTHING_TOLD = 0.5


def assess(pair: Pair, scorer: Scorer | None = None) -> Assessment:
    """Return what was found when a statement was held against its evidence.

    The answer is one of a hard mismatch, or of too much that speaks against it; a soft mismatch only adds to that.

    Args:
        pair: A statement beside its evidence.
        scorer: Coefficients; those of the package unless others are given.
    """
    why = why_not(pair)
    if why:
        return Assessment(Support.UNVERIFIABLE, _NOTHING_TOLD, why=why)
    scorer = scorer or shipped_scorer()
    found, told = findings(pair)
    measured = features(pair, told)
    bears = scorer.bears(measured)
    if not bears and not found:
        found += [_weighed(mismatch) for mismatch in [coverage(pair)] if mismatch]
    found.sort(key=lambda mismatch: (not mismatch.hard, -mismatch.precision, mismatch.said, mismatch.sort))
    return Assessment(_answer(found, bears=bears), scorer.score(measured), tuple(found))


def findings(pair: Pair) -> tuple[list[Mismatch], list[float]]:
    """Return the mismatches that the finders see, and how much the score makes of each."""
    found = [_weighed(mismatch) for finder in FINDERS for mismatch in finder(pair)]
    return found, [_told(mismatch.sort) for mismatch in found]


def _weighed(mismatch: Mismatch) -> Mismatch:
    precision, sure = _measured(mismatch.sort)
    return replace(mismatch, precision=precision, hard=sure)


@cache
def _measured(sort: str) -> tuple[float, bool]:
    """Return the precision of a sort and whether it fails a check.

    A sort that fired seldom is judged together with the others of its ground that are as often right.
    """
    right, fired = precisions().get(sort, (0, 0))
    if not fired or right < HARD_FROM * fired or sort.startswith(SOFT):
        return right / fired if fired else 0.0, False
    if FEWEST_FIRINGS <= fired < HARD_FIRINGS:
        right, fired = map(sum, zip(*_as_right(sort.partition(".")[0]), strict=True))
    return right / fired, fired >= HARD_FIRINGS


def _as_right(ground: str) -> list[tuple[int, int]]:
    """Return how often the sorts of a ground that may fail were right and fired."""
    return [
        (right, fired)
        for name, (right, fired) in precisions().items()
        if name.partition(".")[0] == ground and right >= HARD_FROM * fired and not name.startswith(SOFT)
    ]


def _told(sort: str) -> float:
    """Return how much a mismatch tells: 1 where its sort is always right, 0 where it is right as often as not."""
    right, fired = precisions().get(sort, (0, 0))
    return max(0.0, 2 * (right + _PRIOR * _PRIOR_WEIGHT) / (fired + _PRIOR_WEIGHT) - 1)


def _answer(found: Sequence[Mismatch], *, bears: bool) -> Support:
    hard = [mismatch for mismatch in found if mismatch.hard]
    if bears and not hard:
        return Support.SUPPORTED
    against = any(mismatch.contradicts for mismatch in hard or found)
    return Support.CONTRADICTED if against else Support.UNSUPPORTED
