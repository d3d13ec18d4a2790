"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

CLOSED_PIPE = 141
"""Exit code of a failing check whose reader left early: 128 + SIGPIPE, as shells have it, never 1."""

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def root_option(command: F) -> F:
    """Add ``--root``."""
    told = "The folder with the configuration. [default: the nearest one at or above this folder]"
    return click.option("--root", type=FOLDER, help=told)(command)


def identity_option(command: F) -> F:
    """Add ``--as``."""
    told = "Who acts. [default: git's user.name and user.email]"
    return click.option("--as", "identity", metavar="NAME", help=told)(command)


class NearestGroup(click.Group):
    """A group that names the nearest command when there is no such."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command."""
        known = self.list_commands(ctx)
        if args and args[0] not in known and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], known, n=1)
            ctx.fail(f'no command is called "{args[0]}"' + (f'; did you mean "{near[0]}"?' if near else ""))
        return super().resolve_command(ctx, args)
