"""CS303: the words that bear a claim or a reported statement out were reworded."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.model.record import Quote
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a warning when the evidence of a claim or paraphrase has other words, same statement."""
    if isinstance(view.record, Quote) and view.record.wording != "paraphrased":
        return
    yield from drift_finding(
        RULE,
        view,
        parts_with(view, Change.REWORDED),
        "the article's words were reworded, same meaning",
        f'read both; if the record still holds: claimspan accept {view.record.id} --reason "…"',
    )


RULE = Rule(
    code="CS303",
    name="reworded",
    view=RecordView,
    severity=Severity.WARNING,
    summary="the words that bear a claim out were reworded",
    why=(
        "No number, name, date, negation or hedge differs, so the statement most likely still holds. Somebody should "
        "read both once and take the new words over."
    ),
    examples=(
        Example(
            "a verb was replaced by one that means the same",
            finds=True,
            article="The agency started to build the probe last year.",
            words=("The agency started to build the probe last year",),
            statement="Work on the probe began last year.",
            speaker=None,
            now="The agency began to build the probe last year.",
        ),
        Example(
            "the sentence after it was reworded",
            finds=False,
            article="The agency started to build the probe last year. Money was short.",
            words=("The agency started to build the probe last year",),
            statement="Work on the probe began last year.",
            speaker=None,
            now="The agency started to build the probe last year. Funds were short.",
        ),
    ),
    check=check,
)
