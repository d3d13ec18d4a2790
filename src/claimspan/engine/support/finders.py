"""All finders of mismatches between a statement and its evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from claimspan.engine.support.antonyms import antonyms
from claimspan.engine.support.dates import dates
from claimspan.engine.support.designators import designators
from claimspan.engine.support.modality import modalities
from claimspan.engine.support.names import names
from claimspan.engine.support.negation import negations
from claimspan.engine.support.numbers import numbers
from claimspan.engine.support.opinions import opinions
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.quantifiers import quantifiers
from claimspan.engine.support.repeated import repeated
from claimspan.engine.support.roles import roles
from claimspan.engine.support.speakers import speakers
from claimspan.model.support import Mismatch

Finder = Callable[[Pair], Iterator[Mismatch]]

FINDERS: tuple[Finder, ...] = (
    numbers,
    dates,
    designators,
    names,
    negations,
    antonyms,
    quantifiers,
    modalities,
    roles,
    speakers,
    opinions,
    repeated,
)
"""In the order of their grounds; each looks at one ground, the last at sentences that are repeated but for a word."""
