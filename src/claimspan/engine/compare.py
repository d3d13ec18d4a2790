"""What differs between two wordings."""

from __future__ import annotations

from claimspan.engine.normalise import same_but_for_format
from claimspan.engine.operations import operations
from claimspan.model.change import Aspect, Difference

__all__ = ["compare", "operations"]


def compare(before: str, after: str) -> tuple[Difference, ...]:
    """Return in what respects two wordings differ, the gravest first; empty when only the format does."""
    if same_but_for_format(before, after):
        return ()
    return (Difference(Aspect.WORDING, f'wording: "{before}" became "{after}"', before, after),)
