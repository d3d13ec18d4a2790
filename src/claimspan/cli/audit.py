"""``claimspan audit``: whose words are recorded as whose, and whose the articles say they are."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimspan.cli.options import root_option


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
    from claimspan.cli.reports import end_with, parse_targets
    from claimspan.cli.screen import Progress, processors
    from claimspan.outputs.find import AUDITS

    workspace = open_workspace(root)
    targets = parse_targets(formats, AUDITS)
    with Progress("articles", sys.stderr) as progress:
        audited = audit(
            workspace,
            speakers,
            lambda texts: analyses(workspace.config, texts, jobs=jobs or processors(), progress=progress.show),
        )
    end_with(audited, targets, AUDITS)
