"""CS209: the statement says the opposite of a word of its evidence."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement says the opposite of a word of its evidence."""
    yield from on_ground(RULE, view, Ground.ANTONYM)


RULE = Rule(
    code="CS209",
    name="opposite-said",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement says the opposite of a word of its evidence",
    why=(
        "Rose and fell, before and after, won and lost: one word, and the statement is the contrary of what "
        "the article says." + MEASURED
    ),
    examples=(
        Example(
            "rose for fell",
            finds=True,
            article="Sales of tickets fell in March.",
            words=("Sales of tickets fell in March",),
            statement="Sales of tickets rose in March.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "another word for the same",
            finds=False,
            article="Sales of tickets fell in March.",
            words=("Sales of tickets fell in March",),
            statement="Ticket sales dropped in March.",
            speaker=None,
        ),
    ),
    check=check,
)
