"""From matched tokens to the place of recorded words: whole sentences, and whether what stands there is theirs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.align import Alignment, Place
from claimspan.engine.evidence import Evidence, evidence, rarity
from claimspan.engine.tokens import is_word, weight
from claimspan.model.text import Span

LEAST_OF_OLD = 0.45
"""Share of the recorded words, by weight, that makes a place theirs."""

LEAST_OF_NEW = 0.7
"""Share of a place's own words that makes it what is left of the recorded ones, when the words around it stand."""

LEAST_LEFT = 0.12
"""Share of the recorded words that must be left at such a place."""

FEW_TOKENS = 6
"""Tokens of a short span, which may be replaced as a whole while the words around it stand."""

LEAST_UNDER_TEMPLATE = 0.25
"""Share of content that must be common to two sentences whose template, function words and marks, is the same."""

LEAST_LEFT_OF_CONTENT = 0.2
"""Share of its content that must be left of a sentence of which a part was dropped and little else put in."""

LEAST_IN_PLACE = 0.4
"""Share of content, both ways, that a sentence between standing neighbours must keep to be the same one reworded."""

LEAST_NEAR = 0.5
"""The same for a sentence that was carried elsewhere together with a neighbour."""

LEAST_ELSEWHERE = 0.7
"""Share of content, both ways, that a sentence among other neighbours must have in common with the recorded one."""

LEAST_OF_SENTENCE = 0.45
"""Share of a new sentence's content that must be theirs before a span is widened to the whole of it."""

LETTERS = 5
"""Letters of a stem that make two words relatives, where the neighbours already show the place."""

LEAST_CONTENT = 1.0
"""Weight of content below which a sentence is known by its template: it is made of the commonest words."""

NEAR = 8
"""Tokens on either side of the words that tell whether the words around them still stand."""

NEAR_ENOUGH = 25
"""Tokens that may have been put in between the words and a neighbour that still stands."""

FOREIGN_WEIGHT = 0.5
"""What a word counts in a comparison when it also stands in the old text outside the span."""


@dataclass(frozen=True)
class Settled:
    """Where the tokens of a span are.

    Attributes:
        first: First new token.
        last: One past the last new token.
        beside: Whether the words around it, on at least one side, are those that stood around the span.
        shared: What it shares with the recorded words.
    """

    first: int
    last: int
    beside: bool
    shared: Evidence


