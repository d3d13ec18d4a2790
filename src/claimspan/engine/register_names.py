"""Whether two names, as an article and a register write them, are one speaker's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from claimspan.engine.naming import is_misspelt_name
from claimspan.facts.lexicon import equations, sections


class Likeness(IntEnum):
    """How well two names agree, from not at all to fully.

    ``ALIKE`` is one letter or so off; ``SHORTER`` one name with words left out (a family name, initials, an
    acronym); ``SAME`` differs in case, accents, hyphens, titles, middle names or the order of its words at most.
    """

    OTHER = 0
    ALIKE = 1
    SHORTER = 2
    SAME = 3


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name read for comparison: words in plain lower case, without titles.

    Attributes:
        words: Of the name itself.
        suffix: ``jr``, ``sr``, ``ii`` ...; empty without one.
        sex: ``f`` or ``m`` where a title tells; else empty.
        acronym: Initial letters printed in brackets or written alone: ``hbi``.
        noun: Whether the name ends in a common noun: ``Holt's presentation``, ``the Holt campaign``.
        given: The first word as in lists of given names.
        halves: The words of a name joined by a hyphen: ``lindt`` and ``moser``.
    """

    words: tuple[str, ...]
    suffix: str = ""
    sex: str = ""
    acronym: str = ""
    noun: bool = False
    given: str = ""
    halves: frozenset[str] = frozenset()


_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|\w+")
_HYPHENED = re.compile(r"\w{3,}[-‐‑]\w{3,}")
_POSSESSIVE = re.compile(r"[’'`´ʼ]s?(?=\s|$|\))", re.IGNORECASE)
_APOSTROPHE = re.compile(r"[’'`´ʼ.]")
_BRACKETED = re.compile(r"[(\[“\"]([^()\[\]“”\"]{1,40})[)\]”\"]")
_SUFFIXES = {"jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv"}
_WOMEN, _MEN = frozenset({"mrs", "ms", "miss", "lady", "dame", "mme", "frau"}), frozenset({"mr", "sir", "lord", "herr"})
_LEGAL = frozenset({"inc", "corp", "co", "ltd", "llc", "plc", "gmbh", "ag", "incorporated", "limited", "corporation"})
_SMALL = frozenset({"the", "of", "for", "and", "on", "in", "at", "to", "a", "an", "&"})
_ROMAN_OR_RANK = frozenset({"st", "attorney", "inc", "corp", "co", "ltd", "llc", "plc"}) | frozenset(_SUFFIXES)
_LONGEST = 300
_LEAST_ACRONYM = 2
_LEAST_STEM = 4


@lru_cache(maxsize=4096)
def parts(name: str) -> NameParts:
    """Read a name; one that holds nothing but titles keeps them."""
    name = name[:_LONGEST]
    acronym = ""
    for inner in _BRACKETED.findall(name):
        if inner.isupper() and inner.isalpha() and len(inner) >= _LEAST_ACRONYM:
            acronym = inner.lower()
    written = _BRACKETED.sub(" ", name)
    if not written.strip():
        written = name
    owned = bool(_POSSESSIVE.search(written.rstrip("’' s")))
    raw = [word for word in _WORD.findall(_POSSESSIVE.sub(" ", written)) if word != "_"]
    raw = _joined_apostrophes(written, raw)
    plain = [_plain(word) for word in raw]
    sex = next(("f" if word in _WOMEN else "m" for word in plain if word in _WOMEN | _MEN), "")
    suffix = next((_SUFFIXES[word] for word in plain[1:] if word in _SUFFIXES), "")
    body = any(is_body_noun(word) for word in plain)
    kept = [place for place, word in enumerate(plain) if not _is_passed_over(word, place, 0 if body else len(plain))]
    kept = kept or [place for place, word in enumerate(plain) if word not in _SMALL] or list(range(len(plain)))
    words = tuple(plain[place] for place in kept)
    last = raw[kept[-1]] if kept else ""
    owned = owned and not (last[:1].isupper() and is_body_noun(plain[kept[-1]]))
    noun = len(kept) > 1 and last[:1].islower() and _stands_alone(last, written) and _is_capital(raw, kept[:-1])
    if len(words) == 1 and last.isupper() and len(last) >= _LEAST_ACRONYM:
        acronym = acronym or words[0]
    folded = tuple(_fold(word) for word in words)
    return NameParts(folded, suffix, sex, acronym, noun or owned, words[0] if words else "", _halves(written))


def _halves(written: str) -> frozenset[str]:
    joined = _HYPHENED.findall(written)
    return frozenset(_fold(_plain(half)) for pair in joined for half in re.split("[-‐‑]", pair))


def _stands_alone(word: str, written: str) -> bool:
    """Tell whether a space, not a hyphen, leads to the last word: ``the Holt campaign``, but not ``Kim Dae-won``."""
    return written[: written.rfind(word)].endswith((" ", "\u00a0"))


def _is_capital(raw: list[str], places: list[int]) -> bool:
    return any(raw[place][:1].isupper() for place in places)


