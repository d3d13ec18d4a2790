"""``claimspan withdraw``."""

from __future__ import annotations

from claimspan.cli.deciding import deciding

command = deciding(
    "withdraw",
    "withdrawn",
    "Take records back that no longer hold.",
    reason_needed=True,
)
