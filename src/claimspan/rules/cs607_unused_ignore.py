"""CS607: an ignore that meets no finding."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import IgnoreView


def check(view: IgnoreView) -> Iterator[Finding]:
    """Yield a note for an ignore whose rule ran and found nothing, or that names no rule."""
    if view.known and (view.expired or view.used is not False):
        return
    yield RULE.finding(
        f"the ignore of {view.ignore.rule} meets no finding"
        if view.known
        else f"the ignore of {view.ignore.rule} names no rule",
        view.of.file_place,
        record=view.of.record.id,
        source=view.of.source,
        subject=view.of.subject,
        remedy=f"take the ignore of {view.ignore.rule} out of {view.of.path}",
    )


RULE = Rule(
    code="CS607",
    name="unused-ignore",
    view=IgnoreView,
    severity=Severity.NOTE,
    summary="an ignore meets no finding any more",
    why="A left-over ignore would hide the next finding of its kind. Take it out when its cause is settled.",
    examples=(
        Example(
            "there is nothing to ignore",
            finds=True,
            ignores=({"rule": "CS301", "reason": "both figures are right", "by": "editor", "until": None},),
        ),
        Example(
            "there is no such rule",
            finds=True,
            ignores=({"rule": "CS999", "reason": "mistyped", "by": "editor", "until": None},),
        ),
        Example(
            "the ignore hides a finding",
            finds=False,
            ignores=({"rule": "CS301", "reason": "both figures are right", "by": "editor", "until": None},),
            now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
    ),
    check=check,
)
