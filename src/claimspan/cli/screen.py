"""Printing: characters a terminal would obey are shown instead, whatever the text says."""

from __future__ import annotations

import os
import shutil
import sys
import textwrap
from time import monotonic
from typing import Self, TextIO

import click

PLAIN_WIDTH = 100
"""Columns assumed where there is no terminal: a CI log."""


def visible(text: str) -> str:
    """Return ``text`` with control, invisible and bidirectional characters shown as code points."""
    from claimspan.outputs.common import neutral

    return neutral.visible(text)


def tell(message: str) -> None:
    """Print one diagnostic line on standard error."""
    _line(visible(message), err=True)


def say(text: str = "") -> None:
    """Print lines of an answer on standard output."""
    for line in text.split("\n"):
        _line(visible(line), err=False)


def row(label: str, columns: int, value: str) -> None:
    """Print a labelled value on standard output, wrapped to the terminal."""
    lines = textwrap.wrap(visible(value), width() - columns - 2) or [""]
    for number, line in enumerate(lines):
        _line(f"  {'' if number else label:<{columns}}{line}", err=False)


def _line(shown: str, *, err: bool) -> None:
    """Print a finished line that no CI runner takes for a command: wrapping may have moved words to its start."""
    from claimspan.outputs.common import neutral

    click.echo(neutral.runner_safe(shown), err=err)


def width() -> int:
    """Return the columns of the terminal, or those of a CI log."""
    if not _terminal(sys.stdout) and "COLUMNS" not in os.environ:
        return PLAIN_WIDTH
    return max(40, shutil.get_terminal_size((PLAIN_WIDTH, 24)).columns)


def color() -> bool:
    """Tell whether standard output is a terminal that shows colours (NO_COLOR and FORCE_COLOR are obeyed)."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return _terminal(sys.stdout) and os.environ.get("TERM") != "dumb"


def _terminal(stream: TextIO | None) -> bool:
    """Tell whether a stream is a terminal; it is None where the caller closed it."""
    return stream is not None and stream.isatty()


def processors() -> int:
    """Return how many processors this program may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


class Progress:
    """A line that counts, on a terminal only, and leaves nothing behind."""

    def __init__(self, noun: str, stream: TextIO | None) -> None:
        self._noun, self._shown = noun, False
        self._stream = stream if _terminal(stream) else None
        self._begun = monotonic()

    def __enter__(self) -> Self:
        """Start."""
        return self

    def __exit__(self, *_: object) -> None:
        """Leave a clean line."""
        self.clear()

    def show(self, done: int, of: int) -> None:
        """Show how far the work is, once it takes longer than a moment."""
        if self._stream and monotonic() - self._begun > PATIENCE:
            self._stream.write(f"\r{done:,} of {of:,} {self._noun} ")
            self._stream.flush()
            self._shown = True

    def clear(self) -> None:
        """Wipe the line."""
        if self._stream and self._shown:
            self._stream.write("\r\x1b[2K")
            self._stream.flush()
            self._shown = False


PATIENCE = 0.5
"""Seconds before a count is shown."""
