"""One row per record for a spreadsheet."""

from __future__ import annotations

import csv
import io

from claimspan.model.finding import RecordVerdict, Report
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.neutral import csv_cell
from claimspan.outputs.common.phrases import change_words

_BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for the local 8-bit encoding

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
    in_article = verdict.place.span is not None and verdict.place.line is not None
    cells = [
        verdict.record,
        verdict.kind,
        verdict.state.value,
        verdict.verdict.value,
        change_words(verdict.change),
        verdict.source,
        str(verdict.place.line) if in_article else "",
        verdict.subject,
        verdict.words,
        " ".join(verdict.codes),
        verdict.reason,
    ]
    return [csv_cell(cell) for cell in cells]


def render(report: Report, screen: Screen) -> str:
    """Return a header and one row per record, every cell quoted, none of them a formula."""
    del screen
    text = io.StringIO()
    text.write(_BYTE_ORDER_MARK)
    writer = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    writer.writerow(_COLUMNS)
    writer.writerows(_row(verdict) for verdict in report.verdicts)
    return text.getvalue()


OUTPUT = Output("csv", "one row per record, for a spreadsheet", render)
