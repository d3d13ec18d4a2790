"""The whole report as JSON, one finding and one verdict a line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from claimspan.model.finding import Finding, Place, Reason, RecordVerdict, Report, Summary
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.neutral import json_text

SCHEMA = 1
"""Version of this form; a key may be added without raising it, none is renamed or removed."""


def place_fields(place: Place) -> dict[str, Any]:
    """Return a place as JSON values; ``span`` counts code points."""
    return {
        "path": place.path,
        "span": list(place.span) if place.span else None,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }


def _reason(reason: Reason) -> dict[str, Any]:
    place = place_fields(reason.place) if reason.place else None
    return {"aspect": reason.aspect, "text": reason.text, "said": reason.said or None, "place": place}


def _current(finding: Finding) -> dict[str, Any] | None:
    excerpt = finding.current
    if excerpt is None:
        return None
    return {
        "before": excerpt.before,
        "words": excerpt.words,
        "after": excerpt.after,
        "place": place_fields(excerpt.place),
    }


def _fix(finding: Finding) -> dict[str, Any] | None:
    fix = finding.fix
    if fix is None:
        return None
    return {
        "kind": fix.kind,
        "summary": fix.summary,
        "safe": fix.safe,
        "path": fix.path,
        "spans": [list(span) for span in fix.spans],
        "target": fix.target,
    }


def finding_fields(finding: Finding) -> dict[str, Any]:
    """Return a finding as JSON values; unknown facts are None, never left out."""
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity.value,
        "record": finding.record,
        "source": finding.source,
        **place_fields(finding.place),
        "message": finding.message,
        "subject": finding.subject,
        "recorded": finding.recorded,
        "current": _current(finding),
        "operations": [{"kind": step.kind, "before": step.before, "after": step.after} for step in finding.operations],
        "reasons": [_reason(reason) for reason in finding.reasons],
        "related": [{"label": label, **place_fields(place)} for label, place in finding.related],
        "remedy": finding.remedy,
        "fix": _fix(finding),
        **({"unit": finding.unit} if finding.unit is not None else {}),
    }


def _verdict(verdict: RecordVerdict) -> dict[str, Any]:
    return {
        "record": verdict.record,
        "kind": verdict.kind,
        "source": verdict.source,
        "state": verdict.state.value if verdict.state else None,
        "verdict": verdict.verdict.value,
        "change": verdict.change,
        "reason": verdict.reason,
        "codes": list(verdict.codes),
        "path": verdict.place.path,
        "line": verdict.place.line,
        **(_of_draft(verdict) if verdict.state is None or verdict.unit is not None else {}),
    }


def _of_draft(verdict: RecordVerdict) -> dict[str, Any]:
    """Return what is said of a quotation or sentence of a draft beyond what is said of a record."""
    place = verdict.place
    return {
        "unit": verdict.unit,
        "column": place.column,
        "span": list(place.span) if place.span else None,
        "draft": verdict.subject,
        "article": verdict.words,
    }


def _summary(summary: Summary) -> dict[str, Any]:
    return {
        "sources": summary.sources,
        "records": summary.records,
        "verdicts": summary.verdicts,
        "states": summary.states,
        "severities": summary.severities,
        "baselined": summary.baselined,
        "ignored": summary.ignored,
        "unrecorded": summary.unrecorded,
        "scope": summary.scope,
        **({"draft": asdict(summary.draft)} if summary.draft else {}),
    }


def _array(rows: Iterable[dict[str, Any]]) -> str:
    lines = ",\n".join(f"    {json_text(row)}" for row in rows)
    return f"[\n{lines}\n  ]" if lines else "[]"


def render(report: Report, screen: Screen) -> str:
    """Return the report as one JSON object."""
    del screen
    fields = {
        "schema": json_text(SCHEMA),
        "summary": json_text(_summary(report.summary)),
        "findings": _array(map(finding_fields, report.findings)),
        "verdicts": _array(map(_verdict, report.verdicts)),
    }
    return "{\n" + ",\n".join(f'  "{key}": {value}' for key, value in fields.items()) + "\n}\n"


OUTPUT = Output("json", "the whole report, findings and a verdict per record, for programs", render)
