"""Quotations are found by their marks, whatever marks a text has."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.quotations import quotations

MARKS = "\"“”„‟«»‘’'‚‹›`,. aB\n—("


def _words(text: str) -> list[str]:
    return [" | ".join(piece.of(text) for piece in found.pieces) for found in quotations(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('He said "no" and left.', ['"no"']),
        ("He said “no,” and “never.”", ["“no,”", "“never.”"]),
        ("„Nein“, sagte er. «On verra.» »Gut.«", ["„Nein“", "«On verra.»", "»Gut.«"]),
        ("« The harvest is in », she said.", ["« The harvest is in »"]),
        ("‘I didn’t go,’ she said. ‘The workers’ bus was late.’", ["‘I didn’t go,’", "‘The workers’ bus was late.’"]),
        ("“He told me, ‘Go home,’ and I went.”", ["“He told me, ‘Go home,’ and I went.”"]),
        ("''Two straight marks,'' she said.", ["''Two straight marks,''"]),
        ('She said: "I like it."', ['"I like it."']),
        ("“One paragraph.\n\n“Another one.”", ["“One paragraph. | “Another one.”"]),
        ("“One paragraph.\n\nNot a quotation.", ["“One paragraph."]),
        ("“We will plant trees, said the forester. He left.", ["“We will plant trees,"]),
        ("“It is so. He paused. “I saw it.”", ["“I saw it.”"]),
        ('the tag id="12" is none', []),
        ("the boys’ dogs' bones, '90s rock 'n' roll and 6' by 5'", []),
        ("A stray ” mark, and another »", []),
        ("", []),
        ('"', []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert _words(text) == found


@given(st.text(alphabet=MARKS, max_size=120))
def test_quotations_are_disjoint_and_inside_the_text(text: str) -> None:
    reached = 0
    for found in quotations(text):
        for piece in found.pieces:
            assert reached <= piece.start < piece.end <= len(text)
            reached = piece.end
    assert quotations(text) == quotations(text)


@pytest.mark.parametrize("unit", ['"', "“", "‘a ", "“a ", '" a "', "‘a’s ", "“a” “b ", "“a, said the b "])
def test_time_is_linear_in_the_number_of_marks(unit: str) -> None:
    started = time.perf_counter()
    quotations(unit * 10_000)
    assert time.perf_counter() - started < 10
