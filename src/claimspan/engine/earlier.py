"""Who an earlier sentence gives words to that name no speaker of their own: the other half of a quote, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimspan.engine.mentions import Mention, mention
from claimspan.engine.phrases import clauses, starts_name, until_verb, without_conjunction
from claimspan.engine.sentences import Frame, frame_of, quotation, quotation_before, sentence_before, sentences_before
from claimspan.engine.speakers import Governor, governors
from claimspan.facts.items import Item, Kind
from claimspan.facts.reading import read
from claimspan.model.text import Span

SENTENCES = 3
"""Sentences before a pronoun in which the one it stands for is looked for."""

PARAGRAPHS = 3
"""Quotations, one a paragraph, of which only the first may name the speaker."""

_OPENING = frozenset('"“„«')


class Half(NamedTuple):
    """A quotation that another one goes on: its words, what stands around it, and who it is from."""

    words: str
    frame: Frame
    speakers: list[Governor]


def first_half(text: str, span: Span) -> Half | None:
    """Return the quotation that the words' own goes on: ``"We ran," said Keller. "Nobody came."``."""
    start = _opening(text, span)
    for _ in range(PARAGRAPHS):
        if start is None or sentence_before(text, start).strip():
            return None
        before = quotation_before(text, start)
        if before is None:
            return None
        frame = frame_of(text, before)
        speakers = governors(frame)
        if speakers:
            return Half(before.of(text), frame, speakers)
        start = before.start
    return None


def _opening(text: str, span: Span) -> int | None:
    """Return where the quotation begins that the words stand in or are; None when they are no quote."""
    start = quotation(text, span).start
    if text[start : start + 1] not in _OPENING:
        return None
    inside = re.search(r"[\"”»]\s*\w", text[start + 1 : span.end])
    return None if inside else start


def antecedent(text: str, span: Span) -> tuple[Mention, str] | None:
    """Return who a pronoun in the words' sentence most likely stands for: the last subject named, with its sentence."""
    opening = _opening(text, span)
    start = span.start if opening is None else opening
    start -= len(sentence_before(text, start))
    for sentence in sentences_before(text, start, SENTENCES):
        found = _subject(sentence)
        if found is not None and not found.pronoun:
            return found, sentence
    return None


def named_in(text: str, span: Span) -> frozenset[str]:
    """Return all names in the sentences in which the pronoun's antecedent is looked for."""
    items = read(" ".join(sentences_before(text, span.start, SENTENCES + 1)))
    return frozenset(item.key for item in items if item.kind is Kind.NAME)


def _subject(sentence: str) -> Mention | None:
    """Return who a sentence is about, or whose the quotation in it is; None when no name says so."""
    head, mark, tail = sentence.rpartition('"')
    if mark:
        named = [found.speaker for found in governors(Frame("", tail, "", (False, False), quoted=True))]
        named += [
            found.speaker for found in governors(Frame(head.partition('"')[0], "", "", (False, False), quoted=False))
        ]
        return next((speaker for speaker in named if speaker.runs), None)
    pieces = [without_conjunction(piece) for piece in clauses(read(sentence.rstrip(".!? ")), len(sentence))]
    for place, piece in enumerate(pieces):
        if piece and starts_name(piece):
            return mention(until_verb(piece), sentence)
        if 0 < place < len(pieces) - 1 and piece and _ends_in_name(piece):
            return mention(piece, sentence)
    return None


def _ends_in_name(piece: Sequence[Item]) -> bool:
    """Tell whether a piece is an apposition: ``Her neighbour, the miller Emil Castellan, sold early``."""
    return piece[-1].kind is Kind.NAME and all(item.kind in (Kind.NAME, Kind.WORD, Kind.SMALL) for item in piece)
