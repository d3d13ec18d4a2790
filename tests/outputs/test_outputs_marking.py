"""Marks in a text: whatever overlaps, the text is all there, once, and labels tell speakers apart."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.model.text import Span
from claimspan.outputs.common.highlight import CONTENT, CUE, MENTION, VIA, Mark, lines
from claimspan.outputs.common.voices import COLORS, initials, voices

TEXTS = st.text(st.sampled_from("ab \n\r“”\u0301\U0001f600"), max_size=40)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(TEXTS)
    edges = st.integers(-2, len(text) + 2)
    kinds = st.sampled_from([CONTENT, CUE, MENTION, VIA])
    marks = st.builds(lambda start, end, kind, number: Mark(Span(start, end), kind, number), edges, edges, kinds, edges)
    return text, draw(st.lists(marks, max_size=8))


@given(marked())
def test_segments_and_line_breaks_are_the_text(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    shown = [segments for _, segments in lines(text, marks)]
    rebuilt = ["".join(segment.span.of(text) for segment in segments) for segments in shown]
    assert rebuilt == (
        re.split(r"\r\n|\r|\n", text) if not text.endswith(("\r", "\n")) else re.split(r"\r\n|\r|\n", text)[:-1]
    )


@given(marked())
def test_a_segment_is_marked_exactly_where_some_mark_lies(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    sound = [mark for mark in marks if 0 <= mark.span.start < mark.span.end <= len(text)]
    begun: list[int] = []
    for _, segments in lines(text, marks):
        for segment in segments:
            begun += segment.begins
            for kind, told in ((CONTENT, segment.content), (CUE, segment.cue), (MENTION, segment.mention)):
                open_ = [mark.number for mark in sound if mark.kind == kind and mark.span.overlaps(segment.span)]
                assert (told in open_) if open_ else told is None
    assert len(begun) == len(set(begun)), "the words of a statement begin once"


def test_time_is_linear_however_marks_nest() -> None:
    count = 20_000
    text = "ab" * count + "\n"
    marks = [Mark(Span(place, 2 * count - place), CONTENT, place) for place in range(count)]
    started = time.process_time()
    assert sum(len(segments) for _, segments in lines(text, marks)) >= count
    assert time.process_time() - started < 5


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("Marco Aliberti", "MA"),
        ("Wang Qiong", "WQ"),
        ("ESPI", "ES"),
        ("the ministry", "TM"),
        ("Ursula von der Leyen", "UL"),
        ("Jean-Luc O’Neill", "JO"),
        ("\u202e\x1b", "S"),
        ("", "S"),
        ("עברית כאן", "S"),
    ],
)
def test_a_label_is_made_of_initials(name: str, label: str) -> None:
    assert initials(name) == label


def test_labels_are_unique_and_colours_come_round() -> None:
    known = voices((f"k{number}", f"Mara Lindt {number}") for number in range(40))
    assert len({voice.label for voice in known.values()}) == 40
    assert {voice.color for voice in known.values()} == set(range(COLORS))


def test_small_words_tell_two_of_the_same_initials_apart() -> None:
    known = voices([("a", "Wang Qiong"), ("b", "Wang Qiong’s presentation")])
    assert [voice.label for voice in known.values()] == ["WQ", "WQP"]
