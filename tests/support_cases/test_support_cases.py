"""The hand-written rows are what they say: words in place, values allowed, no id twice."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from article_evidence import ARTICLE
from article_twins import TWINS
from support_case import GROUNDS, SUPPORTED, Twin

SEED = Path(__file__).parents[2] / "seeds" / ARTICLE
TEXT = SEED.read_bytes().decode("utf-8")


def test_ids_are_unique() -> None:
    assert len({twin.id for twin in TWINS}) == len(TWINS)


def test_every_ground_has_two_twins() -> None:
    seen = Counter(twin.ground for twin in TWINS)
    assert all(seen[ground] >= 2 for ground in GROUNDS)


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.id)
def test_evidence_stands_once_in_the_article(twin: Twin) -> None:
    assert [TEXT.count(words) for words in twin.evidence] == [1] * len(twin.evidence)
    places = [TEXT.index(words) for words in twin.evidence]
    assert places == sorted(places)


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.id)
def test_twins_differ_and_name_known_grounds(twin: Twin) -> None:
    assert twin.wrong != twin.right
    assert {twin.ground, *twin.also} <= set(GROUNDS)
    assert twin.label != SUPPORTED
