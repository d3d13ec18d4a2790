"""What a desk editor sees on the terminal: every finding explained, then what it comes to."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Report, Severity
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.folding import folded
from claimspan.outputs.common.marks import Piece, joined, pieces, plain, recorded, subject, subject_pieces
from claimspan.outputs.common.neutral import line
from claimspan.outputs.common.phrases import (
    fix_words,
    grouped,
    headline,
    hidden_words,
    place_words,
    reasons,
    remedy,
    rule_counts,
    scope_words,
    severity_words,
    subject_label,
    unchecked_words,
    verdict_words,
)
from claimspan.outputs.common.terminal import drawn

_LABEL_WIDTH = len("Article says")
_BADGES = {
    Severity.ERROR: "bold white on red",
    Severity.WARNING: "bold black on yellow",
    Severity.NOTE: "black on cyan",
}
_INKS = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_MARKS = {
    "removed": "red strike",
    "added": "bold green underline",
    "context": "dim",
    "same": "",
    "told": "bold magenta",
}


def _marked(marked: tuple[Piece, ...], screen: Screen) -> Text:
    """Write the pieces: in colour struck through and underlined, without colour in brackets."""
    if not screen.color:
        return Text(joined(marked, plain))
    text = Text()
    for before, piece in zip((None, *marked), marked, strict=False):
        if before and before.kind == "removed" and piece.kind == "added":
            text.append(" ")
        text.append(piece.text, style=_MARKS[piece.kind])
    text.rstrip()
    return text[len(text.plain) - len(text.plain.lstrip()) :]


def _article(finding: Finding, screen: Screen) -> Text | None:
    """Return what the article says now, the difference marked, with its line."""
    marked = pieces(finding)
    if not marked:
        return None
    where = finding.current.place if finding.current else finding.place
    number = f"line {where.line}  " if where.line and finding.source else ""
    return Text.assemble((number, "cyan"), _marked(marked, screen))


def _rows(finding: Finding, screen: Screen) -> Iterator[tuple[str, RenderableType]]:
    """Yield the labelled rows of one finding, in the order a reader needs them."""
    said, words, article = subject(finding), recorded(finding), _article(finding, screen)
    if said:
        yield subject_label(finding), _marked(subject_pieces(finding), screen)
    if words:
        yield "Its words", Text(words)
    if article:
        yield "Article says", article
    if why := reasons(finding):
        yield "Why", Text("\n".join(why))
    for label, place in finding.related:
        yield "See", Text.assemble(f"{line(label)}: ", (place_words(place), "cyan"))
    safe = finding.fix is not None and finding.fix.safe
    if finding.remedy and not safe:
        yield "What to do", Text(remedy(finding), style="bold")
    if finding.fix:
        yield "Repair", Text(fix_words(finding.fix), style="green" if safe else "")


def _headline(finding: Finding, screen: Screen) -> RenderableType:
    head = Table.grid(padding=(0, 1), expand=True)
    head.add_column(no_wrap=True)
    head.add_column(ratio=1, overflow="fold")
    head.add_column(no_wrap=True, justify="right")
    word = f" {finding.severity.value} " if screen.color else f"{finding.severity.value}:"
    badge = Text(word, style=_BADGES[finding.severity])
    head.add_row(badge, Text(headline(finding), style="bold"), Text(line(finding.code), style="dim"))
    return head


def _finding(finding: Finding, screen: Screen) -> RenderableType:
    """Draw one finding: the message, the place, and labelled rows."""
    named = [line(finding.name.replace("-", " ")), *([line(finding.record)] if finding.record else [])]
    where = Text.assemble((place_words(finding.place), "cyan"), ("  " + " · ".join(named), "dim"))
    body = Table.grid(padding=(0, 2))
    body.add_column(no_wrap=True, style="dim")
    body.add_column(overflow="fold")
    for label, content in _rows(finding, screen):
        body.add_row(label.ljust(_LABEL_WIDTH), content)
    return Group(_headline(finding, screen), Padding(where, (0, 0, 0, 2)), Padding(body, (0, 0, 1, 2)))


def _outcome(report: Report) -> Iterator[RenderableType]:
    """Draw what the findings come to, in the user's words."""
    ink = next((_INKS[severity] for severity in Severity for item in report.findings if item.severity is severity), "")
    if report.findings:
        yield Text(f"{counted(len(report.findings), 'finding')}: {severity_words(report)}", style=ink)
        groups = Table.grid(padding=(0, 1))
        groups.add_column(justify="right", style="bold")
        for group, members in grouped(report.findings).items():
            groups.add_row(f"{len(members):,}", group.title)
        yield Padding(groups, (0, 0, 0, 2))
    holds = not report.findings and _all_hold(report)
    yield Text(verdict_words(report.summary), style="bold green" if holds else "bold")
    yield Text(scope_words(report.summary), style="dim")
    if repairable := sum(finding.fix is not None and finding.fix.safe for finding in report.findings):
        yield Text(f"{counted(repairable, 'finding')} can be repaired by claimspan check --fix", style="green")


def _all_hold(report: Report) -> bool:
    verdicts = report.summary.verdicts
    return verdicts.get("holds", 0) == sum(verdicts.values()) > 0


def _statistics(report: Report) -> RenderableType:
    """Draw a table of findings per rule."""
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right", style="bold")
    for number, first in rule_counts(report):
        rule = line(first.name.replace("-", " "))
        table.add_row(
            f"{number:,}", Text(line(first.code)), Text(first.severity.value, _INKS[first.severity]), Text(rule)
        )
    return Padding(table, (1, 0, 0, 2))


def renderables(report: Report, screen: Screen) -> Iterator[RenderableType]:
    """Yield the report as rich renderables, for a console or for a recorded picture."""
    for finding in folded(report.findings):
        yield _finding(finding, screen)
    if report.findings:
        yield Rule(style="dim")
    yield from _outcome(report)
    for sentence in unchecked_words(report):
        yield Text(sentence, style="yellow")
    if hidden := hidden_words(report.summary):
        yield Text(hidden, style="dim")
    if screen.statistics and report.findings:
        yield _statistics(report)
    if report.advice:
        yield Text()
    for sentence in report.advice:
        yield Text(line(sentence))


def render(report: Report, screen: Screen) -> str:
    """Return the text for a terminal of ``screen.width`` columns, with escape sequences only if it has colour."""
    return drawn(renderables(report, screen), screen)


OUTPUT = Output("full", "every finding explained, for reading on a terminal or in a CI log", render)
