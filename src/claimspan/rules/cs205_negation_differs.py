"""CS205: the statement denies what its words say, or says what they deny."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement denies what its words say, or says what they deny."""
    yield from on_ground(RULE, view, Ground.NEGATION)


RULE = Rule(
    code="CS205",
    name="negation-differs",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement denies what its words say, or says what they deny",
    why=("A “not” that was added or dropped turns a statement into its opposite, and is read over easily." + MEASURED),
    examples=(
        Example(
            "a negation was left out",
            finds=True,
            article="The bridge will not open in May.",
            words=("The bridge will not open in May",),
            statement="The bridge will open in May.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the negation in other words",
            finds=False,
            article="The bridge will not open in May.",
            words=("The bridge will not open in May",),
            statement="The bridge won’t open in May.",
            speaker=None,
        ),
    ),
    check=check,
)
