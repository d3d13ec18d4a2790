"""What the language layer read in articles, by their texts; safe to lose, shared by all checked roots of a user."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from claimspan.model.attribution import Analysis
from claimspan.store.sealed import SealedFile, placed

if TYPE_CHECKING:
    from pydantic import TypeAdapter

FORMAT = 2
"""Part of the file's name: another layout never opens an older file."""

DAYS_KEPT = 60
"""Days after which an analysis that nobody asked for is dropped."""

MOST_BYTES = 400_000_000
"""Size of the file at which the analyses asked for longest ago are dropped: some 100,000 articles."""

_LARGEST = 200_000_000
"""Bytes an analysis may unfold to; an article of ten megabytes has a tenth of that."""

_TABLES = """
CREATE TABLE analyses (
  text TEXT NOT NULL, reader TEXT NOT NULL, used INTEGER NOT NULL, analysis BLOB NOT NULL, seal INTEGER NOT NULL,
  PRIMARY KEY (text, reader)
) WITHOUT ROWID
"""
_GET = "SELECT analysis, seal, used FROM analyses WHERE text = ? AND reader = ?"
_HAS = "SELECT 1 FROM analyses WHERE text = ? AND reader = ?"
_PUT = "INSERT OR REPLACE INTO analyses VALUES (?, ?, ?, ?, ?)"
_USE = "UPDATE analyses SET used = ? WHERE text = ? AND reader = ?"
_AGE = "DELETE FROM analyses WHERE used < ?"
_EARLY = "SELECT used FROM analyses ORDER BY used LIMIT 1 OFFSET (SELECT count(*) / 4 FROM analyses)"


@cache
def _adapter() -> TypeAdapter[Analysis]:
    from pydantic import TypeAdapter

    return TypeAdapter(Analysis)


def dump(analysis: Analysis) -> bytes:
    """Return an analysis as JSON."""
    return _adapter().dump_json(analysis)


def load(told: bytes) -> Analysis:
    """Return an analysis from JSON.

    Raises:
        ValueError: It is none.
    """
    return _adapter().validate_json(told)


class Analyses(SealedFile):
    """Analyses by the digest of a text and the version of what read it.

    Args:
        root: The checked folder; the file is never below it.
        reader: Version of pipeline and rules.
        today: Number of the day.

    Raises:
        ConfigError: As :func:`claimspan.store.sealed.placed`.
    """

    def __init__(self, root: Path, reader: str, today: int) -> None:
        self._reader, self._today = reader, today
        self._put_any = False
        super().__init__(*placed(root, f"analyses-v{FORMAT}.sqlite3"), _TABLES, FORMAT)

    def get(self, text: str) -> Analysis | None:
        """Return the analysis of the text with that digest; None when there is none, or a damaged one."""
        for packed, own, used in self.fetched(_GET, (text, self._reader)):
            if self._seal(text, packed) != own:
                continue
            if used != self._today:
                self.changed((_USE, [(self._today, text, self._reader)]))
            try:
                return load(_unpacked(packed))
            except (ValueError, zlib.error):
                continue
        return None

    def has(self, text: str) -> bool:
        """Tell whether there is an analysis of the text with that digest."""
        return bool(self.fetched(_HAS, (text, self._reader)))

    def put(self, text: str, analysis: Analysis) -> None:
        """Remember the analysis of the text with that digest."""
        self.put_all([(text, analysis)])

    def put_all(self, many: Iterable[tuple[str, Analysis]]) -> None:
        """Remember the analyses of texts by their digests, all or none."""
        rows = [self._row(text, zlib.compress(dump(analysis), 1)) for text, analysis in many]
        if rows:
            self.changed((_PUT, rows))
            self._put_any = True

    def _row(self, text: str, packed: bytes) -> Sequence[object]:
        return (text, self._reader, self._today, packed, self._seal(text, packed))

    def close(self) -> None:
        """Drop what has not been asked for in a long time, if anything was added, and close the file."""
        if self._put_any:
            self._put_any = False
            self.prune()
        super().close()

    def prune(self) -> None:
        """Drop what has not been asked for in a long time; at its largest size, the oldest quarter as well."""
        self.changed((_AGE, [(self._today - DAYS_KEPT,)]))
        if self._size() > MOST_BYTES:
            early = self.fetched(_EARLY)
            self.changed((_AGE, [(used + 1,) for (used,) in early]))
            if self._size() > MOST_BYTES:
                self.changed(("DELETE FROM analyses WHERE reader <> ?", [(self._reader,)]))

    def _size(self) -> int:
        """Return the bytes in use: pages set free are filled again."""
        query = (
            "SELECT (c.page_count - f.freelist_count) * s.page_size "
            "FROM pragma_page_count c, pragma_freelist_count f, pragma_page_size s"
        )
        return next((int(size) for (size,) in self.fetched(query)), 0)

    def _seal(self, text: str, packed: bytes) -> int:
        return zlib.crc32(packed, zlib.crc32(f"{text}\0{self._reader}".encode()))


def _unpacked(packed: bytes) -> bytes:
    unpacker = zlib.decompressobj()
    told = unpacker.decompress(packed, _LARGEST)
    if unpacker.unconsumed_tail or not unpacker.eof:
        raise ValueError("larger than any analysis")
    return told
