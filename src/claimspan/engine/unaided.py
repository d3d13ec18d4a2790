"""Find recorded words again without the text they were recorded in: likeness alone is never certain."""

from __future__ import annotations

from claimspan.engine.align import Alignment
from claimspan.engine.outcome import ambiguous, found_at, gone
from claimspan.engine.repeated import MOST_PLACES, likeliest, standing
from claimspan.engine.revision import Revision, occurrences
from claimspan.engine.search import candidates
from claimspan.engine.settle import Settled, Settling, settled_span
from claimspan.engine.tokens import Stretch
from claimspan.model.change import Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span

LEAST_BESIDE = 0.6
"""Share of content, both ways, that a place must have in common when what surrounds it stands on one side."""

LEAST_ALONE = 0.75
"""The same when neither the words before nor those after it stand there."""

SHORT = 24
"""Code points of words that may well stand elsewhere by chance."""

NEARBY = 300
"""Code points around the recorded offsets that are looked at even when no piece of the words stands there."""


def without_old(selector: Selector, revision: Revision) -> Location:
    """Find one part's words by themselves and what was recorded of their surroundings."""
    needle = selector.prefix + selector.exact + selector.suffix
    whole = occurrences(needle, revision.new, MOST_PLACES)
    places = [Span(start, start + len(selector.exact)) for start in (start + len(selector.prefix) for start in whole)]
    if len(places) == 1:
        return found_at(selector, places[0], revision, "the words and what surrounds them are the same")
    if places:
        return ambiguous(places, "the words and what surrounds them stand at several places")
    exact = standing(selector, revision.new)
    if len(exact) == 1:
        return _once(selector, exact[0], revision)
    if exact:
        best = likeliest(selector, exact, revision.new)
        if best is None:
            return ambiguous(exact, "the words stand at several places")
        return found_at(selector, best, revision, "the words around it are the likest", certain=False)
    return _likest(selector, revision)


def _once(selector: Selector, here: Span, revision: Revision) -> Location:
    """Say of words that stand once, among other words than they did, whether that is sure."""
    if len(selector.exact) < SHORT:
        reason = "the words stand there once, but they are too short to be sure"
        return found_at(selector, here, revision, reason, certain=False)
    return found_at(selector, here, revision, "the words stand once in the article")


def _likest(selector: Selector, revision: Revision) -> Location:
    needle = selector.prefix + selector.exact + selector.suffix
    nearby = Span(max(0, selector.span.start - NEARBY), min(len(revision.new), selector.span.end + NEARBY))
    span = Span(len(selector.prefix), len(selector.prefix) + len(selector.exact))
    best: tuple[float, Span] | None = None
    for stretch in [nearby, *candidates(needle, revision.new)]:
        alignment = Alignment(Stretch(needle, 0), Stretch(stretch.of(revision.new), stretch.start))
        first, last = alignment.old.token_range(span)
        settled = _settled(alignment, first, last) if first < last else None
        if settled is not None and (best is None or settled.shared.likeness > best[0]):
            best = settled.shared.likeness, settled_span(alignment, span, settled)
    if best is None:
        return gone("nothing like it stands in the article now")
    reason = "found by likeness, the reviewed text is not known"
    return found_at(selector, best[1], revision, reason, certain=False)


def _settled(alignment: Alignment, first: int, last: int) -> Settled | None:
    """Return where the words are: the less of their surroundings stands there, the more of them must."""
    settled = Settling(alignment, first, last, least_elsewhere=LEAST_ALONE, edges=False).settle()
    if settled is None:
        return None
    before, after = alignment.pairs.get(first - 1), alignment.pairs.get(last)
    beside = (before == settled.first - 1) + (after == settled.last)
    if beside == 2:  # noqa: PLR2004
        return settled
    return settled if settled.shared.likeness >= (LEAST_BESIDE if beside else LEAST_ALONE) else None
