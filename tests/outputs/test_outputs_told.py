"""What a reason is about is marked on both sides: in what the record says and in the article."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.model.finding import Excerpt, Finding, Place, Reason, Severity
from claimspan.model.text import Span
from claimspan.outputs.common.marks import Piece, pieces, subject, subject_pieces

WHERE = Place("seeds/a.txt", 3, 10, 3, 18, Span(40, 48))
STATEMENT = "The probe weighs 100 kilograms, and 100 is a lot."


def finding(statement: str, *reasons: Reason) -> Finding:
    current = Excerpt(WHERE, "The probe weighs ", "about 10 kilograms", ".")
    return Finding(
        "CS201", "number-differs", Severity.ERROR, "wrong", WHERE, "c-aaaaaaaaaaaa", "a.txt", statement,
        current=current, reasons=reasons,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("said", "told"),
    [("100 kilograms", ["100 kilograms"]), ("100", []), ("nowhere", []), ("", []), (STATEMENT, [])],
)
def test_the_words_of_the_statement_are_marked_where_they_stand_once(said: str, told: list[str]) -> None:
    marked = subject_pieces(finding(STATEMENT, Reason("number", "why", WHERE, said=said)))
    assert [piece.text for piece in marked if piece.kind == "told"] == told


def test_the_words_of_the_article_are_marked_where_the_reason_points_at_them() -> None:
    assert Piece("told", "about 10 kilograms") in pieces(finding(STATEMENT, Reason("number", "w", WHERE, said="100")))
    assert all(piece.kind != "told" for piece in pieces(finding(STATEMENT, Reason("number", "why", None, said="100"))))


@given(st.text(), st.lists(st.text(max_size=9), max_size=4))
def test_marked_or_not_the_statement_is_all_there(statement: str, said: list[str]) -> None:
    made = finding(statement, *(Reason("number", "why", None, said=each) for each in said))
    assert "".join(piece.text for piece in subject_pieces(made)) == subject(made)
