"""How much the differences between two wordings matter."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.model.change import Aspect, Difference

WEIGHTS = {
    Aspect.NUMBER: 0.9,
    Aspect.DATE: 0.85,
    Aspect.NAME: 0.8,
    Aspect.NEGATION: 0.85,
    Aspect.ANTONYM: 0.9,
    Aspect.MODALITY: 0.5,
    Aspect.SCOPE: 0.5,
    Aspect.CONDITION: 0.5,
    Aspect.CONTENT: 0.7,
    Aspect.ATTRIBUTION: 0.7,
    Aspect.WORDING: 0.1,
    Aspect.SPELLING: 0.02,
    Aspect.CASE: 0.02,
    Aspect.PUNCTUATION: 0.02,
    Aspect.FORMAT: 0.01,
}
"""How likely a difference in one respect alone makes another statement: shares of edits that people called a change of
meaning among those with the one difference, on the edits development set, rounded."""


def intact(differences: Sequence[Difference]) -> float:
    """Return, between 0 and 1, how likely two wordings with these differences say the same."""
    likely = 1.0
    for found in differences:
        likely *= 1 - WEIGHTS[found.aspect]
    return likely
