"""CS710: a draft quotes as somebody's words what the article says or reports in its own."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.model.whose import Answer
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import quotation_finding, shown, where
from claimspan.rules.draft_views import QuotationView


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when a speaker is given words that the article does not print in quotation marks."""
    whose = view.whose
    if not view.unmarked or not view.named or not view.seen or (whose and whose.answer is Answer.WRONG):
        return
    name = whose.name if whose else view.named
    reported = whose is None or whose.answer is Answer.RIGHT
    told = f"reports of {name}, but does not quote" if reported else "says itself, and does not give to"
    end = "" if reported else f" {name}"
    yield quotation_finding(
        RULE,
        view,
        f"the draft quotes {name} with words that the article {told}{end}",
        f"print it without quotation marks, as the article does: "
        f'"{shown(view.seen[0].excerpt.words)}" ({where(view.seen[0])})',
        reasons=(Reason("quotation", f'not in quotation marks: "{shown(view.unmarked)}"', view.seen[0].excerpt.place),),
    )


RULE = Rule(
    code="CS710",
    name="quotation-unmarked",
    view=QuotationView,
    severity=Severity.WARNING,
    summary="a draft quotes as a speaker's words what the article says or reports in its own",
    why=(
        "A reporter's summary is not what the speaker said. Where the article prints words without quotation marks, "
        "they are the article's, even when it reports what somebody told it."
    ),
    examples=(
        Example(
            "reported, not quoted",
            finds=True,
            article="The probe will not fly before 2031, Mara Lindt said. It weighs about 10 kilograms.\n",
            words=("It weighs about 10 kilograms",),
            draft="“The probe will not fly before 2031,” Mara Lindt said.",
        ),
        Example(
            "quoted",
            finds=False,
            article="“The probe will not fly before 2031,” Mara Lindt said.\n",
            words=("The probe will not fly before 2031",),
            draft="“The probe will not fly before 2031,” Mara Lindt said.",
        ),
    ),
    check=check,
)
