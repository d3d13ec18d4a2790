"""What earlier checks found out, in one SQLite file per checked root; safe to lose, rebuilt when damaged."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from claimspan.store.sealed import VARIABLE, SealedFile, folder, placed, seal

__all__ = ["VARIABLE", "Ledger", "Row", "folder", "location"]

FORMAT = 1
"""Part of the file's name: another layout never opens an older file."""

_BATCH = 500

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE rows (
  path TEXT PRIMARY KEY, signature TEXT NOT NULL, article_sha256 TEXT NOT NULL, content TEXT NOT NULL,
  key TEXT NOT NULL, valid_until TEXT NOT NULL, counts TEXT NOT NULL, findings TEXT NOT NULL, seal INTEGER NOT NULL
);
CREATE TABLE verdicts (path TEXT PRIMARY KEY, verdicts TEXT NOT NULL, seal INTEGER NOT NULL);
"""


class Row(NamedTuple):
    """What is remembered of one source.

    Attributes:
        path: Below the corpus.
        signature: Of the scan it was made from; empty when it must not be trusted by time stamps alone.
        article_sha256: Digest of the article's bytes; empty when there was none.
        content: Digest of the register files' bytes, for where time stamps are new (a fresh checkout).
        key: Everything else it depends on: version, configuration, speakers.
        valid_until: Last day (ISO) it holds, for ignores that expire; empty for ever.
        counts: JSON.
        findings: JSON; empty when there are none.
    """

    path: str
    signature: str
    article_sha256: str
    content: str
    key: str
    valid_until: str
    counts: str
    findings: str


_PUT_ROW = f"INSERT OR REPLACE INTO rows VALUES ({', '.join('?' * (len(Row._fields) + 1))})"  # noqa: S608 - fixed names
_PUT_VERDICTS = "INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)"


def location(root: Path) -> tuple[str, str]:
    """Return the ledger's file for ``root``, and a warning when it must not be used.

    Raises:
        ConfigError: ``$CLAIMSPAN_CACHE`` points into the checked root, where a change could forge it.
    """
    real = os.path.realpath(root)
    return placed(root, f"{sha256(real.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}-v{FORMAT}.sqlite3")


class Ledger(SealedFile):
    """Rows, verdicts and a few facts of one checked root."""

    def __init__(self, root: Path) -> None:
        """Open the ledger of ``root``; raises ConfigError as :func:`location`."""
        super().__init__(*location(root), _TABLES, FORMAT)

    def rows(self) -> dict[str, Row]:
        """Return all rows by path; rows whose seal is broken are left out."""
        query = f"SELECT {', '.join(Row._fields)}, seal FROM rows"  # noqa: S608 - fixed names
        return {each[0]: Row._make(each[:-1]) for each in self.fetched(query) if seal(each[:-1]) == each[-1]}

    def verdicts(self, paths: Iterable[str] | None = None) -> Iterator[tuple[str, str]]:
        """Yield path and verdicts (JSON), of all sources or of some; in order of path when of all."""
        if paths is None:
            query = "SELECT path, verdicts, seal FROM verdicts ORDER BY path"
            yield from _sound(self.fetched(query))
            return
        for batch in _batches(paths):
            query = f"SELECT path, verdicts, seal FROM verdicts WHERE path IN ({','.join('?' * len(batch))})"  # noqa: S608
            yield from _sound(self.fetched(query, batch))

    def put(self, many: Iterable[tuple[Row, str]]) -> None:
        """Remember rows with their verdicts (JSON), replacing earlier ones; all or none."""
        rows, verdicts = [], []
        for row, said in many:
            rows.append((*row, seal(row)))
            verdicts.append((row.path, said, seal((row.path, said))))
        if rows:
            self.changed((_PUT_ROW, rows), (_PUT_VERDICTS, verdicts))

    def sign(self, many: Iterable[Row]) -> None:
        """Remember rows anew whose verdicts are remembered already: their time stamps changed, nothing else."""
        rows = [(*row, seal(row)) for row in many]
        if rows:
            self.changed((_PUT_ROW, rows))

    def forget(self, paths: Iterable[str]) -> None:
        """Drop the rows and verdicts of sources that are gone."""
        gone = [(path,) for path in paths]
        if gone:
            self.changed(("DELETE FROM rows WHERE path = ?", gone), ("DELETE FROM verdicts WHERE path = ?", gone))

    def get(self, key: str) -> str | None:
        """Return a fact put before."""
        query = "SELECT key, value, seal FROM meta WHERE key = ?"
        return next((value for _, value in _sound(self.fetched(query, [key]))), None)

    def set(self, key: str, value: str) -> None:
        """Remember a fact."""
        self.changed(("INSERT OR REPLACE INTO meta VALUES (?, ?, ?)", [(key, value, seal((key, value)))]))


def _sound(found: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, str]]:
    for name, value, own in found:
        if seal((name, value)) == own:
            yield name, value


def _batches(paths: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(paths)
    while batch := list(islice(remaining, _BATCH)):
        yield batch
