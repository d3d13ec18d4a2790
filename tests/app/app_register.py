"""A register of a few articles, and checks of it whose work is counted."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from claimspan.app.check import Checked, Options, check
from claimspan.app.workspace import Workspace
from claimspan.model.event import Action, Event
from claimspan.model.record import Claim, Ignore, Kind, Quote, new_id, record_hash
from claimspan.model.register import Cause, SourceFile, Speaker, Version
from claimspan.model.selector import Selector
from claimspan.model.text import Span
from claimspan.outputs import find
from claimspan.outputs.base import Screen
from claimspan.store import config
from claimspan.store.cache import Ledger, Row
from claimspan.store.canonical import canonical

SPEAKERS = ("ada-brandt", "jonas-weber")


def text(number: int) -> str:
    """Return an article with a claim and a quote in it."""
    return (
        f"The bridge of Aldern carries {number + 40} trains a day. It was opened in May.\n\n"
        f"“We expect {number + 70} visitors,” {_name(number)} said.\n"
    )


def _name(number: int) -> str:
    return SPEAKERS[number % 2].replace("-", " ").title()


@dataclass
class Desk:
    """One register.

    Attributes:
        root: The checked folder.
        day: Today, as checks have it.
    """

    root: Path
    day: datetime = field(default_factory=lambda: datetime(2026, 6, 1, tzinfo=UTC))

    def fill(self, numbers: Iterable[int]) -> None:
        """Write articles, records and speakers, in the order given."""
        (self.root / "claims" / "_speakers").mkdir(parents=True)
        (self.root / "claimspan.toml").write_text("")
        for speaker in SPEAKERS:
            self.speaker(speaker)
        for number in numbers:
            self._article(f"a{number}.txt", number)

    def speaker(self, name: str, note: str | None = None) -> None:
        value = Speaker(id=name, kind="person", name=name.replace("-", " ").title(), note=note)
        (self.root / "claims" / "_speakers" / f"{name}.json").write_bytes(canonical(value))

    def _article(self, source: str, number: int) -> None:
        content = text(number)
        digest = hashlib.sha256(content.encode()).hexdigest()
        self.article(source).parent.mkdir(exist_ok=True)
        self.article(source).write_bytes(content.encode())
        folder = self.root / "claims" / source
        (folder / "_texts").mkdir(parents=True)
        (folder / "_texts" / f"{digest}.txt").write_bytes(content.encode())
        versions = (Version(sha256=digest, cause=Cause.FIRST),)
        (folder / "_source.json").write_bytes(canonical(SourceFile(versions=versions)))
        for record in (_claim(source, content, number), _quote(source, content, number)):
            (folder / f"{record.id}.json").write_bytes(canonical(_accepted(record, source, digest)))

    def article(self, source: str) -> Path:
        return self.root / "seeds" / source

    def edit(self, source: str, old: str, new: str) -> None:
        path = self.article(source)
        before = path.read_text("utf-8")
        assert old in before
        path.write_bytes(before.replace(old, new).encode())

    def record(self, source: str, kind: str) -> Path:
        """Return the file of a source's claim or quote."""
        return next((self.root / "claims" / source).glob(f"{kind}-*.json"))

    def ignore(self, source: str, rule: str, until: str) -> None:
        """Put an ignore into a source's claim."""
        path = self.record(source, "c")
        record = Claim.model_validate_json(path.read_bytes())
        ignores = (Ignore(rule=rule, reason="a correction is coming", by="desk", until=until),)
        path.write_bytes(canonical(record.model_copy(update={"ignores": ignores})))

    @contextmanager
    def checked(self, **options: Any) -> Iterator[Checked]:
        workspace = Workspace(config.load(self.root, self.root), clock=lambda: self.day)
        with check(workspace, Options(cwd=self.root, **options)) as done:
            yield done

    def report(self, **options: Any) -> dict[str, Any]:
        """Return the JSON report of a check."""
        with self.checked(**options) as done:
            assert not done.warning
            told: dict[str, Any] = json.loads(find.get("json").render(done.report, Screen()))
        return told

    def codes(self, **options: Any) -> list[tuple[str | None, str]]:
        """Return source and code of every finding, but the note that a version is not listed, which all edits cause."""
        found = self.report(**options)["findings"]
        return [(each["source"], each["code"]) for each in found if each["code"] != "CS109"]


def _selector(content: str, words: str) -> tuple[Selector, ...]:
    start = content.index(words)
    return (Selector.describe(content, Span(start, start + len(words))),)


def _claim(source: str, content: str, number: int) -> Claim:
    parts = _selector(content, f"carries {number + 40} trains a day")
    statement = f"The bridge carries {number + 40} trains a day."
    return Claim(id=new_id(Kind.CLAIM, source, parts, statement), parts=parts, statement=statement)


def _quote(source: str, content: str, number: int) -> Quote:
    parts = _selector(content, f"We expect {number + 70} visitors")
    speaker = SPEAKERS[number % 2]
    return Quote(id=new_id(Kind.QUOTE, source, parts, speaker), parts=parts, speaker=speaker)


def _accepted(record: Claim | Quote, source: str, digest: str) -> Claim | Quote:
    now = record_hash(record, source)
    events = tuple(
        Event(at=f"2026-05-0{day}T09:00:00Z", by=by, action=action, record_hash=now, text_hash=digest)
        for day, by, action in ((2, "desk", Action.ACCEPTED), (1, "claimspan", Action.PROPOSED))
    )
    return record.model_copy(update={"history": events})


class Work:
    """What checks had to do: sources that were checked anew, sources whose time stamps were taken down anew."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.anew: list[str] = []
        self.signed: list[str] = []
        put, sign = Ledger.put, Ledger.sign

        def counted_put(ledger: Ledger, many: Iterable[tuple[Row, str]]) -> None:
            listed = list(many)
            self.anew += [row.path for row, _ in listed]
            put(ledger, listed)

        def counted_sign(ledger: Ledger, many: Iterable[Row]) -> None:
            listed = list(many)
            self.signed += [row.path for row in listed]
            sign(ledger, listed)

        monkeypatch.setattr(Ledger, "put", counted_put)
        monkeypatch.setattr(Ledger, "sign", counted_sign)

    def of(self, desk: Desk, **options: Any) -> list[str]:
        """Return which sources one check looked at again, sorted."""
        self.anew, self.signed = [], []
        with desk.checked(**options):
            return sorted(self.anew)
