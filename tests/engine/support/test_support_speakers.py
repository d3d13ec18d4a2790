"""Words that a statement gives to another than its evidence."""

from __future__ import annotations

import pytest
from two_texts import found, pair_of

from claimspan.engine.support.speakers import speakers

HEARING = (
    '"The reef is dying in warm water," marine biologist Lola Fenn told the hearing. Max Ruddle of the tourist board '
    "said that divers still came by the boatload. The minister said she had read the report on fishing."
)
QUIET = [
    pytest.param("Lola Fenn said that the reef was dying in warm water.", HEARING, id="the same"),
    pytest.param("Fenn warned that the reef is dying in warm water.", HEARING, id="family name"),
    pytest.param("The biologist said that the reef is dying in warm water.", HEARING, id="by what she is"),
    pytest.param("The tourist board said that divers still came by the boatload.", HEARING, id="whom he speaks for"),
    pytest.param("The reef is dying in warm water.", HEARING, id="nobody"),
    pytest.param("Nils Berg said that the pool would close in May.", HEARING, id="other words"),
    pytest.param("Lola Fenn said that she had read the report on fishing.", HEARING, id="who is meant is not told"),
    pytest.param("", HEARING, id="empty"),
    pytest.param("Lola Fenn said that the reef was dying.", "", id="no evidence"),
]
LOUD = [
    ("Max Ruddle said that the reef was dying in warm water.", HEARING, "Max Ruddle", "Lola Fenn"),
    ("Lola Fenn said that divers still came by the boatload.", HEARING, "Lola Fenn", "Max Ruddle"),
    ("Nils Berg said that divers still came by the boatload.", HEARING, "Nils Berg", "Max Ruddle"),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_quiet(statement: str, evidence: str) -> None:
    assert found(speakers, pair_of(statement, evidence)) == []


@pytest.mark.parametrize(("statement", "evidence", "said", "there"), LOUD)
def test_loud(statement: str, evidence: str, said: str, there: str) -> None:
    (one,) = found(speakers, pair_of(statement, evidence))
    assert (one.sort, one.said) == ("speaker.other", said)
    assert there in one.there


def test_a_text_bears_itself_out() -> None:
    assert found(speakers, pair_of(HEARING, HEARING)) == []
