"""What names stand for, by their words alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.aliases import aliases
from claimspan.facts.identity import identity, may_be_one_place, place_of, plain, stands_for

ONE_PLACE = [
    ("China", "Chinese"), ("France", "French"), ("Sweden", "Swedish"), ("UAE", "Emirati"), ("US", "United States"),
    ("U.S.", "Americans"), ("the UK", "British"), ("Netherlands", "Dutch"), ("St. Louis", "Saint Louis"),
    ("Côte d’Ivoire", "Ivory Coast"), ("EU", "European Union"), ("Czechia", "the Czech Republic"),
]  # fmt: skip
TWO_PLACES = [
    ("China", "Japan"), ("Niger", "Nigeria"), ("Austria", "Australia"), ("North Korea", "South Korean"),
    ("Guinea", "Papua New Guinea"), ("Dominican Republic", "Republic of the Congo"),
]  # fmt: skip
NO_PLACE = ["us", "Us", "la", "polish", "Lindt", "", "…", "La", "it", "NY-based"]
SAME_WORDS = [
    ("Dr. Mara Lindt", "Mara Lindt"), ("Lindt’s", "Lindt"), ("Müller", "Muller"), ("Acme Inc.", "Acme"),
    ("the Harbour Board", "Harbour Board"), ("St. Hilda", "Saint Hilda"), ("O’Neill", "O'Neill"),
    ("President Ann Holt", "Ann Holt"), ("U.N.", "UN"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), ONE_PLACE)
def test_forms_of_one_place(one: str, other: str) -> None:
    assert place_of(one).key
    assert place_of(one) == place_of(other)


@pytest.mark.parametrize(("one", "other"), TWO_PLACES)
def test_forms_of_two_places(one: str, other: str) -> None:
    assert place_of(one).key
    assert place_of(one) != place_of(other)


@pytest.mark.parametrize("written", NO_PLACE)
def test_no_place(written: str) -> None:
    assert not place_of(written).key


@pytest.mark.parametrize(("one", "other"), SAME_WORDS)
def test_forms_of_one_name(one: str, other: str) -> None:
    assert identity(one).words == identity(other).words


def test_places_within_places_may_be_one() -> None:
    assert may_be_one_place("england", "united_kingdom")
    assert may_be_one_place("china", "beijing")
    assert not may_be_one_place("france", "germany")


def test_a_capital_stands_for_its_country_and_not_the_other_way() -> None:
    assert stands_for("kremlin", "russia")
    assert not stands_for("russia", "moscow")


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("The World Kelp Federation (WKF) met.", [{"world kelp federation", "wkf"}]),
        ("Ann Holt, known as Annie, spoke.", [{"ann holt", "annie"}]),
        ("The Union of Farmers, or UF, met.", [{"union of farmers", "uf"}]),
        ("Mara Lindt, also known as “Ace”, flew.", [{"mara lindt", "ace"}]),
        ("Bolt, formerly called Nut Ltd, sells nails.", [{"bolt", "nut ltd"}]),
        ("She lives in Lann (Orvana).", []),
        ("The Kelp Board (founded in 1902) met.", []),
        ("known as", []),
        ("", []),
    ],
)
def test_aliases_of_a_text(text: str, pairs: list[set[str]]) -> None:
    assert [set(pair) for pair in aliases(text)] == pairs


@given(st.text(max_size=300))
def test_any_text_is_a_name(text: str) -> None:
    name = identity(text)
    assert all(name.words)
    assert bool(name.words) == any(letter.isalnum() for letter in text) or not name.words
    assert isinstance(aliases(text), tuple)
    assert plain(plain(text)) is not None


@given(st.text(alphabet="abÄé'’. -", max_size=20))
def test_reading_a_name_twice_changes_nothing(text: str) -> None:
    words = identity(text).words
    assert identity(" ".join(words)).words == words or any(word in ("a", "b") for word in words)


@given(
    st.sampled_from(["england", "united_kingdom", "china", "beijing", "france"]), st.sampled_from(["china", "france"])
)
def test_being_one_place_has_no_direction(one: str, other: str) -> None:
    assert may_be_one_place(one, other) == may_be_one_place(other, one)
