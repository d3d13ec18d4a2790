"""The whole list of findings as a Markdown table, for the summary of a CI job."""

from __future__ import annotations

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Place, RecordVerdict, Report, Verdict
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.drafted import MOST_ROWS, outcome_words, source_words
from claimspan.outputs.common.folding import folded
from claimspan.outputs.common.marks import SUBJECT_KEPT, Piece, joined, middle_out, pieces, recorded, subject_pieces
from claimspan.outputs.common.neutral import line, markdown_text, runner_safe
from claimspan.outputs.common.phrases import (
    fix_words,
    group_words,
    headline,
    hidden_words,
    place_words,
    reasons,
    severity_words,
    subject_label,
    title,
    unchecked_words,
    verdict_words,
)

MAX_BYTES = 1_000_000
"""GitHub refuses a job summary over 1 MiB; what is left is for other steps of the job."""

_HEADER = "| | Where | What is wrong | Record and article | What to do |\n| --- | --- | --- | --- | --- |\n"
_TAGS = {"removed": "del", "added": "ins", "told": "b"}


def _mark(piece: Piece) -> str:
    tag = _TAGS.get(piece.kind)
    text = markdown_text(piece.text)
    return f"<{tag}>{text}</{tag}>" if tag else text


def _labelled(label: str, text: str) -> str:
    return f"**{label}:** {text}" if text else ""


def _cell(*lines: str) -> str:
    return "<br>".join(part for part in lines if part)


def _row(finding: Finding) -> str:
    named = markdown_text(title(finding))
    record = markdown_text(line(finding.record)) if finding.record else ""
    why = [markdown_text(reason) for reason in reasons(finding)]
    related = [markdown_text(f"{line(label)}: {place_words(place)}") for label, place in finding.related]
    cells = [
        f"**{finding.severity.value}**",
        _cell(markdown_text(place_words(finding.place)), record),
        _cell(f"**{markdown_text(headline(finding))}**", named, *why, *related),
        _cell(
            _labelled(subject_label(finding).removesuffix(" says"), joined(subject_pieces(finding), _mark)),
            _labelled("Its words", markdown_text(recorded(finding))),
            _labelled("Article", joined(pieces(finding), _mark)),
        ),
        _cell(markdown_text(line(finding.remedy)), markdown_text(fix_words(finding.fix)) if finding.fix else ""),
    ]
    return f"| {' | '.join(cells)} |\n"


def _table(report: Report, room: int) -> str:
    """Return as many rows as fit into ``room`` bytes, and a line that counts the others."""
    rows: list[str] = []
    listed = folded(report.findings)
    for number, finding in enumerate(listed):
        row = _row(finding)
        room -= len(row.encode())
        if room < 0:
            left_out = counted(len(listed) - number, "finding")
            return f"{_HEADER}{''.join(rows)}\n**{left_out} left out here: the list is longer than GitHub shows.**\n"
        rows.append(row)
    return _HEADER + "".join(rows)


def _lead(report: Report) -> str:
    lines = [
        f"## claimspan: {severity_words(report)}",
        f"**{verdict_words(report.summary)}**",
        group_words(report),
        *map(markdown_text, unchecked_words(report)),
        hidden_words(report.summary),
        *(markdown_text(line(sentence)) for sentence in report.advice),
    ]
    return "\n\n".join(part for part in lines if part) + "\n"


_DRAFT_HEADER = "| | Line | Draft | Outcome | Record or article |\n| --- | --- | --- | --- | --- |\n"
_SIGNS = {Verdict.HOLDS: "✓", Verdict.FLAGGED: "✗", Verdict.UNCHECKED: "?", Verdict.UNCOVERED: "·"}


def _drafts(report: Report, room: int) -> str:
    """Return a table of all quotations and sentences of drafts, as far as it fits into ``room`` bytes."""
    if report.summary.draft is None or not report.verdicts:
        return ""
    rows: list[str] = []
    for verdict in report.verdicts[:MOST_ROWS]:
        row = _draft_row(verdict)
        room -= len(row.encode())
        if room < 0:
            break
        rows.append(row)
    more = len(report.verdicts) - len(rows)
    rest = f"\n{counted(more, 'row')} left out here: csv and json have all of them.\n" if more else ""
    return f"\n### Quotations and sentences\n\n{_DRAFT_HEADER}{''.join(rows)}{rest}"


def _draft_row(verdict: RecordVerdict) -> str:
    cells = (
        _SIGNS[verdict.verdict],
        markdown_text(place_words(Place(verdict.place.path, verdict.place.line))),
        markdown_text(line(middle_out(verdict.subject, SUBJECT_KEPT))),
        markdown_text(outcome_words(verdict)),
        markdown_text(source_words(verdict)),
    )
    return f"| {' | '.join(cells)} |\n"


def render(report: Report, screen: Screen) -> str:
    """Return Markdown of at most ``MAX_BYTES`` bytes in UTF-8."""
    del screen
    lead = _lead(report)
    table = f"\n{_table(report, MAX_BYTES - len(lead.encode()) - 1000)}" if report.findings else ""
    room = MAX_BYTES - len((lead + table).encode()) - 1000
    return runner_safe(lead + table + _drafts(report, room))


OUTPUT = Output("markdown", "a table with marked differences, for the summary of a CI job", render)
