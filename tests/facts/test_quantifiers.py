"""Quantifiers: what is read, and which says more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.quantifiers import Extent, quantifiers, widens


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("all of the boats", [Extent.ALL]),
        ("nearly all boats", [Extent.MOST]),
        ("all but one of the boats", [Extent.MOST]),
        ("six of the nine boats", [Extent.MOST]),
        ("two of the nine boats", [Extent.SOME]),
        ("both boats", [Extent.ALL]),
        ("neither of the boats", [Extent.NONE]),
        ("few boats", [Extent.FEW]),
        ("a few boats", [Extent.SOME]),
        ("the only boat", [None]),
        ("boats", []),
        ("", []),
    ],
)
def test_quantifiers_are_read(text: str, found: list[Extent | None]) -> None:
    assert [one.extent for one in quantifiers(text.split())] == found


@pytest.mark.parametrize(
    ("said", "found", "wider"),
    [
        (Extent.ALL, Extent.SOME, True),
        (Extent.ALL, Extent.MOST, True),
        (Extent.MOST, Extent.SOME, True),
        (Extent.NONE, Extent.FEW, True),
        (Extent.FEW, Extent.MOST, True),
        (Extent.SOME, Extent.ALL, False),
        (Extent.MANY, Extent.SOME, False),
    ],
)
def test_some_become_all_is_wider_and_all_become_some_is_not(said: Extent, found: Extent, *, wider: bool) -> None:
    assert widens(said, found) is wider


@given(st.sampled_from(Extent))
def test_no_extent_is_wider_than_itself(extent: Extent) -> None:
    assert not widens(extent, extent)


@given(
    st.lists(
        st.sampled_from(
            [
                "all",
                "of",
                "the",
                "but",
                "one",
                "two",
                "9",
                "any",
                "most",
                "few",
                "no",
                "not",
                "a",
                "nearly",
                "only",
                "1,000",
                "x",
            ]
        ),
        max_size=10,
    )
)
def test_places_of_quantifiers_are_in_order_and_within_the_words(words: list[str]) -> None:
    ends = [place for one in quantifiers(words) for place in (one.first, one.last)]
    assert ends == sorted(ends)
    assert all(0 <= place < len(words) for place in ends)