class Settling:
    """The decision where one span's tokens are, in one alignment."""

    def __init__(
        self,
        alignment: Alignment,
        first: int,
        last: int,
        weigh: Callable[[str], float] = rarity,
        *,
        least_elsewhere: float = LEAST_ELSEWHERE,
        edges: bool = True,
    ) -> None:
        self.alignment, self.old, self.new = alignment, alignment.old, alignment.new
        self.first, self.last = first, last
        self.weigh = weigh
        self.least_elsewhere = least_elsewhere
        self.edges = edges

    @cached_property
    def words(self) -> list[str]:
        """The recorded tokens."""
        return self.old.keys[self.first : self.last]

    @cached_property
    def whole(self) -> tuple[bool, bool]:
        """Whether the span starts and ends with a sentence."""
        return self.old.opens_sentence(self.first), self.old.closes_sentence(self.last)

    @cached_property
    def slot(self) -> tuple[int, int]:
        """The new tokens between the nearest matched ones before and after the span."""
        pairs = self.alignment.pairs
        before = next((pairs[old] for old in range(self.first - 1, -1, -1) if self._firm(old)), -1)
        after = next(
            (pairs[old] for old in range(self.last, len(self.old.keys)) if self._firm(old)), len(self.new.keys)
        )
        return before + 1, after

    def _firm(self, old: int) -> bool:
        """Tell whether an old token is matched, and not just by a function word that stands everywhere."""
        pairs = self.alignment.pairs
        new = pairs.get(old)
        if new is None:
            return False
        beside = old in (self.first - 1, self.last) or weight(self.old.keys[old]) == 1
        return beside or pairs.get(old - 1) == new - 1 or pairs.get(old + 1) == new + 1

    @cached_property
    def stands(self) -> tuple[bool, bool]:
        """Whether most of the tokens right before and right after the span are matched."""
        return (
            self._mostly_matched(range(max(0, self.first - NEAR), self.first)),
            self._mostly_matched(range(self.last, min(len(self.old.keys), self.last + NEAR))),
        )

    def _mostly_matched(self, places: range) -> bool:
        pairs, keys = self.alignment.pairs, self.old.keys
        if not places:
            return self.edges
        total = sum(weight(keys[place]) for place in places)
        return 2 * sum(weight(keys[place]) for place in places if place in pairs) >= total

    def settle(self) -> Settled | None:
        """Return where the span is; None when what stands there is not it."""
        place = self.alignment.place(self.first, self.last)
        if place is not None:
            settled = self._judged(place)
            if settled is not None:
                return settled
        return self._in_slot()

    def evidence(self, first: int, last: int) -> Evidence:
        """Return what the new tokens ``first`` to ``last`` share with the recorded ones."""
        return evidence(self.words, self.new.keys[first:last], self.weigh)

    def _judged(self, place: Place) -> Settled | None:
        first, last = self._shaped(place.first, place.last)
        shared = self.evidence(first, last)
        first, last, shared = self._filled(first, last, shared)
        beside = self._beside(first, last)
        return Settled(first, last, beside, shared) if self._enough(place, shared, beside=beside) else None

    def _enough(self, place: Place, shared: Evidence, *, beside: bool) -> bool:
        """Tell whether a place holds the span: the less of its surroundings stands, the more of its content must."""
        if not shared.content:
            return place.of_old >= LEAST_OF_OLD or (beside and self._accepted(place))
        left_over = shared.of_new >= LEAST_OF_NEW and shared.of_old >= LEAST_LEFT_OF_CONTENT
        if not self.edges or not beside:
            least = LEAST_NEAR if beside else self.least_elsewhere
            return shared.likeness >= least or (beside and left_over and place.of_old >= LEAST_OF_SENTENCE)
        if not all(self.whole) or len(self.words) == 1:
            return self._accepted(place)
        if place.of_old >= LEAST_OF_OLD and shared.content < LEAST_CONTENT:
            return True
        if place.of_old >= LEAST_OF_OLD or self._accepted(place):
            return max(shared.of_old, shared.of_new) >= LEAST_UNDER_TEMPLATE and shared.of_old > 0
        return shared.likeness >= LEAST_IN_PLACE or left_over

    def _filled(self, first: int, last: int, shared: Evidence) -> tuple[int, int, Evidence]:
        """Take all that stands between the words right before and after a part of a sentence when it is theirs."""
        low, high = self.slot
        pairs = self.alignment.pairs
        framed = pairs.get(self.first - 1) == low - 1 and pairs.get(self.last) == high
        if all(self.whole) or not framed or (low, high) == (first, last) or not low <= first < last <= high:
            return first, last, shared
        if high - low > 2 * len(self.words) + 4 or len(self._sentences(low, high)) > 1:
            return first, last, shared
        wider = self.evidence(low, high)
        return (
            (low, high, wider)
            if wider.of_old > shared.of_old and wider.of_new >= LEAST_OF_NEW
            else (first, last, shared)
        )

    def _beside(self, first: int, last: int) -> bool:
        low, high = self.slot
        left, right = self.stands
        return (left and first - low <= NEAR_ENOUGH) or (right and high - last <= NEAR_ENOUGH)

    def _accepted(self, place: Place) -> bool:
        """Tell whether a place holds the span rather than something else that stands there now."""
        if place.of_old >= LEAST_OF_OLD:
            return True
        if place.of_new >= LEAST_OF_NEW and place.of_old >= LEAST_LEFT and place.fills and place.matched > 1:
            return True
        if self.last - self.first > FEW_TOKENS or not place.framed:
            return False
        words = self.new.keys[place.first : place.last]
        return len(words) <= FEW_TOKENS and not any(key in ".!?" for key in words[:-1])

    def _shaped(self, first: int, last: int) -> tuple[int, int]:
        """Widen a place to the sentences it is most of, and cut off sentences that share nothing with it."""
        low, high = self.slot
        start, end = first, last
        if self.whole[0] and low <= first:
            start = self.new.sentence_start(first, low)
            start = self._without_marks(start, first, self.first) if self.new.opens_sentence(start) else first
        if self.whole[1] and last <= high:
            end = self._closed(last, high)
        if (start, end) != (first, last) and self._theirs(start, end):
            first, last = start, end
        return self._trimmed(first, last)

    def _without_marks(self, start: int, first: int, old: int) -> int:
        """Return the start without an opening mark that the span did not have."""
        while start < first and self.new.keys[start] in "\"'([" and self.old.keys[old] != self.new.keys[start]:
            start += 1
        return start

    def _closed(self, last: int, high: int) -> int:
        """Return the end of the sentence, its mark included when the span's was."""
        end = self.new.sentence_end(last, high)
        if not self.new.closes_sentence(end):
            return last
        closing = self.old.keys[self.last - 1]
        while end > last and not self.new.keys[end - 1][0].isalnum() and self.new.keys[end - 1] != closing:
            end -= 1
        return end

    def _theirs(self, first: int, last: int) -> bool:
        shared = self.evidence(first, last)
        return not shared.content or shared.of_new >= LEAST_OF_SENTENCE

    def _trimmed(self, first: int, last: int) -> tuple[int, int]:
        """Leave out sentences at either end that share no content, when there are more of them than there were."""
        starts = self._sentences(first, last)
        surplus = len(starts) - self._old_sentences if len(starts) > 1 else 0
        while surplus > 0 and not self.evidence(starts[-1], last).of_old:
            last = starts.pop()
            surplus -= 1
        while surplus > 0 and len(starts) > 1 and not self.evidence(first, starts[1]).of_old:
            starts.pop(0)
            first = starts[0]
            surplus -= 1
        return first, last

    def _sentences(self, first: int, last: int) -> list[int]:
        """Return where the sentences between two tokens start; an opening mark is part of what it opens."""
        starts = [first]
        for token in range(first + 1, last):
            if self.new.opens_sentence(token) and any(is_word(key) for key in self.new.keys[starts[-1] : token]):
                starts.append(token)
        return starts

    @cached_property
    def _old_sentences(self) -> int:
        return 1 + sum(self.old.opens_sentence(token) for token in range(self.first + 1, self.last))

    def _in_slot(self) -> Settled | None:
        """Return the sentence between standing neighbours that shares enough of the span's content."""
        low, high = self.slot
        if not all(self.stands) or high <= low or high - low > 3 * len(self.words) + NEAR_ENOUGH:
            return None
        if all(self.whole):
            options = self._runs_of_sentences(low, high)
        else:
            if self.first - 1 not in self.alignment.pairs or self.last not in self.alignment.pairs:
                return None
            options = [(low, high)] if len(self._sentences(low, high)) == 1 else []
        judged = [Settled(*option, beside=True, shared=self._loosely(*option)) for option in options]
        best = max(judged, key=lambda option: (option.shared.likeness, option.shared.of_old), default=None)
        return best if best is not None and best.shared.likeness >= LEAST_IN_PLACE else None

    def _loosely(self, first: int, last: int) -> Evidence:
        return evidence(self.words, self.new.keys[first:last], self.weigh, clip=LETTERS)

    def _runs_of_sentences(self, low: int, high: int) -> list[tuple[int, int]]:
        edges = [*self._sentences(low, high), high]
        runs = []
        for place, start in enumerate(edges[:-1]):
            for end in edges[place + 1 : place + 2 + self._old_sentences]:
                first = self._without_marks(start, end - 1, self.first)
                runs.append((first, max(first + 1, self._unmarked_end(first, end))))
        return runs

    def _unmarked_end(self, first: int, end: int) -> int:
        closing = self.old.keys[self.last - 1]
        while end - 1 > first and self.new.keys[end - 1] in "\"')]" and self.new.keys[end - 1] != closing:
            end -= 1
        return end


def settled_span(alignment: Alignment, span: Span, settled: Settled) -> Span:
    """Return the code points of a settled place; of the very words in plain form when those are most of it."""
    return _snapped(alignment, span, alignment.new.span(settled.first, settled.last))


def _snapped(alignment: Alignment, span: Span, here: Span) -> Span:
    old, new = alignment.old, alignment.new
    low, high = old.plain.plain_offset(span.start - old.offset), old.plain.plain_offset(span.end - old.offset)
    words = old.plain.text[low:high].strip()
    near = max(0, new.plain.plain_offset(here.start - new.offset) - len(words))
    start = new.plain.text.find(words, near) if words else -1
    while start >= 0:
        exact = new.plain.origin(start, start + len(words)).shifted(new.offset)
        if exact.start >= here.end:
            break
        shared = min(exact.end, here.end) - max(exact.start, here.start)
        if 2 * shared > exact.length and _stands_alone(new.plain.text, start, start + len(words)):
            return exact
        start = new.plain.text.find(words, start + 1)
    return here


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Tell whether a found run of characters is not part of a longer word."""
    left = start and text[start - 1].isalnum() and text[start].isalnum()
    return not left and not (text[end - 1].isalnum() and text[end : end + 1].isalnum())
