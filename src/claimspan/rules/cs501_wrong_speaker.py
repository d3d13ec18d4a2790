"""CS501: the article gives the recorded words to somebody else than the record does."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.whose import Answer
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import part_of, place_of_speaker, reason, voice_finding

TWO = (
    "“The probe weighs about 10 kilograms,” Mara Lindt said on Monday.\n\n"
    "Jonas Weber, who runs the launch site, was less sure. “It will not fly before 2031,” Weber said.\n"
)


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a finding when the article names another speaker, and there is no doubt about it."""
    judgment = view.judgment
    if judgment is None or judgment.answer is not Answer.WRONG:
        return
    of = view.of
    place = place_of_speaker(judgment.speech)
    theirs = f" to {judgment.name}" if judgment.name else " to somebody else"
    yield voice_finding(
        RULE,
        view,
        f"recorded as words of {of.subject}, but the article gives them{theirs}",
        f'read the article there; if it is right: correct "speaker" in {of.path} and accept it, or: claimspan withdraw '
        f'{of.record.id} --reason "…"; if it means {of.subject} after all, add an ignore for CS501 to the record',
        part_of(view, judgment.speech),
        reasons=(reason(view, judgment.reason, place),),
        related=(("speaker", of.place_of(place)),) if place else (),
    )


RULE = Rule(
    code="CS501",
    name="wrong-speaker",
    view=LanguageView,
    severity=Severity.ERROR,
    summary="the article gives the recorded words to another speaker than the record does",
    why=(
        "A true sentence in the wrong mouth is a false report, and the mistake readers forgive least. Two experts "
        "of one institute, a pronoun three paragraphs on, an outlet the words were told to: a speaker is easily "
        "swapped when words are copied. The article itself is read for it, whoever accepted the record; where it "
        "leaves room for doubt, CS502 or CS503 say so instead."
    ),
    examples=(
        Example(
            "the other expert is recorded",
            finds=True,
            article=TWO,
            words=("It will not fly before 2031",),
            speaker="Mara Lindt",
        ),
        Example(
            "the speaker is the article's, named by the family name",
            finds=False,
            article=TWO,
            words=("It will not fly before 2031",),
            speaker="Jonas Weber",
        ),
    ),
    check=check,
)
