"""Find recorded words again with the help of the text they were recorded in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from claimspan.engine.align import Alignment
from claimspan.engine.evidence import rarity, root
from claimspan.engine.outcome import ambiguous, found_at, gone
from claimspan.engine.repeated import in_context, owners, rivals, standing, whole_words
from claimspan.engine.revision import Revision
from claimspan.engine.search import candidates
from claimspan.engine.settle import FOREIGN_WEIGHT, Settled, Settling, settled_span
from claimspan.engine.tokens import Stretch
from claimspan.model.change import Location
from claimspan.model.selector import Selector
from claimspan.model.text import Span

SHORT = 24
"""Code points of words that may well stand elsewhere by chance."""

MARGIN = 60
"""Code points around the span that are laid beside a candidate elsewhere, to see whether its neighbours came along."""

FARTHEST = 50_000
"""Code points on either side of the span in which its words are looked for: an article has no more."""

_WORD = re.compile(r"\w+")


def with_old(selector: Selector, revision: Revision) -> Location:
    """Find one part's words by what became of the text around them."""
    here = revision.untouched(selector.span)
    if here is not None and whole_words(selector, here, revision.new):
        others = rivals(selector, here, revision)
        if others:
            return ambiguous(sorted([here, *others]), "the words and what surrounds them stand at several places")
        return found_at(selector, here, revision, "the words and what surrounds them are untouched")
    places, olds = standing(selector, revision.new), standing(selector, revision.old or "")
    if len(places) == len(olds) == 1 and len(selector.exact) >= SHORT:
        return found_at(selector, places[0], revision, "the words stand once in both texts")
    aligned = _aligned(selector.span, revision)
    if places:
        return _among(selector, revision, places, olds, aligned)
    return _by_likeness(selector, revision, aligned)


def _aligned(span: Span, revision: Revision) -> tuple[Span, Settled] | None:
    """Return where the token alignment of the changed text puts ``span``, if it puts it anywhere."""
    alignment = revision.window(span)
    return None if alignment is None else _mapped(alignment, span, _weigher(span, revision))


def _mapped(
    alignment: Alignment, span: Span, weigh: Callable[[str], float], *, edges: bool = True
) -> tuple[Span, Settled] | None:
    first, last = alignment.old.token_range(span)
    if first >= last:
        return None
    settled = Settling(alignment, first, last, weigh, edges=edges).settle()
    return None if settled is None else (settled_span(alignment, span, settled), settled)


def _weigher(span: Span, revision: Revision) -> Callable[[str], float]:
    """Return the weight of a root: less when its word also stands in the old text outside the span."""
    old = revision.old or ""
    low, high = max(0, span.start - FARTHEST), span.end + FARTHEST
    foreign: set[str] = set()
    for word in set(_WORD.findall(span.of(old))):
        if root(word.lower()) and (old.find(word, low, span.start) >= 0 or old.find(word, span.end, high) >= 0):
            foreign.add(root(word.lower()))
    return lambda form: rarity(form) * (FOREIGN_WEIGHT if form in foreign else 1.0)


def _among(
    selector: Selector,
    revision: Revision,
    places: Sequence[Span],
    olds: Sequence[Span],
    aligned: tuple[Span, Settled] | None,
) -> Location:
    """Decide between the places where the very words stand, or say that none of them is the span."""
    taken = _taken(selector.span, revision, olds)
    left = [place for place in places if place not in taken]
    claims = [old for old in olds if old not in taken.values()]
    owned = {**owners(claims, left, revision), **taken}
    free = [place for place in places if owned.get(place, selector.span) == selector.span]
    if aligned is not None and aligned[0] in free and (aligned[1].beside or len(places) == len(olds)):
        return found_at(selector, aligned[0], revision, "the words around it show which of the places it is")
    standing_around = [place for place in free if in_context(selector, place, revision.new)]
    if len(standing_around) > 1:
        return ambiguous(standing_around, "the words and what surrounds them stand at several places")
    own = [place for place in free if place in owned] or standing_around
    if own:
        return found_at(selector, own[0], revision, "the words around it are the likest")
    if aligned is not None and aligned[0] not in places:
        return found_at(selector, aligned[0], revision, "found between the words around it")
    return _out_of_place(selector, revision, free, len(olds) - len(set(owned.values())))


def _taken(span: Span, revision: Revision, olds: Sequence[Span]) -> dict[Span, Span]:
    """Return new place -> old place of the same words elsewhere, which stayed where they were."""
    taken: dict[Span, Span] = {}
    for old in olds:
        if old == span:
            continue
        here = revision.untouched(old)
        if here is None:
            aligned = _aligned(old, revision)
            here = aligned[0] if aligned is not None and aligned[1].beside else None
        if here is not None:
            taken[here] = old
    return taken


def _out_of_place(selector: Selector, revision: Revision, free: Sequence[Span], claims: int) -> Location:
    """Decide for words whose own place is not to be seen any more; ``claims`` old places have no new one yet."""
    if len(free) < claims:
        return gone("the same words that stand elsewhere stood there before")
    if len(free) == 1:
        certain = len(selector.exact) >= SHORT
        reason = "the words stand once in both texts"
        if not certain:
            reason += ", but they are too short to be sure"
        return found_at(selector, free[0], revision, reason, certain=certain)
    return ambiguous(free, "the words stand at several places")


def _by_likeness(selector: Selector, revision: Revision, aligned: tuple[Span, Settled] | None) -> Location:
    if aligned is not None:
        return found_at(selector, aligned[0], revision, "found between the words around it")
    weigh = _weigher(selector.span, revision)
    for stretch in candidates(selector.exact, revision.new):
        span = selector.span
        alignment = revision.alignment(max(0, span.start - MARGIN), span.end + MARGIN, stretch.start, stretch.end)
        mapped = _mapped(alignment, span, weigh, edges=False)
        if mapped is not None and not _lookalike(mapped[0], selector, revision):
            return found_at(selector, mapped[0], revision, "found by likeness at another place")
    return gone("nothing like it stands in the article now")


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
