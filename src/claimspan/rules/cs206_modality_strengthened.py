"""CS206: the statement is surer of something than its words are."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement is surer of something than its words are."""
    yield from on_ground(RULE, view, Ground.MODALITY)


RULE = Rule(
    code="CS206",
    name="modality-strengthened",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement is surer of something than its words are",
    why=(
        "“May fly” does not bear out “will fly”, nor “plans to” “has”. What was considered is not decided, "
        "what was decided is not done." + MEASURED
    ),
    examples=(
        Example(
            "a plan told as done",
            finds=True,
            article="The council plans to close the pier.",
            words=("The council plans to close the pier",),
            statement="The council closed the pier.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "as sure as the article",
            finds=False,
            article="The council plans to close the pier.",
            words=("The council plans to close the pier",),
            statement="The council intends to close the pier.",
            speaker=None,
        ),
    ),
    check=check,
)
