"""Train the support score: ``python -m training.support.train BENCH HAND [--parses FILE ...]``.

Coefficients are learned of the sets in ``rows.SHIPPABLE`` and of the statements written for the tests only; the
training rows of the other sets choose how much has to speak against a statement, and the strength of the penalty.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from training.support.fit import Fit, demanding, fit
from training.support.rows import HAND, SHIPPABLE, Reader, Row, hand_written, read

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "src" / "claimspan" / "engine" / "support" / "data" / "score.txt"
LEFT_OUT = Path(__file__).with_name("left_out")
STRENGTH = 0.05
OTHERS = ("bump", "factcc", "frank_cnndm", "qags_cnndm", "qags_xsum", "wice")

HEADER = """\
# How much each feature speaks against a statement (engine/support/features.py): feature, weight, spread.
# Written by `python -m training.support.train`, learned of {names} (training/support/README.md).
# `base` is added; lines of two words say how much more is asked of a statement beside an article, and of a copied one.
"""


def main() -> None:
    """Train and write the files."""
    options = argparse.ArgumentParser()
    options.add_argument("bench", type=Path)
    options.add_argument("hand", type=Path)
    options.add_argument("--parses", type=Path, nargs="*", default=[])
    given = options.parse_args()
    reader = Reader(given.parses)
    rows = list(read(given.bench, reader, SHIPPABLE))
    rows += hand_written(given.hand, reader)
    judges = [row for row in rows if row.dataset != HAND] + list(read(given.bench, reader, OTHERS))
    write(SHIPPED, rows, judges)
    LEFT_OUT.mkdir(exist_ok=True)
    for name in SHIPPABLE:
        others = [row for row in rows if row.dataset != name]
        write(LEFT_OUT / f"{name}.txt", others, [row for row in judges if row.dataset != name])


def write(file: Path, rows: Sequence[Row], judges: Sequence[Row]) -> Fit:
    """Fit, choose the least score, and write the coefficients."""
    found = demanding(fit(rows, STRENGTH), judges)
    names = ", ".join(sorted({row.dataset for row in rows}))
    lines = [f"base {found.base:.4f}", *(f"{name} {more:.2f}" for name, more in found.demands.items())]
    lines += [f"{name} {weight:.4f} {spread:.4f}" for name, (weight, spread) in found.weights.items()]
    file.write_text(HEADER.format(names=names) + "\n".join(lines) + "\n", encoding="utf-8")
    return found


if __name__ == "__main__":
    main()
