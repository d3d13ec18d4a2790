"""CS211: much of the statement stands nowhere in its words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground, Mismatch, Support
from claimspan.model.text import Span
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground, support_finding
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the words do not cover the statement, and nothing else says why it is not borne out."""
    yield from on_ground(RULE, view, Ground.COVERAGE)
    assessment = view.assessment
    told = assessment.support is Support.UNVERIFIABLE or view.mismatches or RULE.code in view.answered
    if view.doubted and not told:
        yield support_finding(RULE, view, [_whole(view)])


def _whole(view: SupportView) -> Mismatch:
    """Return that the statement as a whole is not borne out."""
    said = Span(0, len(view.of.subject))
    text = f"coverage: its words hardly speak of what the statement says (likely to be borne out: {_share(view)})"
    return Mismatch(Ground.COVERAGE, "coverage.score", text, said, None, contradicts=False)


def _share(view: SupportView) -> str:
    return f"{100 * view.assessment.score:.0f} %"


RULE = Rule(
    code="CS211",
    name="not-in-evidence",
    view=SupportView,
    severity=Severity.WARNING,
    summary="much of the statement stands nowhere in the words it rests on",
    why=(
        "The words on record may be about something else, too few, or told in words so different that no program can "
        "match them. A person has to read both; who accepts the record answers the doubt." + MEASURED
    ),
    examples=(
        Example(
            "the words speak of something else",
            finds=True,
            article="The harbour of Norholt was opened in 1974. Its cranes were sold.",
            words=("Its cranes were sold",),
            statement="The town council paid for a new lighthouse.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "a person accepted it with the doubt on the card",
            finds=False,
            article="The harbour of Norholt was opened in 1974. Its cranes were sold.",
            words=("Its cranes were sold",),
            statement="The lifting gear of the quay found a buyer.",
            speaker=None,
            decisions=(("editor", "accepted"),),
        ),
    ),
    check=check,
)
