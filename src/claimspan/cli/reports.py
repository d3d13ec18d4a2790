"""Where reports go: one format to standard output, any number to files."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from claimspan.cli.screen import color, width
from claimspan.errors import UsageError
from claimspan.model.finding import Report
from claimspan.outputs import find
from claimspan.outputs.base import Screen

DEFAULT = "full"


@dataclass(frozen=True)
class Target:
    """One report to be written: a format, and a file (None: standard output)."""

    format: str
    file: Path | None


def parse_targets(given: tuple[str, ...]) -> list[Target]:
    """Return the targets of ``--output-format``; nothing given is the full report on standard output.

    Raises:
        UsageError: An unknown format, or two for standard output.
    """
    targets = [_target(entry) for entry in given]
    if sum(target.file is None for target in targets) > 1:
        raise UsageError("two formats for standard output", hint="write one of them to a file: NAME=FILE")
    return targets or [Target(DEFAULT, None)]


def _target(entry: str) -> Target:
    name, equals, file = entry.partition("=")
    names = find.names()
    if name not in names:
        near = get_close_matches(name, names, n=1)
        hint = f'did you mean "{near[0]}"?' if near else f"there are: {' '.join(names)}"
        raise UsageError(f'no output format is called "{name}"', hint=hint)
    if equals and not file:
        raise UsageError(f'"{entry}" names no file', hint=f"write {name}=FILE, or {name} for standard output")
    return Target(name, Path(file) if file else None)


def write_reports(report: Report, targets: list[Target], *, statistics: bool) -> None:
    """Write every report; files first, so that a closed pipe loses none.

    Raises:
        UsageError: A file cannot be written.
    """
    for target in sorted(targets, key=lambda target: target.file is None):
        render = find.get(target.format).render
        if target.file is None:
            text = render(report, Screen(width(), color(), statistics))
            click.echo(text, nl=False, color=True)
            continue
        text = render(report, Screen(statistics=statistics))
        try:
            target.file.parent.mkdir(parents=True, exist_ok=True)
            target.file.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise UsageError(
                f"cannot be written: {error.strerror}", path=str(target.file), hint="name another file"
            ) from error
