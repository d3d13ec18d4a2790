"""What an article says of recorded words: who speaks them there, and whether that is the recorded speaker."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.attribution import Named, Speech
from claimspan.model.text import Span


class Answer(StrEnum):
    """What the article says of a recorded speaker."""

    RIGHT = "right"
    WRONG = "wrong"
    UNSURE = "unsure"
    NOT_GIVEN = "not given"


@dataclass(frozen=True, slots=True)
class Bearing:
    """One part of a record's words and the speech that holds it.

    Attributes:
        part: The part, in code points.
        speech: The tightest speech that holds at least half of it.
        share: The share of the part that the speech holds.
        nested: Whether the part lies in a quotation within the speaker's own: ``“She said: ‘Leave it to me.’”``.
    """

    part: Span
    speech: Speech
    share: float
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Given:
    """What an article says of a record's words.

    Attributes:
        bearings: The parts that some speech holds, in text order.
        missed: Parts that no speech holds.
        named: Whom the article names.
    """

    bearings: tuple[Bearing, ...]
    missed: tuple[Span, ...]
    named: tuple[Named, ...]

    @property
    def speech(self) -> Speech | None:
        """The speech that holds the most of the words."""
        return (
            max(self.bearings, key=lambda bearing: bearing.part.length * bearing.share).speech
            if self.bearings
            else None
        )


@dataclass(frozen=True, slots=True)
class Judgment:
    """A judgment with its reason.

    Attributes:
        answer: Right, wrong, unsure or not given.
        reason: Why, in words.
        name: Whom the article gives the words to, where that is known.
        speech: The speech that decides.
        alias: A form the article uses for this speaker that the register does not list; else empty.
    """

    answer: Answer
    reason: str
    name: str | None = None
    speech: Speech | None = None
    alias: str = ""
