"""The names of a passage, and whether a passage holds a name in whatever form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import OSA

from claimspan.engine.naming import is_misspelt_name
from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.identity import LONGEST_PLACE, Identity, identity, place_of, plain, stands_for
from claimspan.model.text import Span

_SHORTEST = 3
_LONGER = 5
_OUTSIDE = frozenset({"DET", "ADP", "PUNCT", "CCONJ", "SCONJ", "PRON"})
_POSSESSIVE = frozenset({"'s", "’s", "'", "’"})
_PASSED_OVER = frozenset({"of", "the", "for", "and", "on", "in", "at", "to", "de", "la", "du"})
_BREAK = re.compile(r"[-‐‑–—/\s]+")


class Mention(NamedTuple):
    """A name in a passage.

    Attributes:
        first: Number of its first word.
        last: Number of the word after its last.
        head: Number of the word that hangs it on the rest of the sentence.
        label: ``PERSON``, ``ORG``, ``LOC``, ``MISC``; ``LOC`` for the adjective of a country.
        span: Code points of the text.
        text: As written.
        name: What it stands for.
    """

    first: int
    last: int
    head: int
    label: str
    span: Span
    text: str
    name: Identity


def mentions(passage: Passage) -> tuple[Mention, ...]:
    """Return the names of what a passage says, in text order; without capitals, there are none."""
    words, offset = passage.words, 0
    found: list[Mention | None] = []
    for sentence in passage.sentences:
        taken: set[int] = set()
        for first, last, label in sentence.names:
            taken.update(range(first + offset, last + offset))
            found.append(_mention(passage.text, words, first + offset, last + offset, label))
        found += [
            _mention(passage.text, words, at, at + 1, "LOC")
            for at in range(offset, offset + len(sentence))
            if at not in taken and words[at].text[:1].isupper() and place_of(words[at].text).key
        ]
        offset += len(sentence)
    return tuple(sorted(mention for mention in found if mention is not None))


def _mention(text: str, words: Sequence[Word], first: int, last: int, label: str) -> Mention | None:
    while first < last and words[first].part in _OUTSIDE:
        first += 1
    while last > first and (words[last - 1].low in _POSSESSIVE or words[last - 1].part in _OUTSIDE):
        last -= 1
    inside = range(first, last)
    if not any(words[at].text[:1].isupper() and words[at].counts for at in inside):
        return None
    span = Span(words[first].span.start, words[last - 1].span.end)
    written = span.of(text)
    name = identity(written)
    head = next((at for at in inside if words[at].head not in inside or words[at].head == at), last - 1)
    return Mention(first, last, head, label, span, written, name) if name.words else None


class Presence(NamedTuple):
    """How a passage holds a name.

    Attributes:
        whole: In some form.
        partly: In some of its words.
        alike: Spelt a little differently.
    """

    whole: bool
    partly: bool
    alike: bool

    @property
    def absent(self) -> bool:
        """Whether nothing of the name is there."""
        return not (self.whole or self.partly or self.alike)


_WHOLE = Presence(whole=True, partly=False, alike=False)


def _is_one_letter_off(one: str, other: str) -> bool:
    longer = max(len(one), len(other))
    return longer > _LONGER and OSA.distance(one, other, score_cutoff=1) <= 1


@lru_cache(maxsize=65536)
def _parts(text: str) -> tuple[str, ...]:
    """Return the pieces of a word at its hyphens and slashes."""
    return tuple(part for part in _BREAK.split(text) if part)


@dataclass(frozen=True)
class Held:
    """What names some words may hold, whatever their form.

    Attributes:
        texts: The words as written, in text order.
        aliases: Sets of forms, in lower case, that are one's.
    """

    texts: tuple[str, ...]
    aliases: tuple[frozenset[str], ...] = ()

    @cached_property
    def _pieces(self) -> tuple[str, ...]:
        return tuple(part for text in self.texts for part in _parts(text))

    @cached_property
    def _row(self) -> tuple[str, ...]:
        return tuple(word for part in self._pieces if (word := plain(part)))

    @cached_property
    def _known(self) -> frozenset[str]:
        """All words, and two in a row as one: ``space x`` for ``SpaceX``."""
        row = self._row
        return frozenset({*row, *(one + other for one, other in pairwise(row))})

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(self._each_place())

    def _each_place(self) -> Iterator[str]:
        pieces = self._pieces
        for at, piece in enumerate(pieces):
            if piece[:1].isupper():
                for size in range(1, min(LONGEST_PLACE, len(pieces) - at) + 1):
                    key = place_of(" ".join(pieces[at : at + size])).key
                    if key:
                        yield key

    @cached_property
    def _initials(self) -> str:
        """First letters of the words with a capital, rows apart; small words between them are passed over."""
        letters = []
        for part in self._pieces:
            if part[:1].isupper() or part[:1].isdigit():
                letters.append(part[0].lower())
            elif part.lower() not in _PASSED_OVER:
                letters.append(" ")
        return "".join(letters)

    @cached_property
    def _together(self) -> str:
        return f" {' '.join(self._row)} "

    def holds(self, word: str) -> bool:
        """Tell whether the words hold a word in plain lower case, or its plural."""
        return not self._known.isdisjoint((word, f"{word}s", word.removesuffix("s")))

    def presence(self, name: Identity, written: str) -> Presence:
        """Return how the words hold a name."""
        if self._under_another_name(name, written):
            return _WHOLE
        telling = [word for word in name.words if len(word) >= _SHORTEST or word.isdigit()] or list(name.words)
        there = [word for word in telling if self.holds(word)]
        if len(there) == len(telling) or "".join(name.words) in self._known:
            return _WHOLE
        return Presence(False, bool(there), any(self._is_misspelt(word) for word in telling if word not in there))  # noqa: FBT003

    def _is_misspelt(self, word: str) -> bool:
        return len(word) > _SHORTEST and any(
            other[:1] == word[:1] and (is_misspelt_name(word, other) or _is_one_letter_off(word, other))
            for other in self._known
        )

    def _under_another_name(self, name: Identity, written: str) -> bool:
        if name.place and (name.place in self._places or any(stands_for(word, name.place) for word in self._known)):
            return True
        if name.acronym and (name.acronym in self._initials or name.acronym in self._known):
            return True
        if len(name.initials) > 1 and name.initials in self._known and not self._spelt_out(name.initials):
            return True
        low = " ".join(written.lower().split())
        return any(low in forms and any(self._says(form) for form in forms) for forms in self.aliases)

    def _spelt_out(self, acronym: str) -> bool:
        """Tell whether the text says what an acronym stands for, so that any other name is not meant."""
        return any(acronym in forms for forms in self.aliases)

    def _says(self, form: str) -> bool:
        return f" {' '.join(plain(part) for part in _parts(form))} " in self._together
