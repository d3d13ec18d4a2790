"""Clauses of sentences: predicates with their roles, denials, force; parsed once by the packaged pipeline."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.facts.clauses.clause import Basis, Clause, Force
from claimspan.facts.clauses.reading import clauses
from claimspan.model.facts import Sentence
from claimspan.model.text import Span
from claimspan.nlp.analyse import analyse


class Read(NamedTuple):
    """A clause in words."""

    head: str
    roles: frozenset[tuple[str, str]]
    clause: Clause


@cache
def _read(text: str) -> tuple[Read, ...]:
    found = []
    for sentence in analyse(text).sentences:
        words = [text[start:end] for start, end in zip(sentence.starts, sentence.ends, strict=True)]
        for clause in clauses(text, sentence):
            roles = frozenset((role.name, words[role.head]) for role in clause.roles)
            found.append(Read(words[clause.head], roles, clause))
    return tuple(found)


def _clause(text: str, head: str) -> Read:
    return next(one for one in _read(text) if one.head == head)


ROLES = [
    ("The bank sold the house to Berg.", "sold", {("subject", "bank"), ("object", "house"), ("to", "Berg")}),
    ("The house was sold by the bank.", "sold", {("subject", "bank"), ("object", "house")}),
    ("They visited the school, which was built by a bank.", "built", {("subject", "bank"), ("object", "school")}),
    ("Berg and Holm signed the deal.", "signed", {("subject", "Berg"), ("subject", "Holm")}),
    ("The firm bought and sold houses.", "bought", {("subject", "firm"), ("object", "houses")}),
    ("The agency failed to approve the plan.", "approve", {("subject", "agency"), ("object", "plan")}),
    ("The probe, a small lander, reached the moon.", "lander", {("subject", "probe")}),
    ("There was a storm in Lann.", "storm", {("in", "Lann")}),
    ("The officers were dismissed and charged.", "charged", {("object", "officers")}),
]

DENIED = [
    ("The agency did not approve the plan.", "approve"),
    ("The agency failed to approve the plan.", "approve"),
    ("No ship sank in the harbour.", "sank"),
    ("Nobody was hurt.", "hurt"),
    ("The firm has yet to publish its report.", "publish"),
    ("They crossed the river without paying the toll.", "paying"),
    ("The painter had no children.", "had"),
    ("The team was unable to reach the camp.", "reach"),
    ("The mill made zero errors.", "made"),
    ("The officers were dismissed but not charged.", "charged"),
]
SO = [
    pytest.param("The agency approved the plan.", "approved", id="plain"),
    pytest.param("The agency did not fail to approve the plan.", "approve", id="denied twice"),
    pytest.param("They not only repaired the bridge but painted it.", "repaired", id="not only"),
    pytest.param("The board managed to reach the camp.", "reach", id="managed"),
]

FORCE = [
    ("The mayor will close the school.", "close", Force.COMING),
    ("The mayor may close the school.", "close", Force.POSSIBLE),
    ("The board is considering closing two schools.", "closing", Force.CONSIDERED),
    ("The firm plans to close two shops.", "close", Force.PLANNED),
    ("The firm hopes to close two shops.", "close", Force.HOPED),
    ("The firm has agreed to close two shops.", "close", Force.AGREED),
    ("The missions are to be launched in May.", "launched", Force.COMING),
    ("Officials denied that the mayor sold the house.", "sold", Force.DENIED),
    ("The mayor closed the school.", "closed", Force.SO),
    ("The report suggests that the mayor sold the house.", "sold", Force.SO),
]


@pytest.mark.parametrize(("text", "head", "wanted"), ROLES)
def test_roles(text: str, head: str, wanted: set[tuple[str, str]]) -> None:
    assert wanted <= _clause(text, head).roles


@pytest.mark.parametrize(("text", "head"), DENIED)
def test_denied(text: str, head: str) -> None:
    assert _clause(text, head).clause.denied


@pytest.mark.parametrize(("text", "head"), SO)
def test_not_denied(text: str, head: str) -> None:
    assert not _clause(text, head).clause.denied


@pytest.mark.parametrize(("text", "head", "force"), FORCE)
def test_force(text: str, head: str, force: Force) -> None:
    assert _clause(text, head).clause.force is force


def test_a_condition_is_told() -> None:
    assert _clause("If it rains, the match could be cancelled.", "cancelled").clause.basis is Basis.CONDITIONAL


def test_denial_of_a_part_is_uncertain() -> None:
    assert _clause("The agency does not always answer letters.", "answer").clause.uncertain


@pytest.mark.parametrize(
    ("active", "passive", "head"),
    [
        ("The bank sold the house.", "The house was sold by the bank.", "sold"),
        ("Berg will write the book.", "The book will be written by Berg.", "write"),
        ("The storm did not damage the bridge.", "The bridge was not damaged by the storm.", "damage"),
    ],
)
def test_active_and_passive_have_the_same_roles(active: str, passive: str, head: str) -> None:
    one = _clause(active, head)
    other = next(read for read in _read(passive) if read.roles)
    assert {role for role in one.roles if role[0] != "when"} == other.roles
    assert one.clause.denied == other.clause.denied


_RELATIONS = (
    st.sampled_from(["ROOT", "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "conj", "cc", "appos"])
    | st.sampled_from(["acl", "acl:relcl", "advcl", "xcomp", "ccomp", "csubj", "cop", "aux", "aux:pass", "mark"])
    | st.sampled_from(["case", "det", "advmod", "compound", "flat", "punct", "expl", "parataxis", "weird"])
)
_WORDS = st.sampled_from(
    ["not", "no", "never", "was", "to", "be", "may", "plans", "failed", "who", "which", "by", "without"]
) | st.sampled_from(["there", "yet", "and", "Ada", "it", "?", "’s"])
_TAGS = st.sampled_from(["VBD", "VBZ", "VB", "VBN", "VBG", "NN", "NNP", "IN", "MD", "CD"])
_PARTS = st.sampled_from(["VERB", "AUX", "NOUN", "PROPN", "PRON", "ADJ", "ADP", "PUNCT"])


@st.composite
def _sentences(draw: st.DrawFn) -> tuple[str, Sentence]:
    words = draw(st.lists(_WORDS, max_size=12))
    starts, text = [], ""
    for word in words:
        starts.append(len(text))
        text += word + " "
    size = len(words)

    def column(values: st.SearchStrategy[str]) -> tuple[str, ...]:
        return tuple(draw(st.lists(values, min_size=size, max_size=size)))

    heads = tuple(draw(st.lists(st.integers(-3, size + 3), min_size=size, max_size=size)))
    tags = column(_TAGS)
    parts = column(_PARTS)
    ends = tuple(start + len(word) for start, word in zip(starts, words, strict=True))
    lemmas = tuple(word.lower() for word in words)
    return text, Sentence(Span(0, len(text)), tuple(starts), ends, lemmas, tags, parts, column(_RELATIONS), heads)


@given(_sentences())
@settings(max_examples=200, deadline=None)
def test_any_columns_are_read_and_all_numbers_are_words(case: tuple[str, Sentence]) -> None:
    text, sentence = case
    words = range(len(sentence))
    for clause in clauses(text, sentence):
        numbers = {clause.head, *clause.particles, *clause.words, *clause.shown, *clause.denials, *clause.forced_by}
        numbers |= {number for role in clause.roles for number in (role.head, *role.words)}
        assert all(number in words for number in numbers)
        assert clause.shown
