"""Checks that read language: what is remembered of it, what is unchecked, what one cause comes to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from app_register import Desk, Work

from claimspan.app.add import Draft, add
from claimspan.app.articles import desktop
from claimspan.app.check import Options, check
from claimspan.app.decide import decide
from claimspan.app.sources import add_source
from claimspan.app.workspace import Workspace, open_workspace
from claimspan.cli.main import main
from claimspan.model.attribution import Analysis
from claimspan.model.event import Action
from claimspan.model.finding import Report, Verdict
from claimspan.model.register import Cause
from claimspan.nlp import analyse as reading

GERMAN = (
    "Die Hafenmeisterin sagte am Montag, der Kai werde nicht vor dem Winter geöffnet. Der Rat der Stadt hatte zuvor "
    "verlangt, dass die Arbeiten bis zum Herbst beendet sind.\n"
)
NOBODY = "The hall was full.\n\nThe probe is late. Its engine failed.\n\nMara Lindt runs the launch site in Aldern.\n"
TWO = "“The probe is late,” Mara Lindt said on Monday.\n\n“It will fly,” Jonas Weber said on Tuesday.\n"


def forbidden(text: str, pipeline: str) -> Analysis:
    raise AssertionError(f"read again with {pipeline}: {text[:40]}")


class Small:
    """A desk with one article and one quote, made by the use cases."""

    def __init__(self, root: Path, text: str, words: str, speaker: str = "Mara Lindt") -> None:
        self.root, self.article = root, root / "seeds" / "a.txt"
        (root / "seeds").mkdir(parents=True)
        (root / "claims").mkdir()
        (root / "claimspan.toml").write_text("")
        self.article.write_bytes(text.encode())
        add_source(desktop(self.workspace), self.article, Cause.FIRST, {})
        draft = Draft("a.txt", (words,), speaker=speaker, new_speaker="person")
        self.record = add(desktop(self.workspace), draft, "proposer").record.id

    @property
    def workspace(self) -> Workspace:
        return open_workspace(self.root)

    def accept(self) -> None:
        decide(desktop(self.workspace), Action.ACCEPTED, [self.record], "editor", "as agreed")

    def edit(self, old: str, new: str) -> None:
        text = self.article.read_text("utf-8")
        assert old in text
        self.article.write_text(text.replace(old, new), "utf-8")

    def report(self, **options: Any) -> Report:
        with check(self.workspace, Options(cwd=self.root, **options)) as checked:
            report = checked.report
            return Report(report.findings, tuple(report.verdicts), report.summary, dict(report.rules), report.version)

    def verdict(self, **options: Any) -> tuple[Verdict, str]:
        (verdict,) = self.report(**options).verdicts
        return verdict.verdict, verdict.reason

    def codes(self) -> list[str]:
        return [finding.code for finding in self.report().findings if finding.code not in ("CS109", "CS601")]


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))


def test_an_article_in_another_language_is_unchecked_and_not_clean(tmp_path: Path) -> None:
    desk = Small(tmp_path / "desk", GERMAN, "der Kai werde nicht vor dem Winter geöffnet")
    desk.accept()
    verdict, reason = desk.verdict()
    assert verdict is Verdict.UNCHECKED
    assert "reads as German" in reason
    assert desk.verdict(ignore=("misattributed",)) == (Verdict.HOLDS, "")


def test_unsure_is_unchecked_until_a_person_accepts_it_on_this_text(tmp_path: Path) -> None:
    desk = Small(tmp_path / "desk", NOBODY, "The probe is late")
    verdict, reason = desk.verdict()
    assert verdict is Verdict.UNCHECKED
    assert "Mara Lindt" in reason
    assert desk.codes() == ["CS503"]
    desk.accept()
    assert (desk.verdict(), desk.codes()) == ((Verdict.HOLDS, ""), [])
    desk.edit("Mara Lindt runs the launch site", "Mara Lindt led the launch site")
    assert (desk.verdict(), desk.codes()) == ((Verdict.HOLDS, ""), [])
    desk.edit("The hall was full.", "Jonas Weber was late.")
    assert desk.verdict()[0] is Verdict.UNCHECKED
    assert "CS503" in desk.codes()


def test_a_wrong_speaker_is_told_whoever_accepted_it(tmp_path: Path) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly")
    desk.accept()
    (finding,) = (each for each in desk.report().findings if each.code == "CS501")
    assert "Mara Lindt" in finding.message
    assert "Jonas Weber" in finding.message
    assert finding.place.line == 3
    assert any("line 3" in reason.text for reason in finding.reasons)
    assert [place.line for label, place in finding.related if label == "speaker"] == [3]


def test_a_speaker_swapped_in_an_edited_article_is_one_finding(tmp_path: Path) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly", "Jonas Weber")
    desk.accept()
    assert desk.codes() == []
    desk.edit("Jonas Weber said", "Mara Lindt said")
    assert desk.codes() == ["CS304"]
    (finding,) = (each for each in desk.report().findings if each.code == "CS304")
    assert any("gives these words to Mara Lindt" in reason.text for reason in finding.reasons)


def test_an_ignore_hides_the_one_rule_and_not_the_others(tmp_path: Path) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly", "Jonas Weber")
    desk.accept()
    path = next((desk.root / "claims" / "a.txt").glob("q-*.json"))
    ignore = '"ignores": [{"rule": "CS304", "reason": "checked", "by": "ed", "until": null}]'
    path.write_text(path.read_text("utf-8").replace('"ignores": []', ignore), "utf-8")
    desk.edit("Jonas Weber said", "Mara Lindt said")
    assert [code for code in desk.codes() if not code.startswith("CS9")] == ["CS501"]


def test_a_text_is_read_once_however_often_the_register_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly", "Jonas Weber")
    before = desk.report()
    monkeypatch.setattr(reading, "analyse", forbidden)
    desk.accept()
    assert [finding.code for finding in before.findings] == ["CS601"]
    assert desk.report().findings == ()
    desk.edit("on Tuesday", "on Friday")
    with pytest.raises(AssertionError, match="read again"):
        desk.report()


@pytest.mark.parametrize("junk", [b"", b"no database", b"SQLite format 3\0" + b"\0" * 5000])
def test_a_damaged_memory_of_language_changes_no_report(tmp_path: Path, junk: bytes) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly")
    desk.accept()
    before = desk.report().findings
    (memory,) = (tmp_path / "cache").glob("analyses*")
    memory.write_bytes(junk)
    for ledger in (tmp_path / "cache").glob("*.sqlite3"):
        if ledger != memory:
            ledger.unlink()
    assert desk.report().findings == before


def test_any_number_of_processes_reads_the_same(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimspan.app.spread.ENOUGH_TO_READ", 1)
    monkeypatch.setattr("claimspan.app.spread.BATCH_TO_READ", 1)
    two = desk.report(jobs=2)
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "another"))
    assert desk.report(jobs=1) == two


@pytest.mark.usefixtures("settled")
def test_a_new_namesake_has_the_sources_of_the_speaker_looked_at_again(desk: Desk, work: Work) -> None:
    work.of(desk)
    desk.speaker("karl-weber")
    assert work.of(desk) == ["a1.txt", "a3.txt"]
    desk.speaker("olga-falk")
    assert work.of(desk) == []


def test_a_pipeline_that_is_not_there_is_one_line_and_exit_code_2(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly")
    (desk.root / "claimspan.toml").write_text('pipeline = "en_nowhere"\n')
    monkeypatch.setattr("sys.argv", ["claimspan", "check", "--root", str(desk.root)])
    with pytest.raises(SystemExit) as left:
        main()
    said = capsys.readouterr()
    assert left.value.code == 2
    assert said.err.count("\n") == 1
    assert 'no pipeline "en_nowhere" is installed' in said.err
    assert said.out == ""


def test_a_folder_of_the_checked_root_is_no_pipeline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Small(tmp_path / "desk", TWO, "It will fly")
    planted = desk.root / "en_planted"
    planted.mkdir()
    (planted / "__init__.py").write_text("raise SystemExit('loaded')")
    (planted / "meta.json").write_text(json.dumps({"lang": "en", "name": "planted", "version": "0"}))
    (desk.root / "claimspan.toml").write_text('pipeline = "en_planted"\n')
    monkeypatch.chdir(desk.root)
    monkeypatch.setattr("sys.argv", ["claimspan", "check"])
    with pytest.raises(SystemExit) as left:
        main()
    assert left.value.code == 2
