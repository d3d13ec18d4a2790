"""A statement held against evidence by one finder, both parsed by the packaged pipeline."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimspan.engine.support.finders import Finder
from claimspan.engine.support.pair import Pair, paired
from claimspan.engine.support.passage import Passage, passage, whole
from claimspan.model.attribution import Analysis
from claimspan.model.text import Span
from claimspan.nlp.analyse import analyse


class Found(NamedTuple):
    """A mismatch: its sort, the words of the statement, those of the article."""

    sort: str
    said: str
    there: str


@cache
def analysed(text: str) -> Analysis:
    """Return the analysis of a text."""
    return analyse(text)


def pair_of(statement: str, evidence: str, part: str = "", aliases: tuple[frozenset[str], ...] = ()) -> Pair:
    """Return a statement beside a text, or beside ``part`` of it."""
    return paired(whole(statement, analysed(statement)), _evidence(evidence, part), aliases=aliases)


def _evidence(text: str, part: str) -> Passage:
    if not part:
        return whole(text, analysed(text))
    start = text.index(part)
    return passage(text, analysed(text), (Span(start, start + len(part)),))


def found(finder: Finder, pair: Pair) -> list[Found]:
    """Return what a finder finds, in words; the spans lie in the texts."""
    listed = []
    for mismatch in finder(pair):
        there = mismatch.found.of(pair.evidence.text) if mismatch.found else ""
        listed.append(Found(mismatch.sort, mismatch.said.of(pair.statement.text), there))
        assert listed[-1].said
        assert mismatch.said.end <= len(pair.statement.text)
        assert mismatch.found is None or there
    return listed
