"""Which clause of the evidence speaks of what a clause of the statement speaks of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.clauses.clause import Clause, Role
from claimspan.facts.clauses.reading import clauses
from claimspan.model.text import Span

_SHARE = 0.5
"""Share of the words of the shorter of two fillers from which they are one."""

_PLAIN = frozenset(("subject", "object"))


@dataclass(frozen=True, slots=True)
class Predication:
    """A clause of a passage.

    Attributes:
        passage: The passage.
        clause: The clause.
        offset: Number in the passage of the first word of its sentence.
    """

    passage: Passage
    clause: Clause
    offset: int

    @property
    def head(self) -> Word:
        """The main word of the predicate."""
        return self.passage.words[self.offset + self.clause.head]

    @property
    def key(self) -> str:
        """What all forms of the predicate share, its particle too."""
        words = self.passage.words
        return " ".join(words[self.offset + number].key for number in (self.clause.head, *self.clause.particles))

    def word(self, number: int) -> Word:
        """Return a word by its number in the sentence."""
        return self.passage.words[self.offset + number]

    def keys(self, role: Role) -> frozenset[str]:
        """Return what the content words of a filler are compared by."""
        return frozenset(word.key for word in map(self.word, role.words) if word.content)

    def shown(self) -> Span:
        """Return where the words of the predicate stand, from the first to the last."""
        places = [self.word(number).span for number in self.clause.shown]
        return Span(min(place.start for place in places), max(place.end for place in places))


def predications(passage: Passage, sentence: int) -> Iterator[Predication]:
    """Yield the clauses of a sentence of a passage whose main word counts."""
    offset = sum(map(len, passage.sentences[:sentence]))
    for clause in clauses(passage.text, passage.sentences[sentence]):
        if passage.words[offset + clause.head].counts:
            yield Predication(passage, clause, offset)


class Facing(NamedTuple):
    """A clause of the statement beside one of the evidence.

    Attributes:
        said: The statement's.
        found: The evidence's.
        met: Names of the roles that both fill alike.
        clashes: Names of the roles that they fill with different things.
        missing: Content words of the statement's clause that the evidence's sentence has none for.
    """

    said: Predication
    found: Predication
    met: tuple[str, ...]
    clashes: tuple[str, ...]
    missing: int


def facing(pair: Pair, alike: Callable[[Predication, Predication], bool]) -> Iterator[tuple[Predication, list[Facing]]]:
    """Yield each clause of the statement with the clauses of the evidence that ``alike`` takes for its predicate."""
    there = [one for sentence in pair.alignment.sentences for one in predications(pair.evidence, sentence)]
    for sentence in range(len(pair.statement.sentences)):
        for said in predications(pair.statement, sentence):
            found = [_faced(pair, said, one) for one in there if alike(said, one)]
            if found:
                yield said, found


def same_predicate(one: Predication, other: Predication) -> bool:
    """Tell whether two predicates are one and the same word."""
    return one.key == other.key and one.clause.linking == other.clause.linking


def _faced(pair: Pair, said: Predication, found: Predication) -> Facing:
    met, clashes = [], []
    for name in dict.fromkeys(role.name for role in said.clause.roles):
        verdict = _compared(said, found, name)
        if verdict is not None:
            (met if verdict else clashes).append(name)
    have = {word.key for word in pair.evidence.words if word.sentence == found.head.sentence}
    wanted = {key for role in said.clause.roles for key in said.keys(role)}
    return Facing(said, found, tuple(met), tuple(clashes), len(wanted - have))


def _compared(said: Predication, found: Predication, name: str) -> bool | None:
    """Tell whether a role has the same fillers on both sides; None when one side leaves it open."""
    ours = [keys for role in said.clause.of(name) if (keys := said.keys(role))]
    theirs = [keys for role in found.clause.of(name) if (keys := found.keys(role))]
    if not ours or not theirs:
        return None
    return any(_one(left, right) for left in ours for right in theirs)


def _one(left: frozenset[str], right: frozenset[str]) -> bool:
    return len(left & right) >= _SHARE * min(len(left), len(right))
