"""How recorded words were taken out of a quotation: what of them is not quoted, and what was left out beside them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.change import Operation
from claimspan.model.text import Span


@dataclass(frozen=True, slots=True)
class Unquoted:
    """A part with words that the article does not print in quotation marks.

    Attributes:
        part: Its number, from 1.
        wholly: Whether none of its words stand in quotation marks.
        operations: The part as recorded; what is not quoted is deleted.
    """

    part: int
    wholly: bool
    operations: tuple[Operation, ...]


class TurnSort(StrEnum):
    """What was left out."""

    NEGATION = "negation"
    CONDITION = "condition"
    DISBELIEF = "disbelief"
    HEARSAY = "hearsay"
    DENIAL = "denial"
    CONTRAST = "contrast"
    HEDGE = "hedge"


class Side(StrEnum):
    """Where it was left out, seen from the recorded words."""

    BEFORE = "before"
    AFTER = "after"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True)
class Turn:
    """Words of the same sentence that were left out and turn the meaning of those recorded.

    Attributes:
        part: Number, from 1, of the part beside them; with ``between`` the earlier one.
        sort: What they are.
        side: Where they stand.
        words: The word or phrase that turns it, as printed: ``not``, ``if``, ``I doubt``.
        left_out: The words left out, in code points of the article.
    """

    part: int
    sort: TurnSort
    side: Side
    words: str
    left_out: Span
