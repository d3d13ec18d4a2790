"""Designators: a name and its number are one thing, as in Chang'e-6, Long March 9, Boeing 737 or COVID-19."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimspan.nlp.names.lists import designators
from claimspan.nlp.names.lists import words as listed
from claimspan.nlp.names.spans import ORGANISATION, PERSON, THING, Name, Words

_NUMBER = re.compile(r"\d{1,4}[A-Za-z]{0,2}|[A-Z]{1,3}-?\d{1,4}[A-Za-z]{0,2}|[IVX]{1,4}")
_JOINED = re.compile(r"[A-Z]?\w{0,3}\d[\w.]*|[IVX]{1,4}")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_DASHES = frozenset("-‐‑–")
_WHOLE = re.compile(
    r"(?:[^\W\d_a-z][\w’'.]*[-‐‑–]){1,2}\d[\w.]*(?:[-‐‑–]\w+)?"
    r"|[A-Z]{2,4}\d{1,4}[A-Z]?(?:/[A-Z0-9]+)?|[^\W\d_]{0,3}[A-Z]\w*[a-z]\d{1,3}|[A-Z]\d[A-Z]\d"
)


class _Piece(NamedTuple):
    start: int
    end: int


def designated(words: Words) -> Words:
    """Return the words with each designator as one name, in place of what overlapped it."""
    found = [Name(piece.start, piece.end, THING) for piece in _designators(words)]
    return words.named([*found, *words.names]) if found else words


def _designators(words: Words) -> Iterator[_Piece]:
    for at, text in enumerate(words.texts):
        if not any(letter.isdigit() for letter in text) and not (text[:1] in "IVX" and _NUMBER.fullmatch(text)):
            continue
        piece = _own(words, at) or _joined(words, at) or _spaced(words, at)
        if piece:
            yield piece


def _own(words: Words, at: int) -> _Piece | None:
    """Return a designator that is one token: ``F-35``, ``MH370``, ``COVID-19``."""
    text = words.texts[at]
    if not _WHOLE.fullmatch(text) or _is_plain(text.split("-")[0]):
        return None
    return _Piece(_series(words, at), at + 1)


def _joined(words: Words, at: int) -> _Piece | None:
    """Return a designator whose number hangs on a hyphen of its own: ``Chang'e - 6``."""
    if at < 2 or words.texts[at - 1] not in _DASHES or not _JOINED.fullmatch(words.texts[at]):  # noqa: PLR2004
        return None
    head = words.texts[at - 2]
    if not head[:1].isupper() or _is_plain(head) or words.heads(at - 2, "demonym", "time", "title"):
        return None
    if _YEAR.fullmatch(words.texts[at]):
        return None
    return _Piece(_series(words, at - 2), at + 1)


def _spaced(words: Words, at: int) -> _Piece | None:
    """Return a designator with a space before its number: of a known series, or of what the model takes for a thing."""
    head = at - 1
    if head < 0 or not _NUMBER.fullmatch(words.texts[at]):
        return None
    start = _series(words, head)
    if start == head and (
        _is_plain(words.texts[head]) or not (words.is_capital(head) or words.texts[head] in designators("series"))
    ):
        return None
    following = words.texts[at + 1] if at + 1 < len(words.texts) else ""
    if following.lower() in designators("after a count") or _YEAR.fullmatch(words.texts[at]):
        return None
    pair = " ".join(words.texts[start : head + 1])
    roman = words.texts[at][0] in "IVX" and words.texts[at].isalpha()
    if (words.texts[head] in designators("series") and not roman) or pair in designators("series of two words"):
        return _Piece(start, at + 1)
    return _Piece(start, at + 1) if words.label_at[head] == words.label_at[at] == THING else None


def _series(words: Words, head: int) -> int:
    """Return where the name of a series begins whose last word is ``head``."""
    if head and f"{words.texts[head - 1]} {words.texts[head]}" in designators("series of two words"):
        return head - 1
    start = head
    if start > 1 and words.texts[start - 1] in _DASHES and words.texts[start - 2].isupper():
        return start - 2
    label = words.label_at[head]
    while label == THING and start and words.label_at[start - 1] == THING and words.is_capital(start - 1):
        start -= 1
    maker = start - 1
    known = maker >= 0 and words.texts[maker] in designators("series")
    if known and words.label_at[maker] in {THING, ORGANISATION, PERSON, ""}:
        return maker
    return start


def _is_plain(text: str) -> bool:
    return not designators("no series").isdisjoint({text, text.title()}) or text in listed("time")
