"""The texts a draft is held against, indexed once by their words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import log

from claimspan.engine.evidence import root
from claimspan.engine.normalise import Normalised, normalise
from claimspan.model.text import Span

_WORD = re.compile(r"\w+")

MOST_PLACES = 12
"""Places of one run of words that are told apart."""


class Words:
    """A text as a row of words: marks, case and white space left out.

    Attributes:
        text: The text as it is stored.
    """

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def plain(self) -> Normalised:
        """Its plain form."""
        return normalise(self.text)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """Start and end of each word in the plain form."""
        return [match.span() for match in _WORD.finditer(self.plain.text)]

    @cached_property
    def keys(self) -> list[str]:
        """The words, case folded."""
        text = self.plain.text
        return [text[start:end].casefold() for start, end in self.bounds]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each word stands, by number."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, key in enumerate(self.keys):
            found[key].append(number)
        return dict(found)

    def span(self, first: int, last: int) -> Span:
        """Return where the words ``first`` to ``last`` (exclusive) stand in the text, code points."""
        return self.plain.origin(self.bounds[first][0], self.bounds[last - 1][1])

    def runs(self, wanted: Sequence[str]) -> list[int]:
        """Return the first word of each place where ``wanted`` stand in a row, at most ``MOST_PLACES``."""
        rarest = min(range(len(wanted)), key=lambda number: len(self.places.get(wanted[number], ())))
        found = []
        for place in self.places.get(wanted[rarest], ()):
            first = place - rarest
            if first >= 0 and self.keys[first : first + len(wanted)] == wanted:
                found.append(first)
                if len(found) == MOST_PLACES:
                    break
        return found


class Library:
    """Texts with an index of their words.

    Args:
        texts: The texts as they are stored.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = tuple(Words(text) for text in texts)
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, words in enumerate(self.texts):
            for key in words.places:
                self._holders[key].append(number)

    def holding(self, wanted: Sequence[str]) -> list[int]:
        """Return the texts that hold all of the words, in order."""
        lists = sorted((self._holders.get(key, []) for key in set(wanted)), key=len)
        if not lists or not lists[0]:
            return []
        found = set(lists[0])
        for numbers in lists[1:]:
            found.intersection_update(numbers)
            if not found:
                return []
        return sorted(found)

    def weight(self, key: str) -> float:
        """Return what it says that a text holds a word: more for a rare one, nothing for one that all hold."""
        holders = len(self._holders.get(key, ()))
        return log(1 + len(self.texts) / holders) if holders else 0.0

    def likeliest(self, wanted: Sequence[str], most: int) -> list[int]:
        """Return the texts that share the most, by weight, with the words; the likeliest first."""
        score: Counter[int] = Counter()
        for key in sorted(set(wanted)):
            if root(key) or len(wanted) <= _FEW:
                weight = self.weight(key)
                for number in self._holders.get(key, ()):
                    score[number] += weight  # type: ignore[assignment]  # weights are fractions
        return sorted(score, key=lambda number: (-score[number], number))[:most]


_FEW = 6
"""Words of a quotation so short that its function words count too."""
