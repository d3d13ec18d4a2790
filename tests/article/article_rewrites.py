"""Ways to edit an article, as functions from text to text; each fails when the words are not there once."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable

Rewrite = Callable[[str], str]


def put(*pairs: tuple[str, str]) -> Rewrite:
    """Replace words."""

    def rewrite(text: str) -> str:
        for old, new in pairs:
            assert text.count(old) == 1, f"{text.count(old)} places hold {old!r}"
            text = text.replace(old, new)
        return text

    return rewrite


def paragraph(text: str, start: str) -> str:
    """Return the one paragraph that begins with ``start``."""
    (found,) = (each for each in text.split("\n\n") if each.startswith(start))
    return found


def cut(start: str) -> Rewrite:
    """Delete the paragraph that begins with ``start``."""

    def rewrite(text: str) -> str:
        lost = paragraph(text, start)
        return "\n\n".join(each for each in text.split("\n\n") if each != lost)

    return rewrite


def inserted(new: str, behind: str) -> Rewrite:
    """Put a new paragraph behind the one that begins with ``behind``."""

    def rewrite(text: str) -> str:
        anchor = paragraph(text, behind)
        return text.replace(anchor, f"{anchor}\n\n{new}")

    return rewrite


def carried(start: str, behind: str) -> Rewrite:
    """Carry the paragraph that begins with ``start`` behind the one that begins with ``behind``."""

    def rewrite(text: str) -> str:
        return inserted(paragraph(text, start), behind)(cut(start)(text))

    return rewrite


def cut_before(words: str) -> Rewrite:
    """Keep only what stands before ``words``."""

    def rewrite(text: str) -> str:
        assert text.count(words) == 1
        return text[: text.index(words)]

    return rewrite


def all_of(*rewrites: Rewrite) -> Rewrite:
    """Do one after the other."""

    def rewrite(text: str) -> str:
        for each in rewrites:
            text = each(text)
        return text

    return rewrite


def wrapped(text: str) -> str:
    """Wrap every paragraph at 72 columns."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(textwrap.fill(each, 72, break_long_words=False, break_on_hyphens=False) for each in paragraphs)


def straightened(text: str) -> str:
    """Make typographic quotation marks and apostrophes those of a typewriter."""
    return text.translate({0x201C: '"', 0x201D: '"', 0x2018: "'", 0x2019: "'"})


def unbroken(text: str) -> str:
    """Put no-break spaces after numbers and before units and designators."""
    return re.sub(r"(?<=\d) | (?=\d)", "\u00a0", text)


def syllabled(text: str) -> str:
    """Put a soft hyphen into every long word."""
    return re.sub(r"\b([A-Za-z]{4})([a-z]{4,})\b", "\\1\u00ad\\2", text)


def ligated(text: str) -> str:
    """Set ligatures as some typesetters do."""
    return text.replace("ffi", "\ufb03").replace("fi", "\ufb01").replace("fl", "\ufb02")


def carriage_returns(text: str) -> str:
    """End lines as Windows does."""
    return text.replace("\n", "\r\n")
