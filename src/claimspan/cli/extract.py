"""``claimspan extract``: who says what in some articles."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimspan.cli.options import CLOSED_PIPE, root_option

if TYPE_CHECKING:
    from claimspan.model.extraction import Extraction


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
    from claimspan.cli.reports import parse_targets, write_answer
    from claimspan.cli.screen import Progress, processors, tell
    from claimspan.outputs.find import EXTRACTS

    config = open_workspace(root).config
    targets = parse_targets(formats, EXTRACTS)
    with Progress("articles", sys.stderr) as progress:
        extraction = extract(
            config,
            files,
            lambda texts: analyses(config, texts, jobs=jobs or processors(), progress=progress.show),
            cwd=Path.cwd(),
            stdin=_standard_input,
        )
    for problem in extraction.problems:
        tell(f"claimspan: error: {problem}")
    code = _exit_code(extraction)
    try:
        write_answer(extraction, targets, EXTRACTS)
    except BrokenPipeError:
        code = CLOSED_PIPE if code == 1 else code
    raise click.exceptions.Exit(code)


def _exit_code(extraction: Extraction) -> int:
    if extraction.problems:
        return 2
    return 1 if extraction.unread else 0


def _standard_input(limit: int) -> bytes:
    """Return at most so many bytes of standard input; none where the caller closed it."""
    return sys.stdin.buffer.read(limit) if sys.stdin is not None else b""
