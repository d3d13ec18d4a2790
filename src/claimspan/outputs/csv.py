"""One row per record for a spreadsheet."""

from __future__ import annotations

from claimspan.model.finding import RecordVerdict, Report
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.drafted import outcome_words
from claimspan.outputs.common.phrases import change_words
from claimspan.outputs.common.table import csv_table

_COLUMNS = (
    "record",
    "kind",
    "state",
    "verdict",
    "change",
    "article",
    "line",
    "speaker or statement",
    "words",
    "codes",
    "reason",
)


_OF_DRAFTS = (
    "draft",
    "line",
    "column",
    "kind",
    "verdict",
    "outcome",
    "words of the draft",
    "record",
    "article",
    "words of the article",
    "codes",
    "reason",
)


def _draft_row(verdict: RecordVerdict) -> list[str]:
    place = verdict.place
    return [
        place.path,
        str(place.line or ""),
        str(place.column or ""),
        verdict.kind,
        verdict.verdict.value,
        outcome_words(verdict),
        verdict.subject,
        verdict.record,
        verdict.source,
        verdict.words,
        " ".join(verdict.codes),
        verdict.reason,
    ]


def _row(verdict: RecordVerdict) -> list[str]:
    in_article = verdict.place.span is not None and verdict.place.line is not None
    return [
        verdict.record,
        verdict.kind,
        verdict.state.value if verdict.state else "",
        verdict.verdict.value,
        change_words(verdict.change),
        verdict.source,
        str(verdict.place.line) if in_article else "",
        verdict.subject,
        verdict.words,
        " ".join(verdict.codes),
        verdict.reason,
    ]


def render(report: Report, screen: Screen) -> str:
    """Return a header and one row per record, or per quotation and sentence of drafts; no cell is a formula."""
    del screen
    if report.summary.draft is not None:
        return csv_table(_OF_DRAFTS, map(_draft_row, report.verdicts))
    return csv_table(_COLUMNS, map(_row, report.verdicts))


OUTPUT = Output("csv", "one row per record, for a spreadsheet", render)
