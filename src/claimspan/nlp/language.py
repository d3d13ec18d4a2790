"""Whether an article is English, by the small words of a language and by its letters."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from types import MappingProxyType

ENGLISH = "English"
FEWEST_WORDS = 20
"""Below this the shares say little: headlines and names have few small words in any language."""
FEWEST_FOREIGN = 2
"""Small words of another language, all different and none of them English, that make a sentence one of that language
when it has no English one. Articles and prepositions that stand in names do not count."""
LONGEST = 100_000
"""Code points that are looked at; a quotation in another language does not decide over an article."""
ENGLISH_SHARE = 0.17
"""Least share of small words in English prose. Of 924 articles of US news one has less (.14) and the others .21 or
more; of 2,415 records of web and other text with 20 words or more, one in a hundred."""
FOREIGN_SHARE = 0.18
"""Least share of small words in prose of one of the other languages. Single letters do not count (file names)."""
UNKNOWN_SHARE, UNKNOWN_WORDS = 0.05, 60
"""A text of so many words, most of them in lower case, with a smaller share of English small words is in no language
that is listed."""
_LETTERS = re.compile(r"[^\W\d_]+")
_SCRIPTS = frozenset(
    {"CYRILLIC", "GREEK", "ARABIC", "HEBREW", "DEVANAGARI", "BENGALI", "THAI", "GEORGIAN", "ARMENIAN", "TAMIL"}
)
_SHOWN = {"CJK": "Chinese characters", "HIRAGANA": "Japanese", "KATAKANA": "Japanese", "HANGUL": "Korean"}


def foreign(text: str) -> str:
    """Return why a text does not count as English, as a clause; empty when it does or is too short to tell.

    Time is linear in the length of the text, and bounded.
    """
    found = _LETTERS.findall(text[:LONGEST])
    script = _foreign_script("".join(found))
    if script:
        return f"it is written in {script}"
    if len(found) < FEWEST_WORDS:
        return _foreign_sentence({word.lower() for word in found if word.islower() or word == found[0]})
    counted = Counter(word.lower() for word in found)
    shares = {
        language: sum(counted[word] for word in words if len(word) > 1 or language == ENGLISH) / len(found)
        for language, words in _small_words().items()
    }
    english = shares.pop(ENGLISH)
    likeliest = max(shares, key=lambda language: shares[language])
    if english < ENGLISH_SHARE and shares[likeliest] >= max(FOREIGN_SHARE, 1.5 * english):
        return f"it reads as {likeliest}"
    prose = sum(word.islower() for word in found) > len(found) / 2
    if english < UNKNOWN_SHARE and len(found) >= UNKNOWN_WORDS and prose:
        return "it does not read as English"
    return ""


def _foreign_sentence(words: set[str]) -> str:
    """Return why a sentence of these words is not English."""
    known = dict(_small_words())
    english = known.pop(ENGLISH)
    others = {
        language: (words & small) - english - _IN_NAMES
        for language, small in known.items()
        if not words & english - small
    }
    if not others:
        return ""
    likeliest = max(others, key=lambda language: len(others[language]))
    return f"it reads as {likeliest}" if len(others[likeliest]) >= FEWEST_FOREIGN else ""


_IN_NAMES = frozenset(
    {"de", "la", "le", "les", "el", "los", "las", "du", "des", "di", "da", "do", "dos", "del", "della", "dei", "van"}
    | {"der", "den", "von", "zu", "zum", "y", "e", "i", "o", "en", "al", "et", "und", "och", "og", "d", "l"}
)


def _foreign_script(letters: str) -> str:
    """Return the name of the script most letters belong to, unless that is Latin or there are few."""
    others = [letter for letter in letters if letter >= "\u0370"]
    few = len(others) <= FEWEST_WORDS and len(others) < len(letters)
    if few or len(others) <= len(letters) / 2:
        return ""
    names = Counter(unicodedata.name(letter, "").partition(" ")[0] for letter in others[:1000])
    script = names.most_common(1)[0][0]
    return _SHOWN.get(script, script.capitalize() if script in _SCRIPTS else "letters of another script")


@cache
def _small_words() -> Mapping[str, frozenset[str]]:
    """Return language -> its small words."""
    text = (files("claimspan.nlp") / "data" / "function_words.txt").read_text(encoding="utf-8")
    parts = (part.split("]\n") for part in text.split("\n[")[1:])
    return MappingProxyType({language: frozenset(listed.strip().split(", ")) for language, listed in parts})
