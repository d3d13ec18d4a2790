"""CS212: other words of the article bear the statement out, those on record do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import excerpt
from claimspan.rules.support import ANOTHER_SPAN, reanchor, support_finding
from claimspan.rules.views import SupportView
from claimspan.rules.voices import line_of, shown


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the article bears out elsewhere what the recorded words do not."""
    assessment, of = view.assessment, view.of
    doubts = [each for each in view.mismatches if each.hard or RULE.code not in view.answered]
    if not assessment.better or not doubts or of.today is None:
        return
    place = of.place_of(assessment.better[0])
    words = " … ".join(span.of(of.today.text) for span in assessment.better)
    found = support_finding(RULE, view, doubts)
    elsewhere = Reason("support", f'support: {line_of(place)} bears it out: "{shown(words)}"', place)
    yield replace(
        found,
        message=f"the article bears the statement out, but not in the words on record: see {line_of(place)}",
        place=place,
        current=excerpt(of.today, place),
        reasons=(elsewhere, *found.reasons),
        remedy=(
            f"read {line_of(place)}; if the statement is taken from there: claimspan withdraw {of.record.id} --reason "
            f'"wrong span", and claimspan add those words; if not, correct "statement" in {of.path} and accept it'
        ),
        fix=reanchor(view, assessment.better),
        cause=ANOTHER_SPAN,
    )


RULE = Rule(
    code="CS212",
    name="wrong-span",
    view=SupportView,
    severity=Severity.WARNING,
    summary="other words of the article bear the statement out, those on record do not",
    why=(
        "A span that was cut a sentence too early or taken from the paragraph before makes a true claim look "
        "unfounded, and the check looks after the wrong words from then on. The better place is offered with its "
        "line; it is never taken without a person. Where the mismatch on the recorded words is an error, so is this."
    ),
    examples=(
        Example(
            "the year stands in the next sentence",
            finds=True,
            article="The harbour of Norholt was opened in 1974. The bridge of Aldern was opened in 1981.",
            words=("The harbour of Norholt was opened in 1974",),
            statement="The bridge of Aldern was opened in 1981.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the words on record say it",
            finds=False,
            article="The harbour of Norholt was opened in 1974. The bridge of Aldern was opened in 1981.",
            words=("The bridge of Aldern was opened in 1981",),
            statement="The bridge of Aldern was opened in 1981.",
            speaker=None,
        ),
    ),
    check=check,
    leads=True,
)
