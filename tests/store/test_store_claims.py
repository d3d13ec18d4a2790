from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from store_samples import TEXT, add, claim, project, quote

from claimspan.errors import ClaimspanError, RegisterError, UsageError
from claimspan.model.file import FileTrouble
from claimspan.model.register import Link, Relation
from claimspan.store import claims, folder, lookup, scan
from claimspan.store.atomic import Transaction, digest
from claimspan.store.canonical import canonical


def test_a_source_is_loaded_with_all_its_files(tmp_path: Path) -> None:
    config = project(tmp_path)
    found = scan.scan(config)
    shelf = claims.load(config, found.sources["a.txt"])
    assert [each.value for each in shelf.records] == sorted([claim(), quote()], key=lambda each: each.id)
    assert shelf.source_file is not None
    assert shelf.source_file.value.versions[0].sha256 == digest(TEXT.encode())
    assert shelf.problems == ()
    first = shelf.records[0]
    assert first.path == f"claims/a.txt/{first.value.id}.json"
    assert first.digest == digest((tmp_path / first.path).read_bytes())
    speakers, problems = claims.read_speakers(config, found)
    assert (list(speakers), problems) == (["ana-ruiz"], [])


def test_one_bad_file_never_hides_the_others(tmp_path: Path) -> None:
    config = project(tmp_path)
    home = tmp_path / "claims" / "a.txt"
    (home / "c-aaaaaaaaaaaa.json").write_bytes(b"{")
    (home / "c-bbbbbbbbbbbb.json").write_bytes(canonical(claim()))
    (home / "_source.json").write_bytes(b"[]")
    next((home / "_texts").iterdir()).write_text("forged")
    (home / f"{quote().id}.json").write_bytes(canonical(quote()) + b" ")
    shelf = claims.load(config, scan.scan(config).sources["a.txt"])
    assert {each.value.id: each.canonical for each in shelf.records} == {claim().id: True, quote().id: False}
    assert shelf.source_file is None
    troubles = {(each.path.rpartition("/")[2][:14], each.trouble, each.record) for each in shelf.problems}
    assert troubles == {
        ("c-aaaaaaaaaaaa", FileTrouble.INVALID, "c-aaaaaaaaaaaa"),
        ("c-bbbbbbbbbbbb", FileTrouble.INVALID, "c-bbbbbbbbbbbb"),
        ("_source.json", FileTrouble.INVALID, None),
        (quote().id, FileTrouble.NOT_CANONICAL, quote().id),
        (digest(TEXT.encode())[:14], FileTrouble.FORGED_TEXT, None),
    }
    assert any(f"but holds {claim().id}" in each.message for each in shelf.problems)


def test_content_is_that_of_the_bytes_whatever_the_time_stamps(tmp_path: Path) -> None:
    config = project(tmp_path / "one")
    shutil.copytree(tmp_path / "one", tmp_path / "two")
    other = claims.Config(root=tmp_path / "two")
    one, two = (folder.read_folder(each, scan.scan(each).sources["a.txt"]) for each in (config, other))
    assert one.content == two.content
    record = tmp_path / "two" / "claims" / "a.txt" / f"{claim().id}.json"
    record.write_bytes(record.read_bytes().replace(b"heavy", b"light"))
    assert folder.read_folder(other, scan.scan(other).sources["a.txt"]).content != one.content


def test_too_large_a_record_is_not_read(tmp_path: Path) -> None:
    config = project(tmp_path)
    (tmp_path / "claims" / "a.txt" / "c-aaaaaaaaaaaa.json").write_bytes(b" " * (folder.MAX_BYTES + 1))
    problems = claims.load(config, scan.scan(config).sources["a.txt"]).problems
    assert [(each.trouble, each.record) for each in problems] == [(FileTrouble.INVALID, "c-aaaaaaaaaaaa")]
    assert "4,000,000" in problems[0].message


def test_single_files_are_read_or_refused(tmp_path: Path) -> None:
    config = project(tmp_path)
    assert claims.read_record(config, "a.txt", claim().id).value == claim()
    source_file = claims.read_source_file(config, "a.txt")
    assert source_file is not None
    assert source_file.path == "claims/a.txt/_source.json"
    assert claims.read_source_file(config, "b.txt") is None
    assert claims.read_speaker(config, "nobody") is None
    speaker = claims.read_speaker(config, "ana-ruiz")
    assert speaker is not None
    assert speaker.value.name == "Ana Ruiz"
    with pytest.raises(RegisterError, match="does not exist"):
        claims.read_record(config, "a.txt", "c-aaaaaaaaaaaa")
    (tmp_path / "claims" / "a.txt" / "c-aaaaaaaaaaaa.json").write_bytes(b'{"a": 1,}')
    with pytest.raises(claims.InvalidFileError, match=r"c-aaaaaaaaaaaa\.json:1:8: not valid JSON") as caught:
        claims.read_record(config, "a.txt", "c-aaaaaaaaaaaa")
    assert caught.value.problems[0].record == "c-aaaaaaaaaaaa"
    for name in ("../x", "/x", "_speakers"):
        with pytest.raises(ClaimspanError):
            claims.read_record(config, name, "c-aaaaaaaaaaaa")


def test_writing_is_idempotent_and_links_are_named_in_order(tmp_path: Path) -> None:
    config = project(tmp_path)
    one, other = claim().id, quote().id
    link = Link(
        relation=Relation.DISTINCT,
        by="Ana",
        at="2026-05-01T12:00:00Z",
        reason="r",
        records={other: "0" * 64, one: "1" * 64},
    )
    path = lookup.link_path(config, other, one)
    with Transaction(config.root) as changes:
        raw = claims.put(changes, path, link, None)
    found = scan.scan(config)
    links, problems = claims.read_links(config, found)
    assert (problems, links[0].value, found.problems) == ([], link, ())
    with Transaction(config.root) as changes:
        assert claims.put(changes, path, links[0].value, links[0].digest) == raw


def test_records_are_found_by_the_start_of_their_id(tmp_path: Path) -> None:
    config = project(tmp_path)
    add(tmp_path, "sub/b.txt", TEXT + "b")
    one = claim().id
    assert lookup.find_record(config, one) == ("a.txt", one)
    assert lookup.find_record(config, one[:8].upper()) == ("a.txt", one)
    assert lookup.find_record(config, one[2:8]) == ("a.txt", one)
    assert lookup.find_record(config, claim("sub/b.txt", TEXT + "b").id)[0] == "sub/b.txt"
    with pytest.raises(UsageError, match=r"start of 2 ids: c-.* \(a\.txt\).*give more letters|start of 2 ids: c-"):
        lookup.find_record(config, "c-")
    with pytest.raises(UsageError, match=r"no record .* the nearest are c-"):
        lookup.find_record(config, one[:-1] + ("a" if one[-1] != "a" else "b"))
    for nonsense in ("", "  ", "../x", "c-1", "x" * 50, "é"):
        with pytest.raises(UsageError, match="not the start of a record id"):
            lookup.find_record(config, nonsense)
    shutil.rmtree(tmp_path / "claims" / "a.txt")
    shutil.rmtree(tmp_path / "claims" / "sub")
    with pytest.raises(UsageError, match="no records yet"):
        lookup.find_record(config, "c-a")
