"""Two figures side by side: whether they are the ends of a range, and whether one leaves out its currency."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from claimspan.facts.amounts import Amount, Sort
from claimspan.facts.amounts_core import Core
from claimspan.facts.amounts_units import currency, unit_after
from claimspan.facts.items import Piece

Kind = tuple[Sort, str]
"""What a figure measures, and in which unit."""

_OPENERS = frozenset(("from", "between"))
_STEPS = frozenset(
    ("up", "down", "by", "rose", "rises", "rise", "rising", "risen", "fell", "falls", "fall", "falling", "fallen",
     "grew", "grows", "grow", "grown", "gained", "gains", "gain", "lost", "loses", "climbed", "climbs", "dropped",
     "drops", "slipped", "slid", "jumped", "increased", "increases", "increase", "decreased", "decreases", "advanced",
     "improved", "shrank", "sank", "edged", "another", "further")
)  # fmt: skip
"""Words before a change, whose result follows with ``to``."""

_FROM_OR_TO = re.compile(
    r"\b(?:from|to|against|versus|than|with)\s+(?:(?:about|around|nearly|almost|some)\s+)?$", re.IGNORECASE
)
_NO_NOUN = re.compile(
    r"\s*(?:$|[.,;:)]|(?:an?|the|last|this|next|in|at|on|by|for|during|from|to|and|or|as|when|while|after)\b)"
)
_SCALED = re.compile(r"(?:thousand|million|billion|trillion|crore|lakh|\d(?:m|mn|bn|k))$", re.IGNORECASE)
_STOP = re.compile(r"[.!?]\s+\W?[A-Z]")


def kind_at(row: Sequence[Piece], place: int, core: Core) -> Kind | None:
    """Return what the figure at ``place`` measures; None when it only counts or leaves its unit out."""
    money = currency(row, place - 1) if place else ""
    if money:
        return Sort.MONEY, money
    if core.sort is Sort.SHARE:
        return Sort.SHARE, ""
    if core.sort is not Sort.COUNT:
        return core.sort, core.unit
    unit = unit_after(row, place + core.size) if place + core.size < len(row) else None
    return None if unit is None else (unit.sort, unit.name)


def are_apart(kinds: tuple[Kind | None, Kind | None], opener: str, *, parted: bool) -> bool:
    """Tell whether two figures joined by ``to`` are two: ``rose 6 percent to 812 million euros``.

    Args:
        kinds: What both measure.
        opener: The word before the first.
        parted: Whether the unit of the first is written between them.
    """
    first, second = kinds
    if first is not None and second is not None and first != second:
        return True
    shared = first is not None and first[0] is Sort.SHARE and second is None
    return opener not in _OPENERS and (shared or (parted and opener in _STEPS))


def with_shared_money(row: Sequence[Amount], text: str) -> list[Amount]:
    """Return amounts with the currency that a figure leaves out: ``97 million euros, up from 88 million``."""
    found: list[Amount] = []
    money: Amount | None = None
    for amount in row:
        if money is not None and _STOP.search(text, money.end, amount.start):
            money = None
        if amount.sort is Sort.MONEY:
            money = amount
        elif money is not None and _leaves_out(amount, text):
            amount = replace(amount, sort=Sort.MONEY, unit=money.unit)  # noqa: PLW2901
        found.append(amount)
    return found


def _leaves_out(amount: Amount, text: str) -> bool:
    return (
        amount.sort is Sort.COUNT
        and _SCALED.search(text, amount.core, amount.end) is not None
        and _FROM_OR_TO.search(text[max(0, amount.core - 24) : amount.core]) is not None
        and _NO_NOUN.match(text, amount.end) is not None
    )
