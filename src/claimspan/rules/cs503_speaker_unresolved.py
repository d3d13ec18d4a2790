"""CS503: the article does not say, or nobody could tell, who said the recorded words."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.attribution import Outcome
from claimspan.model.finding import Finding, Severity, State
from claimspan.model.whose import Answer, Judgment
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import accept_or_correct, part_of, place_of_speaker, reason, voice_finding

NOBODY = "The probe will not fly before 2031. Its engine is late. Mara Lindt runs the launch site in Aldern."


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding when no speaker was found for words, unless a person has said whose they are."""
    judgment = view.judgment
    if view.vouched or judgment is None:
        return
    if _unknown(judgment):
        yield voice_finding(
            RULE,
            view,
            f"nothing in the article shows that {view.of.subject} said these words: {judgment.reason}",
            accept_or_correct(view),
            part_of(view, judgment.speech),
            reasons=(reason(view, judgment.reason, place_of_speaker(judgment.speech)),),
            unchecked=True,
        )
    elif judgment.answer is Answer.RIGHT and view.found.missed and view.of.standing.state is not State.ACCEPTED:
        part = view.spans.index(view.found.missed[0])
        yield voice_finding(
            RULE,
            view,
            f"part {part + 1} is not among the words that the article gives to {view.of.subject}",
            accept_or_correct(view),
            part,
            reasons=(reason(view, "the article gives this part to nobody", view.spans[part]),),
            unchecked=True,
        )


def _unknown(judgment: Judgment) -> bool:
    if judgment.answer is Answer.NOT_GIVEN:
        return True
    unresolved = judgment.speech is None or judgment.speech.resolution.outcome is Outcome.UNRESOLVED
    return judgment.answer is Answer.UNSURE and unresolved


RULE = Rule(
    code="CS503",
    name="speaker-unresolved",
    view=LanguageView,
    severity=Severity.NOTE,
    summary="the article gives the recorded words to nobody, or it could not be told to whom",
    why=(
        "Words that the article states itself, or reports of somebody it does not name, are nobody's quote until a "
        "person has looked. What could not be told is never called sound: the record is unchecked. Accepting it "
        "says whose words they are, for as long as the paragraphs around them stay as they were; from then on the "
        "rule is silent, since asking again would teach the desk to look away."
    ),
    examples=(
        Example(
            "the article says it in its own voice",
            finds=True,
            article=NOBODY,
            words=("The probe will not fly before 2031",),
            decisions=(),
        ),
        Example(
            "a person has accepted it",
            finds=False,
            article=NOBODY,
            words=("The probe will not fly before 2031",),
        ),
        Example(
            "the article names the speaker",
            finds=False,
            article="“The probe will not fly before 2031,” Mara Lindt said.",
            words=("The probe will not fly before 2031",),
            decisions=(),
        ),
    ),
    check=check,
)
