"""CS302: a quotation was reworded; its meaning seems the same, but a quotation is verbatim."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Change
from claimspan.model.finding import Finding, Severity
from claimspan.model.record import Quote
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when words recorded as a quotation are other words now."""
    record, reworded = view.record, parts_with(view, Change.REWORDED)
    if not reworded or not isinstance(record, Quote) or record.wording == "paraphrased":
        return
    yield from drift_finding(
        RULE,
        view,
        reworded,
        "the quote was reworded, same meaning; a quote has to be verbatim",
        f'use the article\'s words of today: claimspan accept {record.id} --reason "…"; '
        "or find out which wording was spoken",
    )


RULE = Rule(
    code="CS302",
    name="quote-reworded",
    view=RecordView,
    severity=Severity.ERROR,
    summary="a quotation was reworded",
    why=(
        "Quotation marks promise the speaker's own words. When the article's quotation changes, at most one of the "
        "two wordings was spoken, and what the desk printed may be the other one."
    ),
    examples=(
        Example(
            "a word of the quotation was replaced",
            finds=True,
            article="“We started to build the probe last year,” Mara Lindt said.",
            words=("“We started to build the probe last year,”",),
            now="“We began to build the probe last year,” Mara Lindt said.",
        ),
        Example(
            "its quote marks were straightened",
            finds=False,
            article="“We started to build the probe last year,” Mara Lindt said.",
            words=("“We started to build the probe last year,”",),
            now='"We started to build the probe last year," Mara Lindt said.',
        ),
    ),
    check=check,
)
