"""A draft: its words as prose, what it cites, and how its quotations and statements were found to stand."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from claimspan.model.text import Span


class Block(StrEnum):
    """What a stretch of a draft is, as its layout tells."""

    TEXT = "text"
    HEADING = "heading"
    ROW = "row"
    QUOTE = "quote"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One paragraph, heading, list item, table row or note.

    Attributes:
        block: What it is.
        span: Code points of the prose.
    """

    block: Block
    span: Span


@dataclass(frozen=True, slots=True)
class Citation:
    """A mark that says what bears a sentence out.

    Attributes:
        place: Where it stands in the prose, which it is no part of.
        span: The mark, code points of the draft.
        told: What it names, as written: the beginning of a record's id, or a footnote's text.
    """

    place: int
    span: Span
    told: str


class Standing(StrEnum):
    """How the words of a quotation stand in corpus and register."""

    VERBATIM = "verbatim"
    REFORMATTED = "reformatted"
    ALTERED = "altered"
    CUT = "cut"
    STITCHED = "stitched"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of a quotation's words and where it stands.

    Attributes:
        said: Code points of the quotation's words.
        article: Number of the text among those searched.
        found: Code points of that text.
    """

    said: Span
    article: int
    found: Span


@dataclass(frozen=True, slots=True)
class Sighting:
    """What was found of a quotation.

    Attributes:
        standing: How its words stand.
        pieces: Where; one for words that stand together, none when absent.
        likeness: Share of the quotation's content that stands there, between 0 and 1.
        others: Further places where all of it stands just so; first pieces only.
        marked: Whether the draft marks what was left out.
    """

    standing: Standing
    pieces: tuple[Piece, ...] = ()
    likeness: float = 0.0
    others: tuple[Piece, ...] = ()
    marked: bool = False


@dataclass(frozen=True, slots=True)
class DraftCounts:
    """What a verification comes to, in numbers.

    Attributes:
        drafts: Drafts that were read.
        quotations: All quotations.
        verbatim: Those that stand there word by word, and are given to the right speaker if to any.
        altered: Those with other words, cut, or put together from several places.
        misgiven: The others that are given to somebody else than the article or the register does.
        absent: Those that stand nowhere.
        borne_out: Sentences that a record bears out.
        flagged: Sentences that one does not.
        uncovered: Sentences that no record speaks of.
        untold: Sentences of which it could not be told.
        unchecked: Quotations and sentences of which it could not be told.
    """

    drafts: int = 0
    quotations: int = 0
    verbatim: int = 0
    altered: int = 0
    misgiven: int = 0
    absent: int = 0
    borne_out: int = 0
    flagged: int = 0
    uncovered: int = 0
    untold: int = 0
    unchecked: int = 0
