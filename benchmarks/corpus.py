"""A corpus of any size with a valid, accepted register on it; the same files for the same seed."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from claimspan.model.event import Action, Event
from claimspan.model.record import Claim, Kind, Quote, new_id, record_hash
from claimspan.model.register import Cause, Role, SourceFile, Speaker, Version
from claimspan.model.selector import Selector
from claimspan.model.text import Span
from claimspan.store.canonical import canonical

SPEAKERS = 200
ARTICLE_BYTES = 6_000
MEAN_FILLER = 65
QUOTES_IN_TEN = 4
PER_FOLDER = 100
"""Articles in one folder, as a desk that files by day has them."""


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_DESK = "Desk <desk@example.org>"
_SOFTWARE = "claimspan"
_GIVEN = _words(
    "Ada Bela Carla Dora Elif Fina Greta Hana Ines Jana Klara Lena Mara Nora Olga Pia Rosa Sara Tilda Ursa Anton "
    "Boris Cyril David Emil Felix Georg Hugo Ivan Jonas"
)
_FAMILY = _words(
    "Adler Brandt Castell Dorn Ebner Falk Gruber Hartmann Imhof Jansen Keller Lindt Moser Novak Oswald Petersen "
    "Quint Richter Sommer Thaler Ulrich Vogel Weber Ziegler Amsel Buchner Clausen Dreher Engel Forster"
)
_TITLES = ("engineer", "economist", "director", "spokeswoman", "geologist", "mayor", "physician", "analyst")
_BODIES = _words("agency council ministry institute harbour railway hospital university museum laboratory")
_PLACES = _words(
    "Aldern Birkau Corlin Dansby Elmstad Farrow Gressin Holtby Ivernay Jarrow Kelmar Lorstadt Marnby Norholt "
    "Osterby Pelham Quarrin Rostal Selby Tornau Ulmen Varnholt Westerby Yarrow Zelden"
)
_THINGS = _words("bridge reservoir probe tunnel turbine archive clinic lighthouse tramway greenhouse refinery school")
_DONE = _words("approved delayed financed inspected rebuilt reopened surveyed extended replaced inaugurated")
_MONTHS = _words("January February March April May June July September October November December")
_VERBS = ("said", "explained", "added", "noted", "told reporters")
_HOPES = (
    "We expect the {thing} in {place} to serve {number} households",
    "Nobody in {place} believed that {number} people would use the {thing}",
    "The {thing} will cost {number} million crowns and not one more",
    "I have waited {number} months for the {thing} of {place}",
    "Without the {thing}, {place} would lose {number} jobs by {month}",
)
_FILLERS = (
    "The matter had been before the {body} of {place} since {month}.",
    "Residents of {place} have followed the debate with patience.",
    "A report on the {thing} is to be published in {month}.",
    "In {month}, the {body} had asked for more time.",
    "The weather in {place} was mild for the season, and the hall was full.",
    "Several questions about the {thing} remained open at the end of the day.",
)


@dataclass(frozen=True)
class Size:
    """How much to make; ``records`` is a multiple of ``articles``."""

    articles: int = 10_000
    records: int = 100_000

    @property
    def each(self) -> int:
        """Records of one article."""
        return self.records // self.articles


@dataclass(frozen=True)
class _Told:
    """One sentence, the words of it that are recorded, and the statement (or the speaker) they bear out."""

    sentence: str
    words: str
    statement: str = ""
    speaker: Speaker | None = None


def make(root: Path, size: Size, seed: int = 1) -> None:
    """Write configuration, corpus and register below ``root``, an empty folder."""
    chance = random.Random(seed)  # noqa: S311  # a corpus, not a secret
    (root / "claimspan.toml").write_text("", encoding="utf-8")
    speakers = _speakers(chance)
    shelf = root / "claims" / "_speakers"
    shelf.mkdir(parents=True)
    for speaker in speakers:
        (shelf / f"{speaker.id}.json").write_bytes(canonical(speaker))
    for number in range(size.articles):
        source = f"day-{number // PER_FOLDER:03}/article-{number:05}.txt"
        _write(root, source, *_article(chance, speakers, size.each))


def _speakers(chance: random.Random) -> list[Speaker]:
    names = chance.sample([f"{given} {family}" for given in _GIVEN for family in _FAMILY], SPEAKERS)
    return [
        Speaker(
            id=name.lower().replace(" ", "-"),
            kind="person",
            name=name,
            family=name.split()[1],
            roles=(Role(title=chance.choice(_TITLES), org=f"{chance.choice(_PLACES)} {chance.choice(_BODIES)}"),),
        )
        for name in names
    ]


def _article(chance: random.Random, speakers: list[Speaker], records: int) -> tuple[str, list[_Told]]:
    """Return a text of about ARTICLE_BYTES and what is to be recorded of it, in text order."""
    numbers = chance.sample(range(20, 980), records)
    told = [
        _quote(chance, chance.choice(speakers), number)
        if place % 10 in range(1, 2 * QUOTES_IN_TEN, 2)
        else _claim(chance, number)
        for place, number in enumerate(numbers)
    ]
    room = (ARTICLE_BYTES - sum(len(each.sentence) + 2 for each in told)) // max(1, records)
    paragraphs = [" ".join([each.sentence, *_fillers(chance, room)]) for each in told]
    text = "\n\n".join(paragraphs or [" ".join(_fillers(chance, ARTICLE_BYTES))]) + "\n"
    return text, told


def _claim(chance: random.Random, number: int) -> _Told:
    body, place, thing = chance.choice(_BODIES), chance.choice(_PLACES), chance.choice(_THINGS)
    done, day, month = chance.choice(_DONE), chance.randint(1, 28), chance.choice(_MONTHS)
    words = f"the {body} of {place} {done} {number} metres of the {thing} on {day} {month}"
    statement = f"By the minutes' account, on {day} {month}, {number} m of the {thing} were {done} by {place}'s {body}."
    return _Told(f"According to the minutes, {words}.", words, statement=statement)


def _quote(chance: random.Random, speaker: Speaker, number: int) -> _Told:
    hope = chance.choice(_HOPES)
    words = hope.format(
        thing=chance.choice(_THINGS), place=chance.choice(_PLACES), number=number, month=chance.choice(_MONTHS)
    )
    return _Told(f"“{words},” {speaker.name} {chance.choice(_VERBS)}.", words, speaker=speaker)


def _fillers(chance: random.Random, room: int) -> Iterator[str]:
    """Yield sentences without figures until about ``room`` code points are used."""
    while room > MEAN_FILLER // 2:
        sentence = chance.choice(_FILLERS).format(
            body=chance.choice(_BODIES),
            place=chance.choice(_PLACES),
            thing=chance.choice(_THINGS),
            month=chance.choice(_MONTHS),
        )
        room -= len(sentence) + 1
        yield sentence


def _write(root: Path, source: str, text: str, told: list[_Told]) -> None:
    content = text.encode()
    digest = hashlib.sha256(content).hexdigest()
    article, folder = root / "seeds" / source, root / "claims" / source
    article.parent.mkdir(parents=True, exist_ok=True)
    (folder / "_texts").mkdir(parents=True)
    article.write_bytes(content)
    (folder / "_texts" / f"{digest}.txt").write_bytes(content)
    known = SourceFile(versions=(Version(sha256=digest, retrieved="2026-05-01", cause=Cause.FIRST),), language="en")
    (folder / "_source.json").write_bytes(canonical(known))
    for each in told:
        record = _record(source, text, digest, each)
        (folder / f"{record.id}.json").write_bytes(canonical(record))


def _record(source: str, text: str, digest: str, told: _Told) -> Claim | Quote:
    if text.count(told.words) != 1:
        raise AssertionError(f"{source}: not unique: {told.words}")
    start = text.index(told.words)
    parts = (Selector.describe(text, Span(start, start + len(told.words))),)
    record: Claim | Quote
    if told.speaker is None:
        id_ = new_id(Kind.CLAIM, source, parts, told.statement)
        record = Claim(id=id_, parts=parts, statement=told.statement)
    else:
        id_ = new_id(Kind.QUOTE, source, parts, told.speaker.id)
        record = Quote(id=id_, parts=parts, speaker=told.speaker.id)
    return record.model_copy(update={"history": _history(record, source, digest)})


def _history(record: Claim | Quote, source: str, digest: str) -> tuple[Event, ...]:
    now = record_hash(record, source)
    proposed = Event(at="2026-05-01T09:00:00Z", by=_SOFTWARE, action=Action.PROPOSED, record_hash=now, text_hash=digest)
    accepted = Event(at="2026-05-02T10:30:00Z", by=_DESK, action=Action.ACCEPTED, record_hash=now, text_hash=digest)
    return accepted, proposed
