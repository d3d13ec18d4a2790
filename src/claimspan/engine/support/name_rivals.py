"""Which name the evidence has where a statement has another."""

from __future__ import annotations

from collections.abc import Callable

from rapidfuzz.distance import OSA

from claimspan.engine.register_names import Likeness, likeness
from claimspan.engine.support.name_sides import Sides
from claimspan.engine.support.named import Mention
from claimspan.engine.support.slots import Slot, slots, top_of_list
from claimspan.facts.cues import verb_force
from claimspan.facts.identity import may_be_one_place, plain
from claimspan.facts.names import is_title
from claimspan.model.text import Span

_LEAST_NAME = 2
_LIKE_SPELT = 2
_NEXT = 3

Rival = Callable[[Sides, Mention], Span | None]
"""Looks for the words of the evidence that stand where a name of the statement stands; None where there are none."""


def in_same_place(sides: Sides, name: Mention) -> Span | None:
    """Return a stranger that takes the same place of the same word."""
    mine = sides.own(name)
    for other, theirs in sides.taken:
        if any(sides.is_one(one, two) for one in mine for two in theirs) and not _may_be_one(name, other):
            return other.span
    return None


def listed_with(sides: Sides, name: Mention) -> Span | None:
    """Return a stranger that stands in the list of the evidence where another member of the name's list stands."""
    top = top_of_list(name.head, sides.words)
    for member in sides.said:
        if member.first == name.first or top_of_list(member.head, sides.words) != top:
            continue
        same = (one for one in sides.there if likeness(one.text, member.text) > Likeness.ALIKE)
        tops = {top_of_list(one.head, sides.others) for one in same}
        for other in sides.strangers:
            if top_of_list(other.head, sides.others) in tops:
                return other.span
    return None


def beside(sides: Sides, name: Mention) -> Span | None:
    """Return a stranger of the name's kind that plays its part in the likeliest sentence, of another word."""
    mine = {slot.role for slot in sides.own(name)}
    nearest = sides.pair.alignment.sentences[:1]
    for other, theirs in sides.taken:
        near = sides.others[other.head].sentence in nearest
        if (
            near
            and other.label == name.label
            and mine & {slot.role for slot in theirs}
            and not _may_be_one(name, other)
        ):
            return other.span
    return None


def other_country(sides: Sides, name: Mention) -> Span | None:
    """Return another country, or another part of one, of the likeliest sentences."""
    if not name.name.place:
        return None
    sentences = sides.pair.alignment.sentences
    near = (one for one in sides.strangers if sides.others[one.head].sentence in sentences)
    alike = (one.span for one in near if one.name.sort == name.name.sort and not _may_be_one(name, one))
    return next(alike, None)


def namesake(sides: Sides, name: Mention) -> Span | None:
    """Return a person with the same given name and another family name."""
    if name.label != "PERSON" or len(name.name.words) < _LEAST_NAME:
        return None
    given, family = name.name.words[0], name.name.words[-1]
    for other in sides.there:
        words = other.name.words
        half = other.label == "PERSON" and len(words) >= _LEAST_NAME and words[0] == given and words[-1] != family
        if half and likeness(name.text, other.text) is Likeness.OTHER:
            return other.span
    return None


def sibling(sides: Sides, name: Mention) -> Span | None:
    """Return a name that differs in one word: ``Institute of Warm Waters``, ``Institute of Cold Waters``."""
    size = name.last - name.first
    own = [plain(word.text) for word in sides.words[name.first : name.last]]
    folded = [plain(word.text) for word in sides.others]
    for at in range(len(folded) - size + 1) if size >= _LEAST_NAME else ():
        differing = [place for place in range(size) if folded[at + place] != own[place]]
        if len(differing) == 1 and _is_sibling(sides, name, at, differing[0]):
            return Span(sides.others[at].span.start, sides.others[at + size - 1].span.end)
    return None


def _is_sibling(sides: Sides, name: Mention, at: int, place: int) -> bool:
    words, others, size = sides.words, sides.others, name.last - name.first
    here, there = words[name.first + place], others[at + place]
    one, two = plain(here.text), plain(there.text)
    rest = [words[number] for number in range(name.first, name.last) if number != name.first + place]
    if not (here.text[:1].isupper() and there.text[:1].isupper() and any(word.text[:1].isupper() for word in rest)):
        return False
    if _goes_on(sides, at - 1) or _goes_on(sides, at + size) or not (one.isalpha() and two.isalpha()):
        return False
    if OSA.distance(one, two) < _LIKE_SPELT or sides.held.holds(one) or two in {plain(word.text) for word in words}:
        return False
    inside = range(at, at + size)
    alone = any(plain(word.text) == plain(rest[-1].text) for n, word in enumerate(others) if n not in inside)
    whole = Span(others[at].span.start, others[at + size - 1].span.end).of(sides.pair.evidence.text)
    return not (alone and name.label == "PERSON") and likeness(name.text, whole) is Likeness.OTHER


def _goes_on(sides: Sides, at: int) -> bool:
    """Tell whether a name of the evidence goes on at a word."""
    if not 0 <= at < len(sides.others):
        return False
    word = sides.others[at]
    return word.part == "PROPN" and word.text[:1].isupper() and not is_title(word.text)


def moved(sides: Sides, name: Mention) -> Span | None:
    """Return a stranger that takes a name's place while the name itself stands in another one.

    Another word that goes with both must be the same, lest the places have only a word in common.
    """
    mine = sides.own(name)
    same = [one for one in sides.there if _is_same(name, one)]
    its_own = [slot for one in same for slot in slots(one, sides.others, sides.beneath)]
    if not same or any(sides.is_one(slot, its) for slot in mine for its in its_own):
        return None
    for other, theirs in sides.taken:
        fits = any(_is_firmly_one(sides, slot, its, name) for slot in mine for its in theirs)
        apart = not any(abs(other.first - one.last) < _NEXT or abs(one.first - other.last) < _NEXT for one in same)
        if fits and apart and other.label == name.label and not _may_be_one(name, other):
            return other.span
    return None


def _is_same(name: Mention, other: Mention) -> bool:
    if name.name.place or other.name.place:
        return name.name.place == other.name.place
    return likeness(name.text, other.text) > Likeness.ALIKE


def _is_firmly_one(sides: Sides, mine: Slot, its: Slot, name: Mention) -> bool:
    """Tell whether two places are the same, and so is another content word that depends on the same word."""
    if not sides.is_one(mine, its) or verb_force(sides.words[mine.governor].low) is not None:
        return False
    keys = {sides.others[child].key for child in sides.beneath.get(its.governor, ())}
    return any(
        sides.words[child].content and sides.words[child].key in keys
        for child in sides.below.get(mine.governor, ())
        if not name.first <= child < name.last
    )


def _may_be_one(name: Mention, other: Mention) -> bool:
    return bool(name.name.place and other.name.place) and may_be_one_place(name.name.place, other.name.place)
