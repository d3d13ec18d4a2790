"""Whom a pronoun stands for: who was named, spoke or was the subject shortly before."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, insort
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from spacy.tokens import Token

from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import Persona

PRONOUNS = MappingProxyType({
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
    "it": "it", "its": "it", "itself": "it", "they": "they", "them": "they", "their": "they",
    "i": "", "me": "", "my": "", "we": "", "us": "", "our": "", "you": "", "your": "",
    "who": "who", "whom": "who", "one": "", "others": "they", "some": "they", "many": "they", "those": "they",
    "both": "they", "this": "", "that": "", "which": "who",
})  # fmt: skip
"""Pronouns and what they may stand for: a man, a woman, a thing or body, several; empty for the rest."""

_BACK = 10
"""Sentences outside quotations that a pronoun looks back."""
_MOST = 60
_AHEAD = 3
"""Sentences a pronoun looks ahead when nobody was named before it."""
_NEARNESS = (1.0, 0.95, 0.66, 0.53, 0.43)
_FAR = 0.3
_MAIN, _SUBJECT, _SPEAKER, _QUOTED, _POSSESSIVE = 0.4, 0.19, 0.75, -1.0, -0.15
_SAME_LINE, _TOLD_SEX, _OFTEN, _AGAIN, _UNTYPED, _DOUBTFUL = 0.15, 0.11, 0.075, -0.04, -0.35, -0.18
"""What speaks for an antecedent; set by hand on cases of the training articles that were read one by one."""
_NEW, _IS_MAIN = 0.6, 2
"""Who is named for the first time as subject of the sentence just before a quotation is named in order to speak."""
_ASKING = frozenset({"ask", "press", "question", "quiz", "interview", "grill"})
_OPENING = re.compile(
    r"[“\"‘(\[\s]*(?:(?!(?:in|at|on|of|for|to|from|with|by|after|before|when|while|as|if|since)\b)[^\s,;:]+\s+){0,5}",
    re.IGNORECASE,
)


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
        self._ranks: dict[int, int] = {}

    def add(self, offset: int, persona: Persona, *, name: bool, speaker: bool = True) -> None:
        """Note that somebody spoke, or was meant, at an offset."""
        insort(self._marks, Mark(offset, persona, name=name, speaker=speaker))

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

    def last_speaker(self, offset: int) -> Mark | None:
        """Return the mark of who spoke last before an offset."""
        return next((mark for mark in self._before(offset) if mark.speaker), None)

    def later(self, offset: int, wanted: str) -> list[Persona]:
        """Return whom a pronoun at an offset may stand for among those named first within the next sentences."""
        place = bisect_left(self._marks, offset, key=lambda mark: mark.offset)
        sentence = self.layout.sentence(offset)
        found: dict[Persona, None] = {}
        for mark in self._marks[place : place + _MOST]:
            if self.layout.sentence(mark.offset) - sentence > _AHEAD:
                break
            if mark.name and not mark.quoted and not mark.possessive and _fit(mark.persona, wanted) is not None:
                found[mark.persona] = None
        return list(found)

    def _before(self, offset: int) -> Iterator[Mark]:
        """Yield the marks before an offset, the nearest first."""
        place = bisect_left(self._marks, offset, key=lambda mark: mark.offset)
        sentence = self.layout.told(offset)
        for mark in reversed(self._marks[max(0, place - _MOST) : place]):
            if sentence - self.layout.told(mark.offset) > _BACK:
                return
            yield mark

    def _weight(self, mark: Mark, offset: int) -> float:
        distance = self.layout.told(offset) - self.layout.told(mark.offset)
        weight = _NEARNESS[distance] if distance < len(_NEARNESS) else _FAR - 0.02 * distance
        weight += _QUOTED * mark.quoted + _POSSESSIVE * mark.possessive
        if mark.speaker:
            weight += _SPEAKER
        elif not (mark.quoted or mark.possessive):
            rank = max(self.rank(mark.offset), _IS_MAIN * self._introduced(mark))
            weight += (0.0, _SUBJECT, _MAIN)[rank]
            weight += _NEW * (rank == _IS_MAIN and distance == 0 and mark.name and mark.offset == mark.persona.first)
        return weight + _SAME_LINE * (self.layout.line(offset) == self.layout.line(mark.offset))

    def _introduced(self, mark: Mark) -> bool:
        """Tell whether a name follows its role at the start of a sentence: ``Her trainer, Jim Marsh, was told``."""
        if mark.offset != mark.persona.first:
            return False
        start = self.layout.sentence_start(mark.offset)
        return any(
            start <= role.span.start <= start + _DETERMINER and role.span.end <= mark.offset
            for role in mark.persona.roles[:_FEW]
        )

    def rank(self, offset: int) -> int:
        """Return 2 when the name at an offset is the subject of its sentence, 1 when it is of a clause in it."""
        known = self._ranks.get(offset)
        if known is None:
            known = self._ranks[offset] = _rank(self.layout, offset)
        return known


def _rank(layout: Layout, offset: int) -> int:
    token = layout.token(offset)
    for _ in range(3):
        if token is None:
            break
        if token.dep_.startswith("nsubj"):
            asked = token.head.lemma_.lower() in _ASKING
            return 0 if asked else 2 if _is_main(token.head) else max(1, _opens(layout, offset))
        if token.dep_ in ("obj", "iobj", "dobj") and token.head.lemma_.lower() in _ASKING:
            return 2
        if token.dep_ not in ("compound", "flat", "appos", "amod", "flat:name", "nmod:poss"):
            break
        token = token.head
    return _opens(layout, offset)


def _is_main(verb: Token) -> bool:
    return verb.dep_ == "ROOT" or (verb.dep_ in ("conj", "parataxis") and verb.head.dep_ == "ROOT")


def _opens(layout: Layout, offset: int) -> int:
    """Return 2 for a name that opens its sentence, but for a title or a role before it."""
    start = layout.sentence_start(offset)
    match = _OPENING.match(layout.text, start, offset) if offset - start <= _EARLY else None
    return 2 if match is not None and match.end() == offset else 0


_EARLY = 60
_DETERMINER, _FEW = 6, 5


def _fit(persona: Persona, wanted: str) -> float | None:
    """Return how well a persona agrees with a pronoun; None when it cannot be."""
    if wanted == "it":
        if persona.kind in ("organisation", "document"):
            return 0.0
        told = persona.roles or persona.sex() or any(one.titles for one in persona.sightings)
        return _UNTYPED if persona.speaks and persona.kind != "place" and not told else None
    if persona.kind not in ("person", "") or (persona.kind == "" and not persona.speaks):
        return None
    sex = persona.sex()
    if sex and sex != wanted:
        return None
    weight = _TOLD_SEX if sex else 0.0
    weight += _UNTYPED if persona.kind == "" else 0.0
    if persona.speaks:
        return weight
    known = bool(persona.titles or persona.roles or " " in persona.name)
    return weight + _DOUBTFUL * (persona.person < _SURELY_PERSON) + _DOUBTFUL * (0 if known else _ONE_WORD)


_SURELY_PERSON = 1.5
_ONE_WORD = 2
