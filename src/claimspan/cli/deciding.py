"""What the deciding commands share: ids, a reason, an identity; one event per record."""

from __future__ import annotations

from pathlib import Path

import click

from claimspan.cli.options import identity_option, root_option
from claimspan.cli.screen import say


def deciding(name: str, action: str, told: str, *, reason_needed: bool) -> click.Command:
    """Return the command that takes one decision on records."""

    @click.command(name=name, help=told)
    @click.argument("ids", nargs=-1, required=True, metavar="ID...")
    @click.option("--reason", metavar="TEXT", required=reason_needed, help="Why; kept in the record's history.")
    @identity_option
    @root_option
    def command(ids: tuple[str, ...], reason: str | None, identity: str | None, root: Path | None) -> None:
        from claimspan.app.articles import desktop
        from claimspan.app.decide import decide
        from claimspan.app.workspace import open_workspace
        from claimspan.model.event import Action

        workspace = open_workspace(root)
        by = workspace.identity(identity)
        for decided in decide(desktop(workspace), Action(action), ids, by, reason):
            settled = decided.told.startswith(decided.state.value)
            say(f"{decided.record}  {decided.told}{'' if settled else f'; now {decided.state.value}'}")

    return command
