"""A source's text as it is stored, and places in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class Span(NamedTuple):
    """Half-open range ``[start, end)`` in code points of a decoded text."""

    start: int
    end: int

    @property
    def length(self) -> int:
        """Number of code points."""
        return self.end - self.start

    def of(self, text: str) -> str:
        """Return the words of ``text`` the span covers."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """Return the span ``by`` code points further on."""
        return Span(self.start + by, self.end + by)


def in_text_order(spans: Sequence[Span]) -> bool:
    """Tell whether spans stand one after the other without overlaps, as the parts of a record have to."""
    return all(earlier.end <= later.start for earlier, later in pairwise(spans))


class Position(NamedTuple):
    """1-based line and column; columns count code points, lines end at LF, CR LF or CR."""

    line: int
    column: int


@dataclass(frozen=True)
class Source:
    """One article of the corpus: read with no newline translation, no BOM stripping, no normalisation.

    Attributes:
        path: Path below the corpus root, with forward slashes.
        text: The decoded text.
        sha256: Hex digest of the file's bytes.
    """

    path: str
    text: str
    sha256: str

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """Return line and column of a code point offset (clamped to the text)."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._line_starts, offset)
        return Position(line, offset - self._line_starts[line - 1] + 1)

    def line_span(self, line: int) -> Span:
        """Return the span of a 1-based line without its line break."""
        start = self._line_starts[line - 1]
        end = self._line_starts[line] if line < len(self._line_starts) else len(self.text)
        return Span(start, start + len(self.text[start:end].rstrip("\r\n")))
