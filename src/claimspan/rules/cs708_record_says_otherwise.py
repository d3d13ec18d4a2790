"""CS708: a record that speaks of the same thing says otherwise than a sentence of a draft."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import statement_finding
from claimspan.rules.draft_views import StatementView


def check(view: StatementView) -> Iterator[Finding]:
    """Yield a finding when the nearest record surely contradicts a sentence that cites nothing."""
    if view.cited:
        return
    sure = [each for each in view.disagreements if each.hard and each.contradicts]
    if sure:
        yield statement_finding(RULE, view, sure, f"record {view.record} says otherwise: {sure[0].text}")


RULE = Rule(
    code="CS708",
    name="record-says-otherwise",
    view=StatementView,
    severity=Severity.ERROR,
    summary="a record that speaks of the same thing says otherwise than a sentence of a draft",
    why=(
        "Most sentences of a draft cite nothing. Each that states a fact is held against the record that shares the "
        "most of what it is about; only a sure contradiction by a record that clearly speaks of the same thing is "
        "told. A near record that merely does not say so leaves the sentence uncovered (CS709)."
    ),
    examples=(
        Example(
            "the number is another",
            finds=True,
            statement="The probe weighs about 10 kilograms.",
            draft="The probe weighs about 100 kilograms.",
        ),
        Example(
            "the record says the same",
            finds=False,
            statement="The probe weighs about 10 kilograms.",
            draft="The probe weighs about 10 kilograms.",
        ),
        Example(
            "another thing weighs as much",
            finds=False,
            statement="The probe weighs about 10 kilograms.",
            draft="A crate of oranges weighs 12 kilograms.",
        ),
    ),
    check=check,
)
