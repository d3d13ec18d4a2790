"""Whether two places name other people, places or things."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from rapidfuzz.distance import OSA

from claimspan.engine.hunks import Comparison, Hunk, is_content
from claimspan.engine.quantities import of_kinds
from claimspan.facts.items import Item, Kind
from claimspan.model.change import Aspect

_NAME_SPELLING = 7
_LONG_NAME = 9


def name_difference(before: Sequence[Item], after: Sequence[Item], hunk: Hunk, comparison: Comparison) -> Aspect | None:
    """Return name when two places name somebody or something else."""
    old, new = of_kinds(before, Kind.NAME), of_kinds(after, Kind.NAME)
    keys_old, keys_new = {item.key for item in old}, {item.key for item in new}
    if keys_old == keys_new or abbreviates(old, new) or "".join(i.key for i in old) == "".join(i.key for i in new):
        return None
    if old and new:
        return Aspect.NAME if _surely_named(before, after, old, new) else None
    named, others = (old, after) if old else (new, before)
    if not any(item.surely for item in named):
        return None
    if _beside_name(hunk) or (_only_small(others) and others):
        return None
    if any(is_content(item) for item in others):
        return Aspect.NAME if not _definite(others) else None
    present = comparison.keys_after if old else comparison.keys_before
    return None if all(item.key in present for item in named) else Aspect.NAME


def _surely_named(before: Sequence[Item], after: Sequence[Item], old: list[Item], new: list[Item]) -> bool:
    sure = any(item.surely for item in old) or any(item.surely for item in new)
    return sure or (len(before) <= len(old) + 1 and len(after) <= len(new) + 1)


def _only_small(items: Sequence[Item]) -> bool:
    return all(item.kind in (Kind.SMALL, Kind.MARK) for item in items)


def _definite(items: Sequence[Item]) -> bool:
    return any(item.key in ("the", "this", "that", "its", "their", "his", "her", "our") for item in items)


def _beside_name(hunk: Hunk) -> bool:
    """Tell whether the names go with one that stays: ``Mara Lindt`` and ``Lindt``."""
    for neighbour in (hunk.left, hunk.right):
        if neighbour is not None and (neighbour.kind is Kind.NAME or neighbour.key.startswith("title:")):
            joined = ("and", "conditions:or", "/", ",", "&")
            return not any(item.key in joined for item in (*hunk.before, *hunk.after))
    return False


def abbreviates(old: Sequence[Item], new: Sequence[Item]) -> bool:
    """Tell whether one name on one side has the first letters of several on the other."""
    for few, many in ((old, new), (new, old)):
        if len(few) == 1 and len(many) > 1 and few[0].key == "".join(item.key[0] for item in many):
            return True
    return False


def is_misspelt_name(one: str, other: str) -> bool:
    """Tell whether two names are one mistyped: letters swapped, or one letter off in a long name."""
    if not (one.isalpha() and other.isalpha()):
        return False
    if _without_accents(one) & _without_accents(other):
        return True
    if one[0] != other[0]:
        return False
    distance = OSA.distance(one, other)
    if distance == 1 and sorted(one) == sorted(other):
        return True
    shorter = min(len(one), len(other))
    return (distance == 1 and shorter >= _NAME_SPELLING) or (distance == 2 and shorter >= _LONG_NAME)  # noqa: PLR2004


def _without_accents(name: str) -> set[str]:
    """Return a name without its accents: ``müller`` as ``muller`` and as ``mueller``."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    spread = name.translate(
        {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ø"): "oe", ord("å"): "aa", ord("ß"): "ss"}
    )
    return {plain, spread}
