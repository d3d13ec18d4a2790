"""Amounts and moments of a passage, with the words they stand in and what they count."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.amounts import Amount
from claimspan.facts.amounts_reading import amounts
from claimspan.facts.amounts_units import unit_forms
from claimspan.facts.moments import Moment
from claimspan.facts.moments_reading import moments
from claimspan.model.text import Span

_Fact = TypeVar("_Fact", Amount, Moment)

_NOMINAL = frozenset({"NOUN", "PROPN", "SYM"})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_CLIMB = 4
_REACH = 12


@dataclass(frozen=True, slots=True)
class Placed(Generic[_Fact]):
    """A fact and where it stands.

    Attributes:
        fact: The amount or moment; its places are code points of the passage's text.
        span: Its words, code points of the text.
        first: Number of its first word among the words of the passage.
        last: Number of its last word.
        sentence: Number of its sentence; -1 outside all.
        counted: Number of the word that says what it counts; None when the parse does not tell.
    """

    fact: _Fact
    span: Span
    first: int
    last: int
    sentence: int
    counted: int | None = None


def placed_amounts(passage: Passage, sentences: frozenset[int] | None = None) -> tuple[Placed[Amount], ...]:
    """Return the amounts of the spans of a passage, in text order; what they count in ``sentences`` only, or in all."""
    return tuple(_counting(passage.words, one, sentences) for one in _all_amounts(passage))


def _all_amounts(passage: Passage) -> Iterator[Placed[Amount]]:
    for span in passage.spans:
        for fact in amounts(span.of(passage.text)):
            yield _placed(passage.words, _shifted(fact, span.start), fact.stop + span.start)


def placed_moments(passage: Passage, published: str | None) -> tuple[Placed[Moment], ...]:
    """Return the moments of the spans of a passage, in text order."""
    return tuple(
        _placed(passage.words, _shifted(fact, span.start), fact.end + span.start)
        for span in passage.spans
        for fact in moments(span.of(passage.text), published)
    )


def _shifted(fact: _Fact, by: int) -> _Fact:
    if isinstance(fact, Amount):
        return replace(fact, start=fact.start + by, end=fact.end + by, core=fact.core + by, stop=fact.stop + by)
    return replace(fact, start=fact.start + by, end=fact.end + by, core=fact.core + by)


def _placed(words: Sequence[Word], fact: _Fact, stop: int) -> Placed[_Fact]:
    first = max(0, bisect_right(words, fact.core, key=_start) - 1)
    last = max(first, bisect_left(words, stop, key=_start) - 1)
    sentence = words[first].sentence if words and words[first].span.end > fact.core else -1
    return Placed(fact, Span(fact.start, fact.end), first, last, sentence)


def _start(word: Word) -> int:
    return word.span.start


def _counting(words: Sequence[Word], one: Placed[Amount], sentences: frozenset[int] | None) -> Placed[Amount]:
    if one.sentence < 0 or (sentences is not None and one.sentence not in sentences):
        return one
    return replace(one, counted=counted_word(words, one.first, one.last))


def counted_word(words: Sequence[Word], first: int, last: int) -> int | None:
    """Return the number of the word that says what the number in words ``first`` to ``last`` counts.

    It is the noun that the number belongs to (``126 reviews``), or the subject of the verb that gives it (``the toll
    reached 39``).
    """
    place = last
    for _ in range(_CLIMB):
        word = words[place]
        if word.head == place:
            return None
        head = words[word.head]
        if head.part in _NOMINAL or head.part in ("NUM", "ADJ"):
            if head.part in _NOMINAL and not first <= word.head <= last and not is_unit(head):
                return word.head
            if is_unit(head) or first <= word.head <= last:
                inner = _of_what(words, word.head)
                if inner is not None:
                    return inner
            place = word.head
            continue
        if head.part in ("VERB", "AUX"):
            return _subject(words, word.head, first)
        place = word.head
    return None


def is_unit(word: Word) -> bool:
    """Tell whether a word is a unit, and so not what is counted."""
    return word.low in unit_forms() or word.part == "SYM"


def _of_what(words: Sequence[Word], unit: int) -> int | None:
    """Return the noun of ``5 kilograms of rice``."""
    for place in range(unit + 1, min(len(words), unit + _REACH)):
        word = words[place]
        if word.sentence != words[unit].sentence:
            return None
        if word.head == unit and word.relation == "nmod" and word.part in _NOMINAL:
            return place
    return None


def _subject(words: Sequence[Word], verb: int, before: int) -> int | None:
    for place in range(before - 1, max(-1, before - 3 * _REACH), -1):
        word = words[place]
        if word.sentence != words[verb].sentence:
            return None
        if word.head == verb and word.relation in _SUBJECTS:
            return place
    return None


def predicate_of(words: Sequence[Word], place: int) -> int:
    """Return the number of the verb that a word belongs to, or of the root of its sentence."""
    for _ in range(_REACH):
        if words[place].part in ("VERB", "AUX") or words[place].head == place:
            break
        place = words[place].head
    return place
