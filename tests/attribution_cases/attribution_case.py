"""One hand-written passage and who says what in it, and how the words of a case become code point offsets.

The words of an attribution are copied from the passage. Four conventions keep them short and exact:

* ``"first words .. last words"`` runs from the first words to the next place where the last words stand.
* ``"met |he| said"`` means the words between the bars; the words around them only say which ones are meant.
* Words match whole words. A content must stand once in the passage. Cue, mention and via must stand once outside the
  content, in the passage or, failing that, in the paragraphs the content touches. Everything else is an error.
* ``SAME`` as the speaker: the mention is the speaker's full name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

KINDS = ("direct", "mixed", "indirect")
OUTCOMES = ("resolved", "ambiguous", "unresolved")
PHENOMENA = {
    "apposition": "the mention has an apposition",
    "inverted": "the cue stands before its mention",
    "inherit": "the next paragraph goes on with the speaker of the one before, without a cue",
    "reopened": "a quotation over paragraphs whose marks open again",
    "document": "a document, poll or data set speaks",
    "organisation": "an organisation speaks",
    "short-form": "an organisation speaks under its short form",
    "passive": "was quoted as saying, was told, it was said",
    "headline": "a headline or picture caption",
    "label": "a name or letter with a colon stands for the cue",
    "nested": "a quotation within the quotation",
    "marks": "marks other than the straight and curly double ones",
    "odd-marks": "marks left open, mixed or doubled",
    "via": "told to an outlet",
    "hearer": "a hearer is named",
    "two-candidates": "a pronoun with two candidates, one of them right",
    "same-surname": "two people of one surname",
    "same-institute": "two people of one institute",
    "family-first": "the family name stands first",
    "description": "a definite description stands for a name",
    "turn": "the speaker changes between neighbouring quotations",
    "negated": "the cue is negated",
    "denied": "the cue denies",
    "asked": "the cue asks",
    "relative": "the mention is a relative pronoun",
    "participle": "the cue is a participle",
    "coordinated": "the cue is the second of two with one subject",
    "other-name": "another person's name stands in or next to the quotation",
    "long-front": "a long clause stands before its cue",
    "named-later": "the speaker is named only afterwards",
    "no-cue": "the place alone gives the words to the speaker",
    "plural": "several speak at once",
    "quoted-word": "a short quotation within an indirect statement",
    "titles": "quoted titles",
    "irony": "scare quotes",
    "term": "quoted terms, names and nicknames",
    "inscription": "what stands on a sign, a stone or a screen",
    "no-saying": "words of saying without an attribution",
    "thought": "a thought or an inner voice",
    "garbled": "copy garbled by a machine",
}
CUT = " .. "
BAR = "|"
SAME = "="

Offsets = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """Who says what: ``content``, ``cue`` and ``mention`` are words of the passage, ``speaker`` is the full name.

    ``optional`` marks a reading on which good readers differ. ``candidates`` are the names an ambiguous mention may
    stand for, or the names of several who speak at once, which is unresolved. ``kind`` is what a reader sees; the
    benchmark, which reads marks alone, calls some contents with odd marks indirect. ``heads`` are the words of the
    mention one of which an answer must hold, where they are not easily told from its form.
    """

    kind: str
    content: str | tuple[str, ...]
    cue: str | None
    mention: str | None
    speaker: str | None = None
    tags: str = ""
    outcome: str = ""
    candidates: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    via: str | None = None
    optional: bool = False
    heads: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Placed:
    """A ``Said`` with the offsets of its words."""

    said: Said
    content: tuple[Offsets, ...]
    cue: tuple[Offsets, ...]
    mention: tuple[Offsets, ...]
    via: tuple[Offsets, ...]
    heads: tuple[Offsets, ...]
    speaker: str | None
    outcome: str
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One passage; ``people`` are those it names who do not speak, ``tags`` what it is bait for."""

    id: str
    genre: str
    text: str
    said: tuple[Placed, ...]
    people: tuple[str, ...]
    tags: tuple[str, ...]


def case(ident: str, passage: str, *said: Said, people: Sequence[str] = (), tags: str = "", raw: bool = False) -> Case:
    """Return a case whose every word has its place; ``raw`` keeps the white space of the passage.

    Raises:
        ValueError: Words are missing or stand more than once, or a value is not one of those allowed.
    """
    text = passage if raw else _reflowed(passage)
    try:
        placed = tuple(_placed(text, each) for each in said)
        known = _known(tags)
    except ValueError as error:
        raise ValueError(f"{ident}: {error}") from error
    return Case(ident, ident.rsplit("-", 1)[0], text, placed, tuple(people), known)


