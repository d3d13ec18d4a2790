"""Whether a statement still holds after an edit of its evidence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from two_texts import analysed

from claimspan.engine.still import still_holds
from claimspan.engine.support.passage import whole
from claimspan.model.holding import Holding, Still

DAM = "The dam at Sarne holds 40 million cubic metres of water, the utility said. It was opened in 1974 by Ada Holm."
CHOIR = "The choir of Tefra toured Norway in May. It has 32 singers and rehearses in the old mill."

HOLDS = [
    pytest.param("The dam was opened in 1974.", DAM, ("40 million", "46 million"), id="another sentence's figure"),
    pytest.param(
        "The dam was opened in 1974.", DAM, ("the utility said", "the utility's owner said"), id="who says so"
    ),
    pytest.param("The choir has 32 singers.", CHOIR, ("toured", "travelled through"), id="reworded elsewhere"),
    pytest.param("The group toured Norway.", CHOIR, ("rehearses", "practises"), id="a synonym"),
    pytest.param("The choir has 32 singers.", CHOIR, ("32", "thirty-two"), id="number in words"),
    pytest.param("The choir toured Norway in May.", CHOIR, ("old mill", "new hall"), id="another sentence's place"),
    pytest.param("The choir toured Norway in May.", CHOIR, ("", ""), id="no edit"),
]
FAILS = [
    pytest.param("The dam was opened in 1974.", DAM, ("1974", "1976"), '"1976"', id="date"),
    pytest.param(
        "The dam holds 40 million cubic metres.", DAM, ("40 million", "46 million"), "46 million", id="number"
    ),
    pytest.param("The choir toured Norway in May.", CHOIR, ("Norway", "Iceland"), "Iceland", id="name"),
    pytest.param("The choir toured Norway in May.", CHOIR, ("in May", "in June"), "June", id="month"),
    pytest.param("Ada Holm opened the dam.", DAM, (" by Ada Holm", ""), "Ada Holm", id="dropped"),
]
UNTOLD = [
    pytest.param("The dam holds more than 30 million cubic metres.", DAM, ("40 million", "31 million"), id="bound"),
    pytest.param("The choir went abroad in May.", CHOIR, ("toured Norway", "toured Tefra"), id="in words of its own"),
    pytest.param("The group sings in a mill.", CHOIR, ("rehearses in", "avoids"), id="in other words"),
]


def _still(statement: str, text: str, edit: tuple[str, str]) -> Still:
    now = text.replace(*edit, 1)
    return still_holds(*(whole(words, analysed(words)) for words in (statement, text, now)))


@pytest.mark.parametrize(("statement", "text", "edit"), HOLDS)
def test_holds(statement: str, text: str, edit: tuple[str, str]) -> None:
    assert _still(statement, text, edit).answer is Holding.HOLDS


@pytest.mark.parametrize(("statement", "text", "edit", "shown"), FAILS)
def test_no_longer_holds_in_words_of_the_edit(statement: str, text: str, edit: tuple[str, str], shown: str) -> None:
    found = _still(statement, text, edit)
    assert found.answer is Holding.FAILS
    assert found.text.startswith("the statement no longer holds: ")
    assert shown in found.text


@pytest.mark.parametrize(("statement", "text", "edit"), UNTOLD)
def test_is_not_said_to_hold_where_that_cannot_be_told(statement: str, text: str, edit: tuple[str, str]) -> None:
    assert _still(statement, text, edit).answer is not Holding.HOLDS


@settings(deadline=None, max_examples=30)
@given(st.sampled_from(["", ".", "12", "The dam was opened.", "\u00ad", DAM]), st.sampled_from(["", "Dam", DAM, CHOIR]))
def test_an_unedited_text_leaves_every_statement_standing(statement: str, text: str) -> None:
    assert _still(statement, text, ("", "")).answer is Holding.HOLDS
