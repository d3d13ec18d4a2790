"""Names cut to what they are: no title before them, no line break, mark or possessive in them, no mere adjective."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimspan.nlp.names.spans import ORGANISATION, PERSON, PLACE, SAXON, Name, Words

_PARTY = re.compile(r"[DRI]-\w.*")
"""A member's party and state, as in ``(D-N.Y.)``, when the tokenizer leaves them together."""
_DASHES = frozenset("-‐‑–")
_HYPHENATED = 3
_KEPT_END = frozenset(".!%)")
_KEPT_TITLES = frozenset({"Emperor", "Empress", "Madam", "Prophet", "Saint", "St.", "Count", "Chair"})


def trimmed(words: Words) -> Words:
    """Return the words with their names cut; what is left without a name of its own is dropped."""
    return words.named(piece for name in words.names for whole in _lines(words, name) for piece in _cut(words, whole))


def _lines(words: Words, name: Name) -> Iterator[Name]:
    """Yield the parts of a name between white space tokens: no name runs over a line break."""
    start = name.start
    for at in range(name.start, name.end):
        if words.texts[at].isspace():
            yield name._replace(start=start, end=at)
            start = at + 1
    yield name._replace(start=start)


def _cut(words: Words, name: Name) -> Iterator[Name]:
    start, end = name.start, name.end
    while start < end and not any(letter.isalnum() for letter in words.texts[start]):
        start += 1
    while end > start and _is_edge(words.texts[end - 1]):
        end -= 1
    if name.label == PERSON:
        while start < end - 1 and _is_title(words, start) and words.is_capital(start + 1):
            start += 1
    name = name._replace(start=start, end=end)
    if start < end and not _is_adjective(words, name) and not _PARTY.fullmatch(words.texts[start]):
        yield from _of_place(words, name) if name.label == PERSON else [_of_house(words, name)]


def _of_place(words: Words, name: Name) -> Iterator[Name]:
    """Yield a person and the place they are of, which is a name of its own: ``Mara Lindt of Texas``."""
    for at in range(name.start + 2, name.end - 1):
        place = Name(at + 1, name.end, PLACE)
        if words.texts[at] == "of" and words.is_known(place, "region", "country", "state", "large city", "city"):
            yield name._replace(end=at)
            yield place
            return
    yield name


def _of_house(words: Words, name: Name) -> Name:
    """Return an organisation without a party or people before it: ``Democratic White House``."""
    rest = name._replace(start=name.start + 1)
    if words.heads(name.start, "demonym") and rest.end - rest.start > 1 and words.is_known(rest, "known organisation"):
        return rest
    return name


def _is_title(words: Words, at: int) -> bool:
    """Tell whether a word is a title and no part of the name, as it is in ``Emperor Norton`` or ``Madam Speaker``."""
    return words.heads(at, "title") and words.texts[at] not in _KEPT_TITLES


def _is_edge(text: str) -> bool:
    return text in SAXON or (not any(letter.isalnum() for letter in text) and text not in _KEPT_END)


def _is_adjective(words: Words, name: Name) -> bool:
    """Tell whether a name is a people's, day's or party's word alone, which names nobody."""
    if name.label not in {PERSON, ORGANISATION, PLACE}:
        return False
    texts = words.text(name)
    if len(texts) == 1:
        return words.heads(name.start, "demonym", "time") and not words.is_known(name, "region", "country", "state")
    return len(texts) == _HYPHENATED and texts[1] in _DASHES and words.heads(name.end - 1, "demonym")
