"""Differences that only concern how words are written: case, marks, spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimspan.engine.reasons import difference
from claimspan.model.change import Aspect, Difference

_WORD = re.compile(r"\w+(?:['.]\w+)*")


def surface_differences(old: str, new: str, known: Sequence[Difference]) -> Iterator[Difference]:
    """Yield differences in case and spelling between two plain wordings whose items agree but for ``known``."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    if len(before) != len(after):
        if not known:
            yield difference(Aspect.SPELLING, old, new)
        return
    for one, other in zip(before, after, strict=True):
        if one != other and one.casefold() == other.casefold():
            yield difference(Aspect.CASE, one, other)
        elif one != other and not known:
            yield difference(Aspect.SPELLING, one, other)
