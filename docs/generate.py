"""Write the pages that are made from the program itself; with ``--check`` say which are not up to date."""

# ruff: noqa: INP001 - a script, no package

from __future__ import annotations

import argparse
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click

from claimspan.app import pages
from claimspan.app.schemas import schemas
from claimspan.cli.main import cli
from claimspan.outputs.find import AUDITS, EXTRACTS, REPORTS, Formats
from claimspan.rules.find import all_rules

DOCS = Path(__file__).parent
MADE = ("rules/*.md", "schema/*.json")
"""Folders that hold nothing but generated files: what is no longer made is removed."""

EXAMPLE = re.compile(r"<!-- example: (?P<path>\S+) -->\n```json\n.*?^```\n", re.DOTALL | re.MULTILINE)
"""A comment that names a file, and the block below it that shows the file."""

NOTE = "<!-- Made by docs/generate.py from the program itself; do not edit. -->\n"


def made() -> dict[str, str]:
    """Return every generated file's text by its path below ``docs``."""
    texts = {f"rules/{rule.code}.md": NOTE + "\n" + pages.rule_page(rule) for rule in all_rules().values()}
    texts["rules/README.md"] = NOTE + "\n" + pages.index_page()
    texts["commands.md"] = NOTE + "\n" + commands_page()
    texts["outputs.md"] = NOTE + "\n" + outputs_page()
    texts |= {f"schema/{name}": text for name, text in schemas().items()}
    texts["format.md"] = with_examples((DOCS / "format.md").read_text(encoding="utf-8"))
    return texts


def with_examples(page: str) -> str:
    """Return a written page with the register's files in the blocks that name them."""

    def block(match: re.Match[str]) -> str:
        text = (DOCS.parent / match["path"]).read_text(encoding="utf-8")
        return f"<!-- example: {match['path']} -->\n```json\n{text}```\n"

    return EXAMPLE.sub(block, page)


def outputs_page() -> str:
    """Return the table of output formats."""
    head = [
        "# Output formats",
        "",
        "`--output-format NAME` prints an answer, `--output-format NAME=FILE` writes it to a file. The option may be",
        "repeated: one format goes to standard output, any number to files.",
        "",
        "Every format makes the texts it shows harmless for its reader: terminal escapes, HTML, Markdown, spreadsheet",
        "formulas and lines a CI runner would obey are shown, never passed on.",
        "",
        "`claimspan verify` has the formats of `claimspan check`; in csv, a row per quotation and sentence of a draft.",
    ]
    tables = [line for formats in (REPORTS, EXTRACTS, AUDITS) for line in _formats(formats)]
    return "\n".join([*head, *tables]) + "\n"


def _formats(formats: Formats[Any]) -> Iterator[str]:
    yield from ("", f"## claimspan {formats.command}", "", f"Without the option: `{formats.default}`.", "")
    yield from ("| format | what it is |", "| --- | --- |")
    yield from (f"| `{output.name}` | {_cell(output.summary)} |" for output in formats.outputs().values())


def commands_page() -> str:
    """Return the reference of all commands."""
    context = click.Context(cli, info_name="claimspan")
    lines = [
        "# Commands",
        "",
        "Every command has `--help`. Reports go to standard output, remarks and errors to standard error.",
        "",
        "| exit code | meaning |",
        "| --- | --- |",
        "| 0 | all is well |",
        "| 1 | findings at or above `--fail-on`, anything left unchecked, files `fmt --check` would change |",
        "| 2 | a mistake in the call, the configuration or a register file; or a fault in claimspan |",
        "| 130 | interrupted |",
    ]
    for name in cli.list_commands(context):
        if command := cli.get_command(context, name):
            lines += _command(command, click.Context(command, context, info_name=name))
    return "\n".join(lines) + "\n"


def _command(command: click.Command, context: click.Context, level: str = "##") -> Iterator[str]:
    yield ""
    yield f"{level} {context.command_path}"
    yield ""
    yield from _help(command.help or "")
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from _command(inner, click.Context(inner, context, info_name=name), f"{level}#")
        return
    yield ""
    yield "```text"
    yield " ".join([context.command_path, "[OPTIONS]", *(_argument(each) for each in command.params)]).strip()
    yield "```"
    yield ""
    yield "| option | meaning |"
    yield "| --- | --- |"
    yield from (_option(each) for each in command.params if isinstance(each, click.Option) and not each.hidden)


def _help(text: str) -> Iterator[str]:
    """Yield the paragraphs of a help text; those marked as they are become code."""
    for number, paragraph in enumerate(inspect.cleandoc(text).split("\n\n")):
        if number:
            yield ""
        if paragraph.startswith("\b"):
            yield from ("```console", *paragraph.strip("\b\n").split("\n"), "```")
        else:
            yield " ".join(paragraph.split()).replace("<", "&lt;")


def _argument(parameter: click.Parameter) -> str:
    if isinstance(parameter, click.Option):
        return ""
    name = parameter.metavar or (parameter.name or "").upper()
    if isinstance(parameter.type, click.Choice) and not parameter.metavar:
        name = "|".join(map(str, parameter.type.choices))
    return name if parameter.required or name.startswith("[") else f"[{name}]"


def _option(option: click.Option) -> str:
    names = ", ".join(f"`{name}`" for name in option.opts)
    value = option.metavar or ("|".join(map(str, option.type.choices)) if isinstance(option.type, click.Choice) else "")
    if not value and not option.is_flag:
        value = {"integer": "N", "directory": "FOLDER"}.get(option.type.name, "TEXT")
    told = [option.help or ""]
    if option.required:
        told.append("Required.")
    if option.multiple and "repeated" not in told[0]:
        told.append("May be repeated.")
    if option.show_default and option.default is not None:
        told.append(f"[default: {option.default}]")
    return f"| {names}{f' {_cell(value)}' if value else ''} | {_cell(' '.join(told))} |"


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def stale(texts: dict[str, str]) -> list[str]:
    """Return the paths below ``docs`` that differ from what would be made, or should not be there."""
    differ = [path for path, text in texts.items() if not _holds(DOCS / path, text)]
    orphans = [found.relative_to(DOCS).as_posix() for pattern in MADE for found in DOCS.glob(pattern)]
    return sorted(differ + [path for path in orphans if path not in texts])


def _holds(path: Path, text: str) -> bool:
    return path.is_file() and path.read_bytes() == text.encode()


def main(arguments: list[str]) -> int:
    """Write or compare; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a page is not up to date")
    check = parser.parse_args(arguments).check
    texts = made()
    paths = stale(texts)
    for path in paths:
        if check:
            click.echo(f"docs/{path}: not up to date; run python docs/generate.py")
        elif path in texts:
            (DOCS / path).parent.mkdir(parents=True, exist_ok=True)
            (DOCS / path).write_bytes(texts[path].encode())
            click.echo(f"wrote docs/{path}")
        else:
            (DOCS / path).unlink()
            click.echo(f"removed docs/{path}")
    return 1 if check and paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
