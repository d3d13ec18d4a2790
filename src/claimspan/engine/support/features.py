"""What is measured of a statement beside its evidence: each feature is 0 where all is well, else larger."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.support.align import Match
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.places import Places
from claimspan.engine.support.telling import telling
from claimspan.facts.senses import Kind, relation

_IN_PLACE, _IN_SENTENCE, _ELSEWHERE = 1.0, 0.7, 0.4

_TELLS = 0.6
_LONG = 4
"""Sentences above which evidence is an article and no passage."""
_COPIED = 0.4
"""Share of words in runs from which a statement is copied and not written."""

FEATURES = (
    "uncovered", "uncovered_nearest", "uncovered_in_place", "uncovered_all", "nowhere", "most_telling", "figures",
    "counterparts", "opposites", "left_over", "apart", "unrelated", "subjects", "pronouns", "dangling", "alarm",
    "alarms",
)  # fmt: skip
"""Names of the features that speak against a statement."""

DEMANDS = ("long", "copied")
"""Names of those that only ask for more: of an article with many sentences, something fits any statement."""


def features(pair: Pair, told: Sequence[float] = ()) -> dict[str, float]:
    """Return the features of a pair by name.

    Args:
        pair: A statement beside its evidence.
        told: How much each mismatch that the finders found tells, 0 to 1.
    """
    places = Places(pair)
    long = pair.evidence.index.size > _LONG
    right = 1.0
    for one in told:
        right *= 1 - one
    return (
        _coverage(pair, places)
        | _counterparts(pair)
        | {
            "left_over": _left_over(pair),
            "apart": places.apart(),
            "unrelated": places.unrelated(),
            "subjects": places.subjects(),
            "pronouns": places.pronouns(),
            "dangling": places.dangling(),
            "alarm": max(told, default=0.0),
            "alarms": 1 - right,
            "long": float(long),
            "copied": float(long and places.copied() > _COPIED),
        }
    )


def _coverage(pair: Pair, places: Places) -> dict[str, float]:
    """Return how much of what the statement tells has no match: anywhere, in the nearest sentence, in its place."""
    words, others = pair.statement.words, pair.evidence.words
    matches, nearest = pair.alignment.matches, pair.alignment.nearest
    total = all_in = nearest_in = place_in = nowhere = most = 0.0
    figures: list[float] = []
    for number in places.content:
        word, match = words[number], matches[number]
        worth = telling(word)
        total += worth
        weight = 0.0 if match is None else match.weight
        most = max(most, worth * (1 - weight))
        if word.part == "NUM" and not word.label:
            figures.append(1 - weight)
        if match is None:
            nowhere += worth if word.key not in pair.evidence.index.places else 0.0
            continue
        near = others[match.word].sentence == nearest[word.sentence]
        all_in += worth * weight
        nearest_in += worth * weight * near
        place_in += worth * weight * _fit(places, number, match, near=near)
    total = total or 1.0
    written = [number for number, word in enumerate(words) if word.low[:1].isalnum()]
    return {
        "uncovered": 1 - all_in / total,
        "uncovered_nearest": 1 - nearest_in / total,
        "uncovered_in_place": 1 - place_in / total,
        "uncovered_all": sum(matches[number] is None for number in written) / max(1, len(written)),
        "nowhere": nowhere / total,
        "most_telling": most,
        "figures": sum(figures) / len(figures) if figures else 0.0,
    }


def _fit(places: Places, number: int, match: Match, *, near: bool) -> float:
    if match.kind == "pronoun" or places.fits(number, match.word):
        return _IN_PLACE
    return _IN_SENTENCE if near else _ELSEWHERE


def _counterparts(pair: Pair) -> dict[str, float]:
    """Return how many words a sentence of the statement has where the evidence has another, or the opposite."""
    words, others = pair.statement.words, pair.evidence.words
    sentences = max(1, len(pair.statement.sentences))
    found = opposites = 0
    for number, other in enumerate(pair.alignment.counterparts):
        if other is not None:
            word, instead = words[number], others[other]
            found += telling(word) >= _TELLS
            kind = relation(word.lemma, word.part, instead.lemma, instead.part).kind
            opposites += kind is Kind.OPPOSITE
    return {"counterparts": found / sentences, "opposites": opposites / sentences}


def _left_over(pair: Pair) -> float:
    """Return the share of content words of the nearest sentence that the statement has not."""
    if not pair.alignment.sentences:
        return 1.0
    others = pair.evidence.words
    members = pair.evidence.index.members.get(pair.alignment.sentences[0], [])
    there = {others[number].key for number in members if others[number].content}
    return len(there - pair.statement.index.places.keys()) / max(1, len(there))
