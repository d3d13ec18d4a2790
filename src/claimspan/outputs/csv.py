"""One row per record for a spreadsheet."""

from __future__ import annotations

from claimspan.model.finding import RecordVerdict, Report
from claimspan.outputs.base import Output, Screen
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


def _row(verdict: RecordVerdict) -> list[str]:
    of_draft = verdict.unit is not None
    in_article = verdict.place.span is not None and verdict.place.line is not None
    return [
        verdict.record,
        verdict.kind,
        verdict.state.value if verdict.state else "",
        verdict.verdict.value,
        change_words(verdict.change),
        verdict.source,
        str(verdict.place.line) if in_article or of_draft else "",
        verdict.subject,
        verdict.words,
        " ".join(verdict.codes),
        verdict.reason,
    ]


def render(report: Report, screen: Screen) -> str:
    """Return a header and one row per record, every cell quoted, none of them a formula."""
    del screen
    return csv_table(_COLUMNS, map(_row, report.verdicts))


OUTPUT = Output("csv", "one row per record, for a spreadsheet", render)
