"""An attribution in tokens."""

from __future__ import annotations

from dataclasses import dataclass, field

from claimspan.nlp.attributions.cue import Cue


@dataclass(slots=True)
class Draft:
    """An attribution in tokens, before quotations of later sentences are joined to it."""

    cue: Cue
    sentence: int
    content: list[tuple[int, int]] = field(default_factory=list)
    open_end: bool = False
    rest: tuple[int, int] | None = None
