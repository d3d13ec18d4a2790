"""What a written name stands for, as far as its words alone tell."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from claimspan.facts.lexicon import equations, sections

LONGEST_PLACE = 6
"""Words of the longest listed name of a place."""

_LONGEST = 200
_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’ʼ`´][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ`´]s?$", re.IGNORECASE)
_INNER = re.compile(r"['’ʼ`´.]")
_SPREAD = {ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ð"): "d", ord("þ"): "th", ord("æ"): "ae", ord("œ"): "oe"}
_SMALL = frozenset({"the", "of", "for", "and", "on", "in", "at", "to", "a", "an", "de", "la", "le", "du", "des"})
_LEGAL = frozenset({"inc", "corp", "co", "ltd", "llc", "plc", "gmbh", "ag", "incorporated", "limited", "corporation"})
_PERSONS = frozenset({"male", "female", "person"})
_SAINTS = {"st": "saint", "sankt": "saint"}


class Identity(NamedTuple):
    """A name read for comparison.

    Attributes:
        words: In plain lower case, without articles, titles and forms of firms; never empty for a name with a letter.
        initials: Of the words, ``esa`` for ``European Space Agency``.
        acronym: The name itself where it is written as initials; else empty.
        sort: Of the place it names, ``country``, ``part``, ``continent``; empty without one.
        place: Its key; empty without one.
    """

    words: tuple[str, ...]
    initials: str
    acronym: str
    sort: str
    place: str


@lru_cache(maxsize=16384)
def plain(word: str) -> str:
    """Return a word in lower case without possessive, dots, apostrophes and accents; ``St.`` as ``saint``."""
    bare = _INNER.sub("", _POSSESSIVE.sub("", word)).casefold()
    if bare.isascii():
        return _SAINTS.get(bare, bare)
    spread = unicodedata.normalize("NFKD", bare.translate(_SPREAD))
    return "".join(letter for letter in spread if not unicodedata.combining(letter))


@lru_cache(maxsize=8192)
def identity(written: str) -> Identity:
    """Read a name as it is written; one of nothing but titles keeps them."""
    raw = _WORD.findall(written[:_LONGEST])
    folded = [plain(word) for word in raw]
    kept = [at for at, word in enumerate(folded) if word and not _is_passed_over(folded, at)]
    kept = kept or [at for at, word in enumerate(folded) if word]
    words = tuple(folded[at] for at in kept)
    only = raw[kept[0]] if len(kept) == 1 else ""
    letters = _INNER.sub("", _POSSESSIVE.sub("", only))
    acronym = words[0] if len(letters) > 1 and letters.isupper() else ""
    return Identity(words, "".join(word[0] for word in words), acronym, *place_of(written))


def _is_passed_over(words: Sequence[str], at: int) -> bool:
    word = words[at]
    if word in _SMALL or (at and word in _LEGAL):
        return True
    if at == len(words) - 1:
        return False
    return word in sections("titles") or sections("roles").get(word) in _PERSONS


class Place(NamedTuple):
    """A country, part of a country or continent that a name names or is the adjective of.

    Attributes:
        sort: ``country``, ``part``, ``continent``; empty without a place.
        key: The same for all its names; empty without a place.
    """

    sort: str = ""
    key: str = ""


_NOWHERE = Place()
_SHORT_PLACE = 3


@cache
def _places() -> Mapping[str, Place]:
    """Return form, words joined by spaces -> place."""
    found: dict[str, Place] = {}
    for sort in ("country", "part", "continent"):
        for key, listed in equations("countries", sort).items():
            for form in listed.split():
                found.setdefault(form.replace("_", " "), Place(sort, key))
    return found


@lru_cache(maxsize=16384)
def place_of(written: str) -> Place:
    """Return the place that a name as written names; ``us`` and ``Us`` are none, ``US`` is one."""
    raw = [word for word in _WORD.findall(written[:_LONGEST]) if plain(word) not in ("", "the")]
    if not raw or not raw[0][0].isupper():
        return _NOWHERE
    whole = " ".join(map(plain, raw))
    if len(whole) <= _SHORT_PLACE and not all(letter.isupper() for word in raw for letter in _INNER.sub("", word)):
        return _NOWHERE
    return _places().get(whole) or _places().get(whole.removesuffix("s"), _NOWHERE)


@cache
def _within(section: str) -> frozenset[tuple[str, str]]:
    """Return pairs of a place and one that lies in it or stands for it."""
    return frozenset(
        (key, _places().get(form.replace("_", " "), Place("", form)).key)
        for key, listed in equations("countries", section).items()
        for form in listed.split()
    )


def may_be_one_place(one: str, other: str) -> bool:
    """Tell whether of two keys of places one lies in the other or stands for it: ``england`` and ``united_kingdom``."""
    pairs = {(one, other), (other, one)}
    return one == other or not pairs.isdisjoint(_within("capital")) or not pairs.isdisjoint(_within("within"))


def stands_for(word: str, place: str) -> bool:
    """Tell whether a plain word is a capital or seat of government that may be said for a country: ``kremlin``."""
    return (place, word) in _within("capital")
