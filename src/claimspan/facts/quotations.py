"""Quotations of a text, found by their marks alone: outermost ones, over paragraphs, with odd marks passed over."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.model.text import Span

_PARAGRAPH = re.compile(r"[^\r\n]*[^\s][^\r\n]*")
_MARK = re.compile(r"``|''|‘‘|’’|‘’(?=\S)|(?<=\S)‘’|,,(?=\w)|[\"“”„‟«»＂‘’‚‹›'`]")
_CLOSERS = {
    "“": ("”", '"', "“"),
    "„": ("“", "”", '"'),
    "‟": ("”", '"'),
    "«": ("»",),
    "»": ("«",),
    '"': ('"', "”"),
    "＂": ("＂",),
    "”": ("”",),
    "``": ("''", '"', "”"),
    "''": ("''", '"'),
    "‘’": ("‘’", "’’"),
    "‘‘": ("’’", "”", "''"),
    "’’": ("’’",),
    ",,": ("“", "''", "”", '"'),
}
_SINGLE = {"‘": ("’", "'"), "'": ("'", "’"), "‚": ("‘", "’"), "‹": ("›",), "›": ("‹",), "`": ("'", "’")}
_BEFORE_OPENER = frozenset("([{—–-/:;…>*~_|")
_ELISION = re.compile(
    r"(?:em|til|tis|twas|cause|bout|round|n|cos|nuff|ere|neath|tween|d|m|s|t|ll|re|ve|\d0s|\d\d)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words between quotation marks, marks included.

    Attributes:
        pieces: One span for each paragraph it runs over, in text order.
        closed: Whether its last closing mark is there; without it, it ends with its paragraph.
        single: Whether its marks are single ones.
    """

    pieces: tuple[Span, ...]
    closed: bool
    single: bool = False


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    sign: str
    opens: bool
    closes: bool


def paragraphs(text: str) -> list[Span]:
    """Return the lines of ``text`` that hold more than white space, without white space at their edges."""
    found = []
    for match in _PARAGRAPH.finditer(text):
        line = match.group()
        lead = len(line) - len(line.lstrip())
        found.append(Span(match.start() + lead, match.start() + len(line.rstrip())))
    return found


def quotations(text: str) -> list[Quotation]:
    """Return the outermost quotations in text order, in time linear in the length of ``text``.

    A paragraph that ends inside a quotation is continued by the next one when that opens with the same sort of mark.
    Apostrophes, inch and foot marks and closing marks without a partner are no quotations.
    """
    found: list[Quotation] = []
    running: list[_Piece] = []
    for paragraph in paragraphs(text):
        pieces = _of_paragraph(text, paragraph)
        if running and not (pieces and pieces[0].span.start == paragraph.start and _alike(running[0], pieces[0])):
            found.append(_left_open(text, running))
            running = []
        for piece in pieces:
            running.append(piece)
            if piece.closed:
                found.append(_joined(running))
                running = []
    return [*found, _left_open(text, running)] if running else found


@dataclass(frozen=True, slots=True)
class _Piece:
    """What one paragraph holds of a quotation."""

    span: Span
    sign: str
    closed: bool


def _joined(pieces: list[_Piece]) -> Quotation:
    return Quotation(tuple(piece.span for piece in pieces), pieces[-1].closed, pieces[0].sign in _SINGLE)


def _left_open(text: str, pieces: list[_Piece]) -> Quotation:
    """Return a quotation without its closing mark; in one paragraph it ends where a cue follows a comma."""
    span = pieces[-1].span
    cue = _CUE.search(text, span.start, span.end) if len(pieces) == 1 else None
    if cue is None:
        return _joined(pieces)
    return _joined([_Piece(Span(span.start, cue.start() + 1), pieces[0].sign, closed=False)])


_CUE = re.compile(
    r",\s(?:(?:said|says|added|asked|replied)\s(?:the\s|[A-Z])|(?:he|she|they|[A-Z]\w+)\s(?:said|says|added|told)\b)"
)


def _alike(one: _Piece, other: _Piece) -> bool:
    return one.sign == other.sign or {one.sign, other.sign} <= _DOUBLE


def _of_paragraph(text: str, paragraph: Span) -> list[_Piece]:
    """Return the quotations of one paragraph; only the last may be without its closing mark."""
    marks = _without_inches(text, list(_marks(text, paragraph)))
    closing_singles = [place for place, mark in enumerate(marks) if mark.sign in _SINGLE_CLOSERS and mark.closes]
    last = {mark.sign: place for place, mark in enumerate(marks) if mark.closes}
    found: list[_Piece] = []
    place = 0
    while place < len(marks):
        mark = marks[place]
        end = None
        if mark.opens and mark.sign in _SINGLE:
            end = _single_end(text, marks, closing_singles, place)
        elif mark.opens:
            end = _double_end(text, marks, place, last)
            if end is None:
                if " " in text[mark.end : paragraph.end]:
                    found.append(_Piece(Span(mark.start, paragraph.end), mark.sign, closed=False))
                return found
        if end is not None and end != _STRAY:
            found.append(_Piece(Span(mark.start, marks[end].end), mark.sign, closed=True))
            place = end
        place += 1
    return found


