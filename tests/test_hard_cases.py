"""Hard cases written by hand, by people who knew the change words and not the program: what it owes on them."""

from __future__ import annotations

import pytest
from benchmarks.drift import predict
from benchmarks.hand_written import LOUD, QUIET, read_set
from benchmarks.task import Case

Judged = list[tuple[Case, Case]]


@pytest.fixture(scope="module", params=["first", "second"])
def judged(request: pytest.FixtureRequest) -> Judged:
    return [(case, predict(case)) for case in read_set(request.param)]


def _share(judged: Judged, golds: frozenset[str], said: frozenset[str]) -> float:
    asked = [found["verdict"] for case, found in judged if case["verdict"] in golds]
    return sum(verdict in said for verdict in asked) / len(asked)


def test_lost_words_are_never_found_elsewhere(judged: Judged) -> None:
    assert [case["id"] for case, found in judged if case["expected"] is None and found["span"] is not None] == []


def test_untouched_words_raise_no_alarm(judged: Judged) -> None:
    assert _share(judged, QUIET, LOUD) == 0


def test_drift_seldom_passes_in_silence(judged: Judged) -> None:
    assert _share(judged, LOUD, QUIET) <= 0.06


def test_changed_is_seldom_called_reworded(judged: Judged) -> None:
    assert _share(judged, frozenset({"changed"}), frozenset({"reworded"})) <= 0.08


def test_words_still_there_are_found_to_the_letter(judged: Judged) -> None:
    present = [(case, found) for case, found in judged if case["expected"] is not None]
    assert sum(found["span"] == case["expected"] for case, found in present) / len(present) >= 0.97


def test_most_verdicts_are_right(judged: Judged) -> None:
    assert sum(case["verdict"] == found["verdict"] for case, found in judged) / len(judged) >= 0.82
