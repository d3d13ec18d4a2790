"""Which of a record's words stand in quotation marks in the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimspan.facts.quoted import quoted
from claimspan.model.change import Operation
from claimspan.model.quoting import Unquoted
from claimspan.model.text import Span
from claimspan.model.whose import Given

_LABELS = frozenset({":", ""})
"""Cues of interviews and transcripts, which print what was said without quotation marks."""


def unquoted(text: str, spans: Sequence[Span], found: Given) -> tuple[Unquoted, ...]:
    """Return the parts with words outside quotation marks, as far as the article reports them as somebody's.

    Args:
        text: Today's article.
        spans: The record's parts in it, in code points.
        found: Whom the article gives them to.
    """
    reported = {bearing.part for bearing in found.bearings if bearing.speech.printed.cue.strip() not in _LABELS}
    if not reported:
        return ()
    return tuple(_of_parts(text, spans, reported, quoted(text)))


def _of_parts(text: str, spans: Sequence[Span], reported: set[Span], marked: Sequence[Span]) -> Iterator[Unquoted]:
    for number, span in enumerate(spans, 1):
        if span not in reported:
            continue
        runs = [(_says_something(piece.of(text)), inside, piece) for inside, piece in _runs(span, marked)]
        if any(says and not inside for says, inside, _ in runs):
            wholly = not any(says and inside for says, inside, _ in runs)
            yield Unquoted(number, wholly, tuple(_operation(piece.of(text), keep=inside) for _, inside, piece in runs))


def _runs(span: Span, marked: Sequence[Span]) -> Iterator[tuple[bool, Span]]:
    """Yield the stretches of a span in order, each with whether it stands in quotation marks."""
    at = span.start
    for piece in marked:
        start, end = max(piece.start, at), min(piece.end, span.end)
        if start >= end:
            continue
        if at < start:
            yield False, Span(at, start)
        yield True, Span(start, end)
        at = end
    if at < span.end:
        yield False, Span(at, span.end)


def _operation(words: str, *, keep: bool) -> Operation:
    return Operation("equal", words, words) if keep else Operation("delete", words, "")


def _says_something(words: str) -> bool:
    return any(letter.isalnum() for letter in words)
