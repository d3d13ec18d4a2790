"""Which words of a text are names, as far as their writing shows."""

from __future__ import annotations

import re

from claimspan.facts.items import Piece, is_small, phrase_at
from claimspan.facts.lexicon import sections

_IDENTIFIER = re.compile(r"\w*_\w+|[^\W\d_]+[.@][^\W_].*|\w*[^\W\d_]\d\w*|\w*\d[^\W\d_]\w*|[a-z]+[A-Z]\w*")
_SENTENCE_END = frozenset(".!?:;•*—–|")
_OPENING = frozenset("\"'([{-")
_COMMON_ENDING = re.compile(
    r"(?:ing|ed|ly|tion|tions|sion|sions|ment|ments|ness|ers|ors|ists|ies|ity|ics|ics|ances|ences|ance|ence|ous|ful|less"
    r"|able|ible|ship|ships|ism|ives|als|ents|ants|ages|oups|orts|ples|ans|men|women|ople|ots|ings|ives)$"
)
_HEADLINE_SHARE = 0.6
_HEADLINE_WORDS = 4
_PLAIN_WORDS = 2


def is_headline(row: list[Piece]) -> bool:
    """Tell whether most words of a row have capitals, so that a capital marks no name."""
    words = [piece.text for piece in row if len(piece.text) > 3 and piece.text[0].isalpha()]  # noqa: PLR2004
    if len(words) < _HEADLINE_WORDS or (row[-1].text in ".!?" and _in_plain_words(words)):
        return False
    return sum(word[0].isupper() for word in words) >= _HEADLINE_SHARE * len(words) + 1


def _in_plain_words(words: list[str]) -> bool:
    """Tell whether words that a headline would write with capitals have none: it is a sentence full of names."""
    return sum(word.islower() and not is_small(word) for word in words) >= _PLAIN_WORDS


def is_identifier(text: str) -> bool:
    """Tell whether a word is written as no plain word is: ``__name__``, ``EIP7``, ``camelCase``, ``a.b``."""
    return _IDENTIFIER.fullmatch(text) is not None


def starts_sentence(row: list[Piece], place: int) -> bool:
    """Tell whether a piece is the first word of a sentence, a quote or a list item."""
    while place:
        mark = row[place - 1].text
        if mark in _SENTENCE_END:
            return True
        if mark not in _OPENING:
            return False
        place -= 1
        if mark in "\"'" and place and row[place - 1].text == ",":
            return True
    return True


def is_title(text: str) -> bool:
    """Tell whether a word is a form of address or of a firm: ``Mr``, ``Sen``, ``Inc``."""
    return text.lower().rstrip(".") in sections("titles")


def name_at(row: list[Piece], place: int, *, headline: bool) -> tuple[bool, bool]:
    """Tell whether the piece is a name, and whether that is sure."""
    text = row[place].text
    if is_identifier(text):
        return True, True
    if not text[0].isupper() or len(text) == 1:
        return False, False
    if text.isupper() and len(text) <= 6 and phrase_at(row, place) is None and not is_small(text.lower()):  # noqa: PLR2004
        return not headline or len(text) <= 3, not headline  # noqa: PLR2004
    if headline:
        return True, False
    if not starts_sentence(row, place):
        return True, True
    common = is_small(text.lower()) or phrase_at(row, place) is not None or _COMMON_ENDING.search(text) is not None
    return not common, False
