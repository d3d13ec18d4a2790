"""One row per passage for a spreadsheet."""

from __future__ import annotations

from claimspan.model.audit import Audit, Passage
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.audit_words import sections
from claimspan.outputs.common.speech import line_words
from claimspan.outputs.common.table import csv_table

_COLUMNS = (
    "case", "article", "line", "record", "recorded for", "given to", "may be", "words", "kind", "cue",
    "speaker printed", "how firm", "confidence", "how that is known", "could be another's because", "claims", "note",
)  # fmt: skip


def _row(audit: Audit, case: str, passage: Passage) -> list[str]:
    return [
        case,
        passage.article,
        line_words(passage.lines),
        passage.record or "",
        audit.name(passage.recorded),
        audit.name(passage.given),
        " or ".join(audit.name(key) for key in passage.candidates),
        passage.words,
        passage.kind.value if passage.kind else "",
        passage.cue,
        passage.mention,
        passage.hold.value if passage.hold else "",
        f"{passage.confidence:.2f}" if passage.outcome else "",
        passage.evidence,
        "; ".join(doubt.text for doubt in passage.doubts if doubt.serious),
        " ".join(passage.claims),
        passage.note,
    ]


def render(audit: Audit, screen: Screen) -> str:
    """Return a header and one row per passage, the contested first, every cell quoted, none of them a formula."""
    del screen
    found = [(section.title, passage) for section in sections(audit) for passage in section.passages]
    return csv_table(_COLUMNS, (_row(audit, case, passage) for case, passage in found))


OUTPUT = Output("csv", "one row per passage, for a spreadsheet", render)
