"""Which tokens of two texts belong together, and where a run of old tokens went."""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from claimspan.engine.tokens import PARAGRAPH, Stretch, is_word, weight

COST_OF_EXTRA = 0.3
"""What an unmatched new token costs inside a found place: measured on the drift development set."""

FEW_UNTAKEN = 3
"""Tokens that may stand beside what is left of a span without being part of it."""

FEW_BETWEEN = 15
"""Tokens that may have been put in before a span's last or after its first token."""


def match_tokens(old: Stretch, new: Stretch) -> dict[int, int]:
    """Return old place -> new place of the tokens of a longest common subsequence.

    Of equally long ones, that which drops and puts in whole sentences or lines (as diff tools slide a hunk).
    """
    pairs: dict[int, int] = {}
    blocks = LCSseq.opcodes(old.keys, new.keys)
    for block in blocks:
        if block.tag == "equal":
            pairs.update(
                zip(range(block.src_start, block.src_end), range(block.dest_start, block.dest_end), strict=True)
            )
    for block in blocks:
        if block.tag == "delete":
            _slide(old, block.src_start, block.src_end, pairs)
    back = {there: here for here, there in pairs.items()}
    for block in blocks:
        if block.tag == "insert":
            _slide(new, block.dest_start, block.dest_end, back)
    return {here: there for there, here in back.items()}


def _slide(stretch: Stretch, start: int, end: int, pairs: dict[int, int]) -> None:
    """Move an unmatched run ``start`` .. ``end`` of ``stretch`` to the best boundary that the same tokens allow."""
    keys = stretch.keys
    low = start
    while low > 0 and keys[low - 1] == keys[low - 1 + end - start] and low - 1 in pairs:
        low -= 1
    high = start
    while high + end - start < len(keys) and keys[high] == keys[high + end - start] and high + end - start in pairs:
        high += 1
    if low == high:
        return
    best = max(
        range(low, high + 1),
        key=lambda place: (stretch.boundary(place) + stretch.boundary(place + end - start), -abs(place - start)),
    )
    while best < start:
        start, end = start - 1, end - 1
        pairs[end] = pairs.pop(start)
    while best > start:
        pairs[start] = pairs.pop(end)
        start, end = start + 1, end + 1


class Place(NamedTuple):
    """Where a run of old tokens is among the new ones, and how much of it.

    Attributes:
        first: First new token.
        last: One past the last new token.
        of_old: Weight of the matched tokens over that of the old run.
        of_new: Weight of the matched tokens over that of the new run.
        matched: Number of matched words.
        framed: Whether the words right before and right after the run are matched too.
        fills: Whether the place takes all, but for a few tokens, that stands between those.
    """

    first: int
    last: int
    of_old: float
    of_new: float
    matched: int
    framed: bool
    fills: bool


