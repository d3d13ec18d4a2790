"""Which words of the evidence say what each word of a statement says."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimspan.engine.support.passage import Passage, Word

SENTENCES = 3
"""Sentences of the evidence that a statement is held against, the likeliest first."""


class Match(NamedTuple):
    """A word of the evidence that says what a word of the statement says.

    Attributes:
        word: Its number among the words of the evidence.
        weight: How surely, between 0 and 1.
    """

    word: int
    weight: float


@dataclass(frozen=True)
class Alignment:
    """A statement's words and those of its evidence.

    Attributes:
        matches: For each word of the statement its match; None where there is none.
        sentences: Numbers of the sentences of the evidence that are nearest, the nearest first.
    """

    matches: tuple[Match | None, ...]
    sentences: tuple[int, ...]


def align(statement: Passage, evidence: Passage) -> Alignment:
    """Align two passages."""
    places: dict[str, list[int]] = defaultdict(list)
    for number, word in enumerate(evidence.words):
        if word.counts:
            places[word.key].append(number)
    sentences = _nearest(statement.words, evidence.words, places)
    rank = {sentence: place for place, sentence in enumerate(sentences)}
    matches: list[Match | None] = []
    for word in statement.words:
        found = [number for number in places.get(word.key, ()) if evidence.words[number].sentence in rank]
        best = min(found, key=lambda number: rank[evidence.words[number].sentence], default=None)
        matches.append(None if best is None else Match(best, 1.0))
    return Alignment(tuple(matches), sentences)


def _nearest(words: Sequence[Word], others: Sequence[Word], places: dict[str, list[int]]) -> tuple[int, ...]:
    found: dict[int, float] = defaultdict(float)
    for key in {word.key for word in words if word.content}:
        at = {others[number].sentence for number in places.get(key, ())}
        for sentence in at:
            found[sentence] += 1 / len(at)
    return tuple(sorted(found, key=lambda sentence: (-found[sentence], sentence))[:SENTENCES])
