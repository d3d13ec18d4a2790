"""CS703: words were left out of a quotation of a draft without a mark, or so that its meaning turns."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.draft import Standing
from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import quotation_finding, says, shown
from claimspan.rules.draft_views import QuotationView

SURE = "“The probe will not fly before 2031 if the engine is late,” Mara Lindt said.\n"


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when words of the same sentence are missing."""
    if view.standing is Standing.CUT:
        left_out = ", ".join(f'"{shown(each.text)}"' for each in view.left_out)
        yield quotation_finding(
            RULE,
            view,
            f"words were left out of the quotation without a mark: {left_out}",
            f"mark the omission with an ellipsis, or print the whole; {says(view)}",
            operations=view.operations,
            reasons=tuple(
                Reason("omission", f'"{shown(each.text)}" was left out', each.place) for each in view.left_out
            ),
        )
    elif view.turns:
        yield quotation_finding(
            RULE,
            view,
            f"the quotation is cut so that its meaning turns: {view.turns[0].text}",
            f"print the whole sentence: {view.turns[0].text}",
            reasons=tuple(Reason("omission", each.text, each.place) for each in view.turns),
        )


RULE = Rule(
    code="CS703",
    name="quotation-cut",
    view=QuotationView,
    severity=Severity.ERROR,
    summary="words were left out of a quotation without a mark, or so that its meaning turns",
    why=(
        "A word that is missing inside quotation marks was said all the same. Where the quotation begins or ends "
        "inside a sentence, what was left out beside it is looked at too: “I doubt that” before the words, “unless” "
        "behind them, and every word quoted was spoken while the quotation says the opposite."
    ),
    examples=(
        Example(
            "a negation is missing inside",
            finds=True,
            article=SURE,
            words=("fly before 2031",),
            draft="“The probe will fly before 2031 if the engine is late,” Mara Lindt said.",
        ),
        Example(
            "a condition was cut off",
            finds=True,
            article=SURE,
            words=("fly before 2031",),
            draft="“The probe will not fly before 2031,” Mara Lindt said.",
        ),
        Example(
            "an ellipsis marks what was left out",
            finds=False,
            article="“The probe, which is small, will fly in 2031,” Mara Lindt said.\n",
            words=("will fly in 2031",),
            draft="“The probe … will fly in 2031,” Mara Lindt said.",
        ),
    ),
    check=check,
)
