"""Words with their parse: a statement, or the part of an article that is to bear it out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claimspan.engine.support.index import Index, indexed
from claimspan.engine.tense import base_form
from claimspan.facts.items import Item, is_small, word_key
from claimspan.facts.reading import read
from claimspan.model.attribution import Analysis, Speech
from claimspan.model.facts import Sentence
from claimspan.model.text import Span


class Word(NamedTuple):
    """One word or mark of a passage.

    Attributes:
        text: As written.
        low: In lower case.
        lemma: Its lemma, in lower case.
        key: What all forms of the word share.
        tag: Penn Treebank tag.
        part: Universal part of speech.
        relation: Universal relation to the head.
        head: Number of its head among the words of the passage; its own for the root of a sentence.
        sentence: Number of its sentence in the passage.
        span: Code points of the text.
        label: ``PERSON``, ``ORG``, ``LOC``, ``MISC`` inside a name, else empty.
        counts: Whether it is part of what the passage says, and not of the sentence around it.
        content: Whether it carries content: no mark, no function word.
    """

    text: str
    low: str
    lemma: str
    key: str
    tag: str
    part: str
    relation: str
    head: int
    sentence: int
    span: Span
    label: str
    counts: bool
    content: bool


@dataclass(frozen=True)
class Passage:
    """Words with their parse.

    Attributes:
        text: The statement, or the whole article; all offsets are code points of it.
        sentences: The sentences that the words stand in.
        spans: The words that count, in text order; a statement counts as a whole.
        speeches: Whom the text gives which words to.
    """

    text: str
    sentences: tuple[Sentence, ...]
    spans: tuple[Span, ...]
    speeches: tuple[Speech, ...] = ()

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """All words of the sentences, in text order, those around the spans too."""
        found: list[Word] = []
        for number, sentence in enumerate(self.sentences):
            found += _words(self.text, sentence, number, len(found), self.spans)
        return tuple(found)

    @cached_property
    def index(self) -> Index:
        """Where the words that count stand."""
        return indexed((word.key, word.sentence, word.counts) for word in self.words)

    def word_at(self, place: int) -> int | None:
        """Return the number of the word that a code point of the text stands in."""
        number = bisect_right(self.words, place, key=lambda word: word.span.start) - 1
        return number if number >= 0 and place < self.words[number].span.end else None

    @cached_property
    def items(self) -> tuple[Item, ...]:
        """What text alone tells of the spans (numbers, dates, names ...); places are code points of the text."""
        return tuple(
            item._replace(start=item.start + span.start, end=item.end + span.start)
            for span in self.spans
            for item in read(span.of(self.text))
        )

    def sentence_of(self, place: int) -> int | None:
        """Return the number of the sentence that a code point of the text stands in."""
        found = (n for n, sentence in enumerate(self.sentences) if sentence.span.start <= place < sentence.span.end)
        return next(found, None)


def whole(text: str, analysis: Analysis) -> Passage:
    """Return a whole text as a passage."""
    return Passage(text, analysis.sentences, (Span(0, len(text)),), analysis.speeches)


def passage(text: str, analysis: Analysis, spans: Sequence[Span]) -> Passage:
    """Return the words of ``spans`` (code points, in text order) with the sentences they stand in."""
    held = tuple(sentence for sentence in analysis.sentences if any(sentence.span.overlaps(span) for span in spans))
    return Passage(text, held, tuple(spans), analysis.speeches)


def _words(text: str, sentence: Sentence, number: int, offset: int, spans: Sequence[Span]) -> list[Word]:
    labels = [""] * len(sentence)
    for first, last, label in sentence.names:
        labels[first:last] = [label] * (last - first)
    found: list[Word] = []
    for place in range(len(sentence)):
        span = sentence.word(place)
        written = span.of(text)
        low = written.lower()
        plain = any(letter.isalnum() for letter in written)
        found.append(
            Word(
                written,
                low,
                sentence.lemmas[place].lower(),
                base_form(word_key(low)),
                sentence.tags[place],
                sentence.parts[place],
                sentence.relations[place],
                sentence.heads[place] + offset,
                number,
                span,
                labels[place],
                any(span.overlaps(one) for one in spans),
                plain and not is_small(low) and sentence.parts[place] not in _FUNCTIONAL,
            )
        )
    return found


_FUNCTIONAL = frozenset({"DET", "ADP", "PRON", "CCONJ", "SCONJ", "AUX", "PART", "PUNCT"})
