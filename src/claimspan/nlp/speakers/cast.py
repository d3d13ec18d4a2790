"""Who is named in an article: names put together that are one person's, body's or document's."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from claimspan.engine.naming import is_misspelt_name
from claimspan.engine.register_names import (
    Likeness,
    is_body_noun,
    is_document_noun,
    is_person_noun,
    likeness,
    parts,
    sex_of_given,
)
from claimspan.facts.lexicon import sections
from claimspan.nlp.names.lists import english, folded, people, places
from claimspan.nlp.names.lists import words as words_of
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.printed_roles import PrintedRole, is_aged, roles
from claimspan.nlp.speakers.sightings import Sighting, whole_names

_FULL = 2
_LONGEST_PERSON = 5
_KNOWN_PLACES = frozenset({"country", "state", "region", "large city"})
_LONG_NAME = 7
_MANY = 8
"""Roles are looked for at so many of a persona's first mentions."""
_PERSON_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "sen", "rep", "gov", "prof", "sir", "dame", "lord", "lady"}
)
_MALE_TITLES, _FEMALE_TITLES = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "dame", "lady"})


@dataclass(slots=True, eq=False)
class Persona:
    """Somebody or something an article names.

    Attributes:
        sightings: Where, in text order.
        forms: The forms of the name and how often each stands.
        roles: Roles printed beside the name.
        person, body, place, document: How much says that it is one.
        woman, man: How much says that she is a woman, that he is a man.
        speaks: How many attributions name it as their speaker.
    """

    sightings: list[Sighting] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)
    roles: list[PrintedRole] = field(default_factory=list)
    person: float = 0.0
    body: float = 0.0
    place: float = 0.0
    document: float = 0.0
    woman: float = 0.0
    man: float = 0.0
    speaks: int = 0

    @property
    def name(self) -> str:
        """The fullest form."""
        return max(self.forms, key=lambda form: (len(parts(form).words), self.forms[form], len(form)), default="")

    @property
    def kind(self) -> str:
        """What it is most likely: ``person``, ``organisation``, ``document``, ``place``; empty when nothing tells."""
        weight, kind = max(
            (self.person, "person"), (self.body, "organisation"), (self.document, "document"), (self.place, "place")
        )
        return kind if weight > 0 else ""

    @property
    def may_be_person(self) -> bool:
        """Tell whether nothing much speaks against a person."""
        return self.person > 0 and self.person >= max(self.body, self.place, self.document)

    def sex(self) -> str:
        """Return ``f``, ``m``, or an empty string when the article and the given name do not tell."""
        if self.woman == self.man:
            return ""
        return "f" if self.woman > self.man else "m"


@dataclass(slots=True)
class Cast:
    """All whom an article names.

    Attributes:
        personas: In order of first mention.
        owners: The persona of each sighting, by where it starts.
        rivals: Others a sighting may be of, by where it starts.
        sightings: All that belong to somebody, in text order.
    """

    personas: list[Persona]
    owners: dict[int, Persona]
    rivals: dict[int, tuple[Persona, ...]]
    sightings: list[Sighting]


def cast(layout: Layout, found: Sequence[Sighting]) -> Cast:
    """Put the sightings of an article together."""
    linker = _Linker()
    found = whole_names(found)
    body = [sighting for sighting in found if not sighting.headline]
    for sighting in body:
        if _is_full(sighting):
            linker.add_full(sighting)
    for sighting in body:
        if not _is_full(sighting):
            linker.add_short(sighting)
    for sighting in found:
        if sighting.headline:
            linker.add_headline(sighting)
    for persona in linker.personas:
        persona.sightings.sort(key=lambda sighting: sighting.start)
        _weigh(layout, persona)
    ordered = sorted(linker.personas, key=lambda persona: persona.sightings[0].start)
    owned = sorted((s for persona in ordered for s in persona.sightings), key=lambda sighting: sighting.start)
    _weigh_pronouns(layout, owned, linker.owners)
    return Cast(ordered, linker.owners, linker.rivals, owned)


