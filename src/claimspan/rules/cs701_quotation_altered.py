"""CS701: a quotation of a draft has other words than the article."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Aspect
from claimspan.model.draft import Standing
from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import quotation_finding, says
from claimspan.rules.draft_views import QuotationView

_SURFACE = frozenset({Aspect.SPELLING, Aspect.CASE, Aspect.PUNCTUATION, Aspect.FORMAT})
_SMALL = frozenset({Aspect.CASE, Aspect.PUNCTUATION, Aspect.FORMAT})


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when something like the quotation stands there, in other words."""
    if view.standing is Standing.REFORMATTED and view.differences and view.seen:
        kinds = {difference.aspect for difference in view.differences}
        if kinds <= _SMALL:
            return
        yield _finding(view, Severity.WARNING if kinds <= _SURFACE else Severity.ERROR)
    elif view.standing is Standing.ALTERED:
        surface = view.differences and all(difference.aspect in _SURFACE for difference in view.differences)
        yield _finding(view, Severity.WARNING if surface else Severity.ERROR)


def _finding(view: QuotationView, severity: Severity) -> Finding:
    first = view.differences[0].text if view.differences else "the words differ"
    return quotation_finding(
        RULE,
        view,
        f"the quotation is not what the article says: {first}",
        says(view),
        operations=view.operations,
        severity=severity,
        reasons=tuple(
            Reason(each.aspect.value, each.text, view.seen[0].excerpt.place, each.before, each.after)
            for each in view.differences
        ),
    )


RULE = Rule(
    code="CS701",
    name="quotation-altered",
    view=QuotationView,
    severity=Severity.ERROR,
    summary="a quotation of a draft has other words than the article",
    why=(
        "What stands in quotation marks was said to the letter. Quotation marks, dashes, white space, a capital at "
        "the beginning and a mark at the end are the draft's own affair; an ellipsis and square brackets say openly "
        "what was changed. Any other word is somebody's who did not say it. Misspellings are a warning."
    ),
    examples=(
        Example(
            "a number is another",
            finds=True,
            draft="Lindt said: “The probe weighs about 12 kilograms.”",
        ),
        Example(
            "a word is another",
            finds=True,
            draft="“The probe weighs roughly 10 kilograms,” Mara Lindt said.",
        ),
        Example(
            "only marks and the first letter differ",
            finds=False,
            draft='Lindt says "the probe weighs about 10 kilograms".',
        ),
    ),
    check=check,
)
