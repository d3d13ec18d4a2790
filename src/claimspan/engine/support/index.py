"""Where the words of a passage stand, and how much each tells: made once for an article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from math import log


@dataclass(frozen=True)
class Index:
    """Where the words of a passage stand.

    Attributes:
        places: For each key the numbers of the words that count and have it, in text order.
        spread: For each key in how many sentences it stands.
        members: For each sentence the numbers of its words that count.
        size: Number of sentences with words that count.
    """

    places: dict[str, list[int]]
    spread: dict[str, int]
    members: dict[int, list[int]]
    size: int

    def rarity(self, key: str) -> float:
        """Return how telling a word is in this passage, between 0 and 1: 1 where it stands in one sentence only."""
        return 1 - log(max(1, self.spread.get(key, 1))) / log(self.size + 1) if self.size > 1 else 1.0


def indexed(words: Iterable[tuple[str, int, bool]]) -> Index:
    """Return where words stand that are given as key, sentence and whether they count, in text order."""
    places: dict[str, list[int]] = defaultdict(list)
    members: dict[int, list[int]] = defaultdict(list)
    within: dict[str, set[int]] = defaultdict(set)
    for number, (key, sentence, counts) in enumerate(words):
        if counts:
            places[key].append(number)
            members[sentence].append(number)
            within[key].add(sentence)
    return Index(dict(places), {key: len(found) for key, found in within.items()}, dict(members), len(members))
