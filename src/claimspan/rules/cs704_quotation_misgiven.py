"""CS704: a draft gives a quotation to somebody else than the article or the register does."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.model.whose import Answer
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import quotation_finding, where
from claimspan.rules.draft_views import QuotationView

TWO = (
    "“The probe weighs about 10 kilograms,” Mara Lindt said on Monday.\n\n"
    "Jonas Weber, who runs the launch site, was less sure. “It will not fly before 2031,” Weber said.\n"
)


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when the article names another speaker, and there is no doubt about it."""
    whose = view.whose
    if whose is None or whose.answer is not Answer.WRONG or not view.seen:
        return
    giver = "register" if whose.register else "article"
    theirs = f"to {whose.told}" if whose.told else "to somebody else"
    speaker = f"the speaker is {whose.told}" if whose.told else f"read {where(view.seen[0])}"
    yield quotation_finding(
        RULE,
        view,
        f"the draft gives this quotation to {whose.name}, but the {giver} gives it {theirs}",
        f"name who said it: {speaker} ({where(view.seen[0])})",
        reasons=(Reason("attribution", whose.reason, whose.place),),
        related=(("article", view.seen[0].excerpt.place), *((("speaker", whose.place),) if whose.place else ())),
    )


RULE = Rule(
    code="CS704",
    name="quotation-misgiven",
    view=QuotationView,
    severity=Severity.ERROR,
    summary="a draft gives a quotation to somebody else than the article or the register does",
    why=(
        "Right words in the wrong mouth. The speaker that the draft names is held against whom the article gives the "
        "words to, by name, pronoun or office; where the article leaves it open, against the quote on record. What "
        "could not be told is unchecked."
    ),
    examples=(
        Example(
            "the other expert is named",
            finds=True,
            article=TWO,
            draft="“It will not fly before 2031,” Mara Lindt said.",
        ),
        Example(
            "the speaker is the article's",
            finds=False,
            article=TWO,
            draft="“It will not fly before 2031,” Jonas Weber said.",
        ),
        Example(
            "the draft names nobody",
            finds=False,
            article=TWO,
            draft="The date is not sure: “It will not fly before 2031.”",
        ),
    ),
    check=check,
)
