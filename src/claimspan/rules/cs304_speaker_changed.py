"""CS304: the words are untouched, but the article gives them to somebody else."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.change import Aspect, Change
from claimspan.model.finding import Finding, Severity
from claimspan.model.record import Claim
from claimspan.rules.base import Example, Rule
from claimspan.rules.drift import drift_finding, parts_with
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when only who says the words changed; on a claim, which no speaker vouches for, a note."""
    changed = parts_with(view, Change.CHANGED)
    differences = [difference for _, part in changed for difference in part.differences]
    if not differences or any(difference.aspect is not Aspect.ATTRIBUTION for difference in differences):
        return
    if all(difference.turned for difference in differences):
        return  # who says it is the same: CS305
    differences.sort(key=lambda difference: difference.turned)
    claim = isinstance(view.record, Claim)
    yield from drift_finding(
        RULE,
        view,
        changed,
        f'the words are untouched, but their attribution changed: "{differences[0].before}" became '
        f'"{differences[0].after}"',
        f'find out whose words these are; {_remedy(view)} {view.record.id} --reason "…"',
        severity=Severity.NOTE if claim else Severity.ERROR,
    )


def _remedy(view: RecordView) -> str:
    if isinstance(view.record, Claim):
        return "if the claim does not rest on who said it: claimspan accept"
    return f'correct "speaker" in {view.path} and accept it, or: claimspan withdraw'


RULE = Rule(
    code="CS304",
    name="speaker-changed",
    view=RecordView,
    severity=Severity.ERROR,
    summary="the words are untouched, but the speaker named around them changed",
    why=(
        "A correction that moves a quotation from one person to another leaves the quotation itself as it was. "
        "A comparison of the words alone would call it intact. A claim rests on the article, not on a speaker, so for "
        "claims this is a note."
    ),
    examples=(
        Example(
            "the article corrected the name",
            finds=True,
            now="The probe weighs about 10 kilograms, Jonas Weber said. It will fly in 2031.",
        ),
        Example(
            "another word of saying, the same speaker",
            finds=False,
            now="The probe weighs about 10 kilograms, Mara Lindt explained. It will fly in 2031.",
        ),
    ),
    check=check,
)
