"""Gather the answers for all sources, those remembered and those found out just now, and remember these."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from time import monotonic

from claimspan.app.load import read_article
from claimspan.app.look import Looked, Looker
from claimspan.app.spread import Todo, look_at
from claimspan.model.finding import Finding
from claimspan.store.cache import Ledger, Row
from claimspan.store.scan import Scan, SourceEntry

BATCH = 1000
"""Sources after which what was found is remembered, so that Ctrl-C loses little."""

STEP = 50
"""Sources after which progress is told, however quickly they go by."""

SECONDS = 0.2
"""Seconds after which progress is told, however few sources went by: reading language takes its time."""


@dataclass(frozen=True)
class Gathered:
    """What is known of every source that was asked for.

    Attributes:
        rows: Found out just now or remembered, by path.
        fresh: Verdicts (JSON) of those found out just now, by path; the ledger has the others.
    """

    rows: dict[str, Row] = field(default_factory=dict)
    fresh: dict[str, str] = field(default_factory=dict)

    def findings(self) -> Iterator[Finding]:
        """Yield what was found, in order of sources."""
        for path in sorted(path for path, row in self.rows.items() if row.findings):
            from claimspan.app import remember

            yield from remember.load(self.rows[path].findings)


@dataclass
class Gatherer:
    """Fills a :class:`Gathered`.

    Attributes:
        looker: What sources are looked at with.
        ledger: Where answers are remembered.
        jobs: Processes at most.
        progress: Called with sources done and sources in all.
    """

    looker: Looker
    ledger: Ledger
    jobs: int = 1
    progress: Callable[[int, int], None] | None = None
    _gathered: Gathered = field(default_factory=Gathered)
    _pending: list[Looked] = field(default_factory=list)
    _told: float = field(default_factory=monotonic)

    def gather(self, scan: Scan, entries: Iterable[SourceEntry]) -> Gathered:
        """Return what is known of ``entries``, which are among those of ``scan``."""
        rows = self.ledger.rows()
        todo: list[Todo] = []
        missing: list[SourceEntry] = []
        asked = list(entries)
        for entry in asked:
            row = rows.get(entry.path)
            if entry.article is None:
                missing.append(entry)
            elif row is not None and self.looker.unchanged(entry, row):
                self._gathered.rows[entry.path] = row
                self._tell(len(asked))
            else:
                todo.append((entry, row))
        for looked in look_at(self.looker, todo, self.jobs):
            self._keep(looked)
            self._tell(len(asked))
        for entry in missing:
            self._keep(self.looker.look(entry, None, self._twins(scan, entry)))
            self._tell(len(asked))
        self._store()
        self.looker.close()
        self.ledger.forget(path for path in rows if path not in scan.sources)
        return self._gathered

    def _tell(self, total: int) -> None:
        done = len(self._gathered.rows)
        if not self.progress:
            return
        now = monotonic()
        if done % STEP == 0 or done == total or now - self._told > SECONDS:
            self._told = now
            self.progress(done, total)

    def _keep(self, looked: Looked) -> None:
        path = looked.row.path
        self._gathered.rows[path] = looked.row
        if looked.verdicts is not None:
            self._gathered.fresh[path] = looked.verdicts
        if looked.lasting:
            self._pending.append(looked)
        if len(self._pending) >= BATCH:
            self._store()

    def _store(self) -> None:
        self.ledger.put((each.row, each.verdicts) for each in self._pending if each.verdicts is not None)
        self.ledger.sign(each.row for each in self._pending if each.verdicts is None and each.row.signature)
        self._pending = []

    def _twins(self, scan: Scan, entry: SourceEntry) -> tuple[str, ...]:
        """Return the articles without records whose text a missing source has had."""
        from claimspan.store.claims import read_source_file

        config = self.looker.terms.config
        stored = read_source_file(config, entry.path)
        listed = stored.value.versions if stored else ()
        versions = {*entry.texts, *(version.sha256 for version in listed)}
        unregistered = (other for other in scan.sources.values() if not other.records and other.article)
        return tuple(other.path for other in unregistered if self._digest(other) in versions)

    def _digest(self, entry: SourceEntry) -> str:
        """Return the digest of an article; one that was asked for has been read already."""
        known = self._gathered.rows.get(entry.path)
        return known.article_sha256 if known else read_article(self.looker.terms.config, entry).sha256
