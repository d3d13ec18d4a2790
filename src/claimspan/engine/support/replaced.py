"""What it means that one word stands in another's place in an otherwise equal sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimspan.engine.support.antonyms import are_opposed
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.facts.lexicon import sections
from claimspan.facts.senses import Kind, relation

_OPPOSITE = frozenset(
    frozenset(pair)
    for pair in (
        ("before", "after"),
        ("above", "below"),
        ("over", "under"),
        ("inside", "outside"),
        ("with", "without"),
        ("for", "against"),
        ("in", "out"),
        ("up", "down"),
        ("on", "off"),
        ("ahead", "behind"),
        ("upstairs", "downstairs"),
        ("home", "away"),
        ("until", "after"),
        ("often", "rarely"),
        ("always", "never"),
        ("oppose", "support"),
        ("open", "close"),
        ("everyone", "nobody"),
        ("impose", "lift"),
        ("convict", "acquit"),
        ("convict", "clear"),
        ("hire", "dismiss"),
        ("admit", "deny"),
        ("approve", "reject"),
        ("obey", "ignore"),
        ("reopen", "close"),
        ("brighten", "dim"),
        ("stiff", "soft"),
        ("all", "none"),
    )
)
_RISE = frozenset(("rise", "climb", "increase", "grow", "gain", "jump", "soar", "surge", "improve", "advance"))
_FALL = frozenset(("fall", "slip", "drop", "decline", "decrease", "shrink", "dip", "plunge", "tumble", "sink", "slide"))
_STRONGER = {
    "may": ("must", "shall", "will"),
    "might": ("must", "shall", "will"),
    "can": ("must", "shall"),
    "could": ("must", "shall", "will"),
    "should": ("must", "will"),
    "allowed": ("required", "obliged", "ordered"),
    "permitted": ("required", "obliged", "ordered"),
    "entitled": ("required", "obliged"),
    "encouraged": ("required", "obliged", "ordered"),
    "advised": ("required", "obliged", "ordered"),
    "expected": ("confirmed", "certain"),
    "expect": ("confirm", "confirmed"),
    "proposed": ("approved", "adopted", "passed"),
    "considered": ("approved", "adopted", "decided"),
    "recommended": ("ordered", "required"),
    "asked": ("ordered", "forced"),
    "likely": ("certain", "sure"),
}
_NAMED = ("PERSON", "LOC", "ORG")
_WEAKER = frozenset(("may", "might", "can", "could", "should"))
_OBLIGING = frozenset(("must", "shall"))


def case_of(pair: Pair, said: Sequence[Word], number: int, there: Sequence[Word], place: int) -> str:
    """Return the sort of a word in another's place; empty where both may be so.

    Args:
        pair: The statement beside its evidence.
        said: Words of the statement's sentence.
        number: Which of them is another one in the evidence.
        there: Words of the evidence's sentence.
        place: Which of them stands in its place.
    """
    word, other = said[number], there[place]
    if word.low in _STRONGER.get(other.low, ()):
        return "modality.stronger"
    if other.low in _OBLIGING and word.low in _WEAKER:
        return "modality.weaker"
    if _are_opposite(word, other) and not _bounds(said[number + 1 : number + 3]):
        return "antonym.place"
    if _is_sister(pair, said, number, there, place):
        return "designator.moved"
    return _taken(pair, word, other, first=number == 0)


def _taken(pair: Pair, word: Word, other: Word, *, first: bool) -> str:
    """Return the sort of a party of the evidence that stands in another one's place; empty where it is none."""
    if _is_name(word) and _is_name(other) and _stands_elsewhere(pair, word, other):
        return "name.other"
    return "roles.taken" if first and _is_taken(pair, word, other) else ""


def _bounds(following: Sequence[Word]) -> bool:
    """Tell whether what follows makes a bound of a word: ``more than 10``."""
    return any(word.low == "than" for word in following[:1]) and any(word.tag == "CD" for word in following)


def _is_taken(pair: Pair, word: Word, other: Word) -> bool:
    """Tell whether a noun of the evidence stands where it has another one, of which neither is the other's kind."""
    if not (word.part == other.part == "NOUN" and word.content and other.content):
        return False
    kinds = (Kind.SIBLING, Kind.UNRELATED)
    return any(one.key == word.key and one.part == "NOUN" for one in pair.evidence.words) and (
        relation(word.lemma, word.part, other.lemma, other.part).kind in kinds
    )


def _are_opposite(word: Word, other: Word) -> bool:
    forms = ((word.low, other.low), (word.lemma, other.lemma), (word.key, other.key))
    if any(frozenset(pair) in _OPPOSITE for pair in forms):
        return True
    if any({*pair} & _RISE and {*pair} & _FALL for pair in forms):
        return True
    return any(
        are_opposed(word._replace(lemma=mine, part=part), other._replace(lemma=theirs, part=part))
        for part in {word.part, other.part}
        for mine, theirs in ((word.lemma, other.lemma), (word.key, other.key))
    )


def _is_sister(pair: Pair, said: Sequence[Word], number: int, there: Sequence[Word], place: int) -> bool:
    """Tell whether two marks number two things of a kind, both in the evidence: ``Room 4`` and ``Room 6``."""
    if not (number and place and said[number - 1].key == there[place - 1].key):
        return False
    kind, marks = said[number - 1], (said[number], there[place])
    if not kind.text[:1].isupper() and kind.low not in sections("designators"):
        return False
    if kind.part not in ("NOUN", "PROPN") or not all(_is_mark(mark) for mark in marks):
        return False
    words = pair.evidence.words
    return any(one.key == kind.key and two.key == marks[0].key for one, two in pairwise(words))


def _is_mark(word: Word) -> bool:
    return (
        word.tag == "CD"
        or any(letter.isdigit() for letter in word.text)
        or (len(word.text) == 1 and word.text.isupper())
    )


def _is_name(word: Word) -> bool:
    return word.part == "PROPN" and word.label in (*_NAMED, "") and word.text[:1].isupper()


def _stands_elsewhere(pair: Pair, word: Word, other: Word) -> bool:
    """Tell whether the evidence has a name too, as another's than the one in its place."""
    if word.label != other.label and word.label and other.label:
        return False
    words = pair.evidence.words
    places = [n for n, one in enumerate(words) if one.key == word.key]
    taken = [n for n, one in enumerate(words) if one.key == other.key]
    beside = any(abs(one - two) == 1 for one in places for two in taken)
    return bool(places) and not beside
