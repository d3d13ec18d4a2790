"""CS106: the record's words are not what stands at its span in the text it was reviewed against."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import CAUSE
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when a part contradicts the reviewed text: a hand edit, or a wrong tool."""
    if not view.misfits:
        return
    parts = ", ".join(str(number) for number in view.misfits)
    first = view.record.parts[view.misfits[0] - 1]
    told = f" (part{'s' * (len(view.misfits) > 1)} {parts})" if len(view.record.parts) > 1 else ""
    yield RULE.finding(
        f"the recorded words do not stand at their span in the text the record was reviewed against{told}",
        view.file_place,
        record=view.record.id,
        source=view.source,
        subject=view.subject,
        recorded=first.exact,
        reasons=(Reason("record", f"span {list(first.span)} of the reviewed text holds other words"),),
        remedy=f"undo the hand edit of {view.path}, or record the words anew with claimspan add",
        cause=CAUSE,
    )


RULE = Rule(
    code="CS106",
    name="not-in-reviewed-text",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the recorded words are not what stands in the reviewed text at their span",
    why=(
        "A record whose words do not stand in the text it was reviewed against was edited by hand, or made by a tool "
        "that counts in other units than code points. What it says was never in the article."
    ),
    examples=(
        Example(
            "a word of the quote was altered in the record",
            finds=True,
            record_edits=(('"exact": "The probe weighs about 10', '"exact": "The probe weighs about 90'),),
        ),
        Example("the record is as it was reviewed", finds=False),
    ),
    check=check,
)
