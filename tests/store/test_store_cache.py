from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest

from claimspan.errors import ConfigError
from claimspan.store import cache
from claimspan.store.cache import Ledger, Row

ROW = Row("sub/a.txt", "signature", "0" * 64, "content", "key", "2026-05-01", '{"holds": 1}', "")


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(cache.VARIABLE, str(tmp_path / "cache"))
    (tmp_path / "root").mkdir()
    return tmp_path / "root"


def row(number: int) -> Row:
    return ROW._replace(path=f"{number:05}.txt", findings=f"[{number}]")


def test_what_was_put_is_there_for_the_next(root: Path) -> None:
    with Ledger(root) as ledger:
        assert (ledger.rows(), list(ledger.verdicts()), ledger.get("listing")) == ({}, [], None)
        ledger.put([(ROW, '["v"]')])
        ledger.put((row(number), f"[{number}]") for number in range(1200))
        ledger.set("listing", "{}")
        ledger.set("listing", '{"x": "\u2028é🚀"}')
    with Ledger(root) as ledger:
        rows = ledger.rows()
        assert rows["sub/a.txt"] == ROW
        assert rows["00007.txt"] == row(7)
        assert len(rows) == 1201
        assert dict(ledger.verdicts()) == {"sub/a.txt": '["v"]'} | {f"{n:05}.txt": f"[{n}]" for n in range(1200)}
        assert len(dict(ledger.verdicts(f"{n:05}.txt" for n in range(1100)))) == 1100
        assert ledger.get("listing") == '{"x": "\u2028é🚀"}'
        ledger.put([(ROW._replace(key="other"), "[]")])
        ledger.forget(["00007.txt", "missing"])
        assert ledger.rows()["sub/a.txt"].key == "other"
        assert "00007.txt" not in ledger.rows()
        assert list(ledger.verdicts(["00007.txt"])) == []
        assert ledger.warning == ""


