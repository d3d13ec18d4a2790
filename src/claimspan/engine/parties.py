"""Who is who: the register's speakers, and those the articles alone know, each under one key."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from claimspan.engine.register_names import Likeness
from claimspan.engine.whose import closeness
from claimspan.model.attribution import Analysis, Named, Outcome
from claimspan.model.audit import Party
from claimspan.model.register import Speaker

UNKNOWN = "name:"
"""Keys of those the register does not know begin so; no id of the register holds a colon."""

_ACRONYM = re.compile(r"\b[A-Z][A-Z&]{1,11}\b")
_NAMES = re.compile(r"\b[A-Z][\w’'-]+(?: (?:(?:of|for|the|and|on|de|in) )*[A-Z][\w’'-]+)+")


@dataclass
class Directory:
    """Knows everybody by key; names the articles use are looked up once each.

    Attributes:
        speakers: Those of the register by id.
    """

    speakers: dict[str, Speaker]
    _parties: dict[str, Party] = field(default_factory=dict)
    _known: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Enter the register's speakers."""
        for speaker in self.speakers.values():
            self._parties[speaker.id] = _registered(speaker)

    def all(self) -> tuple[Party, ...]:
        """Return everybody met so far, the register's speakers first."""
        return tuple(self._parties.values())

    def speaker(self, key: str) -> Speaker:
        """Return the register's speaker with an id; one that has no valid file is known by the id alone."""
        known = self.speakers.get(key)
        if known is not None:
            return known
        self._parties.setdefault(key, Party(key, key, registered=False, forms=(key,)))
        return Speaker.model_construct(id=key, kind="person", name=key)

    def keys(self, name: str, analysis: Analysis) -> tuple[str, ...]:
        """Return who a name of an article is: one key, or several that it may be.

        Somebody the register does not know is entered under the name.
        """
        person = next((one for one in analysis.named if one.name == name), Named(name, None, (name,), ()))
        asked = (person.name, person.forms)
        if asked not in self._known:
            self._known[asked] = _nearest(person, self.speakers.values()) or (self._enter(person),)
        found = self._known[asked]
        if len(found) == 1:
            self._learn(found[0], person)
        return found

    def _enter(self, person: Named) -> str:
        key = UNKNOWN + " ".join(person.name.split()).casefold()
        if key not in self._parties:
            words = person.name.split()
            family = words[-1] if person.kind == "person" and len(words) > 1 else None
            self._parties[key] = Party(key, person.name, registered=False, family=family)
        return key

    def _learn(self, key: str, person: Named) -> None:
        """Note the forms and institutes under which an article knows somebody."""
        party = self._parties[key]
        forms = tuple(dict.fromkeys((*party.forms, person.name, *person.forms)))
        found = dict.fromkeys((*party.institutes, *institutes(person.role_words)))
        if (forms, tuple(found)) != (party.forms, party.institutes):
            self._parties[key] = _with(party, forms, tuple(found))


def _with(party: Party, forms: tuple[str, ...], found: tuple[str, ...]) -> Party:
    return Party(party.key, party.name, party.registered, forms, party.family, found)


def _registered(speaker: Speaker) -> Party:
    told = [text for role in speaker.roles for text in (role.title, role.org) if text]
    forms = tuple(dict.fromkeys((speaker.name, *speaker.aliases)))
    return Party(speaker.id, speaker.name, True, forms, speaker.family, institutes(told))  # noqa: FBT003  # see Party


def institutes(roles: Iterable[str]) -> tuple[str, ...]:
    """Return the acronyms and names of several words in roles as printed: ``ESPI``, ``European Space Policy``."""
    found = (name for role in roles for pattern in (_ACRONYM, _NAMES) for name in pattern.findall(role))
    return tuple(dict.fromkeys(found))


def _nearest(person: Named, speakers: Iterable[Speaker]) -> tuple[str, ...]:
    """Return the ids of the speakers that agree best with a name; none when all are somebody else."""
    alike = {speaker.id: closeness(speaker, person) for speaker in speakers}
    best = max(alike.values(), default=Likeness.OTHER)
    return tuple(sorted(key for key, each in alike.items() if each is best)) if best >= Likeness.SHORTER else ()


def named_by(analysis: Analysis, directory: Directory) -> dict[str, tuple[Named, ...]]:
    """Return those of an article who are known as speakers, by key, with how the article names them."""
    speaking = {speech.resolution.name for speech in analysis.speeches if speech.resolution.outcome is Outcome.RESOLVED}
    speaking |= {name for speech in analysis.speeches for name in speech.resolution.candidates}
    found: dict[str, tuple[Named, ...]] = {}
    for person in analysis.named:
        keys: Sequence[str] = _nearest(person, directory.speakers.values())
        if person.name in speaking:
            keys = directory.keys(person.name, analysis)
        if len(keys) == 1:
            found[keys[0]] = (*found.get(keys[0], ()), person)
    return found
