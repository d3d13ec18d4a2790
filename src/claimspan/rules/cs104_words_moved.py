"""CS104: the recorded words are unchanged but stand elsewhere in the article."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with, reanchor
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a note, with a safe repair, when unchanged words are at other offsets."""
    found = parts_with(view, Change.MOVED)
    if not found:
        return
    fix = reanchor(view, "follow the words to where they stand now")
    yield from drift_finding(
        RULE,
        view,
        found,
        "the recorded words are unchanged, at another place in the article",
        "run claimspan check --fix" if fix else f"look at the place, then: claimspan accept {view.record.id}",
        fix=fix,
    )


RULE = Rule(
    code="CS104",
    name="words-moved",
    view=RecordView,
    severity=Severity.NOTE,
    summary="the recorded words are unchanged, at another place in the article",
    why=(
        "Nothing is wrong with the record; only its offsets are old. The safe repair notes the new place in the "
        "record's history and keeps its acceptance. It is never done without being asked for."
    ),
    examples=(
        Example(
            "a paragraph was put in before the words",
            finds=True,
            now="A new first line.\n\nThe probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
        Example(
            "a sentence after the words was edited",
            finds=False,
            now="The probe weighs about 10 kilograms, Mara Lindt said. It will fly next spring.",
        ),
    ),
    check=check,
)
