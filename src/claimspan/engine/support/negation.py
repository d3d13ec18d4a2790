"""Ground negation: the statement denies what the evidence says is so, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.engine.support.facing import Facing, facing, is_finite, same_predicate
from claimspan.engine.support.pair import Pair
from claimspan.facts.clauses.clause import Basis, Force
from claimspan.facts.clauses.roles import OBJECT, SUBJECT
from claimspan.model.support import Mismatch


def negations(pair: Pair) -> Iterator[Mismatch]:
    """Yield where one side denies what the other says."""
    for said, found in facing(pair, same_predicate):
        near = [one for one in found if one.of_one_event]
        if not near or not is_finite(said) or any(_may_agree(one) for one in near):
            continue
        best = max(near, key=_closeness)
        sort = _sort(best)
        if sort:
            yield pair.mismatch(sort, said.shown(), best.found.shown(), contradicts=True)


def _may_agree(one: Facing) -> bool:
    """Tell whether two clauses may both be so: both or neither denied, of another time or amount, or only asked."""
    ours, theirs = one.said.clause, one.found.clause
    if ours.uncertain or theirs.uncertain or ours.denied == theirs.denied or not one.of_one_amount:
        return True
    if ours.force != theirs.force or ours.force <= Force.CONSIDERED:
        return True
    return Basis.CONDITIONAL in (ours.basis, theirs.basis)


def _sort(one: Facing) -> str:
    """A denial of more than the other side says denies nothing of it: ``not a red house`` and ``a blue house``."""
    denied = one.said if one.said.clause.denied else one.found
    beyond = one.missing if denied is one.said else one.more
    apart = [role.name for role in denied.clause.roles if role.name not in (SUBJECT, OBJECT, *one.met)]
    if beyond or apart:
        return "" if denied.clause.linking else "negation.loose"
    return "negation.added" if one.said.clause.denied else "negation.dropped"


def _closeness(one: Facing) -> tuple[int, int]:
    return len(one.met), -len(one.missing)
