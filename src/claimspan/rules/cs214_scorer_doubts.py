"""CS214: the configured scorer holds that the statement is not borne out."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import excerpt
from claimspan.rules.support import WHOLE, cause_of
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding that never fails a check; where another is made on the claim, it adds its reason to that."""
    opinion, of = view.opinion, view.of
    if opinion is None or not opinion.doubts or RULE.code in view.answered or of.today is None:
        return
    told = (
        f'the scorer "{opinion.scorer}" gives it {opinion.score:.2f}, and doubts what has less than {opinion.least:.2f}'
    )
    place = of.place_of(view.spans[0])
    mismatches = view.mismatches
    yield RULE.finding(
        "the statement may not be borne out by the words it rests on",
        place,
        record=of.record.id,
        source=of.source,
        subject=of.subject,
        recorded=of.record.words,
        current=excerpt(of.today, place),
        reasons=(Reason("scorer", f"scorer: {told}"),),
        related=(("record", of.file_place),),
        remedy=f"read both; if the words bear it out: claimspan accept {of.record.id}",
        cause=cause_of(view, mismatches[0]) if mismatches else WHOLE,
        advisory=True,
    )


RULE = Rule(
    code="CS214",
    name="scorer-doubts",
    view=SupportView,
    severity=Severity.WARNING,
    summary="the configured scorer holds that the statement is not borne out",
    why=(
        "A scorer from outside (a large model, say) sees paraphrases that rules do not, but gives a number and no "
        "reason that can be checked. It is off unless the configuration names one, adds to what the rules find, and "
        "never fails a check by itself, whatever `--fail-on` says."
    ),
    examples=(
        Example(
            "a scorer that wants nine in ten words to be the same",
            finds=True,
            article="The pier was shut. It was built in 1974.",
            words=("The pier was shut",),
            statement="The pier was shut down.",
            speaker=None,
            decisions=(),
            settings={"scorer": "together"},
        ),
        Example(
            "no scorer is configured",
            finds=False,
            article="The pier was shut. It was built in 1974.",
            words=("The pier was shut",),
            statement="The pier was shut down.",
            speaker=None,
        ),
    ),
    check=check,
)
