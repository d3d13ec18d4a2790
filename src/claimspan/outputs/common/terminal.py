"""Draw for a terminal: as wide as it is, with escape sequences only where it has colour."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable

from rich.console import Console, RenderableType

from claimspan.outputs.base import Screen
from claimspan.outputs.common.neutral import runner_safe

MAX_WIDTH = 120
"""Columns used at most: longer lines of prose are hard to read."""

MIN_WIDTH = 40
"""Columns a terminal is taken to have at least."""

INKS = ("cyan", "yellow", "green", "magenta", "bright_blue", "bright_red", "bright_cyan", "bright_magenta")
"""Colours of speakers, in an order that colour-blind readers tell apart best; their labels do it for everybody."""

_TRAILING = re.compile(r" +$", re.MULTILINE)


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
