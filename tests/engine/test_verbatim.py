"""Which recorded words stand in quotation marks."""

from __future__ import annotations

import pytest

from claimspan.engine.verbatim import unquoted
from claimspan.engine.whose import given
from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.text import Span

NAME = "Mara Lindt"


def parts(text: str, *words: str, cue: str = "said") -> list[tuple[int, bool, list[tuple[str, str]]]]:
    """Return part, whether wholly unquoted, and operations, with all of the text one speech."""
    start = text.index(NAME)
    name = Span(start, start + len(NAME))
    content = (Span(0, len(text)),)
    attribution = Attribution(content, (), Mention((name,), name), ContentKind.MIXED)
    analysis = Analysis((Speech(attribution, Resolution(Outcome.RESOLVED, NAME), Printed(NAME, cue)),))
    spans = [Span(text.index(each), text.index(each) + len(each)) for each in words]
    found = unquoted(text, spans, given(spans, analysis))
    return [(each.part, each.wholly, [(op.kind, op.before) for op in each.operations]) for each in found]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“It will fly,” Mara Lindt said.", "It will fly"),
        ("“It will fly,” Mara Lindt said.", "“It will fly,”"),
        ("«It will fly», Mara Lindt said.", "It will fly"),
        ("'It will fly,' Mara Lindt said.", "It will fly"),
        ("“It will fly.\n\n“And soon,” Mara Lindt said.", "It will fly.\n\n“And soon"),
    ],
)
def test_words_in_marks_are_verbatim(text: str, words: str) -> None:
    assert parts(text, words) == []


def test_reported_words_are_told_from_quoted_ones() -> None:
    assert parts("It will fly, Mara Lindt said.", "It will fly") == [(1, True, [("delete", "It will fly")])]
    text = "Mara Lindt said it is “a small miracle” of the trade."
    assert parts(text, "it is “a small miracle” of the trade") == [
        (1, False, [("delete", "it is "), ("equal", "“a small miracle”"), ("delete", " of the trade")])
    ]


def test_a_reported_part_beside_a_quoted_one_is_named() -> None:
    text = "“It will fly,” Mara Lindt said, and the engine is ready."
    assert parts(text, "It will fly", "the engine is ready") == [(2, True, [("delete", "the engine is ready")])]


@pytest.mark.parametrize("cue", [":", ""])
def test_a_transcript_needs_no_marks(cue: str) -> None:
    assert parts("Mara Lindt: It will fly.", "It will fly", cue=cue) == []


def test_words_that_nobody_is_given_are_for_other_rules() -> None:
    spans = [Span(0, 11)]
    assert unquoted("It will fly. Mara Lindt", spans, given(spans, Analysis())) == ()
