"""Quotations within quotations: words that a speaker quotes may be somebody else's."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.facts.quotations import quotations
from claimspan.model.text import Span
from claimspan.model.whose import Bearing


def is_nested(text: str, bearing: Bearing) -> bool:
    """Tell whether a part lies in a quotation within a quotation of the speech: ``“She said: ‘Leave it to me.’”``."""
    part = bearing.part
    return any(
        inner.start <= part.start and part.end <= inner.end
        for piece in bearing.speech.attribution.content
        if piece.overlaps(part)
        for outer in _quoted(text, piece)
        for inner in _quoted(text, Span(outer.start + 1, outer.end - 1))
    )


def _quoted(text: str, within: Span) -> Iterator[Span]:
    """Yield the stretches between quotation marks, marks included."""
    for quotation in quotations(within.of(text)):
        yield from (piece.shifted(within.start) for piece in quotation.pieces)
