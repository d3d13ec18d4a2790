"""Which words of the evidence say what each word of a statement says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claimspan.engine.support.aligner import Aligner
from claimspan.engine.support.index import Index
from claimspan.engine.support.likely import Likely, likely_words
from claimspan.engine.support.passage import Passage, Word
from claimspan.engine.support.telling import telling

SENTENCES = 3
"""Sentences of the evidence that a sentence of the statement is held against, the likeliest first."""

_ENOUGH = 0.5
"""Share of what the nearest sentence covers from which another one is looked at although it adds nothing."""

_LITTLE = 0.1
"""Share of what the nearest sentence covers that another one has to add."""


class Match(NamedTuple):
    """A word of the evidence that says what a word of the statement says.

    Attributes:
        word: Its number among the words of the evidence.
        weight: How surely, between 0 and 1.
        kind: By what: ``form``, ``sense`` (a synonym, a derived or narrower word), ``wider``, ``name``, ``figure`` (a
            number or date that bears it out) or ``pronoun`` (one that stands where the statement has a name).
    """

    word: int
    weight: float
    kind: str = "form"


@dataclass(frozen=True)
class Alignment:
    """A statement's words and those of its evidence.

    Attributes:
        matches: For each word of the statement its match; None where there is none.
        sentences: Numbers of the sentences of the evidence that are nearest, the nearest first.
        counterparts: For each word of the statement without a match the word of the evidence in its place; None where
            there is none. What stands there is another word: its opposite, its sibling, or anything.
        nearest: For each sentence of the statement the nearest of the evidence; None where nothing is shared.
    """

    matches: tuple[Match | None, ...]
    sentences: tuple[int, ...]
    counterparts: tuple[int | None, ...] = ()
    nearest: tuple[int | None, ...] = ()

    @cached_property
    def back(self) -> dict[int, int]:
        """Number of a word of the evidence -> of the first word of the statement that it is the match of."""
        found: dict[int, int] = {}
        for number, match in enumerate(self.matches):
            if match is not None:
                found.setdefault(match.word, number)
        return found


def align(statement: Passage, evidence: Passage) -> Alignment:
    """Align two passages."""
    words = statement.words
    likely = likely_words(statement, evidence)
    chosen: dict[int, tuple[int, ...]] = {}
    for sentence in range(len(statement.sentences)):
        own = [number for number, word in enumerate(words) if word.sentence == sentence]
        chosen[sentence] = _nearest(own, words, evidence.index, likely)
    aligner = Aligner(words, evidence.words, chosen, likely, _around(words, evidence))
    aligner.run()
    matches = tuple(None if one is None else Match(one.word, one.weight, one.kind) for one in aligner.matches)
    together = dict.fromkeys(
        found[place] for place in range(SENTENCES) for found in chosen.values() if place < len(found)
    )
    nearest = tuple(found[0] if found else None for found in chosen.values())
    return Alignment(matches, tuple(together), tuple(aligner.counterparts()), nearest)


def _around(words: Sequence[Word], evidence: Passage) -> frozenset[str]:
    """Return the keys of the statement's content words that stand in the article, in or outside the evidence."""
    if sum(span.end - span.start for span in evidence.spans) == len(evidence.text):
        return frozenset(word.key for word in words if word.key in evidence.index.places)
    text = evidence.text.lower()
    return frozenset(word.key for word in words if word.content and word.low in text)


def _nearest(
    own: Sequence[int], words: Sequence[Word], index: Index, likely: Sequence[Sequence[Likely]]
) -> tuple[int, ...]:
    """Return the sentences that together cover most of what words tell, each adding most to those before."""
    covered = _coverage(own, words, index, likely)
    chosen: list[int] = []
    have: dict[int, float] = {}
    most = 0.0
    while covered and len(chosen) < SENTENCES:
        gains = {
            sentence: sum(max(0.0, worth - have.get(number, 0.0)) for number, worth in at.items())
            + _LITTLE * sum(at.values())
            for sentence, at in covered.items()
        }
        best = min(gains, key=lambda sentence: (-gains[sentence], sentence))
        at = covered.pop(best)
        if chosen and gains[best] < 2 * _LITTLE * most and sum(at.values()) < _ENOUGH * most:
            break
        most = most or sum(at.values())
        chosen.append(best)
        for number, worth in at.items():
            have[number] = max(have.get(number, 0.0), worth)
    return tuple(chosen)


def _coverage(
    own: Sequence[int], words: Sequence[Word], index: Index, likely: Sequence[Sequence[Likely]]
) -> dict[int, dict[int, float]]:
    """Return for each sentence of the evidence how much of each word of the statement it may cover."""
    covered: dict[int, dict[int, float]] = {}
    for number in own:
        worth = telling(words[number])
        if worth and likely[number]:
            rare = worth * (0.3 + 0.7 * index.rarity(words[number].key))
            for one in likely[number]:
                at = covered.setdefault(one.sentence, {})
                at[number] = max(at.get(number, 0.0), rare * one.weight)
    return covered
