"""Say whether evidence bears a statement out."""

from __future__ import annotations

from dataclasses import replace

from claimspan.engine.support.finders import FINDERS
from claimspan.engine.support.pair import Pair
from claimspan.model.support import Assessment, Mismatch, Support


SUPPORTED_FROM = 0.6
"""Score from which a statement without a mismatch counts as borne out."""


def assess(pair: Pair) -> Assessment:
    """Return what was found when a statement was held against its evidence."""
    found = [_weighed(mismatch) for finder in FINDERS for mismatch in finder(pair)]
    found.sort(key=lambda mismatch: (not mismatch.hard, -mismatch.precision, mismatch.said))
    score = _score(pair, found)
    return Assessment(_answer(score, found), score, tuple(found))


def _weighed(mismatch: Mismatch) -> Mismatch:
    return replace(mismatch, precision=0.8, hard=True)


def _score(pair: Pair, found: list[Mismatch]) -> float:
    content = [n for n, word in enumerate(pair.statement.words) if word.content]
    covered = sum(pair.alignment.matches[n] is not None for n in content)
    return (covered / len(content) if content else 1.0) / (1 + len(found))


def _answer(score: float, found: list[Mismatch]) -> Support:
    if any(mismatch.contradicts for mismatch in found):
        return Support.CONTRADICTED
    return Support.UNSUPPORTED if found or score < SUPPORTED_FROM else Support.SUPPORTED
