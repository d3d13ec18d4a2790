"""Words that point to somebody by the place of a name: ``the former``, ``the latter``, the label of answers."""

from __future__ import annotations

from bisect import bisect_left

from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import Persona

_OF_TWO = ("former", "latter")
_ANSWER = "A"
_NAMES = 6
_SENTENCES = 2


def is_pointer(words: str) -> bool:
    """Tell whether words point to somebody by place, or to an account."""
    return words.lower() in _OF_TWO or words == _ANSWER or words.startswith("@")


def pointed(layout: Layout, whole: Cast, offset: int, words: str) -> tuple[Persona, str] | None:
    """Return whom words at an offset point to, and why; None when that is not clear."""
    return _answering(layout, whole) if words == _ANSWER else _of_two(layout, whole, offset, words.lower())


def _answering(layout: Layout, whole: Cast) -> tuple[Persona, str] | None:
    """Return the only person who is named before the first question of an interview."""
    first = layout.first_question
    before = [one for one in whole.personas[:_NAMES] if one.first < first]
    people = [one for one in before if one.kind in ("person", "")]
    return (people[0], f"the only person named before the questions is {people[0].name}") if len(people) == 1 else None


def _of_two(layout: Layout, whole: Cast, offset: int, word: str) -> tuple[Persona, str] | None:
    """Return the former or the latter of those in the last sentence with names, where it has two."""
    told = layout.told(offset)
    place = bisect_left(whole.sightings, offset, key=lambda one: one.start)
    before = [one for one in whole.sightings[max(0, place - _NAMES) : place] if not one.quoted]
    last = layout.told(before[-1].start) if before else told
    near = [one for one in before if layout.told(one.start) == last]
    two = list(dict.fromkeys(whole.owners[one.start] for one in near))
    if len(two) != len(_OF_TWO) or not 0 < told - last <= _SENTENCES:
        return None
    return two[_OF_TWO.index(word)], f"of {two[0].name} and {two[1].name}"
