"""A distribution that brings scorers, installed into a folder: what a user's plug-in looks like."""

from __future__ import annotations

from pathlib import Path

CODE = '''
"""Scorers for tests: the share of the statement's words that stand in the evidence, and some that misbehave."""


def overlap(statement, evidence):
    words = statement.lower().rstrip(".").split()
    return sum(word in evidence.lower() for word in words) / len(words)


class Together:
    least = 0.9

    def __call__(self, statement, evidence):
        raise AssertionError("asked one by one")

    def many(self, pairs):
        return [overlap(*pair) for pair in pairs]


together = Together()


def failing(statement, evidence):
    raise RuntimeError("out of memory\\nsecond line")


def wild(statement, evidence):
    return 7


def unsure(statement, evidence):
    return float("nan")


def few(statement, evidence):
    return 1.0


few.many = lambda pairs: []
number = 3
'''
NAMES = ("overlap", "together", "failing", "wild", "unsure", "few", "number")


def install(folder: Path, version: str = "1.0") -> None:
    """Install the distribution into a folder that is, or will be, on the path."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "toy_scorer_code.py").write_text(CODE, "utf-8")
    told = folder / f"toy_scorer-{version}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: toy-scorer\nVersion: {version}\n", "utf-8")
    listed = [*(f"{name} = toy_scorer_code:{name}" for name in NAMES), "missing = toy_scorer_code:nobody"]
    (told / "entry_points.txt").write_text("\n".join(["[claimspan.scorers]", *listed]) + "\n", "utf-8")
