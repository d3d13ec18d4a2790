"""Names of a document as plain values, and what is asked of their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from spacy.tokens import Doc, Span

from claimspan.nlp.names.classes import PHRASES, PLACES, WORDS, Classes, classes

PERSON, ORGANISATION, PLACE, THING = "PERSON", "ORG", "LOC", "MISC"
RENAMED = {"GPE": PLACE, "FAC": PLACE, "NORP": THING, "PER": PERSON}
"""Labels of other pipelines, by the one that counts as the same here."""

SAXON = frozenset({"'s", "’s", "'", "’"})
_FIRST_WORD = 2 * len(PHRASES) + 1


class Name(NamedTuple):
    """One name: tokens ``start`` to ``end`` (exclusive) and what it names."""

    start: int
    end: int
    label: str


@dataclass(frozen=True)
class Words:
    """The words of a document as the rules of the names read them.

    Attributes:
        texts: Of each token.
        listed: Classes of each token.
        names: In text order, no two of them overlapping.
    """

    texts: Sequence[str]
    listed: Sequence[Classes]
    names: tuple[Name, ...]

    def named(self, names: Iterable[Name]) -> Words:
        """Return the same words with these names, the earlier ones first in overlaps."""
        kept: list[Name] = []
        taken = bytearray(len(self.texts))
        for name in names:
            if name.start < name.end and not any(taken[name.start : name.end]):
                taken[name.start : name.end] = b"\x01" * (name.end - name.start)
                kept.append(name)
        return replace(self, names=tuple(sorted(kept)))

    @cached_property
    def label_at(self) -> Sequence[str]:
        """The label of the name each token is part of; empty for other tokens."""
        labels = [""] * len(self.texts)
        for name in self.names:
            labels[name.start : name.end] = [name.label] * (name.end - name.start)
        return labels

    def text(self, name: Name) -> tuple[str, ...]:
        """Return the words of a name."""
        return tuple(self.texts[name.start : name.end])

    def is_capital(self, at: int) -> bool:
        """Tell whether a token is there and begins with a capital letter."""
        return 0 <= at < len(self.texts) and self.texts[at][:1].isupper()

    def heads(self, at: int, *kinds: str) -> bool:
        """Tell whether a token is listed as ``title``, ``organisation head`` or another of ``classes.WORDS``."""
        number = self.listed[at].word - _FIRST_WORD
        return number >= 0 and WORDS[number] in kinds

    def is_known(self, name: Name, *kinds: str) -> bool:
        """Tell whether a name is, as a whole, a place, organisation or thing of one of the listed kinds."""
        tokens = self.listed[name.start : name.end]
        for column, sorts in ((1, PLACES), (2, PHRASES)):
            number = tokens[0][column]
            if number % 2 and sorts[min(number // 2, len(sorts) - 1)] in kinds and number < 2 * len(sorts) + 1:
                return all(token[column] == number + 1 for token in tokens[1:])
        return False

    def is_given(self, at: int, least: int = 1) -> bool:
        """Tell whether a token is listed as a given name (``least`` 2: as a common one)."""
        person = self.listed[at].person
        return person > 0 and (person - 1) // 3 >= least

    def is_family(self, at: int, least: int = 1) -> bool:
        """Tell whether a token is listed as a family name (``least`` 2: as a common one)."""
        person = self.listed[at].person
        return person > 0 and (person - 1) % 3 >= least

    def is_word(self, at: int) -> bool:
        """Tell whether a token is an English word as well."""
        return bool(self.listed[at].english)


def read(doc: Doc) -> Words:
    """Return the words of a document with the names that are marked in it."""
    found = [Name(entity.start, entity.end, RENAMED.get(entity.label_, entity.label_)) for entity in doc.ents]
    return Words([token.text for token in doc], classes(doc), tuple(found))


def write(doc: Doc, words: Words) -> None:
    """Mark the names in the document."""
    doc.ents = [Span(doc, name.start, name.end, label=name.label) for name in words.names]
