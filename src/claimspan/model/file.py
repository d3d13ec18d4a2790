"""Problems of the files themselves: what is unreadable, invalid or out of place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FileTrouble(StrEnum):
    """What can be wrong with a file of corpus or register, one word per rule of the CS9xx family."""

    INVALID = "invalid"
    NOT_CANONICAL = "not-canonical"
    DUPLICATE_ID = "duplicate-id"
    UNKNOWN_SPEAKER = "unknown-speaker"
    OUTSIDE = "outside"
    UNREADABLE = "unreadable"
    FORGED_TEXT = "forged-text"
    STRAY = "stray"


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One problem of one file.

    Attributes:
        trouble: Which kind.
        path: Path below the checked root, forward slashes.
        message: What is wrong, one clause.
        hint: What to do, imperative.
        line: 1-based, where known.
        column: 1-based, code points, where known.
        record: Id of the record the file holds, where known.
    """

    trouble: FileTrouble
    path: str
    message: str
    hint: str
    line: int | None = None
    column: int | None = None
    record: str | None = None
