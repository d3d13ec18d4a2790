"""People by the words around and inside a name: a title before it, a given name first, a family name first."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.nlp.names.classes import PLACES
from claimspan.nlp.names.spans import ORGANISATION, PERSON, PLACE, THING, Name, Words

_LONGEST = 4
_LARGER = 2 * PLACES.index("town")
"""Numbers of places up to this are no mere towns, whose names are often people's as well."""
_PARTICLES = frozenset(
    {"al", "bin", "bint", "ibn", "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le"}
    | {"el", "ul", "ur", "abu", "ben", "ter", "ten"}
)
_DASHES = frozenset("-‐‑")
_PERSONAL = frozenset(
    """
    Mr Mr. Mrs Mrs. Ms Ms. Miss Dr Dr. Prof Prof. Professor Senator Sen Sen. Congressman Congresswoman Rep Rep. Gov
    Gov. Lt. Judge
    """.split()  # noqa: SIM905 - a list of quoted words is hard to read
)
"""Titles that no name of a place or thing begins with."""
_HEADS = ("organisation head", "organisation suffix", "thing head", "place head", "demonym", "time", "title")


def titled(words: Words) -> Words:
    """Return the words with a person after each title: ``Senator Lindt``, ``President Kai Oster``."""
    found = []
    for at in range(len(words.texts) - 1):
        if words.heads(at, "title") and words.is_capital(at) and not words.heads(at + 1, "title"):
            end = _run(words, at + 1)
            if end > at + 1 and _may_be_titled(words, at, end) and words.label_at[at + 1] != PERSON:
                while end < len(words.texts) and words.label_at[end] == PERSON and words.label_at[end - 1] == PERSON:
                    end += 1
                found.append(Name(at + 1, end, PERSON))
    return words.named([*found, *words.names]) if found else words


def _run(words: Words, start: int) -> int:
    """Return where the run of name words that begins at ``start`` ends."""
    at = start
    while at < min(start + _LONGEST, len(words.texts)) and _is_name_word(words, at, first=at == start):
        at += 1
        if at + 1 < len(words.texts) and words.texts[at].lower() in _PARTICLES and words.is_capital(at + 1):
            at += 1
    return at


def _is_name_word(words: Words, at: int, *, first: bool) -> bool:
    text = words.texts[at]
    if len(text) == 2 and text[0].isupper() and text[1] == ".":  # noqa: PLR2004 - an initial
        return True
    if not text[:1].isupper() or not text.replace("-", "").replace("’", "").replace("'", "").isalpha():
        return False
    if words.heads(at, *_HEADS):
        return False
    return not words.is_word(at) or (words.is_family(at, 2) if first else words.is_family(at)) or words.is_given(at, 2)


def _may_be_titled(words: Words, title: int, end: int) -> bool:
    """Tell whether what follows a title is no organisation, place or thing that only begins with such a word."""
    if end < len(words.texts) and words.is_capital(end) and words.heads(end, *_HEADS[:4]):
        return False
    inside = {words.label_at[at] for at in range(title + 1, end)}
    whole = words.label_at[title] if words.texts[title] not in _PERSONAL else ""
    return not (whole and whole != PERSON and whole in inside) and not words.is_known(
        Name(title + 1, end, PERSON), "region", "country", "state", "known organisation"
    )


def listed(words: Words) -> Words:
    """Return the words with names retyped that the lists know as people's, and such names that were not found."""
    names = [_retyped(words, name) for name in words.names]
    return words.named([*names, *_unfound(words)])


def _retyped(words: Words, name: Name) -> Name:
    length = name.end - name.start
    if name.label == PERSON or not 1 < length <= _LONGEST:
        return name
    if 0 < words.listed[name.start].place <= _LARGER or any(
        words.heads(at, *_HEADS) for at in range(name.start, name.end)
    ):
        return name
    return name._replace(label=PERSON) if _is_full(words, name.start, name.end) else name


def _is_full(words: Words, start: int, end: int) -> bool:
    """Tell whether the words read as given name and family name, or as an East Asian family name and a given one."""
    if not all(_is_name_word(words, at, first=False) for at in range(start, end)):
        return False
    last = end - 1
    return words.is_given(start, 2) and not words.is_word(last) and not words.listed[last].place


def _unfound(words: Words) -> Iterator[Name]:
    at = 0
    while at < len(words.texts) - 1:
        if not words.label_at[at] and words.is_capital(at) and words.is_given(at, 2) and not words.is_word(at):
            end = _run(words, at)
            if end > at + 1 and not any(words.label_at[at:end]) and _is_full(words, at, end):
                yield Name(at, end, PERSON)
                at = end
                continue
        at += 1


def lengthened(words: Words) -> Words:
    """Return the words with people's names up to their last word: ``Karim al-Haddar``, ``Greta von der Aue``."""
    return words.named(_longer(words, name) if name.label == PERSON else name for name in words.names)


def _longer(words: Words, name: Name) -> Name:
    at = name.end
    while at + 1 < len(words.texts) and words.texts[at].lower() in _PARTICLES and not words.label_at[at]:
        step = at + 1
        if step + 1 < len(words.texts) and (words.texts[step] in _DASHES or words.texts[step].lower() in _PARTICLES):
            step += 1
        if not words.is_capital(step) or words.label_at[step] not in {"", PERSON, PLACE, ORGANISATION, THING}:
            break
        at = step + 1
    return name._replace(end=at)
