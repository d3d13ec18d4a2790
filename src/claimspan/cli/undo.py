"""``claimspan undo``."""

from __future__ import annotations

from claimspan.cli.deciding import deciding

command = deciding(
    "undo",
    "undone",
    "Take the latest decision on a record back.\n\nNothing is deleted: the history says what was taken back, by whom.",
    reason_needed=False,
)
