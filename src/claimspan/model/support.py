"""Whether evidence bears a statement out, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.text import Span


class Support(StrEnum):
    """What evidence says of a statement."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    UNSUPPORTED = "unsupported"
    UNVERIFIABLE = "unverifiable"


class Ground(StrEnum):
    """In what respect a statement is not borne out; one rule each."""

    NUMBER = "number"
    DATE = "date"
    DESIGNATOR = "designator"
    NAME = "name"
    NEGATION = "negation"
    ANTONYM = "antonym"
    QUANTIFIER = "quantifier"
    MODALITY = "modality"
    ROLES = "roles"
    SPEAKER = "speaker"
    ATTRIBUTION = "attribution"
    COVERAGE = "coverage"


@dataclass(frozen=True, slots=True)
class Mismatch:
    """One respect in which a statement says what its evidence does not.

    Attributes:
        ground: The respect.
        sort: Which of the ground's cases it is, ``number.other``; each has a measured precision of its own.
        text: Why, in words of both: ``number: statement says "100 kilograms", evidence says "about 10 kilograms"``.
        said: Its words in the statement, code points of the statement.
        found: The words of the evidence it was held against, code points of the article; None when there are none.
        contradicts: Whether the evidence says otherwise, and does not merely stay silent.
        precision: Measured share of right alarms of its sort; 0 while not measured.
        hard: Whether that share is large enough to fail a check.
    """

    ground: Ground
    sort: str
    text: str
    said: Span
    found: Span | None
    contradicts: bool
    precision: float = 0.0
    hard: bool = False


@dataclass(frozen=True, slots=True)
class Opinion:
    """What a scorer from outside thinks of a statement and its evidence.

    Attributes:
        scorer: Its name, as the configuration gives it.
        score: Between 0 and 1, how likely the evidence bears the statement out.
        least: The score below which it doubts.
    """

    scorer: str
    score: float
    least: float

    @property
    def doubts(self) -> bool:
        """Whether it holds the statement not to be borne out."""
        return self.score < self.least


@dataclass(frozen=True, slots=True)
class Assessment:
    """What was found when a statement was held against its evidence.

    Attributes:
        support: The answer.
        score: Between 0 and 1, how likely the evidence bears the statement out.
        mismatches: Why not, hard ones first.
        better: Where the article bears the statement out when the evidence does not; code points of the article.
        why: Why nothing can be told; empty unless unverifiable.
    """

    support: Support
    score: float
    mismatches: tuple[Mismatch, ...] = ()
    better: tuple[Span, ...] = ()
    why: str = ""

    @property
    def fails(self) -> bool:
        """Whether a hard mismatch was found."""
        return any(mismatch.hard for mismatch in self.mismatches)
