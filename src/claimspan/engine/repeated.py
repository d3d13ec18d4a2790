"""Places where the very words stand, and which of them belongs to which of the places where they stood."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.revision import Revision, common_prefix, common_suffix, occurrences
from claimspan.model.selector import Selector
from claimspan.model.text import Span

MOST_PLACES = 20
"""Places that are shown of an ambiguous span."""

MOST_READ = 2_000
"""Occurrences that are read to find so many that are whole words."""

SURROUNDINGS = 200
"""Code points on either side that tell two places of the same words apart."""

CLEARLY = 12
"""Code points of shared surroundings that are no chance: about two words."""

FARTHEST = 20_000
"""Code points on either side in which two copies of a text are compared."""


def whole_words(selector: Selector, place: Span, text: str) -> bool:
    """Tell whether the words do not run on into a longer word that the recorded ones were no part of."""
    exact = selector.exact
    grown_left = (
        _letter(exact[:1]) and _letter(text[place.start - 1 : place.start]) and not _letter(selector.prefix[-1:])
    )
    grown_right = _letter(exact[-1:]) and _letter(text[place.end : place.end + 1]) and not _letter(selector.suffix[:1])
    return not grown_left and not grown_right


def _letter(character: str) -> bool:
    return character.isalnum()


def standing(selector: Selector, text: str) -> list[Span]:
    """Return where the recorded words stand as whole words, at most ``MOST_PLACES`` places."""
    places = []
    for start in occurrences(selector.exact, text, MOST_READ):
        place = Span(start, start + len(selector.exact))
        if whole_words(selector, place, text):
            places.append(place)
            if len(places) == MOST_PLACES:
                break
    return places


def in_context(selector: Selector, place: Span, text: str) -> bool:
    """Tell whether the recorded surroundings stand around a place, to the letter."""
    return text.endswith(selector.prefix, 0, place.start) and text.startswith(selector.suffix, place.end)


def rivals(selector: Selector, here: Span, revision: Revision) -> list[Span]:
    """Return the other places that an untouched span may as well be at: copies that were put in beside it."""
    old, new, span = revision.old or "", revision.new, selector.span
    if len(old) == len(new):
        return []
    tail = len(new) - (len(old) - span.start)
    if tail != here.start and tail >= 0 and new.endswith(old[span.start :]):
        return [Span(tail, tail + span.length)]
    needle = selector.prefix + selector.exact + selector.suffix
    copies = occurrences(needle, new, MOST_PLACES)
    if len(copies) < 2 or len(copies) <= len(occurrences(needle, old, MOST_PLACES)):  # noqa: PLR2004
        return []
    own = _reach(old, span, new, here)
    places = [Span(start, start + span.length) for start in (copy + len(selector.prefix) for copy in copies)]
    return [place for place in places if place != here and _as_good(_reach(old, span, new, place), own)]


def _as_good(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] >= other[0] and one[1] >= other[1]


def _reach(old: str, span: Span, new: str, place: Span, farthest: int = FARTHEST) -> tuple[int, int]:
    """Return how many code points before and after two places are the same."""
    left, here = old[max(0, span.start - farthest) : span.start], new[max(0, place.start - farthest) : place.start]
    after, there = old[span.end : span.end + farthest], new[place.end : place.end + farthest]
    return common_suffix(left, here, min(len(left), len(here))), common_prefix(after, there)


def owners(olds: Sequence[Span], places: Sequence[Span], revision: Revision) -> dict[Span, Span]:
    """Return new place -> old place of the same words, for those whose surroundings clearly show it.

    The pairs that share the most come first; a pair that two others could be as well is left out.
    """
    old, new = revision.old or "", revision.new
    scores = [
        (sum(_reach(old, before, new, place, SURROUNDINGS)), before, place) for before in olds for place in places
    ]
    scores.sort(key=lambda score: (-score[0], score[1].start, score[2].start))
    owned: dict[Span, Span] = {}
    given: set[Span] = set()
    for score, before, place in scores:
        if score < CLEARLY:
            break
        if place not in owned and before not in given and not _contested(score, before, place, scores, owned, given):
            owned[place] = before
            given.add(before)
    return owned


def _contested(
    score: int,
    before: Span,
    place: Span,
    scores: Sequence[tuple[int, Span, Span]],
    owned: dict[Span, Span],
    given: set[Span],
) -> bool:
    """Tell whether the same old place fits another free place about as well."""
    return any(
        other >= score - CLEARLY + 1 and one == before and there != place and there not in owned and one not in given
        for other, one, there in scores
    )


def likeliest(selector: Selector, places: Sequence[Span], text: str) -> Span | None:
    """Return the place whose surroundings share clearly the most with the recorded ones."""
    scored = []
    for place in places:
        left = text[max(0, place.start - len(selector.prefix)) : place.start]
        shared = common_suffix(selector.prefix, left, min(len(selector.prefix), len(left)))
        shared += common_prefix(selector.suffix, text[place.end : place.end + len(selector.suffix)])
        scored.append((shared, place))
    scored.sort(reverse=True)
    margin = scored[0][0] - (scored[1][0] if len(scored) > 1 else 0)
    return scored[0][1] if margin >= CLEARLY else None
