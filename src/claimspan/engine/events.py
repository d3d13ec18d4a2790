"""One event told from two sides: ``A sold it to B`` and ``B bought it from A``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

__all__ = ["same_event"]


class Told(NamedTuple):
    """A sentence as an event.

    Attributes:
        event: Which one.
        past: Whether the verb is in the past.
        parts: Who or what has which part in it.
        rest: The words behind, as they are.
    """

    event: str
    past: bool
    parts: Mapping[str, str]
    rest: str


_VERBS = (
    ("trade", "sell sells", "sold", "giver thing to taker"),
    ("trade", "buy buys purchase purchases", "bought purchased", "taker thing from giver"),
    ("loan", "lend lends", "lent loaned", "giver thing to taker"),
    ("loan", "lend lends", "lent loaned", "giver taker - thing"),
    ("loan", "borrow borrows", "borrowed", "taker thing from giver"),
    ("gift", "give gives hand hands", "gave handed", "giver thing to taker"),
    ("gift", "receive receives", "received", "taker thing from giver"),
    ("hiring", "employ employs", "employed", "giver taker"),
    ("hiring", "work|for works|for", "worked|for", "taker giver"),
    ("order", "precede precedes", "preceded", "giver taker"),
    ("order", "follow follows succeed succeeds", "followed succeeded", "taker giver"),
    ("holding", "own owns", "owned", "giver taker"),
    ("holding", "belong|to belongs|to", "belonged|to", "taker giver"),
    ("north", "is|north|of are|north|of", "was|north|of", "giver taker"),
    ("north", "is|south|of are|south|of", "was|south|of", "taker giver"),
    ("east", "is|east|of are|east|of", "was|east|of", "giver taker"),
    ("east", "is|west|of are|west|of", "was|west|of", "taker giver"),
    ("above", "is|above are|above", "was|above", "giver taker"),
    ("above", "is|below are|below", "was|below", "taker giver"),
    ("cost", "costs|more|than cost|more|than", "cost|more|than", "giver taker"),
    ("cost", "costs|less|than cost|less|than", "cost|less|than", "taker giver"),
    ("birth", "is|the|parent|of", "was|the|parent|of", "giver taker"),
    ("birth", "is|the|child|of", "was|the|child|of", "taker giver"),
    ("match", "beat beats defeat defeats", "beat defeated", "giver taker"),
    ("match", "lose|to loses|to lose|against", "lost|to lost|against", "taker giver"),
)
"""Event, its verb in the present and in the past, and the parts as they stand round it: the one who gives, wins, comes
first, employs or owns, the other one, and the thing. ``A lent B the book`` names the other first."""

_LONGEST_PART = 5
_REST = r"(?P<rest>(?: (?:on|in|at|for|as|after|before|by|last|this|yesterday)\b.*|,.*)?)[.!]?"
_PART = rf"(?:[\w'&-]+|(?<=\b[A-Z])\.)(?: [\w'&-]+){{0,{_LONGEST_PART - 1}}}?"
_ARTICLE = re.compile(r"^(?:an?|the) ")
_NO_PART = re.compile(r"\b(?:not|never|no|who|which|that|and|or|but|only|is|are|was|were|be|been|has|have|had|will|"
                      r"would|may|might|can|could|should|must|to|n't)\b")  # fmt: skip


def same_event(old: str, new: str) -> bool | None:
    """Tell whether two sentences tell one event with the same parts; False when the two parties traded parts.

    None when one of them is no short sentence with a verb of such an event, or when more than the parts differs.
    """
    for one in _read(old):
        for other in _read(new):
            if (one.event, one.past, one.rest) != (other.event, other.past, other.rest):
                continue
            if one.parts == other.parts:
                return True
            turned = {_OTHER.get(part, part): words for part, words in other.parts.items()}
            if one.parts == turned:
                return False
    return None


_OTHER = MappingProxyType({"giver": "taker", "taker": "giver"})


def _read(text: str) -> Iterator[Told]:
    """Yield the readings of a sentence as an event."""
    for event, past, names, pattern in _patterns():
        match = pattern.fullmatch(text)
        if match is None:
            continue
        parts = {name: _ARTICLE.sub("", match[name].lower()) for name in names}
        if not any(_NO_PART.search(words) for words in parts.values()):
            yield Told(event, past, parts, match["rest"].lower())


@cache
def _patterns() -> tuple[tuple[str, bool, tuple[str, ...], re.Pattern[str]], ...]:
    """Return event, tense, the names of the parts and the sentence as a pattern, for each verb form."""
    found = []
    for event, present, past, frame in _VERBS:
        names = tuple(word for word in frame.split() if word in ("giver", "taker", "thing"))
        for forms, is_past in ((present, False), (past, True)):
            verbs = "|".join(form.replace("|", " ") for form in forms.split())
            first, second, *others = frame.split()
            pattern = rf"(?P<{first}>{_PART}) (?:{verbs}) (?P<{second}>{_PART})"
            if others and others[0] == "-":
                pattern += rf" (?P<{others[1]}>(?:the|an?) {_PART})"
            elif others:
                pattern += rf" {others[0]} (?P<{others[1]}>{_PART})"
            found.append((event, is_past, names, re.compile(pattern + _REST)))
    return tuple(found)
