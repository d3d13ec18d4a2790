"""What is worked out once of a pair for all names of its statement."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.support.named import Held, Mention, mentions
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.engine.support.slots import Below, Slot, below, slots

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")


@dataclass(frozen=True)
class Sides:
    """A pair and its names.

    Attributes:
        pair: The pair.
        said: The names of the statement.
        known: Sets of forms, in lower case, that are one's.
    """

    pair: Pair
    said: tuple[Mention, ...]
    known: tuple[frozenset[str], ...]

    @property
    def words(self) -> Sequence[Word]:
        """The words of the statement."""
        return self.pair.statement.words

    @property
    def others(self) -> Sequence[Word]:
        """The words of the evidence."""
        return self.pair.evidence.words

    @cached_property
    def held(self) -> Held:
        """What the evidence holds."""
        return Held(tuple(word.text for word in self.others), self.known)

    @cached_property
    def there(self) -> tuple[Mention, ...]:
        """The names of the evidence."""
        return mentions(self.pair.evidence)

    @cached_property
    def strangers(self) -> tuple[Mention, ...]:
        """Those of them of which the statement holds nothing."""
        own = Held(tuple(word.text for word in self.words), self.known)
        return tuple(name for name in self.there if own.presence(name.name, name.text).absent)

    @cached_property
    def around(self) -> Held:
        """What the article holds beside the sentences that the statement is held against."""
        text, sentences = self.pair.evidence.text, self.pair.evidence.sentences
        ends = [0, *(end for sentence in sentences for end in (sentence.span.start, sentence.span.end)), len(text)]
        pieces = (text[start:end] for start, end in zip(ends[::2], ends[1::2], strict=True))
        return Held(tuple(word for piece in pieces for word in _WORD.findall(piece)))

    @cached_property
    def below(self) -> Below:
        """Which words of the statement depend on which."""
        return below(self.words)

    @cached_property
    def beneath(self) -> Below:
        """Which words of the evidence depend on which."""
        return below(self.others)

    @cached_property
    def taken(self) -> tuple[tuple[Mention, tuple[Slot, ...]], ...]:
        """The places that the strangers take."""
        return tuple((name, tuple(slots(name, self.others, self.beneath))) for name in self.strangers)

    def own(self, name: Mention) -> tuple[Slot, ...]:
        """Return the places that a name of the statement takes."""
        return tuple(slots(name, self.words, self.below))

    def is_one(self, mine: Slot, its: Slot) -> bool:
        """Tell whether a place in the statement and one in the evidence are the same."""
        return mine.role == its.role and self.is_said(mine.governor, its.governor)

    def is_said(self, mine: int, its: int) -> bool:
        """Tell whether a word of the evidence says what one of the statement says."""
        match = self.pair.alignment.matches[mine]
        return (match is not None and match.word == its) or self.words[mine].key == self.others[its].key

    def share(self, name: Mention) -> float:
        """Return the share of content words around a name that the likeliest sentence of the evidence has."""
        matches, sentence = self.pair.alignment.matches, self.words[name.head].sentence
        told = [
            number
            for number, word in enumerate(self.words)
            if word.content and word.sentence == sentence and not name.first <= number < name.last
        ]
        if not told:
            return 0.0
        best = 0
        for place in self.pair.alignment.sentences:
            keys = {word.key for word in self.others if word.sentence == place and word.counts}
            best = max(best, sum(self.words[number].key in keys or matches[number] is not None for number in told))
        return best / len(told)
