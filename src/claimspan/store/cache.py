"""What earlier checks found out, in one SQLite file per checked root; safe to lose, rebuilt when damaged."""

# ruff: noqa: PTH100, PTH103, PTH108, PTH111, PTH114, PTH117, PTH118, PTH120
# Plain strings: on the path of every check.

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple, Self, TypeVar
from zlib import crc32

from claimspan.errors import ConfigError

FORMAT = 1
"""Part of the file's name: another layout never opens an older file."""

VARIABLE = "CLAIMSPAN_CACHE"
BUSY_SECONDS = 10.0
_BATCH = 500

_TABLES = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE rows (
  path TEXT PRIMARY KEY, signature TEXT NOT NULL, article_sha256 TEXT NOT NULL, content TEXT NOT NULL,
  key TEXT NOT NULL, valid_until TEXT NOT NULL, counts TEXT NOT NULL, findings TEXT NOT NULL, seal INTEGER NOT NULL
);
CREATE TABLE verdicts (path TEXT PRIMARY KEY, verdicts TEXT NOT NULL, seal INTEGER NOT NULL);
"""

_T = TypeVar("_T")


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


def folder() -> str:
    """Return the cache folder: ``$CLAIMSPAN_CACHE``, else the user's own (not created here)."""
    given = os.environ.get(VARIABLE)
    if given:
        return os.path.abspath(given)
    if sys.platform == "linux":
        base = os.environ.get("XDG_CACHE_HOME", "")
        if not os.path.isabs(base):
            base = os.path.expanduser("~/.cache")
        return os.path.join(base, "claimspan")
    import platformdirs

    return platformdirs.user_cache_dir("claimspan", appauthor=False)


def location(root: Path) -> tuple[str, str]:
    """Return the ledger's file for ``root``, and a warning when it must not be used.

    Raises:
        ConfigError: ``$CLAIMSPAN_CACHE`` points into the checked root, where a change could forge it.
    """
    real = os.path.realpath(root)
    base = folder()
    name = f"{sha256(real.encode('utf-8', 'surrogateescape')).hexdigest()[:32]}-v{FORMAT}.sqlite3"
    inside = os.path.realpath(base)
    if inside == real or inside.startswith(real.rstrip(os.sep) + os.sep):
        if os.environ.get(VARIABLE):
            raise ConfigError(
                f"${VARIABLE} lies below the checked folder, where a change could forge it",
                path=base,
                hint="name a folder outside it",
            )
        return os.path.join(base, name), f"no cache: {base} lies below the checked folder; set ${VARIABLE} to another"
    return os.path.join(base, name), ""


