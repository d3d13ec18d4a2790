"""The places at which two wordings say it in other items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from claimspan.engine.tense import base_form
from claimspan.facts.items import Item, Kind
from claimspan.facts.reading import read
from claimspan.facts.spelling import stem

MOST_ITEMS = 8_000
"""Items of one side that are compared one by one; a longer wording is taken as replaced as a whole."""

_UNCOUNTED = frozenset({Kind.SMALL, Kind.MARK, Kind.UNIT})


@dataclass(frozen=True, slots=True)
class Hunk:
    """One place where the items differ.

    Attributes:
        before: Items that went.
        after: Items that came.
        left: The shared item before the place, if there is one.
        right: The shared item after it, if there is one.
        words_before: The recorded words there.
        words_after: Today's words there.
    """

    before: tuple[Item, ...]
    after: tuple[Item, ...]
    left: Item | None
    right: Item | None
    words_before: str
    words_after: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two wordings, item by item.

    Attributes:
        hunks: The places that differ, in text order.
        before: All items of the recorded wording.
        after: All items of today's.
        moved: Keys (stems of plain words) that went at one place and came at another, with how often.
        keys_before: All keys of the recorded wording.
        keys_after: All keys of today's.
        plain: The two wordings.
    """

    hunks: tuple[Hunk, ...]
    before: tuple[Item, ...]
    after: tuple[Item, ...]
    moved: Counter[str]
    keys_before: frozenset[str]
    keys_after: frozenset[str]
    plain: tuple[str, str] = ("", "")

    @property
    def words_before(self) -> frozenset[str]:
        """Stems of the plain words of the recorded wording."""
        return frozenset(stem(item.text) for item in self.before if item.kind is Kind.WORD)

    @property
    def words_after(self) -> frozenset[str]:
        """Stems of the plain words of today's."""
        return frozenset(stem(item.text) for item in self.after if item.kind is Kind.WORD)

    def unmoved(self, items: Sequence[Item]) -> list[Item]:
        """Return the items that did not just change places inside the wording."""
        return [item for item in items if not self.moved[moved_key(item)]]


def moved_key(item: Item) -> str:
    """Return what an item is known by when it stands elsewhere: a plain word in any form."""
    plain = item.kind is Kind.WORD or (item.kind is Kind.NAME and not item.surely)
    return base_form(item.key) if plain else item.key


def is_content(item: Item) -> bool:
    """Tell whether an item carries content of its own."""
    return item.kind not in _UNCOUNTED and (item.kind is not Kind.NUMBER or item.surely)


def _compared(item: Item) -> str:
    return item.key if item.kind is not Kind.NUMBER else f"#{item.key}"


def _words(plain: str, items: tuple[Item, ...]) -> str:
    if not items:
        return ""
    return plain[min(item.start for item in items) : max(item.end for item in items)]


def differing(before: str, after: str) -> Comparison:
    """Compare two plain wordings item by item (longest common subsequence of their keys)."""
    old, new = read(before), read(after)
    hunks: list[Hunk] = []
    for tag, i, j, k, m in _opcodes([_compared(item) for item in old], [_compared(item) for item in new]):
        if tag == "equal":
            continue
        gone, come = tuple(old[i:j]), tuple(new[k:m])
        left = old[i - 1] if i else None
        right = old[j] if j < len(old) else None
        hunks.append(Hunk(gone, come, left, right, _words(before, gone), _words(after, come)))
    went = Counter(moved_key(item) for hunk in hunks for item in hunk.before)
    came = Counter(moved_key(item) for hunk in hunks for item in hunk.after)
    return Comparison(
        tuple(hunks),
        tuple(old),
        tuple(new),
        went & came,
        frozenset(item.key for item in old),
        frozenset(item.key for item in new),
        (before, after),
    )


def _opcodes(old: list[str], new: list[str]) -> list[tuple[str, int, int, int, int]]:
    """Return the edit, with a deletion and an insertion side by side taken as one replacement."""
    if max(len(old), len(new)) > MOST_ITEMS:
        return [("replace", 0, len(old), 0, len(new))]
    merged: list[tuple[str, int, int, int, int]] = []
    for block in LCSseq.opcodes(old, new):
        step = (block.tag, block.src_start, block.src_end, block.dest_start, block.dest_end)
        if merged and merged[-1][0] != "equal" and step[0] != "equal":
            last = merged.pop()
            step = ("replace", last[1], step[2], last[3], step[4])
        merged.append(step)
    return merged
