"""``claimspan init``: set up a register in a folder."""

from __future__ import annotations

from pathlib import Path

import click

from claimspan.cli.options import FOLDER
from claimspan.cli.screen import say, tell


@click.command(name="init")
@click.option("--corpus", metavar="FOLDER", help="Where the articles are. [default: seeds]")
@click.option("--register", metavar="FOLDER", help="Where the records will be. [default: claims]")
@click.option(
    "--ci",
    type=click.Choice(["github", "gitlab", "none"]),
    default="github",
    show_default=True,
    help="Whose CI to write a job for.",
)
@click.option("--root", type=FOLDER, help="The folder to set up. [default: this folder]")
def command(corpus: str | None, register: str | None, ci: str, root: Path | None) -> None:
    """Set up a register in this folder: configuration, git attributes, CI.

    No file is overwritten: one that is there is left as it is, and said so. Running it again changes nothing.
    Settings go to [tool.claimspan] of an existing pyproject.toml, else to claimspan.toml.
    """
    from claimspan.app.init import Wanted, init

    plan = init(root or Path.cwd(), Wanted(corpus, register, ci))  # type: ignore[arg-type]  # click checked the choice
    for step in plan.steps:
        say(f"{step.did:<9} {step.path}{f': {step.remark}' if step.remark else ''}")
    for snippet in plan.snippets:
        tell("")
        tell(f"{snippet.told}:")
        tell("")
        say(snippet.text.rstrip("\n"))
    if not plan.edits:
        tell("nothing to do: everything is there")
    following = "claimspan check" if plan.articles else "claimspan source add FILE"
    tell(f"next: {following}")
