"""``pytest --claimspan``, as a user runs it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import small_desk

QUIET = ("-p", "no:hypothesispytest", "-p", "no:cacheprovider", "-p", "no:xdist")


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what was read: every text is read once, whichever tests ask for it."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def desk(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str, str]:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(cache))
    root = tmp_path / "desk"
    return root, *small_desk.make(root)


def run(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "pytest", *QUIET, "-v", "-rA", "--color=no", *options]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_each_record_is_an_item_named_by_its_id(desk: tuple[Path, str, str]) -> None:
    root, claim, quote = desk
    done = run(root, "--claimspan")
    assert done.returncode == 0, done.stdout
    for node in ("files", f"a.txt::{claim}", f"a.txt::{quote}"):
        assert f"claimspan::{node} " in done.stdout
    assert "3 passed" in done.stdout


def test_a_record_fails_with_what_is_wrong_why_and_what_to_do(desk: tuple[Path, str, str]) -> None:
    root, claim, quote = desk
    small_desk.edit(root, "about 10", "about 12")
    done = run(root, "--claimspan")
    assert done.returncode == 1, done.stdout
    assert f"FAILED claimspan::a.txt::{quote}" in done.stdout
    assert f"PASSED claimspan::a.txt::{claim}" in done.stdout
    assert 'CS301 meaning changed: the meaning changed: number: "10" became "12"' in done.stdout
    assert "at: seeds/a.txt:1:1" in done.stdout
    assert "article says: The probe weighs about [-10-]{+12+} kilograms" in done.stdout
    assert f"what to do: if the quote no longer holds: claimspan withdraw {quote}" in done.stdout
    assert "Traceback" not in done.stdout


def test_what_does_not_fail_the_check_does_not_fail_an_item(desk: tuple[Path, str, str]) -> None:
    root, _, quote = desk
    small_desk.edit(root, "The probe", "Now. The probe")
    done = run(root, "--claimspan")
    assert done.returncode == 0, done.stdout
    assert f"PASSED claimspan::a.txt::{quote}" in done.stdout
    assert "CS104 words moved" in done.stdout


def test_the_configured_threshold_decides_what_fails(desk: tuple[Path, str, str]) -> None:
    root, _, quote = desk
    small_desk.edit(root, "The probe", "Now. The probe")
    (root / "claimspan.toml").write_text('corpus = "seeds"\nregister = "claims"\nfail-on = "note"\n')
    done = run(root, "--claimspan")
    assert done.returncode == 1, done.stdout
    assert f"FAILED claimspan::a.txt::{quote}" in done.stdout


def test_an_unreadable_file_fails_the_item_for_files_and_hides_no_other(desk: tuple[Path, str, str]) -> None:
    root, claim, quote = desk
    (root / "claims" / "a.txt" / f"{quote}.json").write_text("{")
    done = run(root, "--claimspan")
    assert done.returncode == 1, done.stdout
    assert "FAILED claimspan::files" in done.stdout
    assert f"PASSED claimspan::a.txt::{claim}" in done.stdout


def test_an_unchecked_record_fails_unless_allowed(desk: tuple[Path, str, str]) -> None:
    root, claim, _ = desk
    shutil.rmtree(root / "claims" / "a.txt" / "_texts")
    small_desk.edit(root, "It will fly", "It will  fly")
    strict = run(root, "--claimspan", "-k", claim)
    assert strict.returncode == 1, strict.stdout
    assert "unchecked: found by likeness, the reviewed text is not known" in strict.stdout
    assert run(root, "--claimspan", "--claimspan-allow-unchecked", "-k", claim).returncode == 0


def test_the_root_may_be_elsewhere(desk: tuple[Path, str, str]) -> None:
    root, claim, _ = desk
    done = run(root.parent, "--claimspan", "--claimspan-root", "desk")
    assert done.returncode == 0, done.stdout
    assert f"PASSED claimspan::a.txt::{claim}" in done.stdout


def test_a_configuration_that_is_not_valid_is_told_in_one_line(desk: tuple[Path, str, str]) -> None:
    root, *_ = desk
    (root / "claimspan.toml").write_text("korpus = 1\n")
    done = run(root, "--claimspan")
    assert done.returncode == 2, done.stdout
    assert 'claimspan: claimspan.toml:1: unknown key "korpus"; did you mean "corpus"?' in done.stdout
    assert "Traceback" not in done.stdout


def test_records_are_chosen_by_keyword_and_marker(desk: tuple[Path, str, str]) -> None:
    root, claim, _ = desk
    (root / "test_other.py").write_text("def test_other(): pass\n")
    assert "1 passed, 3 deselected" in run(root, "--claimspan", "--strict-markers", "-k", claim).stdout
    assert "1 passed, 3 deselected" in run(root, "--claimspan", "--strict-markers", "-m", "not claimspan").stdout


def test_without_the_option_nothing_is_checked_and_nothing_heavy_imported(desk: tuple[Path, str, str]) -> None:
    root, *_ = desk
    (root / "test_other.py").write_text(
        "import sys\n\n\ndef test_other():\n"
        "    assert 'claimspan.pytest_plugin' in sys.modules\n"
        "    heavy = ('claimspan.', 'spacy', 'pydantic', 'rapidfuzz', 'rich', 'click')\n"
        "    loaded = [name for name in sys.modules if name.startswith(heavy)]\n"
        "    assert loaded == ['claimspan.pytest_plugin'], loaded\n"
    )
    done = run(root)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_a_hostile_article_commands_neither_terminal_nor_runner(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(small_desk, "QUOTED", "::error::gone \x1b[31mred ##[group]")
    monkeypatch.setattr(
        small_desk, "ARTICLE", "A.\n::error::gone \x1b[31mred ##[group], he said. It will fly in 2031.\n"
    )
    root = tmp_path / "desk"
    small_desk.make(root)
    small_desk.edit(root, "red", "blue")
    done = run(root, "--claimspan")
    assert done.returncode == 1, done.stdout
    assert "\x1b" not in done.stdout
    assert not [line for line in done.stdout.splitlines() if line.lstrip().startswith("::") or "##[" in line]
