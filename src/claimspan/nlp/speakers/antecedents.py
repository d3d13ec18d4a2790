"""Whom a pronoun stands for: who was named, spoke or was the subject shortly before."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from claimspan.nlp.speakers.cast import Cast, Persona
from claimspan.nlp.speakers.layout import Layout

PRONOUNS = MappingProxyType({
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they",
    "i": "", "me": "", "my": "", "we": "", "us": "", "our": "", "you": "", "your": "",
    "who": "who", "whom": "who", "one": "", "others": "they", "some": "they", "many": "they", "those": "they",
    "both": "they", "this": "it", "that": "it", "which": "it",
})  # fmt: skip
"""Pronouns and what they may stand for: a man, a woman, a thing or body, several; empty for the rest."""

_BACK = 12
"""Sentences a pronoun looks back."""
_MOST = 60
_NEARNESS = (1.0, 0.9, 0.65, 0.5, 0.4)
_FAR = 0.3
_SUBJECT, _SPEAKER, _QUOTED, _POSSESSIVE = 0.35, 0.45, -0.6, -0.35
_SAME_LINE, _TOLD_SEX, _OFTEN, _AGAIN, _UNTYPED = 0.15, 0.3, 0.12, 0.08, -0.3


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A place where somebody was named or spoke."""

    offset: int
    persona: Persona = field(compare=False)
    name: bool = field(compare=False, default=True)
    speaker: bool = field(compare=False, default=False)
    quoted: bool = field(compare=False, default=False)
    possessive: bool = field(compare=False, default=False)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody a pronoun may stand for, how well, and the place that says so."""

    persona: Persona
    weight: float
    mark: Mark


class Trail:
    """The places where people and bodies were named or spoke, in text order; grows as pronouns are resolved."""

    def __init__(self, layout: Layout, whole: Cast) -> None:
        self.layout = layout
        self._marks = [
            Mark(one.start, whole.owners[one.start], quoted=one.quoted, possessive=one.possessive)
            for one in whole.sightings
            if not one.headline
        ]
        self._subjects: dict[int, bool] = {}

    def add(self, offset: int, persona: Persona, *, name: bool) -> None:
        """Note that somebody spoke at an offset."""
        insort(self._marks, Mark(offset, persona, name=name, speaker=True))

    def candidates(self, offset: int, wanted: str) -> list[Candidate]:
        """Return whom a pronoun at an offset may stand for, the likeliest first.

        Args:
            offset: Where the pronoun stands, in code points.
            wanted: ``m``, ``f`` or ``it``, as in ``PRONOUNS``.
        """
        found: dict[int, Candidate] = {}
        seen: dict[int, int] = {}
        for mark in self._before(offset):
            fit = _fit(mark.persona, wanted)
            if fit is None:
                continue
            key = id(mark.persona)
            seen[key] = seen.get(key, 0) + 1
            weight = fit + self._weight(mark, offset)
            if key not in found or found[key].weight < weight:
                found[key] = Candidate(mark.persona, weight, mark)
        ranked = [
            Candidate(
                one.persona,
                one.weight + _AGAIN * min(3, seen[key] - 1) + _OFTEN * math.log(len(one.persona.sightings) or 1, 4),
                one.mark,
            )
            for key, one in found.items()
        ]
        return sorted(ranked, key=lambda one: (-one.weight, -one.mark.offset))

    def _before(self, offset: int) -> Iterator[Mark]:
        """Yield the marks before an offset, the nearest first."""
        place = bisect_left(self._marks, offset, key=lambda mark: mark.offset)
        sentence = self.layout.sentence(offset)
        for mark in reversed(self._marks[max(0, place - _MOST) : place]):
            if sentence - self.layout.sentence(mark.offset) > _BACK:
                return
            yield mark

    def _weight(self, mark: Mark, offset: int) -> float:
        distance = self.layout.sentence(offset) - self.layout.sentence(mark.offset)
        weight = _NEARNESS[distance] if distance < len(_NEARNESS) else _FAR - 0.02 * distance
        weight += _SPEAKER * mark.speaker + _QUOTED * mark.quoted + _POSSESSIVE * mark.possessive
        weight += _SUBJECT * self.is_subject(mark.offset)
        return weight + _SAME_LINE * (self.layout.line(offset) == self.layout.line(mark.offset))

    def is_subject(self, offset: int) -> bool:
        """Tell whether the name at an offset is, or is part of, the subject of a verb."""
        known = self._subjects.get(offset)
        if known is None:
            known = self._subjects[offset] = _is_subject(self.layout, offset)
        return known


def _is_subject(layout: Layout, offset: int) -> bool:
    token = layout.token(offset)
    for _ in range(3):
        if token is None:
            return False
        if token.dep_.startswith("nsubj"):
            return True
        if token.dep_ not in ("compound", "flat", "appos", "amod", "flat:name", "nmod:poss"):
            return False
        token = token.head
    return False


def _fit(persona: Persona, wanted: str) -> float | None:
    """Return how well a persona agrees with a pronoun; None when it cannot be."""
    if wanted == "it":
        return 0.0 if persona.kind in ("organisation", "document") else None
    if persona.kind not in ("person", "") or (persona.kind == "" and not persona.speaks):
        return None
    sex = persona.sex()
    if sex and sex != wanted:
        return None
    return (_TOLD_SEX if sex else 0.0) + (_UNTYPED if persona.kind == "" else 0.0)
