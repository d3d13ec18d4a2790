"""The rest of the sentence, and of the quotation, that recorded words stand in."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimspan.engine.normalise import normalise
from claimspan.facts.lexicon import sections
from claimspan.model.text import Span

FARTHEST = 400
"""Code points of a sentence that are read on either side of the words."""

FARTHEST_QUOTE = 1_200
"""Code points of a paragraph in which a quotation's two ends are looked for."""

_SENTENCE_END = re.compile(
    r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-z]|[\"'“‘«(\[]*\d)|\n[ \t\r]*\n|\n(?=[ \t]*[*•])|\u2029"
)
_LAST_WORD = re.compile(r"([\w.]+)\.[\"'”’»)\]]*\s+$")
_CLOSED = re.compile(r"(?:[.…][\"'”’»)\]]*|[!?][)\]]*)\s*$")
_DASH = re.compile(r"\s*[―—–‒-]{1,2}\s*[^\W\d_]")
_CUE_AFTER = re.compile(
    r"[\"'”’»]?\s*(?:(?:said|says|added|adds|wrote|noted)\b"
    r"|(?:[^\W\d_][\w.'’-]*\s+){0,4}?(?:told|asked)\b"
    r"|(?:[^\W\d_][\w.'’-]*\s+){1,4}?(?:said|says|added|adds|wrote|noted)"
    r"(?=\s*(?:[^\w\s]|$)|\s+(?:\w+ly|[A-Z]\w+|on|in|at|to|of|as|with|when|while|after|before|during|from|by|via|through"
    r"|about|last|this|later|earlier|again|too|yesterday|today|recently|back|over|outside|following|until)\b))"
)
_CREDIT = re.compile(r"\s*[\"”»]\s*\([^\W\d_a-z][^()\n]*\)")
_LONGEST_ABBREVIATION = 40
_PARENTHETIC_DASH = re.compile(r"\s*(?:[―—–]|--+)\s*|\s+[‒‐-]\s+")
_LABEL = re.compile(r"[ \t\"“]*((?:[^\W\d_][\w.'’-]*[ \t]){0,4}?[^\W\d_][\w.'’-]*)[ \t]?:(?=\s)")
_CLOSING = re.compile('[”»"]')
_MARK = re.compile('[“”„«»"]')
_PARAGRAPH_BREAK = re.compile(r"\n[ \t\r]*\n")


class Frame(NamedTuple):
    """What stands around recorded words, in plain form, dashes between clauses as commas.

    Attributes:
        before: The part of their sentence before them.
        after: The part after them.
        label: The name that a colon gives their line to, empty when there is none.
        dashed: Whether a dash parts the words from what comes before and after them.
        quoted: Whether a quotation mark closes the words.
    """

    before: str
    after: str
    label: str
    dashed: tuple[bool, bool]
    quoted: bool


def frames(text: str, span: Span) -> tuple[Frame, ...]:
    """Return what is around the words in their sentence and, when it differs, around the quotation they are in."""
    whole = quotation(text, span)
    return (frame_of(text, span),) if whole == span else (frame_of(text, span), frame_of(text, whole))


def frame_of(text: str, span: Span) -> Frame:
    """Return what stands around a span in its own sentence."""
    words = span.of(text)
    before, after = sentence_before(text, span.start), sentence_after(words, text, span.end)
    opened = words[:1] in tuple("\"“„«‘'") or before.rstrip()[-1:] in tuple("\"“„«‘'")
    dashed = (
        opened and re.search(r"(?:[―—–]|--|\s-)\s*[\"'“”‘’«]*$", before) is not None,
        re.match(r"\s*[\"'”’»]*\s*(?:[―—–]|--|-\s)", after) is not None,
    )
    quoted = re.search(r"[\"”’»'][.,]?\s*$", words + after[:1]) is not None or after[:3].strip()[:1] in tuple('"”’»')
    return Frame(_plain(before), _plain(after), _label(text, span.start), dashed, quoted)


def _plain(context: str) -> str:
    return normalise(_PARENTHETIC_DASH.sub(", ", context)).text


