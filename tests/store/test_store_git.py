from __future__ import annotations

from pathlib import Path

import pytest
from store_samples import git

from claimspan.errors import GitError
from claimspan.store import git as store_git


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "repository"
    root.mkdir()
    git(root, "init", "-q")
    for name in ("a", "b", "c", "d", "sub/é x"):
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(f"first {name}\n" * 3)
    (root / ".gitignore").write_text("ignored*\n")
    git(root, "add", ".")
    git(root, "commit", "-qm", "first")
    return root


def commit(root: Path, name: str, text: str) -> str:
    (root / name).write_text(text)
    git(root, "add", ".")
    git(root, "commit", "-qm", "next")
    return git(root, "rev-parse", "HEAD")


def test_every_kind_of_change_counts(repository: Path) -> None:
    git(repository, "tag", "start")
    commit(repository, "a", "committed")
    git(repository, "mv", "d", "moved")
    (repository / "b").write_text("staged")
    git(repository, "add", "b")
    (repository / "b").write_text("first b\n" * 3)
    (repository / "c").write_text("in the work tree")
    (repository / "new\nline").write_text("unknown to git")
    (repository / "ignored.txt").write_text("")
    expected = {"a", "b", "c", "d", "moved", "new\nline"}
    assert store_git.changed_since(repository, "start") == expected
    assert store_git.changed_since(repository, "start", ["."]) == expected | {"ignored.txt"}
    assert store_git.changed_since(repository, "start", ["sub", "a"]) == {"a"}
    assert store_git.changed_since(repository, "HEAD", ["a"]) == set()


def test_below_the_top_only_what_lies_there_counts_by_its_name_from_there(repository: Path) -> None:
    commit(repository, "a", "other")
    commit(repository, "sub/é x", "other")
    (repository / "sub" / "new").write_text("")
    assert store_git.changed_since(repository / "sub", "HEAD~2") == {"é x", "new"}
    assert store_git.file_at(repository / "sub", "HEAD~2", "é x") == b"first sub/\xc3\xa9 x\n" * 3


def test_compared_is_the_merge_base(repository: Path) -> None:
    git(repository, "switch", "-qc", "topic")
    commit(repository, "a", "mine")
    git(repository, "switch", "-q", "main")
    commit(repository, "b", "theirs")
    git(repository, "switch", "-q", "topic")
    assert store_git.changed_since(repository, "main") == {"a"}
    assert store_git.base(repository, "main") == git(repository, "rev-parse", "main~1")


def test_files_of_a_revision(repository: Path) -> None:
    (repository / "link").symlink_to("a")
    commit(repository, "a", "second")
    (repository / "a").write_text("third")
    assert store_git.file_at(repository, "HEAD", "a") == b"second"
    assert store_git.file_at(repository, "HEAD~1", "a") == b"first a\n" * 3
    for missing in ("none", "sub", "link", "a/b", ":(glob)*", "*"):
        assert store_git.file_at(repository, "HEAD", missing) is None
    many = ["a", "b", "sub/é x", *(f"none{n}" for n in range(300))]
    assert set(store_git.files_at(repository, "HEAD", many)) == {"a", "b", "sub/é x"}
    assert set(store_git.files_at(repository, "HEAD", many[:3])) == {"a", "b", "sub/é x"}
    with pytest.raises(Exception, match=r"\.\."):
        store_git.file_at(repository / "sub", "HEAD", "../a")


@pytest.mark.parametrize(
    "revision", ["none", "", "-x", "--output=evil", "--all", "HEAD:a", "HEAD^{tree}", "a\0b", "HEAD..main", "@{u}"]
)
def test_a_revision_that_is_none_is_refused_and_runs_nothing(repository: Path, revision: str) -> None:
    with pytest.raises(GitError, match="no commit") as caught:
        store_git.changed_since(repository, revision)
    assert caught.value.hint
    assert not (repository / "evil").exists()


def test_a_shallow_clone_says_what_to_fetch(repository: Path, tmp_path: Path) -> None:
    first = git(repository, "rev-parse", "HEAD")
    git(repository, "branch", "side")
    commit(repository, "a", "second")
    commit(repository, "a", "third")
    shallow = tmp_path / "shallow"
    git(tmp_path, "clone", "-q", "--depth", "1", "--no-single-branch", f"file://{repository}", str(shallow))
    assert store_git.is_shallow(shallow)
    assert not store_git.is_shallow(repository)
    with pytest.raises(GitError, match="fetch-depth: 0"):
        store_git.changed_since(shallow, first + "~9")
    with pytest.raises(GitError, match=r"does not reach back .* fetch-depth: 0"):
        store_git.changed_since(shallow, "origin/side")


def test_outside_a_repository_without_commits_and_without_git(
    tmp_path: Path, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(GitError, match="not in a git repository"):
        store_git.changed_since(tmp_path, "HEAD")
    assert store_git.version_of(tmp_path, "a", "0" * 64, 1000) is None
    empty = tmp_path / "empty"
    empty.mkdir()
    git(empty, "init", "-q")
    with pytest.raises(GitError, match="no commits yet"):
        store_git.changed_since(empty, "HEAD")
    git(repository, "switch", "-q", "--orphan", "alone")
    (repository / "z").write_text("z")
    git(repository, "add", "z")
    git(repository, "commit", "-qm", "alone")
    with pytest.raises(GitError, match="no common history"):
        store_git.changed_since(repository, "main")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitError, match="not installed"):
        store_git.changed_since(repository, "HEAD")
    assert store_git.identity(repository) is None


def test_identity_is_that_of_the_committer(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert store_git.identity(repository) is None
    git(repository, "config", "user.name", "Ana <b>\tRuiz")
    assert store_git.identity(repository) is None
    git(repository, "config", "user.email", "ana@example.org")
    assert store_git.identity(repository) == "Ana bRuiz <ana@example.org>"
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Eva")
    assert store_git.identity(repository) == "Eva <ana@example.org>"


def test_a_repository_runs_no_program_of_its_own(repository: Path) -> None:
    evil = repository / "evil.sh"
    evil.write_text(f"#!/bin/sh\ntouch {repository}/ran\n")
    evil.chmod(0o755)
    for key in (
        "core.fsmonitor",
        "diff.external",
        "diff.evil.command",
        "diff.evil.textconv",
        "core.pager",
        "core.sshCommand",
    ):
        git(repository, "config", key, str(evil))
    (repository / ".gitattributes").write_text("* diff=evil\n")
    (repository / "a").write_text("changed")
    assert "a" in store_git.changed_since(repository, "HEAD")
    store_git.version_of(repository, "a", "0" * 64, 1000)
    store_git.file_at(repository, "HEAD", "a")
    assert not (repository / "ran").exists()


def test_hooks_of_another_repository_do_not_redirect(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tmp_path / "nowhere"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(tmp_path / "nowhere"))
    (repository / "a").write_text("changed")
    assert store_git.changed_since(repository, "HEAD") == {"a"}
