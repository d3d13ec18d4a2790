"""CS506: the article names the speaker in a form that the register does not list."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Severity
from claimspan.model.whose import Answer
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import LanguageView
from claimspan.rules.voices import part_of, place_of_speaker, reason, shown, voice_finding

SHORT = (
    "The Aldern Harbour Company (Alhaco) met on Monday. “The base will be open to all nations,” Alhaco said in a "
    "statement."
)


def check(view: LanguageView) -> Iterator[Finding]:
    """Yield a note when the words are the speaker's, under a name that is not on file."""
    judgment = view.judgment
    if judgment is None or judgment.answer is not Answer.RIGHT or not judgment.alias:
        return
    of = view.of
    form = shown(judgment.alias)
    yield voice_finding(
        RULE,
        view,
        f'the article calls {of.subject} "{form}", a name that the register does not list',
        f'if it is the same speaker: add "{form}" to "aliases" of the speaker\'s file',
        part_of(view, judgment.speech),
        reasons=(reason(view, judgment.reason, place_of_speaker(judgment.speech)),),
    )


RULE = Rule(
    code="CS506",
    name="unlisted-alias",
    view=LanguageView,
    severity=Severity.NOTE,
    summary="the article names the speaker in a form that the register does not list",
    why=(
        "Short forms, maiden names and other spellings are what swaps of speakers hide behind. An alias that is on "
        "file is recognised in every article; one that is not has to be worked out from each article anew."
    ),
    examples=(
        Example(
            "an abbreviation that only the article explains",
            finds=True,
            article=SHORT,
            words=("The base will be open to all nations",),
            speaker="Aldern Harbour Company",
        ),
        Example(
            "the name on file",
            finds=False,
            article="“The base will be open to all nations,” the Aldern Harbour Company said.",
            words=("The base will be open to all nations",),
            speaker="Aldern Harbour Company",
        ),
    ),
    check=check,
)
