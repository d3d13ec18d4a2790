"""How much the differences between two wordings matter."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.model.change import Aspect, Difference

WEIGHTS = {
    Aspect.ANTONYM: 0.98,
    Aspect.NEGATION: 0.97,
    Aspect.NUMBER: 0.96,
    Aspect.DATE: 0.93,
    Aspect.NAME: 0.9,
    Aspect.SCOPE: 0.77,
    Aspect.CONTENT: 0.69,
    Aspect.MODALITY: 0.66,
    Aspect.ATTRIBUTION: 0.66,
    Aspect.CONDITION: 0.66,
    Aspect.WORDING: 0.26,
    Aspect.SPELLING: 0.01,
    Aspect.CASE: 0.01,
    Aspect.PUNCTUATION: 0.01,
    Aspect.FORMAT: 0.01,
}
"""How likely a difference in one respect alone makes another statement: of the edits of the edits development set that
differ in it and no other grave respect, the share that is labelled a change of meaning. Attribution and condition, with
less than 20 edits each, are given that of modality."""


def intact(differences: Sequence[Difference]) -> float:
    """Return, between 0 and 1, how likely two wordings with these differences say the same."""
    likely = 1.0
    for found in differences:
        likely *= 1 - WEIGHTS[found.aspect]
    return likely
