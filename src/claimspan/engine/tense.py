"""Whether what was to come is told as done: ``will reopen`` and ``reopened``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from types import MappingProxyType

from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import entries
from claimspan.facts.spelling import stem

_TO_COME = frozenset({"modality:future", "modality:plan", "modality:attempt"})


def has_happened(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether a verb is to come on one side and past on the other."""
    return any(_to_come_and_past(one, other) for one, other in ((before, after), (after, before)))


def _to_come_and_past(coming: Sequence[Item], past: Sequence[Item]) -> bool:
    for place, item in enumerate(coming):
        if item.key not in _TO_COME or any(other.key == item.key for other in past):
            continue
        verbs = {_base(other.text) for other in coming[place + 1 : place + 4] if other.kind is Kind.WORD}
        if any(_is_past(other.text) and _base(other.text) in verbs for other in past if other.kind is Kind.WORD):
            return True
    return False


def _is_past(word: str) -> bool:
    return word.endswith("ed") or word in _irregular()


def _base(word: str) -> str:
    return _irregular().get(word, stem(word))


@cache
def _irregular() -> Mapping[str, str]:
    """Return past form -> stem of the irregular verbs."""
    found: dict[str, str] = {}
    for _, entry in entries("irregular_verbs"):
        base, *pasts = entry.split()
        found.update(dict.fromkeys(pasts, stem(base)))
    return MappingProxyType(found)