def _joined_apostrophes(written: str, raw: list[str]) -> list[str]:
    """Put together what an apostrophe inside a name parts: ``O’Neill``."""
    if not _APOSTROPHE.search(written):
        return raw
    bare = _POSSESSIVE.sub(" ", written)
    return [word for word in re.findall(r"(?:[^\W\d_]\.)+|\w+(?:[’'`´ʼ]\w+)*", bare) if word != "_"]


def _is_passed_over(word: str, place: int, count: int) -> bool:
    """Tell whether a word of a name does not tell people apart: titles before it, suffixes, articles."""
    if word in _SMALL or (place and word in _SUFFIXES):
        return True
    if word in _LEGAL:
        return place > 0
    return place < count - 1 and word not in _ROMAN_OR_RANK and (word in sections("titles") or is_title_noun(word))


@lru_cache(maxsize=8192)
def is_person_noun(word: str) -> bool:
    """Tell whether a lower-case noun names a person by what he or she does: ``minister``, ``co-pilot``, ``harpist``."""
    last = word.rsplit("-", 1)[-1]
    known = sections("roles").get(last)
    return known in _PERSONS or (known is None and _DOER.fullmatch(last) is not None)


_DOER = re.compile(
    r"(?!human|german|roman|norman|talisman|ottoman|caiman|checklist|playlist|shortlist|wishlist|blacklist|persist|assist"
    r"|consist|insist|resist|subsist|enlist|exist|desist)\w{3,}"
    r"(?:ologist|ist|grapher|keeper|maker|smith|wright|monger|teacher|woman|man|person|worker|writer|driver|owner|holder|pilot)"
)


@lru_cache(maxsize=8192)
def is_title_noun(word: str) -> bool:
    """Tell whether a lower-case word is listed as naming a person by what he or she does, so that it may be a title."""
    return sections("roles").get(word.rsplit("-", 1)[-1]) in _PERSONS


def is_body_noun(word: str) -> bool:
    """Tell whether a lower-case noun names a body that speaks: ``agency``, ``ministry``."""
    return sections("roles").get(word) == "body"


def is_document_noun(word: str) -> bool:
    """Tell whether a lower-case noun names something written or shown that says something: ``report``."""
    return sections("roles").get(word) == "document"


_PERSONS = frozenset({"male", "female", "person"})


