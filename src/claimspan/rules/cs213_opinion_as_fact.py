"""CS213: the statement gives as a fact what its words give as somebody's opinion or statement."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when whose opinion or statement it is was left out."""
    yield from on_ground(RULE, view, Ground.ATTRIBUTION)


RULE = Rule(
    code="CS213",
    name="opinion-as-fact",
    view=SupportView,
    severity=Severity.WARNING,
    summary="the statement gives as a fact what its words give as somebody's opinion or statement",
    why=(
        "“She believes the pier is unsafe” does not bear out that the pier is unsafe. Where a caveat names the "
        "speaker, that is enough. CS507 looks at the sentence around the words on record, this rule at the "
        "words themselves; one cause gives one finding." + MEASURED
    ),
    examples=(
        Example(
            "a belief told as a fact",
            finds=True,
            article="Mara Lindt believes that the pier is unsafe. It was built in 1974.",
            words=("Mara Lindt believes that the pier is unsafe",),
            statement="The pier is unsafe.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the statement says whose belief it is",
            finds=False,
            article="Mara Lindt believes that the pier is unsafe. It was built in 1974.",
            words=("Mara Lindt believes that the pier is unsafe",),
            statement="In the view of Mara Lindt, the pier is unsafe.",
            speaker=None,
        ),
    ),
    check=check,
)
