"""What differs between two wordings."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimspan.engine.dressed import in_one_dress
from claimspan.engine.edits import WEIGHTS
from claimspan.engine.events import same_event
from claimspan.engine.hunks import Hunk, differing
from claimspan.engine.judge import judge
from claimspan.engine.mistyped import without_mistypings
from claimspan.engine.normalise import normalise, same_but_for_format
from claimspan.engine.operations import operations
from claimspan.engine.reasons import difference
from claimspan.engine.shorten import shortened
from claimspan.engine.surface import surface_differences
from claimspan.model.change import Aspect, Difference

__all__ = ["Hunk", "compare", "operations"]

TOO_LONG = 60_000
"""Code points of differing text that are still compared item by item; more is reported as other content."""

LOOKED_AT_AGAIN = 1_500
"""Code points of differing text up to which what differs is looked at again in one dress: the cost grows faster."""

_REOPENED = re.compile(r"(?<![\s\"”’»])\s*\n\s*[\"“«](?=\w)")


def _run_on(words: str) -> str:
    """Return words without the quote mark that reopens a quotation at the start of its next paragraph."""
    return _REOPENED.sub(" ", words) if "\n" in words else words


def _is_grave(found: Iterable[Difference]) -> bool:
    return any(one.aspect.changes_meaning for one in found)


def _says_the_same_in_one_dress(old: str, new: str) -> bool:
    """Tell whether nothing but wording differs once dates, times, numbers and names are written in one way."""
    here, there = in_one_dress(old, new)
    if (here, there) == (old, new):
        return False
    return here == there or not _is_grave(judge(differing(*without_mistypings(here, there))))


def compare(before: str, after: str) -> tuple[Difference, ...]:
    """Return in what respects two wordings differ, the gravest first; empty when only the format does.

    Args:
        before: The recorded words.
        after: Today's words.
    """
    if same_but_for_format(before, after) or same_but_for_format(_run_on(before), _run_on(after)):
        return ()
    before, after = shortened(before, after)
    if max(len(before), len(after)) > TOO_LONG:
        return (difference(Aspect.CONTENT, before, after),)
    old, new = normalise(before).text, normalise(after).text
    found = judge(differing(*without_mistypings(old, new)))
    brief = max(len(old), len(new)) <= LOOKED_AT_AGAIN
    same = same_event(old, new) if brief else None
    if same is False:
        found = [*found, difference(Aspect.CONTENT, before, after)]
    elif brief and _is_grave(found) and (same or _says_the_same_in_one_dress(old, new)):
        found = [difference(Aspect.WORDING, one.before, one.after) for one in found]
    if not _is_grave(found):
        found = [*found, *surface_differences(old, new, found)]
    if not found:
        found = [Difference(Aspect.WORDING, f'wording: "{before}" became "{after}"', before, after)]
    unique = {(one.aspect, one.before, one.after): one for one in found}
    return tuple(sorted(unique.values(), key=lambda found: -WEIGHTS[found.aspect]))
