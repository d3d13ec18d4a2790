"""Somebody or something an article names, and what speaks for its being what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from claimspan.engine.register_names import parts
from claimspan.nlp.speakers.printed_roles import PrintedRole
from claimspan.nlp.speakers.sightings import Sighting

FULL = 2
"""Words of a full name, at least."""
KNOWN_PLACES = frozenset({"country", "state", "region", "large city"})
PERSON_TITLES = frozenset({
    "mr", "mrs", "ms", "miss", "dr", "sen", "rep", "gov", "prof", "sir", "dame", "lord", "lady",
})  # fmt: skip
HONORIFICS = frozenset({"mr", "mrs", "ms", "miss", "lord", "lady", "sir", "dame"})
MALE_TITLES, FEMALE_TITLES = frozenset({"mr", "sir", "lord"}), frozenset({"mrs", "ms", "miss", "dame", "lady"})


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
        titles: All titles it is given, in lower case.
        untitled: How often it is named without one.
        first: Where it is named first; -1 before it is.
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
    titles: set[str] = field(default_factory=set)
    untitled: int = 0
    first: int = -1

    def take(self, sighting: Sighting) -> None:
        """Take a sighting in."""
        self.sightings.append(sighting)
        self.forms[sighting.name] += 1
        self.titles.update(sighting.titles)
        self.untitled += not sighting.titles
        if self.first < 0 or sighting.start < self.first:
            self.first = sighting.start

    @property
    def name(self) -> str:
        """The fullest form; a family name that always has Mr, Mrs or the like keeps it."""
        fullest = max(self.forms, key=lambda form: (len(parts(form).words), self.forms[form], len(form)), default="")
        titles = self.titles & HONORIFICS
        if len(self.forms) == 1 and " " not in fullest and len(titles) == 1 and not self.untitled:
            return f"{next(iter(titles)).title()} {fullest}"
        return fullest

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
