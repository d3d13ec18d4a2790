"""A check looks again at what changed, and at nothing else; its answer is that of a check without memory."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from app_register import SPEAKERS, Desk, Work

ALL = [f"a{number}.txt" for number in range(5)]


@pytest.mark.usefixtures("settled")
def test_an_unchanged_corpus_is_not_looked_at_again(desk: Desk, work: Work) -> None:
    assert work.of(desk) == ALL
    assert work.of(desk) == []
    assert work.signed == []


def test_files_touched_a_moment_ago_are_compared_by_content(desk: Desk, work: Work) -> None:
    assert work.of(desk) == ALL
    assert work.of(desk) == []


@pytest.mark.usefixtures("settled")
def test_a_fresh_checkout_with_a_restored_cache_is_recognised_by_content(desk: Desk, work: Work) -> None:
    work.of(desk)
    for path in desk.root.rglob("*"):
        os.utime(path, (1_700_000_000, 1_700_000_000))
    assert work.of(desk) == []
    assert sorted(work.signed) == ALL
    assert work.of(desk) == []
    assert work.signed == []


@pytest.mark.usefixtures("settled")
def test_one_edited_article_has_its_own_records_looked_at_only(desk: Desk, work: Work) -> None:
    work.of(desk)
    desk.edit("a3.txt", "43 trains", "44 trains")
    assert work.of(desk) == ["a3.txt"]
    assert desk.codes() == [("a3.txt", "CS301")]


@pytest.mark.usefixtures("settled")
def test_one_edited_record_has_its_source_looked_at_only(desk: Desk, work: Work) -> None:
    work.of(desk)
    path = desk.record("a1.txt", "c")
    path.write_text(path.read_text("utf-8").replace("The bridge carries", "Bridges carry"), "utf-8")
    assert work.of(desk) == ["a1.txt"]
    assert desk.codes() == [("a1.txt", "CS602"), ("a1.txt", "CS601")]


@pytest.mark.usefixtures("settled")
def test_progress_counts_every_source_once(desk: Desk) -> None:
    told: list[tuple[int, int]] = []
    with desk.checked(progress=lambda done, of: told.append((done, of))):
        assert told[-1] == (5, 5)


@pytest.mark.usefixtures("settled")
def test_a_speakers_file_touches_the_sources_that_quote_the_speaker(desk: Desk, work: Work) -> None:
    work.of(desk)
    desk.speaker(SPEAKERS[1], note="spoke for the railway until 2025")
    assert work.of(desk) == ["a1.txt", "a3.txt"]
    (desk.root / "claims" / "_speakers" / f"{SPEAKERS[0]}.json").unlink()
    assert work.of(desk) == ["a0.txt", "a2.txt", "a4.txt"]
    assert desk.codes() == [(None, "CS904")] * 3


@pytest.mark.usefixtures("settled")
def test_an_ignore_is_looked_at_again_on_the_day_after_its_last(desk: Desk, work: Work) -> None:
    desk.ignore("a2.txt", "CS301", until="2026-06-02")
    desk.edit("a2.txt", "42 trains", "48 trains")
    work.of(desk)
    assert desk.codes() == []
    desk.day = desk.day.replace(day=2)
    assert work.of(desk) == []
    desk.day = desk.day.replace(day=3)
    assert work.of(desk) == ["a2.txt"]
    assert desk.codes() == [("a2.txt", "CS301"), ("a2.txt", "CS606")]


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize(
    "setting", ["four-eyes = true", "max-article-bytes = 5000", 'select = ["CS3"]', 'ignore = ["CS6"]']
)
def test_another_configuration_asks_anew(desk: Desk, work: Work, setting: str) -> None:
    work.of(desk)
    (desk.root / "claimspan.toml").write_text(setting + "\n")
    assert work.of(desk) == ALL
    assert work.of(desk) == []


@pytest.mark.usefixtures("settled")
def test_another_choice_of_rules_asks_anew(desk: Desk, work: Work) -> None:
    desk.edit("a0.txt", "40 trains", "49 trains")
    work.of(desk)
    assert work.of(desk, ignore=("CS3",)) == ALL
    assert desk.codes(ignore=("CS3",)) == []
    assert desk.codes() == [("a0.txt", "CS301")]


@pytest.mark.usefixtures("settled")
def test_an_edit_that_time_and_size_do_not_show_is_seen(desk: Desk, work: Work) -> None:
    path = desk.article("a4.txt")
    before = path.stat()
    work.of(desk)
    desk.edit("a4.txt", "44 trains", "41 trains")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    assert work.of(desk) == ["a4.txt"]


def test_a_record_edited_in_the_same_instant_is_seen(desk: Desk, work: Work) -> None:
    path = desk.record("a4.txt", "c")
    before = path.stat()
    work.of(desk)
    path.write_text(path.read_text("utf-8").replace("bridge carries", "bridge carried"), "utf-8")
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert work.of(desk) == ["a4.txt"]


@pytest.mark.usefixtures("settled")
def test_a_source_that_comes_or_goes_touches_no_other(desk: Desk, work: Work) -> None:
    work.of(desk)
    shutil.rmtree(desk.root / "claims" / "a0.txt")
    desk.article("a0.txt").unlink()
    desk.article("a9.txt").write_text("Nothing of this is recorded.\n")
    assert work.of(desk) == ["a9.txt"]
    assert desk.report()["summary"]["records"] == 8


@pytest.mark.usefixtures("settled")
def test_a_missing_article_is_told_every_time_and_forgotten_when_it_is_back(desk: Desk, work: Work) -> None:
    work.of(desk)
    content = desk.article("a0.txt").read_bytes()
    desk.article("a0.txt").unlink()
    assert desk.codes() == desk.codes() == [("a0.txt", "CS101")]
    desk.article("a0.txt").write_bytes(content)
    assert work.of(desk) == []
    assert desk.codes() == []


def _ledger(cache: Path) -> Path:
    return next(path for path in cache.glob("*.sqlite3") if not path.name.startswith("analyses"))


def _damaged(cache: Path) -> None:
    path = _ledger(cache)
    path.write_bytes(path.read_bytes()[:512] + b"\0 no database \0" * 400)


def _of_another_program(cache: Path) -> None:
    _ledger(cache).write_bytes(b"this is no database")


def _forged(cache: Path) -> None:
    """Say that the wrong source holds, without knowing how rows are sealed."""
    with sqlite3.connect(_ledger(cache)) as connection:
        connection.execute("UPDATE rows SET findings = '', counts = replace(counts, 'flagged', 'holds')")
        connection.execute("UPDATE verdicts SET verdicts = replace(verdicts, 'flagged', 'holds')")
    connection.close()


def _emptied(cache: Path) -> None:
    with sqlite3.connect(_ledger(cache)) as connection:
        connection.execute("DELETE FROM verdicts WHERE path = 'a0.txt'")
    connection.close()


@pytest.mark.usefixtures("settled")
@pytest.mark.parametrize("harm", [shutil.rmtree, _damaged, _of_another_program, _forged])
def test_a_lost_or_damaged_cache_changes_no_report(desk: Desk, harm: Callable[[Path], None]) -> None:
    desk.edit("a3.txt", "43 trains", "47 trains")
    before = desk.report()
    harm(desk.root.parent / "cache")
    assert desk.report() == before
    assert desk.report() == before


@pytest.mark.usefixtures("settled")
def test_lost_verdicts_are_found_again(desk: Desk) -> None:
    before = desk.report()
    _emptied(desk.root.parent / "cache")
    assert desk.report() == before


@pytest.mark.usefixtures("settled")
def test_a_cache_that_cannot_be_written_is_told_and_changes_no_report(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = desk.report()
    (tmp_path / "a file").write_text("in the way")
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "a file" / "cache"))
    with desk.checked() as done:
        assert "no cache" in done.warning
        assert len(done.report.verdicts) == len(list(done.report.verdicts)) == before["summary"]["records"]


@pytest.mark.usefixtures("settled")
def test_another_place_of_the_same_corpus_has_its_own_memory(desk: Desk, work: Work, tmp_path: Path) -> None:
    work.of(desk)
    shutil.copytree(desk.root, tmp_path / "copy")
    assert work.of(Desk(tmp_path / "copy")) == ALL


@pytest.mark.parametrize(
    ("asked", "sources"),
    [
        (("seeds/a1.txt",), {"a1.txt"}),
        (("seeds/a1.txt", "claims/a4.txt"), {"a1.txt", "a4.txt"}),
        (("seeds",), set(ALL)),
        (("claims",), set(ALL)),
        ((".",), set(ALL)),
        ((f"claims/_speakers/{SPEAKERS[1]}.json",), {"a1.txt", "a3.txt"}),
    ],
)
def test_paths_limit_the_report(desk: Desk, asked: tuple[str, ...], sources: set[str]) -> None:
    report = desk.report(paths=asked)
    assert {verdict["source"] for verdict in report["verdicts"]} == sources


def test_an_id_limits_the_report_to_one_record(desk: Desk, work: Work) -> None:
    record = desk.record("a2.txt", "q").stem
    assert work.of(desk, paths=(record,)) == ["a2.txt"]
    assert [verdict["record"] for verdict in desk.report(paths=(record[:9],))["verdicts"]] == [record]


def test_a_limited_check_leaves_what_is_remembered_of_the_others(desk: Desk, work: Work) -> None:
    work.of(desk)
    assert work.of(desk, paths=("seeds/a1.txt",)) == []
    assert work.of(desk) == []


def _git(root: Path, *arguments: str) -> None:
    environment = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PATH": os.environ["PATH"]}
    person = ("-c", "user.name=Ana", "-c", "user.email=ana@example.org", "-c", "init.defaultBranch=main")
    subprocess.run(["git", *person, *arguments], cwd=root, env=environment, check=True, capture_output=True)


def test_since_limits_the_report_to_what_changed(desk: Desk) -> None:
    _git(desk.root, "init", "-q")
    _git(desk.root, "add", ".")
    _git(desk.root, "commit", "-q", "-m", "all")
    desk.edit("a0.txt", "40 trains", "45 trains")
    path = desk.record("a2.txt", "c")
    path.write_text(path.read_text("utf-8").replace("The bridge carries", "Bridges carry"), "utf-8")
    report = desk.report(since="HEAD")
    assert {verdict["source"] for verdict in report["verdicts"]} == {"a0.txt", "a2.txt"}
    assert {verdict["record"] for verdict in report["verdicts"] if verdict["source"] == "a2.txt"} == {path.stem}
    assert {finding["source"] for finding in report["findings"]} == {"a0.txt", "a2.txt"}


def test_the_report_is_the_same_in_any_run_and_under_any_order_of_files(tmp_path: Path, desk: Desk) -> None:
    other = Desk(tmp_path / "other" / "desk")
    other.fill([3, 0, 4, 2, 1])
    for each in (desk, other):
        each.edit("a1.txt", "41 trains", "46 trains")
        each.edit("a3.txt", "May", "June")
    first = desk.report()
    assert first["findings"]
    assert desk.report() == other.report() == other.report() == first


def test_any_number_of_processes_gives_the_same_report(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimspan.app.spread.ENOUGH", 1)
    monkeypatch.setattr("claimspan.app.spread.BATCH", 1)
    desk.edit("a1.txt", "41 trains", "46 trains")
    shared = desk.report(jobs=3)
    assert desk.report() == shared
    shutil.rmtree(desk.root.parent / "cache")
    assert desk.report() == shared


def test_where_no_process_can_be_started_the_check_does_without(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(*_: object) -> None:
        raise OSError("no semaphores here")

    monkeypatch.setattr("claimspan.app.spread.ENOUGH", 1)
    monkeypatch.setattr("concurrent.futures.ProcessPoolExecutor", refused)
    assert desk.report(jobs=2)["summary"]["records"] == 10


def test_what_a_killed_process_leaves_undone_is_done(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def kill_all(*_: int) -> None:
        for child in multiprocessing.active_children():
            child.kill()

    monkeypatch.setattr("claimspan.app.spread.ENOUGH", 1)
    monkeypatch.setattr("claimspan.app.spread.BATCH", 1)
    monkeypatch.setattr("claimspan.app.gather.STEP", 1)
    with desk.checked(jobs=2, progress=kill_all) as done:
        assert len(list(done.report.verdicts)) == 10
