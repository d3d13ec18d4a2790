"""Weigh what says that a persona is a person, a body, a place or a document, a woman or a man.

The weights are set by hand, by how hard it is to be wrong: a title 3, a role 2, a tag 1; none was measured alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claimspan.engine.register_names import is_body_noun, is_document_noun, is_person_noun, parts, sex_of_given
from claimspan.facts.lexicon import sections
from claimspan.nlp.names.lists import english, folded, people, places
from claimspan.nlp.names.lists import words as words_of
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import FEMALE_TITLES, FULL, KNOWN_PLACES, MALE_TITLES, PERSON_TITLES, Persona
from claimspan.nlp.speakers.printed_roles import is_aged, roles
from claimspan.nlp.speakers.sightings import Sighting

_LONGEST_PERSON = 5
_MANY = 8
"""Roles are looked for at so many of a persona's first mentions."""


def weigh(layout: Layout, persona: Persona) -> None:
    """Find out what a persona is and what roles it has."""
    for place, sighting in enumerate(persona.sightings):
        _count_tag(persona, sighting)
        titles = set(sighting.titles)
        persona.person += 3 * bool(titles & PERSON_TITLES) + 2 * any(is_person_noun(title) for title in titles)
        persona.woman += 3 * bool(titles & FEMALE_TITLES)
        persona.man += 3 * bool(titles & MALE_TITLES)
        if sighting.headline or place >= _MANY:
            continue
        for role in roles(layout, sighting):
            if len(role.words) > 1 or role.head not in {known.head for known in persona.roles}:
                persona.roles.append(role)
            persona.person += 2 * (places().get(sighting.name) not in KNOWN_PLACES or bool(titles))
            persona.woman += 2 * (sections("roles").get(role.head) == "female")
            persona.man += 2 * (sections("roles").get(role.head) == "male")
        persona.person += 2 * is_aged(layout, sighting)
    _weigh_name(persona)


def _count_tag(persona: Persona, sighting: Sighting) -> None:
    weight = 1 / len(persona.sightings)
    persona.person += weight * (sighting.tagged == "PERSON")
    persona.body += weight * (sighting.tagged == "ORG") + 2 * weight * (sighting.definite and not sighting.titles)
    persona.place += weight * (sighting.tagged in ("LOC", "GPE", "FAC"))


def _weigh_name(persona: Persona) -> None:
    read = parts(persona.name)
    words = read.words
    if not words:
        return
    place = places().get(persona.name, "")
    persona.place += {"country": 3, "state": 3, "region": 3, "large city": 2, "city": 1}.get(place, 0)
    listed = people().get(folded(read.given), "")
    family = people().get(words[-1], "")
    if len(words) >= FULL and "given name" in listed:
        persona.person += 2 if "common given name" in listed or "family name" in family else 1
    elif len(words) == 1 and "family name" in listed and not place:
        persona.person += 0.5
    if len(words) == 1 and words[0] in english() and not persona.roles:
        persona.body += 1.0
    common = "common given name" in listed or "family name" in family
    if len(words) > 1 and words[-1] in english() and not common and not persona.roles:
        persona.body += 1.5
        persona.person *= 0.5
    if len(words) > _LONGEST_PERSON:
        persona.person = 0.0
    if any(sighting.tagged == "PLURAL" for sighting in persona.sightings) or persona.name in words_of("demonym"):
        persona.body += 4
    persona.body += 3 * any(is_body_noun(word) for word in words) * (len(words) > 1)
    persona.body += 1.5 * bool(read.acronym and len(words) == 1)
    persona.document += 4 * (len(words) > 1 and is_document_noun(words[-1]) and not persona.roles)
    given = sex_of_given(read.given) if len(words) >= FULL else ""
    persona.woman += 1.5 * (given == "f")
    persona.man += 1.5 * (given == "m")
    if len(words) == 1 and sex_of_given(read.given):
        persona.person += 0.5
        persona.woman += 0.5 * (sex_of_given(read.given) == "f")
        persona.man += 0.5 * (sex_of_given(read.given) == "m")


def weigh_pronouns(layout: Layout, owned: Sequence[Sighting], owners: Mapping[int, Persona]) -> None:
    """Count pronouns in sentences that name nobody else before them: ``Marsh said that she ...``."""
    starts = [one.start for one in owned]
    for match in _PRONOUN.finditer(layout.text):
        place = bisect_left(starts, match.start())
        opening = layout.sentence_start(match.start())
        before = _named_since(owned, place, opening)
        if not before and opening and match.start() - opening <= _FIRST:
            opening = layout.sentence_start(opening - 1)
            before = _named_since(owned, place, opening)
        persona = _only_person(before, owners)
        if persona is None or layout.is_quoted(match.start()) != before[-1].quoted:
            continue
        spot = next(one for one in before if owners[one.start] is persona)
        sex = _SEXES.get(match.group().lower(), "")
        earlier = {id(owners[one.start]): owners[one.start] for one in owned[max(0, place - _EARLIER) : place]}
        if not persona.sex() and any(one is not persona and sex and one.sex() == sex for one in earlier.values()):
            continue
        if spot.whole - opening <= _EARLY and layout.line(spot.start) == layout.line(match.start()):
            _count_pronoun(persona, match.group().lower())


def _named_since(owned: Sequence[Sighting], place: int, opening: int) -> list[Sighting]:
    return [one for one in owned[max(0, place - _NAMES) : place] if one.start >= opening]


def _only_person(before: Sequence[Sighting], owners: Mapping[int, Persona]) -> Persona | None:
    people_named = {id(owner): owner for owner in (owners[one.start] for one in before) if owner.kind in ("person", "")}
    return next(iter(people_named.values())) if len(people_named) == 1 else None


def _count_pronoun(persona: Persona, pronoun: str) -> None:
    if pronoun == "its":
        persona.body += _HE
        return
    weight = _HE if pronoun in ("he", "she") else _HIS
    if pronoun in ("she", "her", "herself"):
        persona.woman += weight
    else:
        persona.man += weight
    persona.person += weight * (persona.person < _TOLD_ENOUGH)


_TOLD_ENOUGH = 1.5
_EARLIER = 6
"""A pronoun may be of another of its sex among so many names before it."""
_SEXES = {"he": "m", "his": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself|[Ii]ts)\b")
_HE, _HIS = 0.5, 0.25
_FIRST = 2
_NAMES = 20
_EARLY = 40
"""Names count as early in a sentence up to so many code points from its start."""
