"""CS202: a date of the statement is not the one its words give."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when a date of the statement is not the one its words give."""
    yield from on_ground(RULE, view, Ground.DATE)


RULE = Rule(
    code="CS202",
    name="date-differs",
    view=SupportView,
    severity=Severity.ERROR,
    summary="a date of the statement is not the one its words give",
    why=(
        "A launch “in 2031” is not one “in 2030”, and “in June” is less than “on 4 June”. A relative date of "
        "the article (“last year”) is read from the day it was published, where that is on file." + MEASURED
    ),
    examples=(
        Example(
            "another year",
            finds=True,
            words=("It will fly in 2031",),
            statement="It will fly in 2030.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the same year within a decade",
            finds=False,
            words=("It will fly in 2031",),
            statement="It will fly in the 2030s.",
            speaker=None,
        ),
    ),
    check=check,
)
