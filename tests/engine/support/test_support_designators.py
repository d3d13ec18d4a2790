"""Things that a number tells from their sisters, held against evidence."""

from __future__ import annotations

import pytest
from two_texts import found, pair_of

from claimspan.engine.support.designators import designators

YARD = "BK-70 trainers were grounded on Monday. The larger BK-90 flies on. Exit 14b of the A7 will be closed in May."
QUIET = [
    pytest.param("The BK-70s were grounded.", YARD, id="itself"),
    pytest.param("Exit 14b on the A7 will be shut.", YARD, id="another sentence"),
    pytest.param("The 70 was grounded.", YARD, id="a bare number"),
    pytest.param("The Boeing 737 flies.", "Its 737 flies, unlike the Boeing 747.", id="the mark alone"),
    pytest.param("COVID-19 closed the school.", "The virus closed the school.", id="no sister"),
    pytest.param("World War Two ended.", "World War II ended.", id="Roman and word"),
    pytest.param("The second season was long.", "Season 2 was long.", id="ordinal"),
    pytest.param("The BK-90 is not among the trainers that were grounded.", YARD, id="denied"),
    pytest.param("", YARD, id="empty"),
    pytest.param("Apollo 11 flew.", "", id="no evidence"),
]
LOUD = [
    ("BK-17 trainers were grounded on Monday.", YARD, "other", "BK-17", "BK-70"),
    ("Exit 14b of the A17 will be closed.", YARD, "other", "A17", "A7"),
    ("BK-90 trainers were grounded on Monday.", YARD, "moved", "BK-90", "BK-70"),
    ("The Boeing 747 was late.", "The Boeing 737 was late.", "other", "Boeing 747", "Boeing 737"),
    ("Article 7 bans it.", "It is banned by Article 5.", "other", "Article 7", "Article 5"),
    ("Louis XV built it.", "It was built by Louis XIV.", "other", "Louis XV", "Louis XIV"),
    ("They are in Group C.", "They were drawn into Group B.", "other", "Group C", "Group B"),
    ("The first season was long.", "The second season was long.", "ordinal", "first season", "second season"),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_quiet(statement: str, evidence: str) -> None:
    assert found(designators, pair_of(statement, evidence)) == []


@pytest.mark.parametrize(("statement", "evidence", "case", "said", "there"), LOUD)
def test_loud(statement: str, evidence: str, case: str, said: str, there: str) -> None:
    assert found(designators, pair_of(statement, evidence)) == [(f"designator.{case}", said, there)]


def test_a_text_bears_itself_out() -> None:
    assert found(designators, pair_of(YARD, YARD)) == []


def test_a_sister_outside_the_part_says_nothing() -> None:
    text = "Lantern-3 and Lantern-2, launched around 2025, will reach the comet."
    assert found(designators, pair_of("Lantern-2 was to be launched around 2025.", text, "Lantern-2, launched")) == []
