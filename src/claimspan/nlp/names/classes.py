"""Classes of words by the word lists: what a name could be, before anything is read in context."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache
from types import MappingProxyType
from typing import NamedTuple

from spacy.tokens import Doc

from claimspan.nlp.names.lists import english, folded, people, places, words

PLACES = ("region", "country", "state", "large city", "city", "town")
PHRASES = ("known organisation", "known thing")
WORDS = (
    "title", "organisation head", "organisation suffix", "thing head", "place head", "demonym", "time",
)  # fmt: skip
_FIRST, _LATER = 1, 2
_REMEMBERED = 100_000
_PIECES = re.compile(r"[^\W_]+(?:[.'’&][^\W_]+)*\.?|\S")
_SHORT = 4
"""All-capital entries up to this length are matched with their capitals only: ``US`` is not ``Us``."""


class Classes(NamedTuple):
    """What the lists know of one word; 0 stands for nothing.

    Attributes:
        person: 1 for a capitalised word no list has, else 1 + 3 * given + family, each 0, 1 (listed) or 2 (common).
        place: 2 * (kind of place) + 1 for the first word of a place, + 2 for a later one.
        word: The same of a known organisation or thing, or a number of its own for a word that heads names.
        english: 1 for a word of the dictionary, however it is written.
    """

    person: int = 0
    place: int = 0
    word: int = 0
    english: int = 0


@lru_cache(maxsize=_REMEMBERED)
def single(text: str) -> Classes:
    """Return the classes of a word on its own."""
    if not text[:1].isupper():
        return Classes(0, 0, _word(text), int(text in english()))
    kinds = people().get(folded(text), "")
    given = 2 if "common given name" in kinds else int("given name" in kinds)
    family = 2 if "common family name" in kinds else int("family name" in kinds)
    return Classes(1 + 3 * given + family, 0, _word(text), int(text.lower() in english()))


def _word(text: str) -> int:
    return _headed().get(text) or _headed().get(_titled(text), 0)


@cache
def _headed() -> Mapping[str, int]:
    """Return word -> its number, for words that head or introduce names."""
    offset = 2 * len(PHRASES) + 1
    return MappingProxyType({word: number for number, kind in enumerate(WORDS, offset) for word in words(kind)})


def _titled(text: str) -> str:
    """Return a word in capitals, as in a headline, the way running text has it."""
    return text.title() if text.isupper() and len(text) > _SHORT else text


@cache
def _alone() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Return word -> (column, number) of each place, organisation or thing that it names on its own."""
    listed: dict[str, tuple[tuple[int, int], ...]] = {
        place: ((1, PLACES.index(kind)),) for place, kind in places().items() if place.isalpha()
    }
    for number, kind in enumerate(PHRASES):
        for phrase in words(kind):
            if len(_PIECES.findall(phrase)) == 1:
                listed[phrase] = (*listed.get(phrase, ()), (2, number))
    return MappingProxyType(listed)


@cache
def _phrases() -> Mapping[str, tuple[tuple[tuple[str, ...], int, int], ...]]:
    """Return first word -> the phrases it begins, the longest first, as (words, column, number)."""
    listed: dict[str, list[tuple[tuple[str, ...], int, int]]] = {}
    found = [(place, 1, PLACES.index(kind)) for place, kind in places().items() if not place.isalpha()]
    found += [(phrase, 2, number) for number, kind in enumerate(PHRASES) for phrase in words(kind)]
    for phrase, column, number in found:
        pieces = tuple(_PIECES.findall(phrase))
        if len(pieces) > 1 or column == 1:
            listed.setdefault(pieces[0], []).append((pieces, column, number))
    return MappingProxyType(
        {first: tuple(sorted(rows, key=lambda row: -len(row[0]))) for first, rows in listed.items()}
    )


def classes(doc: Doc | Sequence[str]) -> list[Classes]:
    """Return the classes of each token."""
    texts = [token if isinstance(token, str) else token.text for token in doc]
    result = [single(text) for text in texts]
    _mark_phrases(texts, result)
    return result


def _mark_phrases(texts: list[str], result: list[Classes]) -> None:
    phrases, alone, busy = _phrases(), _alone(), [0, 0, 0, 0]
    for at, text in enumerate(texts):
        if not text[:1].isupper() and text not in phrases and text not in alone:
            continue
        titled = _titled(text)
        for pieces, column, number in phrases.get(text) or phrases.get(titled) or ():
            end = at + len(pieces)
            if at < busy[column] or (len(pieces) > 1 and not _same(texts[at + 1 : end], pieces[1:])):
                continue
            for place in range(at, end):
                _mark(result, place, column, 2 * number + (_FIRST if place == at else _LATER))
            busy[column] = end
        for column, number in alone.get(text) or alone.get(titled) or ():
            if at >= busy[column]:
                _mark(result, at, column, 2 * number + _FIRST)
                busy[column] = at + 1


def _mark(result: list[Classes], place: int, column: int, value: int) -> None:
    result[place] = result[place]._replace(**{Classes._fields[column]: value})


def _same(texts: Sequence[str], pieces: Iterable[str]) -> bool:
    return len(texts) == len(tuple(pieces)) and all(
        text == piece or _titled(text) == piece for text, piece in zip(texts, pieces, strict=True)
    )
