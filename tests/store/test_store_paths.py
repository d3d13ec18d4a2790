from __future__ import annotations

import os
from pathlib import Path

import pytest

from claimspan.errors import ClaimspanError
from claimspan.store import paths


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("", "empty"),
        ("/etc/passwd", "absolute"),
        ("..", '".."'),
        ("a/../../b", '".."'),
        ("a/./b", "dot component"),
        ("a//b", "empty or dot"),
        ("a/", "empty or dot"),
        ("a\0b", "NUL"),
        ("..\\b", "backslash"),
        ("\udcff.txt", "UTF-8"),
    ],
)
def test_a_path_that_may_leave_is_refused(tmp_path: Path, name: str, says: str) -> None:
    with pytest.raises(paths.OutsideError, match=says):
        paths.resolve(tmp_path, name)


@pytest.mark.parametrize(
    "name", ["a", "a/b", "…/ä b", "a:b" if os.name != "nt" else "ab", "...", "-rf", "a\nb", "x" * 255]
)
def test_an_ordinary_path_stays_below_the_root(tmp_path: Path, name: str) -> None:
    assert paths.resolve(tmp_path, name) == tmp_path / name


PORTABLE = ["a.txt", "2031/probe 2.txt", "é.txt", "-d.txt", ".a", "console.txt", "a/nullable/com10.txt"]
NOT_PORTABLE = ["a:b.txt", "why?.txt", "con", "CON.txt", "a/nul/b.txt", "a/lpt1.txt", "a.", "a /b.txt", "a./b", "a\tb"]


@pytest.mark.parametrize("name", PORTABLE)
def test_a_plain_name_is_portable(name: str) -> None:
    assert paths.portable(name)


@pytest.mark.parametrize("name", NOT_PORTABLE)
def test_a_name_that_windows_refuses_is_not_portable(name: str) -> None:
    assert not paths.portable(name)


@pytest.mark.parametrize("level", [0, 1, 2])
def test_a_link_at_any_level_is_refused(tmp_path: Path, level: int) -> None:
    names = ["one", "two", "three"]
    target = tmp_path / "elsewhere"
    (target / "two").mkdir(parents=True)
    (target / "two" / "three").write_text("words")
    root = tmp_path / "root"
    root.mkdir()
    folder = root.joinpath(*names[:level])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / names[level]).symlink_to(target.joinpath(*names[1 : level + 1]))
    with pytest.raises(paths.OutsideError, match="symbolic link"):
        paths.resolve(root, "one/two/three")


def test_special_files_and_paths_below_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "file").write_text("")
    with pytest.raises(paths.SpecialFileError):
        paths.resolve(tmp_path, "pipe")
    with pytest.raises(paths.OutsideError, match="below a file"):
        paths.resolve(tmp_path, "file/inner")


def test_a_name_too_long_for_the_system_is_one_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ClaimspanError, match="cannot be used"):
        paths.resolve(tmp_path, "x" * 300)


def test_relative_name_is_the_inverse_of_resolve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert paths.relative_name(tmp_path, "b.txt") == "a/b.txt"
    assert paths.relative_name(tmp_path, tmp_path / "a" / "b.txt") == "a/b.txt"
    assert paths.relative_name(tmp_path, "..") == "."
    assert paths.relative_name("/", "/a") == "a"
    for outside in ("../..", "/etc/passwd", str(tmp_path) + "x"):
        with pytest.raises(paths.OutsideError, match="not below"):
            paths.relative_name(tmp_path, outside)


def test_a_root_reached_through_a_link_works_but_links_below_it_stay_visible(tmp_path: Path) -> None:
    real = tmp_path / "real"
    real.mkdir()
    (tmp_path / "alias").symlink_to(real)
    (real / "link.txt").symlink_to("/etc/passwd")
    assert paths.relative_name(tmp_path / "alias", real / "x.txt") == "x.txt"
    assert paths.relative_name(real, tmp_path / "alias" / "x.txt") == "x.txt"
    assert paths.relative_name(real, real / "link.txt") == "link.txt"
