"""What a mention is made of: the name in it, or its noun or pronoun."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimspan.engine.register_names import is_body_noun, is_document_noun, is_person_noun
from claimspan.model.attribution import Attribution, Mention, MentionSort
from claimspan.model.text import Span
from claimspan.nlp.speakers.antecedents import PRONOUNS
from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import Persona
from claimspan.nlp.speakers.sightings import Sighting

_JOINED = re.compile(r"[,  ]*(?:and|&|or)[ \u00a0]+(?:the[ \u00a0]+)?[^,]{0,25}", re.IGNORECASE)
_LONGEST = 200
_LONGEST_PHRASE = 60
_BESIDE = re.compile(
    r"[ \u00a0]?[,:–—-]?[ \u00a0]?[“\"]?"
    r"(?:(?!(?:of|for|at|in|from|with|to|and|or|who|on|by|that)\b)[a-z][\w\-]*[ \u00a0]){0,4}"
)
_FROM = re.compile(r"(?:,[^,]{0,60})?,?[ \u00a0](?:also[ \u00a0])?(?:of|from|at|with|for|in)[ \u00a0]")
_OWNED = re.compile(r"[’']s?[ \u00a0]")


@dataclass(frozen=True, slots=True)
class Reading:
    """A mention as it was read.

    Attributes:
        sort: Name, noun, pronoun or nobody.
        words: What names the speaker, as printed.
        personas: Whom its names are of; several when several speak.
        sighting: The name that tells.
        owner: Who owns what speaks: Wang of ``Wang's presentation``.
        plural: Whether several speak.
        whole: All its words as printed.
        phrase: A noun with what leads up to it: ``the pilots' union``; empty for names and pronouns.
    """

    sort: MentionSort
    words: str = ""
    personas: tuple[Persona, ...] = ()
    sighting: Sighting | None = None
    owner: Persona | None = None
    plural: bool = False
    whole: str = ""
    phrase: str = ""


def read_mention(layout: Layout, whole: Cast, attribution: Attribution) -> Reading:
    """Read the mention of an attribution."""
    mention = attribution.mention
    if mention is None or not mention.spans:
        return Reading(MentionSort.NOBODY)
    head = mention.head.of(layout.text).strip()
    printed = " ".join(span.of(layout.text) for span in mention.spans)[:_LONGEST]
    if head.lower() in PRONOUNS:
        return Reading(MentionSort.PRONOUN, head, plural=PRONOUNS[head.lower()] == "they", whole=printed)
    inside = _inside(whole, mention)
    telling = _telling(layout, mention, inside)
    if telling is None:
        owner = next(
            (one for one in inside if one.end <= mention.head.start and _OWNED.match(layout.text, one.end)), None
        )
        attributive = owner or next((one for one in inside if one.end <= mention.head.start), None)
        phrase = " ".join(mention.phrase.of(layout.text).split())
        return Reading(
            MentionSort.NOUN,
            head,
            whole=printed,
            owner=whole.owners[attributive.start] if attributive else None,
            phrase=phrase if len(phrase) <= _LONGEST_PHRASE else "",
        )
    telling = _employed(layout, whole, telling)
    joined = _joined(layout, telling, inside, mention)
    personas = tuple(dict.fromkeys(whole.owners[one.start] for one in (telling, *joined)))
    words = layout.text[telling.whole : telling.end]
    return Reading(MentionSort.NAME, words, personas, telling, plural=len(personas) > 1, whole=printed)


def _inside(whole: Cast, mention: Mention) -> list[Sighting]:
    """Return the names that stand in a mention."""
    found: list[Sighting] = []
    for span in (*mention.spans, mention.head):
        place = bisect_left(whole.sightings, span.start, key=lambda one: one.end)
        while place < len(whole.sightings) and whole.sightings[place].start < span.end:
            if whole.sightings[place] not in found and whole.sightings[place].end > span.start:
                found.append(whole.sightings[place])
            place += 1
    return sorted(found, key=lambda one: one.start)


def _telling(layout: Layout, mention: Mention, inside: Sequence[Sighting]) -> Sighting | None:
    """Return the name that is the mention's head, or stands beside a head that is a noun."""
    head = mention.head
    for one in inside:
        if one.start < head.end and head.start < one.end and not _is_before_noun(layout, one, head):
            return _fuller(inside, _leading(layout, mention, inside, one))
    noun = head.of(layout.text).rsplit(" ", 1)[-1].lower()
    if not (is_person_noun(noun) or is_document_noun(noun) or is_body_noun(noun)):
        return _renamed(layout, mention, inside)
    for one in inside:
        if one.whole >= head.end and _BESIDE.fullmatch(layout.text, head.end, one.whole):
            return one
    return _apposed(layout, head, inside)


