"""What folders held at the last check, so that an unchanged one need not be listed again.

A folder's time stamps change whenever a name in it is added, removed or replaced, which is what git's
untracked cache relies on too; what changes inside a file shows in the file's own time stamps.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field

Listing = tuple[int, int, int, str, str]
"""One clean folder, with nothing in it that would be a problem: mtime_ns, ctime_ns and inode, taken before
it was listed; names of its files and of its folders, sorted and joined by slashes."""

_FIELDS = 5

KEY = "listing"
"""Under which fact of the ledger the memo is kept."""


def stamp(folder: str) -> tuple[int, int, int]:
    """Return a folder's time stamps and inode; raises OSError when it is gone."""
    status = os.lstat(folder)
    return status.st_mtime_ns, status.st_ctime_ns, status.st_ino


def split(joined: str) -> list[str]:
    """Return the names in a joined list."""
    return joined.split("/") if joined else []


@dataclass
class Memo:
    """Listings by folder, read from text and written to text."""

    before: dict[str, object] = field(default_factory=dict)
    now: dict[str, object] = field(default_factory=dict)
    changed: bool = False

    @classmethod
    def parse(cls, text: str | None) -> Memo:
        """Return the memo a check wrote; an empty one for anything else."""
        try:
            found = json.loads(text) if text else {}
        except ValueError:
            found = {}
        return cls(found if isinstance(found, dict) else {})

    def get(self, path: str, full: str) -> Listing | None:
        """Return the listing of a folder if it still holds, and keep it for the next time."""
        known = self.before.get(path)
        if not isinstance(known, list) or len(known) != _FIELDS or not isinstance(known[3], str):
            return None
        status = os.lstat(full)
        if status.st_mtime_ns != known[0] or status.st_ctime_ns != known[1] or status.st_ino != known[2]:
            return None
        self.now[path] = known
        return known[0], known[1], known[2], known[3], str(known[4])

    def note(self, path: str, listing: Listing) -> None:
        """Remember a folder that was listed."""
        self.now[path] = listing
        self.changed = True

    def text(self) -> str | None:
        """Return the memo as text for the next check; None when it is the same as before."""
        if not self.changed and len(self.now) == len(self.before):
            return None
        return json.dumps(self.now, separators=(",", ":"))
