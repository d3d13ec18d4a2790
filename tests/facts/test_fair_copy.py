"""The copy that is parsed: what it straightens, and that every offset leads back."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.fair_copy import fair_copy
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

PROSE = (
    "Mara Lindt runs the launch site in Aldern, where the council of Norholt met on Monday to hear about the engine. "
    "“The probe will not fly before 2031,” Lindt said, and nobody in the hall was surprised by that.\n\n"
    "Jonas Weber of the harbour board saw it otherwise, but he would not say why until the council had voted on it."
)


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("Alib\u00aderti", "Aliberti"),
        ("Tomas\u030c", "Tomaš"),
        ("o\ufb03ce", "office"),
        ("240\u00a0kg", "240 kg"),
        ("\ufeffA\u200bB", "AB"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("10² m – “x” ’tis", "10² m – “x” ’tis"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("", ""),
    ],
)
def test_only_what_a_pipeline_stumbles_over_is_put_right(text: str, copy: str) -> None:
    assert fair_copy(text).text == copy


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_hard_wrapped_lines_are_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(each, width) for each in PROSE.split("\n\n"))
    assert fair_copy(wrapped).text == PROSE
    assert fair_copy(wrapped.replace("\n", "\r\n")).text == PROSE


@pytest.mark.parametrize(
    "text",
    [
        "A headline\nand a second one\n\nText that follows.",
        "\n".join(PROSE.split(". ")),
        "MARA: Yes.\nJONAS: No, not before the winter, I said.\nMARA: Yes.\nJONAS: Why?\nMARA: Yes.\n",
        PROSE,
    ],
    ids=["headlines", "a sentence per line", "a transcript", "a paragraph per line"],
)
def test_lines_of_their_own_are_left(text: str) -> None:
    assert fair_copy(text).text == text


ODD = st.text(alphabet="ab \u00ad\n\r\u0301\ufb01\u00a0\ufeff“é", max_size=60)


@given(ODD)
def test_every_letter_leads_back_to_itself(text: str) -> None:
    copy = fair_copy(text)
    letters = [copy.span(Span(place, place + 1)) for place in range(len(copy.text))]
    assert all(0 <= each.start < each.end <= len(text) for each in letters)
    assert [each.start for each in letters] == sorted(each.start for each in letters)
    for letter, span in zip(copy.text, letters, strict=True):
        assert letter in span.of(text) or span.of(text)[0] in "a\n\r\ufb01\u00a0be\u00e9"


@given(ODD)
def test_every_letter_of_the_copy_is_found_from_where_it_stands(text: str) -> None:
    copy = fair_copy(text)
    for place in range(len(copy.text)):
        letter = Span(place, place + 1)
        there = copy.place(copy.span(letter))
        assert there.start <= letter.start < letter.end <= there.end
        assert copy.span(there) == copy.span(letter)


def test_an_analysis_leads_back_with_its_line_numbers() -> None:
    text = "\n\n".join(textwrap.fill(each, 60) for each in PROSE.split("\n\n"))
    copy = fair_copy(text)
    start = copy.text.index("Lindt said")
    name, quote = Span(start, start + 5), copy.text.index("“The probe")
    content = Span(quote, copy.text.index(" Lindt said"))
    evidence = '"Lindt of line 3" in line 1: named in line 3'
    speech = Speech(
        Attribution((content,), (Span(start + 6, start + 10),), Mention((name,), name), ContentKind.DIRECT),
        Resolution(Outcome.RESOLVED, "Mara Lindt", (), evidence),
        Printed("Lindt", "said", line=1),
    )
    (mapped,) = copy.back(Analysis((speech,))).speeches
    assert mapped.attribution.mention is not None
    head = mapped.attribution.mention.head
    assert head.of(text) == "Lindt"
    assert " ".join(mapped.attribution.content[0].of(text).split()) == "“The probe will not fly before 2031,”"
    assert mapped.printed.line == text[: head.start].count("\n") + 1 > 1
    second = text[: text.index("Jonas")].count("\n") + 1
    assert mapped.resolution.evidence == f'"Lindt of line 3" in line 1: named in line {second}'
