from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from claimspan.errors import StaleWriteError
from claimspan.store import atomic, paths
from claimspan.store.atomic import Transaction, WriteError, digest


def files(root: Path) -> dict[str, bytes]:
    return {str(each.relative_to(root)): each.read_bytes() for each in root.rglob("*") if each.is_file()}


def test_a_new_file_and_its_folders_appear_whole(tmp_path: Path) -> None:
    atomic.write(tmp_path, "a/b/c.json", b"new", None)
    assert files(tmp_path) == {"a/b/c.json": b"new"}
    umask = os.umask(0)
    os.umask(umask)
    assert stat.S_IMODE((tmp_path / "a/b/c.json").stat().st_mode) == 0o666 & ~umask


def test_a_replaced_file_keeps_its_mode(tmp_path: Path) -> None:
    (tmp_path / "c").write_bytes(b"old")
    (tmp_path / "c").chmod(0o640)
    atomic.write(tmp_path, "c", b"new", digest(b"old"))
    assert files(tmp_path) == {"c": b"new"}
    assert stat.S_IMODE((tmp_path / "c").stat().st_mode) == 0o640


@pytest.mark.parametrize(
    ("there", "expected", "says"),
    [
        (b"hand edit", digest(b"old"), "changed since"),
        (b"hand edit", None, "appeared since"),
        (None, digest(b"old"), "deleted since"),
    ],
)
def test_a_hand_edit_is_never_lost(tmp_path: Path, there: bytes | None, expected: str | None, says: str) -> None:
    if there is not None:
        (tmp_path / "c").write_bytes(there)
    before = files(tmp_path)
    with pytest.raises(StaleWriteError, match=f"{says} it was read; nothing was written") as caught:
        atomic.write(tmp_path, "c", b"new", expected)
    assert caught.value.hint
    assert files(tmp_path) == before


def test_an_edit_while_preparing_is_never_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "ab":
        (tmp_path / name).write_bytes(b"old")
    original = os.fsync

    def edit(descriptor: int) -> None:
        (tmp_path / "b").write_bytes(b"hand edit")
        original(descriptor)

    changes = Transaction(tmp_path)
    changes.write("a", b"new", digest(b"old"))
    changes.write("b", b"new", digest(b"old"))
    monkeypatch.setattr(os, "fsync", edit)
    with pytest.raises(StaleWriteError):
        changes.commit()
    assert files(tmp_path) == {"a": b"old", "b": b"hand edit"}


def test_a_new_file_never_replaces_one_that_appears_at_the_last_moment(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    original = os.link

    def appear(source: Path, target: Path, **rest: bool) -> None:
        Path(target).write_bytes(b"theirs")
        original(source, target, **rest)

    monkeypatch.setattr(os, "link", appear)
    with pytest.raises(StaleWriteError, match="appeared"):
        atomic.write(tmp_path, "c", b"new", None)
    assert files(tmp_path) == {"c": b"theirs"}


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EROFS, "Read-only file system"),
        KeyboardInterrupt(),
    ],
)
@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
@pytest.mark.parametrize("turn", [0, 1])
def test_a_failure_at_any_step_leaves_everything_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, error: BaseException, turn: int
) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"old " + name.encode())
    before = files(tmp_path)
    calls = iter(range(1000))
    original = getattr(os, step)

    def failing(*arguments: object, **rest: object) -> object:
        if next(calls) == turn:
            raise error
        return original(*arguments, **rest)

    def commit() -> None:
        with Transaction(tmp_path) as changes:
            changes.write("a", b"new", digest(b"old a"))
            changes.delete("c", digest(b"old c"))
            changes.write("new/d", b"new", None)
            changes.write("b", b"new", digest(b"old b"))
            monkeypatch.setattr(os, step, failing)

    if isinstance(error, OSError):
        with pytest.raises(WriteError, match=r"cannot be written: .*; nothing was written") as caught:
            commit()
        assert caught.value.path
        assert caught.value.hint
    else:
        with pytest.raises(KeyboardInterrupt):
            commit()
    monkeypatch.undo()
    assert files(tmp_path) == before
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("step", ["replace", "link", "unlink"])
@pytest.mark.parametrize("turn", [0, 1])
def test_an_interruption_just_after_a_step_takes_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, turn: int
) -> None:
    for name in "abcd":
        (tmp_path / name).write_bytes(b"old")
    before = files(tmp_path)
    calls = iter(range(1000))
    original = getattr(os, step)

    def interrupted(*arguments: object, **rest: object) -> None:
        original(*arguments, **rest)
        if next(calls) == turn:
            raise KeyboardInterrupt

    changes = Transaction(tmp_path)
    for name in "ab":
        changes.write(name, b"new", digest(b"old"))
        changes.write(f"new/{name}", b"new", None)
    for name in "cd":
        changes.delete(name, digest(b"old"))
    monkeypatch.setattr(os, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        changes.commit()
    monkeypatch.undo()
    assert files(tmp_path) == before
    assert not (tmp_path / "new").exists()


def test_nothing_is_written_when_the_block_fails(tmp_path: Path) -> None:
    def failing() -> None:
        with Transaction(tmp_path) as changes:
            changes.write("a", b"new", None)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        failing()
    assert files(tmp_path) == {}


def test_all_or_none_of_several_files(tmp_path: Path) -> None:
    (tmp_path / "c").write_bytes(b"old")
    with Transaction(tmp_path) as changes:
        changes.write("a", b"1", None)
        changes.write("b/c", b"2", None)
        changes.delete("c", digest(b"old"))
        assert changes.plans("a")
        with pytest.raises(ValueError, match="twice"):
            changes.write("a", b"3", None)
    assert files(tmp_path) == {"a": b"1", "b/c": b"2"}


def test_links_are_refused(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(paths.OutsideError):
        atomic.write(tmp_path, "link", b"x", None)
    with pytest.raises(paths.OutsideError):
        atomic.write(tmp_path, "../x", b"x", None)


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_is_one_clear_error(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(WriteError, match="Permission denied"):
        atomic.write(tmp_path, "a", b"x", None)
    tmp_path.chmod(0o700)
