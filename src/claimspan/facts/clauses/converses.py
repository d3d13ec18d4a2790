"""Predicates that say one thing of the same parties from two sides: ``buy from`` and ``sell to``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from claimspan.facts.lexicon import entries


class Frame(NamedTuple):
    """What event a predicate is about, and which part each of its roles plays in it.

    Attributes:
        event: The same for predicates that are each other's converse.
        parts: Role of the predicate -> part in the event.
    """

    event: str
    parts: Mapping[str, str]


def frame_of(lemma: str) -> Frame:
    """Return the frame of a predicate by its lower-case lemma; one of its own where none is listed."""
    return _frames().get(lemma) or Frame(lemma, MappingProxyType({}))


def is_mutual(lemma: str) -> bool:
    """Tell whether a predicate says the same of its parties either way round: ``met``."""
    return lemma in _mutual()


@cache
def _frames() -> Mapping[str, Frame]:
    found: dict[str, Frame] = {}
    for section, entry in entries("converses"):
        if section != "events":
            continue
        predicates = [side.split() for side in entry.split(" | ")]
        event = f"event of {predicates[0][0]}"
        for lemma, *parts in predicates:
            found[lemma] = Frame(event, MappingProxyType(dict(part.split("=", 1) for part in parts)))
    return MappingProxyType(found)


@cache
def _mutual() -> frozenset[str]:
    return frozenset(entry for section, entry in entries("converses") if section == "mutual")
