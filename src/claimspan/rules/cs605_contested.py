"""CS605: one person accepted and another rejected the same content."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity, State
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding while people disagree on the record as it is."""
    if view.standing.state is not State.CONTESTED:
        return
    yield RULE.finding(
        "contested: accepted by some, rejected by others",
        view.file_place,
        record=view.record.id,
        source=view.source,
        subject=view.subject,
        reasons=(Reason("review", f"accepted by {', '.join(sorted(view.standing.accepters))}, rejected by others"),),
        remedy="agree, and let one side take its decision back: claimspan undo, or decide anew",
    )


RULE = Rule(
    code="CS605",
    name="contested",
    view=RecordView,
    severity=Severity.WARNING,
    summary="accepted by one person and rejected by another, on the same content",
    why="A record two people disagree on counts as not accepted until they have settled it.",
    examples=(
        Example(
            "two people decided differently",
            finds=True,
            decisions=(("editor", "accepted"), ("desk head", "rejected")),
        ),
        Example(
            "one person changed their mind",
            finds=False,
            decisions=(("editor", "rejected"), ("editor", "accepted")),
        ),
    ),
    check=check,
)
