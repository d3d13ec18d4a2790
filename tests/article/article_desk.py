"""What a whole check says of a root, and the words a test names records by."""

from __future__ import annotations

from pathlib import Path

from claimspan.app.check import Options, check
from claimspan.app.workspace import open_workspace
from claimspan.model.finding import Report
from claimspan.model.record import Claim, Quote

SHIPPED = Path(__file__).parents[2]
ARTICLE = "000_7557f1940efd9785.txt"


def checked(root: Path) -> Report:
    """Return what a whole check of ``root`` says."""
    with check(open_workspace(root), Options(cwd=root)) as answer:
        report = answer.report
        return Report(report.findings, tuple(report.verdicts), report.summary, dict(report.rules), report.version)


def told(record: Claim | Quote) -> str:
    """Return what a test names a record by: a claim's statement, a quote's words."""
    return record.statement if isinstance(record, Claim) else record.words
