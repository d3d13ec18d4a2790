"""Runs of words that a quotation shares with a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimspan.engine.draft.library import Words

LEAST_RUN = 3
"""Words of a run that is no chance; a shorter one counts beside a longer one only."""

NEAR = 60
"""Words left out between two runs of one quotation; with more between them they stand at two places."""


class Run(NamedTuple):
    """Words of a quotation that stand in a row in a text.

    Attributes:
        said: Number of the first among the quotation's words.
        found: Number of the first among the text's.
        size: How many.
    """

    said: int
    found: int
    size: int


def runs_of(keys: Sequence[str], text: Words) -> list[Run]:
    """Return runs that cover as many of the words as they can, the longest first taken; in order of the words.

    A run that is too short to be no chance counts only near a longer one, and of several the nearest.
    """
    every = sorted(_maximal(keys, text), key=lambda run: (-run.size, run.said, run.found))
    taken: list[Run] = []
    free = [True] * len(keys)
    for run in every:
        if run.size >= LEAST_RUN:
            _take(run, taken, free, LEAST_RUN)
    long = sorted(taken)
    short = [(gap, run) for run in every if run.size < LEAST_RUN and (gap := _gap(run, long)) <= NEAR]
    for _, run in sorted(short, key=lambda pair: (-pair[1].size, pair[0], pair[1])):
        _take(run, taken, free, 1)
    return sorted(taken)


def _take(run: Run, taken: list[Run], free: list[bool], least: int) -> None:
    """Take what is still free of a run, when that is in one piece of at least so many words."""
    first, last = run.said, run.said + run.size
    while first < last and not free[first]:
        first += 1
    while last > first and not free[last - 1]:
        last -= 1
    if last - first >= least and all(free[first:last]):
        free[first:last] = [False] * (last - first)
        taken.append(Run(first, run.found + first - run.said, last - first))


def _gap(run: Run, long: Sequence[Run]) -> int:
    """Return how many words part a run from the longer ones before and behind it; more than ``NEAR`` from none."""
    before = [run.found - other.found - other.size for other in long if other.said < run.said]
    behind = [other.found - run.found - run.size for other in long if other.said > run.said]
    return min((gap for gap in (*before[-1:], *behind[:1]) if gap >= 0), default=NEAR + 1)


def _maximal(keys: Sequence[str], text: Words) -> Iterator[Run]:
    """Yield the runs of words that both share and that cannot be made longer."""
    seen: set[tuple[int, int]] = set()
    for said, key in enumerate(keys):
        for found in text.places.get(key, ())[:_MOST]:
            if (said, found) in seen:
                continue
            size = 1
            while said + size < len(keys) and text.keys[found + size : found + size + 1] == [keys[said + size]]:
                seen.add((said + size, found + size))
                size += 1
            yield Run(said, found, size)


_MOST = 200
"""Places of one word that runs are looked for at."""
