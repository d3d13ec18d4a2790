"""Records as a person reads them: the words in the article, whose they are, and what was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimspan.app.articles import Desktop
from claimspan.engine.check import SourceCase, locate_record
from claimspan.engine.standing import standing
from claimspan.model.change import Change, Location, RecordLocation
from claimspan.model.event import Event
from claimspan.model.finding import Excerpt
from claimspan.model.record import Claim, Quote
from claimspan.model.standing import Standing
from claimspan.rules.drift import excerpt
from claimspan.rules.views import place_in
from claimspan.store import claims, lookup


@dataclass(frozen=True)
class ShownPart:
    """One part: its recorded words, where they are, and the words around them today."""

    words: str
    location: Location | None
    current: Excerpt | None


@dataclass(frozen=True)
class Shown:
    """One record, ready to be laid out."""

    record: Claim | Quote
    speaker: str | None
    path: str
    article: str
    standing: Standing
    change: Change | None
    parts: tuple[ShownPart, ...]
    history: tuple[Event, ...]


def show(desk: Desktop, ids: Sequence[str]) -> list[Shown]:
    """Return the records with these ids (or unique beginnings); all records when there are none.

    Raises:
        UsageError: An id is unknown; names the nearest.
        InvalidFileError: A record's file is not valid.
    """
    if ids:
        named = [lookup.find_record(desk.config, word) for word in ids]
    else:
        named = [(entry.path, record) for entry in desk.scan.sources.values() for record in entry.records]
    cases: dict[str, SourceCase] = {}
    speakers, _ = claims.read_speakers(desk.config, desk.scan)
    names = {name: stored.value.name for name, stored in speakers.items()}
    shown = []
    for source, record_id in dict.fromkeys(named):
        if source not in cases:
            cases[source] = desk.case(source)
        stored = claims.read_record(desk.config, source, record_id)
        shown.append(_shown(cases[source], stored.value, stored.path, names))
    return shown


def _shown(case: SourceCase, record: Claim | Quote, path: str, names: dict[str, str]) -> Shown:
    stands = standing(record, case.path)
    location, _ = locate_record(case, record, stands, {})
    speaker = names.get(record.speaker, record.speaker) if isinstance(record, Quote) else None
    return Shown(
        record=record,
        speaker=speaker,
        path=path,
        article=case.article_path,
        standing=stands,
        change=location.change if location else None,
        parts=tuple(_part(case, record, location, number) for number in range(len(record.parts))),
        history=record.history,
    )


def _part(case: SourceCase, record: Claim | Quote, location: RecordLocation | None, number: int) -> ShownPart:
    found = location.parts[number] if location else None
    current = None
    if found and found.span and case.today:
        current = excerpt(case.today, place_in(case.today, case.article_path, found.span))
    return ShownPart(record.parts[number].exact, found, current)
