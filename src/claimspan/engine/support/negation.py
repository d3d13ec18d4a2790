"""Ground negation: the statement denies what the evidence says is so, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.engine.support.facing import Facing, facing, same_predicate
from claimspan.engine.support.pair import Pair
from claimspan.model.support import Mismatch


def negations(pair: Pair) -> Iterator[Mismatch]:
    """Yield where one side denies what the other says."""
    for said, found in facing(pair, same_predicate):
        near = [one for one in found if one.met and not one.clashes]
        if not near or said.clause.uncertain:
            continue
        if any(one.found.clause.uncertain or one.found.clause.denied == said.clause.denied for one in near):
            continue
        best = max(near, key=_closeness)
        sort = "negation.added" if said.clause.denied else "negation.dropped"
        yield pair.mismatch(sort, said.shown(), best.found.shown(), contradicts=True)


def _closeness(one: Facing) -> tuple[int, int]:
    return len(one.met), -one.missing
