"""Candidates for a span anywhere in a text: where pieces of its words stand together."""

from __future__ import annotations

import re
from collections import Counter

from claimspan.model.text import Span

_WORD = re.compile(r"\S+")
_WORDS_A_SEED = 3
_LONG_WORD = 24
_MOST_SEEDS = 28
_MOST_PLACES = 24
_SHORTEST_SEED = 5


def _units(words: str) -> list[tuple[int, int]]:
    units: list[tuple[int, int]] = []
    for match in _WORD.finditer(words):
        starts = range(match.start(), match.end(), _LONG_WORD)
        units.extend((start, min(start + _LONG_WORD, match.end())) for start in starts)
    return units


def _seeds(words: str) -> list[tuple[int, str]]:
    """Return pieces of three words each, spread evenly, with their offsets."""
    units = _units(words)
    count = max(1, len(units) - _WORDS_A_SEED + 1)
    step = max(1, -(-count // _MOST_SEEDS))
    seeds = []
    for first in range(0, count, step):
        start, end = units[first][0], units[min(first + _WORDS_A_SEED, len(units)) - 1][1]
        seeds.append((start, words[start:end]))
    return seeds


def _single_words(words: str) -> list[tuple[int, str]]:
    longest = sorted(_units(words), key=lambda unit: (unit[0] - unit[1], unit[0]))[:_MOST_SEEDS]
    return [(start, words[start:end]) for start, end in longest if end - start >= _SHORTEST_SEED]


def _votes(seeds: list[tuple[int, str]], text: str, bucket: int, avoid: Span | None) -> Counter[int]:
    votes: Counter[int] = Counter()
    for offset, seed in seeds:
        place, found = text.find(seed), 0
        while place >= 0 and found < _MOST_PLACES:
            if avoid is None or not avoid.overlaps(Span(place, place + len(seed))):
                votes[(place - offset) // bucket] += len(seed)
            found += 1
            place = text.find(seed, place + 1)
    return votes


def candidates(words: str, text: str, *, avoid: Span | None = None, most: int = 3) -> list[Span]:
    """Return stretches of ``text`` in which pieces of ``words`` stand, the likeliest first.

    Args:
        words: The words looked for.
        text: Where to look.
        avoid: A span of ``text`` whose content does not count.
        most: How many stretches to return at most.
    """
    if not words.strip():
        return []
    length = len(words)
    bucket = max(24, length // 2)
    votes = _votes(_seeds(words), text, bucket, avoid) or _votes(_single_words(words), text, bucket, avoid)
    sums = {place: count + votes.get(place + 1, 0) for place, count in votes.items()}
    slack = 40 + length // 3
    found: list[Span] = []
    for place, _ in sorted(sums.items(), key=lambda item: (-item[1], item[0])):
        span = Span(max(0, place * bucket - slack), min(len(text), (place + 2) * bucket + length + slack))
        if all(abs(span.start - other.start) > bucket for other in found):
            found.append(span)
        if len(found) == most:
            break
    return found
