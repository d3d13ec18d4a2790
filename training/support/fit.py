"""Fit a logistic regression whose coefficients are all at least 0."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from training.support.rows import SHARES, Row

from claimspan.engine.support.features import DEMANDS, FEATURES

MOST_WRONG = 0.27
"""Share of right statements about articles that may be doubted, mean of the sets. Without this bound nearly all
statements about whole articles are, for half a point more of balanced accuracy on the training rows."""
CLOSE = 0.005
"""Balanced accuracy that is as good as the best: of such bases the one that doubts most is taken, since to pass what is
wrong in silence is worse than to doubt what is right."""
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
    """Choose base and demands that tell best what is borne out, by balanced accuracy averaged over the sets.

    The base is chosen on passages, what is asked of statements beside articles on articles.
    """
    against = one.against(rows)
    bad = np.array([row.bad for row in rows])
    hard = np.array([row.fails for row in rows])
    asked = np.array([[row.features[name] for name in DEMANDS] for row in rows])
    long = asked[:, DEMANDS.index("long")] > 0

    def best(
        choices: Iterable[tuple[float, ...]], chosen: Numbers, most_wrong: float, close: float = 0.0
    ) -> tuple[float, ...]:
        names = sorted({row.dataset for row, each in zip(rows, chosen, strict=True) if each})
        among = [chosen & np.array([row.dataset == name for row in rows]) for name in names]

        def worth(values: tuple[float, ...]) -> tuple[bool, float]:
            flagged = (against + asked @ np.array(values[1:]) > values[0]) | hard
            found = float(np.mean([flagged[at & bad].mean() for at in among if (at & bad).any()]))
            wrong = float(np.mean([flagged[at & ~bad].mean() for at in among if (at & ~bad).any()]))
            return wrong <= most_wrong, found - wrong

        found = {values: worth(values) for values in choices}
        most = max(found.values())
        return next(values for values, (kept, each) in found.items() if kept == most[0] and each >= most[1] - 2 * close)

    base, *_ = best(((float(base), 0.0, 0.0) for base in np.arange(-1, 1.01, 0.05)), ~long, 1.0, CLOSE)
    demands = product([base], np.arange(0, 1.51, 0.1), np.arange(0, 1.51, 0.25))
    _, *more = best(((float(a), float(b), float(c)) for a, b, c in demands), long, MOST_WRONG)
    return Fit(one.weights, one.base - base, {name: round(value, 2) for name, value in zip(DEMANDS, more, strict=True)})
