"""Fit a logistic regression whose coefficients are all at least 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from training.support.rows import SHARES, Row

from claimspan.engine.support.features import DEMANDS, FEATURES

MOST_WRONG = 0.3
"""Share of right statements that may be doubted, mean of the sets. Without this bound nearly all statements about whole
articles are (half a point more of balanced accuracy on the training rows)."""
Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """Coefficients: for each feature its weight and spread, what is added, and what articles and copies demand."""

    weights: dict[str, tuple[float, float]]
    base: float
    demands: dict[str, float]

    def against(self, rows: Sequence[Row]) -> Numbers:
        """Return how much speaks against each row."""
        table = np.array([[row.features[name] / spread for name, (_, spread) in self.weights.items()] for row in rows])
        return table @ np.array([weight for weight, _ in self.weights.values()]) + self.base


def balanced(rows: Sequence[Row]) -> Numbers:
    """Return weights that make every set count for its share, and in each set both labels the same."""
    counts = Counter((row.dataset, row.bad) for row in rows)
    weights = np.array([SHARES.get(row.dataset, 1.0) / counts[row.dataset, row.bad] for row in rows])
    return np.asarray(weights / weights.sum(), dtype=np.float64)


def fit(rows: Sequence[Row], strength: float) -> Fit:
    """Fit on rows; ``strength`` is that of the squared penalty on weights of features divided by their spread."""
    table = np.array([[row.features[name] for name in FEATURES] for row in rows])
    spread = table.std(axis=0)
    spread[spread == 0] = 1.0
    scaled = table / spread
    mean = scaled.mean(axis=0)
    bad = np.array([row.bad for row in rows], dtype=np.float64)
    weights = balanced(rows)

    def loss(values: Numbers) -> tuple[float, Numbers]:
        against = (scaled - mean) @ values[:-1] + values[-1]
        share = 1 / (1 + np.exp(-against))
        off = weights * (share - bad)
        total = (weights * (np.logaddexp(0, against) - bad * against)).sum() + strength / 2 * (values[:-1] ** 2).sum()
        return float(total), np.append((scaled - mean).T @ off + strength * values[:-1], off.sum())

    bounds = [(0.0, None)] * len(FEATURES) + [(None, None)]
    found = minimize(loss, np.zeros(len(FEATURES) + 1), jac=True, bounds=bounds, method="L-BFGS-B").x
    kept = {name: (float(w), float(s)) for name, w, s in zip(FEATURES, found, spread, strict=False) if w > 0.001}  # noqa: PLR2004
    return Fit(kept, float(found[-1] - mean @ found[:-1]), {})


def demanding(one: Fit, rows: Sequence[Row]) -> Fit:
    """Choose base and demands that tell best what is borne out, by balanced accuracy averaged over the sets."""
    against = one.against(rows)
    bad = np.array([row.bad for row in rows])
    asked = {name: np.array([row.features[name] for row in rows]) for name in DEMANDS}
    among = [np.array([row.dataset == name for row in rows]) for name in sorted({row.dataset for row in rows})]

    def worth(values: tuple[float, ...]) -> tuple[bool, float]:
        more = sum(value * asked[name] for name, value in zip(DEMANDS, values[1:], strict=True))
        flagged = against + more > values[0]
        found = float(np.mean([flagged[at & bad].mean() for at in among]))
        wrong = float(np.mean([flagged[at & ~bad].mean() for at in among]))
        return wrong <= MOST_WRONG, found - wrong

    steps = np.arange(-1, 1.01, 0.05), *(np.arange(0, 1.51, 0.25) for _ in DEMANDS)
    best = max(product(*steps), key=worth)
    demands = {name: round(float(value), 2) for name, value in zip(DEMANDS, best[1:], strict=True)}
    return Fit(one.weights, one.base - float(best[0]), demands)
