"""How much a word of a statement tells."""

from __future__ import annotations

from claimspan.engine.support.passage import Word
from claimspan.facts.lexicon import sections

_NAME, _NUMBER, _NOUN, _QUALITY, _VERB, _MANNER, _COMMON = 1.3, 1.2, 1.0, 0.7, 0.6, 0.4, 0.3
"""Names and figures are said one way, verbs and adverbs many: by how often right paraphrases keep them."""

_BY_PART = {"NOUN": _NOUN, "PROPN": _NAME, "NUM": _NUMBER, "ADJ": _QUALITY, "VERB": _VERB, "ADV": _MANNER}


def telling(word: Word) -> float:
    """Return how much it tells of a statement that a word of it is borne out: most for names and figures."""
    if not word.content:
        return 0.0
    if word.label:
        return _NAME
    if word.low[0].isdigit():
        return _NUMBER
    worth = _BY_PART.get(word.part, _NOUN)
    return min(worth, _COMMON) if word.low in sections("common_words") and word.part != "PROPN" else worth
