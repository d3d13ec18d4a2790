"""Which clause of the evidence speaks of what a clause of the statement speaks of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.clauses.clause import Clause, Role
from claimspan.facts.clauses.denial import listed
from claimspan.facts.clauses.reading import clauses
from claimspan.model.text import Span

_SHARE = 0.5
"""Share of the words of the shorter of two fillers from which they are one."""

_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
_MOST = 0.7
"""Share of a sentence's content words from which a sentence of the evidence says it in the same words."""


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
    def main(self) -> int:
        """The number in the passage of the main word."""
        return self.offset + self.clause.head

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

    def core(self, role: Role) -> frozenset[str]:
        """Return what the main word of a filler and the other parts of its name are compared by."""
        main = self.word(role.head)
        return frozenset(
            word.key
            for word in map(self.word, role.words)
            if word is main or (word.relation in ("flat", "compound") and word.part == "PROPN") or _counts(main, word)
        )

    def amounts(self, role: Role) -> frozenset[str]:
        """Return the words that say how many of it there are."""
        return frozenset(
            word.low for word in map(self.word, role.words) if word.tag == "CD" or word.low in listed("amounts")
        )

    def contents(self) -> tuple[int, ...]:
        """Return the numbers in the passage of the content words of the clause, those of its roles too."""
        numbers = {*self.clause.words, *(number for role in self.clause.roles for number in role.words)}
        return tuple(self.offset + number for number in sorted(numbers) if self.word(number).content)

    def sentence_words(self) -> range:
        """Return the numbers in the passage of the words of the sentence."""
        return range(self.offset, self.offset + len(self.passage.sentences[self.head.sentence]))

    def whole(self) -> Span:
        """Return where the predicate and the main words of its roles stand, from the first to the last."""
        numbers = [*self.clause.shown, *(number for role in self.clause.roles for number in role.words)]
        places = [self.word(number).span for number in numbers]
        return Span(min(place.start for place in places), max(place.end for place in places))

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


@dataclass(frozen=True, slots=True)
class Facing:
    """A clause of the statement beside one of the evidence.

    Attributes:
        said: The statement's.
        found: The evidence's.
        met: Names of the roles that both fill alike.
        clashes: Names of the roles that they fill with different things.
        missing: Numbers among the words of the statement of content words of its clause that the evidence's sentence
            has none for.
        more: Numbers among the words of the evidence of content words of its clause that the statement has none for.
    """

    said: Predication
    found: Predication
    met: tuple[str, ...]
    clashes: tuple[str, ...]
    missing: tuple[int, ...]
    more: tuple[int, ...]

    @property
    def of_one_event(self) -> bool:
        """Whether both speak of one thing: one role is filled alike and none otherwise, or all words are the same."""
        if self.clashes:
            return False
        if self._denies_all():
            return True
        return bool(self.met) or (not self.missing and not self.more and self._pronouns())

    @property
    def of_one_amount(self) -> bool:
        """Whether what plays the parts is counted alike: not ``nine rooms`` here and ``two rooms`` there."""
        for name in self.met:
            ours, theirs = (
                {amount for role in one.clause.of(name) for amount in one.amounts(role)}
                for one in (self.said, self.found)
            )
            if ours != theirs:
                return False
        return True

    def _denies_all(self) -> bool:
        """Tell whether one side says ``nobody`` where the other names somebody, and all else is the same."""
        sides = (self.said, self.found)
        names = {role.name for one in sides for role in one.clause.roles if role.denied and not one.keys(role)}
        named = {self.said.offset + n for role in self.said.clause.of(*names) for n in role.words}
        return bool(names) and not {*self.missing} - named

    def _pronouns(self) -> bool:
        """Tell whether the same pronouns play the same parts, in sentences that share most of their words."""
        ours, theirs = (
            {(role.name, one.word(role.head).low) for role in one.clause.roles} for one in (self.said, self.found)
        )
        return ours == theirs and bool(ours) and _alike_sentences(self.said, self.found)


def _counts(main: Word, word: Word) -> bool:
    """Tell whether the main word only counts another one: ``nine of the classrooms``."""
    return (main.tag == "CD" or main.low in listed("amounts")) and word.relation == "nmod"


def _alike_sentences(said: Predication, found: Predication) -> bool:
    ours, theirs = (
        {one.passage.words[number].key for number in one.sentence_words() if one.passage.words[number].content}
        for one in (said, found)
    )
    return len(ours & theirs) >= _MOST * len(ours)


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
    return one.key == other.key and one.clause.linking == other.clause.linking and one.head.content


def is_finite(said: Predication) -> bool:
    """Tell whether a clause says that something is so, and does not only name it: no bare participle."""
    return any(said.word(number).tag in _FINITE for number in said.clause.shown)


def _faced(pair: Pair, said: Predication, found: Predication) -> Facing:
    met: list[str] = []
    clashes: list[str] = []
    for name in dict.fromkeys(role.name for role in said.clause.roles):
        verdict = _compared(said, found, name)
        if verdict is not None:
            (met if verdict else clashes).append(name)
    return Facing(said, found, tuple(met), tuple(clashes), *_unmatched(pair, said, found))


def _unmatched(pair: Pair, said: Predication, found: Predication) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return the content words of each clause that the other side has no word for."""
    here, there = said.contents(), found.contents()
    ours = {said.passage.words[number].key for number in said.sentence_words()}
    theirs = {found.passage.words[number].key for number in found.sentence_words()}
    taken = {match.word for match in pair.alignment.matches if match is not None}
    matches = pair.alignment.matches
    missing = tuple(
        number for number in here if matches[number] is None and said.passage.words[number].key not in theirs
    )
    more = tuple(number for number in there if number not in taken and found.passage.words[number].key not in ours)
    return missing, more


def _compared(said: Predication, found: Predication, name: str) -> bool | None:
    """Tell whether a role has the same fillers on both sides; None when one side leaves it open."""
    ours = [role for role in said.clause.of(name) if said.keys(role)]
    theirs = [role for role in found.clause.of(name) if found.keys(role)]
    if not ours or not theirs:
        return None
    return any(same_filler(said, left, found, right) for left in ours for right in theirs)


def same_filler(said: Predication, left: Role, found: Predication, right: Role) -> bool:
    """Tell whether two fillers are one: main words or names in common, and half of the words of the shorter one."""
    ours, theirs = said.keys(left), found.keys(right)
    both = ours & theirs
    if not both & said.core(left) & found.core(right):
        return False
    return len(both) >= _SHARE * min(len(ours), len(theirs))
