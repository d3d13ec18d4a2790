"""In what manner a number is meant: a difference, a total, a share for each, what is left; or the thing itself."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from itertools import pairwise

from claimspan.engine.support.passage import Word
from claimspan.engine.support.placed import Placed
from claimspan.facts.amounts import Amount


class Manner(StrEnum):
    """What a number says of what it counts; numbers of two manners are never against each other."""

    ITSELF = "itself"
    GAP = "gap"
    TOTAL = "total"
    EACH = "each"
    REST = "rest"


_GAP_AFTER = frozenset(
    ("more", "fewer", "less", "higher", "lower", "older", "younger", "longer", "shorter", "taller", "later", "earlier",
     "above", "below", "ahead", "behind", "short", "apart", "further", "farther", "after", "before", "cheaper",
     "dearer", "heavier", "lighter", "faster", "slower", "bigger", "smaller", "larger", "greater", "deeper", "better",
     "worse")
)  # fmt: skip
_GAP_VERBS = frozenset(
    ("save", "lose", "gain", "exceed", "differ", "trail", "lead", "cut", "rise", "fall", "drop", "grow", "increase",
     "decrease", "shrink", "climb", "raise", "lower", "reduce", "slip", "jump")
)  # fmt: skip
_GAP_NOUNS = frozenset(
    ("difference", "gap", "lead", "majority", "margin", "surplus", "shortfall", "saving", "rise", "fall", "drop",
     "increase")
)  # fmt: skip
_TOTAL = frozenset(("together", "altogether", "combined", "total", "totals", "totalled", "totaled", "sum", "both"))
_EACH = frozenset(("each", "every", "per", "average", "averaged", "apiece", "mean"))
_REST = frozenset(("rest", "remaining", "remainder", "remain", "remained", "still", "left", "elsewhere"))
_LOOK = 4
_FROM = frozenset({"from", "to", "at"})


def manner(words: Sequence[Word], figure: Placed[Amount]) -> Manner:
    """Return in what manner a number of a passage is meant."""
    row = [word for word in words if word.sentence == figure.sentence]
    if _is_gap(words, figure):
        return Manner.GAP
    lows = [word.low for word in row]
    if not _TOTAL.isdisjoint(lows) or ("in", "all") in pairwise(lows):
        return Manner.TOTAL
    if not _EACH.isdisjoint(lows) or _is_for_one(words, figure):
        return Manner.EACH
    return Manner.ITSELF if _REST.isdisjoint(lows) else Manner.REST


def _is_gap(words: Sequence[Word], figure: Placed[Amount]) -> bool:
    """Tell whether a number is how far two things are apart: ``24 more than``, ``fell by 28 cm``, ``saves 1.10``."""
    for place in range(figure.last + 1, min(len(words), figure.last + 1 + _LOOK)):
        word = words[place]
        if word.sentence != figure.sentence or word.part == "PUNCT" or word.part in ("VERB", "AUX"):
            break
        if word.low in _GAP_AFTER:
            return True
    before = _before(words, figure)
    if before is None:
        return False
    if words[before].low == "by":
        return True
    if words[before].low == "of":
        return before > 0 and words[before - 1].lemma in _GAP_NOUNS
    return words[before].lemma in _GAP_VERBS and words[before].low not in _FROM


def _before(words: Sequence[Word], figure: Placed[Amount]) -> int | None:
    """Return the word before a number and the words that bound it."""
    place = figure.first - 1
    while place >= 0 and words[place].span.start >= figure.span.start:
        place -= 1
    return place if place >= 0 and words[place].sentence == figure.sentence else None


def _is_for_one(words: Sequence[Word], figure: Placed[Amount]) -> bool:
    """Read ``15 pupils to a teacher``, ``400 trees to the hectare``."""
    lows = [word.low for word in words[figure.last + 1 : figure.last + 1 + _LOOK] if word.sentence == figure.sentence]
    if "to" not in lows or lows.index("to") + 1 >= len(lows) or lows[lows.index("to") + 1] not in ("a", "an", "the"):
        return False
    verb = words[figure.first - 1].lemma if figure.first else ""
    return any(word.lemma == "be" for word in words if word.sentence == figure.sentence) or verb == "be"
