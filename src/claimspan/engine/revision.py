"""One pair of texts, before and after an edit, and what all records of a source share about it."""

from __future__ import annotations

from functools import cached_property

from claimspan.engine.align import Alignment
from claimspan.engine.tokens import Stretch
from claimspan.model.text import Span

WHOLE = 2_000
"""Code points of changed text that are aligned in one piece; more is first narrowed to a window.

Measured on the drift development set: a longer piece finds nothing more and costs time."""

_FRINGE = 240
_ANCHOR_LENGTH = 48
_ANCHOR_PROBES = 12
_ANCHOR_STEP = 64


def common_prefix(one: str, other: str) -> int:
    """Return how many code points two texts share from the start (binary search over slices)."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle
    return low


def common_suffix(one: str, other: str, limit: int) -> int:
    """Return how many code points, at most ``limit``, two texts share at the end."""
    low, high = 0, limit
    if one[len(one) - high :] == other[len(other) - high :]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle
    return low


def occurrences(needle: str, text: str, limit: int) -> list[int]:
    """Return where ``needle`` stands in ``text``, overlapping ones too, at most ``limit`` places."""
    places: list[int] = []
    place = text.find(needle)
    while place >= 0 and len(places) < limit:
        places.append(place)
        place = text.find(needle, place + 1)
    return places


class Revision:
    """One pair of texts, shared by all records of a source; what is heavy is worked out once, when needed.

    Args:
        new: Today's text.
        old: The reviewed text, where it was kept.
    """

    def __init__(self, new: str, old: str | None = None) -> None:
        self.new = new
        self.old = old
        self._alignments: dict[tuple[int, int, int, int], Alignment] = {}

    @cached_property
    def prefix(self) -> int:
        """Code points that both texts share from the start."""
        return common_prefix(self.old, self.new) if self.old is not None else 0

    @cached_property
    def suffix(self) -> int:
        """Code points that both texts share at the end, not counting the shared start again."""
        if self.old is None:
            return 0
        return common_suffix(self.old, self.new, min(len(self.old), len(self.new)) - self.prefix)

    def untouched(self, span: Span) -> Span | None:
        """Return where an old span is that lies wholly in the shared start or end; else None."""
        if self.old is None:
            return None
        if span.end <= self.prefix:
            return span
        if span.start >= len(self.old) - self.suffix:
            return span.shifted(len(self.new) - len(self.old))
        return None

    def alignment(self, old_start: int, old_end: int, new_start: int, new_end: int) -> Alignment:
        """Return the alignment of two stretches (code points of the old and the new text)."""
        key = old_start, old_end, new_start, new_end
        if key not in self._alignments:
            old = self.old or ""
            self._alignments[key] = Alignment(
                Stretch(old[old_start:old_end], old_start), Stretch(self.new[new_start:new_end], new_start)
            )
        return self._alignments[key]

    def window(self, span: Span) -> Alignment | None:
        """Return the alignment of the changed text around an old span; None when nothing frames it."""
        old = self.old or ""
        low = max(0, min(self.prefix, span.start) - _FRINGE)
        tail = max(0, min(self.suffix, len(old) - span.end) - _FRINGE)
        old_end, new_end = len(old) - tail, len(self.new) - tail
        if old_end - low <= WHOLE and new_end - low <= WHOLE:
            return self.alignment(low, old_end, low, new_end)
        return self._framed(span, low, old_end, new_end)

    def _framed(self, span: Span, low: int, old_end: int, new_end: int) -> Alignment | None:
        """Return the alignment between the nearest unique, unchanged chunks on both sides of ``span``."""
        left = self._anchor(span.start, low, -1, new_end, low)
        right = self._anchor(span.end, old_end, 1, new_end, low)
        if left is None or right is None or left[1] >= right[1]:
            return None
        old_low, new_low = left
        old_high, new_high = right[0] + _ANCHOR_LENGTH, right[1] + _ANCHOR_LENGTH
        if new_high - new_low > 4 * WHOLE + span.length:
            return None
        return self.alignment(old_low, old_high, new_low, new_high)

    def _anchor(self, place: int, limit: int, step: int, new_end: int, new_start: int) -> tuple[int, int] | None:
        """Return old and new place of the nearest chunk that stands once in both texts."""
        old = self.old or ""
        for probe in range(_ANCHOR_PROBES):
            distance = probe * _ANCHOR_STEP * (1 + probe // 4)
            start = place - distance - _ANCHOR_LENGTH if step < 0 else place + distance
            if start < max(0, min(limit, place)) if step < 0 else start + _ANCHOR_LENGTH > max(limit, place):
                break
            chunk = old[start : start + _ANCHOR_LENGTH]
            here = self.new.find(chunk, new_start, new_end)
            if here < 0 or self.new.find(chunk, here + 1) >= 0:
                continue
            if old.find(chunk) == start and old.find(chunk, start + 1) < 0:
                return start, here
        return self._boundary(limit, step, new_end, new_start)

    def _boundary(self, limit: int, step: int, new_end: int, new_start: int) -> tuple[int, int] | None:
        """Return the edge of the changed text as a place in both texts, when it is near."""
        if step < 0:
            return limit, new_start
        return limit - _ANCHOR_LENGTH, new_end - _ANCHOR_LENGTH
