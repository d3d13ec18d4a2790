"""How much a word of a statement tells."""

from __future__ import annotations

from claimspan.engine.support.passage import Word
from claimspan.facts.lexicon import sections

_COMMON = 0.4
_NAME = 1.3
_NUMBER = 1.2


def telling(word: Word) -> float:
    """Return how much it tells of a statement that a word of it is borne out: most for names and figures."""
    if not word.content:
        return 0.0
    if word.label or word.part == "PROPN":
        return _NAME
    if word.part == "NUM" or word.low[0].isdigit():
        return _NUMBER
    return _COMMON if word.low in sections("common_words") else 1.0
