"""Errors a user can act on: each names the file, the place and the remedy."""

from __future__ import annotations


class ClaimspanError(Exception):
    """A problem that stops the work in hand; exit code 2.

    Args:
        message: What is wrong, one sentence without a full stop.
        path: The file it is about, as the user would name it.
        line: 1-based line in ``path``, where known.
        column: 1-based column (code points) in that line, where known.
        hint: What to do about it, one sentence without a full stop.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.path = path
        self.line = line
        self.column = column
        self.hint = hint

    @property
    def place(self) -> str | None:
        """The place as ``path:line:column``, as far as it is known."""
        if self.path is None:
            return None
        numbers = [str(n) for n in (self.line, self.column) if n is not None]
        return ":".join([self.path, *numbers])

    def __str__(self) -> str:
        """One line: place, message, remedy."""
        where = f"{self.place}: " if self.place else ""
        remedy = f"; {self.hint}" if self.hint else ""
        return f"{where}{self.message}{remedy}"


class UsageError(ClaimspanError):
    """The command was called in a way it cannot carry out."""


class ConfigError(ClaimspanError):
    """The configuration is not valid."""


class CorpusError(ClaimspanError):
    """A source article cannot be read as the UTF-8 text it has to be."""


class RegisterError(ClaimspanError):
    """A register file is not valid."""


class StaleWriteError(ClaimspanError):
    """A file changed since it was read; nothing was written."""


class GitError(ClaimspanError):
    """Git could not answer what was asked of it."""
