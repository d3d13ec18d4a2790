"""``claimspan add``: record words of an article."""

from __future__ import annotations

import re
from pathlib import Path

import click

from claimspan.cli.options import identity_option, root_option
from claimspan.cli.screen import say, tell

WORDINGS = ["original", "unverified", "paraphrased", "translated"]
PLACE = re.compile(r"(?P<line>[1-9][0-9]{0,8})(?::(?P<column>[1-9][0-9]{0,8}))?")
KINDS = ["person", "organisation", "document"]


@click.command(name="add")
@click.argument("article")
@click.argument("words", nargs=-1, required=True, metavar="WORDS...")
@click.option("--statement", metavar="TEXT", help="Makes it a claim: what the words bear out, in your own words.")
@click.option("--speaker", metavar="NAME", help="Makes it a quote: whose words these are (id, name or alias).")
@click.option("--new-speaker", type=click.Choice(KINDS), help="Add the speaker to the register.")
@click.option("--role", metavar="TEXT", help="The speaker's role, as printed.")
@click.option("--via", metavar="OUTLET", help='The outlet the words were told to ("told SpaceNews").')
@click.option(
    "--wording",
    type=click.Choice(WORDINGS),
    help="How far the words are the speaker's own. [default: unverified in quotation marks, else paraphrased]",
)
@click.option("--said-date", metavar="DATE", help="When it was said: YYYY, YYYY-MM or YYYY-MM-DD.")
@click.option("--said-place", metavar="TEXT", help="Where it was said.")
@click.option("--said-event", metavar="TEXT", help="At which event.")
@click.option("--caveat", metavar="TEXT", help="What a reader of the record has to know.")
@click.option("--line", "place", metavar="N[:COLUMN]", help="Where the words start, when they stand in several places.")
@identity_option
@root_option
def command(
    article: str,
    words: tuple[str, ...],
    statement: str | None,
    speaker: str | None,
    new_speaker: str | None,
    role: str | None,
    via: str | None,
    wording: str | None,
    said_date: str | None,
    said_place: str | None,
    said_event: str | None,
    caveat: str | None,
    place: str | None,
    identity: str | None,
    root: Path | None,
) -> None:
    """Record words of an article as a claim or a quote.

    Several WORDS are the parts of one record: a split quote, or one that runs over paragraphs.

    \b
    claimspan add seeds/a.txt "a mass of 10 kilograms" --statement "The rover weighs 10 kg."
    claimspan add seeds/a.txt "“It will fly,”" "“and soon.”" --speaker "Mara Lindt"
    """  # noqa: D301  # click knows the paragraph by the character \b
    from claimspan.app.add import Draft, add
    from claimspan.app.articles import desktop, find_article
    from claimspan.app.plain import plainly
    from claimspan.app.workspace import open_workspace
    from claimspan.model.record import Said

    line, column = _place(place)
    workspace = open_workspace(root)
    desk = desktop(workspace)
    said = None
    if said_date or said_place or said_event:
        with plainly():
            said = Said(date=said_date, place=said_place, event=said_event)
    draft = Draft(
        source=find_article(desk, article, Path.cwd()),
        words=words,
        statement=statement,
        speaker=speaker,
        new_speaker=new_speaker,
        role=role,
        via=via,
        wording=wording,
        said=said,
        caveat=caveat,
        line=line,
        column=column,
    )
    added = add(desk, draft, workspace.identity(identity))
    for remark in added.remarks:
        tell(remark)
    say(f"{added.record.id}  proposed, in {added.path}")
    for part, at in zip(added.record.parts, added.places, strict=True):
        say(f"  {at.path}:{at.line}:{at.column}  {part.exact}")
    tell(f"accept it with: claimspan accept {added.record.id}")


def _place(given: str | None) -> tuple[int | None, int | None]:
    """Return line and column of ``--line``."""
    if given is None:
        return None, None
    found = PLACE.fullmatch(given)
    if found is None:
        raise click.UsageError(f'--line "{given}" is no line, such as 12 or 12:5', click.get_current_context())
    return int(found["line"]), int(found["column"]) if found["column"] else None
