"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

F = TypeVar("F", bound=Callable[..., Any])

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)


def root_option(command: F) -> F:
    """Add ``--root``."""
    told = "The folder with the configuration. [default: the nearest one at or above this folder]"
    return click.option("--root", type=FOLDER, help=told)(command)


def identity_option(command: F) -> F:
    """Add ``--as``."""
    told = "Who acts. [default: git's user.name and user.email]"
    return click.option("--as", "identity", metavar="NAME", help=told)(command)
