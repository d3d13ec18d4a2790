"""Spellings and forms of one word: British and American, contracted and full, mistyped, inflected."""

from __future__ import annotations

import re
from functools import cache

from rapidfuzz.distance import OSA

from claimspan.facts.lexicon import equations, opposites

_RULES = (
    (re.compile(r"is(e|es|ed|er|ers|ing|ation|ations)$"), r"iz\1"),
    (re.compile(r"ys(e|es|ed|er|ers|ing)$"), r"yz\1"),
    (re.compile(r"(?<=[a-z]{2})our(s|ed|ing|able|ful|less|ite|ites|hood|hoods|al|ism)?$"), r"or\1"),
    (re.compile(r"(?<=[a-z])(t|b)re(s|d)?$"), r"\1er\2"),
    (re.compile(r"(?<=[aeiou])ll(ed|ing|er|ers|or|ors|ous|y|ment|ments|ation)$"), r"l\1"),
    (re.compile(r"(?<=[aeiou])pp(ed|ing|er|ers)$"), r"p\1"),
    (re.compile(r"ogue(s|d)?$"), r"og\1"),
    (re.compile(r"ae"), "e"),
    (re.compile(r"^oe(?=s|d)|(?<=f)oe(?=t)|(?<=rrh)oe|(?<=man)oe(?=u)|(?<=hom)oe(?=o)"), "e"),
    (re.compile(r"(?<=d)gem(?=ent)"), "gm"),
)

_NEGATIVE_PREFIX = re.compile(
    r"^(?:un|dis|non|mis|anti|counter|de(?=\w{6})"
    r"|i[nmlr](?=\w*(?:[ai]ble|ate|al|ent|ant|ive|ct|ure|per|ile|lar|ous|ly|ity|ance|ence|ancy|ency|acy|ness|ite|der|mune|ane)$))-?"
)
_SHORT = 4
_LONG = 6
_LONGER = 9


@cache
def standard_spelling(word: str) -> str:
    """Return one form for all spellings of a lower-case word (by rule, and by list where there is none)."""
    word = equations_reversed().get(word, word)
    for pattern, replacement in _RULES:
        word = pattern.sub(replacement, word)
    return word


@cache
def equations_reversed() -> dict[str, str]:
    """Return variant -> American form of the listed spellings."""
    return {variant: american for american, variant in equations("variants").items() if " " not in variant}


@cache
def stem(word: str) -> str:
    """Return a lower-case word without its regular endings; only good for comparing stems."""
    once = _without_ending(word)
    return _without_ending(once)


def _without_ending(word: str) -> str:
    for ending in ("ingly", "edly", "ing", "ies", "ied", "est", "ed", "es", "er", "ly", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= (_SHORT - 1 if ending not in ("er", "est") else _SHORT):
            word = word[: -len(ending)] + ("y" if ending in ("ies", "ied") else "")
            break
    if len(word) > _SHORT - 1 and word[-1] == word[-2] and word[-1] not in "lse":
        word = word[:-1]
    return word.removesuffix("e")


@cache
def _opposite_stems() -> frozenset[tuple[str, str]]:
    return frozenset((stem(one), stem(other)) for one, other in opposites("antonyms"))


def are_opposite(one: str, other: str) -> bool:
    """Tell whether two lower-case words turn a statement round: listed ones, or by prefix or ending."""
    if one == other:
        return False
    if (one, other) in opposites("antonyms"):
        return True
    if stem(one) != stem(other) and (stem(one), stem(other)) in _opposite_stems():
        return True
    return negates(one, other) or negates(other, one) or _less_for_ful(one, other)


def negates(longer: str, shorter: str) -> bool:
    """Tell whether the first word is the second with a negative prefix: ``unclear``, ``clear``."""
    match = _NEGATIVE_PREFIX.match(longer)
    if match is None or len(shorter) < _SHORT:
        return False
    rest = longer[match.end() :]
    return len(rest) >= _SHORT and (rest == shorter or stem(rest) == stem(shorter))


def _less_for_ful(one: str, other: str) -> bool:
    for left, right in ((one, other), (other, one)):
        if left.endswith("less") and len(left) > _LONG:
            root = left[:-4]
            if right in (root + "ful", root, root + "y", root + "ed"):
                return True
    return False


def are_mistypings(one: str, other: str) -> bool:
    """Tell whether two lower-case words are so alike that one is likely the other mistyped or inflected.

    Optimal string alignment distance: at most 1 for 4 or 5 letters, 2 up to 8, 3 beyond.
    """
    length = max(len(one), len(other))
    if length < _SHORT or one == other:
        return one == other
    allowed = 1 if length < _LONG else 2 if length < _LONGER else 3
    return OSA.distance(one, other, score_cutoff=allowed) <= allowed
