"""JUnit XML: one test case per record, for CI systems that show test results."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from claimspan.model.finding import Finding, RecordVerdict, Report, Severity, Verdict
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.marks import differs, head, joined, pieces, plain
from claimspan.outputs.common.neutral import line, xml_document, xml_text
from claimspan.outputs.common.phrases import place_words, reasons, title

_SUBJECT_IN_NAME = 60


def _explained(finding: Finding) -> str:
    """Return a finding in a few lines."""
    lines = [
        f"{place_words(finding.place)}: {title(finding)}: {line(finding.message)}",
        f"the article says: {joined(pieces(finding), plain)}" if differs(finding) else "",
        *(f"why: {reason}" for reason in reasons(finding)),
        f"what to do: {line(finding.remedy)}" if finding.remedy else "",
    ]
    return xml_text("\n".join(part for part in lines if part))


def _problem(case: ET.Element, tag: str, findings: list[Finding], message: str) -> None:
    codes = " ".join(sorted({finding.code for finding in findings}))
    element = ET.SubElement(case, tag, message=line(message), type=line(codes) or "claimspan")
    element.text = "\n\n".join(map(_explained, findings))


def _case(suite: ET.Element, classname: str, name: str) -> ET.Element:
    return ET.SubElement(suite, "testcase", classname=line(classname), name=line(name), time="0")


def _record_case(suite: ET.Element, verdict: RecordVerdict, findings: list[Finding]) -> None:
    name = f"{verdict.record} {head(verdict.subject, _SUBJECT_IN_NAME)}".strip()
    case = _case(suite, verdict.source if verdict.unit is None else verdict.place.path, name)
    if verdict.verdict is Verdict.FLAGGED:
        _problem(case, "failure", findings, findings[0].message if findings else " ".join(verdict.codes))
    elif verdict.verdict is Verdict.UNCHECKED:
        ET.SubElement(case, "skipped", message=line(verdict.reason or "not checked"))
    elif verdict.verdict is Verdict.UNCOVERED:
        ET.SubElement(case, "skipped", message="no record speaks of it")
    elif findings:
        ET.SubElement(case, "system-out").text = "\n\n".join(map(_explained, findings))


def _file_case(suite: ET.Element, finding: Finding) -> None:
    """Add a finding that is on no record: an error of a file, or a remark on it."""
    case = _case(suite, finding.place.path, f"{title(finding)} {finding.record or ''}")
    if finding.severity is Severity.ERROR:
        _problem(case, "error", [finding], finding.message)
    else:
        ET.SubElement(case, "system-out").text = _explained(finding)


def _counts(suite: ET.Element) -> dict[str, str]:
    tags = {"failures": "failure", "errors": "error", "skipped": "skipped"}
    return {"tests": str(len(suite)), **{key: str(len(suite.findall(f"*/{tag}"))) for key, tag in tags.items()}}


_Key = tuple[str | None, str | None, int | None]


def _key(of: Finding | RecordVerdict, path: str) -> _Key:
    """Return what a finding and the verdict it belongs to have in common; in a draft, the number of a sentence."""
    return (of.source, of.record, None) if of.unit is None else (path, None, of.unit)


def _suite(report: Report) -> ET.Element:
    of_record: defaultdict[_Key, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        of_record[_key(finding, finding.place.path)].append(finding)
    suite = ET.Element("testsuite", name="claimspan", time="0")
    for verdict in report.verdicts:
        _record_case(suite, verdict, of_record.pop(_key(verdict, verdict.place.path), []))
    _rest(suite, of_record.values())
    return suite


def _rest(suite: ET.Element, groups: Iterable[list[Finding]]) -> None:
    for findings in groups:
        for finding in findings:
            _file_case(suite, finding)


def render(report: Report, screen: Screen) -> str:
    """Return JUnit XML, valid XML 1.0 whatever the texts hold."""
    del screen
    suite = _suite(report)
    counts = _counts(suite)
    root = ET.Element("testsuites", {"name": "claimspan", "time": "0", **counts})
    suite.attrib |= counts
    root.append(suite)
    ET.indent(root)
    text = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{xml_document(text)}\n'


OUTPUT = Output("junit", "test results, one case per record, for CI systems", render)
