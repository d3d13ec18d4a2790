"""The user's words: groups of findings, change words, counts and places as they are read on a screen."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from claimspan.model.count import counted
from claimspan.model.draft import DraftCounts
from claimspan.model.finding import Finding, Fix, Place, RecordVerdict, Report, Severity, Summary, Verdict
from claimspan.outputs.common.neutral import line


@dataclass(frozen=True, slots=True)
class Group:
    """A family of problems under the word a user has for it.

    Attributes:
        key: One word, for anchors and ``--select``.
        title: As it is shown.
        families: First digits of the codes.
    """

    key: str
    title: str
    families: str


GROUPS = (
    Group("drifted", "drifted", "13"),
    Group("unsupported", "unsupported", "2"),
    Group("duplicated", "duplicated or conflicting", "4"),
    Group("misattributed", "misattributed", "5"),
    Group("unreviewed", "unreviewed", "6"),
    Group("draft", "in drafts", "7"),
    Group("files", "in register files", "9"),
    Group("other", "other", ""),
)
"""In the order they are shown; the last takes what no other does."""

UNCHECKED_NAMED = 3
"""Records named per reason why they could not be checked; the others are counted."""

_PART = re.compile(r"^part \d+: ")
_CHANGES = {"changed": "meaning changed", "reworded": "reworded, same meaning"}


def group_of(code: str) -> Group:
    """Return the group of a code such as ``CS301``."""
    family = code[2:3] or "?"
    return next((group for group in GROUPS if family in group.families), GROUPS[-1])


def grouped(findings: Iterable[Finding]) -> dict[Group, list[Finding]]:
    """Return the findings by group, in the order of the groups, without empty ones."""
    found: dict[Group, list[Finding]] = {group: [] for group in GROUPS}
    for finding in findings:
        found[group_of(finding.code)].append(finding)
    return {group: members for group, members in found.items() if members}


def change_words(change: str | None) -> str:
    """Return a change word as users read it; empty for None."""
    return _CHANGES.get(change, change) if change else ""


def title(finding: Finding) -> str:
    """Return code and name of a finding's rule, ``CS301 meaning changed``."""
    return line(f"{finding.code} {finding.name.replace('-', ' ')}")


def headline(finding: Finding) -> str:
    """Return the message as a sentence."""
    return _sentence(finding.message)


def remedy(finding: Finding) -> str:
    """Return what to do as a sentence; a command it starts with stays as it is typed."""
    return finding.remedy if finding.remedy.startswith("claimspan ") else _sentence(finding.remedy)


def _sentence(text: str) -> str:
    told = line(text)
    return told[:1].upper() + told[1:] if told.partition(" ")[0].isalpha() else told


def reasons(finding: Finding) -> list[str]:
    """Return the reasons that the message does not give already, each once though several parts have it."""
    said: dict[str, str] = {}
    message = line(finding.message)
    for reason in finding.reasons:
        change = f'"{line(reason.before)}" became "{line(reason.after)}"'
        if reason.before and reason.after and change in message:
            continue
        text = line(reason.text)
        said.setdefault(_PART.sub("", text), text)
    return [text for clause, text in said.items() if clause not in message]


def sentence(text: str) -> str:
    """Return a clause as a sentence, with a capital letter and a full stop."""
    clause = line(text)
    return clause[:1].upper() + clause[1:] + ("" if clause.endswith((".", "?", "!", "…")) else ".")


def place_words(place: Place) -> str:
    """Return ``path:line:column``, as far as it is known."""
    numbers = [str(number) for number in (place.line, place.column) if number is not None]
    return ":".join([line(place.path), *numbers])


def fix_words(fix: Fix) -> str:
    """Return what a repair does and how it is applied."""
    summary = line(fix.summary)
    if fix.safe:
        return f"{summary} (claimspan check --fix)"
    return f"{summary} (a proposal: --fix leaves it to you)"


def is_on_draft(finding: Finding) -> bool:
    """Tell whether a finding is on a draft, and not on a record."""
    return group_of(finding.code).key == "draft"


def subject_label(finding: Finding) -> str:
    """Return whose words the subject of a finding is: ``Record says``, ``Draft says``."""
    return "Draft says" if is_on_draft(finding) else "Record says"


def verdict_words(summary: Summary) -> str:
    """Return ``42 records: 35 hold, 6 flagged, 1 unchecked``, or what a verification of drafts comes to."""
    if summary.draft is not None:
        return draft_words(summary.draft)
    verdicts = summary.verdicts
    words = {"holds": "holds" if verdicts.get("holds") == 1 else "hold", "flagged": "flagged", "unchecked": "unchecked"}
    counts = ", ".join(f"{verdicts.get(verdict, 0):,} {word}" for verdict, word in words.items())
    return f"{counted(summary.records, 'record')}: {counts}"


