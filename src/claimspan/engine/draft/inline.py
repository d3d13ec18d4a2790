"""Marks inside a block of Markdown: what of it is words, what is a citation, what only says how it looks."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from typing import Literal, NamedTuple

RECORD = re.compile(r"[cq]-[a-z2-7]{1,12}(?![\w-])")
"""A record's id, or its beginning."""

_MARK = re.compile(
    r"(?P<escape>\\[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    r"|(?P<record>\[\[[ \t]*(?P<ids>[cq]-[^\[\]\r\n]{0,400})\]\])"
    r"|(?P<wiki>\[\[(?:[^\[\]|\r\n]{1,200}\|)?(?=[^\[\]\r\n]{1,200}\]\]))"
    r"|(?P<note>\[\^(?P<label>[^\]\s]{1,200})\])"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\](?:\((?P<target>[ \t]*(?:<[^<>\r\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()<>]*)*)"
    r"(?:[ \t]+(?:\"[^\"\r\n]*\"|'[^'\r\n]*'))?[ \t]*)\)|\[(?P<reference>[^\]\[]{0,200})\])?)"
    r"|(?P<link><[A-Za-z][A-Za-z0-9+.-]{1,30}:[^\s<>]{0,2000}>)"
    r"|(?P<tag></?[A-Za-z][^<>]{0,1000}>)"
    r"|(?P<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<emphasis>\*+|_+|~~)"
)


class Edit(NamedTuple):
    """A stretch of a block that is no prose.

    Attributes:
        start: Where it begins in the block.
        end: Where it ends.
        put: What a reader sees instead.
        sort: ``note`` or ``record`` for a citation.
        told: What the citation names: a footnote's label, or ids.
    """

    start: int
    end: int
    put: str = ""
    sort: Literal["", "note", "record"] = ""
    told: str = ""


def edits(block: str, references: frozenset[str]) -> list[Edit]:
    """Return what is no prose in a block, in text order and without overlaps; in time linear in its length.

    Args:
        block: The words of a block as written, lines joined.
        references: Labels of link references, in lower case.
    """
    found = _Inline(block, references).read()
    kept: list[Edit] = []
    for edit in sorted(found):
        if not kept or edit.start >= kept[-1].end:
            kept.append(edit)
    return kept


class _Inline:
    def __init__(self, block: str, references: frozenset[str]) -> None:
        self._block, self._references = block, references
        self._edits: list[Edit] = []
        self._brackets: list[tuple[int, int, bool]] = []
        self._openers: list[tuple[str, int, int]] = []

    def read(self) -> list[Edit]:
        place, code = 0, self._code()
        while match := _MARK.search(self._block, place):
            place = match.end()
            if match["ticks"]:
                place = self._ticks(match, code)
            elif match["emphasis"]:
                self._emphasis(match)
            else:
                place = self._other(match)
        return self._edits

    def _code(self) -> dict[int, list[int]]:
        """Return where runs of backticks of each length begin."""
        runs: defaultdict[int, list[int]] = defaultdict(list)
        for match in re.finditer("`+", self._block):
            runs[match.end() - match.start()].append(match.start())
        return runs

    def _ticks(self, match: re.Match[str], code: dict[int, list[int]]) -> int:
        """Leave the marks of a code span out, and quotation marks in it: code quotes nobody."""
        size = match.end() - match.start()
        runs = code[size]
        later = bisect_right(runs, match.start())
        if later == len(runs):
            return match.end()
        end = runs[later]
        self._edits += [Edit(*match.span()), Edit(end, end + size)]
        inside = _QUOTES.finditer(self._block, match.end(), end)
        self._edits += [Edit(*mark.span()) for mark in inside]
        return end + size

    def _other(self, match: re.Match[str]) -> int:
        start, end = match.span()
        if match["escape"] or match["wiki"]:
            self._edits.append(Edit(start, start + 1 if match["escape"] else end))
            if match["wiki"]:
                closing = self._block.index("]]", end)
                self._edits.append(Edit(closing, closing + 2))
                return closing + 2
        elif match["record"]:
            self._edits.append(Edit(start, end, sort="record", told=match["ids"].strip()))
        elif match["note"]:
            self._edits.append(Edit(start, end, sort="note", told=match["label"]))
        elif match["open"]:
            self._brackets.append((start, end, match["open"] == "!["))
        elif match["close"]:
            return self._link(match)
        elif match["link"]:
            self._edits += [Edit(start, start + 1), Edit(end - 1, end)]
        elif match["tag"]:
            self._edits.append(Edit(start, end, put=" " if _BREAK.match(match["tag"]) else ""))
        elif match["entity"]:
            self._entity(match)
        return end

    def _link(self, match: re.Match[str]) -> int:
        """Keep the words of a link, leave out where it leads and images; other brackets stay."""
        if not self._brackets:
            return match.start() + 1
        start, words, image = self._brackets.pop()
        label = match["reference"] or self._block[words : match.start()]
        referred = match["target"] is None and " ".join(label.lower().split()) in self._references
        if match["target"] is None and not referred:
            return match.start() + 1
        end = match.end() if match["target"] is not None or match["reference"] is not None else match.start() + 1
        if image:
            self._edits.append(Edit(start, end))
            return end
        cited = RECORD.fullmatch((match["target"] or "").strip())
        self._edits.append(Edit(start, words))
        self._edits.append(Edit(match.start(), end, sort="record" if cited else "", told=cited[0] if cited else ""))
        return end

    def _entity(self, match: re.Match[str]) -> None:
        put = html.unescape(match["entity"])
        if put != match["entity"] and len(put) == 1 and (put.isprintable() or put == "\u00a0"):
            self._edits.append(Edit(*match.span(), put=put))

    def _emphasis(self, match: re.Match[str]) -> None:
        """Pair runs of one mark as CommonMark does, near enough: a run that may close one closes the latest."""
        sign, (start, end) = match["emphasis"][0], match.span()
        before, after = self._block[start - 1 : start] or " ", self._block[end : end + 1] or " "
        if before.isdecimal() and after.isdecimal():
            return
        left = not after.isspace() and (_is_word(after) or not _is_word(before))
        right = not before.isspace() and (_is_word(before) or not _is_word(after))
        opens = left and not (sign == "_" and right and _is_word(before))
        closes = right and not (sign == "_" and left and _is_word(after))
        while closes and start < end:
            place = next((n for n in range(len(self._openers) - 1, -1, -1) if self._openers[n][0] == sign), None)
            if place is None:
                break
            _, low, high = self._openers[place]
            size = min(end - start, high - low)
            self._edits += [Edit(high - size, high), Edit(start, start + size)]
            start += size
            del self._openers[place:]
            if high - size > low:
                self._openers.append((sign, low, high - size))
        if opens and start < end:
            self._openers.append((sign, start, end))
            del self._openers[:-_MOST_OPEN]


def _is_word(character: str) -> bool:
    return character.isalnum()


_QUOTES = re.compile("[\"“”„‟«»'‘’`]")
_BREAK = re.compile(r"</?(?:br|p|div|li|td|tr|th|h\d|hr)\b", re.IGNORECASE)
_MOST_OPEN = 50
"""Marks of emphasis that may be open at a time; one more lets the oldest go."""


def records(told: str) -> Iterator[str]:
    """Yield the ids, or beginnings of ids, that a citation names; what looks like none is one all the same."""
    for word in re.split(r"[\s,;|]+", told):
        if word:
            yield word
