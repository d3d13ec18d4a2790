"""Words of the evidence that may say what a word of a statement says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from claimspan.engine.support.index import Index
from claimspan.engine.support.passage import Passage, Word
from claimspan.engine.support.placed import Placed, placed_amounts, placed_moments
from claimspan.facts.amounts import Bearing, comparable
from claimspan.facts.amounts import bearing as amount_bearing
from claimspan.facts.identity import place_of
from claimspan.facts.moments import bearing as moment_bearing
from claimspan.facts.senses import Kind, relation, ties

_WEIGHTS = {Kind.SAME: 0.95, Kind.ENTAILS: 0.85, Kind.WIDER: 0.5}
_LEAST = 0.25
_SAME_START = 5
_ACRONYM = 2
_FIGURE = 0.95
_PLACE = 0.9
_LOOKED_AT = 40
"""Sentences whose words are looked up one by one in the senses; in longer evidence only those that share a word."""


class Likely(NamedTuple):
    """A word that may say the same.

    Attributes:
        word: Its number among the words of the evidence.
        sentence: Number of its sentence.
        weight: How surely, between 0 and 1, before neighbours are looked at.
        kind: As of ``Match``.
    """

    word: int
    sentence: int
    weight: float
    kind: str


def likely_words(statement: Passage, evidence: Passage) -> list[list[Likely]]:
    """Return for each word of a statement the words of the evidence that may say the same, the surest first."""
    others, index = evidence.words, evidence.index
    found: list[list[Likely]] = []
    for word in statement.words:
        same = [Likely(at, others[at].sentence, 1.0, "form") for at in index.places.get(word.key, ())]
        found.append(same if any(letter.isalnum() for letter in word.low) else [])
    if not any(word.content and not found[number] for number, word in enumerate(statement.words)):
        return found
    near = _sentences_to_search(statement.words, found, index)
    figures = _figures(statement, evidence)
    for number, word in enumerate(statement.words):
        if not word.content or found[number]:
            continue
        names = figures.get(number) or list(_names(word, others, index))
        found[number] = names or list(_senses(word, others, index, near))
        found[number].sort(key=lambda one: (-one.weight, one.word))
    return found


def _sentences_to_search(words: Sequence[Word], found: Sequence[Sequence[Likely]], index: Index) -> list[int]:
    if index.size <= _LOOKED_AT:
        return sorted(index.members)
    shared: dict[int, int] = {}
    for word, likely in zip(words, found, strict=True):
        if word.content:
            for sentence in {one.sentence for one in likely}:
                shared[sentence] = shared.get(sentence, 0) + 1
    return sorted(sorted(shared, key=lambda sentence: (-shared[sentence], sentence))[:_LOOKED_AT])


def _senses(word: Word, others: Sequence[Word], index: Index, near: Sequence[int]) -> Iterator[Likely]:
    mine = ties(word.lemma, word.part)
    for sentence in near:
        for at in index.members[sentence]:
            other = others[at]
            if not other.content or mine.isdisjoint(ties(other.lemma, other.part)):
                continue
            tie = relation(word.lemma, word.part, other.lemma, other.part)
            weight = _WEIGHTS.get(tie.kind, 0.0) * (0.4 + 0.6 * tie.strength)
            if weight >= _LEAST:
                yield Likely(at, sentence, weight, "wider" if tie.kind is Kind.WIDER else "sense")


def _names(word: Word, others: Sequence[Word], index: Index) -> Iterator[Likely]:
    named = bool(word.label) or word.part == "PROPN"
    if named and word.text.isupper() and len(word.text) > _ACRONYM:
        yield from _initials(word.low, others, index)
    place = place_of(word.text) if named or word.part == "ADJ" else None
    if place and place.key:
        for at in (at for members in index.members.values() for at in members):
            if others[at].text[0].isupper() and place_of(others[at].text).key == place.key:
                yield Likely(at, others[at].sentence, _PLACE, "name")
    if len(word.low) >= _SAME_START:
        for key, places in index.places.items():
            if key[:_SAME_START] == word.key[:_SAME_START] and _ends_alike(key, word.key):
                for at in places:
                    if others[at].content:
                        kind = "name" if named else "sense"
                        yield Likely(at, others[at].sentence, 0.8, kind)


_TAILS = (
    ("", "n"), ("", "an"), ("a", "an"), ("a", "ese"), ("", "ese"), ("", "ish"), ("y", "ish"), ("", "al"), ("", "ic"),
    ("y", "ic"), ("", "er"), ("", "or"), ("e", "or"), ("e", "er"), ("", "ist"), ("y", "ian"), ("", "ian"), ("", "ion"),
    ("e", "ion"), ("e", "ation"), ("", "ation"), ("", "ment"), ("", "ness"), ("", "ity"), ("", "ly"), ("", "ful"),
    ("", "y"), ("", "i"), ("", "ive"), ("e", "ive"), ("", "ship"), ("", "ance"), ("", "ence"), ("ent", "ence"),
    ("ant", "ance"), ("", "hood"), ("", "ism"), ("", "ize"), ("e", "al"),
)  # fmt: skip
"""Endings that make one word of another: a country's people, who does it, what comes of it."""


def _ends_alike(one: str, other: str) -> bool:
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    tails = (one[shared:], other[shared:])
    return any(
        tails in ((left, right), (right, left))
        or (one.endswith(left) and other == one[: len(one) - len(left)] + right)
        or (other.endswith(left) and one == other[: len(other) - len(left)] + right)
        for left, right in _TAILS
    )


def _initials(low: str, others: Sequence[Word], index: Index) -> Iterator[Likely]:
    """Yield the words of a name whose initials a word is."""
    letters = low.replace(".", "")
    for sentence, members in index.members.items():
        capital = [at for at in members if others[at].text[0].isupper()]
        initials = "".join(others[at].low[0] for at in capital)
        start = initials.find(letters)
        if start >= 0 and capital[start + len(letters) - 1] - capital[start] <= 2 * len(letters):
            yield Likely(capital[start], sentence, 0.9, "name")


def _figures(statement: Passage, evidence: Passage) -> dict[int, list[Likely]]:
    """Return for the words of the numbers and dates of a statement those that bear them out: ``over 20`` and ``23``."""
    found: dict[int, list[Likely]] = {}
    for figure in placed_amounts(statement):
        for other in placed_amounts(evidence) if figure.sentence >= 0 else ():
            if comparable(figure.fact, other.fact) and amount_bearing(figure.fact, other.fact) is Bearing.BORNE:
                _add(found, figure, other)
    for moment in placed_moments(statement, None):
        for then in placed_moments(evidence, None) if moment.sentence >= 0 else ():
            if moment_bearing(moment.fact, then.fact) is Bearing.BORNE:
                _add(found, moment, then)
    return found


def _add(found: dict[int, list[Likely]], one: Placed[Any], other: Placed[Any]) -> None:
    if other.sentence >= 0:
        for place in range(one.first, one.last + 1):
            at = min(other.last, other.first + place - one.first)
            found.setdefault(place, []).append(Likely(at, other.sentence, _FIGURE, "figure"))
