"""Choose among the words that may match those that stand in the same place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property

from claimspan.engine.support.likely import Likely
from claimspan.engine.support.passage import Word

_BESIDE, _UNDER_HEAD, _OVER_CHILD = 0.2, 0.3, 0.15
_LATER_SENTENCE = 0.1
_TAKEN = 0.3
_ALONE = 0.6
"""What is left of the weight of a synonym that stands in no place that fits."""
_FAR = 5
_STANDS_IN, _STANDS_IN_ALONE = 0.8, 0.4
"""Weight of a pronoun where a name is said: with the name elsewhere in the evidence, and without."""
_SINGULAR = frozenset({"he", "she", "i"})
_PRONOUNS = frozenset({"it", "they", "we", "this", "who", "which", "that"})
_THINGS = frozenset({"it", "they", "this"})
_NAMED_WITH = ("flat", "compound", "amod", "nmod", "appos", "punct", "det", "case", "nummod")


class Aligner:
    """Chooses one match for each word: the surest first, then those whose neighbours and heads match."""

    def __init__(
        self,
        words: Sequence[Word],
        others: Sequence[Word],
        chosen: Mapping[int, tuple[int, ...]],
        likely: Sequence[Sequence[Likely]],
        around: frozenset[str],
    ) -> None:
        """Take what is aligned.

        Args:
            words: Words of the statement.
            others: Words of the evidence.
            chosen: For each sentence of the statement those of the evidence that are looked at, the nearest first.
            likely: For each word of the statement those that may match.
            around: Keys of words that the article has outside the evidence, of those that the statement has.
        """
        self.around = around
        self.words = words
        self.others = others
        self.chosen = chosen
        self.rank = {own: {sentence: place for place, sentence in enumerate(found)} for own, found in chosen.items()}
        self.likely = [
            [one for one in found if one.sentence in self.rank.get(words[number].sentence, ())]
            for number, found in enumerate(likely)
        ]
        self.matches: list[Likely | None] = [None] * len(words)
        self.taken: dict[int, int] = {}
        self.children: defaultdict[int, list[int]] = defaultdict(list)
        for number, word in enumerate(words):
            if word.head != number:
                self.children[word.head].append(number)

    def run(self) -> None:
        """Choose the matches."""
        content = [number for number, word in enumerate(self.words) if word.content and self.likely[number]]
        small = [number for number, word in enumerate(self.words) if not word.content and self.likely[number]]
        content.sort(key=lambda number: (-self.likely[number][0].weight, len(self.likely[number]), number))
        for number in (*content, *small):
            self._choose(number)
        for number in content:
            self._choose_again(number)
        for number, word in enumerate(self.words):
            if word.relation.startswith("nsubj") and word.content:
                self._stand_in(number)

    def _choose(self, number: int) -> None:
        best: Likely | None = None
        most = 0.0
        rank = self.rank[self.words[number].sentence]
        small = not self.words[number].content
        for one in self.likely[number]:
            taken = self.taken.get(one.word)
            if taken is not None and self.words[taken].key != self.words[number].key and one.kind != "figure":
                continue
            value = one.weight - _LATER_SENTENCE * rank[one.sentence] - (_TAKEN if taken is not None else 0.0)
            value += self._near(number, one.word)
            if small:
                value -= 0.02 * min(20, abs(self._expected(number) - one.word))
            if best is None or value > most:
                best, most = one, value
        if best is not None:
            self.matches[number] = best
            self.taken.setdefault(best.word, number)

    def _choose_again(self, number: int) -> None:
        """Choose with all neighbours known; a synonym in no fitting place counts for less."""
        match = self.matches[number]
        if match is None:
            return
        if len(self.likely[number]) > 1:
            if self.taken.get(match.word) == number:
                del self.taken[match.word]
            self.matches[number] = None
            self._choose(number)
            match = self.matches[number] or match
        if match.kind in ("sense", "wider", "name") and not self._near(number, match.word):
            match = match._replace(weight=match.weight * _ALONE)
        self.matches[number] = match

    def _expected(self, number: int) -> int:
        """Return where in the evidence a word would stand by the nearest matched word before or after it."""
        for away in range(1, _FAR + 1):
            for at in (number - away, number + away):
                match = self._match(at)
                if match is not None:
                    return match.word + number - at
        return 0

    def _match(self, number: int) -> Likely | None:
        return self.matches[number] if 0 <= number < len(self.words) else None

    def _near(self, number: int, other: int) -> float:
        """Return how well a match fits those of its neighbours, head and dependents."""
        value = 0.0
        for step in (-1, 1):
            match = self._match(number + step)
            if match is not None and abs(match.word - other - step) <= 1:
                value += _BESIDE
        head = self._match(self.words[number].head)
        if head is not None and head.word == self.others[other].head and self.words[number].head != number:
            value += _UNDER_HEAD
        for child in self.children[number]:
            match = self.matches[child]
            if match is not None and self.others[match.word].head == other:
                value += _OVER_CHILD
        return value

    def _stand_in(self, number: int) -> None:
        """Match the name of a subject with the pronoun, or the noun with an article, that stands for it."""
        rank = self.rank.get(self.words[number].sentence, {})
        nearest = next(iter(rank), None)
        match = self.matches[number]
        if nearest is None or (match is not None and match.sentence == nearest):
            return
        place = self._pronoun_for(number, nearest)
        if place is None or (match is not None and match.word > place):
            return
        known = match is not None or self.words[number].key in self.around
        weight = _STANDS_IN if known else _STANDS_IN_ALONE
        for one in (number, *self.children[number]):
            word = self.words[one]
            if one == number or (word.content and word.relation.startswith(_NAMED_WITH)):
                before = self.matches[one]
                kept = weight if before is None else max(weight, before.weight * _STANDS_IN)
                self.matches[one] = Likely(place, nearest, kept, "pronoun")

    def _pronoun_for(self, number: int, sentence: int) -> int | None:
        """Return the subject of a sentence there that may stand for a name: the matched verb's or the first."""
        subjects = [
            at
            for at in self._members.get(sentence, ())
            if self.others[at].relation.startswith("nsubj") and at not in self.taken and self._stands_for(number, at)
        ]
        head = self._match(self.words[number].head)
        under = [at for at in subjects if head is not None and self.others[at].head == head.word]
        return next(iter(under or subjects), None)

    def _stands_for(self, number: int, at: int) -> bool:
        other, word = self.others[at], self.words[number]
        person = word.label == "PERSON"
        if not word.label and word.part != "PROPN":
            return other.low in _THINGS or (other.low in _SINGULAR and word.part == "NOUN")
        if other.low in _SINGULAR:
            return person or not word.label
        if other.low in _PRONOUNS:
            return not person or other.low == "who"
        return other.part == "NOUN" and any(
            self.others[place].head == at and self.others[place].low in ("the", "this", "his", "her", "their", "its")
            for place in range(max(0, at - 4), at)
        )

    def counterparts(self) -> Iterator[int | None]:
        """Yield for each word the word of the evidence in its place, where it has no match."""
        for number, word in enumerate(self.words):
            yield self._counterpart(number) if word.content and self.matches[number] is None else None

    def _counterpart(self, number: int) -> int | None:
        word = self.words[number]
        for other in self._places_of(number):
            found = self.others[other]
            if found.content and found.counts and other not in self.taken and _kin(word.part, found.part):
                return other
        return None

    def _places_of(self, number: int) -> Iterator[int]:
        word = self.words[number]
        head = self.matches[word.head] if word.head != number else None
        if head is not None:
            plain = word.relation.partition(":")[0]
            for other in self._members.get(self.others[head.word].sentence, ()):
                found = self.others[other]
                if found.head == head.word and other != head.word and found.relation.startswith(plain):
                    yield other
        for child in self.children[number]:
            match = self.matches[child]
            if match is not None and self.words[child].content:
                yield self.others[match.word].head
        for step in (-1, 1):
            match = self._match(number + step)
            if match is not None and 0 <= match.word - step < len(self.others):
                yield match.word - step

    @cached_property
    def _members(self) -> dict[int, list[int]]:
        wanted = {sentence for found in self.chosen.values() for sentence in found}
        members: dict[int, list[int]] = {}
        for number, word in enumerate(self.others):
            if word.sentence in wanted:
                members.setdefault(word.sentence, []).append(number)
        return members


_NOUNS = frozenset({"NOUN", "PROPN", "NUM", "PRON"})
_QUALITIES = frozenset({"ADJ", "ADV", "NOUN", "NUM"})


def _kin(part: str, other: str) -> bool:
    return part == other or {part, other} <= _NOUNS or {part, other} <= _QUALITIES
