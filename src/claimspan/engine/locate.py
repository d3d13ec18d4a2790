"""Find recorded words again in an edited text, and say what happened to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from claimspan.engine.align import Alignment, Place, Stretch
from claimspan.engine.compare import compare, operations
from claimspan.engine.context import attribution_change
from claimspan.engine.judge import shown
from claimspan.engine.revision import Revision, common_prefix, common_suffix, occurrences
from claimspan.engine.search import candidates
from claimspan.model.change import Aspect, Change, Difference, Location
from claimspan.model.selector import CONTEXT, Selector
from claimspan.model.text import Span

__all__ = ["Revision", "locate", "locate_parts"]

MOST_CANDIDATES = 20
"""Places that are shown of an ambiguous span."""

LEAST_OF_OLD = 0.45
"""Share of the recorded words, by weight, that makes a place theirs."""

LEAST_OF_NEW = 0.7
"""Share of a place's own words that makes it what is left of the recorded ones, when the words around it stand."""

LEAST_LEFT = 0.12
"""Share of the recorded words that must be left at such a place."""

LEAST_WITHOUT_OLD = 0.6
"""The same as LEAST_OF_OLD when the reviewed text is not known."""

LEAST_WITHOUT_CONTEXT = 0.85
"""The same when neither the words before nor those after it stand there."""

FEW_TOKENS = 6
"""Tokens of a short span, which may be replaced as a whole while the words around it stand."""

LONG = 20_000
"""Code points of a span that is found by its two ends; aligning it whole would take time and space without bound."""

_END = 400
"""Code points of such an end."""

QUOTES = frozenset("\"“„«‘'")
"""Marks that open a quote, the order of whose parts is part of what was said."""

SHORT = 24
"""Code points of words that may well stand elsewhere by chance."""


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
        return _with_old(selector, revision)
    return _without_old(selector, revision)


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
    if len(fitting) != 1 or len(location.candidates) >= MOST_CANDIDATES:
        return location
    return _found(selector, fitting[0], revision, "the record's other parts stand around this place")


