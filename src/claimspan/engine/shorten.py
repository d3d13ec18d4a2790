"""Leave out of two long wordings what both share."""

from __future__ import annotations

from rapidfuzz.distance import LCSseq

from claimspan.engine.revision import common_prefix, common_suffix

LONG = 4_000
"""Code points of a wording that is compared whole; of a longer one only the lines that differ are."""

_MARGIN = 120
_MOST_LINES = 4_000


def shortened(before: str, after: str) -> tuple[str, str]:
    """Return two wordings without the beginning, end and lines that they share, when they are long."""
    if max(len(before), len(after)) <= LONG:
        return before, after
    head = common_prefix(before, after)
    tail = common_suffix(before, after, min(len(before), len(after)) - head)
    head, tail = _word_start(before, max(0, head - _MARGIN)), max(0, tail - _MARGIN)
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    if max(len(before), len(after)) <= LONG:
        return before, after
    return _differing_lines(before, after)


def _word_start(text: str, place: int) -> int:
    """Return the first place from ``place`` on, but not far, at which a word starts."""
    space = text.find(" ", place, place + _MARGIN)
    return place if not place or space < 0 else space + 1


def _differing_lines(before: str, after: str) -> tuple[str, str]:
    old, new = before.splitlines(keepends=True), after.splitlines(keepends=True)
    if max(len(old), len(new)) > _MOST_LINES:
        return before, after
    left: list[str] = []
    right: list[str] = []
    for block in LCSseq.opcodes(old, new):
        if block.tag != "equal":
            left += old[block.src_start : block.src_end]
            right += new[block.dest_start : block.dest_end]
    return "".join(left), "".join(right)
