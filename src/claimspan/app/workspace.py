"""What every use case works in: the configuration, the clock, and who is at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from claimspan.errors import UsageError
from claimspan.store import config as configuration
from claimspan.store.config import Config


def _utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True)
class Workspace:
    """One checked root.

    Attributes:
        config: Its configuration.
        clock: Returns the time in UTC.
    """

    config: Config
    clock: Callable[[], datetime] = _utc_now

    @property
    def day(self) -> date:
        """Today in UTC."""
        return self.clock().date()

    @property
    def instant(self) -> str:
        """The present moment as events have it."""
        return self.clock().strftime("%Y-%m-%dT%H:%M:%SZ")

    def identity(self, given: str | None) -> str:
        """Return who acts: ``given`` (from ``--as``), else git's ``user.name <user.email>``.

        Raises:
            UsageError: Neither is known.
        """
        if given is not None and given.strip():
            return given.strip()
        from claimspan.store import git

        found = git.identity(self.config.root)
        if found is None:
            raise UsageError(
                "git does not know who you are", hint='set user.name and user.email in git, or pass --as "Name"'
            )
        return found


def open_workspace(root: Path | None, cwd: Path | None = None) -> Workspace:
    """Return the workspace of ``root``, or of the nearest configured folder at or above ``cwd``.

    Raises:
        ConfigError: The configuration is not valid.
    """
    return Workspace(configuration.load(root, cwd or Path.cwd()))
