"""What a check says of the shipped register when its article is edited."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from article_desk import ARTICLE, checked, told
from article_edits import EDITS, GONE, LITTLE_ROVER, MASS, REWORDED, ROVER, Edit
from article_rewrites import cut_before

from claimspan.app import edits, repair
from claimspan.app.articles import desktop
from claimspan.app.check import exit_code
from claimspan.app.workspace import open_workspace
from claimspan.model.finding import Report, Severity, State, Verdict
from claimspan.model.record import RECORD, Claim, Quote


def records(root: Path) -> dict[str, Claim | Quote]:
    files = (root / "claims" / ARTICLE).glob("[cq]-*.json")
    return {path.stem: RECORD.validate_json(path.read_bytes()) for path in files}


def named(root: Path, words: str) -> str:
    """Return the id of the one record that ``words`` name."""
    (found,) = (name for name, record in records(root).items() if words in told(record))
    return found


def flagged(report: Report) -> set[tuple[str | None, str]]:
    return {(f.record, f.code) for f in report.findings if f.severity is not Severity.NOTE}


def holding(report: Report) -> set[str]:
    return {verdict.record for verdict in report.verdicts if verdict.verdict is Verdict.HOLDS}


def edited(root: Path, edit: Edit) -> Path:
    article = root / "seeds" / ARTICLE
    text = article.read_bytes().decode()
    article.write_bytes(edit.rewrite(text).encode())
    return article


def ids(edits: Iterable[Edit]) -> list[str]:
    return [edit.name for edit in edits]


@pytest.mark.parametrize("edit", EDITS, ids=ids(EDITS))
def test_the_records_an_edit_touches_are_flagged_and_no_others(root: Path, edit: Edit) -> None:
    owed = {(named(root, words), code) for words, code in edit.findings.items()}
    edited(root, edit)
    report = checked(root)
    assert flagged(report) == owed
    assert holding(report) == set(records(root)) - {record for record, _ in owed}
    errors = {code for _, code in owed} - {REWORDED}
    assert exit_code(report, "error", allow_unchecked=False) == bool(errors)
    assert exit_code(report, "warning", allow_unchecked=False) == bool(owed)


@pytest.mark.parametrize("edit", EDITS, ids=ids(EDITS))
def test_safe_repairs_leave_what_is_wrong_and_a_sound_register(root: Path, edit: Edit) -> None:
    edited(root, edit)
    before = checked(root)
    desk = desktop(open_workspace(root))
    planned = repair.plan(desk, before.findings, None)
    edits.apply(desk.config, planned.edits)
    after = checked(root)
    assert planned.left == ()
    assert [f for f in after.findings if f.code.startswith("CS9")] == []
    assert flagged(after) == flagged(before)
    assert {verdict.state for verdict in after.verdicts} == {State.ACCEPTED}
    assert [f for f in after.findings if f.fix is not None] == []


def test_edit_names_are_unique_and_there_are_enough() -> None:
    assert len({edit.name for edit in EDITS}) == len(EDITS) >= 20


def test_what_stood_behind_a_cut_is_gone_and_the_rest_holds(root: Path) -> None:
    cut = "Currently, China is soliciting"
    article = root / "seeds" / ARTICLE
    at = article.read_bytes().decode().index(cut)
    lost = {name for name, record in records(root).items() if record.parts[-1].span.end > at}
    edited(root, Edit("the second half was not fetched", cut_before(cut)))
    report = checked(root)
    assert 0 < len(lost) < len(records(root))
    assert flagged(report) == {(name, GONE) for name in lost}
    assert holding(report) == set(records(root)) - lost


@pytest.mark.parametrize("text", ["", "\n", "404 Not Found", "A bakery in the old town sells bread and rolls.\n" * 40])
def test_every_record_is_gone_when_another_text_stands_there(root: Path, text: str) -> None:
    (root / "seeds" / ARTICLE).write_bytes(text.encode())
    report = checked(root)
    assert flagged(report) == {(name, GONE) for name in records(root)}
    assert not holding(report)


def test_a_deleted_article_is_one_finding_and_no_record_holds(root: Path) -> None:
    (root / "seeds" / ARTICLE).unlink()
    report = checked(root)
    assert flagged(report) == {(None, "CS101")}
    assert {verdict.verdict for verdict in report.verdicts} == {Verdict.FLAGGED}
    assert [finding.fix for finding in report.findings] == [None]
    assert exit_code(report, "error", allow_unchecked=False) == 1


def test_a_renamed_article_is_found_by_its_text_and_offered(root: Path) -> None:
    article = root / "seeds" / ARTICLE
    article.rename(article.with_name("china-moon.txt"))
    report = checked(root)
    assert flagged(report) == {(None, "CS101")}
    (fix,) = (finding.fix for finding in report.findings if finding.code == "CS101")
    assert fix is not None
    assert (fix.kind, fix.target, fix.safe) == ("rename", "china-moon.txt", True)
    assert not holding(report)


def test_a_renamed_article_is_followed_by_its_records_and_their_acceptance(root: Path) -> None:
    article = root / "seeds" / ARTICLE
    article.rename(article.with_name("china-moon.txt"))
    desk = desktop(open_workspace(root))
    edits.apply(desk.config, repair.plan(desk, checked(root).findings, None).edits)
    report = checked(root)
    assert report.findings == ()
    assert {(verdict.source, verdict.state) for verdict in report.verdicts} == {("china-moon.txt", State.ACCEPTED)}


def test_an_article_renamed_and_edited_is_not_taken_for_it(root: Path) -> None:
    article = edited(root, Edit("a word is added", lambda text: f"Update. {text}"))
    article.rename(article.with_name("china-moon.txt"))
    report = checked(root)
    assert [finding.fix for finding in report.findings if finding.code == "CS101"] == [None]


def test_an_article_that_comes_back_as_it_was_is_fine_again(root: Path) -> None:
    article = root / "seeds" / ARTICLE
    kept = article.read_bytes()
    edited(root, next(edit for edit in EDITS if edit.name == "a mass is corrected"))
    assert flagged(checked(root))
    article.write_bytes(kept)
    assert checked(root).findings == ()


def test_a_finding_tells_what_was_recorded_and_what_the_article_says_now(root: Path) -> None:
    edited(root, next(edit for edit in EDITS if edit.name == "a mass is corrected"))
    (finding,) = (each for each in checked(root).findings if each.code == "CS301")
    assert finding.record == named(root, MASS)
    assert finding.recorded is not None
    assert finding.recorded.endswith("about 10 kilograms")
    assert finding.current is not None
    assert finding.current.words.endswith("about 12 kilograms")
    assert finding.current.after == " aboard the mission."
    change, statement = finding.reasons
    assert (change.aspect, "10" in change.text, "12" in change.text) == ("number", True, True)
    assert (statement.aspect, statement.text) == ("support", "whether the statement still holds cannot be told")
    assert f"claimspan withdraw {finding.record}" in finding.remedy


def test_a_repeated_sentence_leaves_the_record_at_its_own_place(root: Path) -> None:
    edit = next(edit for edit in EDITS if edit.name == "a sentence is repeated further up")
    text = edited(root, edit).read_bytes().decode()
    assert text.count(LITTLE_ROVER) == 2
    rover = named(root, ROVER)
    (verdict,) = (each for each in checked(root).verdicts if each.record == rover)
    assert verdict.place.line == text[: text.rindex(LITTLE_ROVER)].count("\n") + 1
