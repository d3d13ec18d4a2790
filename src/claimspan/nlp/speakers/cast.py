"""Who is named in an article: names put together that are one person's, body's or document's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from claimspan.engine.naming import is_misspelt_name
from claimspan.engine.register_names import (
    Likeness,
    is_body_noun,
    is_document_noun,
    likeness,
    parts,
    sex_of_given,
)
from claimspan.nlp.names.lists import folded, people, places
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import FEMALE_TITLES, FULL, KNOWN_PLACES, MALE_TITLES, PERSON_TITLES, Persona
from claimspan.nlp.speakers.sightings import Sighting
from claimspan.nlp.speakers.weigh import weigh, weigh_pronouns
from claimspan.nlp.speakers.whole_names import whole_names

_LONG_NAME = 7
_BUCKET = 50
"""As many of those who share a word of their names are compared, so that time grows with the text alone."""


@dataclass
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

    @cached_property
    def by_role(self) -> Mapping[str, Sequence[Persona]]:
        """Who has a role, by its noun; no more than can be told apart."""
        found: defaultdict[str, list[Persona]] = defaultdict(list)
        for persona in self.personas:
            for head in {role.head for role in persona.roles}:
                found[head].append(persona)
        return {head: personas[:_BUCKET] for head, personas in found.items()}

    @cached_property
    def by_word(self) -> Mapping[str, Sequence[Persona]]:
        """Whose names hold a word in lower case."""
        found: defaultdict[str, list[Persona]] = defaultdict(list)
        for persona in self.personas:
            for word in dict.fromkeys(parts(persona.name).words):
                found[word].append(persona)
        return {word: personas[:_BUCKET] for word, personas in found.items()}


def cast(layout: Layout, found: Sequence[Sighting]) -> Cast:
    """Put the sightings of an article together."""
    linker = _Linker()
    found = whole_names(found)
    _share_family_names(layout, found)
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
        weigh(layout, persona)
    ordered = sorted(linker.personas, key=lambda persona: persona.sightings[0].start)
    owned = sorted((s for persona in ordered for s in persona.sightings), key=lambda sighting: sighting.start)
    weigh_pronouns(layout, owned, linker.owners)
    return Cast(ordered, linker.owners, linker.rivals, owned)


def _share_family_names(layout: Layout, found: Sequence[Sighting]) -> None:
    """Give a given name the family name it shares: ``Lena and Klara Ostby``."""
    for one, other in pairwise(found):
        joined = layout.text[one.end : other.whole].strip() in ("and", "&")
        if not joined or " " in one.name or len(parts(other.name).words) != FULL or other.titles:
            continue
        if all("given name" in people().get(folded(parts(each.name).given), "") for each in (one, other)):
            one.name = f"{one.name} {other.name.rsplit(' ', 1)[-1]}"


def _is_full(sighting: Sighting) -> bool:
    return len(parts(sighting.name).words) >= FULL


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
        self._by_initial: defaultdict[str, dict[str, None]] = defaultdict(dict)

    def add_full(self, sighting: Sighting) -> None:
        """Give a name of several words to a persona."""
        alike = [self._by_name[sighting.name]] if sighting.name in self._by_name else self._alike(sighting.name)
        if len(alike) > 1:
            self.rivals[sighting.start] = tuple(alike[1:])
        self._give(sighting, alike[0] if alike else self._new())

    def _alike(self, name: str) -> list[Persona]:
        """Return whose name a full name is: the one of the same name, or all whose it shortens."""
        words = parts(name).words
        shorter: dict[int, Persona] = {}
        for word in dict.fromkeys((words[-1], words[0])):
            for persona in self._by_word[word][-_BUCKET:]:
                level = likeness(name, persona.name)
                if level is Likeness.SAME:
                    return [persona]
                if level is Likeness.SHORTER and _is_one(name, persona.name):
                    shorter[id(persona)] = persona
        return list(shorter.values())

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
            for known in islice(self._by_initial[word[0]], 4 * _BUCKET)
            if abs(len(known) - len(word)) <= 1 and is_misspelt_name(word, known)
            for persona in self._by_word[known][:_BUCKET]
            if parts(persona.name).words[-1] == known and len(parts(persona.name).words) == FULL
        }
        return next(iter(near.values())) if len(near) == 1 else None

    def _options(self, sighting: Sighting, word: str, acronym: str) -> list[Persona]:
        """Return whose short form a word may be, by family name before given name."""
        if sighting.name in self._by_alias:
            return [self._by_alias[sighting.name]]
        if acronym and acronym in self._by_acronym:
            return [self._by_acronym[acronym]]
        holders = self._by_word[word][:_BUCKET]
        if sighting.introduced:
            return [one for one in holders if sighting.name in one.forms]
        by_last = [one for one in holders if word in (parts(form).words[-1] for form in one.forms if parts(form).words)]
        chosen = by_last or [one for one in holders if _may_shorten(sighting, one, word)]
        told = _title_sex(sighting)
        if places().get(sighting.name) in KNOWN_PLACES:
            chosen = [one for one in chosen if _is_given(one)]
        fitting = [one for one in chosen if not told or _name_sex(one) in ("", told)]
        shared = [one for one in fitting if one.titles & set(sighting.titles)]
        certain = [one for one in fitting if told and _name_sex(one) == told]
        if sighting.titles and len(fitting) > 1:
            fitting = next((group for group in (shared, certain) if len(group) == 1), fitting)
        return [one for one in fitting if not _is_early(sighting, one)]

    def _best(self, sighting: Sighting, options: list[Persona]) -> Persona:
        """Return the option named in full just before, or else the one named most."""
        recent = [
            one
            for one in options
            if any(
                0 <= sighting.sentence - other.sentence <= 1 and other.start < sighting.start and " " in other.name
                for other in one.sightings[-40:]
            )
        ]
        if len(recent) == 1:
            return recent[0]
        return max(options, key=lambda one: (len(one.sightings), -one.sightings[0].start))

    def add_headline(self, sighting: Sighting) -> None:
        """Give a name in a headline to a persona the text names; a headline makes none of its own."""
        name = sighting.name
        alike = self._alike(name) if _is_full(sighting) else []
        persona = self._by_name.get(name) or (alike[0] if len(alike) == 1 else None)
        if persona is None and not _is_full(sighting) and parts(name).words:
            options = self._options(sighting, parts(name).words[0], parts(name).acronym)
            persona = options[0] if len(options) == 1 else None
        if persona is not None:
            self._give(sighting, persona)

    def _new(self) -> Persona:
        self.personas.append(Persona())
        return self.personas[-1]

    def _give(self, sighting: Sighting, persona: Persona) -> None:
        persona.take(sighting)
        self.owners[sighting.start] = persona
        if sighting.name in self._by_name and not sighting.aliases:
            return
        self._by_name[sighting.name] = persona
        read = parts(sighting.name)
        for alias in sighting.aliases:
            self._by_alias.setdefault(alias, persona)
        for word in read.words:
            if persona not in self._by_word[word][-_BUCKET:]:
                self._by_word[word].append(persona)
            self._by_initial[word[:1]][word] = None
        if len(read.words) >= FULL:
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
    return bool(persona.titles & PERSON_TITLES) or "given name" in people().get(folded(parts(persona.name).given), "")


def _is_early(sighting: Sighting, persona: Persona) -> bool:
    """Tell whether a titled family name comes before any full name it could shorten, with a title that is not its."""
    return bool(sighting.titles) and persona.first > sighting.start and not persona.titles & set(sighting.titles)


def _title_sex(sighting: Sighting) -> str:
    return _sex_of_titles(set(sighting.titles))


def _sex_of_titles(titles: set[str]) -> str:
    """Return ``f`` or ``m`` where titles tell, and do not contradict each other."""
    male, female = bool(titles & MALE_TITLES), bool(titles & FEMALE_TITLES)
    return "" if male == female else "m" if male else "f"


def _name_sex(persona: Persona) -> str:
    told = _sex_of_titles(persona.titles)
    if told:
        return told
    read = parts(persona.name)
    return sex_of_given(read.given) if len(read.words) >= FULL else ""
