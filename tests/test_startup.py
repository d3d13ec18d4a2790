"""What a start imports: waiting for a library nobody asked for is what makes a command feel slow."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from claimspan.store.scan import RACY_NS

CHECKOUT = Path(__file__).resolve().parent.parent

_TELLING = """
import atexit, sys
atexit.register(lambda: print(*sys.modules, file=sys.stderr))
from claimspan.cli.main import main
main()
"""


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """Return a copy of the shipped corpus and register, which are sound."""
    for folder in ("seeds", "claims"):
        shutil.copytree(CHECKOUT / folder, tmp_path / "desk" / folder)
    (tmp_path / "desk" / "claimspan.toml").write_text("")
    time.sleep(RACY_NS / 1e9 + 0.1)  # as a user's files are: old enough for their time stamps to mean something
    return tmp_path / "desk"


def imported(*arguments: str, cache: Path, code: int = 0) -> set[str]:
    """Run the program in a process of its own; return the packages it has imported when it ends."""
    environment = {**os.environ, "CLAIMSPAN_CACHE": str(cache)}
    command = [sys.executable, "-c", _TELLING, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == code, done.stderr
    return {name.partition(".")[0] for name in done.stderr.split("\n")[-2].split()}


def test_help_imports_nothing_but_click(tmp_path: Path) -> None:
    found = imported("--help", cache=tmp_path)
    assert "click" in found
    assert not found & {"spacy", "pydantic", "rich", "rapidfuzz", "sqlite3", "numpy"}


@pytest.mark.parametrize("command", ["check", "explain", "show", "extract", "audit"])
def test_the_help_of_a_command_imports_no_language_library(tmp_path: Path, command: str) -> None:
    assert not imported(command, "--help", cache=tmp_path) & {"spacy", "numpy"}


def test_a_check_without_rules_on_attribution_imports_no_language_library(desk: Path, tmp_path: Path) -> None:
    first = imported("check", "--root", str(desk), "--ignore", "CS2,CS5", cache=tmp_path / "cache")
    assert "pydantic" in first
    assert not first & {"spacy", "numpy", "duckdb", "multiprocessing"}


def test_an_unchanged_check_imports_no_models_and_a_changed_register_no_language(desk: Path, tmp_path: Path) -> None:
    call = ("check", "--root", str(desk))
    assert "spacy" in imported(*call, cache=tmp_path / "cache")
    assert not imported(*call, cache=tmp_path / "cache") & {"spacy", "pydantic", "rapidfuzz", "numpy"}
    record = next((desk / "claims").glob("*/q-*.json"))
    record.write_text(record.read_text("utf-8").replace('"caveat": "', '"caveat": "Also: ', 1), "utf-8")
    changed = imported(*call, cache=tmp_path / "cache")
    assert "pydantic" in changed
    assert not changed & {"spacy", "numpy", "multiprocessing"}


def test_an_unchanged_check_of_some_rules_imports_no_models_either(desk: Path, tmp_path: Path) -> None:
    call = ("check", "--root", str(desk), "--ignore", "CS2,CS5")
    imported(*call, cache=tmp_path / "cache")
    assert not imported(*call, cache=tmp_path / "cache") & {"spacy", "pydantic", "rapidfuzz"}
    imported("check", "--root", str(desk), "--ignore", "misatributed", cache=tmp_path / "cache", code=2)


def test_an_unchanged_check_in_one_line_draws_nothing(desk: Path, tmp_path: Path) -> None:
    call = ("check", "--root", str(desk), "--output-format", "concise")
    imported(*call, cache=tmp_path / "cache")
    assert not imported(*call, cache=tmp_path / "cache") & {"spacy", "pydantic", "rapidfuzz", "rich"}
