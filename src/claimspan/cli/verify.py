"""``claimspan verify``: does a draft say what corpus and register bear out."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimspan.cli.options import CLOSED_PIPE, root_option
from claimspan.store.config import FAIL_ON


@click.command(name="verify")
@click.argument("drafts", nargs=-1, required=True, metavar="DRAFT...")
@click.option("--select", metavar="RULES", multiple=True, help="Only these rules on drafts (CS7…), with commas.")
@click.option("--ignore", metavar="RULES", multiple=True, help="Leave these rules out.")
@click.option(
    "--fail-on", type=click.Choice(FAIL_ON), help="Lowest severity that makes the exit code 1. [default: error]"
)
@click.option("--allow-unchecked", is_flag=True, default=None, help="What could not be checked does not fail.")
@click.option(
    "--output-format",
    "formats",
    metavar="NAME[=FILE]",
    multiple=True,
    help="full concise json jsonl github gitlab junit sarif markdown html csv; may be repeated, one without FILE.",
)
@click.option("--statistics", is_flag=True, help="Add a table of findings per rule (full, concise).")
@click.option("--jobs", metavar="N", type=click.IntRange(1), help="Processes at most. [default: one per processor]")
@root_option
def command(
    *,
    drafts: tuple[str, ...],
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fail_on: str | None,
    allow_unchecked: bool | None,
    formats: tuple[str, ...],
    statistics: bool,
    jobs: int | None,
    root: Path | None,
) -> None:
    """Hold a draft against corpus and register: its quotations, what it cites, what it states.

    DRAFT is Markdown or plain text in UTF-8, - is standard input; nothing is recorded. Every quotation is looked for
    word by word, every sentence that cites a record ([[c-wnkj…]] or a footnote that names one) is held against it,
    every other sentence that states a fact against the nearest record. Exit code: 0 all is well, 1 findings at or
    above --fail-on or anything that could not be checked, 2 a draft, a register file or the call is not usable.
    Sentences that nothing on record speaks of are a note; --fail-on note makes them fail.
    """
    from claimspan.app.check import exit_code
    from claimspan.app.verify import Asked, reader, verify_drafts
    from claimspan.app.workspace import open_workspace
    from claimspan.cli.check import words
    from claimspan.cli.extract import standard_input
    from claimspan.cli.reports import parse_targets, write_reports
    from claimspan.cli.screen import Progress, processors, tell

    workspace = open_workspace(root)
    config = workspace.config
    targets = parse_targets(formats)
    with Progress("texts", sys.stderr) as progress:
        found = verify_drafts(
            workspace,
            Asked(drafts, Path.cwd(), words(select), words(ignore)),
            reader(config, jobs or processors(), progress.show),
            standard_input,
        )
    for problem in found.problems:
        tell(f"claimspan: error: {problem}")
    allowed = config.allow_unchecked if allow_unchecked is None else allow_unchecked
    code = 2 if found.problems else exit_code(found.report, fail_on or config.fail_on, allow_unchecked=allowed)
    try:
        write_reports(found.report, targets, statistics=statistics)
    except BrokenPipeError:
        code = CLOSED_PIPE if code == 1 else code
    raise click.exceptions.Exit(code)
