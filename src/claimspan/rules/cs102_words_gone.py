"""CS102: the recorded words are no longer in the article."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when a part's words were taken out of the article."""
    lost = parts_with(view, Change.GONE)
    if not lost:
        return
    several = len(view.record.parts) > 1
    which = f"part {lost[0][0] + 1} of the recorded words is" if several else "the recorded words are"
    yield from drift_finding(
        RULE,
        view,
        lost,
        f"{which} no longer in the article",
        f'claimspan withdraw {view.record.id} --reason "…"; or record other words that bear it out',
    )


RULE = Rule(
    code="CS102",
    name="words-gone",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the recorded words are no longer in the article",
    why=(
        "The article does not say any more what the record takes from it. A similar sentence elsewhere is never taken "
        "for the lost one. Usually the publisher withdrew the statement: withdraw the record, or find other words."
    ),
    examples=(
        Example("the sentence was deleted", finds=True, now="It will fly in 2031."),
        Example(
            "the sentence was deleted while a similar one remains",
            finds=True,
            article=(
                "The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031.\n\n"
                "The lander weighs about 90 kilograms, an engineer said."
            ),
            now="It will fly in 2031.\n\nThe lander weighs about 90 kilograms, an engineer said.",
        ),
        Example(
            "the words were carried to another paragraph",
            finds=False,
            now="It will fly in 2031.\n\nThe probe weighs about 10 kilograms, Mara Lindt said.",
        ),
    ),
    check=check,
)
