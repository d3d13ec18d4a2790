"""What somebody says, given as a fact."""

from __future__ import annotations

import pytest
from two_texts import found, pair_of

from claimspan.engine.support.opinions import opinions

HALL = (
    'The new hall seats 1,850. "It swallows every whisper of the singers," conductor Lio Brandt said. Prosecutors '
    "allege that the builder bribed two inspectors. Critic Ida Voss thinks that the old hall had the better sound. "
    "The owner says the roof leaks in heavy rain. The tunnel will open in May, the builder's spokesman said. The "
    "council admitted that the doors were too narrow for chairs. The organ was reportedly sold in secret to a dealer."
)
QUIET = [
    pytest.param("The new hall seats 1,850.", id="the article itself"),
    pytest.param("Prosecutors allege that the builder bribed two inspectors.", id="the same"),
    pytest.param("According to the owner, the roof leaks in heavy rain.", id="according to"),
    pytest.param("The roof leaks in heavy rain, the owner complains.", id="in other words"),
    pytest.param("The doors were too narrow for chairs.", id="who admits vouches for it"),
    pytest.param("The organ was allegedly sold in secret to a dealer.", id="hedged"),
    pytest.param("The hall has a cafe.", id="other words"),
    pytest.param("", id="empty"),
]
LOUD = [
    ("The hall swallows every whisper of the singers.", "quoted"),
    ("The builder bribed two inspectors.", "accusation"),
    ("The old hall had the better sound.", "opinion"),
    ("The roof leaks in heavy rain.", "said"),
    ("The tunnel will open in May.", "prediction"),
    ("The organ was sold in secret to a dealer.", "hearsay"),
]


@pytest.mark.parametrize("statement", QUIET)
def test_quiet(statement: str) -> None:
    assert found(opinions, pair_of(statement, HALL)) == []


@pytest.mark.parametrize(("statement", "case"), LOUD)
def test_loud(statement: str, case: str) -> None:
    (one,) = found(opinions, pair_of(statement, HALL))
    assert one.sort == f"attribution.{case}"
    assert one.there


@pytest.mark.parametrize("evidence", ["", "said", HALL])
def test_empty_statements_and_evidence(evidence: str) -> None:
    assert found(opinions, pair_of("", evidence)) == []
    assert found(opinions, pair_of("It leaks.", "")) == []
