"""Hand-written statements held against evidence, and edits of evidence: the rows and what may stand in them.

A case is one piece of evidence with several statements. A wrong statement is paired with the right one before it, so
that a scorer can ask whether the right one comes out better.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

SUPPORTED, CONTRADICTED, UNSUPPORTED = "supported", "contradicted", "unsupported"
LABELS = (SUPPORTED, CONTRADICTED, UNSUPPORTED)
GROUNDS = (
    "number",
    "date",
    "designator",
    "name",
    "negation",
    "antonym",
    "quantifier",
    "modality",
    "roles",
    "speaker",
    "attribution",
    "coverage",
)
FORMS = {
    "paraphrase": "other words for the same",
    "verbatim": "the words themselves, or all but",
    "voice": "passive for active or the reverse",
    "converse": "buy for sell, win for lose, parent for child",
    "conversion": "another unit or scale: a dozen for 12, half for 50 per cent",
    "rounded": "a number rounded, and said to be",
    "reckoned": "a sum, difference, count or age that the evidence gives",
    "summary": "two sentences or more in one",
    "span": "a narrower or wider date, place or time that follows",
    "short-name": "an acronym, a demonym, a short or long form of a name",
    "nominal": "a noun for a verb or the reverse",
    "double-negation": "a negation of the opposite",
    "hedge": "a hedge kept, in other words",
    "weaker": "less than the evidence says",
    "apposition": "what an apposition or a relative clause says",
    "pronoun": "a name for a pronoun or the reverse",
    "reported": "reported speech kept",
    "list": "a list, or part of one",
    "formats": "another spelling of a number, date or name",
}
MEANING, COSMETIC = "meaning", "cosmetic"


@dataclass(frozen=True, slots=True)
class Told:
    """One statement of a case; ``sort`` is a form when it is right, a ground when it is not."""

    statement: str
    label: str
    sort: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """One statement and its evidence; ``pair`` is the id of the right statement that a wrong one goes with."""

    id: str
    genre: str
    statement: str
    evidence: str
    label: str
    ground: str | None
    form: str | None
    note: str
    pair: str | None


@dataclass(frozen=True, slots=True)
class Twin:
    """A wrong statement about the real article and its right twin.

    ``evidence`` stands in the article word for word. ``also`` are grounds that a careful reader might name instead.
    """

    id: str
    ground: str
    wrong: str
    right: str
    evidence: tuple[str, ...]
    label: str = CONTRADICTED
    also: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, slots=True)
class Edit:
    """Evidence before and after somebody touched it."""

    id: str
    genre: str
    before: str
    after: str
    change: str
    kind: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Expected:
    """What must be found in a draft, or must not: ``words`` stand once in it; ``sort`` says what is wrong with them."""

    words: str
    sort: str
    note: str = ""


def right(statement: str, form: str, note: str = "") -> Told:
    """Return a statement that the evidence bears out."""
    return Told(statement, SUPPORTED, form, note)


def wrong(statement: str, ground: str, note: str = "") -> Told:
    """Return a statement that the evidence contradicts."""
    return Told(statement, CONTRADICTED, ground, note)


def silent(statement: str, ground: str, note: str = "") -> Told:
    """Return a statement that the evidence neither bears out nor contradicts."""
    return Told(statement, UNSUPPORTED, ground, note)


def case(name: str, evidence: str, *told: Told) -> Iterator[Row]:
    """Yield the rows of one piece of evidence; white space is collapsed within its paragraphs."""
    words = flat(evidence)
    twin: str | None = None
    for number, each in enumerate(told, 1):
        good = each.label == SUPPORTED
        row_id = f"{name}/{number}"
        twin = row_id if good else twin
        followed = number < len(told) and told[number].label != SUPPORTED
        pair = twin if not good or followed else None
        ground, form = (None, each.sort) if good else (each.sort, None)
        yield Row(
            row_id, name.rsplit("-", 1)[0], flat(each.statement), words, each.label, ground, form, each.note, pair
        )


def turned(name: str, statement: str, form: str, good: str, bad: str, ground: str, note: str = "") -> Iterator[Row]:
    """Yield one statement twice: borne out by the first evidence, contradicted by the second."""
    genre, said = name.rsplit("-", 1)[0], flat(statement)
    yield Row(f"{name}/1", genre, said, flat(good), SUPPORTED, None, form, note, f"{name}/1")
    yield Row(f"{name}/2", genre, said, flat(bad), CONTRADICTED, ground, None, note, f"{name}/1")


def flat(text: str) -> str:
    """Return the text with the line breaks of the source file taken out; blank lines part paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in text.split("\n\n") if part.strip())
