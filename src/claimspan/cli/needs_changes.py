"""``claimspan needs-changes``."""

from __future__ import annotations

from claimspan.cli.deciding import deciding

command = deciding(
    "needs-changes",
    "needs-changes",
    "Send records back with a note on what to change.",
    reason_needed=True,
)
