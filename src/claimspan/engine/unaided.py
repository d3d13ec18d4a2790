"""Find recorded words again without the text they were recorded in: likeness alone is never certain."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimspan.engine.align import Alignment
from claimspan.engine.outcome import ambiguous, found_at, gone
from claimspan.engine.repeated import CLEARLY, MOST_PLACES, likeliest, standing
from claimspan.engine.revision import Revision, common_prefix, common_suffix, occurrences
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

SAME = 0.95
"""Share of content, both ways, at which a place is taken although nothing around it stands.

Measured on the drift development set: below, as many such places are lookalikes as are the words."""

ALL_THEIRS = 0.9
"""Share of a place's content that makes it what is left of the words, beside a neighbour that stands."""

LEAST_LEFT = 0.3
"""Share of the words' content that must be left there."""

_STOP = re.compile(r"[.!?]\W|\n")

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
    doubt = _doubt(selector, here, revision.new)
    reason = "the words stand there once" + (f", but {doubt}" if doubt else "")
    return found_at(selector, here, revision, reason, certain=not doubt)


def _doubt(selector: Selector, here: Span, text: str) -> str:
    """Return why a person should look at words that stand there once; empty when that is sure enough."""
    if len(selector.exact) < SHORT:
        return "they are too short to be sure"
    before, after = (
        text[max(0, here.start - len(selector.prefix)) : here.start],
        text[here.end :][: len(selector.suffix)],
    )
    left = common_suffix(selector.prefix, before, min(len(selector.prefix), len(before)))
    right = common_prefix(selector.suffix, after)
    if left < min(CLEARLY, len(selector.prefix)) and right < min(CLEARLY, len(selector.suffix)):
        return "nothing around them is as it was"
    same_before = left == len(selector.prefix) or _STOP.search(before[len(before) - left :])
    same_after = right == len(selector.suffix) or selector.exact[-1] in ".!?" or _STOP.search(after[:right])
    return "" if same_before and same_after else "the rest of their sentence has changed"


class _Likeness(NamedTuple):
    """One place that looks like the recorded words: the trusted ones first, then the likest."""

    trusted: bool
    likeness: float
    span: Span


def _likest(selector: Selector, revision: Revision) -> Location:
    needle = selector.prefix + selector.exact + selector.suffix
    nearby = Span(max(0, selector.span.start - NEARBY), min(len(revision.new), selector.span.end + NEARBY))
    stretches = [nearby, *candidates(needle, revision.new)]
    alike = [_likeness(selector, needle, Stretch(stretch.of(revision.new), stretch.start)) for stretch in stretches]
    best = max((one for one in alike if one is not None), key=lambda one: one[:2], default=None)
    if best is None:
        return gone("nothing like it stands in the article now")
    if not best.trusted:
        return ambiguous([best.span], "something like it stands there, but nothing around it is as it was")
    reason = "found by likeness, the reviewed text is not known"
    return found_at(selector, best.span, revision, reason, certain=False)


def _likeness(selector: Selector, needle: str, new: Stretch) -> _Likeness | None:
    """Return where the words are in a stretch: the less of their surroundings stands there, the more of them must."""
    alignment = Alignment(Stretch(needle, 0), new)
    span = Span(len(selector.prefix), len(selector.prefix) + len(selector.exact))
    first, last = alignment.old.token_range(span)
    settled = Settling(alignment, first, last, least_elsewhere=LEAST_ALONE, edges=False).settle() if last else None
    if settled is None:
        return None
    beside = (alignment.pairs.get(first - 1) == settled.first - 1) + (alignment.pairs.get(last) == settled.last)
    likeness, here = settled.shared.likeness, settled_span(alignment, span, settled)
    if beside == 2 or (beside and settled.beside and _left_over(settled)):  # noqa: PLR2004
        return _Likeness(trusted=True, likeness=likeness, span=here)
    if likeness < (LEAST_BESIDE if beside else LEAST_ALONE):
        return None
    return _Likeness(likeness >= SAME or bool(beside and settled.beside), likeness, here)


def _left_over(settled: Settled) -> bool:
    return settled.shared.of_new >= ALL_THEIRS and settled.shared.of_old >= LEAST_LEFT
