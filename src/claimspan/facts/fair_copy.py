"""A copy of an article as a pipeline expects one: no hard-wrapped lines, no invisible characters; and the way back."""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from itertools import pairwise
from typing import Any, TypeVar

from claimspan.model.attribution import Analysis, Speech
from claimspan.model.facts import Sentence
from claimspan.model.text import Span

_T = TypeVar("_T")

WIDEST, NARROWEST = 120, 30
"""Columns of hard-wrapped lines: those of mail and of text taken from pages."""

FEWEST_BREAKS, LEAST_SHARE = 3, 0.9
"""Breaks inside paragraphs, and the share of them that are where a word did not fit, for lines to count as wrapped."""

_INVISIBLE = "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff"
_COMBINING = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_ODD = re.compile(
    rf"(?P<invisible>[{_INVISIBLE}]+)|(?P<composed>\w[{_COMBINING}]+)"
    rf"|(?P<ligature>[{''.join(_LIGATURES)}])|(?P<space>[{_SPACES}])|(?P<line>\r\n?)"
)
_LINE_NUMBER = re.compile(r'"[^"]*"|\bline (\d+)\b')
"""A line number in evidence; words of the article stand in quotation marks and are passed over."""
_FIRST_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class FairCopy:
    """The copy, and where each of its code points comes from.

    Attributes:
        text: The copy.
        original: The article as it is stored.
        begins: For each code point of the copy, where it begins in the article; empty when the two are the same.
        ends: And where it ends.
    """

    text: str
    original: str
    begins: array[int]
    ends: array[int]

    def back(self, analysis: Analysis) -> Analysis:
        """Return an analysis of the copy as one of the article: spans and line numbers are the article's."""
        if self.text == self.original:
            return analysis
        mapped: Analysis = _with_spans(replace(analysis, sentences=()), self.span)
        starts, origins = _line_starts(self.text), _line_starts(self.original)
        lines = [bisect_right(origins, self.span(Span(start, start)).start) for start in starts]

        def number(match: re.Match[str]) -> str:
            line = int(match[1] or 0)
            return f"line {lines[line - 1]}" if 0 < line <= len(lines) else match[0]

        def told(speech: Speech) -> Speech:
            evidence = _LINE_NUMBER.sub(number, speech.resolution.evidence)
            attribution, printed = speech.attribution, speech.printed
            place = attribution.mention.head if attribution.mention else next(iter(attribution.content), None)
            line = bisect_right(origins, place.start) if place and printed.line else printed.line
            return replace(
                speech, resolution=replace(speech.resolution, evidence=evidence), printed=replace(printed, line=line)
            )

        return replace(
            mapped,
            speeches=tuple(told(speech) for speech in mapped.speeches),
            sentences=tuple(_sentence(sentence, self.span) for sentence in analysis.sentences),
        )

    def forth(self, analysis: Analysis) -> Analysis:
        """Return an analysis of the article as one of the copy; line numbers in evidence stay the article's."""
        if self.text == self.original:
            return analysis
        mapped: Analysis = _with_spans(replace(analysis, sentences=()), self.place)
        return replace(mapped, sentences=tuple(_sentence(sentence, self.place) for sentence in analysis.sentences))

    def span(self, span: Span) -> Span:
        """Return where a span of the copy stands in the article."""
        if not self.begins or self.text == self.original:
            return span
        last = len(self.begins) - 1
        start = self.begins[span.start] if span.start <= last else self.ends[last]
        return Span(start, self.ends[min(span.end, last + 1) - 1] if span.end > span.start else start)

    def place(self, span: Span) -> Span:
        """Return where a span of the article stands in the copy."""
        if not self.begins or self.text == self.original:
            return span
        start = bisect_left(self.begins, span.start)
        return Span(start, max(start, bisect_right(self.ends, span.end)))


def fair_copy(text: str) -> FairCopy:
    """Return the copy of a text; characters that nothing is wrong with stay as they are."""
    wrapped = frozenset(_wrapped_breaks(text))
    pieces: list[str] = []
    begins, ends = array("L"), array("L")
    at = 0
    for start, end, put in _changes(text, wrapped):
        for copied in ((at, start, text[at:start]), (start, end, put)):
            _append(begins, ends, *copied)
            pieces.append(copied[2])
        at = end
    if not pieces:
        return FairCopy(text, text, array("L"), array("L"))
    _append(begins, ends, at, len(text), text[at:])
    return FairCopy("".join((*pieces, text[at:])), text, begins, ends)


def _append(begins: array[int], ends: array[int], start: int, end: int, put: str) -> None:
    if len(put) == end - start:
        begins.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))
    else:
        begins.extend([start] * len(put))
        ends.extend([end] * len(put))


def _changes(text: str, wrapped: frozenset[int]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and replacement of what the copy has otherwise, in text order."""
    for match in _ODD.finditer(text) if not wrapped else re.finditer(f"{_ODD.pattern}|(?P<break>\n)", text):
        words = match.group()
        if match.lastgroup == "invisible":
            put = ""
        elif match.lastgroup == "composed":
            put = unicodedata.normalize("NFC", words)
        elif match.lastgroup == "ligature":
            put = _LIGATURES[words]
        elif match.lastgroup == "space":
            put = " "
        else:
            put = " " if match.start() in wrapped else "\n"
        if put != words:
            yield match.start(), match.end(), put


def _wrapped_breaks(text: str) -> list[int]:
    """Return the offsets of line breaks that only keep lines short: the next word would not have fitted.

    All lines of the text have to be so, or nearly all; a poem, a list or one paragraph per line are not.
    """
    found = [match.start() for match in re.finditer(r"\r\n?|\n", text)]
    bounds = pairwise([0, *found, len(text)])
    lines = [(start, len(_visible(text[start:end].strip("\r\n")))) for start, end in bounds]
    inner: list[tuple[int, int, str]] = []
    for number, offset in enumerate(found):
        following = text[offset : offset + 4 * WIDEST].removeprefix("\r").removeprefix("\n")
        line, word = lines[number][1], _FIRST_WORD.match(following)
        if line and word and lines[number + 1][1]:
            inner.append((offset, line, _visible(word.group()) or " "))
    if len(inner) < FEWEST_BREAKS:
        return []
    width = max(*(line for _, line, _ in inner), *(length for _, length in lines))
    if not NARROWEST <= width <= WIDEST:
        return []
    meant = [offset for offset, line, word in inner if line + 1 + len(word) > width]
    if len(meant) < LEAST_SHARE * len(inner):
        return []
    return [offset for offset, line, word in inner if line + 1 + len(word) > width or word[0].islower()]


def _visible(line: str) -> str:
    return re.sub(f"[{_INVISIBLE}]", "", line)


def _line_starts(text: str) -> list[int]:
    return [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]


def _sentence(sentence: Sentence, mapped: Callable[[Span], Span]) -> Sentence:
    words = [mapped(Span(start, end)) for start, end in zip(sentence.starts, sentence.ends, strict=True)]
    return replace(
        sentence,
        span=mapped(sentence.span),
        starts=tuple(word.start for word in words),
        ends=tuple(word.end for word in words),
    )


def _with_spans(value: _T, mapped: Any) -> _T:
    """Return a value with every span in it mapped."""
    if isinstance(value, Span):
        return mapped(value)  # type: ignore[no-any-return]
    if isinstance(value, tuple):
        return tuple(_with_spans(each, mapped) for each in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        named = ((field.name, getattr(value, field.name)) for field in fields(value))
        return replace(value, **{name: _with_spans(each, mapped) for name, each in named})
    return value
