"""Train the support score: ``python -m training.support.train BENCH [--parses FILE] [--constructed FILE]``.

Coefficients are learned of the sets in ``rows.SHIPPABLE`` and of constructed pairs only; the training rows of the other
sets choose the score that a statement has to reach, and the strength of the penalty was chosen on them.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from training.support.fit import Fit, fit, least_score
from training.support.rows import SHIPPABLE, Reader, Row, read

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ROOT / "src" / "claimspan" / "engine" / "support" / "data" / "score.txt"
LEFT_OUT = Path(__file__).with_name("left_out")
STRENGTH = 0.05
OTHERS = ("bump", "factcc", "frank_cnndm", "qags_cnndm", "qags_xsum", "wice")

HEADER = """\
# How much each feature speaks against a statement (engine/support/features.py): feature, weight, spread.
# Written by `python -m training.support.train`, learned of {names} (CC BY-SA; training/support/README.md).
# `base` is added; `least` is the score from which a statement counts as borne out.
"""


def main() -> None:
    """Train and write the files."""
    options = argparse.ArgumentParser()
    options.add_argument("bench", type=Path)
    options.add_argument("--parses", type=Path)
    options.add_argument("--constructed", type=Path)
    given = options.parse_args()
    reader = Reader(given.parses)
    rows = list(read(given.bench, reader, SHIPPABLE))
    if given.constructed:
        rows += constructed(given.constructed, reader)
    judges = [row for row in rows if row.dataset in SHIPPABLE] + list(read(given.bench, reader, OTHERS))
    write(SHIPPED, rows, judges)
    LEFT_OUT.mkdir(exist_ok=True)
    for name in SHIPPABLE:
        others = [row for row in rows if row.dataset != name]
        write(LEFT_OUT / f"{name}.txt", others, [row for row in judges if row.dataset != name])


def constructed(file: Path, reader: Reader) -> list[Row]:
    """Read the pairs that ``construct`` has made."""
    cases = map(json.loads, file.read_text(encoding="utf-8").splitlines())
    return [reader.row(case["dataset"], case["claim"], case["evidence"], bad=case["bad"]) for case in cases]


def write(file: Path, rows: Sequence[Row], judges: Sequence[Row]) -> Fit:
    """Fit, choose the least score, and write the coefficients."""
    found = fit(rows, STRENGTH)
    found = replace(found, least=least_score(found, judges))
    names = ", ".join(sorted({row.dataset for row in rows}))
    lines = [f"base {found.base:.4f}", f"least {found.least:.3f}"]
    lines += [f"{name} {weight:.4f} {spread:.4f}" for name, (weight, spread) in found.weights.items()]
    file.write_text(HEADER.format(names=names) + "\n".join(lines) + "\n", encoding="utf-8")
    return found


if __name__ == "__main__":
    main()
