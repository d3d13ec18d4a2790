"""A draft as prose, with the way back to its code points."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from claimspan.engine.draft.inline import RECORD, Edit, edits, records
from claimspan.engine.draft.layout import Layout, Part, layout
from claimspan.facts.fair_copy import FairCopy
from claimspan.model.draft import Block, Citation, Stretch
from claimspan.model.text import Span

_PARAGRAPH = "\n\n"


@dataclass(frozen=True)
class Prose:
    """The words of a draft as a reader sees them.

    Attributes:
        copy: The prose, and where each of its code points stands in the draft.
        stretches: Its blocks, in text order; they do not overlap.
        citations: In text order of their places.
        notes: What footnotes say, by label.
    """

    copy: FairCopy
    stretches: tuple[Stretch, ...]
    citations: tuple[Citation, ...]
    notes: Mapping[str, str]

    @property
    def text(self) -> str:
        """The prose."""
        return self.copy.text

    def back(self, span: Span) -> Span:
        """Return where a span of the prose stands in the draft."""
        return self.copy.span(span)


def prose(text: str, *, markdown: bool = True) -> Prose:
    """Return a draft as prose.

    Args:
        text: The draft as it is stored.
        markdown: Whether indented lines are code and line breaks inside a paragraph are spaces.
    """
    found = layout(text, markdown=markdown)
    return _Writer(text, found, joint=" " if markdown else "\n").written()


class _Writer:
    def __init__(self, text: str, found: Layout, joint: str) -> None:
        self._draft, self._layout, self._joint = text, found, joint
        self._hidden = found.hidden
        self._pieces: list[str] = []
        self._length = 0
        self._begins, self._ends = array("L"), array("L")
        self._stretches: list[Stretch] = []
        self._cited: list[tuple[int, Span, Edit]] = []
        self._notes: dict[str, str] = {}

    def written(self) -> Prose:
        for part in self._layout.parts:
            self._part(part)
        copy = FairCopy("".join(self._pieces), self._draft, self._begins, self._ends)
        return Prose(copy, tuple(self._stretches), tuple(self._citations()), self._notes)

    def _part(self, part: Part) -> None:
        """Write one block, and a paragraph's break before it."""
        block, places = self._block(part)
        if not block.strip():
            return
        before = self._length, len(self._cited)
        if self._length:
            self._put(_PARAGRAPH, places[0], places[0])
        start = self._length
        at = 0
        for edit in [*edits(block, self._layout.references), Edit(len(block), len(block))]:
            self._copy(block, places, at, edit.start)
            at = max(at, edit.end)
            if edit.sort and part.block is Block.NOTE:
                continue
            if edit.sort:
                self._trim(start)
                self._cited.append((self._length, Span(places[edit.start], places[edit.end - 1] + 1), edit))
            elif edit.put:
                self._put(edit.put, places[edit.start], places[edit.end - 1] + 1)
        if not self._written(start):
            self._take_back(*before)
        else:
            self._stretches.append(Stretch(part.block, Span(start, self._length)))
        if part.label:
            self._notes.setdefault(part.label, block)

    def _written(self, start: int) -> bool:
        """Tell whether anything but white space was written from ``start`` on."""
        length = self._length
        for piece in reversed(self._pieces):
            if length <= start:
                return False
            if piece.strip():
                return True
            length -= len(piece)
        return False

    def _take_back(self, length: int, cited: int) -> None:
        """Take back a block that is nothing but citations: they are on what stands before it."""
        while self._length > length:
            self._length -= len(self._pieces.pop())
        del self._begins[length:], self._ends[length:]
        self._cited[cited:] = [(length, span, edit) for _, span, edit in self._cited[cited:]]

    def _block(self, part: Part) -> tuple[str, array[int]]:
        """Return the words of a block as written, and where each code point stands in the draft."""
        pieces: list[str] = []
        places = array("L")
        for number, line in enumerate(part.lines):
            if number and places:
                pieces.append("\n" if part.cells else self._joint)
                places.append(places[-1])
            for piece in self._shown(line):
                pieces.append(piece.of(self._draft))
                places.extend(range(piece.start, piece.end))
        return "".join(pieces), places

    def _shown(self, line: Span) -> Iterator[Span]:
        """Yield a line without its comments."""
        start = line.start
        first = max(0, bisect_right(self._hidden, line.start, key=lambda span: span.start) - 1)
        for number in range(first, len(self._hidden)):
            comment = self._hidden[number]
            if comment.start >= line.end:
                break
            if comment.end > start:
                yield Span(start, max(start, comment.start))
                start = comment.end
        if start < line.end:
            yield Span(start, line.end)

    def _copy(self, block: str, places: array[int], start: int, end: int) -> None:
        if start >= end:
            return
        self._pieces.append(block[start:end])
        self._length += end - start
        self._begins.extend(places[start:end])
        self._ends.extend(place + 1 for place in places[start:end])

    def _put(self, words: str, start: int, end: int) -> None:
        self._pieces.append(words)
        self._length += len(words)
        self._begins.extend([start] * len(words))
        self._ends.extend([end] * len(words))

    def _trim(self, start: int) -> None:
        """Take back white space before a citation: ``10 kilograms [[c-...]].``."""
        while self._length > start and self._pieces and (last := self._pieces[-1]) and last[-1] in " \t":
            self._pieces[-1] = last[:-1]
            self._length -= 1
            self._begins.pop()
            self._ends.pop()
            if not self._pieces[-1]:
                self._pieces.pop()

    def _citations(self) -> Iterator[Citation]:
        """Yield what the marks name; a footnote that names no record is one on its text."""
        for place, span, edit in self._cited:
            if edit.sort == "record":
                yield from (Citation(place, span, told) for told in records(edit.told))
                continue
            note = self._notes.get(edit.told, "")
            named = list(dict.fromkeys(match[0] for match in _NAMED.finditer(note)))
            yield from (Citation(place, span, told) for told in named or [note])


_NAMED = re.compile(rf"(?<![\w-]){RECORD.pattern}")
