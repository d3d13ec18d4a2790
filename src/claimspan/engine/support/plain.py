"""Texts as finders read them, without invisible characters and odd letters, and the way back to what is stored."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimspan.engine.support.passage import Passage, passage, whole
from claimspan.facts.fair_copy import FairCopy, fair_copy
from claimspan.model.attribution import Analysis
from claimspan.model.support import Mismatch
from claimspan.model.text import Span


@dataclass(frozen=True)
class Plain:
    """A text that is held against another.

    Attributes:
        copy: Its fair copy: words without soft hyphens, letters with their accents in one, plain spaces.
        analysis: Of the copy.
    """

    copy: FairCopy
    analysis: Analysis

    def whole(self) -> Passage:
        """Return all of it as a passage; code points are the copy's."""
        return whole(self.copy.text, self.analysis)

    def passage(self, spans: Sequence[Span]) -> Passage:
        """Return the words at some places of the text as it is stored, in text order."""
        return passage(self.copy.text, self.analysis, self.places(spans))

    def places(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Return where spans of the text as it is stored stand in the copy."""
        return tuple(self.copy.place(span) for span in sorted(spans))

    def spans(self, places: Sequence[Span]) -> tuple[Span, ...]:
        """Return where spans of the copy stand in the text as it is stored."""
        return tuple(self.copy.span(place) for place in places)


def plain(text: str, analysis: Analysis) -> Plain:
    """Return a text with its analysis as finders read it."""
    copy = fair_copy(text)
    return Plain(copy, copy.forth(analysis))


def restored(mismatches: Sequence[Mismatch], statement: Plain, evidence: Plain) -> tuple[Mismatch, ...]:
    """Return mismatches with their places in the texts as they are stored."""
    return tuple(
        replace(each, said=statement.copy.span(each.said), found=each.found and evidence.copy.span(each.found))
        for each in mismatches
    )