def sentence_before(text: str, start: int) -> str:
    """Return the part of the sentence that comes before ``start``."""
    low = max(0, start - FARTHEST)
    piece = text[low:start]
    cut = 0
    for match in _SENTENCE_END.finditer(piece + "A"):
        if not _abbreviated(piece[: match.end()]) and not piece[: match.start()].rstrip().endswith((":", ",")):
            cut = match.end()
    return piece[cut:]


def sentence_after(words: str, text: str, end: int) -> str:
    """Return the part of the sentence that comes after ``end``; empty when the words close it."""
    piece = text[end : end + FARTHEST]
    if _DASH.match(piece):
        return piece.lstrip().split("\n", 1)[0]
    credit = _CREDIT.match(piece)
    if credit is not None:
        return credit.group()
    if _CLOSED.search(words[-6:]) and not _CUE_AFTER.match(piece):
        return ""
    for match in _SENTENCE_END.finditer(piece):
        if not _abbreviated(piece[: match.end()]):
            return piece[: match.start() + 1]
    return piece


def _abbreviated(piece: str) -> bool:
    """Tell whether what looks like a sentence's end is the full stop of ``Mr.`` or ``U.S.``."""
    match = _LAST_WORD.search(piece, max(0, len(piece) - _LONGEST_ABBREVIATION))
    if match is None or "\n" in match.group():
        return False
    word = match.group(1)
    return word.lower() in sections("titles") or len(word) == 1 or "." in word


def quotation(text: str, span: Span) -> Span:
    """Return the quotation the words are a part of, within their paragraph; the words when they are in none."""
    low = _paragraph_start(text, span.start)
    opening = _open_mark(text, low, span.start)
    start = span.start if opening is None else opening
    end = span.end
    if _open_mark(text, start, span.end) is not None:
        high = _PARAGRAPH_BREAK.search(text, span.end, span.end + FARTHEST_QUOTE)
        closing = re.compile('[”»"]').search(text, span.end, high.start() if high else span.end + FARTHEST_QUOTE)
        if closing is None:
            return span
        end = closing.end()
    return Span(start, end)


def quotation_before(text: str, start: int) -> Span | None:
    """Return the last quotation before ``start`` in the same paragraph, or in the one before when it opens its own."""
    low = _paragraph_start(text, start)
    if not text[low:start].strip():
        low = _paragraph_start(text, len(text[:low].rstrip()))
    found: Span | None = None
    opened: int | None = None
    for match in _MARK.finditer(text, low, start):
        if match.group() in "”»" or (match.group() == '"' and opened is not None):
            found = Span(opened, match.end()) if opened is not None else found
            opened = None
        else:
            opened = match.start()
    return found


def _paragraph_start(text: str, place: int) -> int:
    low = max(0, place - FARTHEST_QUOTE)
    for match in _PARAGRAPH_BREAK.finditer(text, low, place):
        low = match.end()
    return low


def sentences_before(text: str, start: int, most: int) -> list[str]:
    """Return the sentences before ``start``, the nearest first, in plain form."""
    found: list[str] = []
    while start > 0 and len(found) < most:
        sentence = sentence_before(text, start)
        start -= max(1, len(sentence))
        if sentence.strip():
            found.append(_plain(sentence.strip()))
    return found


def _open_mark(text: str, low: int, place: int) -> int | None:
    """Return the quotation mark that is open at ``place``."""
    opened: int | None = None
    for match in re.compile('[“”„«»"]').finditer(text, low, place):
        mark = match.group()
        closes = mark in "”»" or (mark == '"' and opened is not None)
        opened = None if closes else match.start()
    return opened


def _label(text: str, start: int) -> str:
    """Return the name before the colon that opens the line of ``start``: ``KELLER: I ran`` gives KELLER."""
    low = max(text.rfind("\n", max(0, start - FARTHEST_QUOTE), start), start - FARTHEST_QUOTE) + 1
    match = _LABEL.match(text, low, start)
    if match is None:
        return ""
    name = match.group(1)
    between = text[match.end() : start].strip(" \t\"'“‘«")
    capitals = all(word[0].isupper() for word in name.split())
    return name if name.isupper() or (capitals and not between) else ""
