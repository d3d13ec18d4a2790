"""Where answers go: one format to standard output, any number to files."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import NoReturn, Protocol, TypeVar

import click

from claimspan.cli.options import CLOSED_PIPE
from claimspan.cli.screen import color, tell, width
from claimspan.errors import UsageError
from claimspan.model.finding import Report
from claimspan.outputs.base import Screen
from claimspan.outputs.find import REPORTS, Formats

_Answer = TypeVar("_Answer")


class Reading(Protocol):
    """What an answer that read articles tells of those it could not read."""

    @property
    def problems(self) -> tuple[str, ...]:
        """One line per file that is not usable."""

    @property
    def unread(self) -> tuple[object, ...]:
        """The articles whose language is not read."""


_Read = TypeVar("_Read", bound=Reading)


@dataclass(frozen=True)
class Target:
    """One output to be written: a format, and a file (None: standard output)."""

    format: str
    file: Path | None


def parse_targets(given: tuple[str, ...], formats: Formats[_Answer] | Formats[Report] = REPORTS) -> list[Target]:
    """Return the targets of ``--output-format``; nothing given is the command's own format on standard output.

    Raises:
        UsageError: An unknown format, or two for standard output.
    """
    targets = [_target(entry, formats.names()) for entry in given]
    if sum(target.file is None for target in targets) > 1:
        raise UsageError("two formats for standard output", hint="write one of them to a file: NAME=FILE")
    return targets or [Target(formats.default, None)]


def _target(entry: str, names: tuple[str, ...]) -> Target:
    name, equals, file = entry.partition("=")
    if name not in names:
        near = get_close_matches(name, names, n=1)
        hint = f'did you mean "{near[0]}"?' if near else f"there are: {' '.join(names)}"
        raise UsageError(f'no output format is called "{name}"', hint=hint)
    if equals and not file:
        raise UsageError(f'"{entry}" names no file', hint=f"write {name}=FILE, or {name} for standard output")
    return Target(name, Path(file) if file else None)


def write_reports(report: Report, targets: list[Target], *, statistics: bool) -> None:
    """Write a report of a check in every format; raises as :func:`write_answer`."""
    write_answer(report, targets, REPORTS, statistics=statistics)


def write_answer(
    answer: _Answer, targets: list[Target], formats: Formats[_Answer], *, statistics: bool = False
) -> None:
    """Write an answer in every format; files first, so that a closed pipe loses none.

    Raises:
        UsageError: A file cannot be written.
    """
    for target in sorted(targets, key=lambda target: target.file is None):
        render = formats.get(target.format).render
        if target.file is None:
            text = render(answer, Screen(width(), color(), statistics))
            click.echo(text, nl=False, color=True)
            continue
        text = render(answer, Screen(statistics=statistics))
        try:
            target.file.parent.mkdir(parents=True, exist_ok=True)
            target.file.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise UsageError(
                f"cannot be written: {error.strerror}", path=str(target.file), hint="name another file"
            ) from error


def end_with(answer: _Read, targets: list[Target], formats: Formats[_Read]) -> NoReturn:
    """Tell the answer's problems, write it, and leave: 0 all was read, 1 an article was not, 2 there are problems.

    Raises:
        UsageError: A file cannot be written.
        click.exceptions.Exit: Always otherwise.
    """
    for problem in answer.problems:
        tell(f"claimspan: error: {problem}")
    code = 2 if answer.problems else int(bool(answer.unread))
    try:
        write_answer(answer, targets, formats)
    except BrokenPipeError:
        code = CLOSED_PIPE if code == 1 else code
    raise click.exceptions.Exit(code)
