"""SQLite files in the user's cache folder whose rows carry a seal; safe to lose, rebuilt when damaged."""

# ruff: noqa: PTH100, PTH103, PTH108, PTH111, PTH114, PTH117, PTH118, PTH120
# Plain strings: on the path of every check.

from __future__ import annotations

import contextlib
import os
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, Self, TypeVar
from zlib import crc32

from claimspan.errors import ConfigError

VARIABLE = "CLAIMSPAN_CACHE"
BUSY_SECONDS = 10.0

_T = TypeVar("_T")


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


def placed(root: Path, name: str) -> tuple[str, str]:
    """Return the path of the cache file ``name`` for checks of ``root``, and a warning when it must not be used.

    Raises:
        ConfigError: ``$CLAIMSPAN_CACHE`` points into the checked root, where a change could forge it.
    """
    real = os.path.realpath(root)
    base = folder()
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


class SealedFile:
    """One SQLite file that two processes may use at once.

    Nothing here raises on a bad file: a damaged one is rebuilt empty; where none can be written (folder
    read-only, disk full) everything works without, and ``warning`` says so.
    """

    def __init__(self, path: str, warning: str, tables: str, layout: int) -> None:
        """Open the file, unless there is a ``warning`` already.

        Args:
            path: Of the file.
            warning: Why it must not be used; empty when it may.
            tables: SQL that makes the tables, statements parted by semicolons.
            layout: Number of that SQL; a file of another number is rebuilt.
        """
        self.path, self.warning = path, warning
        self._tables, self._layout = tables, layout
        self._connection: sqlite3.Connection | None = None
        if not self.warning:
            self.attempt(lambda _: None, None)

    def __enter__(self) -> Self:
        """Return itself; closes at the end of the block."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def close(self) -> None:
        """Close the file; it is opened again when asked for something."""
        self._disconnect()

    def _disconnect(self) -> None:
        if self._connection is not None:
            with contextlib.suppress(sqlite3.Error):
                self._connection.close()
        self._connection = None

    def fetched(self, query: str, values: Sequence[object] = ()) -> list[Any]:
        """Return the rows of a query; none when the file cannot be read."""
        empty: list[Any] = []
        return self.attempt(lambda connection: connection.execute(query, values).fetchall(), empty)

    def changed(self, *statements: tuple[str, Sequence[Sequence[object]]]) -> None:
        """Run statements, each with many rows of values, in one transaction: all or none."""

        def run(connection: sqlite3.Connection) -> None:
            with transaction(connection):
                for statement, rows in statements:
                    connection.executemany(statement, rows)

        self.attempt(run, None)

    def attempt(self, work: Callable[[sqlite3.Connection], _T], otherwise: _T) -> _T:
        """Do ``work``; on a damaged file rebuild it once, on any other trouble go on without a cache."""
        for last in (False, True):
            if self.warning:
                break
            try:
                if self._connection is None:
                    self._connection = self._opened()
                return work(self._connection)
            except (sqlite3.Error, OSError) as error:
                self._disconnect()
                if last or not _damaged(error) or not _removed(self.path):
                    self.warning = f"no cache: {self.path}: {error}"
        return otherwise

    def _opened(self) -> sqlite3.Connection:
        os.makedirs(os.path.dirname(self.path), mode=0o700, exist_ok=True)
        if os.path.islink(self.path):
            raise OSError("the cache file is a symbolic link")
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] != self._layout:
                self._lay_out(connection)
            connection.execute("PRAGMA synchronous = NORMAL")
        except BaseException:
            connection.close()
            raise
        return connection

    def _lay_out(self, connection: sqlite3.Connection) -> None:
        with transaction(connection):
            if connection.execute("PRAGMA user_version").fetchone()[0] == self._layout:
                return
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                raise sqlite3.DatabaseError("malformed: unknown tables")
            for statement in self._tables.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {self._layout}")


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Do all of the block or nothing."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def seal(values: Sequence[str]) -> int:
    """Return a number that changes with the values: not against forgers, against broken disks."""
    return crc32("\0".join(values).encode("utf-8", "surrogatepass"))


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
