"""A predicate with its roles, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple


class Force(IntEnum):
    """How much of what a clause says is said to be so, weakest first."""

    DENIED = 0
    ASKED = 1
    CONSIDERED = 2
    PROPOSED = 3
    HOPED = 4
    PLANNED = 5
    OPEN = 6
    POSSIBLE = 7
    AGREED = 8
    COMING = 9
    SO = 10


class Basis(StrEnum):
    """On whose or what condition a clause is said to be so."""

    PLAIN = ""
    SAID = "said"
    HEDGED = "hedged"
    CONDITIONAL = "conditional"


class Role(NamedTuple):
    """What plays a part in what a clause says.

    Attributes:
        name: ``subject``, ``object``, ``complement``, ``clause``, ``when`` or a preposition.
        head: Number of its main word in the sentence.
        words: Numbers of all its words, in text order.
        denied: Whether it is denied itself: ``no ship``, ``not in Rome``.
    """

    name: str
    head: int
    words: tuple[int, ...]
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """A predicate with its roles; words go by their number in the sentence.

    Attributes:
        head: Main word of the predicate: a verb, or what ``is`` says of a subject.
        particles: Words that make another verb of it: ``off`` in ``call off``.
        words: Numbers of all its words, those of other clauses in it left out.
        shown: The words a reader is shown for the predicate: auxiliaries, denials, the head.
        roles: Who or what plays which part, passive turned into active; conjoined fillers are roles of their own.
        denials: Words that deny the predicate, an even number of them says that it is so.
        uncertain: Whether it cannot be told if a denial reaches the clause, or all of it.
        force: How much of it is said to be so.
        forced_by: Words that say so: ``may``, ``plans``.
        basis: On whose or what condition.
        linking: Whether the predicate is what a form of ``be`` or an apposition says of the subject.
        past: Whether its verb is in the past.
    """

    head: int
    particles: tuple[int, ...]
    words: tuple[int, ...]
    shown: tuple[int, ...]
    roles: tuple[Role, ...]
    denials: tuple[int, ...]
    uncertain: bool
    force: Force
    forced_by: tuple[int, ...]
    basis: Basis
    linking: bool
    past: bool

    @property
    def denied(self) -> bool:
        """Whether the predicate is said not to be so."""
        return len(self.denials) % 2 == 1

    def of(self, *names: str) -> tuple[Role, ...]:
        """Return the roles of the given names."""
        return tuple(role for role in self.roles if role.name in names)
