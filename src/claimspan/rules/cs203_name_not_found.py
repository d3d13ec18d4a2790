"""CS203: a name of the statement stands nowhere in its words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.support import Ground
from claimspan.rules.base import Example, Rule
from claimspan.rules.support import MEASURED, on_ground
from claimspan.rules.views import SupportView


def check(view: SupportView) -> Iterator[Finding]:
    """Yield a finding when a name of the statement stands nowhere in its words."""
    yield from on_ground(RULE, view, Ground.NAME)


RULE = Rule(
    code="CS203",
    name="name-not-found",
    view=SupportView,
    severity=Severity.WARNING,
    summary="a name of the statement stands nowhere in its words",
    why=(
        "Either the wrong body, place or person is named, or the words do not say whom they are about. Short "
        "forms, acronyms, demonyms (“Chinese” for China) and the aliases of the register count as the same "
        "name." + MEASURED
    ),
    examples=(
        Example(
            "another place",
            finds=True,
            article="The harbour of Norholt was opened in 1974 by the council.",
            words=("The harbour of Norholt was opened in 1974 by the council",),
            statement="The harbour of Aldern was opened in 1974 by the council.",
            speaker=None,
            decisions=(),
        ),
        Example(
            "a country by its adjective",
            finds=False,
            article="A Swedish detector flies on the probe.",
            words=("A Swedish detector flies on the probe",),
            statement="A detector from Sweden flies on the probe.",
            speaker=None,
        ),
    ),
    check=check,
)