@lru_cache(maxsize=4096)
def _plain(word: str) -> str:
    lowered = _APOSTROPHE.sub("", word).casefold().translate(_SPREAD)
    return "".join(letter for letter in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def _fold(word: str) -> str:
    """Return one form for ``mueller`` and ``muller``."""
    return _UMLAUT.sub(r"\1", word)


_UMLAUT = re.compile(r"(?<=[bcdfghjklmnprstvwz])([aou])e(?=[bcdfghklmnprstz])")
_SPREAD = {ord("ø"): "o", ord("ł"): "l", ord("đ"): "d", ord("ð"): "d", ord("þ"): "th", ord("æ"): "ae", ord("œ"): "oe"}


@lru_cache(maxsize=8192)
def likeness(one: str, other: str) -> Likeness:
    """Return how well two names agree; the same whichever comes first, and ``SAME`` for a name and itself."""
    if one == other:
        return Likeness.SAME
    left, right = parts(one), parts(other)
    if not left.words or not right.words:
        return Likeness.SAME if " ".join(one.split()) == " ".join(other.split()) else Likeness.OTHER
    if left.noun != right.noun or _are_told_apart(left, right):
        return Likeness.OTHER
    if left.noun:
        return _like_owned(left, right)
    level = max(_like(left.words, right.words), _like_acronym(left, right))
    halved = left.words[-1] in right.halves or right.words[-1] in left.halves
    return max(level, Likeness.ALIKE) if halved else level


@lru_cache(maxsize=8192)
def name_keys(name: str) -> frozenset[str]:
    """Return keys of which two names share at least one if their likeness is ``SHORTER`` or more.

    They spare comparing every name with every other one.
    """
    read = parts(name)
    if not read.words:
        return frozenset({" ".join(name.split())})
    joined = {"".join(read.words), "".join(read.words[1:])}
    initials = {f"={letters}" for letters in (read.acronym, _initials_of(read.words)) if letters}
    return frozenset({*read.words, *joined, *initials} - {""})


def _are_told_apart(left: NameParts, right: NameParts) -> bool:
    """Tell whether suffixes or titles say that two are not one: ``Holt Jr.`` and ``Holt Sr.``, ``Mr.`` and ``Mrs.``."""
    if left.suffix and right.suffix and left.suffix != right.suffix:
        return True
    sexes = {left.sex or _sex_of(left), right.sex or _sex_of(right)} if left.sex or right.sex else set()
    return {"f", "m"} <= sexes


def _sex_of(name: NameParts) -> str:
    """Return ``f`` or ``m`` for a full name whose given name tells."""
    return sex_of_given(name.given) if len(name.words) > 1 else ""


def name_sex(name: str) -> str:
    """Return ``f`` or ``m`` for a name whose title or given name tells; an empty string where neither does."""
    read = parts(name)
    return "" if read.noun else read.sex or _sex_of(read)


def sex_of_given(name: str) -> str:
    """Return ``f`` or ``m`` for a given name in lower case that nearly always tells; else an empty string."""
    listed = sections("given_names")
    told = listed.get(name) or listed.get(_plain(name), "")
    return {"female": "f", "male": "m"}.get(told.partition(" ")[0], "")


def _like(left: tuple[str, ...], right: tuple[str, ...]) -> Likeness:
    if left == right or "".join(left) == "".join(right) or sorted(left) == sorted(right):
        return Likeness.SAME
    short, long = sorted((left, right), key=lambda words: (len(words), words))
    if len(short) == 1:
        return _like_single(short[0], long)
    if _same_ends(short, long):
        return Likeness.SAME
    if set(short) <= set(long) and (short[-1] == long[-1] or short[0] == long[0]):
        return Likeness.SHORTER
    if _is_initialled(short, long) or _is_initialled(long, short):
        return Likeness.SHORTER
    return _alike(short, long)


def _same_ends(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Tell whether only names between given and family name differ: ``John D. Marsh``, ``John Marsh``."""
    if short[-1] != long[-1] or len(short[0]) == 1 or len(long[0]) == 1:
        return False
    middle_short, middle_long = short[1:-1], long[1:-1]
    agree = not middle_short or _agreeing(middle_short, middle_long)
    return agree and short[0] == long[0] and all(len(word) == 1 or word in long for word in middle_short)


def _agreeing(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return all(
        any(left == right or _is_initial(left, right) or _is_initial(right, left) for right in other) for left in one
    )


def _is_initial(one: str, other: str) -> bool:
    return len(one) == 1 and other.startswith(one)


def _is_initialled(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether given names agree by initials or as short forms: ``J. Marsh``, ``Jim Marsh``."""
    if one[-1] != other[-1]:
        return False
    first, second = one[0], other[0]
    if first == second:
        return not (one[1:-1] and other[1:-1]) or _agreeing(one[1:-1], other[1:-1])
    if (first, second) in _short_names():
        return True
    initials = first if len(first) <= len(second) else second
    longer = other if initials == first else one
    if len(initials) == 1:
        return longer[0].startswith(initials)
    return len(longer) > 2 and _initials_of(longer[:-1]) == initials  # noqa: PLR2004


def _initials_of(words: Iterable[str]) -> str:
    return "".join(word[0] for word in words)


@lru_cache(maxsize=1)
def _short_names() -> frozenset[tuple[str, str]]:
    pairs = {(full, short) for full, shorts in equations("sources", "short name").items() for short in shorts.split()}
    pairs = {(_fold(full), _fold(short)) for full, short in pairs}
    siblings = {
        (one, two)
        for shorts in equations("sources", "short name").values()
        for one in shorts.split()
        for two in shorts.split()
    }
    return frozenset(pairs | {(short, full) for full, short in pairs} | siblings)


def _like_single(word: str, long: tuple[str, ...]) -> Likeness:
    """Compare a name of one word with another: ``Marsh`` with ``Jana Marsh``, ``Wang`` with ``Wang Meilin``."""
    if len(long) == 1:
        return Likeness.ALIKE if _is_misspelt(word, long[0]) else Likeness.OTHER
    if len(word) > 1 and (word in (long[-1], long[0]) or word in long[1:-1]):
        return Likeness.SHORTER
    if len(word) > 1 and "".join(long[1:]) == word:
        return Likeness.SHORTER
    return Likeness.ALIKE if _is_misspelt(word, long[-1]) else Likeness.OTHER


def _alike(short: tuple[str, ...], long: tuple[str, ...]) -> Likeness:
    """Tell whether given and family name are the same but for a letter or so."""
    firsts = short[0] == long[0] or _is_misspelt(short[0], long[0])
    lasts = short[-1] == long[-1] or _is_misspelt(short[-1], long[-1])
    told_apart = short[1:-1] and long[1:-1] and not _agreeing(short[1:-1], long[1:-1])
    return Likeness.ALIKE if firsts and lasts and not told_apart else Likeness.OTHER


def _is_misspelt(one: str, other: str) -> bool:
    return is_misspelt_name(one, other) or is_misspelt_name(other, one)


def _like_acronym(left: NameParts, right: NameParts) -> Likeness:
    if left.acronym and left.acronym == right.acronym:
        return Likeness.SAME
    for short, long in ((left, right), (right, left)):
        if short.acronym and len(long.words) > 1 and short.acronym == _initials_of(long.words):
            return Likeness.SHORTER
    return Likeness.OTHER


def _like_owned(left: NameParts, right: NameParts) -> Likeness:
    """Compare what belongs to somebody: ``Wang's presentation`` and ``Wang Meilin's presentation``."""
    if left.words == right.words:
        return Likeness.SAME
    if left.words[-1] != right.words[-1] or len(left.words) < 2 or len(right.words) < 2:  # noqa: PLR2004
        return Likeness.OTHER
    return min(_like(left.words[:-1], right.words[:-1]), Likeness.SHORTER)
