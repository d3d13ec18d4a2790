"""Differences with their reasons in words of the two texts."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.hunks import Hunk
from claimspan.facts.items import Item, Kind
from claimspan.model.change import Aspect, Difference

_SHOWN = 90

_KINDS_OF = {
    Aspect.NUMBER: (Kind.NUMBER, Kind.DATE, Kind.UNIT),
    Aspect.DATE: (Kind.NUMBER, Kind.DATE, Kind.UNIT),
    Aspect.NEGATION: (Kind.NEGATION,),
    Aspect.MODALITY: (Kind.MODALITY,),
    Aspect.SCOPE: (Kind.SCOPE,),
    Aspect.CONDITION: (Kind.CONDITION,),
}


def shown(words: str) -> str:
    """Return words as they are quoted in a reason: on one line, shortened in the middle."""
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN // 2].rstrip()} … {words[-_SHOWN // 2 :].lstrip()}"


def difference(aspect: Aspect, before: str, after: str) -> Difference:
    """Return a difference with its reason in words."""
    if not before:
        text = f'{aspect}: "{shown(after)}" was added'
    elif not after:
        text = f'{aspect}: "{shown(before)}" was dropped'
    else:
        text = f'{aspect}: "{shown(before)}" became "{shown(after)}"'
    return Difference(aspect, text, before, after)


def of_hunk(aspect: Aspect, hunk: Hunk) -> Difference:
    """Return a difference that shows, of a place that differs, the words the aspect is about."""
    kinds = _KINDS_OF.get(aspect)
    if kinds is None:
        return difference(aspect, hunk.words_before, hunk.words_after)
    before = _words(hunk.before, hunk.words_before, kinds)
    after = _words(hunk.after, hunk.words_after, kinds)
    if before == after:
        return difference(aspect, hunk.words_before, hunk.words_after)
    return difference(aspect, before, after)


def _words(items: Sequence[Item], words: str, kinds: tuple[Kind, ...]) -> str:
    """Return the part of ``words`` from the first item of the kinds to the last."""
    found = [item for item in items if item.kind in kinds]
    if not found:
        return ""
    offset = min(item.start for item in items)
    return words[min(item.start for item in found) - offset : max(item.end for item in found) - offset]
