"""Small words that decide what a figure, a date or a verb says: to and by, until and after, call off and call for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from claimspan.engine.hunks import Comparison, Hunk
from claimspan.engine.reasons import difference
from claimspan.engine.tense import base_form
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import entries, equations
from claimspan.facts.spelling import are_opposite, stem
from claimspan.model.change import Aspect, Difference

BEFORE_FIGURES = frozenset(
    map(frozenset, (("to", "by"), ("by", "from"), ("to", "from"), ("to", "of"), ("and", "of"), ("within", "after")))
)
"""Pairs of prepositions of which one before a figure says another thing than the other."""

OF_ROLES = frozenset(map(frozenset, (("to", "by"), ("by", "against"), ("by", "for"))))
"""Pairs of prepositions after a verb that give what follows another part in it: ``leaked by`` and ``leaked to``."""

BEFORE_DATES = {
    "by": "by",
    "before": "by",
    "after": "after",
    "following": "after",
    "since": "since",
    "from": "since",
    "until": "until",
    "till": "until",
    "through": "until",
    "on": "on",
    "in": "on",
    "at": "on",
    "during": "on",
}
"""What a preposition before a date says; ``in 2030`` and ``by 2030`` are not told apart (both are said of a plan)."""

_NEAR_IN_TIME = (frozenset(("by", "on")),)
_UNDER_DENIAL = (frozenset(("until", "by")),)
_OF_A_VALUE = (Kind.NUMBER, Kind.UNIT, Kind.DATE)
_SKIPPED = frozenset(("a", "an", "the", "about", "around", "nearly", "almost"))


def particle_difference(hunk: Hunk, comparison: Comparison) -> Aspect | None:
    """Return the aspect in which a place differs by a small word that decides the meaning of what stands beside it."""
    if _bared(hunk):
        return Aspect.ANTONYM
    old, new = _only_preposition(hunk.before), _only_preposition(hunk.after)
    if old is None or new is None or old.text == new.text:
        return None
    beside = _beside(hunk, comparison)
    if beside is not None and beside.kind in _OF_A_VALUE:
        if beside.kind is Kind.DATE or beside.key.count(":"):
            return Aspect.DATE if _dates_differ(old.text, new.text, comparison) else None
        return Aspect.NUMBER if frozenset((old.text, new.text)) in BEFORE_FIGURES else None
    if hunk.left is None or hunk.left.kind is not Kind.WORD:
        return None
    apart = frozenset((old.text, new.text)) in OF_ROLES or _phrasal_differ(hunk.left, old.text, new.text)
    return Aspect.ANTONYM if apart else None


def _only_preposition(items: Sequence[Item]) -> Item | None:
    """Return the one word of a place that is no article or mark."""
    words = [item for item in items if item.kind is not Kind.MARK and item.text not in _SKIPPED]
    return words[0] if len(words) == 1 and words[0].kind in (Kind.SMALL, Kind.WORD, Kind.CONDITION) else None


def _beside(hunk: Hunk, comparison: Comparison) -> Item | None:
    """Return the item that the small word goes with: the first after the place that is no article or bound."""
    if hunk.right is None:
        return None
    following = [item for item in comparison.before if item.start >= hunk.right.start]
    for item in following[:3]:
        if item.text not in _SKIPPED and not item.key.startswith("bound:"):
            return item
    return None


def _dates_differ(old: str, new: str, comparison: Comparison) -> bool:
    one, other = BEFORE_DATES.get(old), BEFORE_DATES.get(new)
    if one is None or other is None or one == other:
        return False
    pair = frozenset((one, other))
    denied = any(item.kind is Kind.NEGATION for item in comparison.before)
    return pair not in _NEAR_IN_TIME and not (denied and pair in _UNDER_DENIAL)


_DECIDING = frozenset(
    map(
        stem,
        ("vote", "decide", "argue", "advise", "rule", "campaign", "urge", "recommend", "counsel", "decision"),
    )
)
_OPPOSED = 8


def decided_against(comparison: Comparison) -> list[Difference]:
    """Tell of a decision for a thing that became one against it: ``voted to close`` and ``voted against closing``."""
    old, new = _against(comparison.before), _against(comparison.after)
    if not _of_one_decision(old, new, comparison) or _more_denied(comparison):
        return []
    return [difference(Aspect.ANTONYM, "against" if old else "", "against" if new else "")]


def denies_by_against(comparison: Comparison) -> bool:
    """Tell whether ``voted against selling`` stands on one side and ``voted not to sell`` on the other."""
    old, new = _against(comparison.before), _against(comparison.after)
    return _of_one_decision(old, new, comparison) and _more_denied(comparison) == (1 if old else -1)


def _of_one_decision(old: str, new: str, comparison: Comparison) -> bool:
    """Tell whether one wording only has ``against`` behind a verb that both have."""
    if bool(old) == bool(new):
        return False
    other = comparison.after if old else comparison.before
    opposed = any(item.text == "against" or are_opposite(item.text, "support") for item in other)
    return not opposed and any(base_form(item.text) == (old or new) for item in other)


def _more_denied(comparison: Comparison) -> int:
    """Return how many denials more today's wording has."""
    old, new = (sum(item.kind is Kind.NEGATION for item in side) for side in (comparison.before, comparison.after))
    return new - old


def _against(items: Sequence[Item]) -> str:
    """Return the stem of the verb of deciding that ``against`` stands behind, if one does."""
    place = next((place for place, item in enumerate(items) if item.text == "against"), 0)
    near = (base_form(item.text) for item in reversed(items[max(0, place - _OPPOSED) : place]))
    return next((word for word in near if word in _DECIDING), "")


_BARED = frozenset(("off", "out", "down", "over", "up"))


def _bared(hunk: Hunk) -> bool:
    """Tell whether a verb lost or got the particle that makes another verb of it: ``called off``, ``called``."""
    moved = hunk.before or hunk.after
    if (hunk.before and hunk.after) or len(moved) != 1 or moved[0].text not in _BARED or hunk.left is None:
        return False
    return hunk.left.text in _bare()


@cache
def _bare() -> frozenset[str]:
    return frozenset(form for section, entry in entries("particles") if section == "bare" for form in entry.split())


@cache
def _groups() -> Mapping[str, Mapping[str, int]]:
    """Return form of a verb -> particle -> number of its group."""
    found: dict[str, dict[str, int]] = {}
    for left, right in equations("particles", "phrasal").items():
        for form in left.split():
            groups = found.setdefault(form, {})
            for number, group in enumerate(right.split(" | ")):
                for particle in group.split():
                    groups.setdefault(particle, number)
    return MappingProxyType(found)


def _phrasal_differ(verb: Item, old: str, new: str) -> bool:
    groups = _groups().get(verb.text, {})
    return old in groups and new in groups and groups[old] != groups[new]
