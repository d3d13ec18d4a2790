"""Changes of files that are planned, shown as a diff, and written together or not at all."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from claimspan.store import claims
from claimspan.store.atomic import Transaction
from claimspan.store.config import Config
from claimspan.store.corpus import TEXTS


@dataclass(frozen=True)
class Edit:
    """One file's change: bytes before (None: new) and after (None: deleted), by path below the root."""

    path: str
    before: bytes | None
    after: bytes | None

    @property
    def copied(self) -> bool:
        """Whether the file is a kept text: a copy of an article as it was reviewed."""
        return f"/{TEXTS}/" in self.path

    def diff(self) -> str:
        """Return a unified diff, empty when nothing changes; a kept copy of an article is one line."""
        if self.copied:
            did = "keeps a copy of the article" if self.before is None else "no longer keeps a copy of the article"
            return f"{self.path}: {did}\n"
        old, new = (_lines(content) for content in (self.before, self.after))
        source = f"a/{self.path}" if self.before is not None else "/dev/null"
        target = f"b/{self.path}" if self.after is not None else "/dev/null"
        return "".join(difflib.unified_diff(old, new, source, target))


def _lines(content: bytes | None) -> list[str]:
    lines = (content or b"").decode("utf-8", "replace").splitlines(keepends=True)
    return [line if line.endswith("\n") else f"{line}\n" for line in lines]


class Edits:
    """A plan: takes writes as a transaction does, and can be looked at before it is carried out."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self._edits: dict[str, Edit] = {}

    @property
    def all(self) -> tuple[Edit, ...]:
        """The edits in order of paths."""
        return tuple(self._edits[path] for path in sorted(self._edits))

    def plans(self, relative: str) -> bool:
        """Tell whether a file is among the plan."""
        return relative in self._edits

    def current(self, path: str) -> bytes:
        """Return the bytes a file would have after the plan."""
        planned = self._edits.get(path)
        return planned.after if planned and planned.after is not None else claims.read_file(self._config, path)

    def write(self, relative: str, content: bytes, expected: str | None, /) -> None:
        """Plan to write a file; ``expected`` is None for a new one."""
        self.edit(relative, None if expected is None else self.current(relative), content)

    def edit(self, path: str, before: bytes | None, after: bytes | None) -> None:
        """Plan one change; an earlier plan for the same file is continued."""
        earlier = self._edits.get(path)
        self._edits[path] = Edit(path, earlier.before if earlier else before, after)


def apply(config: Config, edits: Sequence[Edit]) -> None:
    """Write all edits or none.

    Raises:
        StaleWriteError: A file changed since it was read.
        WriteError: The system refused.
    """
    with Transaction(config.root) as changes:
        for edit in edits:
            expected = sha256(edit.before).hexdigest() if edit.before is not None else None
            if edit.after is not None:
                changes.write(edit.path, edit.after, expected)
            elif expected is not None:
                changes.delete(edit.path, expected)
