"""Another thing in a thing's place, a thing that came or went, and a grade put beside a grade."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.content import members
from claimspan.engine.hunks import Comparison, Hunk
from claimspan.facts.items import Item, Kind
from claimspan.facts.senses import lemma_of, sorts
from claimspan.facts.things import are_two_things, thing

MOST_BESIDE = 3
"""Words of a place of which the last may be compared as what the place is about: measured on the drift set."""

_PLACING = frozenset(
    ("in", "on", "at", "with", "from", "into", "under", "over", "inside", "outside", "near", "behind", "beside")
)
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its", "their", "my", "our", "your"))
_GRADES = frozenset(
    (
        "mixed", "positive", "negative", "favorable", "unfavorable", "good", "bad", "fair", "poor", "low", "medium",
        "high", "mild", "moderate", "severe", "light", "heavy", "weak", "strong", "small", "large", "short", "long",
        "slight", "steep", "warm", "cool", "cold", "hot", "dry", "wet", "slow", "fast", "average", "excellent",
    )
)  # fmt: skip


def names_another_thing(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether what a place is about, its last word, became another thing: ``oboe`` and ``tuba``."""
    old, new = _head(before), _head(after)
    return bool(old and new) and are_two_things(old, new) and not _one_member(old, new)


def _head(items: Sequence[Item]) -> str:
    """Return the last word of a place of few words, if it is a plain one."""
    plain = [item for item in items if item.kind is not Kind.MARK]
    words = [item for item in plain if item.kind is not Kind.SMALL]
    if not words or len(words) > MOST_BESIDE or plain[-1].kind is not Kind.WORD:
        return ""
    return plain[-1].text


def _one_member(one: str, other: str) -> bool:
    """Tell whether the list of classes has two words as names of one thing."""
    return bool({number for _, number in members(one)} & {number for _, number in members(other)})


def came_or_went(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether a thing with its preposition came or went: ``in the garden``."""
    sides = ((hunk.before, hunk.after, comparison.after), (hunk.after, hunk.before, comparison.before))
    for here, other, wording in sides:
        items = comparison.unmoved(here)
        place = _place(items) or (_any_place(items) if _of_all(wording) else "")
        if place and not any(item.kind is not Kind.MARK for item in other):
            return not any(_one_member(place, item.text) for item in wording)
    return False


def _place(items: Sequence[Item]) -> str:
    """Return the thing that items of nothing else and a preposition name."""
    words = [item for item in items if item.kind is not Kind.MARK]
    if len(words) <= 1 or words[0].text not in _PLACING or words[-1].kind is not Kind.WORD:
        return ""
    return thing(words[-1].text) if all(item.text in _ARTICLES for item in words[1:-1]) else ""


def _any_place(items: Sequence[Item]) -> str:
    """Return the last word of items that are a preposition, an article and one word."""
    words = [item for item in items if item.kind is not Kind.MARK and item.text not in _ARTICLES]
    placed = len(words) == 2 and words[0].text in _PLACING and words[1].kind is Kind.WORD  # noqa: PLR2004
    return words[1].text if placed and not words[1].text.endswith("ly") else ""


def _of_all(items: Sequence[Item]) -> bool:
    """Tell whether something is said of all there are."""
    return any(item.key == "scope:all" for item in items)


def came_between(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether a person came or went before the one named: ``a pupil of the master`` and ``the master``."""
    for here, other in ((hunk.before, hunk.after), (hunk.after, hunk.before)):
        words = [item for item in comparison.unmoved(here) if item.kind is not Kind.MARK and item.text not in _ARTICLES]
        alone = not any(item.kind is not Kind.MARK and item.text not in _ARTICLES for item in other)
        if alone and [item.kind for item in words] == [Kind.WORD, Kind.SMALL] and words[1].text == "of":
            return sorts(lemma_of(words[0].text), "NOUN") == {"person"}
    return False


def regraded(hunk: Hunk) -> bool:
    """Tell whether one end of a range of grades came or went: ``mixed reviews`` and ``mixed to positive reviews``."""
    moved = [item.text for item in (*hunk.before, *hunk.after) if item.kind is not Kind.MARK]
    if len(moved) != len(hunk.before) + len(hunk.after) or len(moved) != 2 or "to" not in moved:  # noqa: PLR2004
        return False
    grade = moved[1] if moved[0] == "to" else moved[0]
    beside = hunk.left if moved[0] == "to" else hunk.right
    return grade in _GRADES and beside is not None and beside.text in _GRADES
