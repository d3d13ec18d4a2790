"""CS707: the record that a sentence of a draft cites does not bear it out."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import statement_finding
from claimspan.rules.draft_views import StatementView


def check(view: StatementView) -> Iterator[Finding]:
    """Yield a finding when the sentence says what the evidence of the record it cites does not."""
    if not view.cited or not view.disagreements:
        return
    lead = view.disagreements[0]
    whose = f"record {view.record}" if view.record else view.source
    yield statement_finding(RULE, view, view.disagreements, f"{whose} does not bear the sentence out: {lead.text}")


RULE = Rule(
    code="CS707",
    name="not-borne-out",
    view=StatementView,
    severity=Severity.ERROR,
    summary="the record that a sentence of a draft cites does not bear it out",
    why=(
        "A reader takes a citation for proof. The sentence, without the mark, is held against the record's words in "
        "today's article by the same engine as a record's own statement. Severity follows the measured precision of "
        "the reason: sure ones fail, others warn."
    ),
    examples=(
        Example("the number is another", finds=True, draft="The probe weighs about 100 kilograms [[{record}]]."),
        Example(
            "what a speaker said is told as a fact",
            finds=True,
            article="Mara Lindt believes that the probe is the best of its kind. It will fly in 2031.",
            words=("the probe is the best of its kind",),
            draft="The probe is the best of its kind [[{record}]].",
        ),
        Example(
            "the record says so",
            finds=False,
            statement="The probe weighs about 10 kilograms.",
            draft="The probe weighs about 10 kilograms [[{record}]].",
        ),
        Example(
            "the speaker is named",
            finds=False,
            draft="Mara Lindt says that the probe weighs about 10 kilograms [[{record}]].",
        ),
    ),
    check=check,
)
