"""Look at many sources, on several processors where there is enough to do; the answers are the same."""

from __future__ import annotations

import pickle
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeAlias

from claimspan.app.look import Looked, Looker, Terms
from claimspan.app.pool import BATCH_TO_READ, ENOUGH_TO_READ, Work, shared
from claimspan.store.cache import Row
from claimspan.store.scan import SourceEntry

Todo: TypeAlias = tuple[SourceEntry, Row | None]
"""A source to look at, and what is remembered of it."""

ENOUGH = 800
"""Sources for which a second process pays: it takes about half a second to start, in which the first one
looks at some 400 sources of ten records (two cores, Python 3.11)."""

BATCH = 40
"""Sources handed out at a time: some 50 ms of work, so that all processes end together."""


def look_at(looker: Looker, todo: Sequence[Todo], jobs: int) -> Iterator[Looked]:
    """Yield the answer for every source, in any order.

    Args:
        looker: What to look with.
        todo: The sources.
        jobs: Processes at most, this one included.
    """
    several = jobs > 1 and len(todo) >= ENOUGH_TO_READ
    reads = several and looker.has_to_read((entry for entry, _ in todo), ENOUGH_TO_READ)
    enough, batch = (ENOUGH_TO_READ, BATCH_TO_READ) if reads else (ENOUGH, BATCH)

    def here(batch: Sequence[Todo]) -> Iterator[Looked]:
        return (looker.look(*each) for each in batch)

    work = Work(here, _look, _packed(looker.terms))
    return shared(work, todo, min(jobs, 1 + len(todo) // enough), batch)


def _packed(terms: Terms) -> bytes:
    """Return what a helping process needs to know, without the walk's long list of sources."""
    return pickle.dumps(replace(terms, scan=replace(terms.scan, sources={}, problems=(), memo=None)))


@lru_cache(maxsize=1)
def _helper(terms: bytes) -> Looker:
    """Return what a helping process looks with."""
    looker: Looker = Looker(pickle.loads(terms))  # noqa: S301  # sent by the process that started this one
    return looker


def _look(terms: bytes, batch: Sequence[Todo]) -> list[Looked]:
    return [_helper(terms).look(*each) for each in batch]
