"""How much of a statement stands in words that the evidence gives to somebody."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage
from claimspan.model.attribution import Speech


class Bearing(NamedTuple):
    """A speech of the evidence, and the share of some words of the statement that stand in it."""

    share: float
    speech: Speech


def content_of(passage: Passage, speech: Speech) -> tuple[int, ...]:
    """Return numbers of the content words of a speech that the passage has."""
    pieces = speech.attribution.content
    return tuple(
        number
        for number, word in enumerate(passage.words)
        if word.content and any(piece.start <= word.span.start and word.span.end <= piece.end for piece in pieces)
    )


def share_in(pair: Pair, said: Sequence[int], there: Iterable[int]) -> float:
    """Return the share of words of the statement (numbers) that words of the evidence say."""
    numbers = frozenset(there)
    keys = {pair.evidence.words[number].key for number in numbers}
    matches = pair.alignment.matches
    found = sum(
        pair.statement.words[number].key in keys or ((match := matches[number]) is not None and match.word in numbers)
        for number in said
    )
    return found / len(said) if said else 0.0


def bearings(pair: Pair, said: Sequence[int]) -> list[Bearing]:
    """Return the speeches of the evidence that hold some of the words, those with the most first."""
    found = [
        Bearing(share_in(pair, said, content), speech)
        for speech in pair.evidence.speeches
        if (content := content_of(pair.evidence, speech))
    ]
    return sorted((one for one in found if one.share), key=lambda one: -one.share)


def outside(pair: Pair, said: Sequence[int]) -> float:
    """Return the largest share of the words that one sentence of the evidence has outside all speeches."""
    spoken = {number for speech in pair.evidence.speeches for number in content_of(pair.evidence, speech)}
    free: dict[int, list[int]] = {}
    for number, word in enumerate(pair.evidence.words):
        if word.content and number not in spoken:
            free.setdefault(word.sentence, []).append(number)
    return max((share_in(pair, said, numbers) for numbers in free.values()), default=0.0)
