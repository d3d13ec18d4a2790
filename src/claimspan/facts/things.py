"""Names of things one can touch, and whether two of them name two things: ``saxophone`` and ``oboe``.

The things and what they are kinds of are those of WordNet 3.0 (Fellbaum 1998; data and licence in ``data/things.txt``).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib.resources import files

from claimspan.facts.senses import Kind, relation

_PLURALS = (("ies", "y"), ("ves", "fe"), ("ves", "f"), ("es", ""), ("s", ""))
_IRREGULAR = {"feet": "foot", "teeth": "tooth", "geese": "goose", "mice": "mouse", "oxen": "ox", "lice": "louse"}
_TIED = frozenset((Kind.SAME, Kind.ENTAILS, Kind.WIDER))


@lru_cache(maxsize=1 << 14)
def thing(word: str) -> str:
    """Return the singular of a lower-case word that mostly names a thing one can touch; empty for other words."""
    if _senses(word):
        return word
    singulars = (word[: -len(end)] + start for end, start in _PLURALS if word.endswith(end))
    return next((one for one in (_IRREGULAR.get(word, ""), *singulars) if one and _senses(one)), "")


@lru_cache(maxsize=1 << 14)
def are_two_things(one: str, other: str) -> bool:
    """Tell whether two lower-case words name two things, of which none is a kind, or another name, of the other.

    False where that cannot be told: for words that name no thing one can touch, or so wide a kind as ``device``.
    """
    first, second = thing(one), thing(other)
    if not first or not second or first == second:
        return False
    here, there = _senses(first), _senses(second)
    if any(sense in _above(own) for sense in here for own in there):
        return False
    if any(sense in _above(own) for sense in there for own in here):
        return False
    return relation(first, "NOUN", second, "NOUN").kind not in _TIED


@lru_cache(maxsize=1 << 14)
def _above(sense: int) -> frozenset[int]:
    """Return a thing and all that it is a kind of."""
    found = {sense}
    front = [sense]
    while front:
        for up in _numbers(_lines()[0][front.pop()]):
            if up not in found:
                found.add(up)
                front.append(up)
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def _senses(word: str) -> tuple[int, ...]:
    lines = _lines()[1]
    place = bisect_left(lines, f"{word} ")
    found = place < len(lines) and lines[place].startswith(f"{word} ")
    return _numbers(lines[place].split(" ")[1]) if found else ()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(number, 36) for number in text.split(",") if number != "-")


@cache
def _lines() -> tuple[Sequence[str], Sequence[str]]:
    text = (files("claimspan.facts") / "data" / "things.txt").read_text(encoding="utf-8")
    things, _, words = text.partition("\n\n")
    return [line for line in things.split("\n") if not line.startswith("#")], words.rstrip("\n").split("\n")
