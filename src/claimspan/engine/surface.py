"""Differences that only concern how words are written: case, marks, spelling."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimspan.engine.reasons import difference
from claimspan.facts.spelling import are_mistypings
from claimspan.model.change import Aspect, Difference

_WORD = re.compile(r"\w+(?:['.]\w+)*")


def surface_differences(old: str, new: str, known: Sequence[Difference]) -> Iterator[Difference]:
    """Yield differences in case and spelling between two plain wordings whose items agree but for ``known``."""
    before, after = _WORD.findall(old), _WORD.findall(new)
    if len(before) != len(after):
        if not known:
            yield difference(Aspect.SPELLING, old, new)
        return
    run: list[tuple[str, str]] = []
    for one, other in (*zip(before, after, strict=True), ("", "")):
        if one.casefold() != other.casefold():
            run.append((one, other))
            continue
        if run and not known:
            yield _respelled(run)
        run = []
        if one != other:
            yield difference(Aspect.CASE, one, other)


def _respelled(run: Sequence[tuple[str, str]]) -> Difference:
    """Return the difference of words side by side: spelling if each is the other's, else wording (``2``, ``two``)."""
    alike = all(are_mistypings(one.casefold(), other.casefold()) for one, other in run)
    before, after = (" ".join(side) for side in zip(*run, strict=True))
    return difference(Aspect.SPELLING if alike else Aspect.WORDING, before, after)
