"""One finding a line as JSON, for programs that read a stream."""

from __future__ import annotations

from claimspan.model.finding import Report
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.neutral import json_text
from claimspan.outputs.json import finding_fields


def render(report: Report, screen: Screen) -> str:
    """Return one JSON object per finding, each on a line; empty without findings."""
    del screen
    return "".join(f"{json_text(finding_fields(finding))}\n" for finding in report.findings)


OUTPUT = Output("jsonl", "one JSON object per finding and line, for programs that read a stream", render)
