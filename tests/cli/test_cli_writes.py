"""Writing under bad conditions: another hand, a full disk, Ctrl-C, a closed pipe; nothing is half done."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_desk import ED, TEXT, Desk

from claimspan.store import atomic

MOVED = f"A new first line.\n\n{TEXT}"
OTHER_EDIT = b" "
"""What somebody else appends to a file while a command works."""

REASON = ("--reason", "as agreed")

Call = tuple[str, ...]

WRITERS: list[object] = [
    pytest.param(("reject", "q", *REASON, *ED), "claims/a.txt/q-", id="reject"),
    pytest.param(("accept", "q", "--as", "Somebody Else"), "claims/a.txt/q-", id="accept"),
    pytest.param(("undo", "q", *ED), "claims/a.txt/q-", id="undo"),
    pytest.param(("check", "--fix"), "claims/a.txt/c-", id="fix"),
    pytest.param(("fmt",), "claims/b.txt/c-", id="fmt"),
    pytest.param(("source", "set", "seeds/a.txt", "title=T"), "claims/a.txt/_source.json", id="source set"),
    pytest.param(("source", "add", "seeds/a.txt", "--cause", "update"), "claims/a.txt/_source.json", id="source add"),
    pytest.param(("speaker", "set", "mara-lindt", "note=N"), "claims/_speakers/mara-lindt.json", id="speaker set"),
    pytest.param(("check", "--update-baseline"), "claimspan-baseline.json", id="baseline"),
]


ADD = pytest.param(("add", "seeds/a.txt", "Costs rose", "--statement", "s", *ED), "claims/a.txt/", id="add")
"""Writes new files only, so that there is nothing it could overwrite."""


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """A desk on which every writing command has something to write."""
    desk.write("seeds/b.txt", "Other words.")
    other = desk.add("Other words", "--statement", "s", article="seeds/b.txt")
    desk.edit(desk.file_of(other), '  "kind"', '    "kind"')
    desk.write("seeds/a.txt", MOVED)
    desk.write("claimspan-baseline.json", '{"schema": 1, "findings": []}\n')
    return desk


def target(desk: Desk, prefix: str) -> Path:
    (found,) = [name for name in desk.files() if name.startswith(prefix)]
    return desk.path(found)


@pytest.mark.parametrize(("call", "prefix"), WRITERS)
def test_an_edit_made_meanwhile_is_never_overwritten(busy: Desk, call: Call, prefix: str) -> None:
    path = target(busy, prefix)
    before = busy.files()
    prepare = atomic.Transaction._prepare  # noqa: SLF001  # the moment between reading and writing

    def edited(transaction: atomic.Transaction, step: Any) -> None:
        prepare(transaction, step)
        if not path.read_bytes().endswith(OTHER_EDIT):
            path.write_bytes(path.read_bytes() + OTHER_EDIT)

    busy.monkeypatch.setattr(atomic.Transaction, "_prepare", edited)
    result = busy.run(*call)
    assert result.code == 2
    name = path.relative_to(busy.root).as_posix()
    told = "changed since it was read; nothing was written; look at the other edit, then run the command again"
    assert result.err.splitlines()[-1] == f"claimspan: error: {name}: {told}"
    assert busy.files() == {**before, name: before[name] + OTHER_EDIT}


FAILURES = [
    pytest.param(errno.ENOSPC, "No space left on device", id="disk full"),
    pytest.param(errno.EROFS, "Read-only file system", id="read-only"),
    pytest.param(errno.EDQUOT, os.strerror(errno.EDQUOT), id="quota"),
]


@pytest.mark.parametrize(("number", "told"), FAILURES)
@pytest.mark.parametrize(("call", "prefix"), [*WRITERS, ADD])
def test_a_write_the_system_refuses_leaves_everything_as_it_was(
    busy: Desk, call: Call, prefix: str, number: int, told: str
) -> None:
    before = busy.files()
    real = os.fsync

    def full(descriptor: int) -> None:
        real(descriptor)
        raise OSError(number, os.strerror(number))

    busy.monkeypatch.setattr(os, "fsync", full)
    result = busy.run(*call)
    assert result.code == 2
    (line,) = result.err.splitlines()
    assert line.startswith("claimspan: error: ")
    assert f"cannot be written: {told}; nothing was written; free space or make the folder writable" in line
    assert busy.files() == before
    assert prefix


def test_a_folder_without_permission_to_write_is_named(busy: Desk) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write everywhere; see the test of EROFS above")
    busy.path("claims/a.txt").chmod(0o555)
    try:
        line = busy.refused("reject", "q", *REASON, *ED)
    finally:
        busy.path("claims/a.txt").chmod(0o755)
    assert "cannot be written: Permission denied; nothing was written" in line


def test_a_report_file_that_cannot_be_written_is_named(desk: Desk) -> None:
    line = desk.refused("check", "--output-format", "json=claimspan.toml/x.json")
    assert line.startswith("claimspan.toml/x.json: cannot be written: ")


def test_a_cache_that_cannot_be_written_is_a_warning(desk: Desk) -> None:
    blocked = desk.root.parent / "blocked"
    blocked.write_text("a file where a folder should be")
    desk.monkeypatch.setenv("CLAIMSPAN_CACHE", str(blocked))
    result = desk.ok("check")
    assert result.out.startswith("2 records: 2 hold")
    assert result.err.startswith("warning: ")
    assert result.err.count("\n") == 1


def test_a_cache_below_the_root_is_refused(desk: Desk) -> None:
    desk.monkeypatch.setenv("CLAIMSPAN_CACHE", str(desk.path("cache")))
    assert "$CLAIMSPAN_CACHE lies below the checked folder" in desk.refused("check")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
@pytest.mark.parametrize("call", [("check",), ("show",), ("explain",), ("--help",)], ids=" ".join)
@pytest.mark.parametrize("unbuffered", ["", "1"], ids=["buffered", "unbuffered"])
def test_a_full_disk_behind_standard_output_is_one_line(desk: Desk, call: Call, unbuffered: str) -> None:
    environment = {**os.environ, "PYTHONUNBUFFERED": unbuffered}
    command = [sys.executable, "-m", "claimspan", *call]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, cwd=desk.root, stdout=full, stderr=subprocess.PIPE, check=False, env=environment)
    assert done.returncode == 2
    assert done.stderr.decode() == "claimspan: error: standard output: No space left on device\n"


PIPES = [
    pytest.param(("check",), TEXT, 0, id="green"),
    pytest.param(("check",), TEXT.replace("10", "12"), 141, id="findings"),
    pytest.param(("check", "--output-format", "json"), TEXT.replace("10", "12"), 141, id="json"),
    pytest.param(("show",), TEXT, 0, id="show"),
    pytest.param(("explain",), TEXT, 0, id="explain"),
    pytest.param(("schema",), TEXT, 0, id="schema"),
    pytest.param(("check", "--help"), TEXT, 0, id="help"),
]


@pytest.mark.skipif(os.name == "nt", reason="no such pipes")
@pytest.mark.parametrize(("call", "article", "code"), PIPES)
def test_a_reader_who_left_makes_no_error(desk: Desk, call: Call, article: str, code: int) -> None:
    desk.write("seeds/a.txt", article)
    process = subprocess.Popen(
        [sys.executable, "-m", "claimspan", *call], cwd=desk.root, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait() == code


def test_head_takes_the_first_line_and_nobody_complains(desk: Desk) -> None:
    line = f'set -o pipefail; "{sys.executable}" -m claimspan explain | head -1'
    done = subprocess.run(["bash", "-c", line], cwd=desk.root, capture_output=True, text=True, check=False)
    assert done.stdout.startswith("CS101 ")
    assert done.stderr == ""
    assert done.returncode == 0


@pytest.mark.skipif(os.name == "nt", reason="no such shell")
@pytest.mark.parametrize(("closed", "code"), [(">&-", 1), ("2>&-", 1), (">&- 2>&-", 1), ("<&-", 1)])
def test_a_stream_the_caller_closed_changes_no_exit_code(desk: Desk, closed: str, code: int) -> None:
    desk.write("seeds/a.txt", TEXT.replace("10", "12"))
    line = f'"{sys.executable}" -m claimspan check {closed}'
    done = subprocess.run(["bash", "-c", line], cwd=desk.root, capture_output=True, text=True, check=False)
    assert done.returncode == code
    assert done.stderr == ""


def interrupted(desk: Desk, call: list[str], ready: Callable[[], bool]) -> tuple[int, str]:
    """Run a command, press Ctrl-C once ``ready`` says so; return its code and standard error."""
    process = subprocess.Popen(
        [sys.executable, "-m", "claimspan", *call],
        cwd=desk.root,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    until = time.monotonic() + 20
    while process.poll() is None and not ready() and time.monotonic() < until:
        time.sleep(0.005)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=20)
    code = process.returncode
    return 128 - code if code < 0 else code, err  # as a shell tells it


def strays(desk: Desk) -> Iterator[str]:
    return (name for name in desk.files() if ".claimspan-" in name)


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_ctrl_c_is_130_and_leaves_whole_files_only(empty: Desk) -> None:
    names = [f"seeds/{number:03}.txt" for number in range(400)]
    for name in names:
        empty.write(name, f"The words of {name}.")
    code, err = interrupted(
        empty, ["source", "add", *names], lambda: empty.path("claims/005.txt/_source.json").exists()
    )
    assert code == 130
    assert err.strip() == "claimspan: interrupted"
    assert not list(strays(empty))
    assert 5 <= len(list(empty.root.glob("claims/*/_source.json"))) < 400
    for folder in empty.root.glob("claims/*"):
        assert (folder / "_source.json").exists()
        assert len(list(folder.glob("_texts/*.txt"))) == 1
    assert empty.ok("fmt", "--check").out == ""
    assert empty.ok("check").code == 0
    empty.ok("source", "add", *names[:8])


@pytest.mark.skipif(os.name == "nt", reason="no such signal")
def test_ctrl_c_during_a_check_is_130_and_the_next_one_is_sound(empty: Desk) -> None:
    for number in range(3000):
        empty.write(f"seeds/{number % 50:02}/{number:04}.txt", f"The words of {number}. " * 200)
    begun = time.monotonic()
    code, err = interrupted(empty, ["check"], lambda: time.monotonic() - begun > 0.35)
    assert code in {130, 0}, err  # 0 only where it was done before
    assert "internal error" not in err
    assert json.loads(empty.ok("check", "--output-format", "json").out)["summary"]["sources"] == 3000


ENCODINGS = [
    {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"},
]


@pytest.mark.parametrize("environment", ENCODINGS, ids=["ascii", "cp1252"])
def test_a_terminal_that_knows_few_letters_is_no_failure(desk: Desk, environment: dict[str, str]) -> None:
    desk.write("seeds/a.txt", TEXT.replace("Mara Lindt", "Maŕa Lińdt 🚀").replace("10", "12"))
    for call in (("check",), ("accept", "ü")):
        done = subprocess.run(
            [sys.executable, "-m", "claimspan", *call],
            cwd=desk.root,
            env={**os.environ, **environment},
            capture_output=True,
            check=False,
        )
        assert done.returncode in {0, 1, 2}
        assert b"Traceback" not in done.stderr
        assert b"internal error" not in done.stderr
