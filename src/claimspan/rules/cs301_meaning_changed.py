"""CS301: the article's words changed in meaning since they were recorded."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Aspect, Change, Location
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when the words themselves say something else now."""
    changed = sorted(parts_with(view, Change.CHANGED), key=lambda located: _only_speaker(located[1]))
    if not changed or _only_speaker(changed[0][1]):
        return
    differences = changed[0][1].differences
    first = differences[0].text if differences else changed[0][1].reason
    what = "statement" if view.record.kind == "claim" else "quote"
    yield from drift_finding(
        RULE,
        view,
        changed,
        f"the meaning changed: {first}",
        f'if the {what} no longer holds: claimspan withdraw {view.record.id} --reason "…", and record what the article '
        f'says now; if it does: claimspan accept {view.record.id} --reason "…"',
    )


def _only_speaker(part: Location) -> bool:
    return bool(part.differences) and all(difference.aspect is Aspect.ATTRIBUTION for difference in part.differences)


RULE = Rule(
    code="CS301",
    name="meaning-changed",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the recorded words were edited so that they say something else",
    why=(
        "A number, a name, a date, a negation, how sure it is, how far it reaches, or part of the content is not what "
        "was recorded. What the desk published from this record may be wrong now."
    ),
    examples=(
        Example(
            "a mass was corrected",
            finds=True,
            now="The probe weighs about 12 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
        Example(
            "a negation was put in",
            finds=True,
            words=("It will fly in 2031",),
            statement="The probe flies in 2031.",
            speaker=None,
            now="The probe weighs about 10 kilograms, Mara Lindt said. It will not fly in 2031.",
        ),
        Example(
            "a spelling was corrected",
            finds=False,
            article="The probe wieghs about 10 kilograms, Mara Lindt said. It will fly in 2031.",
            words=("The probe wieghs about 10 kilograms",),
            now="The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031.",
        ),
    ),
    check=check,
)
