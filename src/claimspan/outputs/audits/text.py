"""What a desk editor reads: the answer first, then what has to be looked at, with line numbers and reasons."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimspan.model.audit import Audit, Passage
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.audit_words import (
    Section,
    answer,
    coverage_words,
    how,
    matrix,
    matrix_columns,
    owner_words,
    record_words,
    sections,
    shown_parties,
    title,
    whys,
)
from claimspan.outputs.common.marks import middle_out
from claimspan.outputs.common.neutral import line
from claimspan.outputs.common.terminal import INKS, drawn
from claimspan.outputs.common.voices import Voice, voices

WORDS_KEPT = 70
"""Code points of long words kept at each end."""

SHOWN = 50
"""Passages shown in one section; the others are counted, and listed by the formats for programs."""


def _voices(audit: Audit) -> dict[str, Voice]:
    ordered = [*audit.asked, *(party.key for party in audit.parties)]
    return voices((key, audit.name(key)) for key in dict.fromkeys(ordered))


def _matrix(audit: Audit) -> RenderableType:
    """Draw whom the articles give words to (columns), by whom they are recorded for (rows)."""
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold", min_width=16)
    for _ in matrix_columns(audit):
        table.add_column(justify="right", overflow="fold", vertical="bottom", min_width=6)
    table.add_row(Text("by the article:", style="dim"), *(Text(head, style="dim") for head in matrix_columns(audit)))
    for number, (label, counts) in enumerate(matrix(audit)):
        cells = [Text(f"{count:,}", style=_weight(number, column, count)) for column, count in enumerate(counts)]
        table.add_row(Text(label), *cells)
    return table


def _weight(row: int, column: int, count: int) -> str:
    """Return the style of a count: what agrees is green, what does not is red, nothing is faint."""
    if not count:
        return "dim"
    return "bold green" if row == column else "bold red" if row < 2 else "bold"  # noqa: PLR2004  # the two asked for


def _parties(audit: Audit, known: dict[str, Voice]) -> RenderableType:
    """Draw a row of numbers per speaker, the contested first."""
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold", min_width=20)
    for _ in range(4):
        table.add_column(justify="right", overflow="fold", vertical="bottom")
    heads = ("recorded", "given by articles", "both", "claimed for two")
    table.add_row(Text("speaker", style="dim"), *(Text(head, style="dim") for head in heads))
    shown, more = shown_parties(audit)
    for party in shown:
        voice = known[party.key]
        name = Text.assemble(
            (voice.name, INKS[voice.color or 0]), "" if party.registered else ("  not in the register", "dim")
        )
        cells = [f"{count:,}" for count in (party.recorded, party.given, party.both)]
        table.add_row(name, *cells, Text(f"{party.contested:,}", style="bold red" if party.contested else "dim"))
    if more:
        table.add_row(Text(more, style="dim"))
    return table


def _section(audit: Audit, section: Section, known: dict[str, Voice]) -> Iterator[RenderableType]:
    ink = "bold red" if section.key == "contested" else "bold yellow" if section.urgent else "bold"
    head = f"{section.title[:1].upper()}{section.title[1:]}"
    yield Padding(Text.assemble((head, ink), f"  {len(section.passages):,}"), (1, 0, 0, 0))
    path = ""
    for passage in section.passages[:SHOWN]:
        if passage.article != path:
            path = passage.article
            yield Padding(Text(line(path), style="dim"), (0, 0, 0, 2))
        yield _passage(audit, passage, known, urgent=section.urgent)
    if len(section.passages) > SHOWN:
        yield Text(f"  and {len(section.passages) - SHOWN:,} more: --output-format csv lists all", style="dim")


def _passage(audit: Audit, passage: Passage, known: dict[str, Voice], *, urgent: bool) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="cyan", no_wrap=True, min_width=6)
    table.add_column(overflow="fold")
    owner = passage.owner
    ink = INKS[known[owner].color or 0] if owner in known and not passage.candidates else "bold"
    record = record_words(passage)
    head = Text.assemble((owner_words(audit, passage), ink), (f"  {record}" if record else "", "dim"))
    table.add_row(str(passage.lines[0]) if passage.lines else "gone", head)
    table.add_row("", Text(line(middle_out(passage.words, WORDS_KEPT))))
    if told := how(passage):
        table.add_row("", Text(told, style="dim"))
    for why, serious in whys(audit, passage):
        table.add_row("", Text(why, style="yellow" if serious and urgent else "dim"))
    return table


def renderables(audit: Audit, screen: Screen) -> Iterator[RenderableType]:
    """Yield the answer as rich renderables, for a console or for a recorded picture."""
    del screen
    known = _voices(audit)
    yield Text(title(audit), style="bold")
    for sentence in answer(audit):
        yield Text(sentence)
    if audit.pair:
        yield Padding(_matrix(audit), (1, 0, 0, 2))
    elif audit.parties:
        yield Padding(_parties(audit, known), (1, 0, 0, 2))
    for section in sections(audit):
        if audit.asked or section.key != "clear":
            yield from _section(audit, section, known)
    yield Padding(Text(coverage_words(audit), style="dim"), (1, 0, 0, 0))
    for path, why in audit.unread:
        yield Text(f"unchecked: {line(path)}: {line(why)}", style="yellow")


def render(audit: Audit, screen: Screen) -> str:
    """Return the text for a terminal of ``screen.width`` columns, with escape sequences only if it has colour."""
    return drawn(renderables(audit, screen), screen)


OUTPUT = Output("text", "the answer with line numbers and reasons, for reading on a terminal", render)
