"""Whether what was to come is told as done: ``will reopen`` and ``reopened``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from types import MappingProxyType

from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import entries
from claimspan.facts.spelling import stem

_TO_COME = frozenset({"modality:future", "modality:plan", "modality:attempt"})


def has_happened(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether a verb is to come on one side and past on the other."""
    pairs = ((before, after), (after, before))
    return any(_to_come_and_past(one, other) or _passive_past(one, other) for one, other in pairs)


def _to_come_and_past(coming: Sequence[Item], past: Sequence[Item]) -> bool:
    for place, item in enumerate(coming):
        if item.key not in _TO_COME or any(other.key == item.key for other in past):
            continue
        verbs = {base_form(other.text) for other in coming[place + 1 : place + 4] if other.kind is Kind.WORD}
        if any(_is_past(other.text) and base_form(other.text) in verbs for other in past if other.kind is Kind.WORD):
            return True
    return False


def _passive_past(coming: Sequence[Item], past: Sequence[Item]) -> bool:
    """Tell whether ``will be`` became ``was``."""
    told = any(item.text in ("was", "were") for item in past) and not any(item.kind is Kind.MODALITY for item in past)
    return told and any(one.key == "modality:future" and other.text == "be" for one, other in pairwise(coming))


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in _irregular()


def base_form(word: str) -> str:
    """Return what all forms of a verb share, irregular ones too."""
    return _irregular().get(word, stem(word))


@cache
def _irregular() -> Mapping[str, str]:
    """Return past form -> stem of the irregular verbs."""
    found: dict[str, str] = {}
    for _, entry in entries("irregular_verbs"):
        base, *pasts = entry.split()
        found.update(dict.fromkeys(pasts, stem(base)))
    return MappingProxyType(found)
