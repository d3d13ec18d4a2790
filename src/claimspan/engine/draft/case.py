"""One draft that is verified: its text, its prose, what was read in it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.draft.holdings import place_in
from claimspan.engine.draft.prose import Prose
from claimspan.engine.draft.shifting import cut
from claimspan.model.attribution import Analysis, Speech
from claimspan.model.draft import Block, Citation, Stretch
from claimspan.model.facts import Sentence
from claimspan.model.finding import Place
from claimspan.model.text import Source, Span


@dataclass(frozen=True)
class Line:
    """One sentence of a draft, or the part of one that ends with a citation.

    Attributes:
        sentence: Its parse, code points of the prose.
        stretch: The block it stands in.
        citations: What it cites.
    """

    sentence: Sentence
    stretch: Stretch
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True)
class DraftCase:
    """One draft.

    Attributes:
        source: Its text; the path is the one a user opens it by.
        prose: Its words as a reader sees them.
        analysis: Of the prose.
    """

    source: Source
    prose: Prose
    analysis: Analysis

    @property
    def text(self) -> str:
        """The prose."""
        return self.prose.text

    def place(self, span: Span) -> Place:
        """Return where a span of the prose stands in the draft's file."""
        return place_in(self.source, self.prose.back(span))

    def mark(self, citation: Citation) -> Place:
        """Return where a citation stands in the draft's file."""
        return place_in(self.source, citation.span)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """Its sentences in text order."""
        cited: dict[int, list[Citation]] = {}
        for citation in self.prose.citations:
            number = self._cited(citation)
            if number is not None:
                cited.setdefault(number, []).append(citation)
        return tuple(
            line
            for number, (sentence, stretch) in enumerate(self._sentences)
            for line in _lines(self.text, sentence, stretch, cited.get(number, []))
        )

    @cached_property
    def loose(self) -> tuple[Citation, ...]:
        """Citations that are on no sentence."""
        return tuple(citation for citation in self.prose.citations if self._cited(citation) is None)

    @cached_property
    def _sentences(self) -> tuple[tuple[Sentence, Stretch], ...]:
        every = (part for sentence in self.analysis.sentences for part in _apart(self.text, sentence))
        found = ((sentence, self._stretch(sentence.span.start)) for sentence in every)
        return tuple((sentence, stretch) for sentence, stretch in found if stretch is not None)

    def _stretch(self, place: int) -> Stretch | None:
        stretches = self.prose.stretches
        number = bisect_right(stretches, place, key=lambda stretch: stretch.span.start) - 1
        return stretches[number] if number >= 0 and place <= stretches[number].span.end else None

    def _cited(self, citation: Citation) -> int | None:
        """Return the sentence that a citation is on: the one it stands in or behind, else the first of its block."""
        stretch = self._stretch(citation.place)
        number = bisect_right(self._starts, citation.place - 1) - 1
        for candidate in (number, number + 1):
            if 0 <= candidate < len(self._sentences) and self._sentences[candidate][1] is stretch:
                return candidate
        return None

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence, _ in self._sentences]

    def speeches(self, span: Span) -> tuple[Speech, ...]:
        """Return what the draft gives to whom within a span of the prose."""
        last = bisect_right(self._speech_starts, span.end)
        first = max(0, last - _SPEECHES_NEAR)
        near = self._speeches[first:last]
        return tuple(each for each in near if any(piece.overlaps(span) for piece in each.attribution.content))

    @cached_property
    def _speeches(self) -> Sequence[Speech]:
        return sorted(
            (each for each in self.analysis.speeches if each.attribution.content),
            key=lambda each: each.attribution.content[0].start,
        )

    @cached_property
    def _speech_starts(self) -> list[int]:
        return [each.attribution.content[0].start for each in self._speeches]


def _lines(text: str, sentence: Sentence, stretch: Stretch, citations: Sequence[Citation]) -> Iterator[Line]:
    """Yield a sentence, cut behind each citation that more words follow: a citation is on what stands before it."""
    start = 0
    places = sorted({citation.place for citation in citations})
    for number, place in enumerate(places):
        last = number == len(places) - 1
        end = bisect_left(sentence.starts, place)
        if (last and _words(text, sentence, end, len(sentence)) < FEWEST_AFTER) or end >= len(sentence):
            end = len(sentence)
        elif _words(text, sentence, start, end) < FEWEST_AFTER:
            continue
        own = tuple(citation for citation in citations if not start or citation.place > sentence.starts[start])
        yield Line(cut(sentence, start, end), stretch, tuple(each for each in own if each.place <= place))
        start = _after_joint(text, sentence, end)
        if start == len(sentence):
            return
    yield Line(cut(sentence, start, len(sentence)), stretch, () if start else tuple(citations))


def _apart(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """Yield the sentences that a parser took for one, since a name ends with a letter: ``the probe X-Q. It flew``."""
    start = 0
    for number in range(1, len(sentence) - 1):
        word, following = sentence.word(number).of(text), sentence.word(number + 1).of(text)
        if (_NAME_END.fullmatch(word) or word == ".") and following[:1].isupper():
            begin, end = sentence.starts[number], sentence.ends[number]
            if text[end : end + 1].isspace() and _HYPHENED.search(text, max(0, begin - _LONGEST_NAME), end):
                yield cut(sentence, start, number + 1)
                start = number + 1
    yield cut(sentence, start, len(sentence))


_NAME_END = re.compile(r"(?:\S*-)?[A-Z]\.")
_HYPHENED = re.compile(r"\w-[A-Z]\.\Z")
_LONGEST_NAME = 40


def _words(text: str, sentence: Sentence, first: int, last: int) -> int:
    return sum(sentence.word(number).of(text)[:1].isalnum() for number in range(first, last))


def _after_joint(text: str, sentence: Sentence, first: int) -> int:
    """Return the first word after a comma and a conjunction."""
    while first < len(sentence) and sentence.word(first).of(text).lower() in _JOINTS:
        first += 1
    return first


FEWEST_AFTER = 4
"""Words that make a part of a sentence a statement of its own."""

_JOINTS = frozenset({",", ";", ":", "and", "but", "while", "—", "–", "-"})

_SPEECHES_NEAR = 40
"""Speeches before the end of a sentence that are looked at for those that reach into it."""

STATING = frozenset({Block.TEXT, Block.ROW})
"""Blocks whose sentences are the draft's own statements."""
