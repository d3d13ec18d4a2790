"""CS105: the recorded words are the same but for white space, quote marks, dashes or Unicode form."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with, reanchor
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a note, with a safe repair, when only the form of the words changed."""
    found = parts_with(view, Change.REFORMATTED)
    if not found:
        return
    fix = reanchor(view, "take over today's form of the same words")
    yield from drift_finding(
        RULE,
        view,
        found,
        "the same words, in another form: white space, quote marks, dashes or characters that look the same",
        "run claimspan check --fix" if fix else f"look at the place, then: claimspan accept {view.record.id}",
        fix=fix,
    )


RULE = Rule(
    code="CS105",
    name="words-reformatted",
    view=RecordView,
    severity=Severity.NOTE,
    summary="the recorded words differ in form only: white space, quote marks, dashes, Unicode form",
    why=(
        "A typesetting change does not touch what is said. The safe repair takes the new form over and keeps the "
        "acceptance; each later check compares both forms again rather than believe the repair."
    ),
    examples=(
        Example(
            "the line was wrapped",
            finds=True,
            now="The probe weighs\nabout 10 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
        Example(
            "a number was changed",
            finds=False,
            now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
    ),
    check=check,
)
