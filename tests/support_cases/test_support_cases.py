"""The hand-written rows are what they say: words in place, values allowed, no id twice."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest
from article_evidence import ARTICLE
from article_twins import TWINS
from cases_all import ROWS
from draft_cases import DRAFTS, SORTS
from edits_all import EDITS
from support_case import (
    CONTRADICTED,
    COSMETIC,
    FORMS,
    GROUNDS,
    LABELS,
    MEANING,
    SUPPORTED,
    Row,
    Twin,
    case,
    right,
    wrong,
)
from support_to_jsonl import lines

HERE = Path(__file__).parent
SEED = HERE.parents[1] / "seeds" / ARTICLE
TEXT = SEED.read_bytes().decode("utf-8")


@pytest.mark.parametrize("task", ["support", "twins", "edits"])
def test_ids_are_unique(task: str) -> None:
    ids = [line["id"] for line in lines(task)]
    assert len(set(ids)) == len(ids)


def test_every_ground_has_rows_and_two_twins() -> None:
    twins, rows = Counter(twin.ground for twin in TWINS), Counter(row.ground for row in ROWS)
    assert all(twins[ground] >= 2 for ground in GROUNDS)
    assert all(rows[ground] >= 15 for ground in GROUNDS)


def test_every_form_has_rows() -> None:
    assert {row.form for row in ROWS} - {None} == set(FORMS)


def test_neither_half_is_much_the_larger() -> None:
    supported = sum(row.label == SUPPORTED for row in ROWS) / len(ROWS)
    cosmetic = sum(edit.change == COSMETIC for edit in EDITS) / len(EDITS)
    assert 0.4 < supported < 0.6
    assert 0.4 < cosmetic < 0.6


@pytest.mark.parametrize("twin", TWINS, ids=lambda twin: twin.id)
def test_evidence_stands_once_in_the_article(twin: Twin) -> None:
    assert [TEXT.count(words) for words in twin.evidence] == [1] * len(twin.evidence)
    places = [TEXT.index(words) for words in twin.evidence]
    assert places == sorted(places)


def test_twins_differ_and_name_known_grounds() -> None:
    for twin in TWINS:
        assert twin.wrong != twin.right
        assert {twin.ground, *twin.also} <= set(GROUNDS)
        assert twin.label in set(LABELS) - {SUPPORTED}


def _row_is_sound(row: Row) -> bool:
    good = row.label == SUPPORTED
    sort = row.form in FORMS and row.ground is None if good else row.ground in GROUNDS and row.form is None
    return row.label in LABELS and sort and bool(row.statement) and row.statement == row.statement.strip()


def test_rows_are_sound() -> None:
    assert [row.id for row in ROWS if not _row_is_sound(row)] == []
    assert len({(row.statement, row.evidence) for row in ROWS}) == len(ROWS)


def test_a_wrong_statement_goes_with_a_right_one() -> None:
    labels = {row.id: row.label for row in ROWS}
    assert [row.id for row in ROWS if row.pair and labels[row.pair] != SUPPORTED] == []
    assert [row.id for row in ROWS if row.label != SUPPORTED and row.pair is None] == []


def test_edits_are_sound() -> None:
    assert [edit.id for edit in EDITS if edit.before == edit.after] == []
    assert {edit.change for edit in EDITS} == {MEANING, COSMETIC}
    assert len({(edit.before, edit.after) for edit in EDITS}) == len(EDITS)


def test_a_case_pairs_what_is_wrong_with_the_right_one_before_it() -> None:
    told = (right("Ice held.", "verbatim"), wrong("Ice broke.", "antonym"), right("It held.", "pronoun"))
    rows = list(case("lake-01", "  The ice\n held. ", *told))
    assert [row.pair for row in rows] == ["lake-01/1", "lake-01/1", None]
    assert rows[1].evidence == "The ice held."
    assert (rows[1].label, rows[1].genre) == (CONTRADICTED, "lake")


@pytest.mark.parametrize("name", DRAFTS)
def test_expected_words_stand_once_in_the_draft(name: str) -> None:
    text = (HERE / "drafts" / name).read_text(encoding="utf-8")
    assert [expected.words for expected in DRAFTS[name] if text.count(expected.words) != 1] == []
    assert {expected.sort for expected in DRAFTS[name]} <= {*SORTS, *GROUNDS}


@pytest.mark.parametrize("name", DRAFTS)
def test_drafts_cite_records_of_the_register(name: str) -> None:
    text = (HERE / "drafts" / name).read_text(encoding="utf-8")
    cited = set(re.findall(r"\b[cq]-[a-z2-7]{12}\b", text)) - {"c-aaaaaaaaaaaa"}
    assert cited <= {path.stem for path in (HERE.parents[1] / "claims" / ARTICLE).glob("*.json")}


def test_every_sort_is_expected_somewhere() -> None:
    assert set(SORTS) <= {expected.sort for draft in DRAFTS.values() for expected in draft}
