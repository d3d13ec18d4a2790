"""Who is who: the register's speakers, and those the articles alone know, each under one key."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from claimspan.engine.institutes import institutes, introduced
from claimspan.engine.register_names import Likeness, name_keys
from claimspan.engine.whose import closeness
from claimspan.model.attribution import Analysis, Named, Outcome
from claimspan.model.audit import Party
from claimspan.model.extraction import ReadArticle
from claimspan.model.register import Speaker

UNKNOWN = "name:"
"""Keys of those the register does not know begin so; no id of the register holds a colon."""


@dataclass
class Directory:
    """Knows everybody by key; names the articles use are looked up once each.

    Attributes:
        speakers: Those of the register by id.
    """

    speakers: dict[str, Speaker]
    _parties: dict[str, Party] = field(default_factory=dict)
    _known: dict[tuple[str, tuple[str, ...]], tuple[str, ...]] = field(default_factory=dict)
    _by_key: defaultdict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def __post_init__(self) -> None:
        """Enter the register's speakers."""
        for speaker in self.speakers.values():
            self._parties[speaker.id] = _registered(speaker)
            for name in (speaker.name, *speaker.aliases, speaker.family or speaker.name):
                for key in name_keys(name):
                    self._by_key[key].add(speaker.id)

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
            self._known[asked] = self._nearest(person) or (self._enter(person),)
        found = self._known[asked]
        if len(found) == 1:
            self._learn(found[0], person)
        return found

    def registers(self, person: Named) -> bool:
        """Tell whether somebody an article names may be a speaker of the register."""
        return bool(self._nearest(person))

    def _nearest(self, person: Named) -> tuple[str, ...]:
        """Return the ids of the speakers that agree best with a name; none when all are somebody else."""
        keys = {key for form in (person.name, *person.forms) for key in name_keys(form)}
        ids = sorted({each for key in keys for each in self._by_key.get(key, ())})
        alike = {each: closeness(self.speakers[each], person) for each in ids}
        best = max(alike.values(), default=Likeness.OTHER)
        return tuple(each for each in ids if alike[each] is best) if best >= Likeness.SHORTER else ()

    def _enter(self, person: Named) -> str:
        key = UNKNOWN + " ".join(person.name.split()).casefold()
        if key not in self._parties:
            words = person.name.split()
            family = words[-1] if person.kind == "person" and len(words) > 1 else None
            self._parties[key] = Party(key, person.name, registered=False, family=family)
        return key

    def _learn(self, key: str, person: Named) -> None:
        """Note the forms under which an article knows somebody."""
        party = self._parties[key]
        forms = tuple(dict.fromkeys((*party.forms, person.name, *person.forms)))
        if forms != party.forms:
            self._parties[key] = replace(party, forms=forms)

    def place(self, key: str, found: Iterable[str]) -> None:
        """Note institutes that an article names somebody with."""
        party = self._parties[key]
        every = tuple(dict.fromkeys((*party.institutes, *found)))
        if every != party.institutes:
            self._parties[key] = replace(party, institutes=every)


def _registered(speaker: Speaker) -> Party:
    told = [text for role in speaker.roles for text in (role.title, role.org) if text]
    forms = tuple(dict.fromkeys((speaker.name, *speaker.aliases)))
    return Party(speaker.id, speaker.name, True, forms, speaker.family, institutes(told))  # noqa: FBT003  # see Party


@dataclass(frozen=True)
class Cast:
    """Those of one article who are known as speakers.

    Attributes:
        people: How the article names them, by key.
        institutes: The institutes it names them with and the lines, by key.
    """

    people: Mapping[str, tuple[Named, ...]]
    institutes: Mapping[str, Mapping[str, tuple[int, ...]]]


def cast(article: ReadArticle, directory: Directory) -> Cast:
    """Return who of an article is known as a speaker; what it says of them is noted in the directory."""
    analysis = article.analysis
    speaking = {speech.resolution.name for speech in analysis.speeches if speech.resolution.outcome is Outcome.RESOLVED}
    speaking |= {name for speech in analysis.speeches for name in speech.resolution.candidates}
    people: dict[str, tuple[Named, ...]] = {}
    known: dict[str, dict[str, tuple[int, ...]]] = {}
    for person in analysis.named:
        if person.name not in speaking and not directory.registers(person):
            continue
        keys = directory.keys(person.name, analysis)
        if len(keys) != 1:
            continue
        key = keys[0]
        people[key] = (*people.get(key, ()), person)
        own = known.setdefault(key, {})
        for institute, place in introduced(article.source.text, person):
            line = article.source.position(place).line
            own[institute] = tuple(dict.fromkeys((*own.get(institute, ()), line)))
        directory.place(key, own)
    return Cast(people, known)
