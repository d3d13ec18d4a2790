"""Pronouns and descriptions between the quotations, so that those after them know who was spoken of last."""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.descriptions import described, holders, synonyms
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.settle import Settler

_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


class _Place(NamedTuple):
    offset: int
    words: str
    head: str


class Narration:
    """The places outside quotations where somebody is meant without a name, in text order."""

    def __init__(self, layout: Layout, whole: Cast, heads: AbstractSet[int]) -> None:
        self._whole = whole
        self._places = sorted(
            place
            for place in (*_pronouns(layout), *_descriptions(layout, whole))
            if place.offset not in heads and not layout.is_quoted(place.offset)
        )
        self._next = 0

    def follow(self, settler: Settler, offset: int) -> None:
        """Let the settler take note of all places before an offset."""
        while self._next < len(self._places) and self._places[self._next].offset < offset:
            place = self._places[self._next]
            self._next += 1
            if place.head:
                options = holders(self._whole, described(place.words, place.head), place.offset)
                if len(options) == 1:
                    settler.note(place.offset, options[0])
            else:
                settler.note_pronoun(place.offset, place.words)


def _pronouns(layout: Layout) -> Iterator[_Place]:
    for match in _HE_OR_SHE.finditer(layout.text):
        yield _Place(match.start(), match.group(), "")


def _descriptions(layout: Layout, whole: Cast) -> Iterator[_Place]:
    """Yield ``the minister`` and the like, for the roles that somebody in the article has."""
    heads = {head for persona in whole.personas for role in persona.roles for head in synonyms(role.head)}
    if not heads:
        return
    listed = "|".join(sorted(map(re.escape, heads)))
    for match in re.finditer(rf"\b[Tt]he (?:[\w’'\-]+ ){{0,3}}?({listed})\b(?![’'\-]|,? [A-Z])", layout.text):
        yield _Place(match.start(), match.group(), match.group(1))
