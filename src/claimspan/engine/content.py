"""Content that was dropped, added or put in place of other content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from claimspan.engine.hunks import Comparison, Hunk, is_content
from claimspan.engine.naming import abbreviates
from claimspan.engine.quantities import of_kinds
from claimspan.engine.reasons import of_hunk
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import entries, sections
from claimspan.facts.spelling import stem
from claimspan.model.change import Aspect, Difference

SHARE_OF_CONTENT = 0.5
"""Share of the recorded content words whose loss makes it another statement (the benchmark's definition)."""

MANY_WORDS = 4
"""Content words more or fewer where something replaced them: measured on the drift development set."""

MANY_ALONE = 2
"""Content words dropped or added with nothing in their place: on the development set no rewording has so many."""

A_CLAUSE = 6
"""Words, small ones too, dropped or added at one place that make a clause: measured on the drift development set."""

_FRAME = frozenset(
    stem(word)
    for word in (
        "say",
        "said",
        "claim",
        "believe",
        "argue",
        "insist",
        "allege",
        "maintain",
        "assert",
        "contend",
        "report",
    )
) | {"according-to"}


def content_differences(comparison: Comparison) -> Iterator[Difference]:
    """Tell of content that was dropped or added: half of it in all, or a whole phrase at one place."""
    lost = sum(_lost(hunk, comparison) for hunk in comparison.hunks)
    total = sum(is_content(item) for item in comparison.before)
    largest = max(comparison.hunks, key=lambda hunk: _lost(hunk, comparison), default=None)
    if largest is not None and (
        _lost(largest, comparison) >= MANY_WORDS
        or (total and lost >= SHARE_OF_CONTENT * total and (lost > 1 or not largest.after))
    ):
        yield of_hunk(Aspect.CONTENT, largest)
    for hunk in comparison.hunks:
        if _gained(hunk, comparison) >= MANY_WORDS:
            yield of_hunk(Aspect.CONTENT, hunk)
        elif _framed(hunk, comparison):
            yield of_hunk(Aspect.ATTRIBUTION, hunk)
        elif _alone(hunk, comparison) or _of_a_list(hunk, comparison) or _narrows(hunk, comparison):
            yield of_hunk(Aspect.CONTENT, hunk)


def replaced_by_another(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether a word gave way to another of its class: ``wrist`` and ``ankle``."""
    old, new = _classed(before), _classed(after)
    return any(old[kind].isdisjoint(new[kind]) for kind in old.keys() & new.keys())


def _classed(items: Sequence[Item]) -> dict[str, set[int]]:
    """Return class -> the members that items name."""
    found: dict[str, set[int]] = {}
    for item in items:
        if item.kind in (Kind.WORD, Kind.NAME, Kind.SMALL):
            for kind, member in members(item.text.rstrip(".")):
                found.setdefault(kind, set()).add(member)
    return found


def members(word: str) -> tuple[tuple[str, int], ...]:
    """Return the classes that a lower-case word is of, with the number of the member it is a name of."""
    return _classes().get(word, () if word.endswith(_OF_DOERS) else _classes().get(stem(word), ()))


_OF_DOERS = ("er", "ers", "est")


@cache
def _classes() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Return word -> the classes it is of, with the number of the member it is a name of."""
    found: dict[str, list[tuple[str, int]]] = {}
    for number, (kind, member) in enumerate(entries("classes")):
        for word in member.split():
            for form in {word, f"{word}s", word[:-1] + "ies" if word.endswith("y") else f"{word}es"}:
                found.setdefault(form, []).append((kind, number))
    return MappingProxyType({word: tuple(kinds) for word, kinds in found.items()})


def _alone(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether several content words came or went with nothing in their place."""
    for here, other in ((hunk.before, hunk.after), (hunk.after, hunk.before)):
        if not _wordy(other):
            words = [item for item in comparison.unmoved(here) if is_content(item) and not _empty(item)]
            if len({item.key for item in words}) >= MANY_ALONE and not _names_only(words):
                return True
    return False


def _narrows(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether a word before a noun came or went: ``pregnant women`` and ``women``."""
    if hunk.right is None or hunk.right.kind is not Kind.WORD:
        return False
    for here, other in ((hunk.before, hunk.after), (hunk.after, hunk.before)):
        words = [item for item in comparison.unmoved(here) if item.kind is not Kind.MARK]
        if not other and len(here) == len(words) == 1 and _is_plain(words[0]) and not _empty(words[0]):
            both = comparison.words_before & comparison.words_after
            adverb = words[0].text.endswith(_OF_ADVERBS) and words[0].text not in _ADJECTIVES
            return not adverb and stem(words[0].text) not in both and not _elsewhere(words[0], comparison)
    return False


def _elsewhere(item: Item, comparison: Comparison) -> bool:
    """Tell whether both wordings say it, one in another form: ``significant`` and ``significantly``, ``in a row``."""
    root = stem(item.text)
    said = [
        any(stem(other.text) == root for other in side if other.kind is not Kind.MARK)
        for side in (comparison.before, comparison.after)
    ]
    row = item.text in _IN_A_ROW and any("in a row" in plain for plain in comparison.plain)
    return all(said) or row


_IN_A_ROW = frozenset(("straight", "consecutive", "successive", "running"))


def _is_plain(item: Item) -> bool:
    return item.kind is Kind.WORD or (item.kind is Kind.NAME and not item.surely)


_ADJECTIVES = frozenset(("early", "elderly", "deadly", "friendly", "costly", "daily", "weekly", "monthly", "lonely"))
_OF_ADVERBS = ("ly", "ing")


def _names_only(items: Sequence[Item]) -> bool:
    return all(item.kind is Kind.NAME for item in items)


def _empty(item: Item) -> bool:
    return item.text in sections("light_words")


def _of_a_list(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether one of several things named side by side came or went: ``A, B and C`` and ``A and C``."""
    for here, other in ((hunk.before, hunk.after), (hunk.after, hunk.before)):
        if _wordy(comparison.unmoved(other)):
            continue
        words = [item for item in comparison.unmoved(here) if is_content(item) and not _empty(item)]
        if not here or not words or not any(item.kind is Kind.WORD for item in words):
            continue
        first, last = here[0].key, here[-1].key
        right = hunk.right.key if hunk.right is not None else ""
        left = hunk.left.key if hunk.left is not None else ""
        joins = ("and", "conditions:or")
        if _wordy(other):
            return left in joins
        if first in joins and (right in (".", ",", "", *joins) or comparison.moved[first]):
            return True
        if (first == "," and right in joins) or (last == "," and left in (",", *joins)):
            return True
        if last in joins and len(here) <= MANY_WORDS and left != ",":
            return True
    return False


def _framed(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether who says so came or went: ``The company says it floats`` and ``It floats``."""
    if all(_frames(side) for side in (comparison.before, comparison.after)):
        return False
    for here, other in ((hunk.before, hunk.after), (hunk.after, hunk.before)):
        words = comparison.unmoved(here)
        if not _wordy(other) and _frames(words):
            return any(item.kind in (Kind.NAME, Kind.WORD) and stem(item.text) not in _FRAME for item in words) or (
                len(words) > 1
            )
    return False


def _frames(items: Sequence[Item]) -> bool:
    """Tell whether a verb of saying is among items; ``is maintained by`` is none."""
    pairs = zip((None, *items), items, strict=False)
    return any(stem(item.text) in _FRAME and not (item.text in _DONE and _is_be(left)) for left, item in pairs)


def _is_be(item: Item | None) -> bool:
    return item is not None and item.text in ("is", "are", "was", "were", "be", "been", "being")


_DONE = frozenset(("maintained", "asserted", "contended"))


def _wordy(items: Sequence[Item]) -> bool:
    return any(item.kind is not Kind.MARK for item in items)


def _lost(hunk: Hunk, comparison: Comparison) -> int:
    """Return how many content words went that none came for."""
    if abbreviates(of_kinds(hunk.before, Kind.NAME), of_kinds(hunk.after, Kind.NAME)):
        return 0
    if not _wordy(hunk.after) and _clause(hunk.before, comparison):
        return MANY_WORDS
    return max(0, _count(hunk.before, comparison) - _count(hunk.after, comparison))


def _clause(items: Sequence[Item], comparison: Comparison) -> bool:
    """Tell whether items are as many as a clause has."""
    return sum(item.kind is not Kind.MARK for item in comparison.unmoved(items)) >= A_CLAUSE


def _gained(hunk: Hunk, comparison: Comparison) -> int:
    if not _wordy(hunk.before) and _clause(hunk.after, comparison):
        return MANY_WORDS
    return max(0, _count(hunk.after, comparison) - _count(hunk.before, comparison))


def _count(items: Sequence[Item], comparison: Comparison) -> int:
    return sum(is_content(item) and not _empty(item) for item in comparison.unmoved(items))
