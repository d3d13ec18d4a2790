"""How likely evidence bears a statement out, by coefficients that lie in a readable file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

_MOST = 30.0


@dataclass(frozen=True)
class Scorer:
    """A logistic regression all of whose coefficients are at least 0: each feature can only speak against a statement.

    Attributes:
        weights: Feature -> its weight, for values divided by the spread it has in the training rows.
        spread: Feature -> that spread.
        base: What is added; at 0 a statement is as likely borne out as not.
        demands: Feature -> how much less may speak against a statement for it to count as borne out.
    """

    weights: Mapping[str, float]
    spread: Mapping[str, float]
    base: float
    demands: Mapping[str, float]

    def score(self, measured: Mapping[str, float]) -> float:
        """Return how likely a statement with these features is borne out, between 0 and 1."""
        return 1 / (1 + exp(max(-_MOST, min(_MOST, self.against(measured)))))

    def bears(self, measured: Mapping[str, float]) -> bool:
        """Tell whether a statement with these features counts as borne out."""
        asked = sum(more * measured.get(name, 0.0) for name, more in self.demands.items())
        return self.against(measured) + asked <= 0

    def against(self, measured: Mapping[str, float]) -> float:
        """Return how much speaks against a statement with these features."""
        return self.base + sum(
            weight * measured.get(name, 0.0) / self.spread[name] for name, weight in self.weights.items()
        )


def read_scorer(text: str) -> Scorer:
    """Return the scorer that a text of coefficients describes.

    Lines are ``base VALUE``, ``DEMAND VALUE`` and ``FEATURE WEIGHT SPREAD``; ``#`` starts a comment.

    Raises:
        ValueError: A line is not of these.
    """
    single: dict[str, float] = {}
    weights: dict[str, float] = {}
    spread: dict[str, float] = {}
    for row in _rows(text):
        name, *numbers = row
        if len(numbers) == 1:
            single[name] = float(numbers[0])
        else:
            weights[name], spread[name] = map(float, numbers)
    return Scorer(weights, spread, single.pop("base"), single)


@cache
def shipped_scorer() -> Scorer:
    """Return the scorer of the package."""
    return read_scorer(_read("score.txt"))


@cache
def precisions() -> Mapping[str, tuple[int, int]]:
    """Return sort of mismatch -> how often it was right and how often it fired on the labelled rows."""
    return {name: (int(right), int(fired)) for name, right, fired in _rows(_read("precision.txt"))}


def _read(name: str) -> str:
    return (files("claimspan.engine.support") / "data" / name).read_text(encoding="utf-8")


def _rows(text: str) -> Iterator[list[str]]:
    for line in text.splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split()
