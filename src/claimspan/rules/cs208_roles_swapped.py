"""CS208: the statement has the same parties do it the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when the statement has the same parties do it the other way round."""
    yield from on_ground(RULE, view, Ground.ROLES)


RULE = Rule(
    code="CS208",
    name="roles-swapped",
    view=SupportView,
    severity=Severity.ERROR,
    summary="the statement has the same parties do it the other way round",
    why=(
        "Who did it and to whom is what the sentence says: “Weber warned Lindt” is not “Lindt warned Weber”. "
        "All words match, and the statement is wrong." + MEASURED
    ),
    examples=(
        Example(
            "who warned whom",
            finds=True,
            article="Jonas Weber warned Mara Lindt on Monday.",
            words=("Jonas Weber warned Mara Lindt on Monday",),
            statement="Mara Lindt warned Jonas Weber on Monday.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "the passive of the same",
            finds=False,
            article="Jonas Weber warned Mara Lindt on Monday.",
            words=("Jonas Weber warned Mara Lindt on Monday",),
            statement="Mara Lindt was warned by Jonas Weber on Monday.",
            speaker=None,
        ),
    ),
    check=check,
)
