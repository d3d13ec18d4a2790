"""Ground modality: the statement says more surely what the evidence plans, considers, asks or denies."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.engine.support.facing import Facing, Predication, facing, is_finite, same_predicate
from claimspan.engine.support.pair import Pair
from claimspan.facts.clauses.clause import Basis, Force
from claimspan.facts.clauses.denial import listed
from claimspan.facts.clauses.roles import OBJECT
from claimspan.model.support import Mismatch

_STAGES = ("considered", "proposed", "decided")
"""Sections of verbs for the steps of a decision, the earliest first."""


def modalities(pair: Pair) -> Iterator[Mismatch]:
    """Yield what the statement says more surely than the evidence does."""
    for said, found in facing(pair, same_predicate):
        near = [one for one in found if one.of_one_event and one.found.clause.denied == said.clause.denied]
        if not near or said.clause.uncertain or not is_finite(said):
            continue
        best = max(near, key=lambda one: (one.found.clause.force, len(one.met), -len(one.missing)))
        sort = _sort(best)
        if sort:
            denied = best.found.clause.force is Force.DENIED
            yield pair.mismatch(sort, said.shown(), best.found.shown(), contradicts=denied)
    yield from _stages(pair)


def _sort(one: Facing) -> str:
    """Return how the statement says more than the evidence; empty when it does not.

    That what is planned will be is taken for the same: desks write ``will`` of what is scheduled.
    """
    ours, theirs = one.said.clause, one.found.clause
    if ours.force <= theirs.force or Basis.CONDITIONAL in (ours.basis, theirs.basis):
        return ""
    if ours.force is Force.SO:
        return _told_as_fact(one)
    if ours.force is Force.COMING:
        return "" if theirs.force in (Force.PLANNED, Force.AGREED) else "modality.stronger"
    return "modality.stronger"


def _told_as_fact(one: Facing) -> str:
    """Return the sort of a fact that the evidence says to be coming, planned, possible or denied."""
    theirs = one.found.clause
    if one.said.clause.basis is Basis.HEDGED:
        return ""
    if theirs.force is Force.AGREED:
        return "modality.agreed"
    if theirs.force is Force.COMING and (not one.said.clause.past or theirs.basis is not Basis.PLAIN):
        return ""
    return "modality.stronger"


def _stages(pair: Pair) -> Iterator[Mismatch]:
    """Yield a step said to be taken of which the evidence names an earlier one: ``approved``, ``considers``."""
    for said, found in facing(pair, _later_stage):
        near = [one for one in found if OBJECT in one.met and not one.clashes]
        if (
            near
            and said.clause.force is Force.SO
            and not said.clause.denied
            and not said.clause.uncertain
            and is_finite(said)
        ):
            best = max(near, key=lambda one: (len(one.met), -len(one.missing)))
            yield pair.mismatch("modality.stage", said.shown(), best.found.shown(), contradicts=False)


def _later_stage(one: Predication, other: Predication) -> bool:
    ours, theirs = _stage(one), _stage(other)
    return theirs is not None and ours is not None and ours > theirs


def _stage(one: Predication) -> int | None:
    lemma = one.head.lemma
    return next((place for place, section in enumerate(_STAGES) if lemma in listed(section)), None)
