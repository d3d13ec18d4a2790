"""Cut a text at everything that is marked in it, line by line; marks may overlap and nest in any way."""

from __future__ import annotations

import heapq
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimspan.model.attribution import Attribution
from claimspan.model.text import Span

CONTENT, CUE, MENTION, VIA = "content", "cue", "mention", "via"

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of text and what it is: part of the words of statement ``number``, or of what says whose they are."""

    span: Span
    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of one line under the same marks throughout.

    Attributes:
        span: Code points of the text.
        content: The statement whose words these are; the one that begins last where several overlap.
        cue: The statement whose cue it is.
        mention: The statement whose speaker it names.
        via: The statement whose hearer it names.
        begins: Statements whose words begin here.
    """

    span: Span
    content: int | None = None
    cue: int | None = None
    mention: int | None = None
    via: int | None = None
    begins: tuple[int, ...] = ()


def marks_of(attribution: Attribution, number: int) -> Iterator[Mark]:
    """Yield the marks of one attribution; cue and mention of an inherited one belong to the one before."""
    yield from (Mark(span, CONTENT, number) for span in attribution.content)
    if attribution.inherited:
        return
    yield from (Mark(span, CUE, number) for span in attribution.cue)
    yield from (Mark(span, VIA, number) for span in attribution.via)
    if attribution.mention:
        yield from (Mark(span, MENTION, number) for span in attribution.mention.spans)


def lines(text: str, marks: Iterable[Mark]) -> Iterator[tuple[int, tuple[Segment, ...]]]:
    """Yield each line's number and its segments, without its line break; empty lines have none.

    Time is that of sorting the marks, however they overlap.
    """
    ordered = sorted(
        (mark for mark in marks if 0 <= mark.span.start < mark.span.end <= len(text)),
        key=lambda mark: (mark.span.start, mark.number),
    )
    sweep = _Sweep(ordered)
    start, number = 0, 0
    while start < len(text) or not number:
        number += 1
        whole = _LINE.match(text, start)
        end = whole.end() if whole else len(text)
        stop = start + len(text[start:end].rstrip("\r\n"))
        yield number, tuple(sweep.segments(start, stop))
        start = end


class _Sweep:
    """Walks a text once, from left to right, and knows which marks are open."""

    def __init__(self, ordered: Sequence[Mark]) -> None:
        self._waiting = ordered
        self._next = 0
        self._bounds = sorted({edge for mark in ordered for edge in mark.span})
        self._bound = 0
        self._open: dict[str, list[tuple[int, int, int]]] = {CONTENT: [], CUE: [], MENTION: [], VIA: []}
        self._begun: set[int] = set()

    def segments(self, start: int, stop: int) -> Iterator[Segment]:
        while start < stop:
            while self._bound < len(self._bounds) and self._bounds[self._bound] <= start:
                self._bound += 1
            end = min(self._bounds[self._bound], stop) if self._bound < len(self._bounds) else stop
            begins = tuple(self._opened(start))
            top = {kind: self._top(kind, start) for kind in self._open}
            yield Segment(Span(start, end), top[CONTENT], top[CUE], top[MENTION], top[VIA], begins)
            start = end

    def _opened(self, place: int) -> Iterator[int]:
        """Open what begins up to here; yield the statements whose words are met for the first time."""
        while self._next < len(self._waiting) and self._waiting[self._next].span.start <= place:
            mark = self._waiting[self._next]
            self._next += 1
            if mark.span.end <= place:
                continue
            heapq.heappush(self._open[mark.kind], (-mark.span.start, mark.number, mark.span.end))
            if mark.kind == CONTENT and mark.number not in self._begun:
                self._begun.add(mark.number)
                yield mark.number

    def _top(self, kind: str, place: int) -> int | None:
        """Return the open mark that began last."""
        heap = self._open[kind]
        while heap and heap[0][2] <= place:
            heapq.heappop(heap)
        return heap[0][1] if heap else None
