"""Hand-written passages of many genres, by somebody who did not know the program: what it owes on them."""

from __future__ import annotations

import pytest
from benchmarks.attribution_hand_written import figures


@pytest.mark.parametrize(
    ("kind", "found", "speaker"),
    [("all", 0.76, 0.83), ("direct", 0.81, 0.86), ("mixed", 0.72, 0.79), ("indirect", 0.68, 0.80)],
)
def test_most_contents_are_found_with_their_speaker(kind: str, found: float, speaker: float) -> None:
    measured = figures()[kind]
    assert measured["recall"] >= found
    assert measured["speaker"] >= speaker


def test_few_other_words_are_taken_for_somebodys() -> None:
    assert figures()["answers"]["precision"] >= 0.86


def test_a_set_nothing_was_tuned_on_is_read_as_well() -> None:
    measured = figures("second")
    assert measured["all"]["recall"] >= 0.80
    assert measured["all"]["speaker"] >= 0.85
    assert measured["answers"]["precision"] >= 0.86
