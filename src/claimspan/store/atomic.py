"""Writing files whole or not at all, and never over somebody else's edit."""

from __future__ import annotations

import contextlib
import hashlib
import os
import secrets
import stat
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Protocol, Self

from claimspan.errors import ClaimspanError, StaleWriteError
from claimspan.store import paths

_NEW = 0o666
_TEMPORARY = ".claimspan-"


class WriteError(ClaimspanError):
    """The system refused to write: folder read-only, disk full, no permission. Nothing was changed."""


def digest(content: bytes) -> str:
    """Return the hex SHA-256 a write expects to find."""
    return hashlib.sha256(content).hexdigest()


def write(root: Path, relative: str, content: bytes, expected: str | None) -> None:
    """Replace one file below ``root`` by ``content``, whole or not at all.

    Args:
        root: Folder the path may not leave.
        relative: Path below it, forward slashes; missing folders are made.
        content: The new bytes.
        expected: Digest of the bytes it was read with; None when it must not exist yet.

    Raises:
        StaleWriteError: The file changed, appeared or vanished since it was read.
        WriteError: The system refused.
        OutsideError: The path leaves ``root`` or leads through a link.
    """
    with Transaction(root) as changes:
        changes.write(relative, content, expected)


class Changes(Protocol):
    """What takes planned writes: a transaction, or a plan that is only shown."""

    def plans(self, relative: str) -> bool:
        """Tell whether a change of this path is planned."""

    def write(self, relative: str, content: bytes, expected: str | None, /) -> None:
        """Plan to write ``content``; ``expected`` is None for a new file."""


@dataclass
class _Step:
    relative: str
    path: Path
    content: bytes | None
    expected: str | None
    temporary: Path | None = None
    before: bytes | None = None
    prepared: bool = False
    done: bool = False


@dataclass
class Transaction:
    """Several files, all prepared on disk before the first is replaced.

    As a context manager it commits when its block ends without an error. Each file is checked against
    the digest it was read with just before it is replaced; if anything fails on the way, files already
    replaced get their old content back and no temporary file stays.
    """

    root: Path
    _steps: dict[str, _Step] = field(default_factory=dict)
    _folders: list[Path] = field(default_factory=list)

    def write(self, relative: str, content: bytes, expected: str | None) -> None:
        """Plan to write ``content``; see :func:`write`."""
        self._plan(_Step(relative, paths.resolve(self.root, relative), content, expected))

    def delete(self, relative: str, expected: str) -> None:
        """Plan to delete a file whose bytes have the digest ``expected``."""
        self._plan(_Step(relative, paths.resolve(self.root, relative), None, expected))

    def plans(self, relative: str) -> bool:
        """Tell whether a file is already part of the plan."""
        return relative in self._steps

    def _plan(self, step: _Step) -> None:
        if step.relative in self._steps:
            raise ValueError(f"{step.relative} is planned twice")
        self._steps[step.relative] = step

    def __enter__(self) -> Self:
        """Start planning."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Commit, unless the block failed."""
        if kind is None:
            self.commit()

    def commit(self) -> None:
        """Carry out the plan.

        Raises:
            StaleWriteError: A file is not what it was when it was read; nothing was written.
            WriteError: The system refused; nothing was written.
        """
        steps = list(self._steps.values())
        try:
            for step in steps:
                with _explained(step):
                    self._prepare(step)
            for step in steps:
                with _explained(step):
                    _carry_out(step)
            for folder in dict.fromkeys(step.path.parent for step in steps):
                _sync_folder(folder)
        except BaseException:
            self._take_back(steps)
            raise
        finally:
            self._steps = {}
            self._folders = []

    def _prepare(self, step: _Step) -> None:
        step.before = _unchanged(step)
        if step.content is None:
            return
        self._make_folder(step.path.parent)
        step.temporary = step.path.with_name(_TEMPORARY + secrets.token_hex(8))
        _write_through(step.temporary, step.content)
        step.prepared = True
        if step.before is not None:
            step.temporary.chmod(stat.S_IMODE(step.path.stat().st_mode))

    def _make_folder(self, folder: Path) -> None:
        missing = [each for each in (folder, *folder.parents) if not each.exists()]
        for each in reversed(missing):
            with contextlib.suppress(FileExistsError):
                each.mkdir()
                self._folders.append(each)

    def _take_back(self, steps: list[_Step]) -> None:
        for step in steps:
            with contextlib.suppress(OSError):
                step.done = step.done or _happened(step)
            if step.temporary is not None:
                with contextlib.suppress(OSError):
                    step.temporary.unlink(missing_ok=True)
            if step.done:
                with contextlib.suppress(OSError):
                    _restore(step)
        for folder in reversed(self._folders):
            with contextlib.suppress(OSError):
                folder.rmdir()


@contextlib.contextmanager
def _explained(step: _Step) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise WriteError(
            f"cannot be written: {error.strerror or error}; nothing was written",
            path=step.relative,
            hint="free space or make the folder writable, then run the command again",
        ) from error


def _unchanged(step: _Step) -> bytes | None:
    """Return the file's bytes if they are the expected ones, None if it is rightly missing."""
    try:
        current = step.path.read_bytes()
    except FileNotFoundError:
        current = None
    if (None if current is None else digest(current)) == step.expected:
        return current
    happened = "was deleted" if current is None else "changed" if step.expected else "appeared"
    raise StaleWriteError(
        f"{happened} since it was read; nothing was written",
        path=step.relative,
        hint="look at the other edit, then run the command again",
    )


def _write_through(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, _NEW)
    with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor, not a path
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _carry_out(step: _Step) -> None:
    _unchanged(step)
    if step.temporary is None:
        step.path.unlink()
    elif step.expected is None:
        _place_new(step)
    else:
        os.replace(step.temporary, step.path)  # noqa: PTH105 - tests stand in for os.replace
    step.done = True


def _happened(step: _Step) -> bool:
    """Tell whether a step was carried out although an interruption kept it from saying so."""
    if step.content is None:
        return step.before is not None and not step.path.exists()
    if step.temporary is None or not step.prepared or not step.path.exists():
        return False
    return not step.temporary.exists() or step.temporary.samefile(step.path)


def _place_new(step: _Step) -> None:
    """Give a new file its name without ever replacing one that appears at the same moment."""
    assert step.temporary is not None  # noqa: S101 - _carry_out looked
    try:
        os.link(step.temporary, step.path, follow_symlinks=False)
    except FileExistsError:
        _unchanged(step)
        raise
    except (OSError, NotImplementedError):
        os.replace(step.temporary, step.path)  # noqa: PTH105 - no hard links here (FAT, some network folders)
        return
    step.temporary.unlink()


def _restore(step: _Step) -> None:
    if step.before is None:
        step.path.unlink(missing_ok=True)
        return
    temporary = step.path.with_name(_TEMPORARY + secrets.token_hex(8))
    try:
        _write_through(temporary, step.before)
        temporary.replace(step.path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def _sync_folder(folder: Path) -> None:
    """Make the new names durable, where the system can sync a folder."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
