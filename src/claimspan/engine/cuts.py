"""Whether what was left out beside recorded words, in the same sentence, turns their meaning."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimspan.engine.sentences import sentence_after, sentence_before
from claimspan.engine.turning import Evidence, closing, negated, opening, within
from claimspan.facts.cues import DENYING
from claimspan.facts.quoted import quoted
from claimspan.model.attribution import ContentKind, Speech
from claimspan.model.quoting import Side, Turn, TurnSort
from claimspan.model.text import Span
from claimspan.model.whose import Given

_MARKS = dict.fromkeys(map(ord, '"“”„‟«»‹›＂'), " ")
_STRONG = frozenset({TurnSort.NEGATION, TurnSort.CONDITION, TurnSort.DISBELIEF})
"""What counts in indirect speech, whose ends are less sure than quotation marks."""


def turns(text: str, spans: Sequence[Span], found: Given) -> tuple[Turn, ...]:
    """Return what was left out of the quotations that the parts are taken from and turns their meaning.

    Args:
        text: Today's article.
        spans: The record's parts in it, in text order and code points.
        found: Whom the article gives them to.
    """
    told: list[Turn] = list(_denials(spans, found))
    taken: set[int] = set()
    for bearing in found.bearings:
        if id(bearing.speech) in taken:
            continue
        taken.add(id(bearing.speech))
        attribution = bearing.speech.attribution
        indirect = attribution.kind is ContentKind.INDIRECT
        turned = _Quotation(text, attribution.content).turns(spans)
        told += [turn for turn in turned if turn.sort in _STRONG or not indirect]
    for missed in found.missed:
        around = [piece for piece in quoted(text) if piece.start <= missed.start and missed.end <= piece.end]
        told += _Quotation(text, around[:1]).turns([missed], spans.index(missed))
    return tuple(sorted(told, key=lambda turn: (turn.part, turn.left_out)))


def _denials(spans: Sequence[Span], found: Given) -> Iterator[Turn]:
    """Yield the parts that the article has somebody deny."""
    for bearing in found.bearings:
        cue = _denied(bearing.speech)
        if cue is not None:
            yield Turn(spans.index(bearing.part) + 1, TurnSort.DENIAL, Side.BEFORE, bearing.speech.printed.cue, cue)


def _denied(speech: Speech) -> Span | None:
    attribution = speech.attribution
    if attribution.kind is not ContentKind.INDIRECT or attribution.force != DENYING or not attribution.cue:
        return None
    return None if negated(speech.printed.cue) else attribution.cue[0]


_ENDS = (".", "!", "?", "…")


def _is_new_sentence(cue: str, piece: str) -> bool:
    """Tell whether a piece behind a cue begins a sentence: ``“A,” she said. “B.”``, but not ``“A,” she said, “b.”``."""
    first = next((letter for letter in piece if letter.isalnum()), "a")
    return cue.rstrip()[-1:] in _ENDS and not first.islower()


class _Quotation:
    """The pieces of one quotation as one running text, without marks and without the cue between them."""

    def __init__(self, text: str, pieces: Sequence[Span]) -> None:
        self._pieces = sorted(piece for piece in pieces if piece.length)
        self._starts: list[int] = []
        words, last = "", 0
        for piece in self._pieces:
            plain = piece.of(text).translate(_MARKS)
            if words and words.rstrip()[-1:] in _ENDS:
                words += "\n\n"
            elif words and _is_new_sentence(text[last : piece.start], plain):
                words = words.rstrip(" ,") + ".\n\n"
            elif words:
                words += " "
            last = piece.end
            self._starts.append(len(words))
            words += plain
        self._words = words

    def turns(self, spans: Sequence[Span], offset: int = 0) -> Iterator[Turn]:
        """Yield what was left out around and between those of ``spans`` that lie in the quotation."""
        places = [(number, self._place(span)) for number, span in enumerate(spans, 1 + offset)]
        own = [(number, place) for number, place in places if place is not None]
        if not own:
            return
        number, first = own[0]
        left = sentence_before(self._words, first.start)
        yield from self._turn(number, Side.BEFORE, first.start - len(left), opening(left), len(left))
        for (number, one), (_, other) in pairwise(own):
            yield from self._between(number, one, other)
        number, last = own[-1]
        right = sentence_after(last.of(self._words), self._words, last.end)
        yield from self._turn(number, Side.AFTER, last.end, closing(right, last.of(self._words)), len(right))

    def _between(self, number: int, one: Span, other: Span) -> Iterator[Turn]:
        gap = self._words[one.end : other.start]
        right = sentence_after(one.of(self._words), self._words, one.end)
        if len(right) >= len(gap):
            yield from self._turn(number, Side.BETWEEN, one.end, within(gap, one.of(self._words)), len(gap))
            return
        yield from self._turn(number, Side.AFTER, one.end, closing(right, one.of(self._words)), len(right))
        left = sentence_before(self._words, other.start)
        yield from self._turn(number + 1, Side.BEFORE, other.start - len(left), opening(left), len(left))

    def _turn(self, number: int, side: Side, start: int, evidence: Evidence | None, length: int) -> Iterator[Turn]:
        """Yield what was left out from ``start`` on, ``length`` code points, if there is evidence that it turns."""
        if evidence is None:
            return
        begin = start if side is Side.BETWEEN else start + evidence.start
        first, last = self._back(begin), self._back(start + length - 1)
        piece = next(piece for piece in self._pieces if piece.start <= first < piece.end)
        yield Turn(number, evidence.sort, side, evidence.words, Span(first, min(last + 1, piece.end)))

    def _place(self, span: Span) -> Span | None:
        """Return where a span of the article lies in the running text."""
        for start, piece in zip(self._starts, self._pieces, strict=True):
            if span.overlaps(piece):
                low, high = max(span.start, piece.start), min(span.end, piece.end)
                return Span(start + low - piece.start, start + high - piece.start)
        return None

    def _back(self, place: int) -> int:
        """Return the offset in the article of a place in the running text."""
        for start, piece in zip(reversed(self._starts), reversed(self._pieces), strict=True):
            if place >= start:
                return min(piece.start + place - start, piece.end - 1)
        return self._pieces[0].start
