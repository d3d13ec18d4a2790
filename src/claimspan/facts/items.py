"""A wording as a row of items: numbers, units, dates, names, words that deny, hedge or bound, and plain words."""

from __future__ import annotations

import re
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
    """A word or mark as it is written, with its place; contracted words give several with one place."""

    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """The text in lower case."""
        return self.text.lower()


_PIECE = re.compile(
    r"US\$|(?:[^\W\d_]\.){2,}(?!\w)"
    r"|\d{1,2}:\d{2}(?::\d{2})?"
    r"|\d{1,3}(?: \d{3})+(?![\d,._]*\d)"
    r"|\d+(?:[.,_]\d+)*[^\W\d_]*(?=\W|$)"
    r"|[^\W_]+(?:[.'@][^\W_]+)*(?=\W|$)"
    r"|\w+"
    r"|\S"
)
_POSSESSIVE = re.compile(r"(?<=\w)'s$|(?<=s)'$", re.IGNORECASE)
_WORDS_A_PHRASE = 5

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


def pieces(plain: str) -> list[Piece]:
    """Return the words and marks of a plain text: contractions and short forms written out, possessives apart."""
    written: list[Piece] = []
    for match in _PIECE.finditer(plain):
        text, start, end = match.group(), match.start(), match.end()
        full = equations("contractions").get(text.lower())
        if full:
            words = full.split()
            words[0] = text[0] + words[0][1:] if text[0].isupper() else words[0]
            written += [Piece(word, start, end) for word in words]
            continue
        mark = _POSSESSIVE.search(text)
        if mark:
            written.append(Piece(text[: mark.start()], start, start + mark.start()))
            written.append(Piece("'s", start + mark.start(), end))
            continue
        tail = re.search(r"'(?:re|ve|ll|d|m)$", text, re.IGNORECASE)
        if tail:
            written.append(Piece(text[: tail.start()], start, start + tail.start()))
            written.append(Piece(_TAILS[tail.group().lower()], start + tail.start(), end))
            continue
        written.append(Piece(text, start, end))
    return _expanded(written)


_TAILS = {"'re": "are", "'ve": "have", "'ll": "will", "'m": "am", "'d": "'d"}


def _expanded(written: list[Piece]) -> list[Piece]:
    """Write out short forms: ``U.S.`` and ``US``, but not ``us``."""
    result: list[Piece] = []
    place = 0
    while place < len(written):
        for size in range(min(4, len(written) - place), 0, -1):
            group = written[place : place + size]
            phrase = " ".join(piece.low for piece in group)
            full = _abbreviations().get(phrase)
            if full and not (phrase == "us" and group[0].text != "US"):
                start, end = group[0].start, group[-1].end
                upper = group[0].text[0].isupper()
                result += [Piece(word.title() if upper else word, start, end) for word in full]
                place += size
                break
        else:
            result.append(written[place])
            place += 1
    return result


def phrase_at(row: list[Piece], place: int) -> tuple[Kind, str, int] | None:
    """Return kind, key and length of the longest listed phrase at ``place``."""
    for size in range(min(_WORDS_A_PHRASE, len(row) - place), 0, -1):
        found = _phrases().get(" ".join(piece.low for piece in row[place : place + size]))
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
