"""GitHub workflow commands: a note beside the line of the article in a pull request."""

from __future__ import annotations

from claimspan.model.finding import Finding, Report, Severity
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.folding import folded
from claimspan.outputs.common.marks import differs, joined, pieces, plain, subject
from claimspan.outputs.common.neutral import github_data, github_property, line
from claimspan.outputs.common.phrases import headline, is_on_draft, reasons, title

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def _properties(finding: Finding) -> str:
    place = finding.place
    properties: dict[str, object] = {"file": place.path, "line": place.line, "endLine": place.end_line}
    if place.end_line in {None, place.line}:  # GitHub refuses columns on annotations of several lines
        properties |= {"col": place.column, "endColumn": place.end_column}
    properties["title"] = title(finding)
    return ",".join(f"{key}={github_property(str(value))}" for key, value in properties.items() if value is not None)


def _who(finding: Finding) -> str:
    return "The draft" if is_on_draft(finding) else f"Record {finding.record or ''}"


def _message(finding: Finding) -> str:
    said = subject(finding)
    lines = [
        headline(finding),
        f"{_who(finding)} says: {said}" if said else "",
        f"The article says: {joined(pieces(finding), plain)}" if differs(finding) else "",
        *(f"Why: {reason}" for reason in reasons(finding)),
        f"What to do: {line(finding.remedy)}" if finding.remedy else "",
    ]
    return github_data("\n".join(part for part in lines if part))


def render(report: Report, screen: Screen) -> str:
    """Return one workflow command per finding, gravest first: GitHub shows ten of a kind per step."""
    del screen
    ordered = sorted(folded(report.findings), key=lambda finding: -finding.severity.rank)
    return "".join(f"::{_COMMANDS[item.severity]} {_properties(item)}::{_message(item)}\n" for item in ordered)


OUTPUT = Output("github", "annotations on the lines of a pull request in GitHub Actions", render)
