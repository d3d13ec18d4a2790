"""Where a place in an article stands: its line, paragraph, sentence, token, and whether it is quoted."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from spacy.tokens import Doc, Token

from claimspan.model.text import Span

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_MARKS = re.compile(r"[“”„«»\"]")
_SENTENCE_END = re.compile(r"(?:^|[.!?…:;\n\r][”\"’')\]]{0,2}|[”\"’)])\s*$")
_OPENING, _CLOSING = "“„«", "”»"
_CAPITALISED = re.compile(r"\b[^\W\d_]\w*")
_HEADLINE_SHARE = 0.75
_HEADLINE_WORDS = 4
_HEADLINE_LONGEST = 200
_QUESTION = re.compile(r"^Q[:.][ \u00a0]", re.MULTILINE)
_ENDED_WORDS, _ENDED_SHARE = 6, 0.95
"""A line that ends as sentences do is a headline when it has so many long words and so many of them have capitals."""


class Layout:
    """Looks up places of one article; all offsets are code points."""

    def __init__(self, doc: Doc) -> None:
        self.doc = doc
        self.text: str = doc.text
        self._token_starts: list[int] = doc.to_array(["IDX"]).tolist() if len(doc) else []
        self._line_starts = [0, *(match.end() for match in _LINE_BREAK.finditer(self.text))]
        self._sentence_starts = sorted({*self._line_starts, *self._sentences()})
        self._quoted = [edge for span in self._quotations() for edge in span]
        self._told_starts = [start for start in self._sentence_starts if not self._opens_inside(start)]

    def _sentences(self) -> Iterator[int]:
        if self._token_starts and self.doc.has_annotation("SENT_START"):
            opens = self.doc.to_array(["SENT_START"]).tolist()
            starts = (start for start, opening in zip(self._token_starts, opens, strict=True) if opening == 1)
            yield from (start for start in starts if _SENTENCE_END.search(self.text, max(0, start - 6), start))

    def _quotations(self) -> Iterator[Span]:
        """Yield what stands between quotation marks; an unclosed one runs to the end of its line."""
        start: int | None = None
        end = self.line_end(0)
        for match in _MARKS.finditer(self.text):
            if start is not None and match.start() > end:
                yield Span(start, end)
                start = None
            mark = match.group()
            if start is None:
                if mark in _CLOSING and mark != "»":
                    continue
                start, end = match.start(), self.line_end(match.start())
            elif mark not in _OPENING:
                yield Span(start, match.end())
                start = None
        if start is not None:
            yield Span(start, end)

    def line_end(self, offset: int) -> int:
        """Return where the line of an offset ends, its line break included."""
        line = bisect_right(self._line_starts, offset)
        return self._line_starts[line] if line < len(self._line_starts) else len(self.text)

    def line(self, offset: int) -> int:
        """Return the 1-based line of an offset."""
        return bisect_right(self._line_starts, offset)

    def sentence(self, offset: int) -> int:
        """Return the number of the sentence an offset is in; lines end sentences."""
        return bisect_right(self._sentence_starts, offset)

    def sentence_start(self, offset: int) -> int:
        """Return where the sentence of an offset starts."""
        return self._sentence_starts[self.sentence(offset) - 1]

    def is_quoted(self, offset: int) -> bool:
        """Tell whether an offset stands between quotation marks."""
        return bisect_right(self._quoted, offset) % 2 == 1

    def _opens_inside(self, start: int) -> bool:
        """Tell whether a sentence starts inside a quotation, or is one."""
        return self.is_quoted(start) or self.text[start : start + 1] in ("“", '"', "„", "«")

    def told(self, offset: int) -> int:
        """Return the number of the sentence of an offset among those that start outside quotations."""
        return bisect_right(self._told_starts, offset)

    def token(self, offset: int) -> Token | None:
        """Return the token at an offset, or the one before it."""
        place = bisect_right(self._token_starts, offset) - 1
        return self.doc[place] if place >= 0 else None

    @cached_property
    def first_question(self) -> int:
        """Where the first line with the label of a question starts; 0 when there is none."""
        match = _QUESTION.search(self.text)
        return match.start() if match is not None else 0

    @cached_property
    def headlines(self) -> frozenset[int]:
        """The 1-based lines that write most words with capitals, or all where they end as sentences do."""
        return frozenset(number for number, line in enumerate(self._lines(), 1) if _is_headline(line))

    def _lines(self) -> Iterable[str]:
        return _LINE_BREAK.split(self.text)


def _is_headline(line: str) -> bool:
    line = line.strip()
    if not line or len(line) > _HEADLINE_LONGEST:
        return False
    ended = line[-1] in '.!?”"’'
    words = _CAPITALISED.findall(line)
    long = [word for word in words if len(word) > 3]  # noqa: PLR2004 - short words are not capitalised in headlines
    capitals = sum(word[0].isupper() for word in long)
    if ended and len(long) < _ENDED_WORDS:
        return False
    return len(words) >= _HEADLINE_WORDS and capitals >= (_ENDED_SHARE if ended else _HEADLINE_SHARE) * len(long)
