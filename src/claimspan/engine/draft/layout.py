"""The lines of a draft as blocks of Markdown: what is a heading, a quotation, a table's row, and what is no prose.

A parser of Markdown (markdown-it-py) tells the lines of a block but not the columns of what is inside it; exact code
points want a reading of one's own, and what is left out here errs towards checking too much: an unclosed fence or
comment hides nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimspan.model.draft import Block
from claimspan.model.text import Span

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_QUOTE = re.compile(r"[ \t]{0,3}>[ \t]?")
_ITEM = re.compile(r"[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\][ \t]+)?|$)")
_FENCE = re.compile(r"[ \t]*(`{3,}|~{3,})([^`]*)$")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}(?:[ \t]+|$)")
_CLOSING_HASHES = re.compile(r"[ \t]+#+[ \t]*$")
_UNDERLINE = re.compile(r"[ \t]{0,3}(?:=+|-+)[ \t]*$")
_RULE = re.compile(r"[ \t]{0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$")
_NOTE = re.compile(r"[ \t]{0,3}\[\^([^\]\s]{1,200})\]:[ \t]*")
_REFERENCE = re.compile(r"[ \t]{0,3}\[([^\]^\[][^\]\[]{0,200})\]:[ \t]*<?[^\s<>]+>?")
_DELIMITERS = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_INDENTED = re.compile(r"(?: {4}|\t)")
_CREDIT = re.compile(r"[ \t]*(?:[—–―]|--)[ \t]*[^\W\d_]")
_MATTER = re.compile(r"[ \t]|#|-[ \t]|[\w.-]+[ \t]*[:=](?:\s|$)|[\]}]|$")
_CELL = re.compile(r"(?:\\.|[^|\\])+")


@dataclass
class Part:
    """One block as pieces of lines.

    Attributes:
        block: What it is.
        lines: Its pieces, code points of the draft, markers left out.
        label: Of a note, what refers to it.
        cells: Whether the pieces are cells of a table, and not lines of one paragraph.
    """

    block: Block
    lines: list[Span] = field(default_factory=list)
    label: str = ""
    cells: bool = False


@dataclass(frozen=True)
class Layout:
    """A draft's blocks in text order, and the names of its link references.

    Attributes:
        parts: Blocks with words.
        references: Labels of link references, in lower case.
        hidden: Comments, code points of the draft; they may stand inside a block.
    """

    parts: tuple[Part, ...]
    references: frozenset[str]
    hidden: tuple[Span, ...]


def layout(text: str, *, markdown: bool = True) -> Layout:
    """Return the blocks of a draft, in time linear in its length.

    Args:
        text: The draft as it is stored.
        markdown: Whether indented lines are code and line breaks inside a paragraph are spaces.
    """
    hidden = tuple(_comments(text))
    return _Reader(text, hidden, markdown=markdown).layout()


def _comments(text: str) -> Iterator[Span]:
    start = text.find("<!--")
    while start >= 0:
        end = text.find("-->", start + 4)
        if end < 0:
            return
        yield Span(start, end + 3)
        start = text.find("<!--", end + 3)


class _Reader:
    def __init__(self, text: str, hidden: Sequence[Span], *, markdown: bool) -> None:
        self._text, self._hidden, self._markdown = text, hidden, markdown
        found = (match.span() for match in _LINE.finditer(text, int(text[:1] == "\ufeff")))
        self._lines = [Span(start, start + len(text[start:end].rstrip("\r\n"))) for start, end in found if start < end]
        self._hidden_starts = [span.start for span in hidden]
        self._parts: list[Part] = []
        self._open: Part | None = None
        self._references: set[str] = set()
        self._item = False
        self._blank = True

    def layout(self) -> Layout:
        """Read all lines."""
        number = self._front_matter()
        fences = self._fences(number)
        while number < len(self._lines):
            if number in fences:
                self._close()
                number = fences[number] + 1
                continue
            number += self._line(number)
        return Layout(tuple(self._parts), frozenset(self._references), tuple(self._hidden))

    def _front_matter(self) -> int:
        """Return the first line after the front matter: between ``---`` or ``+++``, nothing but keys and values."""
        if not self._lines or self._words(0).rstrip() not in ("---", "+++"):
            return 0
        mark = self._words(0).rstrip()
        for number in range(1, len(self._lines)):
            words = self._words(number).rstrip()
            if words == mark or (mark == "---" and words == "..."):
                return number + 1
            if not _MATTER.match(words):
                return 0
        return 0

    def _fences(self, first: int) -> dict[int, int]:
        """Return the first and last line of each closed fence."""
        found: dict[int, int] = {}
        marks = [
            (number, match[1], match[2])
            for number in range(first, len(self._lines))
            if (match := _FENCE.match(_QUOTE.sub("", self._words(number))))
        ]
        closers: dict[str, list[tuple[int, int]]] = {"`": [], "~": []}
        for number, mark, told in marks:
            if not told.strip():
                closers[mark[0]].append((number, len(mark)))
        end = -1
        for number, mark, _ in marks:
            if number <= end:
                continue
            listed = closers[mark[0]]
            later = bisect_right(listed, (number, 1 << 30))
            close = next((line for line, size in listed[later : later + _MOST_CLOSERS] if size >= len(mark)), None)
            if close is not None:
                found[number] = end = close
        return found

    def _words(self, number: int) -> str:
        return self._lines[number].of(self._text)

    def _line(self, number: int) -> int:
        """Read one line, or a table, and return how many lines were read."""
        line = self._unhidden(self._lines[number])
        start, depth = line.start, 0
        while match := _QUOTE.match(self._text, start, line.end):
            start, depth = match.end(), depth + 1
        content = Span(start, line.end)
        words = content.of(self._text)
        if not words.strip():
            self._close()
            self._blank = True
            self._item = self._item and bool(_INDENTED.match(self._next(number)) or _ITEM.match(self._next(number)))
            return 1
        blank, self._blank = self._blank, False
        if depth:
            return self._quoted(content, words)
        return self._special(number, content, words, blank=blank) or self._plain(content)

    def _unhidden(self, line: Span) -> Span:
        """Return a line without comments at its beginning."""
        start = line.start
        while start < line.end:
            place = bisect_right(self._hidden_starts, start) - 1
            if place < 0 or self._hidden[place].end <= start:
                break
            start = min(self._hidden[place].end, line.end)
        return Span(start, line.end)

    def _next(self, number: int) -> str:
        return self._words(number + 1) if number + 1 < len(self._lines) else ""

    def _quoted(self, content: Span, words: str) -> int:
        item = _ITEM.match(words)
        if self._open is None or self._open.block is not Block.QUOTE or item or _CREDIT.match(words):
            self._begin(Block.QUOTE)
        self._add(Span(content.start + (item.end() if item else 0), content.end))
        return 1

    def _special(self, number: int, content: Span, words: str, *, blank: bool) -> int:
        """Read what is more than a line of a paragraph; return how many lines, 0 when it is none."""
        if self._markdown and blank and not self._item and _INDENTED.match(words) and self._open is None:
            self._blank = True
            return 1
        if match := _HEADING.match(words):
            self._begin(Block.HEADING)
            closing = _CLOSING_HASHES.search(words, match.end())
            self._add(Span(content.start + match.end(), content.start + closing.start() if closing else content.end))
            self._close()
            return 1
        if self._open is not None and self._open.block is Block.TEXT and not self._item and _UNDERLINE.match(words):
            self._open.block = Block.HEADING
            self._close()
            return 1
        if _RULE.match(words):
            self._close()
            return 1
        return self._named(content, words) or self._table(number)

    def _named(self, content: Span, words: str) -> int:
        """Read a note, a reference or the beginning of a list's item."""
        if match := _NOTE.match(words):
            self._begin(Block.NOTE)
            assert self._open is not None  # noqa: S101  # begun just now
            self._open.label = match[1]
            self._item = True
        elif match := _REFERENCE.match(words):
            self._references.add(" ".join(match[1].lower().split()))
            self._close()
            return 1
        elif match := _ITEM.match(words):
            self._begin(Block.TEXT)
            self._item = True
        else:
            return 0
        self._add(Span(content.start + match.end(), content.end))
        return 1

    def _table(self, number: int) -> int:
        """Read a table whose first line this is."""
        if "|" not in self._words(number) or "|" not in self._next(number) or not _DELIMITERS.match(self._next(number)):
            return 0
        self._row(number, Block.HEADING)
        last = number + 2
        while last < len(self._lines) and "|" in self._words(last) and not _QUOTE.match(self._words(last)):
            self._row(last, Block.ROW)
            last += 1
        return last - number

    def _row(self, number: int, block: Block) -> None:
        self._begin(block)
        assert self._open is not None  # noqa: S101  # begun just now
        self._open.cells = True
        for cell in _CELL.finditer(self._text, *self._lines[number]):
            self._add(Span(*cell.span()))
        self._close()

    def _plain(self, content: Span) -> int:
        if self._open is None or self._open.block not in (Block.TEXT, Block.NOTE):
            self._begin(Block.TEXT)
            self._item = self._item and _INDENTED.match(content.of(self._text)) is not None
        self._add(content)
        return 1

    def _begin(self, block: Block) -> None:
        self._close()
        self._open = Part(block)
        self._parts.append(self._open)

    def _add(self, span: Span) -> None:
        assert self._open is not None  # noqa: S101  # begun by the caller
        words = span.of(self._text)
        lead = len(words) - len(words.lstrip())
        self._open.lines.append(Span(span.start + lead, span.start + max(lead, len(words.rstrip()))))

    def _close(self) -> None:
        self._open = None


_MOST_CLOSERS = 1_000
"""Closing fences that are looked through for one of sufficient length."""
