"""Alignment, score, coverage, what cannot be told, and the better span."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from two_texts import analysed, pair_of

from claimspan.engine.support.assess import SOFT, assess
from claimspan.engine.support.better import better
from claimspan.engine.support.passage import whole
from claimspan.engine.support.score import read_scorer
from claimspan.model.support import Support
from claimspan.model.text import Span

HARBOUR = (
    "The port of Tolvik opened a new ferry terminal in May. It cost 40 million crowns. Fishermen had opposed the plan."
)
FLIGHT = (
    "Mission planners said on Monday that the probe would land near the pole. It will carry a French radon detector."
)


@pytest.mark.parametrize(
    ("statement", "evidence", "word", "match"),
    [
        ("The port purchased a crane.", "The port bought a crane.", "purchased", "bought"),
        ("The decision came in May.", "The board decided in May.", "decision", "decided"),
        ("The detector is from France.", FLIGHT, "France", "French"),
        ("Over 30 million crowns were spent.", HARBOUR, "30", "40"),
        ("Three ships sank.", "In all 3 ships sank off the cape.", "Three", "3"),
        ("The film was shot in winter.", "The movie was shot in winter.", "film", "movie"),
    ],
)
def test_a_word_is_matched_by_what_it_says(statement: str, evidence: str, word: str, match: str) -> None:
    pair = pair_of(statement, evidence)
    number = next(n for n, one in enumerate(pair.statement.words) if one.text == word)
    found = pair.alignment.matches[number]
    assert found is not None
    assert pair.evidence.words[found.word].text == match


@pytest.mark.parametrize(
    ("statement", "evidence", "word"),
    [
        ("The port sold a crane.", "The port bought a crane.", "sold"),
        ("The dog slept.", "The cat slept.", "dog"),
        ("The bridge is made of steel.", HARBOUR, "steel"),
    ],
)
def test_another_thing_is_no_match(statement: str, evidence: str, word: str) -> None:
    pair = pair_of(statement, evidence)
    number = next(n for n, one in enumerate(pair.statement.words) if one.text == word)
    assert pair.alignment.matches[number] is None


@pytest.mark.parametrize(
    ("statement", "evidence", "why"),
    [
        ("", HARBOUR, "the statement is empty"),
        ("  …  ", HARBOUR, "the statement is empty"),
        ("Tolvik.", HARBOUR, "the statement is one word"),
        ("The port opened in May.", "", "there is no evidence that could be read"),
        ("Did the port open in May?", HARBOUR, "the statement is a question"),
        ("港口于五月开放。", HARBOUR, "the statement could not be read as English sentences"),
        ("Der neue Hafen wurde spät eröffnet.", HARBOUR, "the statement is not in English"),
    ],
)
def test_what_cannot_be_told(statement: str, evidence: str, why: str) -> None:
    told = assess(pair_of(statement, evidence))
    assert (told.support, told.why, told.mismatches) == (Support.UNVERIFIABLE, why, ())


@pytest.mark.parametrize("text", [HARBOUR, FLIGHT, "The port of Tolvik opened a new ferry terminal in May."])
def test_identical_text_is_supported(text: str) -> None:
    told = assess(pair_of(text, text))
    assert told.support is Support.SUPPORTED
    assert told.score >= assess(pair_of(f"{text} A bridge was planned too.", text)).score


def test_what_has_no_support_is_shown() -> None:
    told = assess(pair_of("The museum in Arnby bought a painting by a sculptor.", HARBOUR))
    assert told.support is not Support.SUPPORTED
    assert told.mismatches
    assert not any(one.hard for one in told.mismatches if one.sort.startswith(SOFT))


@pytest.mark.parametrize("statement", ["The terminal cost 40 million crowns.", "Fishermen were against the plan."])
def test_the_order_of_sentences_matters_little(statement: str) -> None:
    turned = " ".join(f"{sentence.strip('.')}." for sentence in reversed(HARBOUR.split(". ")))
    assert assess(pair_of(statement, HARBOUR)).score == pytest.approx(assess(pair_of(statement, turned)).score, abs=0.1)


def test_the_better_span_is_a_whole_sentence_elsewhere() -> None:
    statement = "Fishermen had opposed the plan."
    article = whole(HARBOUR, analysed(HARBOUR))
    found = better(whole(statement, analysed(statement)), article, [Span(0, HARBOUR.index(" It cost"))])
    assert [span.of(HARBOUR) for span in found] == ["Fishermen had opposed the plan."]


def test_no_better_span_where_there_is_none() -> None:
    statement = "The museum in Arnby bought a painting."
    article = whole(HARBOUR, analysed(HARBOUR))
    assert better(whole(statement, analysed(statement)), article, [Span(0, 20)]) == ()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("The ferry terminal of Tolvik is run by Lofar Lines.", "Fishermen had opposed the plan."),
        ("Fishermen had opposed the plan twice.", "Fishermen had opposed the plan."),
        ("Fishermen had not opposed the plan.", "Fishermen had opposed the plan."),
    ],
)
def test_words_that_lack_what_is_missing_are_no_better(statement: str, words: str) -> None:
    article = whole(HARBOUR, analysed(HARBOUR))
    start = HARBOUR.index(words)
    assert better(whole(statement, analysed(statement)), article, [Span(start, start + len(words))]) == ()


def test_a_scorer_is_read_from_its_text() -> None:
    scorer = read_scorer("# a comment\nbase -1\ncopied 0.5\nuncovered 2 0.5\n")
    assert scorer.score({"uncovered": 0.0}) == pytest.approx(0.731, abs=0.001)
    assert scorer.bears({"uncovered": 0.2, "copied": 0.0})
    assert not scorer.bears({"uncovered": 0.2, "copied": 1.0})


PIECES = st.lists(
    st.sampled_from([*HARBOUR.split(), "Tolvik's", "—", "10²", "(", "”", "\n\n", "not", "9" * 40, "é\u0301", "?"]),
    max_size=12,
).map(" ".join)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(PIECES, PIECES)
def test_any_two_texts_are_assessed_within_bounds_and_the_same_way_again(statement: str, evidence: str) -> None:
    told = assess(pair_of(statement, evidence))
    assert 0 <= told.score <= 1
    assert told == assess(pair_of(statement, evidence))
    for mismatch in told.mismatches:
        assert 0 <= mismatch.said.start <= mismatch.said.end <= len(statement)
        assert mismatch.found is None or mismatch.found.end <= len(evidence)
