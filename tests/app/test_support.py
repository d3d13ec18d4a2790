"""Claims held against their words by a whole check: what is unchecked, what is answered, what is asked anew."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from claimspan.app.add import Draft, add
from claimspan.app.articles import desktop
from claimspan.app.check import Options, check
from claimspan.app.decide import decide
from claimspan.app.sources import add_source
from claimspan.app.workspace import Workspace, open_workspace
from claimspan.model.attribution import Analysis
from claimspan.model.event import Action
from claimspan.model.finding import Finding, Report, Severity, Verdict
from claimspan.model.register import Cause, Speaker
from claimspan.nlp import analyse as reading
from claimspan.store.canonical import canonical

TEXT = "The harbour of Norholt was opened in 1974. Its cranes were sold. The pier will not be repaired before May.\n"
CRANES = "Its cranes were sold"
ELSEWHERE = "The town council paid for a new lighthouse."


class Desk:
    """One article and claims on it, made by the use cases."""

    def __init__(self, root: Path, text: str = TEXT) -> None:
        self.root = root
        (root / "seeds").mkdir(parents=True)
        (root / "claims").mkdir()
        (root / "claimspan.toml").write_text("")
        (root / "seeds" / "a.txt").write_bytes(text.encode())
        add_source(desktop(self.workspace), root / "seeds" / "a.txt", Cause.FIRST, {})

    @property
    def workspace(self) -> Workspace:
        return open_workspace(self.root)

    def claim(self, words: str, statement: str) -> str:
        return add(desktop(self.workspace), Draft("a.txt", (words,), statement=statement), "proposer").record.id

    def accept(self, *records: str) -> str:
        return decide(desktop(self.workspace), Action.ACCEPTED, records, "editor", "as agreed")[0].told

    def change(self, record: str, old: str, new: str) -> None:
        path = self.root / "claims" / "a.txt" / f"{record}.json"
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")

    def edit(self, old: str, new: str) -> None:
        path = self.root / "seeds" / "a.txt"
        path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")

    def report(self, **options: object) -> Report:
        with check(self.workspace, Options(cwd=self.root, **options)) as checked:  # type: ignore[arg-type]
            report = checked.report
            return Report(report.findings, tuple(report.verdicts), report.summary, dict(report.rules), report.version)

    def found(self, **options: object) -> list[Finding]:
        return [finding for finding in self.report(**options).findings if finding.code.startswith("CS2")]

    def verdict(self, record: str, **options: object) -> tuple[Verdict, str]:
        (verdict,) = (each for each in self.report(**options).verdicts if each.record == record)
        return verdict.verdict, verdict.reason


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "desk")


@pytest.mark.parametrize(
    ("statement", "reason"),
    [
        ("Die Kräne wurden nicht verkauft.", "the statement is not in English: it reads as German"),
        ("Краны были проданы.", "the statement is not in English: it is written in Cyrillic"),
        ("?!", ""),
    ],
)
def test_a_statement_that_cannot_be_read_is_unchecked_and_not_clean(desk: Desk, statement: str, reason: str) -> None:
    record = desk.claim(CRANES, statement)
    desk.accept(record)
    verdict, why = desk.verdict(record)
    assert verdict is Verdict.UNCHECKED
    assert reason in why
    assert desk.verdict(record, ignore=("unsupported",)) == (Verdict.HOLDS, "")


def test_a_doubt_on_the_card_is_answered_by_accepting_as_long_as_record_and_words_stay(desk: Desk) -> None:
    record = desk.claim(CRANES, ELSEWHERE)
    (doubt,) = desk.found()
    assert (doubt.code, doubt.severity) == ("CS211", Severity.WARNING)
    assert "CS211" in desk.accept(record)
    assert desk.found() == []
    assert desk.verdict(record) == (Verdict.HOLDS, "")
    desk.edit("was opened in 1974", "was opened in the year 1974")
    assert desk.found() == []
    desk.change(record, ELSEWHERE, "The town council paid for a new pier.")
    assert [finding.code for finding in desk.found()] == ["CS211"]


def test_a_doubt_that_was_not_on_the_card_is_not_answered(desk: Desk) -> None:
    record = desk.claim(CRANES, ELSEWHERE)
    desk.accept(record)
    desk.change(record, '"findings": ["CS211"]', '"findings": ["CS203"]')
    assert [finding.code for finding in desk.found()] == ["CS211"]


def test_what_is_sure_is_not_answered_by_accepting(desk: Desk) -> None:
    record = desk.claim("opened in 1974", "The harbour was opened in 1984.")
    desk.accept(record)
    (finding,) = desk.found()
    assert (finding.code, finding.severity) == ("CS202", Severity.ERROR)
    assert "1984" in finding.message
    assert "1974" in finding.message


def test_statements_are_read_once_and_together(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    together = reading.analyse_all

    def counted(texts: Sequence[str], pipeline: str) -> object:
        asked.append(len(texts))
        return together(texts, pipeline)

    monkeypatch.setattr(reading, "analyse_all", counted)
    for number in range(5):
        desk.claim(CRANES, f"Its cranes were sold, all {number + 2} of them.")
    desk.report()
    desk.report(ignore=("CS6",))
    assert asked == [5]


def test_nothing_is_read_where_no_rule_asks(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.claim(CRANES, ELSEWHERE)

    def forbidden(text: str, pipeline: str) -> Analysis:
        raise AssertionError(f"read with {pipeline}: {text}")

    monkeypatch.setattr(reading, "analyse", forbidden)
    assert desk.found(select=("drifted",)) == []


def test_another_name_of_a_speaker_is_known_from_the_register(desk: Desk) -> None:
    text = "The Norholt Port Authority sold its cranes in May.\n"
    other = Desk(desk.root.parent / "other", text)
    other.claim("The Norholt Port Authority sold its cranes in May", "Quayworks sold its cranes in May.")
    assert [finding.code for finding in other.found()] == ["CS203"]
    speaker = Speaker(id="quayworks", kind="organisation", name="Quayworks", aliases=("Norholt Port Authority",))
    (other.root / "claims" / "_speakers").mkdir(exist_ok=True)
    (other.root / "claims" / "_speakers" / "quayworks.json").write_bytes(canonical(speaker))
    assert other.found() == []


def test_the_answers_are_the_same_for_any_number_of_processes(desk: Desk) -> None:
    for number in range(4):
        desk.claim(CRANES, f"The town council paid {number + 2} lighthouses.")
    assert desk.report(jobs=2).findings == desk.report().findings


@pytest.mark.parametrize(
    ("old", "new", "code", "told"),
    [
        ("opened in 1974", "opened in 1984", "CS301", "the statement no longer holds"),
        ("Norholt was opened", "Norholt in the north was opened", "CS303", "the statement still holds"),
        ("was opened in 1974", "was inaugurated in 1974", "CS303", "whether the statement still holds cannot be told"),
    ],
)
def test_edited_words_are_told_with_whether_the_statement_still_holds(
    desk: Desk, old: str, new: str, code: str, told: str
) -> None:
    desk.accept(desk.claim("The harbour of Norholt was opened in 1974", "Norholt’s harbour was opened in 1974."))
    desk.edit(old, new)
    (finding,) = (each for each in desk.report().findings if each.code.startswith("CS3"))
    assert finding.code == code
    assert any(reason.text.startswith(told) for reason in finding.reasons), finding.reasons


def test_each_reason_is_given_once_where_other_words_bear_the_statement_out(tmp_path: Path) -> None:
    text = "The harbour of Norholt was opened in 1974. The bridge of Aldern was opened in 1981.\n"
    desk = Desk(tmp_path / "spans", text)
    desk.claim("The harbour of Norholt was opened in 1974", "The bridge of Aldern was opened in 1981.")
    (finding,) = desk.found()
    assert finding.code == "CS212"
    assert len(set(finding.reasons)) == len(finding.reasons) > 1
