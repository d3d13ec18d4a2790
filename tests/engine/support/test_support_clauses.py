"""Denials, opposites, force and roles of statements, held against evidence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from two_texts import found, pair_of

from claimspan.engine.support.antonyms import antonyms
from claimspan.engine.support.finders import Finder
from claimspan.engine.support.modality import modalities
from claimspan.engine.support.negation import negations
from claimspan.engine.support.roles import roles

FINDERS: tuple[Finder, ...] = (negations, antonyms, modalities, roles)

DAM = (
    "The dam at Sarne was not damaged by the storm. The utility plans to raise the dam in May. Ada Holm, its director, "
    "sold the old turbines to the city of Lann."
)
CUP = "Tefra defeated Alder in the final on Sunday. The trainer, Mara Lindt, did not rule out a transfer."

QUIET = [
    pytest.param("The storm did not damage the dam at Sarne.", DAM, id="passive and active"),
    pytest.param("The old turbines were sold to the city of Lann by Ada Holm.", DAM, id="active and passive"),
    pytest.param("The city of Lann bought the old turbines from Ada Holm.", DAM, id="converse"),
    pytest.param("The utility wants to raise the dam.", DAM, id="weakened"),
    pytest.param("The utility will raise the dam.", DAM, id="what is planned will be"),
    pytest.param("Alder was defeated by Tefra.", CUP, id="passive"),
    pytest.param("Two halls were not flooded.", "Nine halls were flooded.", id="other halls"),
    pytest.param("The Borl is not a red house.", "The Borl is a blue house.", id="denies more than is said"),
    pytest.param("Berg met Holm.", "Holm met Berg in Lann.", id="mutual"),
    pytest.param("The dam has not been raised.", "The dam will be raised in May.", id="another time"),
    pytest.param("Before 1921 the castle was not open.", "The castle was open in 1930.", id="another year"),
    pytest.param("It is not true that the lake loses water.", "The lake does not lose water.", id="not true that"),
    pytest.param("", DAM, id="empty"),
    pytest.param("Nothing.", "", id="no evidence"),
]
LOUD = [
    ("The storm damaged the dam at Sarne.", DAM, "negation.dropped"),
    ("The utility did not raise the dam.", "The utility raised the dam in May.", "negation.added"),
    ("People were hurt.", "Nobody was hurt.", "negation.dropped"),
    ("The museum failed to buy the painting.", "The museum bought the painting in Lann.", "negation.added"),
    ("There was a strike in Lann.", "There was no strike in Lann.", "negation.dropped"),
    ("The dam was old.", "The dam was new.", "antonym.predicate"),
    ("The bank bought the house.", "The bank sold the house.", "antonym.predicate"),
    ("Rents went up in May.", "Rents went down in May.", "antonym.predicate"),
    ("The report came out before the election.", "The report came out after the election.", "antonym.predicate"),
    ("The dam holds dirty water.", "The dam holds clean water.", "antonym.place"),
    ("The utility raised the dam.", DAM, "modality.stronger"),
    ("The utility will raise the dam.", "The utility may raise the dam in May.", "modality.stronger"),
    ("The mayor stole the money.", "The mayor denied that he stole the money.", "modality.stronger"),
    ("The board approved the plan.", "The board is considering the plan.", "modality.stage"),
    ("Alder defeated Tefra in the final.", CUP, "roles.traded"),
    ("Tefra was defeated by Alder.", CUP, "roles.traded"),
    ("The city of Lann sold the old turbines to Ada Holm.", DAM, "roles.traded"),
    ("The birds flew from Alder to Sarne.", "The birds flew from Sarne to Alder.", "roles.traded"),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_quiet(statement: str, evidence: str) -> None:
    assert [one for finder in FINDERS for one in found(finder, pair_of(statement, evidence))] == []


@pytest.mark.parametrize(("statement", "evidence", "sort"), LOUD)
def test_loud(statement: str, evidence: str, sort: str) -> None:
    assert sort in [one.sort for finder in FINDERS for one in found(finder, pair_of(statement, evidence))]


def test_the_words_of_both_sides_are_shown() -> None:
    mismatch = next(negations(pair_of("The storm damaged the dam at Sarne.", DAM)))
    assert mismatch.text == 'negation: statement says "damaged", evidence says "was not damaged"'


_SENTENCES = tuple(sentence for text in (DAM, CUP) for sentence in text.split(". ")) + tuple(
    statement for statement, *_ in LOUD
)


@given(st.sampled_from(_SENTENCES))
@settings(max_examples=30, deadline=None)
def test_a_sentence_never_contradicts_itself(sentence: str) -> None:
    assert [one for finder in FINDERS for one in found(finder, pair_of(sentence, sentence))] == []


@given(st.text(alphabet='abN not never .,\n\u00ad’"?', max_size=60), st.sampled_from((DAM, CUP)))
@settings(max_examples=30, deadline=None)
def test_any_statement_is_read(statement: str, evidence: str) -> None:
    for finder in FINDERS:
        found(finder, pair_of(statement, evidence))
