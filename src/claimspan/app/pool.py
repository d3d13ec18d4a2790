"""Share work between processes, this one included; the answers are the same for any number of them."""

from __future__ import annotations

import gc
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

T = TypeVar("T")
R = TypeVar("R")

AHEAD = 2
"""Batches handed to each process ahead, so that it never waits while this one does a batch of its own."""

ENOUGH_TO_READ = 40
"""Texts whose language has to be read for which a second process pays: it takes about four seconds to start and to load
the pipeline, in which the first one reads some thirty texts of 800 words (two cores, Python 3.11)."""

BATCH_TO_READ = 4
"""Such texts handed out at a time: some half second of work, so that all processes end together."""

GARBAGE = 50_000
"""Objects made, and not freed, after which Python looks for cycles; its own default is 700 to 2,000."""


class Work(Generic[T, R]):
    """What is done with a batch, here or in another process.

    Args:
        here: Yields the answers for a batch, one by one.
        there: The same for another process, a function of a module; it is called with ``terms`` and the batch.
        terms: What the other process needs to know, pickled.
    """

    def __init__(
        self, here: Callable[[Sequence[T]], Iterator[R]], there: Callable[[bytes, Sequence[T]], list[R]], terms: bytes
    ) -> None:
        self.here, self.there, self.terms = here, there, terms


def shared(work: Work[T, R], todo: Sequence[T], jobs: int, batch: int) -> Iterator[R]:
    """Yield the answers for all of ``todo``, in any order.

    Args:
        work: What to do.
        todo: With what.
        jobs: Processes at most, this one included.
        batch: How many are handed out at a time.
    """
    pool = _pool(jobs - 1) if jobs > 1 else None
    with _unhurried_collector():
        if pool is None:
            yield from work.here(todo)
            return
        try:
            waiting = deque(todo[start : start + batch] for start in range(0, len(todo), batch))
            yield from _handed_out(work, pool, jobs, waiting)
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


def _handed_out(work: Work[T, R], pool: ProcessPoolExecutor, jobs: int, waiting: deque[Sequence[T]]) -> Iterator[R]:
    """Hand out batches from the front, a few ahead, and meanwhile do some from the back."""
    handed: dict[Future[list[R]], Sequence[T]] = {}
    while waiting or handed:
        while waiting and len(handed) < AHEAD * (jobs - 1):
            batch = waiting.popleft()
            try:
                handed[pool.submit(work.there, work.terms, batch)] = batch
            except RuntimeError:  # the pool is broken
                yield from work.here(batch)
        if waiting:
            yield from work.here(waiting.pop())
        for future in [each for each in handed if each.done() or not waiting]:
            yield from _result(work, future, handed.pop(future))


def _result(work: Work[T, R], future: Future[list[R]], batch: Sequence[T]) -> Iterator[R]:
    """Yield what a process found; the batch is done here if the process was killed."""
    from concurrent.futures import BrokenExecutor

    try:
        found = future.result()
    except BrokenExecutor:
        yield from work.here(batch)
        return
    yield from found


def _prepare() -> None:
    """Leave Ctrl-C to the first process."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.set_threshold(GARBAGE)