def _long(selector: Selector, revision: Revision) -> Location:
    """Find a very long span by its first and last words."""
    span, exact = selector.span, selector.exact
    here = revision.untouched(span) if revision.old is not None and span.of(revision.old) == exact else None
    if here is None:
        places = occurrences(exact, revision.new, 2)
        here = Span(places[0], places[0] + len(exact)) if len(places) == 1 else None
    if here is not None:
        return _found(selector, here, revision, "the words stand once in the article")
    first = locate(_part(selector, 0, _END), revision)
    last = locate(_part(selector, len(exact) - _END, len(exact)), revision)
    ends = [location for location in (first, last) if location.span is None]
    if ends:
        return max(ends, key=lambda location: location.change is Change.AMBIGUOUS)
    if first.span is None or last.span is None or first.span.start >= last.span.end:
        return _gone("its first and last words stand in the wrong order now")
    here = Span(first.span.start, last.span.end)
    return _found(
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


def _with_old(selector: Selector, revision: Revision) -> Location:
    span = selector.span
    here = revision.untouched(span)
    if here is not None:
        return _found(selector, here, revision, "the words and what surrounds them are untouched")
    exact = occurrences(selector.exact, revision.new, MOST_CANDIDATES)
    alone = len(occurrences(selector.exact, revision.old or "", 2)) == 1
    if len(exact) == 1 and alone and len(selector.exact) >= SHORT:
        return _found(selector, Span(exact[0], exact[0] + span.length), revision, "the words stand once in both texts")
    aligned = _aligned(span, revision)
    if exact:
        return _among(selector, revision, exact, aligned, alone=alone)
    return _by_likeness(selector, revision, aligned)


def _among(selector: Selector, revision: Revision, exact: list[int], aligned: Span | None, *, alone: bool) -> Location:
    """Decide between the places where the very words stand, or say that none of them is the span."""
    places = [Span(start, start + len(selector.exact)) for start in exact]
    if aligned is not None and aligned in places:
        return _found(selector, aligned, revision, "the words around it show which of the places it is")
    in_context = [place for place in places if _context_stands(selector, place, revision.new)]
    if len(in_context) > 1:
        return _ambiguous(in_context, "the words and what surrounds them stand at several places")
    if in_context:
        return _found(selector, in_context[0], revision, "the words right before and after it are the same")
    if aligned is not None:
        return _found(selector, aligned, revision, "found between the words around it")
    return _out_of_place(selector, revision, places, alone=alone)


def _out_of_place(selector: Selector, revision: Revision, places: list[Span], *, alone: bool) -> Location:
    """Decide for words whose own place is not to be seen any more."""
    if alone and len(places) == 1:
        return _found(selector, places[0], revision, "the words stand once in both texts")
    best = _best_context(selector, places, revision)
    if best is not None:
        return _found(selector, best, revision, "the words around it are the likest")
    if len(places) < len(occurrences(selector.exact, revision.old or "", MOST_CANDIDATES)):
        return _gone("the same words that stand elsewhere stood there before")
    return _ambiguous(places, "the words stand at several places")


def _context_stands(selector: Selector, place: Span, text: str) -> bool:
    return text.endswith(selector.prefix, 0, place.start) and text.startswith(selector.suffix, place.end)


def _best_context(selector: Selector, places: list[Span], revision: Revision) -> Span | None:
    """Return the place whose surroundings share clearly the most with the old ones."""
    old = revision.old
    if old is None:
        before, after = selector.prefix, selector.suffix
    else:
        before, after = old[max(0, selector.span.start - 200) : selector.span.start], old[selector.span.end :][:200]
    scored = []
    for place in places:
        left = revision.new[max(0, place.start - len(before)) : place.start]
        right = revision.new[place.end : place.end + len(after)]
        shared = common_suffix(before, left, min(len(before), len(left))) + common_prefix(after, right)
        scored.append((shared, place))
    scored.sort(reverse=True)
    margin = scored[0][0] - (scored[1][0] if len(scored) > 1 else 0)
    return scored[0][1] if margin >= 12 else None  # noqa: PLR2004


def _aligned(span: Span, revision: Revision) -> Span | None:
    """Return where the token alignment of the changed text puts ``span``, if it puts it anywhere."""
    alignment = revision.window(span)
    if alignment is None:
        return None
    return _mapped(alignment, span)


def _mapped(alignment: Alignment, span: Span) -> Span | None:
    first, last = alignment.old.token_range(span)
    if first >= last:
        return None
    place = alignment.place(first, last)
    if place is None or not _accepted(place, alignment, first, last):
        return None
    return _snapped(alignment, span, alignment.new.span(place.first, place.last))


def _snapped(alignment: Alignment, span: Span, here: Span) -> Span:
    """Return the place of the very words in plain form when it is, for the most part, the found one."""
    old, new = alignment.old, alignment.new
    low, high = old.plain.plain_offset(span.start - old.offset), old.plain.plain_offset(span.end - old.offset)
    words = old.plain.text[low:high].strip()
    near = max(0, new.plain.plain_offset(here.start - new.offset) - len(words))
    start = new.plain.text.find(words, near) if words else -1
    while start >= 0:
        exact = new.plain.origin(start, start + len(words)).shifted(new.offset)
        if exact.start >= here.end:
            break
        if 2 * (min(exact.end, here.end) - max(exact.start, here.start)) > exact.length:
            return exact
        start = new.plain.text.find(words, start + 1)
    return here


def _accepted(place: Place, alignment: Alignment, first: int, last: int) -> bool:
    """Tell whether a place holds the span rather than something else that stands there now."""
    if place.of_old >= LEAST_OF_OLD:
        return True
    if place.of_new >= LEAST_OF_NEW and place.of_old >= LEAST_LEFT and place.fills and place.matched > 1:
        return True
    if last - first > FEW_TOKENS or not place.framed:
        return False
    words = alignment.new.keys[place.first : place.last]
    return len(words) <= FEW_TOKENS and not any(key in ".!?" for key in words[:-1])


def _by_likeness(selector: Selector, revision: Revision, aligned: Span | None) -> Location:
    if aligned is not None:
        return _found(selector, aligned, revision, "found between the words around it")
    for stretch in candidates(selector.exact, revision.new):
        span = selector.span
        alignment = revision.alignment(max(0, span.start - 60), span.end + 60, stretch.start, stretch.end)
        here = _mapped(alignment, span)
        if here is not None and not _lookalike(here, selector, revision):
            return _found(selector, here, revision, "found by likeness at another place")
    return _gone("nothing like it stands in the article now")


def _likeness(words: str, stretch: str) -> float:
    old, new = Stretch(words, 0), Stretch(stretch, 0)
    if not old.keys or not new.keys:
        return 0.0
    place = Alignment(old, new).place(0, len(old.keys))
    return place.of_old if place is not None else 0.0


def _lookalike(here: Span, selector: Selector, revision: Revision) -> bool:
    """Tell whether what stands at ``here`` stood elsewhere before: then it is not the span."""
    old = revision.old or ""
    words = here.of(revision.new)
    own = _likeness(words, selector.exact)
    for stretch in candidates(words, old, avoid=selector.span):
        outside = [
            Span(stretch.start, min(stretch.end, selector.span.start)),
            Span(max(stretch.start, selector.span.end), stretch.end),
        ]
        if any(side.length > 0 and _likeness(words, side.of(old)) >= own for side in outside):
            return True
    return False


def _without_old(selector: Selector, revision: Revision) -> Location:
    needle = selector.prefix + selector.exact + selector.suffix
    whole = occurrences(needle, revision.new, MOST_CANDIDATES)
    places = [Span(start + len(selector.prefix), start + len(selector.prefix) + len(selector.exact)) for start in whole]
    if len(places) == 1:
        return _found(selector, places[0], revision, "the words and what surrounds them are the same")
    if places:
        return _ambiguous(places, "the words and what surrounds them stand at several places")
    exact = [
        Span(start, start + len(selector.exact)) for start in occurrences(selector.exact, revision.new, MOST_CANDIDATES)
    ]
    if len(exact) == 1:
        certain = len(selector.exact) >= SHORT
        return _found(selector, exact[0], revision, "the words stand once in the article", certain=certain)
    if exact:
        best = _best_context(selector, exact, revision)
        if best is None:
            return _ambiguous(exact, "the words stand at several places")
        return _found(selector, best, revision, "the words around it are the likest", certain=False)
    return _likest_without_old(selector, revision)


def _likest_without_old(selector: Selector, revision: Revision) -> Location:
    needle = selector.prefix + selector.exact + selector.suffix
    stretches = [Span(max(0, selector.span.start - 300), min(len(revision.new), selector.span.end + 300))]
    stretches += candidates(needle, revision.new)
    span = Span(len(selector.prefix), len(selector.prefix) + len(selector.exact))
    best: tuple[float, Span] | None = None
    for stretch in stretches:
        alignment = Alignment(Stretch(needle, 0), Stretch(stretch.of(revision.new), stretch.start))
        first, last = alignment.old.token_range(span)
        place = alignment.place(first, last) if first < last else None
        if place is None or not _accepted_without_old(place, alignment, first, last):
            continue
        if best is None or place.of_old > best[0]:
            best = place.of_old, alignment.new.span(place.first, place.last)
    if best is None:
        return _gone("nothing like it stands in the article now")
    return _found(selector, best[1], revision, "found by likeness, the reviewed text is not known", certain=False)


def _accepted_without_old(place: Place, alignment: Alignment, first: int, last: int) -> bool:
    """Tell whether a place is the span's: the less of its surroundings stands there, the more of it must."""
    before, after = alignment.pairs.get(first - 1), alignment.pairs.get(last)
    beside = (before == place.first - 1) + (after == place.last)
    if beside == 2:  # noqa: PLR2004
        return _accepted(place, alignment, first, last)
    return place.of_old >= (LEAST_WITHOUT_OLD if beside else LEAST_WITHOUT_CONTEXT)


def _gone(reason: str) -> Location:
    return Location(Change.GONE, None, reason)


def _ambiguous(places: list[Span], reason: str) -> Location:
    return Location(Change.AMBIGUOUS, None, reason, candidates=tuple(places))


def _found(selector: Selector, here: Span, revision: Revision, reason: str, *, certain: bool = True) -> Location:
    """Say what happened to the words that are at ``here`` now."""
    words = here.of(revision.new)
    if words == selector.exact:
        around = attribution_change(selector, here, revision)
        if around is not None:
            return _changed(Change.CHANGED, selector, here, words, around.text, (around,), certain=certain)
        change = Change.INTACT if here == selector.span else Change.MOVED
        return Location(change, here, reason, operations=operations(selector.exact, words), certain=certain)
    differences = compare(selector.exact, words)
    around = attribution_change(selector, here, revision)
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
