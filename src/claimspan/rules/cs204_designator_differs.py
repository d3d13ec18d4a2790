"""CS204: the statement is about another item of a series than its words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement is about another item of a series than its words."""
    yield from on_ground(RULE, view, Ground.DESIGNATOR)


RULE = Rule(
    code="CS204",
    name="designator-differs",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement is about another item of a series than its words",
    why=(
        "Chang’e-6 is not Chang’e-7, flight 12 not flight 21: the names are nearly alike, the things are not."
        + MEASURED
    ),
    examples=(
        Example(
            "the next mission of the series",
            finds=True,
            article="Aldern-6 carries an Italian mirror.",
            words=("Aldern-6 carries an Italian mirror",),
            statement="Aldern-7 carries an Italian mirror.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the same mission",
            finds=False,
            article="Aldern-6 carries an Italian mirror.",
            words=("Aldern-6 carries an Italian mirror",),
            statement="A mirror from Italy is carried by Aldern-6.",
            speaker=None,
        ),
    ),
    check=check,
)
