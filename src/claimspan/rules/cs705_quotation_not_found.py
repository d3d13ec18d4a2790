"""CS705: a quotation of a draft stands nowhere in corpus or register."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.draft import Standing
from claimspan.model.finding import Finding, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import at, quotation_finding, shown
from claimspan.rules.draft_views import QuotationView


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when nothing like the quotation was found."""
    if view.standing is not Standing.ABSENT:
        return
    attributed = bool(view.named)
    if view.lost:
        message = f"the article no longer holds these words; record {view.lost} does"
        remedy = f"find out what became of them: claimspan check {view.lost}"
    elif not view.closed:
        message = "a quotation begins here and never ends, and what follows stands nowhere in corpus or register"
        remedy = "close the quotation where it ends"
    else:
        message = f'nothing in corpus or register says "{shown(view.words)}"'
        near = view.seen[0] if view.seen else None
        nearest = f'; the nearest: "{shown(near.excerpt.words)}" ({at(near.excerpt.place)})' if near else ""
        remedy = f"add the article it is from (claimspan source add FILE), or leave the quotation out{nearest}"
    yield quotation_finding(
        RULE,
        view,
        message,
        remedy,
        severity=Severity.ERROR if attributed or view.lost else Severity.WARNING,
    )


RULE = Rule(
    code="CS705",
    name="quotation-not-found",
    view=QuotationView,
    severity=Severity.ERROR,
    summary="a quotation of a draft stands nowhere in corpus or register",
    why=(
        "Language models make up quotations that sound right; people quote from memory. What the draft gives to a "
        "speaker and nothing bears out is an error; words in quotation marks that it gives to nobody are a warning, "
        "since they may be irony or a term. One or two words and titles are passed over."
    ),
    examples=(
        Example(
            "nobody said so",
            finds=True,
            draft="“We have never been so proud of our engineers,” Mara Lindt said.",
        ),
        Example("the article says so", finds=False, draft="“The probe weighs about 10 kilograms,” Mara Lindt said."),
        Example("scare quotes", finds=False, draft="The “tiny” probe is no “game changer”."),
    ),
    check=check,
)
