"""What happened to recorded words that were, or were not, found."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.compare import compare, operations
from claimspan.engine.context import attribution_change
from claimspan.engine.revision import Revision
from claimspan.model.change import Change, Difference, Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span


def gone(reason: str) -> Location:
    """Return that the words are nowhere."""
    return Location(Change.GONE, None, reason)


def ambiguous(places: Sequence[Span], reason: str) -> Location:
    """Return that nothing tells at which of ``places`` the words are."""
    return Location(Change.AMBIGUOUS, None, reason, candidates=tuple(places))


def found_at(selector: Selector, here: Span, revision: Revision, reason: str, *, certain: bool = True) -> Location:
    """Say what happened to the words that are at ``here`` now."""
    words = here.of(revision.new)
    around = attribution_change(selector, here, revision)
    if words == selector.exact:
        if around is not None:
            return _changed(Change.CHANGED, selector, here, words, around.text, (around,), certain=certain)
        change = Change.INTACT if here == selector.span else Change.MOVED
        return Location(change, here, reason, operations=operations(selector.exact, words), certain=certain)
    differences = compare(selector.exact, words)
    if around is not None:
        differences = (*differences, around)
    change = Change.REFORMATTED if not differences else Change.REWORDED
    if any(difference.aspect.changes_meaning for difference in differences):
        change = Change.CHANGED
    text = "; ".join(difference.text for difference in differences) or reason
    return _changed(change, selector, here, words, text, differences, certain=certain)


def _changed(
    change: Change,
    selector: Selector,
    here: Span,
    words: str,
    reason: str,
    differences: tuple[Difference, ...],
    *,
    certain: bool,
) -> Location:
    return Location(change, here, reason, differences, operations(selector.exact, words), certain=certain)
