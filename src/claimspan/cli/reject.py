"""``claimspan reject``."""

from __future__ import annotations

from claimspan.cli.deciding import deciding

command = deciding(
    "reject",
    "rejected",
    "Reject records; they stay on file and are not proposed again.",
    reason_needed=True,
)
