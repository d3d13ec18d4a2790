"""Names of statements that evidence holds in another form, holds another for, or does not hold."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from two_texts import Found, found, pair_of

from claimspan.engine.support.named import Held, mentions
from claimspan.engine.support.names import names
from claimspan.engine.support.passage import whole
from claimspan.facts.identity import identity
from claimspan.model.attribution import Analysis

BOARD = (
    "The World Kelp Federation (WKF) met in St. Hilda's, the capital of Tefra, from 2 to 4 June. Dr. Maria-Luisa "
    "Ferrand of the University of Sarne was elected president; J. R. Oakes stays on as treasurer."
)
YARD = "Mara Lindt joined the Sarne Philharmonic from the Alder Symphony in 2019. The Swedish conductor led it in Oslo."

QUIET = [
    pytest.param("The WKF elected Maria-Luisa Ferrand as its president.", BOARD, id="acronym and title"),
    pytest.param("The meeting took place in Saint Hilda's.", BOARD, id="saint"),
    pytest.param("Oakes is still the treasurer of the federation.", BOARD, id="family name"),
    pytest.param("John R. Oakes stays on as treasurer.", BOARD, id="initials"),
    pytest.param("Lindt came from the Alder Symphony.", YARD, id="shorter"),
    pytest.param("The conductor, who is from Sweden, performed in Oslo.", YARD, id="country and its adjective"),
    pytest.param("Lindt was born in Alder.", "He was born in Alder and moved to Sarne.", id="a pronoun may mean it"),
    pytest.param("The film Long Night was shot in Sarne.", "The film was shot in Sarne.", id="the work itself"),
    pytest.param("Lindt lives in Lann, Orvana.", "Mara Lindt lives in Lann.", id="a place around a place"),
    pytest.param("The probe was not built by Boeken.", "The probe was built by Marn.", id="denied"),
    pytest.param("the probe was built by boeken in sarne.", "the probe was built by marn in alder.", id="no capitals"),
    pytest.param("Muller leads the Harbour Board.", "Ann Müller leads the Harbour Board.", id="accents"),
    pytest.param("Bolt sells nails.", "Nut, now known as Bolt, sells nails.", id="the text says so"),
    pytest.param("", YARD, id="empty"),
    pytest.param("Nothing.", "", id="no evidence"),
]
LOUD = [
    ("The WKF elected Maria-Elena Ferrand as its president.", BOARD, "namesake", "Maria-Elena Ferrand"),
    ("The World Krill Federation met in St. Hilda's.", BOARD, "namesake", "World Krill Federation"),
    ("Mara Lindt joined the Tefra Orchestra in 2019.", YARD, "other", "Tefra Orchestra"),
    ("Mara Holt joined the Sarne Philharmonic in 2019.", YARD, "namesake", "Mara Holt"),
    ("Erik Dahl joined the Sarne Philharmonic in 2019.", YARD, "other", "Erik Dahl"),
    ("The Danish conductor led it in Oslo.", YARD, "other", "Danish"),
    ("Ada Finn and Nils Berg won the race.", "Ada Finn and Tor Moe came first in the race.", "other", "Nils Berg"),
    (
        "Marn was not asked to build a probe in Boeken.",
        "Marn was not asked to build a probe in Alder.",
        "other",
        "Boeken",
    ),
    ("The probe was built by Boeken.", "The probe was built by Marn in 2019.", "other", "Boeken"),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_quiet(statement: str, evidence: str) -> None:
    assert found(names, pair_of(statement, evidence)) == []


@pytest.mark.parametrize(("statement", "evidence", "case", "said"), LOUD)
def test_loud(statement: str, evidence: str, case: str, said: str) -> None:
    first = found(names, pair_of(statement, evidence))[0]
    assert (first.sort, first.said) == (f"name.{case}", said)
    assert first.there


def test_a_name_that_nobody_utters() -> None:
    said = "A team of divers from the town met Nils Berg at the old lighthouse."
    assert found(names, pair_of(said, "The council closed the pool.")) == [Found("name.afar", "Nils Berg", "")]


def test_known_aliases_are_one() -> None:
    pair = pair_of("The probe was built by Boeken.", "The probe was built by Marn.")
    known = pair_of("The probe was built by Boeken.", "The probe was built by Marn.", aliases=(ALIASES,))
    assert found(names, pair)
    assert not found(names, known)


ALIASES = frozenset({"boeken", "marn"})


def test_the_rest_of_the_article_may_tell() -> None:
    text = "Mara Lindt led the survey. She measured the ice in the north."
    part = "She measured the ice in the north."
    assert not found(names, pair_of("Mara Lindt measured the ice in the north.", text, part))


NAMES = (
    "Mara Lindt",
    "WKF",
    "Saint Hilda's",
    "the Swedish conductor",
    "Chang'e-6",
    "O'Neill",
    "U.S. Navy",
    "Müller & Co",
)


@given(st.sampled_from(NAMES), st.sampled_from(NAMES))
def test_a_name_bears_itself_out(name: str, other: str) -> None:
    held = Held(tuple(f"{other} and {name} met".split()))
    assert held.presence(identity(name), name).whole


@pytest.mark.parametrize("text", [BOARD, YARD])
def test_a_text_bears_itself_out(text: str) -> None:
    assert found(names, pair_of(text, text)) == []


@settings(deadline=None)
@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_is_raised_without_a_parse(one: str, other: str) -> None:
    assert mentions(whole(one, Analysis())) == ()
    assert Held((other,)).presence(identity(one), one).absent in (True, False)
