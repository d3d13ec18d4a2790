"""Odd statements and odd evidence through the whole command: no crash, no silent pass."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cli_desk import ED, Desk

ARTICLE = (
    "Harbour Board Backs Quay Repair\n\n"
    "The harbour of Norholt was opened in 1974. Its cranes were sold.\n\n"
    "PHOTO: The old quay of Norholt, seen from the pier. Credit: A. Brandt\n\n"
    "- 12 cranes\n- 3 tugs\n- one pilot boat\n\n"
    "| Year | Ships | Tonnes |\n| 2030 | 40 | 9,000 |\n| 2031 | 44 | 9,500 |\n\n"
    "Цены выросли на десять процентов в прошлом году, сообщил порт.\n\n"
    "…\n"
)
CRANES = "Its cranes were sold"
HEADLINE, CAPTION = "Harbour Board Backs Quay Repair", "The old quay of Norholt, seen from the pier"
LIST, TABLE = "12 cranes\n- 3 tugs\n- one pilot boat", "| 2030 | 40 | 9,000 |"

NOT_BORNE_OUT = [
    pytest.param(CRANES, "Sold", id="one word"),
    pytest.param(CRANES, "…!?", id="marks only"),
    pytest.param(CRANES, "\U0001f3d7\ufe0f\U0001f4b0", id="emoji only"),
    pytest.param(CRANES, "\u00ad\u200b", id="invisible"),
    pytest.param(CRANES, "Die Kräne wurden nicht verkauft.", id="German"),
    pytest.param(CRANES, "Краны проданы.", id="Cyrillic"),
    pytest.param("…", "Its cranes were sold.", id="evidence of marks only"),
    pytest.param("Цены выросли на десять процентов", "Prices rose by ten per cent.", id="evidence in Cyrillic"),
    pytest.param(CRANES, f"Its {10**30} cranes were sold.", id="beyond 64 bit"),
    pytest.param(CRANES, f"Its {'9' * 5_000} cranes were sold.", id="five thousand figures"),
    pytest.param(CRANES, "Its cranes were sold on 31 February 2020.", id="no such day"),
    pytest.param(CRANES, "Its cranes were sold on 45/13/99999 at 25:61.", id="no such anything"),
    pytest.param(CRANES, "Its cranes were sold. " + "The board of Aldern met in secret. " * 200, id="longer by far"),
    pytest.param(HEADLINE, "The harbour board met in Aldern in 1974.", id="headline"),
    pytest.param(CAPTION, "The new quay of Aldern is seen from the church.", id="caption"),
    pytest.param(LIST, "There are 14 cranes.", id="list"),
    pytest.param(TABLE, "In 2031 there were 44 ships.", id="table"),
]
BORNE_OUT = [
    pytest.param(HEADLINE, "The harbour board backs the repair of the quay.", id="headline"),
    pytest.param(CAPTION, "The picture shows the old quay of Norholt, seen from the pier.", id="caption"),
    pytest.param(CRANES, "The cranes of the harbour were sold.", id="what a pronoun stands for"),
    pytest.param(LIST, "There are 12 cranes, 3 tugs and one pilot boat.", id="list"),
]


def verdict(desk: Desk, words: str, statement: str) -> dict[str, Any]:
    """Record a claim, accept it and return what the check says of it."""
    desk.write("seeds/odd.txt", ARTICLE)
    desk.add(words, "--statement", statement, article="seeds/odd.txt")
    told = desk.run("check", "--output-format", "json")
    report: dict[str, Any] = json.loads(told.out)
    (found,) = report["verdicts"]
    assert found["verdict"] != "unchecked" or (told.code == 1 and found["reason"])
    return dict(found)


@pytest.mark.parametrize(("words", "statement"), NOT_BORNE_OUT)
def test_what_is_not_borne_out_is_never_said_to_hold(empty: Desk, words: str, statement: str) -> None:
    assert verdict(empty, words, statement)["verdict"] in {"flagged", "unchecked"}


@pytest.mark.parametrize(("words", "statement"), BORNE_OUT)
def test_what_an_odd_span_bears_out_holds(empty: Desk, words: str, statement: str) -> None:
    found = verdict(empty, words, statement)
    assert (found["verdict"], found["codes"]) == ("holds", [])


def test_an_empty_statement_is_no_record(empty: Desk) -> None:
    empty.write("seeds/odd.txt", ARTICLE)
    empty.refused("add", "seeds/odd.txt", CRANES, "--statement", "", *ED)
    record = empty.add(CRANES, "--statement", "Its cranes were sold.", article="seeds/odd.txt")
    path = empty.root / "claims" / "odd.txt" / f"{record}.json"
    path.write_text(path.read_text("utf-8").replace('"statement": "Its cranes were sold."', '"statement": ""'), "utf-8")
    told = empty.run("check")
    assert told.code == 2
    assert "CS901" in told.out
