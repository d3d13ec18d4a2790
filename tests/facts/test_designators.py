"""Names with numbers, and numbers that are none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.designators import designators

MARKS = [
    ("Chang'e-6 landed.", [("change", "6")]),
    ("A Boeing 737 and two Boeing 747s", [("boeing", "737"), ("boeing", "747")]),
    ("Article 5 and Section 230", [("article", "5"), ("section", "230")]),
    ("Group B, batch C, class A", [("group", "b"), ("batch", "c"), ("class", "a")]),
    ("COVID-19", [("covid", "19")]),
    ("an iPhone 12", [("iphone", "12")]),
    ("Louis XIV and Bertran III", [("louis", "14"), ("bertran", "3")]),
    ("World War II, World War Two", [("world war", "2"), ("world war", "2")]),
    ("Exit 14b of the A7", [("exit", "14b"), ("a", "7")]),
    ("Python 3.11, version 3.11", [("python", "3.11"), ("version", "3.11")]),
    ("season two; the second season", [("season", "2"), ("season", "2")]),
    ("the Fifth Amendment", [("amendment", "5")]),
    ("Long March 9", [("long march", "9")]),
    ("MH370 and F-35B", [("mh", "370"), ("f", "35b")]),
]
NONE = [
    "", "He was 12.", "On April 5 people met.", "Arden 2, Lann 1", "the mid-1990s", "a 20-year deal", "No one came.",
    "In 2019 they left.", "Part 5 million", "Mara Lindt 1980", "page 4", "Friday 13", "about 12 of them",
]  # fmt: skip


@pytest.mark.parametrize(("text", "marks"), MARKS)
def test_marks(text: str, marks: list[tuple[str, str]]) -> None:
    assert [(one.stem, one.mark) for one in designators(text)] == marks


@pytest.mark.parametrize("text", NONE)
def test_no_designator(text: str) -> None:
    assert designators(text) == ()


@given(st.text(max_size=200))
def test_spans_lie_in_any_text(text: str) -> None:
    assert all(0 <= one.span.start < one.span.end <= len(text) for one in designators(text))


@given(st.sampled_from(["Apollo", "Section", "Boeing"]), st.integers(1, 999))
def test_a_number_is_its_own_mark(stem: str, number: int) -> None:
    assert [one.mark for one in designators(f"{stem} {number}")] == [str(number)]
