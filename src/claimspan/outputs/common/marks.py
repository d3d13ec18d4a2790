"""The difference between recorded words and today's, in pieces, long equal stretches left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from claimspan.model.change import Operation
from claimspan.model.finding import Excerpt, Finding
from claimspan.outputs.common.neutral import line, visible

CONTEXT = 80
"""Code points of an article shown before and after the words."""

EQUAL_KEPT = 40
"""Code points of equal words kept beside a difference; stretches a little over twice as long stay whole."""

UNTOUCHED_KEPT = 60
"""Code points kept at each end of words that did not change at all: the record shows them already."""

CHANGED_KEPT = 1200
"""Code points of changed words shown at each end of one change; what is left out beyond is counted."""

SUBJECT_KEPT = 130
"""Code points of a statement or quote kept at each end."""

_LINES = re.compile(r"[\r\n]")
_LONGEST_TOKEN = 200
_IDEOGRAPHS = "\u2e80-\u30ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"
_TOKEN = re.compile(
    rf"\s+|[{_IDEOGRAPHS}][\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef]*|[^\s{_IDEOGRAPHS}]{{1,{_LONGEST_TOKEN}}}"
)
"""What is never cut: white space, one ideograph, syllable or kana, and any other run up to a sane length."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under one mark.

    ``added`` today, ``removed`` since, ``same``, ``context`` around, or ``told``: what a reason is about.
    """

    kind: Literal["same", "added", "removed", "context", "told"]
    text: str


def _tokens(text: str, limit: int, *, reverse: bool) -> int:
    """Return the length of the longest run of whole tokens at one end of ``text``, at most ``limit``."""
    length = 0
    found = [match[0] for match in _TOKEN.finditer(text)]
    for token in reversed(found) if reverse else found:
        if length + len(token) > limit:
            break
        length += len(token)
    return length


def head(text: str, limit: int) -> str:
    """Return ``text``, or its first whole tokens and an ellipsis; ``limit`` in code points."""
    if len(text) <= limit:
        return text
    kept = _tokens(text[: limit + _LONGEST_TOKEN], limit, reverse=False)
    return f"{text[:kept].rstrip()} …"


def tail(text: str, limit: int) -> str:
    """Return ``text``, or an ellipsis and its last whole tokens."""
    if len(text) <= limit:
        return text
    near = text[-limit - _LONGEST_TOKEN :]
    kept = _tokens(near, limit, reverse=True)
    return f"… {near[len(near) - kept :].lstrip()}"


def middle_out(text: str, limit: int) -> str:
    """Return ``text``, or its two ends of up to ``limit`` code points each with an ellipsis between them."""
    if len(text) <= 2 * limit + EQUAL_KEPT // 2:
        return text
    return f"{head(text, limit)} {tail(text, limit).removeprefix('… ')}"


def _counted_out(text: str) -> str:
    """Return changed words; beyond ``CHANGED_KEPT`` at each end they are counted instead of shown."""
    left_out = len(text) - 2 * CHANGED_KEPT
    if left_out <= CHANGED_KEPT // 2:
        return text
    return f"{text[:CHANGED_KEPT]} … ({left_out:,} characters more) … {text[-CHANGED_KEPT:]}"


def _equal(text: str, *, first: bool = True, last: bool = True) -> str:
    """Return equal words of which only the side next to a difference is kept."""
    if first and last:
        return middle_out(text, UNTOUCHED_KEPT)
    if first:
        return tail(text, 2 * EQUAL_KEPT)
    if last:
        return head(text, 2 * EQUAL_KEPT)
    return middle_out(text, EQUAL_KEPT)


def _of_operations(operations: Sequence[Operation]) -> Iterable[Piece]:
    for index, operation in enumerate(operations):
        if operation.kind == "equal":
            yield Piece("same", _equal(operation.after, first=index == 0, last=index == len(operations) - 1))
            continue
        if operation.before:
            yield Piece("removed", _counted_out(operation.before))
        if operation.after:
            yield Piece("added", _counted_out(operation.after))


def _readable(pieces: Iterable[Piece]) -> Iterable[Piece]:
    """Show what would not be seen in a mark, and give a combining mark of its own a dotted circle."""
    for piece in pieces:
        changed = piece.kind in {"added", "removed"}
        text = _shown_spaces(piece.text) if changed else visible(piece.text)
        if text and unicodedata.category(text[0]).startswith("M"):
            text = f"\u25cc{text}"
        if text:
            yield Piece(piece.kind, text)


def _shown_spaces(text: str) -> str:
    """Return changed text with spaces shown where a reader would not see them."""
    unusual = "".join(
        f"⟨U+{ord(character):04X}⟩" if unicodedata.category(character) == "Zs" and character != " " else character
        for character in text
    )
    shown = visible(unusual.replace("\r\n", "\n"), "↵")
    return shown if shown.strip() else "␣" * len(shown)


def pieces(finding: Finding) -> tuple[Piece, ...]:
    """Return today's words with the difference marked, in their surroundings, hidden characters shown.

    Empty where the article has no words to show: they are gone, or stand in several places.
    """
    if finding.current is None:
        marked: Iterable[Piece] = _of_operations(finding.operations)
        return tuple(_readable(marked))
    around, words = finding.current, finding.current.words
    told = any(reason.said and reason.place == around.place for reason in finding.reasons)
    plainly = Piece("told" if told else "same", _equal(words))
    marked = _of_operations(finding.operations) if finding.operations else [plainly]
    shown_before, _, shown_after = _shown_around(around)
    before, after = _context(shown_before, finding), _context(shown_after, finding)
    return tuple(_readable([*before, *marked, *after]))


def _shown_around(excerpt: Excerpt) -> tuple[str, str, str]:
    """Return words with as much of what stands before and after them in the same line as is shown."""
    before, after = _LINES.split(excerpt.before)[-1], _LINES.split(excerpt.after)[0]
    return tail(before, CONTEXT), excerpt.words, head(after, CONTEXT)


def _context(text: str, finding: Finding) -> list[Piece]:
    """Return the words around, with a speaker that changed in them marked as the difference it is."""
    for reason in finding.reasons:
        place = text.find(reason.after) if reason.aspect == "attribution" and reason.after else -1
        if place >= 0:
            end = place + len(reason.after)
            removed = [Piece("removed", reason.before)] if reason.before else []
            changed = [*removed, Piece("added", reason.after)]
            return [Piece("context", text[:place]), *changed, Piece("context", text[end:])]
    return [Piece("context", text)]


def differs(finding: Finding) -> bool:
    """Tell whether the edit changes any words."""
    return any(operation.kind != "equal" for operation in finding.operations)


def joined(marked: Iterable[Piece], write: Callable[[Piece], str]) -> str:
    """Return the pieces written one after the other, each by ``write``."""
    return "".join(write(piece) for piece in marked).strip()


def plain(piece: Piece) -> str:
    """Write a piece for readers without colour: ``[-removed-]{+added+}``."""
    if piece.kind == "removed":
        return f"[-{piece.text}-]"
    if piece.kind == "added":
        return f"{{+{piece.text}+}}"
    return piece.text


def subject(finding: Finding) -> str:
    """Return what the record says, a quote with its words; shortened in the middle, empty without a record."""
    said = finding.subject or ""
    if _is_quote(finding) and finding.recorded and finding.recorded not in said:
        said = f"{said}: {finding.recorded}"
    return line(middle_out(said, SUBJECT_KEPT))


def subject_pieces(finding: Finding) -> tuple[Piece, ...]:
    """Return what the record says, the words that reasons are about marked where they stand there once."""
    text = subject(finding)
    told = {said for reason in finding.reasons if (said := line(reason.said)) and text.count(said) == 1}
    places = sorted((text.index(said), text.index(said) + len(said)) for said in told)
    found: list[Piece] = []
    done = 0
    for start, end in places:
        if start >= done and (start, end) != (0, len(text)):
            found += [Piece("same", text[done:start]), Piece("told", text[start:end])]
            done = end
    return tuple(piece for piece in (*found, Piece("same", text[done:])) if piece.text)


def _is_quote(finding: Finding) -> bool:
    return (finding.record or "").startswith("q-")


def recorded(finding: Finding) -> str:
    """Return the words on record where neither the subject nor a marked difference shows them; else empty."""
    words = finding.recorded
    if words is None or differs(finding) or _is_quote(finding) or words == finding.subject:
        return ""
    if finding.current is not None and words in "".join(_shown_around(finding.current)):
        return ""
    return visible(middle_out(words, SUBJECT_KEPT))
