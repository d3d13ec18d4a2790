"""``claimspan source``: articles of the corpus and what is known of them."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from claimspan.cli.options import NearestGroup, root_option
from claimspan.cli.screen import say, tell
from claimspan.model.count import counted

CAUSES = ["correction", "update", "rescrape", "ours"]
STATES = ["live", "corrected", "retracted", "unavailable"]


@click.group(name="source", cls=NearestGroup)
def command() -> None:
    """Add articles to the corpus and note what is known of them."""


@command.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--cause", type=click.Choice(CAUSES), help="Why the text of a registered article is new; needed then.")
@click.option("--retrieved", metavar="DATE", help="When this text was fetched.")
@click.option("--note", help="Anything worth knowing about this text.")
@root_option
def add(files: tuple[Path, ...], cause: str | None, retrieved: str | None, note: str | None, root: Path | None) -> None:
    """Register articles, or a new text of articles that are registered.

    FILE is plain UTF-8 text. A file outside the corpus folder is copied into it, byte for byte.
    """
    from claimspan.app.articles import desktop
    from claimspan.app.sources import add_source
    from claimspan.app.workspace import open_workspace
    from claimspan.model.register import Cause

    workspace = open_workspace(root)
    facts = {name: value for name, value in (("retrieved", retrieved), ("note", note)) if value}
    for file in files:
        desk = desktop(workspace)
        source, remarks = add_source(desk, file, Cause(cause) if cause else None, facts)
        article = f"{workspace.config.corpus}/{source}"
        say(f"{article}: {'; '.join(remarks)}")
    if source not in desk.scan.sources or not desk.scan.sources[source].records:
        tell(f'next: claimspan add {shlex.quote(article)} "words of the article" --statement "what they say"')


@command.command("set")
@click.argument("article")
@click.argument("facts", nargs=-1, required=True, metavar="KEY=VALUE...")
@root_option
def set_(article: str, facts: tuple[str, ...], root: Path | None) -> None:
    """Note facts about an article: title, url, publisher, published, language ...

    An empty value makes a fact unknown again. Facts with parts are written with a dot:
    copy_of.kind=rewrite copy_of.basis="garbled sentences".
    """
    from claimspan.app.articles import desktop, find_article
    from claimspan.app.sources import set_facts
    from claimspan.app.workspace import open_workspace

    desk = desktop(open_workspace(root))
    source = find_article(desk, article, Path.cwd())
    set_facts(desk, source, facts)
    say(f"{desk.config.register}/{source}/_source.json: {counted(len(facts), 'fact')} noted")


@command.command()
@click.argument("article")
@click.argument("state", type=click.Choice(STATES))
@click.option("--as-of", metavar="DATE", help="Since when. [default: today]")
@click.option("--note", help="How that is known.")
@root_option
def status(article: str, state: str, as_of: str | None, note: str | None, root: Path | None) -> None:
    """Note whether the publisher still stands by an article."""
    from claimspan.app.articles import desktop, find_article
    from claimspan.app.sources import set_facts
    from claimspan.app.workspace import open_workspace

    workspace = open_workspace(root)
    desk = desktop(workspace)
    source = find_article(desk, article, Path.cwd())
    since = as_of or workspace.day.isoformat()
    set_facts(desk, source, [f"status.state={state}", f"status.as_of={since}", f"status.note={note or ''}"])
    say(f"{desk.config.register}/{source}/_source.json: {state} as of {since}")


@command.command("list")
@root_option
def list_(root: Path | None) -> None:
    """List the articles with their records, versions and status."""
    from claimspan.app.articles import desktop
    from claimspan.app.sources import source_lines
    from claimspan.app.workspace import open_workspace

    lines = source_lines(desktop(open_workspace(root)))
    if not lines:
        tell("the corpus holds no articles; add one: claimspan source add FILE")
    for line in lines:
        title = f"  {line.title}" if line.title else ""
        counts = f"{counted(line.records, 'record')}  {counted(line.versions, 'version')}"
        say(f"{line.path}  {counts}  {line.state}{title}")
