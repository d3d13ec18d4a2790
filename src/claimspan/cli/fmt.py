"""``claimspan fmt``: register files in canonical form."""

from __future__ import annotations

from pathlib import Path

import click

from claimspan.cli.options import root_option
from claimspan.cli.screen import say, tell
from claimspan.model.count import counted


@click.command(name="fmt")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 if a file is not canonical.")
@click.option("--diff", "show_diff", is_flag=True, help="Write nothing; show what would change.")
@click.option("--upgrade", is_flag=True, help="Also rewrite files of older schema versions.")
@root_option
def command(*, only_check: bool, show_diff: bool, upgrade: bool, root: Path | None) -> None:
    """Rewrite register files in their canonical form.

    The check compares bytes, so it also sees duplicate keys, which JSON readers accept in silence.
    """
    from claimspan.app.articles import desktop
    from claimspan.app.edits import apply
    from claimspan.app.fmt import plan_format
    from claimspan.app.workspace import open_workspace

    desk = desktop(open_workspace(root))
    planned = plan_format(desk)
    for edit in planned.edits:
        if show_diff:
            say(edit.diff().rstrip("\n"))
        elif only_check:
            say(f"{edit.path}: not in canonical form")
    for line in planned.invalid:
        tell(line)
    if not only_check and not show_diff:
        apply(desk.config, planned.edits)
    did = "would be rewritten" if only_check or show_diff else "rewritten"
    older = "; no file has an older schema" if upgrade else ""
    tell(f"{counted(len(planned.edits), 'file')} {did}, {planned.unchanged} as they should be{older}")
    if planned.invalid:
        raise click.exceptions.Exit(2)
    if planned.edits and (only_check or show_diff):
        raise click.exceptions.Exit(1)
