"""``claimspan speaker``: whom the words of the register are given to."""

from __future__ import annotations

from pathlib import Path

import click

from claimspan.cli.options import NearestGroup, root_option
from claimspan.cli.screen import say, tell
from claimspan.model.count import counted

KINDS = ["person", "organisation", "document"]


@click.group(name="speaker", cls=NearestGroup)
def command() -> None:
    """Add speakers to the register and note who they are."""


@command.command("list")
@root_option
def list_(root: Path | None) -> None:
    """List the speakers with their names and roles."""
    from claimspan.app.articles import desktop
    from claimspan.app.speakers import speakers_of
    from claimspan.app.workspace import open_workspace

    speakers = speakers_of(desktop(open_workspace(root)))
    if not speakers:
        tell('the register has no speakers; add one: claimspan speaker add "NAME"')
    for speaker_id, speaker in speakers.items():
        names = "; ".join([speaker.name, *speaker.aliases])
        roles = "; ".join(", ".join(filter(None, [role.title, role.org])) for role in speaker.roles)
        say(f"{speaker_id}  {speaker.kind}  {names}{f'  ({roles})' if roles else ''}")


@command.command()
@click.argument("name")
@click.option("--kind", type=click.Choice(KINDS), default="person", show_default=True, help="What it is.")
@root_option
def add(name: str, kind: str, root: Path | None) -> None:
    """Add a speaker under the full name."""
    from claimspan.app.articles import desktop
    from claimspan.app.speakers import add_speaker
    from claimspan.app.workspace import open_workspace

    say(f"{add_speaker(desktop(open_workspace(root)), name, kind)}  added")


@command.command("set")
@click.argument("speaker")
@click.argument("facts", nargs=-1, required=True, metavar="KEY=VALUE...")
@root_option
def set_(speaker: str, facts: tuple[str, ...], root: Path | None) -> None:
    """Note facts about a speaker: name, kind, family, note, alias, external.SCHEME.

    An empty value makes a fact unknown again; alias=… adds one. The family name is the one used alone:
    family=Wang for Wang Qiong.
    """
    from claimspan.app.articles import desktop
    from claimspan.app.speakers import describe_speaker
    from claimspan.app.workspace import open_workspace

    described = describe_speaker(desktop(open_workspace(root)), speaker, facts)
    say(f"{described.id}  {counted(len(facts), 'fact')} noted")


@command.command()
@click.argument("speaker")
@click.option("--title", metavar="TEXT", help="What the speaker is, as printed.")
@click.option("--org", metavar="TEXT", help="Where.")
@click.option("--from", "since", metavar="DATE", help="Since when.")
@click.option("--until", metavar="DATE", help="Until when.")
@click.option("--source", metavar="ARTICLE", help="Which article says so.")
@root_option
def role(
    speaker: str,
    title: str | None,
    org: str | None,
    since: str | None,
    until: str | None,
    source: str | None,
    root: Path | None,
) -> None:
    """Note a role of a speaker, with its dates."""
    from claimspan.app.articles import desktop, find_article
    from claimspan.app.speakers import add_role
    from claimspan.app.workspace import open_workspace

    desk = desktop(open_workspace(root))
    told = find_article(desk, source, Path.cwd()) if source else None
    facts = {"title": title, "org": org, "from": since, "until": until, "source": told}
    described = add_role(desk, speaker, facts)
    say(f"{described.id}  {counted(len(described.roles), 'role')}")