def _reflowed(block: str) -> str:
    """Return paragraphs as one line each, an empty line between them."""
    return "\n\n".join(" ".join(part.split()) for part in block.strip().split("\n\n")) + "\n"


def _placed(text: str, said: Said) -> Placed:
    pieces = (said.content,) if isinstance(said.content, str) else said.content
    content = tuple(_only(_places(text, piece), piece) for piece in pieces)
    if list(content) != sorted(content):
        raise ValueError(f"pieces out of order: {pieces}")
    cue, mention, via = (_beside(text, words, content) for words in (said.cue, said.mention, said.via))
    heads = tuple(_within(text, words, mention) for words in said.heads)
    speaker = text[slice(*mention[0])] if said.speaker == SAME else said.speaker
    outcome = said.outcome or ("resolved" if speaker else "unresolved")
    if said.kind not in KINDS or outcome not in OUTCOMES or (outcome == "resolved") != bool(speaker):
        raise ValueError(f"kind, outcome and speaker do not fit: {said}")
    tags = dict.fromkeys((*_seen(text, content, cue, mention, via), *_known(said.tags), outcome))
    return Placed(said, content, cue, mention, via, heads, speaker, outcome, tuple(tags))


def _known(tags: str) -> tuple[str, ...]:
    names = tuple(tags.split())
    if unknown := [name for name in names if name not in PHENOMENA]:
        raise ValueError(f"no such phenomena: {unknown}")
    return names


def _places(text: str, words: str) -> list[Offsets]:
    """Return every place where the words stand as whole words."""
    if BAR in words:
        before, inner, after = words.split(BAR)
        around = _places(text, before + inner + after)
        return [(start + len(before), end - len(after)) for start, end in around]
    first, *rest = words.split(CUT)
    found = [match.span() for match in re.finditer(_whole(first), text)]
    for last in rest:
        ends = [re.compile(_whole(last)).search(text, end) for _, end in found]
        found = [(start, match.end()) for (start, _), match in zip(found, ends, strict=True) if match]
    return found


def _whole(words: str) -> str:
    return (r"(?<!\w)" if words[0].isalnum() else "") + re.escape(words) + (r"(?!\w)" if words[-1].isalnum() else "")


def _only(found: Sequence[Offsets], words: str) -> Offsets:
    if len(found) != 1:
        raise ValueError(f"stands {len(found)} times: {words!r}")
    return found[0]


def _beside(text: str, words: str | None, content: Sequence[Offsets]) -> tuple[Offsets, ...]:
    """Return the one place of the words outside the content."""
    if words is None:
        return ()
    found = [(s, e) for s, e in _places(text, words) if not any(s < end and start < e for start, end in content)]
    if len(found) > 1:
        near = list(_paragraphs(text, content))
        found = [(s, e) for s, e in found if any(start <= s < end for start, end in near)]
    return (_only(found, words),)


def _within(text: str, words: str, mention: Sequence[Offsets]) -> Offsets:
    """Return the one place of the words inside the mention."""
    return _only([(s, e) for s, e in _places(text, words) for start, end in mention if start <= s and e <= end], words)


def _paragraphs(text: str, content: Sequence[Offsets]) -> Iterable[Offsets]:
    for start, end in content:
        stop = text.find("\n\n", end)
        yield text.rfind("\n\n", 0, start) + 1, stop if stop >= 0 else len(text)


def _seen(
    text: str,
    content: Sequence[Offsets],
    cue: Sequence[Offsets],
    mention: Sequence[Offsets],
    via: Sequence[Offsets],
) -> Iterable[str]:
    """Yield the phenomena that the offsets tell by themselves."""
    if cue:
        start = cue[0][0]
        yield "cue-first" if start < content[0][0] else "cue-last" if start > content[-1][0] else "cue-between"
        if text[slice(*cue[0])].lower() == "according to":
            yield "according-to"
        elif mention and 0 < mention[0][0] - cue[0][1] <= 1:
            yield "inverted"
    else:
        yield "no-cue"
    if len(content) > 1:
        yield "split"
    if not mention:
        yield "no-mention"
    elif text[slice(*mention[0])].lower() in {"he", "she", "they", "it", "i", "we"}:
        yield "pronoun"
    if via:
        yield "via"
