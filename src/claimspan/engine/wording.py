"""Find words a person typed in an article: exactly, else but for quote marks, dashes and white space."""

from __future__ import annotations

from dataclasses import dataclass

from claimspan.engine.normalise import normalise
from claimspan.engine.search import candidates
from claimspan.model.text import Span

MOST_PLACES = 50
"""Occurrences looked for; more are not told apart by a person anyway."""


@dataclass(frozen=True, slots=True)
class Found:
    """Where typed words stand.

    Attributes:
        places: Code point spans of the article, in text order, without overlaps.
        verbatim: Whether they stand there to the letter; else they differ in format only.
    """

    places: tuple[Span, ...]
    verbatim: bool


def find_words(words: str, text: str) -> Found:
    """Return every place of ``words`` in ``text``; places of equal words in another format if there is none."""
    exact = _occurrences(words, text)
    if exact:
        return Found(tuple(Span(start, start + len(words)) for start in exact), verbatim=True)
    plain, wanted = normalise(text), normalise(words).text.strip()
    starts = _occurrences(wanted, plain.text) if wanted else []
    return Found(tuple(plain.origin(start, start + len(wanted)) for start in starts), verbatim=False)


def nearest_words(words: str, text: str) -> str | None:
    """Return the stretch of ``text`` that looks most like ``words``, None when nothing does."""
    likely = candidates(words, text, most=1)
    return likely[0].of(text) if likely else None


def _occurrences(words: str, text: str) -> list[int]:
    places: list[int] = []
    start = text.find(words)
    while start >= 0 and len(places) < MOST_PLACES:
        places.append(start)
        start = text.find(words, start + max(1, len(words)))
    return places
