"""Load the scorer that the configuration names from an installed distribution, and hold it to its word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from importlib import metadata
from typing import Any

from claimspan.errors import ClaimspanError, ConfigError
from claimspan.model.scoring import Pairs, Scorer

GROUP = "claimspan.scorers"
"""Entry points by which installed scorers announce themselves."""

LEAST = 0.5
"""The score below which a scorer doubts, unless it has an attribute ``least``."""

_BACK = 'or take the key "scorer" out of the configuration'


def version(name: str | None) -> str:
    """Return which scorer a name stands for: distribution and version; empty for None. Loads no code.

    Raises:
        ConfigError: No installed distribution announces a scorer of that name, or several do.
    """
    return "" if name is None else _told(_entry(name))


@cache
def load(name: str) -> Scorer:
    """Return the scorer called ``name``.

    It is any callable that takes a statement and its evidence and returns a number from 0 to 1: how likely the evidence
    bears the statement out. One with a method ``many`` gets all pairs of an article at once; an attribute ``least``
    says below which score it doubts.

    Raises:
        ConfigError: It is not installed, cannot be loaded or cannot be called.
    """
    entry = _entry(name)
    try:
        found: Any = entry.load()
        least = float(getattr(found, "least", LEAST))
    except Exception as error:  # a package of others may fail in any way
        hint = f"install it again with what it requires, {_BACK}"
        raise ConfigError(f'the scorer "{name}" cannot be loaded ({_first_line(error)})', hint=hint) from error
    if not callable(found) or not 0 <= least <= 1:
        hint = f"see docs/support.md for what a scorer is, {_BACK}"
        raise ConfigError(f'the entry point "{name}" of {_told(entry)} is no scorer', hint=hint)
    return Scorer(name, _guarded(name, getattr(found, "many", None) or _one_by_one(found)), least)


def _entry(name: str) -> metadata.EntryPoint:
    entries = [entry for entry in metadata.entry_points(group=GROUP, name=name) if entry.dist is not None]
    if not entries:
        known = sorted({entry.name for entry in metadata.entry_points(group=GROUP)})
        hint = f"installed are: {', '.join(known)}" if known else f"install the package that holds it, {_BACK}"
        raise ConfigError(f'no scorer "{name}" is installed', hint=hint)
    if len({_told(entry) for entry in entries}) > 1:
        several = " and ".join(sorted(_told(entry) for entry in entries))
        raise ConfigError(f'the scorer "{name}" is in {several}', hint="keep one of them installed")
    return entries[0]


def _told(entry: metadata.EntryPoint) -> str:
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else entry.name


def _one_by_one(score: Callable[[str, str], float]) -> Callable[[Pairs], Sequence[float]]:
    return lambda pairs: [score(statement, evidence) for statement, evidence in pairs]


def _guarded(name: str, score: Callable[[Pairs], Sequence[float]]) -> Callable[[Pairs], Sequence[float]]:
    """Return a scorer whose failures are told in one line, and whose answers are what they have to be."""

    def guarded(pairs: Pairs) -> Sequence[float]:
        try:
            scores = [float(each) for each in score(pairs)]
        except Exception as error:
            hint = f"run it by itself to see why, {_BACK}"
            raise ClaimspanError(f'the scorer "{name}" failed ({_first_line(error)})', hint=hint) from error
        wrong = next((each for each in scores if not 0 <= each <= 1), None)
        if wrong is not None or len(scores) != len(pairs):
            told = f"{len(scores)} scores for {len(pairs)} statements" if wrong is None else f"the score {wrong}"
            raise ClaimspanError(f'the scorer "{name}" gave {told}', hint="a score is a number from 0 to 1 for each")
        return scores

    return guarded


def _first_line(error: BaseException) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
