"""Read an article: whom it gives which words to; long ones in pieces, others' languages not at all."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import filterfalse

from spacy.language import Language
from spacy.tokens import Doc

from claimspan.facts.fair_copy import fair_copy
from claimspan.model.attribution import Analysis
from claimspan.model.text import Span
from claimspan.nlp.attributions.find import attributions
from claimspan.nlp.language import foreign
from claimspan.nlp.pipeline import PACKAGED, load
from claimspan.nlp.speakers.resolve import resolved
from claimspan.nlp.statements import sentences

PIECE = 20_000
"""Code points parsed at a time, less than any pipeline's ``max_length``: the networks need some ten kilobytes of
memory for each word they hold."""

LONGEST_RUN = 1_000
"""Code points without white space after which a piece ends: the tokenizer takes the square of a run's length."""

TOGETHER = 32
"""Short texts that are parsed at a time: a third of the time of one by one, and the same answers (measured on 1,000
statements of fifteen words)."""

WHOLE = ("claimspan_attributions",)
"""Components that read an article as a whole, and not its pieces."""

_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*")
_RUN = re.compile(rf"\S{{{LONGEST_RUN}}}")


def analyse(text: str, pipeline: str = PACKAGED) -> Analysis:
    """Return what the language layer reads in a text; all offsets are code points of it.

    Args:
        text: The article as it is stored.
        pipeline: Name of an installed pipeline.

    Raises:
        ConfigError: The pipeline is missing, cannot be loaded, is not English or does not parse.
    """
    nlp = load(pipeline)
    if not text.strip():
        return Analysis()
    if why := foreign(text):
        return Analysis(unread=why)
    copy = fair_copy(text)
    if not copy.text.strip():
        return Analysis()
    return copy.back(_analysed(parsed(copy.text, nlp)))


def analyse_all(texts: Sequence[str], pipeline: str = PACKAGED) -> Iterator[Analysis]:
    """Yield the analyses of texts, in their order; short ones are parsed together.

    Args:
        texts: As :func:`analyse`.
        pipeline: As :func:`analyse`.

    Raises:
        ConfigError: As :func:`analyse`.
    """
    nlp = load(pipeline)
    most = min(PIECE, nlp.max_length)
    short = [text for text in texts if text.strip() and len(text) <= most and not _RUN.search(text)]
    copies = [copy for copy in map(fair_copy, filterfalse(foreign, short)) if copy.text.strip()]
    docs = nlp.pipe([copy.text for copy in copies], batch_size=TOGETHER, disable=WHOLE)
    read = {copy.original: copy.back(_analysed(doc)) for copy, doc in zip(copies, docs, strict=True)}
    for text in texts:
        yield read[text] if text in read else analyse(text, pipeline)


def _analysed(doc: Doc) -> Analysis:
    return replace(resolved(doc, attributions(doc)), sentences=sentences(doc))


def parsed(text: str, nlp: Language) -> Doc:
    """Return the parse of a text of any length: parsed in pieces, put together again."""
    docs = [nlp(piece.of(text), disable=WHOLE) for piece in pieces(text, min(PIECE, nlp.max_length))]
    if len(docs) == 1:
        return docs[0]
    whole = Doc.from_docs(docs, ensure_whitespace=False)
    assert whole is not None  # noqa: S101  # there are docs
    return whole


def pieces(text: str, most: int) -> Iterator[Span]:
    """Yield the pieces of a text in order: together they are the text, none is longer than ``most`` code points.

    A piece ends at the end of a paragraph if it can, else of a line, of a word, anywhere.
    """
    start = 0
    for stop in (*_stops(text), len(text)):
        while stop - start > most:
            end = _end(text, start, start + most)
            yield Span(start, end)
            start = end
        if stop < len(text) and stop > start:
            yield Span(start, stop)
            start = stop
    if start < len(text):
        yield Span(start, len(text))


def _stops(text: str) -> Iterator[int]:
    """Yield the places in runs without white space at which they are cut, however short the piece."""
    for run in _RUN.finditer(text):
        yield run.end()


def _end(text: str, start: int, limit: int) -> int:
    """Return where the piece that begins at ``start`` ends, after ``start`` and at ``limit`` at the latest."""
    window = text[start:limit]
    paragraphs = [paragraph.end() for paragraph in _PARAGRAPH.finditer(window)]
    if paragraphs:
        return start + paragraphs[-1]
    line = window.rfind("\n")
    space = line if line > 0 else window.rfind(" ")
    return start + space + 1 if space > 0 else limit
