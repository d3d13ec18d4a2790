"""Whether a claim states as a fact what the article only gives as somebody's statement."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimspan.facts.cues import DENYING, SAYING, THINKING, is_cue_noun, verb_force
from claimspan.model.attribution import MentionSort, Speech
from claimspan.model.record import Claim
from claimspan.model.whose import Given

_FORCES = frozenset({SAYING, DENYING, THINKING})
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_WHOLE = 0.95
"""Share of a part that has to lie in what is reported; the ends of indirect speech are not sure to a word."""

_ATTRIBUTIVE = ("according to", "in the words of", "in the view of", "in the eyes of", "is said to", "are said to")
_SMALL = frozenset({"the", "and", "for", "that", "this", "its", "his", "her", "their"})


def dropped(claim: Claim, found: Given) -> Speech | None:
    """Return whose statement the claim's words are, when the claim names neither speaker nor cue; else None.

    Args:
        claim: Its statement and its caveat are read.
        found: Whom the article gives its words to.
    """
    if found.missed or not all(_reported(bearing.speech) and bearing.share >= _WHOLE for bearing in found.bearings):
        return None
    speeches = [bearing.speech for bearing in found.bearings]
    return None if says_whose(claim, speeches) else speeches[0]


def says_whose(claim: Claim, speeches: Sequence[Speech]) -> bool:
    """Tell whether statement or caveat say that somebody says so: a cue, or a name of one of the speakers."""
    told = f"{claim.statement}\n{claim.caveat or ''}".casefold()
    if any(phrase in told for phrase in _ATTRIBUTIVE) or _has_cue(claim.statement):
        return True
    words = frozenset(_WORD.findall(told))
    return any(_names(speech) & words for speech in speeches)


def _reported(speech: Speech) -> bool:
    """Tell whether a speech is somebody's statement: words of saying are its cue, and somebody is named."""
    named = speech.attribution.mention is not None and speech.printed.sort is not MentionSort.NOBODY
    worded = any(letter.isalpha() for letter in speech.printed.cue)
    return named and worded and speech.attribution.force in {*_FORCES, ""}


def _has_cue(statement: str) -> bool:
    words = [word.casefold() for word in _WORD.findall(statement)]
    return any(verb_force(word) in _FORCES or is_cue_noun(word) for word in words)


def _names(speech: Speech) -> frozenset[str]:
    """Return the words of a speaker's names, as the article prints and resolves them."""
    resolution = speech.resolution
    names = " ".join((speech.printed.mention, resolution.name or "", *resolution.candidates)).casefold()
    words = {word.removesuffix("'s").removesuffix("’s") for word in _WORD.findall(names)}
    return frozenset(word for word in words if len(word) > 2 and word not in _SMALL)  # noqa: PLR2004  # no "of", "he"
