"""What text alone tells: numbers, dates, names, spellings, opposites, and the lists behind them."""

from __future__ import annotations

from importlib.resources import files

import pytest

from claimspan.facts.items import Kind
from claimspan.facts.reading import read
from claimspan.facts.spelling import are_mistypings, are_opposite, standard_spelling


def _keys(text: str, *kinds: Kind) -> list[str]:
    return [item.key for item in read(text) if item.kind in kinds]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("1,100", ["1100"]),
        ("30 000", ["30000"]),
        ("100_000", ["100000"]),
        ("2.5 million", ["2500000"]),
        ("28m", ["28000000"]),
        ("$3bn", ["3000000000"]),
        ("twenty-five", ["25"]),
        ("two hundred and ten thousand", ["210000"]),
        ("a million", ["1000000"]),
        ("two thirds", ["2/3"]),
        ("the twenty-first", ["21"]),
        ("3rd", ["3"]),
        ("3.11.4", ["3.11.4"]),
        ("½", ["½"]),
        ("nothing", []),
    ],
)
def test_numbers(text: str, keys: list[str]) -> None:
    assert _keys(text, Kind.NUMBER) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("on Sept. 21", ["september 21"]),
        ("in May 2021", ["may", "2021"]),
        ("they may march", []),
        ("in the 1980s", ["80s"]),
        ("on Tuesday", ["tuesday"]),
    ],
)
def test_dates(text: str, keys: list[str]) -> None:
    assert _keys(text, Kind.DATE) == keys


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("The visit of Maria Keller to Oslo", ["maria", "keller", "oslo"]),
        ("It was built by NASA", ["nasa"]),
        ("calls the __init__ method", ["__init__"]),
        ("The minister of the north", []),
        ("when US troops left", ["united", "states"]),
        ("They told us", []),
    ],
)
def test_names(text: str, keys: list[str]) -> None:
    assert _keys(text, Kind.NAME) == keys


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("couldn't", Kind.NEGATION),
        ("no longer", Kind.NEGATION),
        ("ought to", Kind.MODALITY),
        ("reportedly", Kind.MODALITY),
        ("about 5", Kind.MODALITY),
        ("at least 5", Kind.SCOPE),
        ("the majority of", Kind.SCOPE),
        ("provided that", Kind.CONDITION),
    ],
)
def test_meaning_bearing_words(text: str, kind: Kind) -> None:
    assert kind in {item.kind for item in read(text)}


@pytest.mark.parametrize(
    "pair",
    [("organise", "organize"), ("colour", "color"), ("centre", "center"), ("travelled", "traveled"), ("grey", "gray")],
)
def test_two_spellings_of_one_word(pair: tuple[str, str]) -> None:
    assert standard_spelling(pair[0]) == standard_spelling(pair[1])


@pytest.mark.parametrize("pair", [("legal", "illegal"), ("careful", "careless"), ("rises", "falls"), ("won", "lost")])
def test_opposites(pair: tuple[str, str]) -> None:
    assert are_opposite(*pair)
    assert are_opposite(*reversed(pair))


@pytest.mark.parametrize(
    "pair", [("press", "impress"), ("firm", "company"), ("increase", "increased"), ("read", "read")]
)
def test_no_opposites(pair: tuple[str, str]) -> None:
    assert not are_opposite(*pair)


def test_mistypings() -> None:
    assert are_mistypings("goverment", "government")
    assert not are_mistypings("cat", "cut")


def test_every_list_says_where_it_comes_from() -> None:
    texts = [entry for entry in (files("claimspan.facts") / "data").iterdir() if entry.name.endswith(".txt")]
    lists = [entry for entry in texts if not entry.name.endswith("-LICENSE.txt")]
    assert lists
    for entry in lists:
        header = entry.read_text(encoding="utf-8").split("[")[0]
        assert "Hand-written" in header or "licence" in header, entry.name