class Alignment:
    """Two stretches laid side by side."""

    def __init__(self, old: Stretch, new: Stretch) -> None:
        self.old = old
        self.new = new
        self.pairs = match_tokens(old, new)

    def place(self, first: int, last: int) -> Place | None:
        """Return where the old tokens ``first`` to ``last`` are; None when none of them is matched."""
        hits = {self.pairs[old]: old for old in range(first, last) if old in self.pairs}
        before, after = self._fence(first, last)
        framed = before is not None and after is not None
        densest = self._densest(hits)
        if densest is None:
            return self._between(before, after)
        start, end = self._widen((first, last), self._to_ends(first, last, densest), hits, (before, after))
        inside = [new for new in hits if start <= new < end]
        shared = sum(weight(self.new.keys[new]) for new in inside)
        return Place(
            start,
            end,
            shared / sum(weight(key) for key in self.old.keys[first:last]),
            shared / sum(weight(key) for key in self.new.keys[start:end]),
            sum(is_word(self.new.keys[new]) for new in inside),
            framed,
            before is not None and after is not None and start - before - 1 + after - end <= FEW_UNTAKEN,
        )

    def _between(self, before: int | None, after: int | None) -> Place | None:
        """Return what stands where nothing of the run is left, when the words around it still stand."""
        if before is None or after is None or before + 1 >= after:
            return None
        return Place(before + 1, after, 0.0, 0.0, 0, framed=True, fills=True)

    def _fence(self, first: int, last: int) -> tuple[int | None, int | None]:
        """Return where the tokens right before and right after the run are."""
        before = self.pairs.get(first - 1) if first else -1
        after = self.pairs.get(last) if last < len(self.old.keys) else len(self.new.keys)
        return before, after

    def _densest(self, hits: dict[int, int]) -> tuple[int, int] | None:
        """Return the new range with the best balance of matched over other tokens (Kadane's maximal segment)."""
        best, best_range = 0.0, None
        balance, start, previous = 0.0, 0, -1
        for place in sorted(hits):
            balance -= COST_OF_EXTRA * (place - previous - 1) if balance > 0 else 0
            if balance <= 0:
                balance, start = 0.0, place
            balance += weight(self.new.keys[place])
            previous = place
            if balance > best:
                best, best_range = balance, (start, place + 1)
        return best_range

    def _to_ends(self, first: int, last: int, densest: tuple[int, int]) -> tuple[int, int]:
        """Take in the run's own first and last token when only a few words of one sentence lie between."""
        start, end = densest
        head, tail = self.pairs.get(first), self.pairs.get(last - 1)
        if head is not None and 0 < start - head <= FEW_BETWEEN and not self._sentence_ends(head + 1, start):
            start = head
        if tail is not None and 0 <= tail - end < FEW_BETWEEN and not self._sentence_ends(end, tail):
            end = tail + 1
        return start, end

    def _sentence_ends(self, first: int, last: int) -> bool:
        return any(key in ".!?" for key in self.new.keys[first:last])

    def _widen(
        self,
        run: tuple[int, int],
        densest: tuple[int, int],
        hits: dict[int, int],
        fence: tuple[int | None, int | None],
    ) -> tuple[int, int]:
        """Take in what replaced the run's first and last tokens."""
        (first, last), (before, after) = run, fence
        start, end = densest
        lost = hits[start] - first
        if before is not None and before < start:
            start = self._gap_start(before + 1, start, lost)
        elif lost:
            start = self._gap_start(max(0, start - lost), start, lost)
        lost = last - 1 - hits[end - 1]
        lost_words = sum(is_word(key) for key in self.old.keys[last - lost : last]) if lost else 0
        limit = after if after is not None and after >= end else self._untaken(end, min(len(self.new.keys), end + lost))
        end = self._gap_end(end, limit, lost, lost_words, last)
        return start, end

    def _untaken(self, start: int, limit: int) -> int:
        """Return the first new token from ``start`` on, at most ``limit``, that belongs to other old text."""
        return next((new for new in range(start, limit) if new in self._matched), limit)

    @cached_property
    def _matched(self) -> frozenset[int]:
        return frozenset(self.pairs.values())

    def _gap_start(self, low: int, start: int, lost: int) -> int:
        """Return the run's start when ``lost`` first tokens have no match and ``low`` .. ``start`` is free."""
        if not lost or low >= start:
            return start
        free = self.new.keys[low:start]
        for back, key in enumerate(reversed(free)):
            if key in ".!?;:" or self._line_break_after(start - back - 1):
                return start - back
            if back >= 2 * lost + 2:
                return start
        return low

    def _gap_end(self, end: int, limit: int, lost: int, lost_words: int, last: int) -> int:
        """Return the run's end when ``lost`` last tokens have no match and ``end`` .. ``limit`` is free."""
        if not lost or limit <= end:
            return end
        free = self.new.keys[end:limit]
        if not lost_words:
            closing = self.old.keys[last - lost : last]
            same_kind = len(free) <= len(closing) and all(key in ".!?\"')…" for key in free)
            return limit if same_kind else end
        if len(free) > 2 * lost + 2:
            return end
        for ahead, key in enumerate(free):
            if key in ".!?":
                return end + ahead + (self.old.keys[last - 1] in ".!?\"'")
        return limit

    def _line_break_after(self, token: int) -> bool:
        return self.new.boundary(token + 1) == PARAGRAPH
