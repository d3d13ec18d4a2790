"""Statements about more, or others, than those that the evidence speaks of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from claimspan.engine.support.numbers import is_denied
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.facts.amounts_units import unit_forms
from claimspan.facts.quantifiers import Extent, Quantifier, widens
from claimspan.facts.quantifiers import quantifiers as quantifiers_of
from claimspan.model.support import Mismatch
from claimspan.model.text import Span

_REACH = 12
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})


class Scoped(NamedTuple):
    """A quantifier and the word whose number it tells."""

    quantifier: Quantifier
    target: int


def quantifiers(pair: Pair) -> Iterator[Mismatch]:
    """Yield quantifiers that say more than those of the evidence."""
    said = _scoped(pair.statement.words, {word.sentence for word in pair.statement.words})
    if not said:
        return
    found = _scoped(pair.evidence.words, set(pair.alignment.sentences))
    for one in said:
        mismatch = _judged(pair, one, found)
        if mismatch is not None:
            yield mismatch


def _judged(pair: Pair, one: Scoped, found: Sequence[Scoped]) -> Mismatch | None:
    span = _span(pair.statement.words, one.quantifier)
    match = pair.alignment.matches[one.target]
    if match is None:
        return None
    there = [other for other in found if other.target == match.word]
    if one.quantifier.section == "only":
        return _only(pair, span, match.word, there, found)
    alike = [other for other in there if other.quantifier.section == one.quantifier.section]
    held = next((other.quantifier for other in alike or there), None)
    denied = is_denied(pair.statement.words, pair.statement.words[one.target].sentence)
    if one.quantifier.extent is None or (denied and one.quantifier.extent is not Extent.NONE):
        return None
    if held is None:
        added = one.quantifier.section == "all"
        return pair.mismatch("quantifier.added", span, None, contradicts=False) if added else None
    return _held(pair, one, held, match.word)


def _held(pair: Pair, one: Scoped, held: Quantifier, target: int) -> Mismatch | None:
    """Hold a quantifier against that of the same thing in the evidence."""
    span, shown = _span(pair.statement.words, one.quantifier), _span(pair.evidence.words, held)
    extent = one.quantifier.extent
    if extent is None:
        return None
    if held.extent is None:
        several = extent in (Extent.SOME, Extent.MANY, Extent.MOST)
        return pair.mismatch("quantifier.widened", span, shown, contradicts=True) if several else None
    partial = {Extent.NONE, Extent.FEW} & {extent, held.extent} or _are_counted(pair, one.quantifier, held)
    if partial and _apart(pair, one, target):
        return None
    if widens(extent, held.extent):
        return pair.mismatch("quantifier.widened", span, shown, contradicts=True)
    excepted = _except(pair.evidence.words, target) if extent is held.extent is Extent.ALL else None
    if excepted is None or _except(pair.statement.words, one.target):
        return None
    return pair.mismatch("quantifier.widened", span, excepted, contradicts=True)


def _only(pair: Pair, span: Span, target: int, there: Sequence[Scoped], found: Sequence[Scoped]) -> Mismatch | None:
    """Hold ``only`` against ``mainly``, and against more than one thing."""
    most = next((other.quantifier for other in there if other.quantifier.extent is Extent.MOST), None)
    if most is not None:
        return pair.mismatch("quantifier.widened", span, _span(pair.evidence.words, most), contradicts=True)
    told = any(other.quantifier.section == "only" for other in found)
    others = None if told else _beside(pair.evidence.words, target)
    return None if others is None else pair.mismatch("quantifier.only", span, others, contradicts=True)


def _are_counted(pair: Pair, one: Quantifier, held: Quantifier) -> bool:
    """Tell whether both are so many of a whole: ``three of the five work`` and ``two of the five have failed``."""
    rows = (pair.statement.words[one.first : one.last + 1], pair.evidence.words[held.first : held.last + 1])
    return all(row[0].part == "NUM" and row[-1].part == "NUM" for row in rows)


def _apart(pair: Pair, one: Scoped, target: int) -> bool:
    """Tell whether two quantifiers stand with other verbs: ``no school leaves it out`` says ``every school``."""
    words, others = pair.statement.words, pair.evidence.words
    verb, there = words[one.target].head, others[target].head
    match = pair.alignment.matches[verb]
    return match is None or match.word != there


def _except(words: Sequence[Word], place: int) -> Span | None:
    """Return the words that name an exception, after a word of the same sentence."""
    for number in range(place + 1, min(len(words), place + _REACH)):
        if words[number].sentence != words[place].sentence:
            return None
        if words[number].low in _EXCEPT:
            last = min(len(words), number + 3)
            return Span(words[number].span.start, words[last - 1].span.end)
    return None


_EXCEPT = frozenset({"except", "excluding", "excepting", "bar", "barring"})


def _span(words: Sequence[Word], quantifier: Quantifier) -> Span:
    return Span(words[quantifier.first].span.start, words[quantifier.last].span.end)


def _beside(words: Sequence[Word], place: int) -> Span | None:
    """Return what stands beside a word with ``and``: the evidence names more than the one that ``only`` singles out."""
    start = words[place].head if words[place].relation == "conj" else place
    row = [
        number
        for number in range(max(0, place - _REACH), min(len(words), place + _REACH))
        if number == start or (words[number].head == start and words[number].relation == "conj")
    ]
    if len(row) < 2 or words[place].part not in _NOMINAL:  # noqa: PLR2004
        return None
    return Span(words[min(row)].span.start, words[max(row)].span.end)


def _scoped(words: Sequence[Word], sentences: set[int]) -> list[Scoped]:
    found: list[Scoped] = []
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and words[end].sentence == words[start].sentence:
            end += 1
        if words[start].sentence in sentences:
            for quantifier in quantifiers_of([word.low for word in words[start:end]]):
                if quantifier.section == "idle" or _is_rate(words, start + quantifier.first):
                    continue
                moved = quantifier._replace(first=quantifier.first + start, last=quantifier.last + start)
                target = _target(words, moved)
                if target is not None:
                    found.append(Scoped(moved, target))
        start = end
    return found


def _is_rate(words: Sequence[Word], place: int) -> bool:
    """Tell whether a quantifier tells how often, or sums up: ``every 20 minutes``, ``every quarter``, ``in all,``."""
    if place + 1 >= len(words):
        return False
    following = words[place + 1]
    if words[place].low == "all":
        return place > 0 and words[place - 1].low == "in" and following.text in (",", ".", ":", ";")
    if words[place].low != "every":
        return False
    return following.part == "NUM" or following.low in ("other", "few", "quarter", *unit_forms())


def _target(words: Sequence[Word], quantifier: Quantifier) -> int | None:
    """Return the word whose number a quantifier tells; None for ``most beautiful``, ``no more than``."""
    last = words[quantifier.last]
    if last.low == "of" or (quantifier.last > quantifier.first and last.low in ("the", "of")):
        place = quantifier.last
        return words[place].head if words[words[place].head].part in _NOMINAL else None
    head = last.head
    if last.low in ("most", "few") and words[head].part not in _NOMINAL:
        return None
    if (
        last.low == "few"
        and quantifier.first
        and words[quantifier.first - 1].low in ("a", "quite", "last", "first", "next", "past")
    ):
        return None
    if last.part in ("ADV", "DET", "ADJ", "PRON", "NUM", "CCONJ", "PART"):
        return head if head != quantifier.last else None
    return None
