"""Names and their numbers: ``Boeing 737``, ``Section 230``, ``Group B``, ``Louis XIV`` and ``Chang'e-6``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from claimspan.facts.identity import plain
from claimspan.facts.lexicon import entries, equations
from claimspan.model.text import Span

_FIGURES = r"\d{1,5}(?:\.\d{1,3}){0,3}[A-Za-z]?"
_ROMAN = r"(?:X{0,3}(?:IX|IV|V?I{0,3}))(?<=[IVX])"
_STEM = r"[^\W\d_][^\W\d_]*(?:['’ʼ][^\W\d_]+)*"
_JOINED = re.compile(rf"(?<![\w.-])({_STEM})[-‐‑–]?(\d{{1,4}}[A-Z]?|\d{{1,4}}[a-z]?)(s?)(?![\w%]|[-‐‑–][a-z]|[.,]\d)")
_SPACED = re.compile(
    rf"(?<![\w-])((?:{_STEM} )?{_STEM}\.?)\s({_FIGURES}s?|{_ROMAN}|[A-Z]|{{words}})"
    r"(?![\w%]|[-‐‑–]\w|[.,]\d|['’]s? [A-Z]\.)"
)
_VALUES = {"I": 1, "V": 5, "X": 10}
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_COUNTED = re.compile(
    r"\s+(?:%|per ?cent|million|billion|trillion|thousand|hundred|dozen|km|kilomet|mile|met(?:er|re)|kg|kilo|pound"
    r"|dollar|euro|year|month|week|day|hour|minute|second|people|times|points?\b|goals?\b|votes?\b|January|February|March|April"
    r"|May|June|July|August|September|October|November|December|to \d|in \d|and \d)"
)


class Designator(NamedTuple):
    """A name and what tells it from its sisters.

    Attributes:
        stem: The name, in plain lower case, words joined by spaces: ``long march``.
        mark: Number or letter, Roman ones in figures: ``9``.
        span: Code points of the text.
        ordinal: Whether the mark stands before the name as an ordinal: ``second season``.
    """

    stem: str
    mark: str
    span: Span
    ordinal: bool = False


@cache
def _listed(section: str) -> frozenset[str]:
    return frozenset(" ".join(map(plain, entry.split())) for part, entry in entries("designators") if part == section)


@cache
def _number_words() -> dict[str, str]:
    cardinals = equations("numbers", "cardinal")
    return {word: value for word, value in cardinals.items() if word.isalpha() and float(value) <= _LARGEST_WORD}


_LARGEST_WORD = 20


@cache
def _spaced() -> re.Pattern[str]:
    words = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in sorted(_number_words()))
    return re.compile(_SPACED.pattern.replace("{words}", words))


@lru_cache(maxsize=512)
def designators(text: str) -> tuple[Designator, ...]:
    """Return the designators of a text, in text order."""
    found = [one for match in _JOINED.finditer(text) if (one := _joined(match))]
    taken = [one.span for one in found]
    for match in _spaced().finditer(text):
        one = _of_words(match, text)
        if one is not None and not any(one.span.overlaps(span) for span in taken):
            found.append(one)
    found += _ordinals(text)
    return tuple(sorted(found, key=lambda one: one.span))


def _ordinals(text: str) -> Iterator[Designator]:
    """Yield what an ordinal counts: ``second season``, ``Fifth Amendment``, ``23rd district``."""
    words = equations("numbers", "ordinal")
    for match in _ORDINAL.finditer(text):
        written, noun = match.group(1).lower(), plain(match.group(2))
        mark = words.get(written, "") if written.isalpha() else written.rstrip("stndrh")
        if mark.isdigit() and noun in _listed("label"):
            yield Designator(noun, mark, Span(match.start(), match.end()), ordinal=True)


_ORDINAL = re.compile(r"(?<![\w-])(\d{1,3}(?:st|nd|rd|th)|[A-Za-z]{2,10}(?:st|nd|rd|th))[ -]([A-Za-z]{3,14})(?!\w)")


def _joined(match: re.Match[str]) -> Designator | None:
    stem, mark = match.group(1), match.group(2)
    if not any(letter.isupper() for letter in stem) or (len(stem) > 1 and plain(stem) in _listed("no stem")):
        return None
    if _YEAR.fullmatch(mark) and len(stem) > _SHORT:
        return None
    return Designator(plain(stem), _mark(mark), Span(match.start(), match.end()))


_SHORT = 3
_WITH_WORDS = frozenset(
    {"season", "episode", "chapter", "phase", "stage", "part", "round", "number", "volume", "level"}
)


def _of_words(match: re.Match[str], text: str) -> Designator | None:
    words, mark = match.group(1).split(), match.group(2)
    last, low, pair = words[-1], _singular(plain(words[-1])), " ".join(map(plain, words))
    if low in _listed("no stem") and pair not in _listed("series"):
        return None
    label = low in _listed("label") or pair in _listed("label")
    series = low in _listed("series") or pair in _listed("series")
    roman = mark.isupper() and re.fullmatch(_ROMAN, mark) is not None
    named = last[:1].isupper() and roman and len(mark) > 1
    if not (label or series or named) or (series and not label and not (mark[:1].isdigit() or roman)):
        return None
    if (mark == "I" and not last[:1].isupper()) or (_YEAR.fullmatch(mark) and not label):
        return None
    if mark.lower() in _number_words() and (low == "no" or not (last[:1].isupper() or low in _WITH_WORDS)):
        return None
    if mark[:1].isdigit() and _COUNTED.match(text, match.end()):
        return None
    whole = len(words) > 1 and words[0][:1].isupper() and pair in _listed("series") | _listed("label")
    start = match.start(1) if whole else match.end(1) - len(last)
    return Designator(pair if whole else low, _mark(mark), Span(start, match.end(2)))


def _singular(word: str) -> str:
    known = _listed("label") | _listed("series")
    return word.removesuffix("s") if word not in known and word.removesuffix("s") in known else word


def _mark(written: str) -> str:
    """Return a mark in one form: ``IV`` as ``4``, ``two`` as ``2``, ``14B`` as ``14b``."""
    if len(written) > 1 and set(written) <= set(_VALUES):
        values = [_VALUES[letter] for letter in written]
        signed = [-one if one < two else one for one, two in zip(values, [*values[1:], 0], strict=True)]
        return str(sum(signed))
    if written[-1:] == "s" and written[:-1].isdigit():
        written = written[:-1]
    return _number_words().get(written.lower(), written.lower())
