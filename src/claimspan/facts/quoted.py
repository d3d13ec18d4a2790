"""The stretches of an article that stand in quotation marks, hard-wrapped lines and odd characters notwithstanding."""

from __future__ import annotations

from functools import lru_cache

from claimspan.facts.fair_copy import fair_copy
from claimspan.facts.quotations import quotations
from claimspan.model.text import Span


@lru_cache(maxsize=4)
def quoted(text: str) -> tuple[Span, ...]:
    """Return every stretch in quotation marks, marks included, one per paragraph, in text order and code points."""
    copy = fair_copy(text)
    return tuple(sorted(copy.span(piece) for each in quotations(copy.text) for piece in each.pieces))
