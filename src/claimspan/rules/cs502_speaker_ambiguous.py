"""CS502: the article leaves open which of several people said the recorded words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.attribution import Outcome
from claimspan.model.finding import Finding, Severity
from claimspan.model.whose import Answer
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import accept_or_correct, part_of, place_of_speaker, reason, voice_finding

TWO_WEBERS = "Jonas Weber and Anna Weber presented the probe on Monday.\n\n“It will not fly before 2031,” Weber said.\n"


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding when several could be meant, unless a person has said whose words they are."""
    judgment = view.judgment
    if view.vouched or judgment is None or judgment.answer is not Answer.UNSURE or judgment.speech is None:
        return
    if judgment.speech.resolution.outcome is Outcome.UNRESOLVED:
        return
    yield voice_finding(
        RULE,
        view,
        f"whether the article gives these words to {view.of.subject} is not certain: {judgment.reason}",
        accept_or_correct(view),
        part_of(view, judgment.speech),
        reasons=(reason(view, judgment.reason, place_of_speaker(judgment.speech)),),
        unchecked=True,
    )


RULE = Rule(
    code="CS502",
    name="speaker-ambiguous",
    view=LanguageView,
    severity=Severity.NOTE,
    summary="the article leaves open which of several people said the recorded words",
    why=(
        "Two people of one name, or a “he” after two men: the article can be read either way, and a guess would be "
        "wrong as often as right. The record is therefore unchecked, which is not success. A person who knows "
        "settles it: accepting the record says whose words they are, for as long as the paragraphs around them stay "
        "as they were."
    ),
    examples=(
        Example(
            "two people share the name",
            finds=True,
            article=TWO_WEBERS,
            words=("It will not fly before 2031",),
            speaker="Anna Weber",
            decisions=(),
        ),
        Example(
            "a person has accepted it",
            finds=False,
            article=TWO_WEBERS,
            words=("It will not fly before 2031",),
            speaker="Anna Weber",
        ),
    ),
    check=check,
)
