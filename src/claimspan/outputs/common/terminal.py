"""Draw for a terminal: as wide as it is, with escape sequences only where it has colour."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from claimspan.outputs.base import Screen
from claimspan.outputs.common.neutral import runner_safe

MAX_WIDTH = 120
"""Columns used at most: longer lines of prose are hard to read."""

MIN_WIDTH = 40
"""Columns a terminal is taken to have at least."""

INKS = ("cyan", "yellow", "green", "magenta", "bright_blue", "bright_red", "bright_cyan", "bright_magenta")
"""Colours of speakers, in an order that colour-blind readers tell apart best; their labels do it for everybody."""

_TRAILING = re.compile(r" +$", re.MULTILINE)


class Hanging:
    """A text behind a label, wrapped so that the label stands alone in its columns; cheaper than a table.

    Args:
        label: As wide as its columns.
        text: The text.
        style: Of the label.
    """

    def __init__(self, label: str, text: Text, style: str = "") -> None:
        self._label, self._text, self._style = label, text, style

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Yield the wrapped lines."""
        columns = len(self._label)
        wrapped = self._text.wrap(console, max(options.max_width - columns, 1), overflow="fold") or [Text()]
        for place, part in enumerate(wrapped):
            part.rstrip()
            yield Text.assemble((" " * columns if place else self._label, self._style), part)


def drawn(renderables: Iterable[RenderableType], screen: Screen) -> str:
    """Return what a console of the screen's width shows."""
    text = io.StringIO()
    console = Console(
        file=text,
        width=min(max(screen.width, MIN_WIDTH), MAX_WIDTH),
        color_system="standard" if screen.color else None,
        force_terminal=screen.color,
        legacy_windows=False,
        no_color=not screen.color,
        markup=False,
        emoji=False,
        highlight=False,
        _environ={},
    )
    for renderable in renderables:
        console.print(renderable)
    return runner_safe(_TRAILING.sub("", text.getvalue()))
