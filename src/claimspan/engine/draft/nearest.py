"""Which records speak of what a sentence speaks of, by the rare words they share."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log

from claimspan.engine.draft.holdings import HeldRecord, Holdings
from claimspan.engine.evidence import root
from claimspan.engine.sentences import sentence_after, sentence_before
from claimspan.facts.items import word_key
from claimspan.model.record import Claim

CANDIDATES = 3
"""Records that a sentence is held against."""

LEAST_SHARED = 0.6
"""Share, by weight, of what a sentence is about that a record has to speak of; numbers aside."""

FEWEST_SHARED = 2
"""Content words, numbers aside, that both have to share."""

COMMONEST = 0.5
"""Share of the records above which a word says nothing about which of them is meant."""

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:-\d+)?")


def content(words: str) -> frozenset[str]:
    """Return the roots of the content words of a wording, numbers left out."""
    found = (root(word_key(word.lower().removesuffix("'s").removesuffix("’s"))) for word in _WORD.findall(words))
    return frozenset(form for form in found if form and not form[0].isdecimal())


def figures(words: str) -> frozenset[str]:
    """Return the numbers of a wording, as they are written."""
    return frozenset(word for word in _WORD.findall(words) if word[0].isdecimal())


class Nearest:
    """The records that stand, indexed by their content words.

    Args:
        holdings: Corpus and register.
    """

    def __init__(self, holdings: Holdings) -> None:
        self.records = tuple(held for held in holdings.records if held.stands)
        told = [_words(held, holdings) for held in self.records]
        self._contents = [content(words) for words in told]
        self._figures = [figures(words) for words in told]
        self._holders: defaultdict[str, list[int]] = defaultdict(list)
        for number, forms in enumerate(self._contents):
            for form in sorted(forms):
                self._holders[form].append(number)

    def of(self, words: str) -> Sequence[tuple[HeldRecord, ...]]:
        """Return the records that clearly speak of what a sentence speaks of, the nearest first.

        Several records of one article come last, together: a sentence may say at once what they say apart.
        """
        wanted = content(words)
        if len(wanted) < FEWEST_SHARED:
            return ()
        weights = {form: self._weight(form) for form in wanted}
        total = sum(weights.values())
        numbers = figures(words)
        likeliest = self._likeliest(wanted, weights, numbers)
        shared = {number: wanted & self._contents[number] for number in likeliest}

        def share(forms: frozenset[str]) -> float:
            return sum(weights[form] for form in forms) / total

        near = sorted(
            (number for number in likeliest if len(shared[number]) >= FEWEST_SHARED),
            key=lambda n: (-share(shared[n]), -len(numbers & self._figures[n]), n),
        )
        found: list[tuple[HeldRecord, ...]] = [
            (self.records[number],) for number in near[:CANDIDATES] if share(shared[number]) >= LEAST_SHARED
        ]
        together = self._together(near, shared)
        if len(together) > 1 and share(frozenset().union(*(shared[number] for number in together))) >= LEAST_SHARED:
            found.append(tuple(self.records[number] for number in together))
        return found

    def _likeliest(self, wanted: frozenset[str], weights: Mapping[str, float], numbers: frozenset[str]) -> list[int]:
        """Return the records that share most; of equals, as in reports of one kind, those with the same numbers."""
        score: defaultdict[int, float] = defaultdict(float)
        for form in self._rare(wanted):
            for number in self._holders[form]:
                score[number] += weights[form]
        return sorted(score, key=lambda n: (-score[n], -len(numbers & self._figures[n]), n))[: 4 * CANDIDATES]

    def _together(self, near: Sequence[int], shared: Mapping[int, frozenset[str]]) -> list[int]:
        """Return the nearest record and others of its article that each share something more with the sentence."""
        taken: list[int] = []
        held: frozenset[str] = frozenset()
        for number in near:
            if taken and self.records[number].article != self.records[taken[0]].article:
                continue
            if shared[number] - held and len(taken) < CANDIDATES:
                taken.append(number)
                held |= shared[number]
        return taken

    def _rare(self, wanted: Iterable[str]) -> list[str]:
        """Return the words that tell records apart; where all are common, all of them."""
        known = sorted(form for form in wanted if form in self._holders)
        rare = [form for form in known if len(self._holders[form]) <= max(8, COMMONEST * len(self.records))]
        return rare or known

    def _weight(self, form: str) -> float:
        return log(1 + (1 + len(self.records)) / (1 + len(self._holders.get(form, ()))))


def _words(held: HeldRecord, holdings: Holdings) -> str:
    """Return all that a record speaks of: a claim's statement and words, a quote's speaker and whole sentences."""
    assert held.article is not None  # noqa: S101  # it stands
    text = holdings.articles[held.article].source.text
    if isinstance(held.record, Claim):
        return f"{held.record.statement} {held.record.words}"
    around = [
        f"{sentence_before(text, span.start)} {span.of(text)} {sentence_after(span.of(text), text, span.end)}"
        for span in held.spans
    ]
    return " ".join([_name(held, holdings), *around])


def _name(held: HeldRecord, holdings: Holdings) -> str:
    speaker = holdings.speakers.get(getattr(held.record, "speaker", ""))
    return speaker.name if speaker else ""
