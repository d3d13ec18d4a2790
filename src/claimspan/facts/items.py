"""A wording as a row of items: numbers, units, dates, names, words that deny, hedge or bound, and plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from claimspan.facts.lexicon import equations, forms, sections
from claimspan.facts.spelling import standard_spelling


class Kind(StrEnum):
    """What an item is."""

    NUMBER = "number"
    UNIT = "unit"
    DATE = "date"
    NAME = "name"
    NEGATION = "negation"
    MODALITY = "modality"
    SCOPE = "scope"
    CONDITION = "condition"
    WORD = "word"
    SMALL = "small"
    MARK = "mark"


class Item(NamedTuple):
    """One item of a wording.

    Attributes:
        kind: What it is.
        key: What is compared: equal keys say the same.
        start: Where its words start in the wording.
        end: Where they end.
        text: Its words in lower case.
        surely: For a name, whether more than a capital at the start of a sentence says so.
    """

    kind: Kind
    key: str
    start: int
    end: int
    surely: bool = True
    text: str = ""


class Piece(NamedTuple):
    """A word or mark as it is written, with its place; contracted words give several with one place.

    Attributes:
        text: As written.
        start: Where it starts.
        end: Where it ends.
        low: In lower case.
    """

    text: str
    start: int
    end: int
    low: str


def piece(text: str, start: int, end: int) -> Piece:
    """Return a piece with its lower case."""
    return Piece(text, start, end, text.lower())


_PIECE = re.compile(
    r"US\$|°[CF](?!\w)|(?:[^\W\d_]\.){2,}(?!\w)"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
    r"|\d{1,3}(?: \d{3})+(?![\d,._]*\d)"
    r"|\d+(?:[.,_]\d+)*[^\W\d_]*(?=\W|$)"
    r"|[^\W_]+(?:[.'@][^\W_]+)*(?=\W|$)"
    r"|\w+"
    r"|\S"
)
_POSSESSIVE = re.compile(r"(?<=\w)'s$|(?<=s)'$", re.IGNORECASE)

_KIND_OF_LIST = {
    "negation": Kind.NEGATION,
    "modality": Kind.MODALITY,
    "hedges": Kind.MODALITY,
    "scope": Kind.SCOPE,
    "conditions": Kind.CONDITION,
}


@cache
def _phrases() -> dict[str, tuple[Kind, str]]:
    """Return phrase -> kind and key of all lists of meaning-bearing words."""
    found: dict[str, tuple[Kind, str]] = {}
    for name, kind in _KIND_OF_LIST.items():
        for phrase, section in sections(name).items():
            found.setdefault(phrase, (kind, f"{name}:{section}"))
    return found


@cache
def _abbreviations() -> dict[str, tuple[str, ...]]:
    return {left: tuple(right.split()) for left, right in equations("abbreviations").items()}


def longest_by_first_word(phrases: Iterable[str]) -> dict[str, int]:
    """Return first word -> number of pieces of the longest phrase that begins with it."""
    longest: dict[str, int] = {}
    for phrase in phrases:
        words = phrase.split()
        longest[words[0]] = max(longest.get(words[0], 0), len(words))
    return longest


@cache
def longest_phrase() -> dict[str, int]:
    """Return first word -> number of pieces of the longest listed phrase that begins with it."""
    return longest_by_first_word(_phrases())


@cache
def _longest_abbreviation() -> dict[str, int]:
    return longest_by_first_word(_abbreviations())


def pieces(plain: str) -> list[Piece]:
    """Return the words and marks of a plain text: contractions and short forms written out, possessives apart."""
    written: list[Piece] = []
    for match in _PIECE.finditer(plain):
        text, start, end = match.group(), match.start(), match.end()
        full = equations("contractions").get(text.lower())
        if full:
            words = full.split()
            words[0] = text[0] + words[0][1:] if text[0].isupper() else words[0]
            written += [piece(word, start, end) for word in words]
            continue
        mark = _POSSESSIVE.search(text) if "'" in text else None
        if mark:
            written.append(piece(text[: mark.start()], start, start + mark.start()))
            written.append(piece("'s", start + mark.start(), end))
            continue
        tail = "'" in text and re.search(r"'(?:re|ve|ll|d|m)$", text, re.IGNORECASE)
        if tail:
            written.append(piece(text[: tail.start()], start, start + tail.start()))
            full = _TAILS.get(tail.group().lower()) or _would_or_had(plain, end)
            written.append(piece(full, start + tail.start(), end))
            continue
        written.append(piece(text, start, end))
    return _expanded(written)


_TAILS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am"}


_PARTICIPLE = re.compile(
    r" (?:\w+ly |never |already |just |not )?"
    r"(?:\w{2,}(?:ed|en|wn)|better|had|gone|done|made|come|become|met|left|lost|won)\b"
)


def _would_or_had(plain: str, end: int) -> str:
    """Return what ``'d`` stands for: ``had`` before a participle, else ``would``."""
    return "had" if _PARTICIPLE.match(plain, end) else "would"


def _expanded(written: list[Piece]) -> list[Piece]:
    """Write out short forms: ``U.S.`` and ``US``, but not ``us``."""
    result: list[Piece] = []
    place = 0
    while place < len(written):
        for size in range(min(_longest_abbreviation().get(written[place].low, 0), len(written) - place), 0, -1):
            group = written[place : place + size]
            phrase = " ".join(other.low for other in group)
            full = _abbreviations().get(phrase)
            if full and not (phrase == "us" and group[0].text != "US"):
                start, end = group[0].start, group[-1].end
                upper = group[0].text[0].isupper()
                result += [piece(word.title() if upper else word, start, end) for word in full]
                place += size
                break
        else:
            result.append(written[place])
            place += 1
    return result


def phrase_at(row: list[Piece], place: int) -> tuple[Kind, str, int] | None:
    """Return kind, key and length of the longest listed phrase at ``place``."""
    for size in range(min(longest_phrase().get(row[place].low, 0), len(row) - place), 0, -1):
        found = _phrases().get(" ".join(other.low for other in row[place : place + size]))
        if found:
            return found[0], found[1], size
    return None


def word_key(text: str) -> str:
    """Return the key of a plain word: lower case, in one spelling, without dots."""
    return standard_spelling(text.lower())


def is_small(low: str) -> bool:
    """Tell whether a lower-case word is a function word."""
    return low in sections("small_words")


def month_or_day(text: str, *, beside_number: bool) -> str | None:
    """Return the key of a month, weekday or time of day; ``May`` and ``March`` count beside a number only."""
    low = text.lower().rstrip(".")
    if low in forms("dates", "day"):
        return forms("dates", "day")[low]
    if not text[0].isupper():
        return None
    for section in ("month", "weekday"):
        found = forms("dates", section).get(low)
        if found and (beside_number or low not in ("may", "march", "mar", "sat", "sun", "august")):
            return found
    return None
