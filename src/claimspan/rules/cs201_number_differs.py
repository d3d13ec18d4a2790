"""CS201: a number of the statement is not the one its words give."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when a number of the statement is not the one its words give."""
    yield from on_ground(RULE, view, Ground.NUMBER)


RULE = Rule(
    code="CS201",
    name="number-differs",
    view=SupportView,
    severity=Severity.ERROR,
    summary="a number of the statement is not the one its words give",
    why=(
        "A mass, a count, a sum or a share that is not the article's is the mistake readers check first. "
        "Numbers are compared with their unit, their scale and how exact they are: “about 10” bears out "
        "neither “12” nor “more than 10”." + MEASURED
    ),
    examples=(
        Example(
            "another mass",
            finds=True,
            article="Mara Lindt’s probe weighs about 10 kilograms. It will fly in 2031.",
            words=("probe weighs about 10 kilograms",),
            statement="The probe weighs 100 kilograms.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the same mass in other words",
            finds=False,
            article="The probe weighs about 10 kilograms. It will fly in 2031.",
            words=("The probe weighs about 10 kilograms",),
            statement="The probe has a mass of roughly ten kilos.",
            speaker=None,
        ),
    ),
    check=check,
)
