"""What people and programs decided about a record: its history, and the state that follows from it."""

from __future__ import annotations

import hashlib
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from claimspan.model.selector import Frozen
from claimspan.model.text import Span

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""Hex SHA-256."""

MONTH = "(0[1-9]|1[0-2])"
DAY = "(0[1-9]|[12][0-9]|3[01])"

Instant = Annotated[
    str, StringConstraints(pattern=rf"^[0-9]{{4}}-{MONTH}-{DAY}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$")
]
"""A moment in UTC, to the second."""

Day = Annotated[str, StringConstraints(pattern=rf"^[0-9]{{4}}(-{MONTH}(-{DAY})?)?$")]
"""A calendar date, or a year or month where no more is known."""

Line = Annotated[str, Field(min_length=1)]


class Action(StrEnum):
    """What an event did."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    NEEDS_CHANGES = "needs-changes"
    WITHDRAWN = "withdrawn"
    REANCHORED = "reanchored"
    UNDONE = "undone"


ANCHORING = frozenset({Action.PROPOSED, Action.ACCEPTED, Action.REANCHORED})
"""Actions after which the record's parts are offsets into the text named by the event's ``text_hash``."""


class Words(Frozen):
    """One part as it was before or after a repair: code point span and words."""

    span: Span
    exact: Line


class Standing(Frozen):
    """Where a record stood before or after a repair: its source and the words of its parts."""

    source: Line
    parts: Annotated[tuple[Words, ...], Field(min_length=1)]


class Event(Frozen):
    """One line of a record's history.

    ``before`` and ``after`` stand on ``reanchored`` events only, ``undoes`` (the fingerprint of the
    event taken back) on ``undone`` events only.
    """

    at: Instant
    by: Line
    action: Action = Field(strict=False)
    reason: Line | None = None
    record_hash: Digest
    text_hash: Digest
    findings: tuple[str, ...] = ()
    tool: Line | None = None
    before: Standing | None = Field(default=None, alias="from")
    after: Standing | None = Field(default=None, alias="to")
    undoes: Line | None = None

    @model_validator(mode="after")
    def _extras_fit_action(self) -> Self:
        repaired = self.before is not None and self.after is not None
        if repaired != (self.action is Action.REANCHORED) or (self.before is None) != (self.after is None):
            raise ValueError('"from" and "to" belong to reanchored events, and to them only')
        if (self.undoes is not None) != (self.action is Action.UNDONE):
            raise ValueError('"undoes" belongs to undone events, and to them only')
        return self

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hex digits that name this event in an ``undoes``."""
        return hashlib.sha256(self.model_dump_json(by_alias=True).encode()).hexdigest()[:12]
