"""What a benchmark module offers, and where the gold files are."""

from __future__ import annotations

import gzip
import importlib.util
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any, TextIO, TypeAlias, cast

Case: TypeAlias = dict[str, Any]

CHECKOUT = Path(__file__).resolve().parent.parent


def gold_folder(given: Path | None = None) -> Path:
    """Return the folder of the gold files: the given one, or ``../shared/bench`` beside the checkout."""
    return given if given is not None else CHECKOUT.parent / "shared" / "bench"


@dataclass(frozen=True)
class Prediction:
    """A task whose predictions a scorer outside this repository judges.

    Attributes:
        name: As in ``python -m benchmarks predict NAME``.
        predict: Turns one case into one prediction; it gets the fields named in ``seen`` and no other.
        seen: Fields of a case that a system may see.
        report: Returns Markdown with the figures, given the folder of the gold files; None when they are not there.
        with_articles: Takes the files of articles that cases point into, and returns what predicts with them; None
            where cases hold their own text.
    """

    name: str
    predict: Callable[[Case], Case]
    seen: tuple[str, ...]
    report: Callable[[Path], str | None]
    with_articles: Callable[[Sequence[Path]], Callable[[Case], Case]] | None = None


@dataclass(frozen=True)
class Report:
    """A measurement on gold files that no prediction file is written for.

    Attributes:
        name: Heading in the results.
        report: As that of a prediction.
    """

    name: str
    report: Callable[[Path], str | None]


@dataclass(frozen=True)
class Speed:
    """A measurement of time.

    Attributes:
        name: As in ``python -m benchmarks speed NAME``.
        run: Measures and returns Markdown with the figures.
    """

    name: str
    run: Callable[[], str]


def scorer(folder: Path) -> ModuleType | None:
    """Return the scorer that lies in a folder of gold files; None when there is none."""
    path = folder / "score.py"
    spec = importlib.util.spec_from_file_location(f"{folder.name}_scorer", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def opened(path: Path, mode: str = "rt") -> TextIO:
    """Open a text file, gzipped or not, with no newline translation."""
    if path.suffix == ".gz":
        return cast("TextIO", gzip.open(path, mode, encoding="utf-8", newline="\n"))
    return cast("TextIO", path.open(mode, encoding="utf-8", newline="\n"))


def read_cases(path: Path) -> Iterator[Case]:
    """Yield the objects of a JSON lines file."""
    with opened(path) as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def hidden_answers(case: Mapping[str, Any], seen: Iterable[str]) -> Case:
    """Return a case with the fields only that a system may see."""
    return {field: case[field] for field in seen if field in case}


def table(head: Iterable[str], rows: Iterable[Iterable[object]]) -> str:
    """Return a Markdown table."""
    head = list(head)
    lines = ["| " + " | ".join(head) + " |", "|" + " --- |" * len(head)]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)
