"""What differs between two wordings."""

from __future__ import annotations

from claimspan.engine.hunks import Hunk, differing
from claimspan.engine.judge import judge
from claimspan.engine.normalise import normalise, same_but_for_format
from claimspan.engine.operations import operations
from claimspan.engine.surface import surface_differences
from claimspan.model.change import Aspect, Difference

__all__ = ["Hunk", "compare", "operations"]

_GRAVEST_FIRST = {aspect: rank for rank, aspect in enumerate(Aspect)}


def compare(before: str, after: str) -> tuple[Difference, ...]:
    """Return in what respects two wordings differ, the gravest first; empty when only the format does.

    Args:
        before: The recorded words.
        after: Today's words.
    """
    if same_but_for_format(before, after):
        return ()
    old, new = normalise(before).text, normalise(after).text
    found = judge(differing(old, new))
    if not any(difference.aspect.changes_meaning for difference in found):
        found = [*found, *surface_differences(old, new, found)]
    if not found:
        found = [Difference(Aspect.WORDING, f'wording: "{before}" became "{after}"', before, after)]
    unique = {(difference.aspect, difference.before, difference.after): difference for difference in found}
    return tuple(sorted(unique.values(), key=lambda difference: _GRAVEST_FIRST[difference.aspect]))
