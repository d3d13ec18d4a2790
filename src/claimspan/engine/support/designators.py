"""Things of a statement whose number or letter its evidence gives to a sister: ``Boeing 737`` and ``747``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.designators import Designator
from claimspan.facts.designators import designators as read
from claimspan.facts.lexicon import sections
from claimspan.model.support import Mismatch

_REACH = 2
"""Content words on either side that tell which of two sisters is meant."""
_MARK = re.compile(r"[^\W_]+(?:[.][^\W_]+)*")


def designators(pair: Pair) -> Iterator[Mismatch]:
    """Yield a mismatch for each designator of the statement for which the evidence has a sister.

    Either the evidence has only sisters (``designator.other``; ``.ordinal`` where one is counted, as in "second
    season"), or a sister takes its place beside the same words (``designator.moved``). One that has no sister in the
    evidence is a name like others.
    """
    said = read(pair.statement.text)
    if not said:
        return
    there = _of_sentences(pair.evidence)
    for one in said:
        alike = [other for other in there if _is_stem(one, other)]
        same = [other for other in alike if other.mark == one.mark]
        counted = [other for other in alike if any(other.span.overlaps(span) for span in pair.evidence.spans)]
        if same:
            sisters = [other for other in counted if other.mark != one.mark and not _is_said(other, said)]
            itself = [other for other in same if other in counted]
            other = _in_its_place(pair, one, itself, sisters) if sisters else None
            if other is not None:
                yield pair.mismatch("designator.moved", one.span, other.span, contradicts=True)
            continue
        other = next((sister for sister in counted if not _is_said(sister, said)), None)
        if other is not None and not _is_bare(one, pair):
            sort = "designator.ordinal" if one.ordinal or other.ordinal else "designator.other"
            yield pair.mismatch(sort, one.span, other.span, contradicts=True)


def _is_bare(one: Designator, pair: Pair) -> bool:
    """Tell whether the evidence has the mark without the name: "the 737", "seventh and final season"."""
    marks = _marks(pair.evidence.text)
    return one.mark in marks or (one.ordinal and _MARK.findall(one.span.of(pair.statement.text))[0].lower() in marks)


@lru_cache(maxsize=64)
def _marks(text: str) -> frozenset[str]:
    """Return all words of a text, in lower case."""
    return frozenset(word.lower() for word in _MARK.findall(text))


def _is_said(other: Designator, said: Sequence[Designator]) -> bool:
    return any(_is_stem(one, other) and one.mark == other.mark for one in said)


def _of_sentences(evidence: Passage) -> list[Designator]:
    """Return the designators of the sentences that the evidence stands in."""
    spans = [sentence.span for sentence in evidence.sentences] or list(evidence.spans)
    return [one for one in read(evidence.text) if any(one.span.overlaps(span) for span in spans)]


def _is_stem(one: Designator, other: Designator) -> bool:
    return one.stem == other.stem or one.stem.split()[-1] == other.stem.split()[-1]


def _in_its_place(
    pair: Pair, one: Designator, same: Sequence[Designator], sisters: Sequence[Designator]
) -> Designator | None:
    """Return a sister that stands beside the same words as a designator, which itself never does in the evidence."""
    mine = _neighbours(one, pair.statement.words)
    theirs = {each.span: _neighbours(each, pair.evidence.words) for each in (*same, *sisters)}
    if _denies(one, pair.statement.words) or any(_agree(mine, theirs[each.span]) for each in same):
        return None
    fits = (sister for sister in sisters if _agree(mine, theirs[sister.span]))
    return next((sister for sister in fits if not _denies(sister, pair.evidence.words)), None)


def _denies(one: Designator, words: Sequence[Word]) -> bool:
    """Tell whether the sentence of a designator denies something: what holds of one may then hold of its sister."""
    sentences = {word.sentence for word in words if word.span.overlaps(one.span)}
    return any(word.low in sections("negation") for word in words if word.sentence in sentences)


def _neighbours(one: Designator, words: Sequence[Word]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the content words before and after a designator in its sentence, the nearest first."""
    inside = [number for number, word in enumerate(words) if word.span.overlaps(one.span)]
    if not inside:
        return (), ()
    sentence = words[inside[0]].sentence
    told = [(number, word) for number, word in enumerate(words) if word.sentence == sentence and word.counts]
    around = [(number, word.key) for number, word in told if word.content]
    before = [key for number, key in reversed(around) if number < inside[0]]
    after = [key for number, key in around if number > inside[-1]]
    return tuple(before[:_REACH]), tuple(after[:_REACH])


def _agree(mine: tuple[tuple[str, ...], tuple[str, ...]], its: tuple[tuple[str, ...], tuple[str, ...]]) -> bool:
    return any(set(here) & set(there) for here, there in zip(mine, its, strict=True))