def _fuller(inside: Sequence[Sighting], one: Sighting) -> Sighting:
    """Return the full name in apposition to a name of one word: ``Another Holt, the cook Mia Holt,``."""
    if " " in one.name or one.possessive:
        return one
    later = (other for other in inside if other.start > one.end and one.name in other.name.split(" "))
    return next(later, one)


def _leading(layout: Layout, mention: Mention, inside: Sequence[Sighting], one: Sighting) -> Sighting:
    """Return the name a mention opens with when one only tells where it is from: ``Marsh of the Institute``."""
    first = inside[0]
    if first is one or first.possessive or first.whole > mention.spans[0].start:
        return one
    return first if _FROM.match(layout.text, first.end, one.start) else one


def _employed(layout: Layout, whole: Cast, one: Sighting) -> Sighting:
    """Return who has a role at a body that was taken for the speaker: ``Jana Marsh, director of the Institute``."""
    place = bisect_left(whole.sightings, one.start, key=lambda other: other.start)
    if not place or whole.owners[one.start].may_be_person:
        return one
    previous = whole.sightings[place - 1]
    gap = layout.text[previous.end : one.whole]
    if not _ROLE_AT.fullmatch(gap) or not whole.owners[previous.start].may_be_person:
        return one
    return previous if any(is_person_noun(word) for word in gap.lower().split()) else one


_ROLE_AT = re.compile(r",[^.;:!?“”\"\n]{3,80}[ \u00a0](?:of|at|for|from|with)(?:[ \u00a0]the)?[ \u00a0]")


def _renamed(layout: Layout, mention: Mention, inside: Sequence[Sighting]) -> Sighting | None:
    """Return the name that ends a mention as the other name of its noun: ``One side, the so-called Tidal Council``."""
    start, end = mention.head.end, mention.spans[-1].end
    last = next((one for one in inside if one.start > start and one.end >= end and not one.possessive), None)
    return last if last is not None and _OTHER_NAME.fullmatch(layout.text, start, last.whole) else None


_OTHER_NAME = re.compile(r",[  ](?:(?:the|a|an|his|her|its|their)[  ])?(?:[a-z][a-z\-]*[  ]){0,3}")


def _apposed(layout: Layout, head: Span, inside: Sequence[Sighting]) -> Sighting | None:
    """Return the name that a comma sets beside a noun phrase: ``the head of the lab, Jana Marsh,``."""
    for one in inside:
        if one.whole > head.end and layout.text[head.end : one.whole].rstrip().endswith(",") and not one.possessive:
            after = layout.text[one.end : one.end + 1]
            if one.name.count(" ") and after in ("", ",", " ", "."):
                return one
    return None


def _is_before_noun(layout: Layout, one: Sighting, head: Span) -> bool:
    """Tell whether a name only leads to the head noun: ``Wang's presentation``, ``Holt campaign``."""
    if one.end >= head.end:
        return False
    rest = layout.text[one.end : head.end]
    if _FROM.match(rest):
        return False
    return bool(rest.strip(" .,’'s")) and rest.strip().islower() if not _OWNED.match(rest) else True


def _joined(layout: Layout, telling: Sighting, inside: Sequence[Sighting], mention: Mention) -> list[Sighting]:
    """Return the names that ``and`` joins to the telling one, within the mention."""
    found: list[Sighting] = []
    last = telling
    start = inside.index(telling) if telling in inside else 0
    while start and _JOINED.fullmatch(layout.text[inside[start - 1].end : inside[start].whole]):
        start -= 1
        found.append(inside[start])
    for one in inside:
        if one.start <= last.end:
            continue
        gap = layout.text[last.end : one.whole]
        if _JOINED.fullmatch(gap) and any(
            span.start <= telling.start and one.end <= span.end for span in mention.spans
        ):
            found.append(one)
            last = one
    return found