def draft_words(counts: DraftCounts) -> str:
    """Return ``9 quotations: 6 verbatim, 3 altered; 12 sentences that ...: 9 borne out, 3 uncovered``."""
    quotations = {
        "verbatim": counts.verbatim,
        "altered, cut or stitched": counts.altered,
        "not found": counts.absent,
        "given to someone else": counts.misgiven,
    }
    sentences = {"borne out": counts.borne_out, "flagged": counts.flagged, "uncovered": counts.uncovered}
    total = sum(sentences.values()) + counts.untold
    verb = ("cites", "states") if total == 1 else ("cite", "state")
    told = f"{counted(total, 'sentence')} that {verb[0]} or {verb[1]} something{_numbered(sentences)}"
    parts = [f"{counted(counts.quotations, 'quotation')}{_numbered(quotations)}", told]
    if counts.unchecked:
        parts.append(f"{counts.unchecked:,} unchecked")
    return "; ".join(parts)


def _numbered(counts: dict[str, int]) -> str:
    told = ", ".join(f"{number:,} {word}" for word, number in counts.items() if number)
    return f": {told}" if told else ""


def severity_words(report: Report) -> str:
    """Return ``2 errors, 1 note``, the gravest first; ``no findings`` for none."""
    counts = Counter(finding.severity for finding in report.findings)
    listed = [counted(counts[severity], severity.value) for severity in Severity if counts[severity]]
    return ", ".join(listed) or "no findings"


def rule_counts(report: Report) -> list[tuple[int, Finding]]:
    """Return how many findings each rule has, with one of them: the most frequent first, then by code."""
    ones = {finding.code: finding for finding in report.findings}
    ordered = sorted(report.counts().items(), key=lambda item: (-item[1], item[0]))
    return [(number, ones[code]) for code, number in ordered]


def group_words(report: Report) -> str:
    """Return ``3 drifted, 1 unreviewed``; empty without findings."""
    return ", ".join(f"{len(members):,} {group.title}" for group, members in grouped(report.findings).items())


def summary_line(report: Report) -> str:
    """Return the whole answer in one line."""
    return "; ".join([verdict_words(report.summary), severity_words(report), *_hidden_counts(report.summary)])


def _hidden_counts(summary: Summary) -> list[str]:
    counts = {"in the baseline": summary.baselined, "ignored": summary.ignored}
    return [f"{number:,} {word}" for word, number in counts.items() if number]


def hidden_words(summary: Summary) -> str:
    """Return what is known and therefore not listed; empty when everything is."""
    counts = _hidden_counts(summary)
    return f"not shown: {', '.join(counts)}" if counts else ""


def unchecked_words(report: Report) -> list[str]:
    """Return one sentence per reason why records could not be checked; walks the verdicts only if there are any."""
    if not report.summary.verdicts.get(Verdict.UNCHECKED.value):
        return []
    why: defaultdict[str, list[str]] = defaultdict(list)
    for verdict in report.verdicts:
        if verdict.verdict is Verdict.UNCHECKED:
            why[line(verdict.reason) or "no reason given"].append(_named_unit(verdict))
    return [f"unchecked: {_named(records)}: {reason}" for reason, records in why.items()]


def _named_unit(verdict: RecordVerdict) -> str:
    """Return a record's id; where a quotation or sentence of a draft stands."""
    of_draft = verdict.state is None or verdict.unit is not None
    return place_words(Place(verdict.place.path, verdict.place.line)) if of_draft else line(verdict.record)


def _named(records: list[str]) -> str:
    more = f" and {len(records) - UNCHECKED_NAMED:,} more" if len(records) > UNCHECKED_NAMED else ""
    return f"{', '.join(records[:UNCHECKED_NAMED])}{more}"


def scope_words(summary: Summary) -> str:
    """Return how much was looked at: articles, review states, the scope."""
    if summary.draft is not None:
        drafts, records = counted(summary.draft.drafts, "draft"), counted(summary.records, "record")
        return f"{drafts} against {counted(summary.sources, 'article')} and {records}"
    unrecorded = f" ({summary.unrecorded:,} without a record)" if summary.unrecorded else ""
    said = [f"in {counted(summary.sources, 'article')}{unrecorded}"]
    states = [f"{number:,} {line(state)}" for state, number in summary.states.items() if number]
    said += [f"review: {', '.join(states)}"] if states else []
    said += [f"scope: {line(summary.scope)}"] if summary.scope else []
    return "; ".join(said)
