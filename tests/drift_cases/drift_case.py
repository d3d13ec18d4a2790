"""One hand-written drift case, and how its second text is made from its first.

A case gives the words of a span in the old text, the edits, and what a careful reader says about
the words in the new text: where they are, and which change word fits.
"""

from __future__ import annotations

from dataclasses import dataclass

VERDICTS = ("intact", "moved", "reformatted", "reworded", "changed", "gone")
SAME = "="
"""The words of the new text are those of the old."""

Edit = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Case:
    """``expected`` is the words of the new text, or None; ``nth`` and ``now_nth`` tell repeated words apart."""

    id: str
    genre: str
    before: str
    after: str
    words: str
    expected: str | None
    verdict: str
    aspect: str
    why: str
    fair: bool = True
    nth: int = 0
    now_nth: int = 0

    @property
    def span(self) -> tuple[int, int]:
        return place(self.before, self.words, self.nth)

    @property
    def expected_span(self) -> tuple[int, int] | None:
        return None if self.expected is None else place(self.after, self.expected, self.now_nth)

    def problems(self) -> list[str]:
        """Return what is wrong with the case itself."""
        found = []
        now = self.expected_span
        same = self.words == self.expected
        if self.verdict not in VERDICTS:
            found.append("no such verdict")
        if (now is None) != (self.verdict == "gone"):
            found.append("gone and a place exclude each other")
        if self.verdict in {"intact", "moved"} and not same:
            found.append("words differ")
        if self.verdict == "intact" and now != self.span:
            found.append("offsets differ: moved")
        if self.verdict == "moved" and now == self.span:
            found.append("offsets are the same: intact")
        if self.verdict in {"reformatted", "reworded"} and same:
            found.append("words are the same")
        if self.before == self.after:
            found.append("no edit")
        if not self.nth and self.before.count(self.words) > 1:
            found.append("words repeated in before: give nth (use -1 for the first on purpose)")
        if self.expected and not self.now_nth and self.after.count(self.expected) > 1:
            found.append("words repeated in after: give now_nth (use -1 for the first on purpose)")
        return found


def place(text: str, words: str, nth: int) -> tuple[int, int]:
    """Return where the words stand for the ``nth`` time (from 1; 0 and -1: first)."""
    start = -1
    for _ in range(max(nth, 1)):
        start = text.find(words, start + 1)
        if start < 0:
            raise ValueError(f"not in the text: {words!r}")
    return start, start + len(words)


def text(block: str) -> str:
    """Return paragraphs as one line each, an empty line between them."""
    return "\n\n".join(" ".join(part.split()) for part in block.strip().split("\n\n")) + "\n"


def edited(before: str, *edits: Edit) -> str:
    """Return the text after the edits; what an edit replaces must be unique when its turn comes."""
    now = before
    for old, new in edits:
        if now.count(old) != 1:
            raise ValueError(f"stands {now.count(old)} times: {old!r}")
        now = now.replace(old, new)
    return now


def case(
    ident: str,
    before: str,
    words: str,
    expected: str | None,
    verdict: str,
    aspect: str,
    why: str,
    *edits: Edit,
    after: str | None = None,
    nth: int = 0,
    now_nth: int = 0,
    fair: bool = True,
) -> Case:
    """Return a case. Unless ``after`` is given, the expected words replace the old ones, then the edits are made."""
    expected = words if expected == SAME else expected
    if after is None:
        after = before
        if expected is not None and expected != words:
            start, end = place(before, words, nth)
            after = before[:start] + expected + before[end:]
        after = edited(after, *edits)
    made = Case(
        ident, ident.rsplit("-", 1)[0], before, after, words, expected, verdict, aspect, why, fair, nth, now_nth
    )
    if found := made.problems():
        raise ValueError(f"{ident}: {'; '.join(found)}")
    return made