class Ledger:
    """Rows, verdicts and a few facts of one checked root; two processes may use it at once.

    Nothing here raises on a bad cache: a damaged file is rebuilt empty; where none can be written (folder
    read-only, disk full) everything works without, and ``warning`` says so.
    """

    def __init__(self, root: Path) -> None:
        """Open the ledger of ``root``; raises ConfigError as :func:`location`."""
        self.path, self.warning = location(root)
        self._connection: sqlite3.Connection | None = None
        if not self.warning:
            self._attempt(lambda _: None, None)

    def __enter__(self) -> Self:
        """Return itself; closes at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def close(self) -> None:
        """Close the file; the ledger is empty from now on."""
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def rows(self) -> dict[str, Row]:
        """Return all rows by path; rows whose seal is broken are left out."""
        query = f"SELECT {', '.join(Row._fields)}, seal FROM rows"  # noqa: S608 - fixed names
        return {each[0]: Row._make(each[:-1]) for each in self._fetched(query) if _seal(each[:-1]) == each[-1]}

    def verdicts(self, paths: Iterable[str] | None = None) -> Iterator[tuple[str, str]]:
        """Yield path and verdicts (JSON), of all sources or of some; in order of path when of all."""
        if paths is None:
            query = "SELECT path, verdicts, seal FROM verdicts ORDER BY path"
            yield from _sound(self._fetched(query))
            return
        for batch in _batches(paths):
            query = f"SELECT path, verdicts, seal FROM verdicts WHERE path IN ({','.join('?' * len(batch))})"  # noqa: S608
            yield from _sound(self._fetched(query, batch))

    def put(self, many: Iterable[tuple[Row, str]]) -> None:
        """Remember rows with their verdicts (JSON), replacing earlier ones; all or none."""
        rows, verdicts = [], []
        for row, said in many:
            rows.append((*row, _seal(row)))
            verdicts.append((row.path, said, _seal((row.path, said))))

        def store(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                connection.executemany(_PUT_ROW, rows)
                connection.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)", verdicts)

        if rows:
            self._attempt(store, None)

    def sign(self, many: Iterable[Row]) -> None:
        """Remember rows anew whose verdicts are remembered already: their time stamps changed, nothing else."""
        rows = [(*row, _seal(row)) for row in many]

        def store(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                connection.executemany(_PUT_ROW, rows)

        if rows:
            self._attempt(store, None)

    def forget(self, paths: Iterable[str]) -> None:
        """Drop the rows and verdicts of sources that are gone."""
        gone = [(path,) for path in paths]

        def drop(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                connection.executemany("DELETE FROM rows WHERE path = ?", gone)
                connection.executemany("DELETE FROM verdicts WHERE path = ?", gone)

        if gone:
            self._attempt(drop, None)

    def get(self, key: str) -> str | None:
        """Return a fact put before."""
        query = "SELECT key, value, seal FROM meta WHERE key = ?"
        return next((value for _, value in _sound(self._fetched(query, [key]))), None)

    def set(self, key: str, value: str) -> None:
        """Remember a fact."""

        def store(connection: sqlite3.Connection) -> None:
            with _transaction(connection):
                connection.execute("INSERT OR REPLACE INTO meta VALUES (?, ?, ?)", (key, value, _seal((key, value))))

        self._attempt(store, None)

    def _fetched(self, query: str, values: Sequence[str] = ()) -> list[Any]:
        empty: list[Any] = []
        return self._attempt(lambda connection: connection.execute(query, values).fetchall(), empty)

    def _attempt(self, work: Callable[[sqlite3.Connection], _T], otherwise: _T) -> _T:
        """Do ``work``; on a damaged file rebuild it once, on any other trouble go on without a cache."""
        for last in (False, True):
            if self.warning:
                break
            try:
                if self._connection is None:
                    self._connection = _opened(self.path)
                return work(self._connection)
            except (sqlite3.Error, OSError) as error:
                self.close()
                if last or not _damaged(error) or not _removed(self.path):
                    self.warning = f"no cache: {self.path}: {error}"
        return otherwise


def _opened(path: str) -> sqlite3.Connection:
    os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
    if os.path.islink(path):
        raise OSError("the cache file is a symbolic link")
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
            _lay_out(connection)
        connection.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        connection.close()
        raise
    return connection


def _lay_out(connection: sqlite3.Connection) -> None:
    with _transaction(connection):
        if connection.execute("PRAGMA user_version").fetchone()[0] == FORMAT:
            return
        if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            raise sqlite3.DatabaseError("malformed: unknown tables")
        for statement in _TABLES.split(";"):
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {FORMAT}")


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _damaged(error: Exception) -> bool:
    """Tell a damaged file from one that is busy, full or not ours to write."""
    if not isinstance(error, sqlite3.Error):
        return False
    text = str(error)
    told = ("malformed", "not a database", "no such table", "no such column", "has no column", "columns but", "decode")
    return any(each in text for each in told)


def _removed(path: str) -> bool:
    try:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path + suffix)
    except OSError:
        return False
    return True


def _seal(values: Sequence[str]) -> int:
    return crc32("\0".join(values).encode("utf-8", "surrogatepass"))


def _sound(found: Iterable[tuple[str, str, int]]) -> Iterator[tuple[str, str]]:
    for name, value, seal in found:
        if _seal((name, value)) == seal:
            yield name, value


def _batches(paths: Iterable[str]) -> Iterator[list[str]]:
    remaining = iter(paths)
    while batch := list(islice(remaining, _BATCH)):
        yield batch
