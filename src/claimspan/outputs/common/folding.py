"""Notes that one safe repair settles, folded into one per article: an edit on top moves all below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimspan.model.finding import Finding, Place, Reason, Severity

FEW = 3
"""Notes of one rule on one article that are still shown one by one."""

NAMED = 5
"""Records named in a folded note; the others are counted."""


def folded(findings: Sequence[Finding]) -> list[Finding]:
    """Return the findings as a person wants to read them: many alike notes on one article as one.

    Machine-readable formats list them all.
    """
    groups: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        if _foldable(finding):
            groups.setdefault((finding.code, finding.source or ""), []).append(finding)
    shown: list[Finding] = []
    for finding in findings:
        group = groups.get((finding.code, finding.source or ""), []) if _foldable(finding) else []
        if len(group) <= FEW:
            shown.append(finding)
        elif finding is group[0]:
            shown.append(_summary(group))
    return shown


def _foldable(finding: Finding) -> bool:
    return finding.severity is Severity.NOTE and finding.fix is not None and finding.fix.safe


def _summary(group: Sequence[Finding]) -> Finding:
    first = group[0]
    named = _names(finding.record for finding in group)
    return replace(
        first,
        message=f"{len(group)} records: {first.message}",
        place=Place(first.place.path),
        record=None,
        subject=None,
        recorded=None,
        current=None,
        operations=(),
        reasons=(Reason("records", named),),
        related=(),
    )


def _names(records: Iterable[str | None]) -> str:
    ids = [record for record in records if record]
    more = f" and {len(ids) - NAMED:,} more" if len(ids) > NAMED else ""
    return " ".join(ids[:NAMED]) + more
