"""Look at many sources, on several processors where there is enough to do; the answers are the same."""

from __future__ import annotations

import gc
import pickle
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from claimspan.app.look import Looked, Looker, Terms
from claimspan.store.cache import Row
from claimspan.store.scan import SourceEntry

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

Todo: TypeAlias = tuple[SourceEntry, Row | None]
"""A source to look at, and what is remembered of it."""

Batch: TypeAlias = Sequence[Todo]

ENOUGH = 800
"""Sources for which a second process pays: it takes about half a second to start, in which the first one
looks at some 400 sources of ten records (two cores, Python 3.11)."""

BATCH = 40
"""Sources handed out at a time: some 50 ms of work, so that all processes end together."""


AHEAD = 2
"""Batches handed to each process ahead, so that it never waits while this one does a batch of its own."""

GARBAGE = 50_000
"""Objects made, and not freed, after which Python looks for cycles; its own default is 700 to 2,000."""


def look_at(looker: Looker, todo: Sequence[Todo], jobs: int) -> Iterator[Looked]:
    """Yield the answer for every source, in any order.

    Args:
        looker: What to look with.
        todo: The sources.
        jobs: Processes at most, this one included.
    """
    jobs = min(jobs, 1 + len(todo) // ENOUGH)
    pool = _pool(jobs - 1) if jobs > 1 else None
    with _unhurried_collector():
        if pool is None:
            yield from (looker.look(*each) for each in todo)
            return
        try:
            batches = deque(todo[start : start + BATCH] for start in range(0, len(todo), BATCH))
            yield from _shared(looker, pool, jobs, batches)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


@contextmanager
def _unhurried_collector() -> Iterator[None]:
    """Let Python look for cycles less often: values make none, and looking takes a tenth of a first check."""
    before = gc.get_threshold()
    gc.set_threshold(GARBAGE, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _pool(processes: int) -> ProcessPoolExecutor | None:
    """Start processes; None where the system allows none."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    try:
        return ProcessPoolExecutor(processes, get_context("spawn"), _prepare)
    except (OSError, ImportError):
        return None


def _packed(terms: Terms) -> bytes:
    """Return what a helping process needs to know, without the walk's long list of sources."""
    return pickle.dumps(replace(terms, scan=replace(terms.scan, sources={}, problems=(), memo=None)))


def _shared(looker: Looker, pool: ProcessPoolExecutor, jobs: int, waiting: deque[Batch]) -> Iterator[Looked]:
    """Hand out batches from the front, a few ahead, and meanwhile do some from the back."""
    terms = _packed(looker.terms)
    handed: dict[Future[list[Looked]], Batch] = {}
    while waiting or handed:
        while waiting and len(handed) < AHEAD * (jobs - 1):
            batch = waiting.popleft()
            try:
                handed[pool.submit(_look, terms, batch)] = batch
            except RuntimeError:  # the pool is broken
                yield from _done(looker, batch)
        if waiting:
            yield from _done(looker, waiting.pop())
        for future in [each for each in handed if each.done() or not waiting]:
            yield from _result(looker, future, handed.pop(future))


def _result(looker: Looker, future: Future[list[Looked]], batch: Batch) -> list[Looked]:
    """Return what a process found; the batch is done here if the process was killed."""
    from concurrent.futures import BrokenExecutor

    try:
        return future.result()
    except BrokenExecutor:
        return _done(looker, batch)


def _done(looker: Looker, batch: Batch) -> list[Looked]:
    return [looker.look(*each) for each in batch]


@lru_cache(maxsize=1)
def _helper(terms: bytes) -> Looker:
    """Return what a helping process looks with."""
    looker: Looker = Looker(pickle.loads(terms))  # noqa: S301  # sent by the process that started this one
    return looker


def _prepare() -> None:
    """Leave Ctrl-C to the first process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(GARBAGE)


def _look(terms: bytes, batch: Batch) -> list[Looked]:
    return _done(_helper(terms), batch)
