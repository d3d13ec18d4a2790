"""One line per finding, for terminals and ``grep``."""

from __future__ import annotations

from claimspan.model.finding import Finding, Report
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.folding import folded
from claimspan.outputs.common.neutral import line, runner_safe
from claimspan.outputs.common.phrases import place_words, rule_counts, summary_line, title, unchecked_words


def _line(finding: Finding) -> str:
    record = f" [{line(finding.record)}]" if finding.record else ""
    return f"{place_words(finding.place)}: {finding.code} {finding.severity}: {line(finding.message)}{record}"


def render(report: Report, screen: Screen) -> str:
    """Return one line per finding, then the summary, the statistics if wanted, and the advice."""
    counts = rule_counts(report) if screen.statistics else []
    lines = [
        *map(_line, folded(report.findings)),
        *unchecked_words(report),
        summary_line(report),
        *(f"{number:>7,} {title(finding)}" for number, finding in counts),
        *map(line, report.advice),
    ]
    return runner_safe("\n".join(lines) + "\n")


OUTPUT = Output("concise", "one line per finding: path:line:column: code severity: message [record]", render)