def _without_inches(text: str, marks: list[_Mark]) -> list[_Mark]:
    """Return the marks without one of inches among straight ones that do not pair off: ``"It is 5" long," he said``."""
    straight = [mark for mark in marks if mark.sign == '"']
    if len(straight) % 2 == 0 or straight[-1].opens:
        return marks
    inch = next((mark for mark in straight if _INCH.match(text, mark.start - 1)), None) if straight else None
    return [mark for mark in marks if mark is not inch]


_INCH = re.compile(r"\d\"[ \u00a0][a-z\d]")


_DOUBLE = frozenset({"“", '"', "„", "”", "''", "``"})
_STRAY = -1
_SINGLE_CLOSERS = frozenset({"’", "'", "›", "‘", "‹"})


def _double_end(text: str, marks: list[_Mark], place: int, last: dict[str, int]) -> int | None:
    """Return the place of the mark that closes the one at ``place``, ``_STRAY``, or None when none is left."""
    opening = marks[place]
    closers = _CLOSERS[opening.sign]
    if all(last.get(closer, -1) <= place for closer in closers):
        return None
    depth = 0
    restart = False
    for later in range(place + 1, len(marks)):
        mark = marks[later]
        if mark.closes and mark.sign in closers:
            if not depth:
                return later
            depth -= 1
        elif mark.opens and mark.sign == opening.sign:
            restart = restart or (not depth and text[mark.start - 2 : mark.start] in (". ", "! ", "? ", ", "))
            depth += 1
    return _STRAY if restart else None


def _single_end(text: str, marks: list[_Mark], closing: list[int], place: int) -> int | None:
    """Return the place of the closing single mark; a plural's apostrophe is passed over while another one follows."""
    opening = marks[place]
    closers = _SINGLE[opening.sign]
    fallback = None
    first = bisect_left(closing, place + 1)
    for number in range(first, len(closing)):
        later = closing[number]
        mark = marks[later]
        if number - first > _LONGEST_SEARCH or (fallback is not None and _opens_between(marks, fallback, later)):
            break
        if mark.sign not in closers:
            continue
        if not _like_plural(text, mark):
            return later
        fallback = later if fallback is None else fallback
    return fallback


def _opens_between(marks: list[_Mark], start: int, end: int) -> bool:
    return any(mark.opens and mark.sign in _SINGLE for mark in marks[start + 1 : end])


_LONGEST_SEARCH = 12


def _like_plural(text: str, mark: _Mark) -> bool:
    """Tell whether a mark may be a possessive's: ``the workers’ demands``."""
    return text[mark.start - 1 : mark.start] == "s" and bool(re.match(r" [a-z]", text[mark.end : mark.end + 2]))


def _marks(text: str, paragraph: Span) -> Iterator[_Mark]:
    """Yield the paragraph's marks with what they may do by the characters beside them."""
    for match in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end, sign = match.start(), match.end(), match.group()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        lead = before.isspace() or before in _BEFORE_OPENER or (before in "“\"„«‘'" and before != sign)
        if sign in _SINGLE or sign == "’":
            elided = sign == "'" and bool(_ELISION.match(text, end, min(end + 6, paragraph.end)))
            starts_word = after.isalnum() or after in "…[(.$£€#@"
            opens = lead and sign in _SINGLE and starts_word and not elided
            closes = not before.isspace() and not after.isalnum()
        else:
            opens, closes = _double(sign, text[max(start - 2, paragraph.start) : start], after, lead=lead)
        yield _Mark(start, end, sign, opens, closes)


def _double(sign: str, previous: str, after: str, *, lead: bool) -> tuple[bool, bool]:
    """Return whether a double mark may open and may close, by the two characters before it and the one after."""
    before = previous[-1:] or " "
    opens = (lead or sign in _DIRECTED) and not after.isspace()
    closes = not before.isspace() or not previous
    if sign == "«":
        return (lead, not lead) if lead or not after.isalnum() else (True, True)
    if sign == "»" and not after.isalnum():
        return False, True
    if sign in _ONLY_OPENING:
        return opens, False
    if sign in _TURNING and opens:
        closes = False
        if sign in ("”", "’’"):
            opens = before not in _BEFORE_OPENER
    elif sign == '"' and before.isspace():
        closes = previous[:1] in ("'", "’", ",", ".", "?", "!") or after in ".,;)"
    elif sign == "“" and lead:
        closes = closes and not opens
    elif sign in ("”", "»"):
        closes = True if not opens else closes
    return opens, closes


_DIRECTED = frozenset({"“", "„"})
_ONLY_OPENING = frozenset({"„", "``", ",,", "‟", "‘‘"})
_TURNING = frozenset({'"', "''", "”", "＂", "’’"})
