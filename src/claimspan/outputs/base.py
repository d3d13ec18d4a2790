"""What an output format is, and what it may know of the screen it is shown on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class Screen:
    """Where a report will be read.

    Attributes:
        width: Columns of the terminal.
        color: Whether escape sequences for colour are understood.
        statistics: Whether a table of findings per rule is wanted.
    """

    width: int = 100
    color: bool = False
    statistics: bool = False


@dataclass(frozen=True, slots=True)
class Output(Generic[_Answer]):
    """One output format of a command's answer: a ``Report``, an ``Extraction``, an ``Audit``.

    Attributes:
        name: As given to ``--output-format``.
        summary: What it is for, one clause, shown by ``--help`` and in the command reference.
        render: Turns an answer into the whole text, final line break included; empty for nothing to say.
            It prints nothing, reads nothing, and gives the same text for the same arguments.
    """

    name: str
    summary: str
    render: Callable[[_Answer, Screen], str]
