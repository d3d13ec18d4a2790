"""Whether a statement still holds after its evidence was edited."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.support import Mismatch


class Holding(StrEnum):
    """Whether a statement still holds."""

    HOLDS = "still holds"
    FAILS = "no longer holds"
    UNTOLD = "cannot be told"


@dataclass(frozen=True, slots=True)
class Still:
    """What an edit of the evidence does to a statement.

    Attributes:
        answer: Whether it still holds.
        text: The answer with its reason, one clause: ``the statement no longer holds: number: ...``.
        mismatches: What the statement and today's evidence disagree in, and the reviewed evidence did not.
    """

    answer: Holding
    text: str
    mismatches: tuple[Mismatch, ...] = ()
