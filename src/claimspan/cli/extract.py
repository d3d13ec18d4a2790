"""``claimspan extract``: who says what in some articles."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from claimspan.cli.options import root_option


@click.command(name="extract")
@click.argument("files", nargs=-1, required=True, metavar="FILE...")
@click.option(
    "--output-format",
    "formats",
    metavar="NAME[=FILE]",
    multiple=True,
    help="text json jsonl csv html; may be repeated, one without FILE. [default: text]",
)
@click.option("--jobs", metavar="N", type=click.IntRange(1), help="Processes at most. [default: one per processor]")
@root_option
def command(*, files: tuple[str, ...], formats: tuple[str, ...], jobs: int | None, root: Path | None) -> None:
    """Say who says what in articles: the words, the cue, the speaker, and how that is known.

    FILE is an article of the corpus or any UTF-8 text file, - is standard input; nothing is recorded. On a
    terminal the article is shown with the words marked, elsewhere they are listed. Exit code: 0 all was read, 1
    the language of an article is not read (it is unchecked), 2 a file cannot be read or the pipeline is not usable.
    """
    from claimspan.app.analyses import analyses
    from claimspan.app.extract import extract
    from claimspan.app.workspace import open_workspace
    from claimspan.cli.reports import end_with, parse_targets
    from claimspan.cli.screen import Progress, processors
    from claimspan.outputs.find import EXTRACTS

    config = open_workspace(root).config
    targets = parse_targets(formats, EXTRACTS)
    with Progress("articles", sys.stderr) as progress:
        extraction = extract(
            config,
            files,
            lambda texts: analyses(config, texts, jobs=jobs or processors(), progress=progress.show),
            cwd=Path.cwd(),
            stdin=standard_input,
        )
    end_with(extraction, targets, EXTRACTS)


def standard_input(limit: int) -> bytes:
    """Return at most so many bytes of standard input; none where the caller closed it."""
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""
