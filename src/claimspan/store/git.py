"""The only place that runs git; asks, never changes anything, and lets no repository run programs here."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from claimspan.errors import GitError
from claimspan.store import paths

MAX_VERSIONS = 500
"""How many old versions of one article are looked at for a digest."""

_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "core.quotePath=false"),
    *("-c", "diff.external="),
    *("-c", "protocol.allow=never"),
    *("-c", "log.showSignature=false"),
    *("-c", "log.showRoot=true"),
)
_OURS = {"LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1"}
_AUTHOR = ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL")
_UNSHALLOW = (
    "fetch the whole history: fetch-depth: 0 in GitHub Actions, GIT_DEPTH: 0 in GitLab, git fetch --unshallow elsewhere"
)
_UNSAFE = re.compile(r"[\x00-\x1f\x7f<>]")
_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\Z")


def _environment() -> dict[str, str]:
    """Drop what ties git to another repository (set inside hooks), keep the configuration's place."""
    kept = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES", *_AUTHOR)
    return {name: value for name, value in os.environ.items() if not name.startswith("GIT_") or name in kept} | _OURS


def _run(root: Path, *arguments: str, given: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = ["git", *_OPTIONS, *arguments]
    try:
        return subprocess.run(command, cwd=root, env=_environment(), input=given, capture_output=True, check=False)  # noqa: S603 - fixed program, options end before names
    except FileNotFoundError as error:
        raise GitError("git is not installed, or not on the PATH", hint="install git") from error
    except OSError as error:
        raise GitError(f"git cannot be run: {error.strerror}", hint="look at the installation of git") from error


def _answer(root: Path, *arguments: str, given: bytes = b"") -> bytes:
    done = _run(root, *arguments, given=given)
    if done.returncode == 0:
        return done.stdout
    raise _explained(done.stderr.decode("utf-8", "replace").strip())


def _explained(told: str) -> GitError:
    if "not a git repository" in told:
        return GitError("this folder is not in a git repository", hint="leave out --since, or run `git init`")
    if "dubious ownership" in told or "safe.directory" in told:
        hint = "run `git config --global --add safe.directory <folder>`"
        return GitError("git does not trust this folder: it belongs to another user", hint=hint)
    line = next((each for each in told.splitlines() if each.strip()), "no reason given")
    return GitError(f"git failed: {paths.shown(line)}", hint="run the git command yourself to see more")


def _names(listed: bytes) -> Iterator[str]:
    return (os.fsdecode(each) for each in listed.split(b"\0") if each)


def identity(root: Path) -> str | None:
    """Return who commits here, ``Name <mail>``, from environment or configuration; None when unknown."""
    found = []
    for variable, key in zip(_AUTHOR, ("user.name", "user.email"), strict=True):
        value = os.environ.get(variable, "")
        if not value:
            with contextlib.suppress(GitError):
                value = _run(root, "config", "--get", key).stdout.decode("utf-8", "replace")
        found.append(_UNSAFE.sub("", value).strip())
    return f"{found[0]} <{found[1]}>" if all(found) else None


def is_shallow(root: Path) -> bool:
    """Tell whether the history is cut off; raises GitError outside a repository."""
    return _answer(root, "rev-parse", "--is-shallow-repository").strip() == b"true"


def commit_of(root: Path, revision: str) -> str:
    """Return the full hash of the commit a revision names.

    Raises:
        GitError: Not a repository, no commits yet, or no such revision (with the remedy in a shallow clone).
    """
    shallow = is_shallow(root)
    shown = paths.shown(revision)
    done = None
    if revision and not revision.startswith("-") and "\0" not in revision:
        done = _run(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    found = done.stdout.decode("ascii", "replace").strip() if done and done.returncode == 0 else ""
    if _HASH.match(found):
        return found
    if _run(root, "rev-parse", "--verify", "--quiet", "HEAD").returncode != 0:
        raise GitError("the repository has no commits yet", hint="commit first, or leave out --since")
    if shallow:
        raise GitError(
            f'no commit "{shown}" in this shallow clone',
            hint=_UNSHALLOW,
        )
    raise GitError(f'no commit "{shown}"', hint="name a branch, tag or commit that `git log` shows; fetch it first")


def base(root: Path, revision: str) -> str:
    """Return the commit where HEAD parted from ``revision``: what a pull request is compared with.

    Raises:
        GitError: As :func:`commit_of`; or the two have no common history (here).
    """
    there = commit_of(root, revision)
    done = _run(root, "merge-base", there, "HEAD")
    found = done.stdout.decode("ascii", "replace").split()
    if done.returncode == 0 and found and _HASH.match(found[0]):
        return found[0]
    if is_shallow(root):
        raise GitError(
            f'this shallow clone does not reach back to where HEAD parted from "{paths.shown(revision)}"',
            hint=_UNSHALLOW,
        )
    raise GitError(f'HEAD and "{paths.shown(revision)}" have no common history', hint="name another revision")


def changed_since(root: Path, revision: str, within: Sequence[str] = ()) -> set[str]:
    """Return the paths below ``root`` that differ from where HEAD parted from ``revision``.

    Compared is the merge base of ``revision`` and HEAD with what lies in the work tree: committed, staged
    and unstaged changes count, and files git does not know. A renamed file counts under both names.

    Args:
        root: The checked folder, the repository's top or below it.
        revision: Branch, tag or commit.
        within: Folders and files (below ``root``) to look at; those of them that git is told to ignore
            count as changed, since nobody can say they did not. Empty: everything but ignored files.

    Raises:
        GitError: As :func:`base`.
    """
    start = base(root, revision)
    options = ("--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all")
    where = ("--", *within)
    changed = set(_names(_answer(root, "diff", "--relative", *options, start, *where)))
    changed.update(_names(_answer(root, "diff", "--cached", "--relative", *options, start, *where)))
    others = ("ls-files", "--others", "-z", *(() if within else ("--exclude-standard",)))
    changed.update(_names(_answer(root, *others, *where)))
    return changed


def file_at(root: Path, revision: str, path: str) -> bytes | None:
    """Return the bytes ``path`` (below ``root``) had at a revision; None when it was no file there.

    Raises:
        GitError: As :func:`commit_of`.
    """
    return files_at(root, revision, [path]).get(path)


def files_at(root: Path, revision: str, wanted: Iterable[str]) -> dict[str, bytes]:
    """Return the bytes of all ``wanted`` paths that were files at a revision, in two calls of git.

    Raises:
        GitError: As :func:`commit_of`.
    """
    commit = commit_of(root, revision)
    names = list(dict.fromkeys(wanted))
    for name in names:
        paths.parts(name)
    blobs: dict[str, str] = {}
    listed = _answer(root, "ls-tree", "-r", "-z", commit) if len(names) > _MANY else b""
    for start in range(0, len(names), _MANY) if not listed else ():
        listed += _answer(root, "ls-tree", "-z", commit, "--", *names[start : start + _MANY])
    asked = set(names)
    for each in _names(listed):
        facts, _, name = each.partition("\t")
        mode, kind, blob = facts.split(" ")
        if kind == "blob" and mode.startswith("100") and name in asked:
            blobs[name] = blob
    contents = _contents(root, blobs.values())
    return {name: contents[blob] for name, blob in blobs.items() if blob in contents}


_MANY = 200
"""From this many paths on the whole tree is listed once: a command line has a limit."""


def _contents(root: Path, blobs: Iterable[str]) -> dict[str, bytes]:
    """Return the contents of blobs by their hashes, leaving out what the repository does not hold."""
    asked = list(dict.fromkeys(blobs))
    if not asked:
        return {}
    answer = _answer(root, "cat-file", "--batch", given="".join(f"{each}\n" for each in asked).encode("ascii"))
    found: dict[str, bytes] = {}
    at = 0
    for each in asked:
        end = answer.index(b"\n", at)
        header = answer[at:end].split(b" ")
        at = end + 1
        if len(header) == 3 and header[1] == b"blob":  # noqa: PLR2004 - hash, kind, size
            size = int(header[2])
            found[each] = answer[at : at + size]
            at += size + 1
    return found


def version_of(root: Path, path: str, sha256: str, limit: int) -> bytes | None:
    """Return the version of a file with that SHA-256 from its history, renames followed; None if not there.

    Looks at the newest :data:`MAX_VERSIONS` versions of at most ``limit`` bytes. Outside a repository, or
    without git, there is no history: None.
    """
    try:
        listed = _answer(
            root, "log", "--follow", f"--max-count={MAX_VERSIONS}", "--format=", "--raw", "-z", "--no-abbrev",
            "--no-ext-diff", "--no-textconv", "--", path,
        )  # fmt: skip
        staged = _answer(root, "ls-files", "--stage", "-z", "--", path)
    except GitError:
        return None
    blobs = [each for facts in re.findall(rb":\d{6} \d{6} ([0-9a-f]+) ([0-9a-f]+) ", listed) for each in facts[::-1]]
    blobs += re.findall(rb"\d{6} ([0-9a-f]+) \d\t", staged)
    names = [each for each in dict.fromkeys(blob.decode("ascii") for blob in blobs) if each.strip("0")]
    for start in range(0, len(names), _BATCH):
        for content in _contents(root, _small(root, names[start : start + _BATCH], limit)).values():
            if hashlib.sha256(content).hexdigest() == sha256:
                return content
    return None


_BATCH = 20


def _small(root: Path, blobs: list[str], limit: int) -> list[str]:
    answer = _answer(root, "cat-file", "--batch-check", given="".join(f"{each}\n" for each in blobs).encode("ascii"))
    rows = [line.split(b" ") for line in answer.splitlines()]
    return [row[0].decode("ascii") for row in rows if len(row) == 3 and row[1] == b"blob" and int(row[2]) <= limit]  # noqa: PLR2004
