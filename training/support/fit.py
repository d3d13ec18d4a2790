"""Fit a logistic regression whose coefficients are all at least 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from claimspan.engine.support.features import FEATURES
from training.support.rows import APART, Row

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Fit:
    """Coefficients: for each feature its weight and spread, what is added, and the score to reach."""

    weights: dict[str, tuple[float, float]]
    base: float
    least: float

    def against(self, rows: Sequence[Row]) -> Numbers:
        """Return how much speaks against each row."""
        table = np.array([[row.features[name] / spread for name, (_, spread) in self.weights.items()] for row in rows])
        return table @ np.array([weight for weight, _ in self.weights.values()]) + self.base


def balanced(rows: Sequence[Row]) -> Numbers:
    """Return weights that make every set count the same, and in each set both labels."""
    counts = Counter((row.dataset, row.bad) for row in rows)
    weights = np.array([1 / counts[row.dataset, row.bad] for row in rows])
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
    return Fit(kept, float(found[-1] - mean @ found[:-1]), 0.5)


def least_score(one: Fit, rows: Sequence[Row]) -> float:
    """Return the score that tells best what is borne out, by balanced accuracy averaged over the sets."""
    against = one.against(rows)
    scores = 1 / (1 + np.exp(against))
    bad = np.array([row.bad for row in rows])
    names = sorted({row.dataset for row in rows} - {APART})
    among = {name: np.array([row.dataset == name for row in rows]) for name in names}

    def accuracy(least: float) -> float:
        flagged = scores < least
        return float(np.mean([(flagged[at & bad].mean() + (~flagged[at & ~bad]).mean()) / 2 for at in among.values()]))

    return max((round(float(step), 3) for step in np.arange(0.2, 0.8, 0.005)), key=accuracy)
