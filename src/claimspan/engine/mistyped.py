"""Words mistyped on one side only, among those that decide the meaning: ``secnods`` for ``seconds``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from claimspan.engine.tense import base_form
from claimspan.facts.lexicon import equations, forms, sections
from claimspan.facts.numbers import number_words
from claimspan.facts.senses import is_known

_WORD = re.compile(r"[a-z]+")
_SHORT = 4
_LONG = 6
_LISTS = ("negation", "modality", "hedges", "scope", "conditions", "numeric_scope")


def without_mistypings(old: str, new: str) -> tuple[str, str]:
    """Return two plain wordings with what one of them mistypes written as the other has it.

    Only lower-case words of the lists of meaning-bearing words are mended, and only where what is mended is no word.
    """
    here, there = set(_WORD.findall(old)), set(_WORD.findall(new))
    if here == there:
        return old, new
    for wrong, right in _mistyped(here - there, there - here):
        old = _mended(old, wrong, right)
    for wrong, right in _mistyped(there - here, here - there):
        new = _mended(new, wrong, right)
    return old, new


def _mistyped(words: set[str], others: set[str]) -> Iterator[tuple[str, str]]:
    """Yield words that are none, each with the listed word of the other side that it is a mistyping of."""
    listed = sorted(word for word in others if word in _deciding())
    for word in sorted(words) if listed else ():
        meant = next((other for other in listed if _is_mistyping(word, other)), None)
        if meant is not None:
            yield word, meant


def _is_mistyping(word: str, other: str) -> bool:
    """Tell whether two neighbouring letters changed places, or in a long word a letter is missing or doubled."""
    if min(len(word), len(other)) < _SHORT or OSA.distance(word, other, score_cutoff=1) != 1 or _is_word(word):
        return False
    return sorted(word) == sorted(other) or (len(word) != len(other) and min(len(word), len(other)) >= _LONG)


def _is_word(word: str) -> bool:
    return word in _deciding() or any(is_known(form) for form in (word, base_form(word), word.removesuffix("s")))


def _mended(text: str, wrong: str, right: str) -> str:
    return re.sub(rf"(?<![A-Za-z]){wrong}(?![A-Za-z])", right, text)


@cache
def _deciding() -> frozenset[str]:
    """Return all words of the lists of meaning-bearing words."""
    phrases = {word for name in _LISTS for phrase in sections(name) for word in phrase.split()}
    return frozenset(phrases | number_words() | set(forms("units")) | set(forms("dates")) | set(equations("numbers")))
