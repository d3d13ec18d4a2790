"""What happened to recorded words between the reviewed text and today's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from claimspan.model.text import Span


class Change(StrEnum):
    """The change words, strongest first."""

    GONE = "gone"
    AMBIGUOUS = "ambiguous"
    CHANGED = "changed"
    REWORDED = "reworded"
    REFORMATTED = "reformatted"
    MOVED = "moved"
    INTACT = "intact"

    @property
    def strength(self) -> int:
        """Rank: 0 for ``intact`` up to 6 for ``gone``."""
        return _STRENGTH[self]


_STRENGTH = {change: rank for rank, change in enumerate(reversed(Change))}


def strongest(changes: Iterable[Change]) -> Change:
    """Return the strongest of ``changes``; ``intact`` when there are none."""
    return max(changes, key=_STRENGTH.__getitem__, default=Change.INTACT)


class Aspect(StrEnum):
    """In what respect two wordings differ; the first group changes the meaning."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODALITY = "modality"
    SCOPE = "scope"
    CONDITION = "condition"
    ANTONYM = "antonym"
    CONTENT = "content"
    ATTRIBUTION = "attribution"
    WORDING = "wording"
    SPELLING = "spelling"
    CASE = "case"
    PUNCTUATION = "punctuation"
    FORMAT = "format"

    @property
    def changes_meaning(self) -> bool:
        """Tell whether a difference in this respect makes it another statement."""
        return self not in _WORDING_ASPECTS


_WORDING_ASPECTS = frozenset({Aspect.WORDING, Aspect.SPELLING, Aspect.CASE, Aspect.PUNCTUATION, Aspect.FORMAT})


@dataclass(frozen=True, slots=True)
class Difference:
    """One respect in which the words now differ from the recorded ones.

    Attributes:
        aspect: The respect.
        text: The reason in words of the two texts, e.g. ``number: "about 10" became "12"``.
        before: The recorded words concerned; empty when something was only added.
        after: Today's words concerned; empty when something was only dropped.
        turned: Whether what is done with the words changed (``said`` became ``denied``), and not who does it.
    """

    aspect: Aspect
    text: str
    before: str
    after: str
    turned: bool = False


@dataclass(frozen=True, slots=True)
class Operation:
    """One step of the edit; all ``before`` joined are the recorded words, all ``after`` joined today's."""

    kind: Literal["equal", "replace", "delete", "insert"]
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Location:
    """Where a selector's words are in today's text, and what happened to them.

    Attributes:
        change: The change word.
        span: Code points in today's text; None exactly when ``gone`` or ``ambiguous``.
        reason: Why this answer, one clause in words.
        differences: In what respects the wording differs, the gravest first.
        operations: The edit from the recorded words to today's; empty without a span.
        candidates: The places in question when ``ambiguous``.
        certain: False when a person should look even though the words were found
            (found by likeness without the reviewed text).
    """

    change: Change
    span: Span | None
    reason: str
    differences: tuple[Difference, ...] = ()
    operations: tuple[Operation, ...] = ()
    candidates: tuple[Span, ...] = ()
    certain: bool = True


@dataclass(frozen=True, slots=True)
class RecordLocation:
    """Where all parts of one record are; its change is the strongest of its parts'.

    Attributes:
        parts: One location per part, in the order of the record.
    """

    parts: tuple[Location, ...]

    @property
    def change(self) -> Change:
        """The strongest change of the parts."""
        first, *others = self.parts
        return strongest([part.change for part in self.parts]) if others else first.change

    @property
    def certain(self) -> bool:
        """Whether no part wants a person's look."""
        return all(part.certain for part in self.parts)

    @property
    def differences(self) -> tuple[Difference, ...]:
        """All parts' differences, in text order."""
        return tuple(difference for part in self.parts for difference in part.differences)
