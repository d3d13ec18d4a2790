"""Closed word classes of the list ``speech_words``."""

from __future__ import annotations

from functools import cache

from claimspan.facts.lexicon import entries


@cache
def listed(section: str) -> frozenset[str]:
    """Return the words of a section."""
    return frozenset(word for name, word in entries("speech_words") if name == section)
