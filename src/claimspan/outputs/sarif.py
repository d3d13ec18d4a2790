"""SARIF 2.1.0 for code scanning platforms.

Repairs are told in words, not as SARIF ``fixes``: those hold replacements of text, and the register file
that a repair rewrites is not part of a report.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

from claimspan.model.finding import Finding, Place, Report, RuleText
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.fingerprint import fingerprints
from claimspan.outputs.common.marks import differs, joined, pieces, plain, subject
from claimspan.outputs.common.neutral import json_text, line, sarif_text
from claimspan.outputs.common.phrases import fix_words, group_of, headline, is_on_draft, reasons, sentence

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_BASE = "%SRCROOT%"
_FINGERPRINT = "claimspanFinding/v1"


def _message(text: str) -> dict[str, str]:
    return {"text": sarif_text(text)}


def _rules(report: Report) -> dict[str, dict[str, Any]]:
    """Return the rules by code: the selected ones, and by name those that only a finding mentions."""
    named = {finding.code: _message(finding.name) for finding in report.findings}
    rules = {code: {"id": code, "shortDescription": name, "help": name} for code, name in named.items()}
    rules |= {code: _rule(code, rule) for code, rule in report.rules.items()}
    return dict(sorted(rules.items()))


def _rule(code: str, rule: RuleText) -> dict[str, Any]:
    return {
        "id": code,
        "name": rule.name,
        "shortDescription": _message(sentence(rule.summary)),
        "fullDescription": _message(sentence(rule.why)),
        "help": _message(f"{sentence(rule.summary)} {sentence(rule.why)} More: claimspan explain {code}"),
        "defaultConfiguration": {"level": rule.severity.value},
        "properties": {"tags": ["claimspan", group_of(code).key]},
    }


def _region(place: Place) -> dict[str, int]:
    values = {
        "startLine": place.line or 1,  # code scanning on GitHub wants one, also for a whole file
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": place.span.start if place.span else None,
        "charLength": place.span.length if place.span else None,
    }
    return {key: value for key, value in values.items() if value is not None}


def _location(place: Place, label: str = "") -> dict[str, Any]:
    uri = quote(place.path.lstrip("/"), safe="/", errors="surrogatepass")  # two slashes would name a host
    physical = {"artifactLocation": {"uri": uri, "uriBaseId": _BASE}, "region": _region(place)}
    return {"physicalLocation": physical, **({"message": _message(label)} if label else {})}


def _related(finding: Finding) -> list[dict[str, Any]]:
    why = [(reason.text, reason.place) for reason in finding.reasons if reason.place is not None]
    places = [*finding.related, *(reason for reason in why if reason[1] != finding.place)]
    return [{"id": number, **_location(place, label)} for number, (label, place) in enumerate(places, start=1)]


def _text(finding: Finding) -> str:
    said = subject(finding)
    sentences = [
        headline(finding),
        f"The {'draft' if is_on_draft(finding) else 'record'} says: {said}" if said else "",
        f"The article says: {joined(pieces(finding), plain)}" if differs(finding) else "",
        *(f"Why: {reason}" for reason in reasons(finding)),
        f"What to do: {line(finding.remedy)}" if finding.remedy else "",
        f"Repair: {fix_words(finding.fix)}" if finding.fix else "",
    ]
    return "\n".join(sarif_text(sentence) for sentence in sentences if sentence)


def _result(finding: Finding, fingerprint: str, index: int) -> dict[str, Any]:
    related = _related(finding)
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": _text(finding)},
        "locations": [_location(finding.place)],
        **({"relatedLocations": related} if related else {}),
        "partialFingerprints": {_FINGERPRINT: fingerprint},
        "properties": {"record": finding.record, "source": finding.source, "recorded": finding.recorded},
    }


def _rows(rows: Iterable[Any]) -> str:
    lines = ",\n".join(f"        {json_text(row)}" for row in rows)
    return f"[\n{lines}\n      ]" if lines else "[]"


def render(report: Report, screen: Screen) -> str:
    """Return a SARIF log of one run, one rule and one result a line."""
    del screen
    known = _rules(report)
    index = {code: number for number, code in enumerate(known)}
    rules = _rows(known.values())
    results = _rows(_result(finding, name, index[finding.code]) for finding, name in fingerprints(report.findings))
    base = json_text({_BASE: {"description": {"text": "The checked root"}}})
    version = json_text(report.version)
    return f"""{{
  "$schema": "{_SCHEMA}",
  "version": "2.1.0",
  "runs": [
    {{
      "tool": {{"driver": {{"name": "claimspan", "version": {version}, "rules": {rules}}}}},
      "columnKind": "unicodeCodePoints",
      "newlineSequences": ["\\r\\n", "\\n", "\\r"],
      "originalUriBaseIds": {base},
      "results": {results}
    }}
  ]
}}
"""


OUTPUT = Output("sarif", "SARIF 2.1.0, for code scanning", render)