def _weigh_pronouns(layout: Layout, owned: Sequence[Sighting], owners: dict[int, Persona]) -> None:
    """Count pronouns in sentences that name nobody else before them: ``Marsh said that she ...``."""
    for match in _HE_OR_SHE.finditer(layout.text):
        opening = layout.sentence_start(match.start())
        first = bisect_left(owned, opening, key=lambda one: one.start)
        last = bisect_left(owned, match.start(), key=lambda one: one.start)
        before = {
            id(owners[one.start]): owners[one.start]
            for one in owned[first:last]
            if owners[one.start].kind in ("person", "")
        }
        if (
            not before
            and match.start() - opening <= _FIRST
            and first
            and layout.line(owned[first - 1].start) == layout.line(opening)
        ):
            last, first = first, bisect_left(owned, layout.sentence_start(opening - 1), key=lambda one: one.start)
            opening = layout.sentence_start(opening - 1)
            before = {
                id(owners[one.start]): owners[one.start]
                for one in owned[first:last]
                if owners[one.start].kind in ("person", "")
            }
        if len(before) != 1:
            continue
        (persona,) = before.values()
        spot = next(one for one in owned[first:last] if owners[one.start] is persona)
        if spot.whole - opening > _EARLY or layout.is_quoted(match.start()) != layout.is_quoted(owned[last - 1].start):
            continue
        if match.group().lower() == "its":
            persona.body += _HE
            continue
        weight = _HE if match.group().lower() in ("he", "she") else _HIS
        persona.woman += weight * (match.group()[0] in "Ss" or match.group().lower().startswith("her"))
        persona.man += weight * (
            match.group().lower()[:2] in ("he", "hi") and not match.group().lower().startswith("her")
        )
        persona.person += weight


_HE_OR_SHE = re.compile(r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im|[Hh]imself|[Hh]erself|[Ii]ts)\b")
_HE, _HIS = 0.5, 0.25
_FIRST = 2
_EARLY = 40
"""Names count as early in a sentence up to so many code points from its start."""


def _is_full(sighting: Sighting) -> bool:
    return len(parts(sighting.name).words) >= _FULL


class _Linker:
    """Gives each sighting to a persona; names are looked up by their last and first word."""

    def __init__(self) -> None:
        self.personas: list[Persona] = []
        self.owners: dict[int, Persona] = {}
        self.rivals: dict[int, tuple[Persona, ...]] = {}
        self._by_name: dict[str, Persona] = {}
        self._by_word: defaultdict[str, list[Persona]] = defaultdict(list)
        self._by_acronym: dict[str, Persona] = {}
        self._by_alias: dict[str, Persona] = {}
        self._by_initial: defaultdict[str, set[str]] = defaultdict(set)

    def add_full(self, sighting: Sighting) -> None:
        """Give a name of several words to a persona."""
        persona = self._by_name.get(sighting.name) or self._alike(sighting.name)
        self._give(sighting, persona or self._new())

    def _alike(self, name: str) -> Persona | None:
        words = parts(name).words
        for word in {words[-1], words[0]}:
            for persona in self._by_word[word]:
                level = likeness(name, persona.name)
                if level is Likeness.SAME or (level is Likeness.SHORTER and _is_one(name, persona.name)):
                    return persona
        return None

    def add_short(self, sighting: Sighting) -> None:
        """Give a name of one word to the persona whose name it shortens."""
        word = parts(sighting.name).words[0] if parts(sighting.name).words else sighting.name.lower()
        acronym = parts(sighting.name).acronym
        options = self._options(sighting, word, acronym)
        if not options:
            self._give(sighting, self._by_name.get(sighting.name) or self._misspelt(word) or self._new())
            return
        best = self._best(sighting, options)
        others = tuple(option for option in options if option is not best)
        if others:
            self.rivals[sighting.start] = others
        self._give(sighting, best)

    def _misspelt(self, word: str) -> Persona | None:
        """Return the person whose family name a word is, but for a letter; None unless there is exactly one."""
        if len(word) < _LONG_NAME:
            return None
        near = {
            id(persona): persona
            for known in self._by_initial[word[0]]
            if abs(len(known) - len(word)) <= 1 and is_misspelt_name(word, known)
            for persona in self._by_word[known]
            if parts(persona.name).words[-1] == known and len(parts(persona.name).words) == _FULL
        }
        return next(iter(near.values())) if len(near) == 1 else None

    def _options(self, sighting: Sighting, word: str, acronym: str) -> list[Persona]:
        """Return whose short form a word may be, by family name before given name."""
        if sighting.name in self._by_alias:
            return [self._by_alias[sighting.name]]
        if acronym and acronym in self._by_acronym:
            return [self._by_acronym[acronym]]
        holders = self._by_word[word]
        by_last = [one for one in holders if word in (parts(form).words[-1] for form in one.forms if parts(form).words)]
        chosen = by_last or [one for one in holders if _may_shorten(sighting, one, word)]
        told = _title_sex(sighting)
        if places().get(sighting.name) in _KNOWN_PLACES:
            chosen = [one for one in chosen if _is_given(one)]
        fitting = [one for one in chosen if not told or _name_sex(one) in ("", told)]
        return [one for one in fitting if not _is_early(sighting, one)]

    def _best(self, sighting: Sighting, options: list[Persona]) -> Persona:
        """Return the option named in full just before, or else the one named most."""
        recent = [
            one
            for one in options
            if any(
                0 <= sighting.sentence - other.sentence <= 1 and other.start < sighting.start
                for other in one.sightings[-40:]
            )
        ]
        if len(recent) == 1:
            return recent[0]
        return max(options, key=lambda one: (len(one.sightings), -one.sightings[0].start))

    def add_headline(self, sighting: Sighting) -> None:
        """Give a name in a headline to a persona the text names; a headline makes none of its own."""
        name = sighting.name
        persona = self._by_name.get(name) or (self._alike(name) if _is_full(sighting) else None)
        if persona is None and not _is_full(sighting) and parts(name).words:
            options = self._options(sighting, parts(name).words[0], parts(name).acronym)
            persona = options[0] if len(options) == 1 else None
        if persona is not None:
            self._give(sighting, persona)

    def _new(self) -> Persona:
        self.personas.append(Persona())
        return self.personas[-1]

    def _give(self, sighting: Sighting, persona: Persona) -> None:
        persona.sightings.append(sighting)
        persona.forms[sighting.name] += 1
        self.owners[sighting.start] = persona
        if sighting.name in self._by_name and not sighting.aliases:
            return
        self._by_name[sighting.name] = persona
        read = parts(sighting.name)
        for alias in sighting.aliases:
            self._by_alias.setdefault(alias, persona)
        for word in read.words:
            if persona not in self._by_word[word]:
                self._by_word[word].append(persona)
            self._by_initial[word[:1]].add(word)
        if len(read.words) >= _FULL:
            self._by_acronym.setdefault("".join(word[0] for word in read.words), persona)
        if read.acronym:
            self._by_acronym.setdefault(read.acronym, persona)


