"""``claimspan audit``: whose words are recorded as whose, and whose the articles say they are."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimspan.cli.options import CLOSED_PIPE, root_option

if TYPE_CHECKING:
    from claimspan.model.audit import Audit


@click.command(name="audit")
@click.argument("speakers", nargs=-1, metavar="[SPEAKER]...")
@click.option(
    "--output-format",
    "formats",
    metavar="NAME[=FILE]",
    multiple=True,
    help="text json csv html; may be repeated, one without FILE. [default: text]",
)
@click.option("--jobs", metavar="N", type=click.IntRange(1), help="Processes at most. [default: one per processor]")
@root_option
def command(*, speakers: tuple[str, ...], formats: tuple[str, ...], jobs: int | None, root: Path | None) -> None:
    """Say for each speaker what is on record as theirs and what the articles give them.

    SPEAKER is an id, a name, a family name or an alias, of the register or as the articles print it; without
    one, everybody. Two are set side by side: whose words could be the other's, and why. Words claimed for two
    come first; what the articles attribute and no record holds is counted. Exit code: 0 all was read, 1 the
    language of an article is not read (it is unchecked), 2 a register file, an article or the pipeline is not
    usable. Contested words do not change it: `claimspan check` fails on them.
    """
    from claimspan.app.analyses import analyses
    from claimspan.app.audit import audit
    from claimspan.app.workspace import open_workspace
    from claimspan.cli.reports import parse_targets, write_answer
    from claimspan.cli.screen import Progress, processors, tell
    from claimspan.outputs.find import AUDITS

    workspace = open_workspace(root)
    targets = parse_targets(formats, AUDITS)
    with Progress("articles", sys.stderr) as progress:
        audited = audit(
            workspace,
            speakers,
            lambda texts: analyses(workspace.config, texts, jobs=jobs or processors(), progress=progress.show),
        )
    for problem in audited.problems:
        tell(f"claimspan: error: {problem}")
    code = _exit_code(audited)
    try:
        write_answer(audited, targets, AUDITS)
    except BrokenPipeError:
        code = CLOSED_PIPE if code == 1 else code
    raise click.exceptions.Exit(code)


def _exit_code(audited: Audit) -> int:
    if audited.problems:
        return 2
    return 1 if audited.unread else 0
