"""Articles of any length and kind are read without raising, and offsets stay those of the text."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.errors import ConfigError
from claimspan.model.attribution import Analysis
from claimspan.nlp import analyse as reading
from claimspan.nlp.analyse import TOGETHER, analyse, analyse_all, parsed, pieces
from claimspan.nlp.pipeline import load

PARAGRAPH = (
    "Mara Lindt runs the launch site in Aldern. “The probe will not fly before 2031,” Lindt said on Monday, and the "
    "council of Norholt agreed that the engine is late.\n\n"
)
GERMAN = (
    "Die Hafenmeisterin sagte am Montag, der Kai werde nicht vor dem Winter geöffnet. Der Rat der Stadt hatte zuvor "
    "verlangt, dass die Arbeiten bis zum Herbst beendet sind."
)
MEGABYTE = 1_000_000
SECONDS = 400
"""Far more than a megabyte takes on an idle machine (some 40 s): only a hang takes longer."""


@given(st.text(alphabet="ab \n\r.“\u2028", max_size=80), st.integers(1, 30))
def test_pieces_joined_are_the_text(text: str, most: int) -> None:
    cut = list(pieces(text, most))
    assert "".join(piece.of(text) for piece in cut) == text
    assert all(0 < piece.length <= most for piece in cut)


def test_texts_read_together_are_read_as_each_alone() -> None:
    odd = ["", " \n", "\u00ad", "x" * 3_000, GERMAN, "The probe flew.", "Said “so”\r\nMara Lindt.", PARAGRAPH * 2]
    texts = [*odd, *(f"The bridge of Aldern carries {number} trains a day." for number in range(TOGETHER + 5)), *odd]
    assert list(analyse_all(texts)) == [analyse(text) for text in texts]


def test_a_piece_ends_with_a_paragraph_where_it_can() -> None:
    text = PARAGRAPH * 5
    assert {piece.of(text) for piece in pieces(text, len(PARAGRAPH) + 40)} == {PARAGRAPH}


def test_a_long_run_without_spaces_is_cut_before_the_limit() -> None:
    text = "“" * 5_000
    assert {piece.length for piece in pieces(text, 20_000)} == {reading.LONGEST_RUN}


def test_pieces_are_put_together_with_the_offsets_of_the_text(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{PARAGRAPH}{PARAGRAPH}Lindt said: “We wait.”"
    monkeypatch.setattr(reading, "PIECE", len(PARAGRAPH) + 10)
    doc = parsed(text, load())
    assert doc.text == text
    assert doc.has_annotation("DEP")
    assert doc.has_annotation("SENT_START")
    spoken = {content.of(text) for speech in analyse(text).speeches for content in speech.attribution.content}
    assert "“We wait.”" in spoken
    assert all("“The probe will not fly before 2031,”" in text[: 2 * len(PARAGRAPH)] for _ in spoken)


def test_a_limit_of_the_pipeline_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(load(), "max_length", 300)
    assert parsed(PARAGRAPH * 4, load()).text == PARAGRAPH * 4


@pytest.mark.parametrize(
    "text",
    ["", " \n\n\t", "Lindt", "“", "said", '"' * 10_000, "“" * 10_000, "” said “ " * 2_000, "\u202e\u200b\x00“é\u0301”"],
    ids=[
        "empty",
        "blank",
        "one word",
        "a mark",
        "a cue",
        "straight marks",
        "opening marks",
        "odd marks",
        "odd letters",
    ],
)
def test_odd_texts_are_read_without_raising(text: str) -> None:
    found = analyse(text)
    assert found.unread == ""
    for speech in found.speeches:
        assert all(0 <= span.start < span.end <= len(text) for span in speech.attribution.content)


def test_another_language_is_not_read() -> None:
    assert analyse(GERMAN) == Analysis(unread="it reads as German")


def test_the_same_text_gives_the_same_analysis() -> None:
    assert analyse(PARAGRAPH * 3) == analyse(PARAGRAPH * 3)


def test_a_pipeline_that_is_not_installed_is_one_line_with_a_remedy() -> None:
    with pytest.raises(ConfigError, match='no pipeline "en_nowhere" is installed') as caught:
        analyse("Lindt said so.", "en_nowhere")
    assert caught.value.hint
    assert "\n" not in str(caught.value)


@pytest.mark.slow
@pytest.mark.parametrize("unit", [PARAGRAPH, "x", "He said so. "], ids=["paragraphs", "one word", "one paragraph"])
def test_a_megabyte_is_read_in_time_that_grows_with_its_length(unit: str) -> None:
    text = unit * (MEGABYTE // len(unit))
    began = time.monotonic()
    analyse(text)
    assert time.monotonic() - began < SECONDS
