"""``claimspan schema``: the JSON Schemas of the register files."""

from __future__ import annotations

from pathlib import Path

import click

from claimspan.cli.screen import say, tell


@click.command(name="schema")
@click.argument("name", required=False, type=click.Choice(["record", "speaker", "source", "link"]), default="record")
@click.option(
    "--write", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write all schemas to FOLDER."
)
def command(name: str, folder: Path | None) -> None:
    """Print or write the JSON Schemas of the register files.

    NAME is record, speaker, source or link. In VS Code, point "json.schemas" at the written files.
    """
    from claimspan.app.schemas import schemas

    made = schemas()
    if folder is None:
        say(made[f"{name}.schema.json"].rstrip("\n"))
        return
    folder.mkdir(parents=True, exist_ok=True)
    for file_name, text in made.items():
        (folder / file_name).write_text(text, encoding="utf-8")
        tell(f"wrote {folder / file_name}")
