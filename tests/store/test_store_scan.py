from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_samples import TEXT, add, claim, project, quote

from claimspan.errors import CorpusError, RegisterError
from claimspan.model.file import FileTrouble
from claimspan.store import memo, scan
from claimspan.store.scan import RACY_NS


@pytest.fixture
def later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every scan happen an hour from now, so that no file counts as just touched."""
    monkeypatch.setattr(scan, "time_ns", lambda: time.time_ns() + 3600 * 10**9)


def test_a_scan_says_what_is_there(tmp_path: Path) -> None:
    config = project(tmp_path, texts={"a.txt": TEXT, "sub/é.txt": TEXT + "x"})
    (tmp_path / "seeds" / "new.txt").write_text("no records yet")
    (tmp_path / "seeds" / "a.txt").rename(tmp_path / "seeds" / "renamed.txt")
    for ignored in ("seeds/.hidden", "claims/README.md", "claims/.keep", "claims/a.txt/x.json~", "claims/a.txt/#x#"):
        (tmp_path / ignored).write_text("")
    found = scan.scan(config)
    assert found.problems == ()
    assert list(found.sources) == ["a.txt", "new.txt", "renamed.txt", "sub/é.txt"]
    assert found.count == 4
    entry = found.sources["a.txt"]
    assert entry.article is None
    assert entry.records == tuple(sorted((claim().id, quote().id)))
    assert entry.has_source_file
    assert len(entry.texts) == 1
    assert found.speakers.names == ("ana-ruiz",)
    new = found.sources["new.txt"]
    assert (new.records, new.has_source_file, new.texts) == ((), False, ())
    assert new.article is not None
    assert new.article[0] == 14


def _edit_same_size(path: Path) -> None:
    before = path.stat()
    raw = path.read_bytes()
    path.write_bytes(raw[:-2] + bytes([raw[-2] ^ 1]) + raw[-1:])
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _move(root: Path, old: str, new: str) -> None:
    (root / old).replace(root / new)


CHANGES: list[tuple[str, Callable[[Path], object]]] = [
    ("article", lambda root: _edit_same_size(root / "seeds/a.txt")),
    ("record", lambda root: _edit_same_size(root / f"claims/a.txt/{claim().id}.json")),
    ("source file", lambda root: _edit_same_size(root / "claims/a.txt/_source.json")),
    ("kept text", lambda root: _edit_same_size(next((root / "claims/a.txt/_texts").iterdir()))),
    ("record removed", lambda root: (root / f"claims/a.txt/{claim().id}.json").unlink()),
    ("record added", lambda root: (root / "claims/a.txt/c-aaaaaaaaaaaa.json").write_text("")),
    ("record renamed", lambda root: _move(root, f"claims/a.txt/{claim().id}.json", "claims/a.txt/c-aaaaaaaaaaaa.json")),
    ("article removed", lambda root: (root / "seeds/a.txt").unlink()),
    ("texts removed", lambda root: shutil.rmtree(root / "claims/a.txt/_texts")),
    ("text added", lambda root: (root / f"claims/a.txt/_texts/{'0' * 64}.txt").write_text("")),
    ("replaced", lambda root: shutil.copy2(root / "seeds/a.txt", root / "x") and _move(root, "x", "seeds/a.txt")),
]  # fmt: skip


@pytest.mark.usefixtures("later")
@pytest.mark.parametrize("with_memo", [False, True])
@pytest.mark.parametrize(("name", "change"), CHANGES, ids=[each[0] for each in CHANGES])
def test_any_change_of_a_source_changes_its_signature_and_no_other(
    tmp_path: Path,
    name: str,
    change: Callable[[Path], object],
    with_memo: bool,  # noqa: FBT001 - from the table
) -> None:
    config = project(tmp_path, texts={"a.txt": TEXT, "b.txt": TEXT + "b"})
    first = scan.scan(config)
    again = scan.scan(config, first.memo if with_memo else None)
    assert again.sources == first.sources
    change(tmp_path)
    after = scan.scan(config, first.memo if with_memo else None)
    assert after.sources["b.txt"] == first.sources["b.txt"], name
    assert after.sources.get("a.txt") != first.sources["a.txt"]
    if "a.txt" in after.sources:
        assert after.sources["a.txt"].signature != first.sources["a.txt"].signature


def test_what_was_touched_just_now_is_not_trusted(tmp_path: Path) -> None:
    config = project(tmp_path)
    found = scan.scan(config)
    entry = found.sources["a.txt"]
    assert not entry.settled(found.started)
    assert entry.settled(entry.newest + RACY_NS + 1)
    assert not found.speakers.settled(found.started)
    assert memo.Memo.parse(found.memo).before == {}


def test_an_edit_of_the_same_size_within_one_tick_of_the_clock_is_still_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    config = project(tmp_path, texts={"a.txt": TEXT, "b.txt": TEXT + "b"})
    monkeypatch.setattr(scan, "_stamp", lambda status: (status.st_size, 10**18, 10**18, 1))
    monkeypatch.setattr(scan, "time_ns", lambda: 10**18 + 10**9)
    first = scan.scan(config)
    _edit_same_size(tmp_path / "seeds/a.txt")
    monkeypatch.setattr(scan, "time_ns", lambda: 10**18 + 10**12)
    after = scan.scan(config)
    assert after.sources["a.txt"].signature == first.sources["a.txt"].signature
    assert first.sources["a.txt"].lasting(first.started) == ""
    assert after.sources["a.txt"].lasting(after.started) == after.sources["a.txt"].signature


@pytest.mark.usefixtures("later")
def test_the_memo_is_the_same_when_nothing_changed_and_harmless_when_damaged(tmp_path: Path) -> None:
    config = project(tmp_path)
    first = scan.scan(config)
    assert first.memo is not None
    assert scan.scan(config, first.memo).memo is None
    for damaged in (
        "",
        "[]",
        "{",
        "null",
        '{"claims": 3}',
        '{"claims": []}',
        '{"claims": [1, 2, 3, 4, 5]}',
        '{"claims/a.txt": "x"}',
    ):
        assert scan.scan(config, damaged).sources == first.sources


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.usefixtures("later")
@given(data=st.data())
def test_a_scan_with_memo_sees_what_one_without_sees(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    root = tmp_path_factory.mktemp("project")
    config = project(root)
    remembered = scan.scan(config).memo
    folders = [
        "claims",
        "claims/a.txt",
        "claims/a.txt/_texts",
        "claims/_speakers",
        "claims/_links",
        "claims/x",
        "seeds",
    ]
    names = ["c-aaaaaaaaaaaa.json", "stray.txt", "_source.json", "x-y.json", "0" * 64 + ".txt", "_texts", "a.txt"]
    for _ in range(data.draw(st.integers(1, 5))):
        target = root / data.draw(st.sampled_from(folders)) / data.draw(st.sampled_from(names))
        target.parent.mkdir(parents=True, exist_ok=True)
        kind = data.draw(st.sampled_from(["file", "link", "folder", "delete"]))
        if target.is_dir() and not target.is_symlink():
            shutil.rmtree(target) if kind == "delete" else None
        elif kind == "delete":
            target.unlink(missing_ok=True)
        elif not os.path.lexists(target):
            {"file": target.touch, "link": lambda t=target: t.symlink_to("/etc"), "folder": target.mkdir}[kind]()
        with_memo, without = scan.scan(config, remembered), scan.scan(config)
        assert with_memo.sources == without.sources
        assert with_memo.problems == without.problems
        assert (with_memo.speakers, with_memo.links) == (without.speakers, without.links)
        remembered = with_memo.memo or remembered


LINKS = ["seeds/l.txt", "seeds/sub", "claims/l.txt", "claims/a.txt/c-aaaaaaaaaaaa.json", "claims/a.txt/_source.json"]
LINKS += ["claims/a.txt/sub", "claims/_speakers/x.json", "claims/_links/x.json", f"claims/a.txt/_texts/{'0' * 64}.txt"]


@pytest.mark.parametrize("where", LINKS)
def test_links_at_every_level_are_problems_and_never_followed(tmp_path: Path, where: str) -> None:
    config = project(tmp_path)
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "c-bbbbbbbbbbbb.json").write_text("{}")
    target = tmp_path / where
    target.unlink(missing_ok=True)
    target.parent.mkdir(exist_ok=True)
    target.symlink_to(outside if "." not in target.name or where == "claims/l.txt" else outside / "c-bbbbbbbbbbbb.json")
    found = scan.scan(config)
    assert [(each.trouble, each.path) for each in found.problems] == [(FileTrouble.OUTSIDE, where)]
    assert not any("c-bbbbbbbbbbbb" in each.records for each in found.sources.values())


@pytest.mark.parametrize("name", ["_texts", "_speakers", "_links"])
def test_a_linked_special_folder_is_a_problem(tmp_path: Path, name: str) -> None:
    config = project(tmp_path)
    target = tmp_path / "claims" / ("a.txt/_texts" if name == "_texts" else name)
    if target.exists():
        target.rename(tmp_path / "elsewhere")
    else:
        (tmp_path / "elsewhere").mkdir()
    target.symlink_to(tmp_path / "elsewhere")
    found = scan.scan(config)
    assert [each.trouble for each in found.problems] == [FileTrouble.OUTSIDE]
    assert found.sources["a.txt"].texts == () or name != "_texts"


def test_odd_things_are_named(tmp_path: Path) -> None:
    config = project(tmp_path)
    os.mkfifo(tmp_path / "seeds" / "pipe")
    (tmp_path / "seeds" / "back\\slash").write_text("")
    (tmp_path / "seeds" / "_texts").mkdir()
    (tmp_path / "seeds" / "_speakers").write_text("")
    (tmp_path / "claims" / "stray.json").write_text("")
    (tmp_path / "claims" / "a.txt" / "C-AAAAAAAAAAAA.json").write_text("")
    (tmp_path / "claims" / "_speakers" / "Ana Ruiz.json").write_text("")
    (tmp_path / "claims" / "_links").mkdir()
    (tmp_path / "claims" / "_links" / "q-aaaaaaaaaaaa--c-aaaaaaaaaaaa.json").write_text("")
    (tmp_path / "claims" / os.fsdecode(b"\xff.txt")).mkdir()
    found = scan.scan(config)
    assert {(each.path, each.trouble.value) for each in found.problems} == {
        ("seeds/pipe", "outside"),
        ("seeds/back\\slash", "outside"),
        ("seeds/_texts", "outside"),
        ("seeds/_speakers", "outside"),
        ("claims/stray.json", "stray"),
        ("claims/a.txt/C-AAAAAAAAAAAA.json", "stray"),
        ("claims/_speakers/Ana Ruiz.json", "stray"),
        ("claims/_links/q-aaaaaaaaaaaa--c-aaaaaaaaaaaa.json", "stray"),
        ("claims/\ufffd.txt", "outside"),
    }
    for each in found.problems:
        assert each.message
        assert each.hint
        each.path.encode()


@pytest.mark.usefixtures("later")
def test_an_id_in_two_folders_is_a_problem_every_time(tmp_path: Path) -> None:
    config = project(tmp_path)
    add(tmp_path, "b.txt", "other text “for sure” and more words")
    shutil.copy(tmp_path / f"claims/a.txt/{claim().id}.json", tmp_path / "claims/b.txt")
    first = scan.scan(config)
    for found in (first, scan.scan(config, first.memo)):
        assert [each.trouble for each in found.problems] == [FileTrouble.DUPLICATE_ID]
        assert found.problems[0].record == claim().id
        assert f"claims/a.txt/{claim().id}.json" in found.problems[0].message


@pytest.mark.parametrize(("folder", "error"), [("seeds", CorpusError), ("claims", RegisterError)])
def test_a_missing_folder_is_one_clear_error(tmp_path: Path, folder: str, error: type[Exception]) -> None:
    config = project(tmp_path)
    shutil.rmtree(tmp_path / folder)
    with pytest.raises(error, match=f"{folder}: the .* folder is missing; run `claimspan init`"):
        scan.scan(config)
