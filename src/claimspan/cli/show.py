"""``claimspan show``: records with their words in the article."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimspan.cli.options import root_option
from claimspan.cli.screen import row, say, tell, visible, width
from claimspan.model.change import Change

if TYPE_CHECKING:
    from claimspan.app.show import Shown, ShownPart

LABEL = 12
"""Columns of the labels."""


@click.command(name="show")
@click.argument("ids", nargs=-1, metavar="[ID]...")
@root_option
def command(ids: tuple[str, ...], root: Path | None) -> None:
    """Show records with their words in the article.

    ID may be shortened as long as it is unique; without one, every record is listed in a line.
    """
    from claimspan.app.articles import desktop
    from claimspan.app.show import show
    from claimspan.app.workspace import open_workspace

    shown = show(desktop(open_workspace(root)), ids)
    if not shown:
        tell("nothing is recorded yet; see claimspan add --help")
    for number, each in enumerate(shown):
        if not ids:
            _list(each)
            continue
        if number:
            say()
        _print(each)


def _list(shown: Shown) -> None:
    """Print one line: id, state, place, and what it says, as far as the screen is wide."""
    record = shown.record
    place = shown.parts[0].current.place if shown.parts[0].current else None
    where = f"{shown.article}:{place.line}" if place else shown.article
    said = record.statement if record.kind == "claim" else f"{shown.speaker}: {record.words}"
    line = visible(f"{record.id}  {shown.standing.state.value:<9} {where}  {said}")
    room = width()
    say(line if len(line) <= room else f"{line[: room - 1].rstrip()}…")


def _print(shown: Shown) -> None:
    record = shown.record
    say(f"{record.id}  {record.kind}, {shown.standing.state.value}  {shown.path}")
    if record.kind == "claim":
        _row("statement", record.statement)
    else:
        _row("speaker", ", ".join(filter(None, [shown.speaker, record.role])))
        _row("wording", record.wording)
        _row("told to", record.via)
        if record.said:
            _row("said", ", ".join(filter(None, [record.said.date, record.said.place, record.said.event])))
    for number, part in enumerate(shown.parts, 1):
        _part(shown, part, f"part {number}" if len(shown.parts) > 1 else "words")
    _row("caveat", record.caveat)
    for ignore in record.ignores:
        _row("ignores", f"{ignore.rule} until {ignore.until or 'for good'}: {ignore.reason} ({ignore.by})")
    earlier = {event.fingerprint: event for event in shown.history}
    for event in shown.history:
        undone = earlier.get(event.undoes or "")
        which = f" ({undone.action.value} by {undone.by}, {undone.at})" if undone else ""
        reason = f": {event.reason}" if event.reason else ""
        _row("history", f"{event.at}  {event.action.value} by {event.by}{which}{reason}")


def _part(shown: Shown, part: ShownPart, label: str) -> None:
    from claimspan.outputs.common.phrases import change_words, place_words

    _row(label, part.words)
    found = part.location
    if found is not None:
        where = place_words(part.current.place) if part.current else shown.article
        why = "; ".join(difference.text for difference in found.differences) or found.reason
        untouched = found.change is Change.INTACT
        _row("", f"{where}  {change_words(found.change.value)}{'' if untouched else f': {why}'}")
    else:
        _row("", f"{shown.article}: not to be found there")


def _row(label: str, value: str | None) -> None:
    if value:
        row(label, LABEL, value)
