"""CS305: the words are untouched, but the article no longer has the speaker say them."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Aspect, Change
from claimspan.model.finding import Finding, Severity
from claimspan.model.record import Claim
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView

REPORTED = "Mara Lindt said the probe weighs about 10 kilograms. It will fly in 2031."


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when only what the speaker does with the words changed; on a claim, a warning."""
    changed = parts_with(view, Change.CHANGED)
    differences = [difference for _, part in changed for difference in part.differences]
    if not differences or not all(each.aspect is Aspect.ATTRIBUTION and each.turned for each in differences):
        return
    first = differences[0]
    claim = isinstance(view.record, Claim)
    what = "claim" if claim else "quote"
    yield from drift_finding(
        RULE,
        view,
        changed,
        f'the words are untouched, but what is said of them turned: "{first.before}" became "{first.after}"',
        f'if the {what} no longer holds: claimspan withdraw {view.record.id} --reason "…"; '
        f'if it does: claimspan accept {view.record.id} --reason "…"',
        severity=Severity.WARNING if claim else Severity.ERROR,
    )


RULE = Rule(
    code="CS305",
    name="cue-turned",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the words are untouched, but the article has the speaker deny or ask them now, or no longer",
    why=(
        "One corrected word in front of a sentence, “said” to “denied”, turns every word behind it, and a "
        "comparison of the words alone would call them intact. One word of saying for another is no finding. For "
        "claims, which rest on more than on who said it, this is a warning."
    ),
    examples=(
        Example(
            "said became denied",
            finds=True,
            article=REPORTED,
            words=("the probe weighs about 10 kilograms",),
            now="Mara Lindt denied the probe weighs about 10 kilograms. It will fly in 2031.",
        ),
        Example(
            "said became explained",
            finds=False,
            article=REPORTED,
            words=("the probe weighs about 10 kilograms",),
            now="Mara Lindt explained the probe weighs about 10 kilograms. It will fly in 2031.",
        ),
        Example(
            "another speaker",
            finds=False,
            article=REPORTED,
            words=("the probe weighs about 10 kilograms",),
            now="Jonas Weber said the probe weighs about 10 kilograms. It will fly in 2031.",
        ),
    ),
    check=check,
)