def test_each_root_has_its_own(root: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with Ledger(root) as one, Ledger(tmp_path / "other") as two:
        one.put([(ROW, "[]")])
        assert two.rows() == {}
    (tmp_path / "alias").symlink_to(root)
    with Ledger(tmp_path / "alias") as same:
        assert same.rows() == {ROW.path: ROW}


def _overwrite(path: Path, start: int, junk: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(junk)


def _tables(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DROP TABLE rows")
    connection.execute("CREATE TABLE rows (path TEXT)")
    connection.commit()
    connection.close()


def _schema(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE rows (path TEXT)")
    connection.commit()
    connection.close()


DAMAGES = {
    "garbage": lambda path: path.write_bytes(os.urandom(9000)),
    "empty": lambda path: path.write_bytes(b""),
    "header": lambda path: _overwrite(path, 0, b"x" * 100),
    "truncated": lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
    "one page": lambda path: _overwrite(path, 4096, b"\xff" * 4096),
    "tables": _tables,
    "other schema": _schema,
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_file_is_rebuilt_in_silence(root: Path, damage: str) -> None:
    with Ledger(root) as ledger:
        ledger.put((row(number), "[]") for number in range(300))
        path = Path(ledger.path)
    DAMAGES[damage](path)
    with Ledger(root) as ledger:
        assert all(found == row(int(path[:5])) for path, found in ledger.rows().items())
        list(ledger.verdicts())
        ledger.put([(ROW, "[]")])
        assert ledger.rows()[ROW.path] == ROW
        assert ledger.warning == ""
    with Ledger(root) as ledger:
        assert ledger.rows()[ROW.path] == ROW


def test_a_row_whose_letters_were_altered_is_not_believed(root: Path) -> None:
    with Ledger(root) as ledger:
        ledger.put([(ROW, '["holds"]'), (row(1), "[]")])
        path = Path(ledger.path)
    raw = path.read_bytes()
    path.write_bytes(raw.replace(b'["holds"]', b'["wrong"]').replace(b"0" * 64, b"1" * 64, 1))
    with Ledger(root) as ledger:
        assert len(ledger.rows()) == 1
        assert "wrong" not in str(list(ledger.verdicts()))


@pytest.mark.skipif(os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_folder_means_no_cache(root: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(mode=0o500)
    with Ledger(root) as ledger:
        ledger.put([(ROW, "[]")])
        assert ledger.rows() == {}
        assert "no cache" in ledger.warning


def test_a_folder_that_cannot_be_made_means_no_cache(root: Path, tmp_path: Path) -> None:
    (tmp_path / "cache").write_text("a file in the way")
    with Ledger(root) as ledger:
        ledger.put([(ROW, "[]")])
        ledger.set("a", "b")
        ledger.forget(["x"])
        assert (ledger.rows(), list(ledger.verdicts()), list(ledger.verdicts(["x"])), ledger.get("a")) == (
            {},
            [],
            [],
            None,
        )
        assert "no cache" in ledger.warning


def test_a_full_disk_means_no_cache(root: Path) -> None:
    with Ledger(root) as ledger:
        ledger.put([(ROW, "[]")])
        connection = ledger._connection  # noqa: SLF001 - the only way to a full disk here
        assert connection is not None
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
        ledger.put((row(number), "x" * 5000) for number in range(100))
        assert "full" in ledger.warning
    with Ledger(root) as ledger:
        assert ledger.rows() == {ROW.path: ROW}


def test_a_linked_file_is_not_used(root: Path, tmp_path: Path) -> None:
    path = Path(cache.location(root)[0])
    path.parent.mkdir()
    path.symlink_to(tmp_path / "elsewhere")
    with Ledger(root) as ledger:
        assert "symbolic link" in ledger.warning
    assert not (tmp_path / "elsewhere").exists()


def test_a_cache_below_the_checked_root_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (root.parent / "alias").symlink_to(root)
    for inside in (root, root / "cache", root.parent / "alias" / "cache"):
        monkeypatch.setenv(cache.VARIABLE, str(inside))
        with pytest.raises(ConfigError, match="below the checked folder"):
            Ledger(root)
    monkeypatch.delenv(cache.VARIABLE)
    monkeypatch.setenv("XDG_CACHE_HOME", str(root / ".cache"))
    monkeypatch.setattr(sys, "platform", "linux")
    with Ledger(root) as ledger:
        assert "below the checked folder" in ledger.warning


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("home", [None, "", "/somewhere/else", "relative"])
def test_the_cheap_way_to_the_cache_folder_agrees_with_platformdirs(
    monkeypatch: pytest.MonkeyPatch, home: str | None
) -> None:
    monkeypatch.delenv(cache.VARIABLE, raising=False)
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    if home is not None:
        monkeypatch.setenv("XDG_CACHE_HOME", home)
    assert cache.folder() == platformdirs.user_cache_dir("claimspan", appauthor=False) or home == "relative"


WRITER = """
import sys
from pathlib import Path
from claimspan.store.cache import Ledger, Row
with Ledger(Path(sys.argv[1])) as ledger:
    for turn in range(20):
        ledger.put((Row(f"{n}", sys.argv[2], "", "", "", "", "", str(turn)), sys.argv[2]) for n in range(50))
        assert len(ledger.rows()) == 50
        assert not ledger.warning, ledger.warning
"""


def test_two_processes_at_once_lose_nothing(root: Path) -> None:
    started = [
        subprocess.Popen([sys.executable, "-c", WRITER, str(root), name], stderr=subprocess.PIPE, text=True)
        for name in "ab"
    ]
    for process in started:
        _, told = process.communicate(timeout=60)
        assert (process.returncode, told) == (0, "")
    with Ledger(root) as ledger:
        rows, verdicts = ledger.rows(), dict(ledger.verdicts())
    assert {each.signature for each in rows.values()} in ({"a"}, {"b"})
    assert all(verdicts[path] == each.signature and each.findings == "19" for path, each in rows.items())
