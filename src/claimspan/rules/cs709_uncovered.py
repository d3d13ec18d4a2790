"""CS709: sentences of a draft state facts that no record speaks of."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import shown
from claimspan.rules.draft_views import UncoveredView

LISTED = 20
"""Sentences that are named; all have a row in csv and json."""


def check(view: UncoveredView) -> Iterator[Finding]:
    """Yield one summary per draft."""
    if not view.sentences:
        return
    lines = [f'line {place.line}: "{shown(words)}"' for place, words in view.sentences[:LISTED]]
    more = len(view.sentences) - len(lines)
    yield RULE.finding(
        f"no record speaks of {len(view.sentences):,} of the {counted(view.statements, 'sentence')} "
        f"that state{'s' * (view.statements == 1)} a fact",
        view.draft,
        reasons=(
            *(Reason("coverage", line, place) for line, (place, _) in zip(lines, view.sentences, strict=False)),
            *((Reason("coverage", f"and {more:,} more"),) if more > 0 else ()),
        ),
        remedy="record what bears them out (claimspan add) and cite it, or leave them out",
    )


RULE = Rule(
    code="CS709",
    name="uncovered",
    view=UncoveredView,
    severity=Severity.NOTE,
    summary="sentences of a draft state facts that no record speaks of (one summary per draft)",
    why=(
        "What nothing on record speaks of may be true; nobody has tied it to a source. Sentences count that have a "
        "number, a date, a name or an event; questions, instructions, headings and the author's own opinions do not. "
        "A desk that wants every sentence covered runs with --fail-on note."
    ),
    examples=(
        Example("nothing speaks of it", finds=True, draft="The harbour of Aldern was rebuilt in 1987 by Jonas Weber."),
        Example("a record does", finds=False, draft="The probe weighs about 10 kilograms [[{record}]]."),
        Example("a question and a heading", finds=False, draft="# The probe of 2031\n\nWill it fly in 2031?"),
    ),
    check=check,
)
