"""CS207: the statement reaches further than its words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement reaches further than its words."""
    yield from on_ground(RULE, view, Ground.QUANTIFIER)


RULE = Rule(
    code="CS207",
    name="scope-widened",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement reaches further than its words",
    why=("“Some” does not bear out “all”, nor “most” “every”; “the first of its class” is not “the first”." + MEASURED),
    examples=(
        Example(
            "some became all",
            finds=True,
            article="Some bridges of the region are unsafe.",
            words=("Some bridges of the region are unsafe",),
            statement="All bridges of the region are unsafe.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the same reach",
            finds=False,
            article="All bridges of the region are unsafe.",
            words=("All bridges of the region are unsafe",),
            statement="Every bridge of the region is unsafe.",
            speaker=None,
        ),
    ),
    check=check,
)
