"""What English words mean to each other: the same, a wider or narrower thing, the opposite, another thing of its kind.

The relations are those of WordNet 3.0 (Fellbaum 1998; data and licence in ``data/senses.txt``), the informativeness of
senses is Resnik's (1995) and likeness Lin's (1998), over the uses that WordNet's tagged texts count.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

_PARTS = {"NOUN": "n", "PROPN": "n", "VERB": "v", "AUX": "v", "ADJ": "a", "ADV": "r"}
_RARE = 0.5
_STEPS = 3
_PER_STEP = 0.85
_SORT_LETTERS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHI"
_SORTS = (
    "quality", "pertaining", "manner", "top", "act", "animal", "artifact", "attribute", "body", "cognition",
    "communication", "event", "feeling", "food", "group", "location", "motive", "object", "person", "phenomenon",
    "plant", "possession", "process", "quantity", "relation", "shape", "state", "substance", "time", "bodily", "change",
    "thinking", "communicating", "competition", "consumption", "contact", "creation", "emotion", "motion", "perception",
    "possessing", "social", "stative", "weather", "participle",
)  # fmt: skip
_TELLING = 5
"""How informative a wider word has to be to tell as much as any: ``thing`` and ``do`` tell nothing."""
_KIND_FROM = 4
"""How informative what is above two words has to be for them to be two things of one kind."""
_ALIKE_FROM = 0.7
_ENDINGS = (
    ("ies", "y"), ("men", "man"), ("s", ""), ("es", ""), ("ied", "y"), ("ed", "e"), ("ed", ""), ("ing", "e"),
    ("ing", ""), ("ier", "y"), ("iest", "y"), ("er", ""), ("er", "e"), ("est", ""), ("est", "e"), ("ily", "y"),
    ("ly", ""),
)  # fmt: skip
_DERIVED = 0.9
_SIMILAR = 0.6
_LEAST = 0.1


class Kind(StrEnum):
    """What a word means beside another."""

    SAME = "same"
    ENTAILS = "entails"
    WIDER = "wider"
    OPPOSITE = "opposite"
    SIBLING = "sibling"
    UNRELATED = "unrelated"


class Relation(NamedTuple):
    """What a word that is found means beside a word that is said.

    Attributes:
        kind: ``ENTAILS``: what is found is a kind of what is said, or cannot be without it; ``WIDER``: the reverse.
        strength: Between 0 and 1: how usual the senses are in which it holds.
    """

    kind: Kind
    strength: float


_UNRELATED = Relation(Kind.UNRELATED, 0.0)


class _Sense(NamedTuple):
    informative: int
    sort: str
    upward: tuple[int, ...]
    opposite: tuple[int, ...]
    similar: tuple[int, ...]


class _Step(NamedTuple):
    """How one gets from a word to a sense above one of its senses, and how informative that one is."""

    weight: float
    steps: int
    informative: int


class _Entry(NamedTuple):
    senses: tuple[tuple[int, float], ...]
    family: tuple[tuple[str, str], ...]
    against: tuple[str, ...]


_UNKNOWN = _Entry((), (), ())


def is_known(lemma: str) -> bool:
    """Tell whether anything is known of a lower-case lemma."""
    return bool(_entries(lemma))


@lru_cache(maxsize=1 << 14)
def lemma_of(form: str) -> str:
    """Return the lemma of a lower-case form by its regular endings; the form itself where none fits.

    For texts without a parse; the rules are those of WordNet's morphological processor.
    """
    if is_known(form):
        return form
    found = (form[: -len(ending)] + lemma for ending, lemma in _ENDINGS if form.endswith(ending))
    doubled = form[:-3] if form.endswith("ing") else form[:-2]
    candidates = [*found, doubled[:-1]] if doubled[-2:-1] == doubled[-1:] else list(found)
    return next((lemma for lemma in candidates if len(lemma) > 1 and is_known(lemma)), form)


@lru_cache(maxsize=1 << 16)
def relation(said: str, said_part: str, found: str, found_part: str) -> Relation:
    """Return what a word that is found means beside one that is said.

    Args:
        said: A lower-case lemma.
        said_part: Its universal part of speech; empty for any.
        found: A lower-case lemma.
        found_part: Its universal part of speech; empty for any.
    """
    if said == found:
        return Relation(Kind.SAME, 1.0)
    one, other = _entry(said, said_part), _entry(found, found_part)
    if not one.senses or not other.senses:
        return _UNRELATED
    above, below = _reach(said, said_part), _reach(found, found_part)
    candidates = (
        Relation(Kind.OPPOSITE, _opposite(said, one, found, other)),
        Relation(Kind.SAME, _same(said, one, found, other)),
        Relation(Kind.ENTAILS, _above(one, below)),
        Relation(Kind.WIDER, _above(other, above)),
    )
    best = max(candidates, key=lambda candidate: candidate.strength)
    if best.strength < _LEAST:
        best = Relation(Kind.SIBLING, _siblings(above, below))
    return best if best.strength >= _LEAST else _UNRELATED


@lru_cache(maxsize=1 << 16)
def likeness(one: str, one_part: str, other: str, other_part: str) -> float:
    """Return how like two lemmas are, between 0 and 1, by what is above both (Lin 1998); 0 for unknown words."""
    if one == other:
        return 1.0
    return _like(_reach(one, one_part), _reach(other, other_part), 1)


def sorts(lemma: str, part: str) -> frozenset[str]:
    """Return what sorts of things the common senses of a lemma are: ``artifact``, ``person``, ``motion`` ...

    These are WordNet's lexicographer files; adjectives and adverbs have none that tell anything.
    """
    return frozenset(_sense(sense).sort for sense, weight in _entry(lemma, part).senses if weight > _RARE)


@lru_cache(maxsize=1 << 15)
def ties(lemma: str, part: str) -> frozenset[str | int]:
    """Return what a word shares with every word that it has a relation to: where nothing is shared, there is none.

    The words of its family and its opposites; its senses, those above, beside and opposite them.
    """
    entry = _entry(lemma, part)
    found: set[str | int] = {lemma, *(word for _, word in entry.family), *entry.against}
    for sense, step in _reach(lemma, part).items():
        if _sense(sense).informative >= _KIND_FROM or step.steps == 0:
            found.add(sense)
    for sense, _ in entry.senses:
        found.update(_sense(sense).similar, _sense(sense).opposite)
    return frozenset(found)


def synonyms(lemma: str, part: str) -> frozenset[str]:
    """Return the lemmas that a common sense of a lemma has in common with a common sense of theirs."""
    senses = {sense for sense, weight in _entry(lemma, part).senses if weight > _RARE}
    return frozenset(word for sense in senses for word in _words_of().get(sense, ()) if word != lemma)


def antonyms(lemma: str, part: str) -> frozenset[str]:
    """Return the lemmas that WordNet calls the opposite of a lemma."""
    return frozenset(_entry(lemma, part).against)


def family(lemma: str, part: str) -> frozenset[tuple[str, str]]:
    """Return lemma and part of speech (``n v a r``) of the words that a lemma is derived from, or they from it."""
    return frozenset((word, letter) for letter, word in _entry(lemma, part).family)


def _same(said: str, one: _Entry, found: str, other: _Entry) -> float:
    senses = dict(other.senses)
    best = max((weight * senses[sense] for sense, weight in one.senses if sense in senses), default=0.0)
    if any(word == found for _, word in one.family) or any(word == said for _, word in other.family):
        best = max(best, _DERIVED)
    if best < _SIMILAR:
        similar = (
            weight * senses[near] * _SIMILAR
            for sense, weight in one.senses
            for near in _sense(sense).similar
            if near in senses
        )
        best = max(best, max(similar, default=0.0))
    return best


def _above(above: _Entry, below: Mapping[int, _Step]) -> float:
    """Return how surely a sense of ``above`` is one that a sense of the word reaching ``below`` is a kind of."""
    best = 0.0
    for sense, weight in above.senses:
        step = below.get(sense)
        if step and 0 < step.steps <= _STEPS:
            telling = min(1.0, _sense(sense).informative / _TELLING)
            best = max(best, weight * step.weight * _PER_STEP**step.steps * telling)
    return best


def _siblings(one: Mapping[int, _Step], other: Mapping[int, _Step]) -> float:
    like = _like(one, other, _KIND_FROM)
    return like if like >= _ALIKE_FROM else 0.0


def _like(one: Mapping[int, _Step], other: Mapping[int, _Step], least: int) -> float:
    best = 0.0
    for sense in one.keys() & other.keys():
        informative = _sense(sense).informative
        if informative >= least:
            first, second = one[sense], other[sense]
            below = first.informative + second.informative
            best = max(best, first.weight * second.weight * 2 * informative / below) if below else best
    return best


def _opposite(said: str, one: _Entry, found: str, other: _Entry) -> float:
    if found in one.against or said in other.against:
        return 1.0
    if _families_oppose(one, found) or _families_oppose(other, said):
        return 0.8
    return max(_senses_oppose(one, other), _senses_oppose(other, one))


def _families_oppose(entry: _Entry, word: str) -> bool:
    """Tell whether a derived word is a direct opposite: ``growth`` and ``shrink``."""
    return any(word in _entries(derived).get(letter, _UNKNOWN).against for letter, derived in entry.family)


def _senses_oppose(one: _Entry, other: _Entry) -> float:
    senses = dict(other.senses)
    best = 0.0
    for sense, weight in one.senses:
        for number in _sense(sense).opposite:
            if number in senses:
                best = max(best, 0.8 * weight * senses[number])
            for near in _sense(number).similar:
                best = max(best, 0.5 * weight * senses.get(near, 0.0))
        for near in _sense(sense).similar:
            for number in _sense(near).opposite:
                best = max(best, 0.5 * weight * senses.get(number, 0.0))
    return best


@lru_cache(maxsize=1 << 15)
def _reach(lemma: str, part: str) -> Mapping[int, _Step]:
    """Return the senses of a word and all those above them, each from the likeliest and nearest sense."""
    found: dict[int, _Step] = {}
    for sense, weight in _entry(lemma, part).senses:
        informative = _sense(sense).informative
        front = [sense]
        steps = 0
        while front:
            following: list[int] = []
            for number in front:
                known = found.get(number)
                if known is None or (known.weight, -known.steps) < (weight, -steps):
                    found[number] = _Step(weight, steps, informative)
                    following += _sense(number).upward
            front = following
            steps += 1
    return found


def _entry(lemma: str, part: str) -> _Entry:
    """Return what is known of a word; of all parts of speech where it is not known as this one."""
    entries = _entries(lemma)
    letter = _PARTS.get(part)
    if letter in entries:
        return entries[letter]
    if part and letter is None:
        return _UNKNOWN
    found = entries.values()
    return _Entry(
        tuple(sense for entry in found for sense in entry.senses),
        tuple(word for entry in found for word in entry.family),
        tuple(word for entry in found for word in entry.against),
    )


@lru_cache(maxsize=1 << 15)
def _entries(lemma: str) -> dict[str, _Entry]:
    lines = _lines()[1]
    place = bisect_left(lines, f"{lemma} ")
    if place == len(lines) or not lines[place].startswith(f"{lemma} "):
        return {}
    return {text[0]: _read_entry(text) for text in lines[place].split(" ")[1:]}


def _read_entry(text: str) -> _Entry:
    text, *against = text.split("!")
    text, *derived = text[1:].split("+")
    common, _, rare = text.partition(";")
    senses = [(number, 1.0) for number in _numbers(common)] + [(number, _RARE) for number in _numbers(rare)]
    return _Entry(tuple(senses), tuple((word[0], word[1:]) for word in derived), tuple(against))


@lru_cache(maxsize=1 << 15)
def _sense(number: int) -> _Sense:
    text = _lines()[0][number]
    ends = sorted((text.find(mark), mark) for mark in ">!&" if mark in text)
    columns = {
        mark: _numbers(text[start + 1 : ends[place + 1][0] if place + 1 < len(ends) else None])
        for place, (start, mark) in enumerate(ends)
    }
    return _Sense(int(text[0]), _SORTS[_SORT_LETTERS.index(text[1])], *(columns.get(mark, ()) for mark in ">!&"))


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number, 36) for number in text.split(",") if number)


@cache
def _lines() -> tuple[Sequence[str], Sequence[str]]:
    text = (files("claimspan.facts") / "data" / "senses.txt").read_text(encoding="utf-8")
    senses, _, words = text.partition("\n\n")
    return [line for line in senses.split("\n") if not line.startswith("#")], words.rstrip("\n").split("\n")


@cache
def _words_of() -> dict[int, list[str]]:
    """Return sense -> words of which it is a common sense; reads all entries, and is for few words only."""
    found: dict[int, list[str]] = {}
    for lemma, entry in _all_entries():
        for sense, weight in entry.senses:
            if weight > _RARE:
                found.setdefault(sense, []).append(lemma)
    return found


def _all_entries() -> Iterator[tuple[str, _Entry]]:
    for line in _lines()[1]:
        lemma, *texts = line.split(" ")
        for text in texts:
            yield lemma, _read_entry(text)
