"""``claimspan accept``."""

from __future__ import annotations

from claimspan.cli.deciding import deciding

command = deciding(
    "accept",
    "accepted",
    "Accept records as they are, on today's words.\n\n"
    "Words that changed need a --reason. IDs may be shortened as long as they are unique.",
    reason_needed=False,
)
