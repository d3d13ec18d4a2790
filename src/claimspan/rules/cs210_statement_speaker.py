"""CS210: the statement gives words to somebody else than the article does."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement gives words to somebody else than the article does."""
    yield from on_ground(RULE, view, Ground.SPEAKER)


RULE = Rule(
    code="CS210",
    name="statement-speaker",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement gives words to somebody else than the article does",
    why=(
        "A claim that says who said so is only as good as that name. CS501 looks at the speaker of a quote, "
        "this rule at the one a claim's statement names." + MEASURED
    ),
    examples=(
        Example(
            "somebody else is said to have said it",
            finds=True,
            article="The bridge is unsafe, Jonas Weber said on Monday. Mara Lindt runs the port.",
            words=("The bridge is unsafe, Jonas Weber said on Monday",),
            statement="Mara Lindt said the bridge is unsafe.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the speaker by the family name",
            finds=False,
            article="The bridge is unsafe, Jonas Weber said on Monday.",
            words=("The bridge is unsafe, Jonas Weber said on Monday",),
            statement="Weber said that the bridge is unsafe.",
            speaker=None,
        ),
    ),
    check=check,
    leads=True,
)
