"""A small valid project on disk, and records to put into it."""

from __future__ import annotations

import hashlib
import subprocess
from pathlib import Path

from claimspan.model.event import Action, Event
from claimspan.model.record import Claim, Kind, Quote, new_id, record_hash
from claimspan.model.register import Cause, SourceFile, Speaker, Version
from claimspan.model.selector import Selector
from claimspan.model.text import Span
from claimspan.store import config
from claimspan.store.canonical import canonical

TEXT = "The rover weighs 240 kg.\r\nIt lands in May, “for sure”, said Ana Ruiz. 🚀\n"


def claim(
    source: str = "a.txt", text: str = TEXT, start: int = 4, end: int = 23, statement: str = "It is heavy"
) -> Claim:
    part = Selector.describe(text, Span(start, end))
    record = Claim(id=new_id(Kind.CLAIM, source, [part], statement), statement=statement, parts=(part,))
    return record.model_copy(update={"history": (event(record, source, text),)})


def quote(source: str = "a.txt", text: str = TEXT, speaker: str = "ana-ruiz") -> Quote:
    start = text.index("for sure")
    part = Selector.describe(text, Span(start, start + 8))
    return Quote(id=new_id(Kind.QUOTE, source, [part], speaker), speaker=speaker, parts=(part,))


def event(record: Claim | Quote, source: str, text: str) -> Event:
    return Event(
        at="2026-05-01T12:00:00Z",
        by="Ana <ana@example.org>",
        action=Action.PROPOSED,
        record_hash=record_hash(record, source),
        text_hash=hashlib.sha256(text.encode()).hexdigest(),
    )


def project(root: Path, *, texts: dict[str, str] | None = None) -> config.Config:
    """Lay out corpus and register: one claim, one quote and one speaker for every text."""
    (root / "claims" / "_speakers").mkdir(parents=True)
    (root / "seeds").mkdir()
    (root / "claimspan.toml").write_text("")
    speaker = Speaker(id="ana-ruiz", kind="person", name="Ana Ruiz")
    (root / "claims" / "_speakers" / "ana-ruiz.json").write_bytes(canonical(speaker))
    for source, text in (texts or {"a.txt": TEXT}).items():
        add(root, source, text)
    return config.load(root, root)


def add(root: Path, source: str, text: str) -> None:
    article, folder = root / "seeds" / source, root / "claims" / source
    article.parent.mkdir(parents=True, exist_ok=True)
    article.write_bytes(text.encode())
    folder.mkdir(parents=True)
    for record in (claim(source, text), quote(source, text)):
        (folder / f"{record.id}.json").write_bytes(canonical(record))
    digest = hashlib.sha256(text.encode()).hexdigest()
    versions = (Version(sha256=digest, cause=Cause.FIRST),)
    (folder / "_source.json").write_bytes(canonical(SourceFile(versions=versions)))
    (folder / "_texts").mkdir()
    (folder / "_texts" / f"{digest}.txt").write_bytes(text.encode())


def git(root: Path, *arguments: str) -> str:
    """Run git as a fixed person, without the configuration of the machine."""
    environment = {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1", "PATH": "/usr/bin:/bin:/usr/local/bin"}
    person = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "init.defaultBranch=main")
    done = subprocess.run(
        ["git", *person, *arguments], cwd=root, env=environment, check=True, capture_output=True, text=True
    )
    return done.stdout.strip()
