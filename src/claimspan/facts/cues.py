"""Words that report what somebody said, wrote or thought."""

from __future__ import annotations

from functools import cache

from claimspan.facts.lexicon import sections
from claimspan.facts.spelling import stem


@cache
def _stems() -> frozenset[str]:
    return frozenset(stem(cue) for cue in sections("cues") if " " not in cue)


def is_cue(text: str) -> bool:
    """Tell whether a lower-case word or phrase reports speech or thought, in any regular form."""
    return text in sections("cues") or (text.isalpha() and stem(text) in _stems())
