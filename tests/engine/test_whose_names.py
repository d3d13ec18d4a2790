"""Names as articles and registers write them, compared."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.engine.register_names import Likeness, likeness, name_keys

SAME = [
    ("Jana Marsh", "jana marsh"),
    ("Jana Marsh", "Marsh Jana"),
    ("Jana Marsh", "Dr. Jana Marsh"),
    ("Jana Marsh", "Professor Jana Marsh"),
    ("Jana K. Marsh", "Jana Marsh"),
    ("Jana Marsh", "Jána Marsh"),
    ("Jürgen Müller", "Juergen Mueller"),
    ("Wen Dae-won", "Wen Daewon"),
    ("Tip O’Brann", "Tip O'Brann"),
    ("J.K. Harrow", "J. K. Harrow"),
    ("Marcia “Cia” Holt", "Marcia Holt"),
    ("the Tidal Institute", "Tidal Institute"),
    ("Tidal Research Institute (TRI)", "TRI"),
    ("Ministry of Tides", "Tides Ministry"),
    ("Harlow Steel Inc.", "Harlow Steel"),
    ("T.R.I.", "TRI"),
    ("Holt’s report", "Holt's report"),
]
SHORTER = [
    ("Jana Marsh", "Marsh"),
    ("Jana Marsh", "Mrs. Marsh"),
    ("Wen Qishan", "Wen"),
    ("Ludo van der Meij", "van der Meij"),
    ("Amina al-Sayed", "Sayed"),
    ("J. Marsh", "Jana Marsh"),
    ("J.K. Harrow", "Jana Karla Harrow"),
    ("Jim Orr", "James Orr"),
    ("President Olan", "Piet Olan"),
    ("Tidal Research Institute", "TRI"),
    ("Wen Qishan’s talk", "Wen’s talk"),
]
ALIKE = [
    ("Tomas Hrabinski", "Tomas Hrabinsky"),
    ("Margaret Lindt", "Mrs. Lindt-Moser"),
]
OTHER = [
    ("Jana Marsh", "Piet Marsh"),
    ("Jana Marsh", "Jana Holt"),
    ("Piet Holt Jr.", "Piet Holt Sr."),
    ("Mr. Holt", "Elizabeth Holt"),
    ("Mrs. Holt", "Robert Holt"),
    ("Wen", "Wen’s talk"),
    ("Holt", "Holt campaign"),
    ("Jana K. Marsh", "Jana Q. Marsh"),
    ("Holt’s aide", "Holt’s report"),
    ("Tidal Institute", "Coast Institute"),
]


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        (one, other, level)
        for level, pairs in (
            (Likeness.SAME, SAME),
            (Likeness.SHORTER, SHORTER),
            (Likeness.ALIKE, ALIKE),
            (Likeness.OTHER, OTHER),
        )
        for one, other in pairs
    ],
)
def test_likeness_of_two_names(one: str, other: str, level: Likeness) -> None:
    assert likeness(one, other) is level


WORDS = [
    "Jana", "Marsh", "J.", "K", "van der", "al-Sayed", "Dr.", "Mr.", "Jr.", "’s", "report", "the", "of", "Institute",
    "(TRI)", "“Cia”", "É", "ß", "İ", "Wen-Li", "O’Brann", "", ".", "\u200b", "\U0001f680", "水", "e\u0301", "_", "1",
]  # fmt: skip
names = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
LAW = settings(deadline=None, max_examples=300)


@LAW
@given(names, names)
def test_likeness_is_symmetric(one: str, other: str) -> None:
    assert likeness(one, other) is likeness(other, one)


@LAW
@given(names)
def test_a_name_is_the_same_as_itself(name: str) -> None:
    assert likeness(name, name) is Likeness.SAME


@LAW
@given(names)
def test_case_and_space_around_do_not_matter(name: str) -> None:
    assert likeness(name, f"  {name} ") is Likeness.SAME


@pytest.mark.parametrize(("one", "other"), [*SAME, *SHORTER])
def test_names_that_agree_share_a_key(one: str, other: str) -> None:
    assert name_keys(one) & name_keys(other)


@LAW
@given(names, names)
def test_names_without_a_key_in_common_do_not_agree(one: str, other: str) -> None:
    assert name_keys(one) & name_keys(other) or likeness(one, other) <= Likeness.ALIKE
