"""What words mean to each other, by WordNet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.senses import Kind, antonyms, family, is_known, lemma_of, likeness, relation, sorts, synonyms


@pytest.mark.parametrize(
    ("said", "found", "kind"),
    [
        ("buy/VERB", "purchase/VERB", Kind.SAME),
        ("film/NOUN", "movie/NOUN", Kind.SAME),
        ("decide/VERB", "decision/NOUN", Kind.SAME),
        ("quickly/ADV", "quick/ADJ", Kind.SAME),
        ("animal/NOUN", "dog/NOUN", Kind.ENTAILS),
        ("dog/NOUN", "animal/NOUN", Kind.WIDER),
        ("die/VERB", "kill/VERB", Kind.ENTAILS),
        ("hot/ADJ", "cold/ADJ", Kind.OPPOSITE),
        ("increase/NOUN", "decrease/VERB", Kind.OPPOSITE),
        ("win/VERB", "lose/VERB", Kind.OPPOSITE),
        ("dog/NOUN", "cat/NOUN", Kind.SIBLING),
        ("gold/NOUN", "silver/NOUN", Kind.SIBLING),
        ("car/NOUN", "idea/NOUN", Kind.UNRELATED),
        ("xyzzy/NOUN", "car/NOUN", Kind.UNRELATED),
    ],
)
def test_relation(said: str, found: str, kind: Kind) -> None:
    assert relation(*said.split("/"), *found.split("/")).kind is kind


def test_lists_of_one_word() -> None:
    assert "purchase" in synonyms("buy", "VERB")
    assert "hot" in antonyms("cold", "ADJ")
    assert ("decision", "n") in family("decide", "VERB")
    assert is_known("harbour") == is_known("harbor")
    assert not is_known("xyzzy")
    assert "artifact" in sorts("saxophone", "NOUN")
    assert sorts("run", "VERB") & {"motion"}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("cities", "city"),
        ("walked", "walk"),
        ("stopped", "stop"),
        ("arriving", "arrive"),
        ("xyzzys", "xyzzys"),
        ("", ""),
    ],
)
def test_lemma_of(form: str, lemma: str) -> None:
    assert lemma_of(form) == lemma


def test_an_empty_part_is_any() -> None:
    assert relation("increase", "", "decrease", "").kind is Kind.OPPOSITE


WORDS = st.one_of(st.text(max_size=8), st.sampled_from(["go", "dog", "cold", "well", "thing", "run", "light"]))
PARTS = st.sampled_from(["NOUN", "VERB", "ADJ", "ADV", "PROPN", "AUX", "X", ""])


@given(WORDS, PARTS, WORDS, PARTS)
def test_relation_of_any_words_is_bounded_and_turns_round(said: str, one: str, found: str, other: str) -> None:
    there, back = relation(said, one, found, other), relation(found, other, said, one)
    assert 0 <= there.strength <= 1
    turned = {Kind.ENTAILS: Kind.WIDER, Kind.WIDER: Kind.ENTAILS}
    assert back.strength == pytest.approx(there.strength)
    assert back.kind in (turned.get(there.kind, there.kind), there.kind)
    assert 0 <= likeness(said, one, found, other) <= 1


@given(WORDS, PARTS)
def test_a_word_means_itself(word: str, part: str) -> None:
    assert relation(word, part, word, part) == (Kind.SAME, 1.0)
