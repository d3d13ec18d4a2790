"""A scorer from outside: anything that says how likely evidence bears a statement out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Pairs = Sequence[tuple[str, str]]
"""Statements, each with its evidence."""


@dataclass(frozen=True)
class Scorer:
    """A scorer that an installed distribution brings.

    Attributes:
        name: As the configuration names it.
        score: Returns a number from 0 to 1 for each pair: how likely the evidence bears the statement out.
        least: The score below which it doubts.
    """

    name: str
    score: Callable[[Pairs], Sequence[float]]
    least: float
