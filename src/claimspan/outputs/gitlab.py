"""A GitLab Code Quality report, shown in the merge request."""

from __future__ import annotations

from claimspan.model.finding import Finding, Report, Severity
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.fingerprint import fingerprints
from claimspan.outputs.common.neutral import json_text, line
from claimspan.outputs.common.phrases import group_of, reasons

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "minor", Severity.NOTE: "info"}


def _entry(finding: Finding, fingerprint: str) -> dict[str, object]:
    place = finding.place
    unreadable = group_of(finding.code).key == "files" and finding.severity is Severity.ERROR
    why = "; ".join(reasons(finding))
    begin = place.line or 1
    return {
        "check_name": f"{finding.code} {finding.name}",
        "description": line(finding.message) + (f" ({why})" if why else ""),
        "fingerprint": fingerprint,
        "severity": "blocker" if unreadable else _SEVERITIES[finding.severity],
        "location": {"path": place.path, "lines": {"begin": begin, "end": place.end_line or begin}},
    }


def render(report: Report, screen: Screen) -> str:
    """Return a Code Quality report: a JSON array, one finding a line."""
    del screen
    lines = ",\n".join(json_text(_entry(finding, name)) for finding, name in fingerprints(report.findings))
    return f"[\n{lines}\n]\n" if lines else "[]\n"


OUTPUT = Output("gitlab", "a Code Quality report for GitLab merge requests", render)
