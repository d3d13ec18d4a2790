"""Find recorded words again in an edited text, and say what happened to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimspan.engine.aided import with_old
from claimspan.engine.judge import shown
from claimspan.engine.outcome import found_at, gone
from claimspan.engine.repeated import MOST_PLACES
from claimspan.engine.revision import Revision, occurrences
from claimspan.engine.unaided import without_old
from claimspan.model.change import Aspect, Change, Difference, Location
from claimspan.model.selector import CONTEXT, Selector
from claimspan.model.text import Span

__all__ = ["Revision", "locate", "locate_parts"]

LONG = 20_000
"""Code points of a span that is found by its two ends; aligning it whole would take time and space without bound."""

_END = 400
"""Code points of such an end."""

QUOTES = frozenset("\"“„«‘'")
"""Marks that open a quote, the order of whose parts is part of what was said."""


def locate(selector: Selector, revision: Revision) -> Location:
    """Find one part's words in today's text.

    Args:
        selector: Where the words stood, what they were, and what stood around them.
        revision: Today's text and, where it was kept, the reviewed one.
    """
    if len(selector.exact) > LONG:
        return _long(selector, revision)
    old, span = revision.old, selector.span
    if old is not None and span.of(old) == selector.exact:
        return with_old(selector, revision)
    return without_old(selector, revision)


def locate_parts(selectors: Sequence[Selector], revision: Revision) -> tuple[Location, ...]:
    """Find the parts of one record, in text order; a part's neighbours decide where it is ambiguous."""
    found = [locate(selector, revision) for selector in selectors]
    for place, location in enumerate(found):
        if location.change is Change.AMBIGUOUS:
            found[place] = _between_neighbours(selectors[place], location, found, place, revision)
    quoted = any(selector.exact[0] in QUOTES or selector.prefix[-1:] in QUOTES for selector in selectors)
    return tuple(_in_order(found) if quoted else found)


def _in_order(found: Sequence[Location]) -> list[Location]:
    """Tell of every part that is not where the longest run of parts in text order has room for it."""
    best: list[list[int]] = []
    for place, location in enumerate(found):
        if location.span is None:
            best.append([])
            continue
        fitting = [run for run in best if run and _ends_before(found[run[-1]], location.span)]
        best.append([*max(fitting, key=len, default=[]), place])
    longest = max(best, key=len, default=[])
    kept = set(longest)
    return [
        location if location.span is None or place in kept else _out_of_order(location)
        for place, location in enumerate(found)
    ]


def _out_of_order(location: Location) -> Location:
    """Return the location as changed: words that change places may say something else together."""
    words = "".join(step.after for step in location.operations)
    text = f'order: "{shown(words)}" stands before or after other words than it did'
    moved = Difference(Aspect.CONTENT, text, "".join(step.before for step in location.operations), words)
    return replace(location, change=Change.CHANGED, reason=text, differences=(moved, *location.differences))


def _ends_before(location: Location, span: Span) -> bool:
    return location.span is not None and location.span.end <= span.start


def _between_neighbours(
    selector: Selector, location: Location, found: Sequence[Location], place: int, revision: Revision
) -> Location:
    earlier = [other.span.end for other in found[:place] if other.span is not None]
    later = [other.span.start for other in found[place + 1 :] if other.span is not None]
    if not earlier and not later:
        return location
    low, high = max(earlier, default=0), min(later, default=len(revision.new))
    fitting = [span for span in location.candidates if low <= span.start and span.end <= high]
    if len(fitting) != 1 or len(location.candidates) >= MOST_PLACES:
        return location
    certain = fitting[0].of(revision.new) == selector.exact
    return found_at(selector, fitting[0], revision, "the record's other parts stand around this place", certain=certain)


def _long(selector: Selector, revision: Revision) -> Location:
    """Find a very long span by its first and last words."""
    span, exact = selector.span, selector.exact
    here = revision.untouched(span) if revision.old is not None and span.of(revision.old) == exact else None
    if here is None:
        places = occurrences(exact, revision.new, 2)
        here = Span(places[0], places[0] + len(exact)) if len(places) == 1 else None
    if here is not None:
        return found_at(selector, here, revision, "the words stand once in the article")
    first = locate(_part(selector, 0, _END), revision)
    last = locate(_part(selector, len(exact) - _END, len(exact)), revision)
    ends = [location for location in (first, last) if location.span is None]
    if ends:
        return max(ends, key=lambda location: location.change is Change.AMBIGUOUS)
    if first.span is None or last.span is None or first.span.start >= last.span.end:
        return gone("its first and last words stand in the wrong order now")
    here = Span(first.span.start, last.span.end)
    return found_at(
        selector, here, revision, "its first and last words were found", certain=first.certain and last.certain
    )


def _part(selector: Selector, start: int, end: int) -> Selector:
    """Return the selector of ``exact[start:end]``."""
    exact, offset = selector.exact, selector.span.start
    return Selector(
        span=Span(offset + start, offset + end),
        exact=exact[start:end],
        prefix=exact[max(0, start - CONTEXT) : start] if start else selector.prefix,
        suffix=exact[end : end + CONTEXT] if end < len(exact) else selector.suffix,
    )
