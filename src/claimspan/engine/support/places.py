"""Whether words that match stand to each other as in the statement: beside, under the same head, as its subject."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word

_CLIMB = 4
_BESIDE, _NEAR = 2, 8
_HALF = 0.5
_UNKNOWN = 0.5
"""What is said of a statement that has no two words to look at."""
_SEVERAL = {"he": False, "she": False, "it": False, "they": True}
"""Pronoun -> whether it stands for several."""
_NOMINAL = frozenset({"NOUN", "PROPN"})
_FAR = 8
_RUN, _GAP = 3, 3
"""Words of a run, and how far one may stand from the next."""


class Places:
    """Looks at the places of the matches of one pair."""

    def __init__(self, pair: Pair) -> None:
        """Take a pair."""
        self.words = pair.statement.words
        self.others = pair.evidence.words
        self.at = [None if match is None else match.word for match in pair.alignment.matches]
        self.content = [number for number, word in enumerate(self.words) if word.content]
        self.sentences = max(1, len(pair.statement.sentences))
        self.heads = {number: _above(number, self.words) for number in self.content}
        self.below: defaultdict[int, list[int]] = defaultdict(list)
        for number, head in self.heads.items():
            if head != number:
                self.below[head].append(number)
        self.before = {later: earlier for earlier, later in pairwise(self.content)}
        self.after = dict(pairwise(self.content))

    def fits(self, number: int, other: int) -> bool:
        """Tell whether a word's match stands beside a neighbour's, or under or above its head's or dependent's."""
        for near in (self.before.get(number), self.after.get(number)):
            if near is not None:
                at = self.at[near]
                if at is not None and abs(at - other) <= abs(near - number) + 1:
                    return True
        head = self.heads[number]
        if head != number and self._related(other, self.at[head]):
            return True
        return any(self._related(self.at[child], other) for child in self.below[number])

    def _related(self, one: int | None, other: int | None) -> bool:
        if one is None or other is None:
            return False
        return one == other or _above(one, self.others) == other or _above(other, self.others) == one

    def apart(self) -> float:
        """Return the share of neighbouring content words whose matches are no neighbours, or that have none."""
        pairs = list(pairwise(self.content))
        together = sum(self._together(one, other) for one, other in pairs)
        return 1 - together / len(pairs) if pairs else _UNKNOWN

    def _together(self, one: int, other: int) -> float:
        here, there = self.at[one], self.at[other]
        if here is None or there is None:
            return 0.0
        away = there - here
        if 0 < away <= max(_BESIDE, other - one + 1):
            return 1.0
        near = 0 < away <= _NEAR and self.others[here].sentence == self.others[there].sentence
        return _HALF if near else 0.0

    def unrelated(self) -> float:
        """Return the share of content words whose match does not stand to that of their head as they do to theirs."""
        counted = 0
        good = 0.0
        for number in self.content:
            head = self.heads[number]
            if head == number or not self.words[head].content:
                continue
            counted += 1
            good += self._kinship(self.at[number], self.at[head])
        return 1 - good / counted if counted else _UNKNOWN

    def _kinship(self, one: int | None, other: int | None) -> float:
        if one is None or other is None:
            return 0.0
        if self._related(one, other):
            return 1.0
        if self.others[one].sentence != self.others[other].sentence:
            return 0.0
        up, over = _above(one, self.others), _above(other, self.others)
        akin = _above(up, self.others) == other or _above(over, self.others) == one or up == over
        return _HALF if akin else 0.0

    def copied(self) -> float:
        """Return the share of words that stand in runs of at least three whose matches are such a run too."""
        runs: list[int] = []
        last: tuple[int, int] | None = None
        written = [number for number, word in enumerate(self.words) if word.part != "PUNCT"]
        for number in written:
            at = self.at[number]
            if at is None:
                continue
            if last is not None and 0 <= at - last[1] <= _GAP and number - last[0] <= _GAP:
                runs[-1] += 1
            else:
                runs.append(1)
            last = (number, at)
        return sum(run for run in runs if run >= _RUN) / max(1, len(written))

    def subjects(self) -> float:
        """Return how many subjects a sentence has whose match is not the subject of the verb's match."""
        bad = 0
        for number in self.content:
            word = self.words[number]
            here, verb = self.at[number], self.at[word.head]
            if word.relation.startswith("nsubj") and word.head != number and here is not None and verb is not None:
                bad += self.others[here].head != verb
        return bad / self.sentences

    def pronouns(self) -> float:
        """Return how many pronouns a sentence has that cannot stand for the subject in the evidence."""
        bad = 0
        for word in self.words:
            verb = self.at[word.head]
            if word.low not in _SEVERAL or not word.relation.startswith("nsubj") or verb is None:
                continue
            subject = self._subject(verb)
            if subject is None:
                continue
            other = self.others[subject]
            if other.low in _SEVERAL:
                bad += other.low != word.low
            else:
                bad += self._several(subject) != _SEVERAL[word.low]
        return bad / self.sentences

    def _subject(self, verb: int) -> int | None:
        near = range(max(0, verb - 4 * _FAR), min(len(self.others), verb + _FAR))
        found = (at for at in near if self.others[at].head == verb and self.others[at].relation.startswith("nsubj"))
        return next(found, None)

    def _several(self, noun: int) -> bool:
        if self.others[noun].tag in ("NNS", "NNPS"):
            return True
        following = range(noun + 1, min(noun + _FAR, len(self.others)))
        return any(self.others[at].head == noun and self.others[at].relation == "conj" for at in following)

    def dangling(self) -> float:
        """Return how many pronouns a sentence has with no noun before them in the statement."""
        bad = 0
        named = False
        for word in self.words:
            named = named or word.part in _NOMINAL
            bad += not named and word.low in _SEVERAL and word.relation.startswith("nsubj")
        return bad / self.sentences


def _above(number: int, words: Sequence[Word]) -> int:
    """Return the nearest word above that carries content; the word itself where there is none."""
    low, at = number, words[number].head
    for _ in range(_CLIMB):
        if at == low or words[at].content:
            break
        low, at = at, words[at].head
    return at