def _is_one(one: str, other: str) -> bool:
    """Tell whether two names of several words are one's: ``Jim Marsh`` and ``James Marsh``, ``J. Marsh``."""
    left, right = parts(one).words, parts(other).words
    return left[-1] == right[-1]


def _may_shorten(sighting: Sighting, persona: Persona, word: str) -> bool:
    """Tell whether a word that is not the last of a name may stand for it: a given name, a family name put first."""
    name = persona.name
    words = parts(name).words
    if any(is_body_noun(part) or is_document_noun(part) for part in words):
        return words[0] == word and not sighting.tagged.startswith("PER")
    return word in (words[0], *words[1:-1]) and len(words) > 1 and not sighting.definite


def _is_given(persona: Persona) -> bool:
    """Tell whether a name starts with a given name, or has a person's title."""
    titled = any(set(one.titles) & _PERSON_TITLES for one in persona.sightings)
    return titled or "given name" in people().get(folded(parts(persona.name).given), "")


def _is_early(sighting: Sighting, persona: Persona) -> bool:
    """Tell whether a titled family name comes before any full name it could shorten, with a title that is not its."""
    if not sighting.titles or any(one.start < sighting.start for one in persona.sightings):
        return False
    return not any(set(sighting.titles) & set(one.titles) for one in persona.sightings)


def _title_sex(sighting: Sighting) -> str:
    titles = set(sighting.titles)
    if titles & _MALE_TITLES:
        return "m"
    return "f" if titles & _FEMALE_TITLES else ""


def _name_sex(persona: Persona) -> str:
    told = {_title_sex(sighting) for sighting in persona.sightings} - {""}
    if len(told) == 1:
        return told.pop()
    read = parts(persona.name)
    return sex_of_given(read.given) if len(read.words) >= _FULL else ""


def _weigh(layout: Layout, persona: Persona) -> None:
    """Find out what a persona is and what roles it has."""
    for place, sighting in enumerate(persona.sightings):
        _count_tag(persona, sighting)
        titles = set(sighting.titles)
        persona.person += 3 * bool(titles & _PERSON_TITLES) + 2 * any(is_person_noun(title) for title in titles)
        persona.woman += 3 * bool(titles & _FEMALE_TITLES)
        persona.man += 3 * bool(titles & _MALE_TITLES)
        if sighting.headline or place >= _MANY:
            continue
        for role in roles(layout, sighting):
            if role.head not in {known.head for known in persona.roles} or len(role.words) > 1:
                persona.roles.append(role)
            persona.person += 2 * (places().get(sighting.name) not in _KNOWN_PLACES or bool(titles))
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
    if len(words) >= _FULL and "given name" in listed:
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
    given = sex_of_given(read.given) if len(words) >= _FULL else ""
    persona.woman += 1.5 * (given == "f")
    persona.man += 1.5 * (given == "m")
    if len(words) == 1 and sex_of_given(read.given):
        persona.person += 0.5
        persona.woman += 0.5 * (sex_of_given(read.given) == "f")
        persona.man += 0.5 * (sex_of_given(read.given) == "m")


def of_kind(personas: Iterable[Persona], kind: str) -> list[Persona]:
    """Return those of one kind."""
    return [persona for persona in personas if persona.kind == kind]
