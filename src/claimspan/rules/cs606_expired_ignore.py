"""CS606: an ignore's date has passed."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import IgnoreView


def check(view: IgnoreView) -> Iterator[Finding]:
    """Yield a finding for an ignore that no longer counts."""
    if not view.expired:
        return
    ignore = view.ignore
    yield RULE.finding(
        f"the ignore of {ignore.rule} by {ignore.by} ended on {ignore.until}",
        view.of.file_place,
        record=view.of.record.id,
        source=view.of.source,
        subject=view.of.subject,
        reasons=(Reason("review", f"its reason was: {ignore.reason}"),),
        remedy=f"settle the {ignore.rule} finding, then take the ignore out of {view.of.path}, or give it a new date",
    )


RULE = Rule(
    code="CS606",
    name="expired-ignore",
    view=IgnoreView,
    severity=Severity.WARNING,
    summary="an ignore's date has passed, so it no longer counts",
    why="An ignore with a date is a promise to look again. The day has come.",
    examples=(
        Example(
            "the date is in the past",
            finds=True,
            ignores=({"rule": "CS301", "reason": "correction pending", "by": "editor", "until": "2020-01-31"},),
            now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
        Example(
            "the ignore has no end",
            finds=False,
            ignores=({"rule": "CS301", "reason": "both figures are right", "by": "editor", "until": None},),
            now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
    ),
    check=check,
)
