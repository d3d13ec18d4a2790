"""Run the benchmarks: ``python -m benchmarks predict | speed | calibrate | report``."""

from __future__ import annotations

import datetime as dt
import importlib
import os
import pkgutil
import platform
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import click

import benchmarks
from benchmarks.predict import write_predictions
from benchmarks.task import CHECKOUT, Prediction, Report, Speed, gold_folder

Task = TypeVar("Task", Prediction, Speed)

_GOLD = click.option(
    "--gold",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder of the gold files; ../shared/bench beside the checkout unless told.",
)


def _declared() -> Iterator[Prediction | Report | Speed]:
    """Yield what the modules of this package declare; a module whose requirements are missing is named and skipped."""
    for module in sorted(pkgutil.iter_modules(benchmarks.__path__), key=lambda module: module.name):
        if module.name == "__main__":
            continue
        try:
            loaded = importlib.import_module(f"benchmarks.{module.name}")
        except ModuleNotFoundError as missing:
            click.echo(f"skipped {module.name}: {missing}", err=True)
            continue
        yield from (value for value in vars(loaded).values() if isinstance(value, (Prediction, Report, Speed)))


def _predictions() -> dict[str, Prediction]:
    return {task.name: task for task in _declared() if isinstance(task, Prediction)}


def _reports() -> dict[str, Prediction | Report]:
    return {task.name: task for task in _declared() if isinstance(task, (Prediction, Report))}


def _speeds() -> dict[str, Speed]:
    return {task.name: task for task in _declared() if isinstance(task, Speed)}


def _chosen(names: tuple[str, ...], known: dict[str, Task]) -> dict[str, Task]:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise click.UsageError(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(known)}")
    return {name: known[name] for name in names or known}


@click.group()
def main() -> None:
    """Measure claimspan."""


@main.command()
@click.argument("task")
@click.argument("gold", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("-o", "--output", type=click.Path(path_type=Path, dir_okay=False), required=True, help="Where to write.")
@click.option(
    "--articles",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    multiple=True,
    help="A file of the articles that the cases point into (JSON lines with id and text); repeatable.",
)
def predict(task: str, gold: Path, output: Path, articles: tuple[Path, ...]) -> None:
    """Write predictions of TASK for the cases of GOLD (JSON lines, gzipped or not)."""
    chosen = _chosen((task,), _predictions())[task]
    if chosen.with_articles is not None and not articles:
        raise click.UsageError(f"{task} needs the articles its cases point into: --articles FILE")
    click.echo(f"{write_predictions(chosen, gold, output, articles)} predictions in {output}", err=True)


@main.command()
@click.argument("names", nargs=-1)
def speed(names: tuple[str, ...]) -> None:
    """Measure time: all benchmarks, or those NAMED."""
    for name, task in _chosen(names, _speeds()).items():
        click.echo(f"## {name}\n\n{task.run()}\n")


@main.command()
@_GOLD
def calibrate(gold: Path | None) -> None:
    """Measure how often each reason of `unsupported` is right; its severity follows."""
    from benchmarks.calibrate import calibrate as written

    click.echo(written(gold_folder(gold)), nl=False)


@main.command()
@_GOLD
@click.option(
    "--output", type=click.Path(path_type=Path, dir_okay=False), default=CHECKOUT / "benchmarks" / "RESULTS.md"
)
@click.option("--only", multiple=True, help="Measure this one anew and keep the other sections; repeatable.")
def report(gold: Path | None, output: Path, only: tuple[str, ...]) -> None:
    """Run all benchmarks and write RESULTS.md."""
    known = sections(output.read_text(encoding="utf-8")) if only else {}
    parts = [f"{_HEAD}{_machine()}", ""]
    for name, task in _reports().items():
        if only and name not in only:
            parts += known.get(name, [])
            continue
        click.echo(f"measuring {name} ...", err=True)
        figures = task.report(gold_folder(gold))
        if figures is None:
            click.echo(f"skipped {name}: no gold files", err=True)
            figures = "Not measured: the gold files are not here."
        parts += [f"## {name}", "", figures, ""]
    for name in _speeds():
        title = f"speed of {name}"
        if only and title not in only:
            parts += known.get(title, [])
            continue
        click.echo(f"timing {name} ...", err=True)
        parts += [f"## {title}", "", _timed(name), ""]
    output.write_text("\n".join(parts).rstrip() + "\n", encoding="utf-8")


_HEAD = "# Results\n\nWritten by `python -m benchmarks report`; not edited by hand.\n\n"


def sections(results: str) -> dict[str, list[str]]:
    """Return the lines of each section of written results, heading included, by its name."""
    found: dict[str, list[str]] = {}
    name = ""
    for line in results.splitlines():
        if line.startswith("## "):
            name = line.removeprefix("## ")
        found.setdefault(name, []).append(line)
    return {name: [*"\n".join(lines).rstrip().split("\n"), ""] for name, lines in found.items()}


def _timed(name: str) -> str:
    """Return the figures of a measurement of time, made in a process of its own.

    Linux counts the memory of who starts a process as that process's own, so a small one has to start it.
    """
    command = [sys.executable, "-m", "benchmarks", "speed", name]
    told = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True).stdout
    return told.partition("\n")[2].strip()


def _machine() -> str:
    """Return date, processor and Python, and nothing that names the machine."""
    today = dt.datetime.now(tz=dt.UTC).date()
    return f"{today}, {_processor()}, {os.cpu_count()} cores, Python {platform.python_version()}, {platform.system()}."


def _processor() -> str:
    listing = Path("/proc/cpuinfo")
    if listing.exists():
        for line in listing.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


if __name__ == "__main__":
    sys.exit(main())
