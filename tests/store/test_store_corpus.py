from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest
from store_samples import TEXT, git, project

from claimspan.errors import CorpusError
from claimspan.store import corpus, paths
from claimspan.store.atomic import Transaction
from claimspan.store.claims import keep_text


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"a\r\nb\rc\n",
        b"\xef\xbb\xbfa",
        "e\u0301\xad\ufe0f🚀\u2028\xa0\x0c".encode(),
        b"\x00\x1b[2J",
        b"no final newline",
    ],
)
def test_the_text_is_the_bytes_decoded_and_nothing_else(tmp_path: Path, raw: bytes) -> None:
    config = project(tmp_path)
    (tmp_path / "seeds" / "b.txt").write_bytes(raw)
    source = corpus.read_source(config, "b.txt")
    assert source.text.encode() == raw
    assert (source.path, source.sha256) == ("b.txt", hashlib.sha256(raw).hexdigest())


def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path) -> None:
    config = project(tmp_path)
    (tmp_path / "seeds" / "b.txt").write_bytes("é\r\n\r\nab".encode() + b"\xff")
    with pytest.raises(CorpusError, match="not UTF-8 at byte 8") as caught:
        corpus.read_source(config, "b.txt")
    assert (caught.value.path, caught.value.line) == ("seeds/b.txt", 3)
    with pytest.raises(CorpusError, match=r"seeds/none\.txt: does not exist"):
        corpus.read_source(config, "none.txt")
    (tmp_path / "seeds" / "sub").mkdir()
    with pytest.raises(CorpusError, match="not a regular file"):
        corpus.read_source(config, "sub")


def test_the_size_cap_holds(tmp_path: Path) -> None:
    project(tmp_path)
    (tmp_path / "claimspan.toml").write_text("max-article-bytes = 100")
    config = corpus.Config(root=tmp_path, max_article_bytes=100)
    (tmp_path / "seeds" / "b.txt").write_bytes(b"x" * 100)
    assert corpus.read_source(config, "b.txt").text == "x" * 100
    (tmp_path / "seeds" / "b.txt").write_bytes(b"x" * 101)
    with pytest.raises(CorpusError, match="101 bytes, more than the limit of 100"):
        corpus.read_source(config, "b.txt")


def test_links_pipes_and_reserved_names_are_refused(tmp_path: Path) -> None:
    config = project(tmp_path)
    (tmp_path / "seeds" / "link.txt").symlink_to(tmp_path / "seeds" / "a.txt")
    os.mkfifo(tmp_path / "seeds" / "pipe")
    for name, error in (
        ("link.txt", paths.OutsideError),
        ("../claimspan.toml", paths.OutsideError),
        ("pipe", paths.SpecialFileError),
    ):
        with pytest.raises(error):
            corpus.read_source(config, name)
    with pytest.raises(CorpusError, match=r"not a regular file|cannot be read"):
        corpus.read_trusted(str(tmp_path / "seeds" / "pipe"), "pipe", 10)
    with pytest.raises(CorpusError, match="cannot be read"):
        corpus.read_trusted(str(tmp_path / "seeds" / "link.txt"), "link.txt", 10_000)
    for name in ("_speakers/x", "_links", "a/_texts/x"):
        with pytest.raises(CorpusError, match="keeps this name"):
            corpus.register_folder(config, name)


def test_a_kept_text_is_verified(tmp_path: Path) -> None:
    config = project(tmp_path)
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    kept = tmp_path / "claims" / "a.txt" / "_texts" / f"{digest}.txt"
    assert corpus.kept_text(config, "a.txt", digest) == TEXT
    kept.write_bytes(TEXT.replace("240", "250").encode())
    with pytest.raises(corpus.ForgedTextError) as caught:
        corpus.kept_text(config, "a.txt", digest)
    assert caught.value.problem.path == f"claims/a.txt/_texts/{digest}.txt"
    kept.unlink()
    assert corpus.kept_text(config, "a.txt", digest) is None


def test_a_text_that_is_not_kept_comes_from_the_history(tmp_path: Path) -> None:
    root = tmp_path / "repository" / "desk"
    root.mkdir(parents=True)
    config = project(root)
    (root / "claims" / "a.txt" / "_texts").rename(tmp_path / "gone")
    git(root.parent, "init", "-q")
    git(root.parent, "add", ".")
    git(root.parent, "commit", "-qm", "first")
    git(root, "mv", "seeds/a.txt", "seeds/b.txt")
    git(root, "commit", "-qm", "rename")
    (root / "seeds" / "b.txt").write_text("something else")
    git(root, "commit", "-qam", "edit")
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert corpus.kept_text(config, "b.txt", digest) == TEXT
    assert corpus.kept_text(config, "b.txt", "0" * 64) is None
    staged = "staged only"
    (root / "seeds" / "b.txt").write_text(staged)
    git(root, "add", ".")
    assert corpus.kept_text(config, "b.txt", hashlib.sha256(staged.encode()).hexdigest()) == staged


def test_keeping_a_text_twice_writes_it_once(tmp_path: Path) -> None:
    config = project(tmp_path)
    for _ in range(2):
        with Transaction(tmp_path) as changes:
            digest = keep_text(changes, config, "a.txt", b"new version")
            assert keep_text(changes, config, "a.txt", b"new version") == digest
    assert corpus.kept_text(config, "a.txt", digest) == "new version"
    assert "/_texts/" in corpus.text_path(config, "a.txt", digest)
    without = corpus.Config(root=tmp_path, store_text=False)
    with Transaction(tmp_path) as changes:
        other = keep_text(changes, without, "a.txt", b"not kept")
    assert corpus.kept_text(config, "a.txt", other) is None
