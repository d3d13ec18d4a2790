"""CS702: a quotation of a draft is put together from words that stand at several places."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.draft import Standing
from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.draft import quotation_finding, shown, where
from claimspan.rules.draft_views import QuotationView

TWO = (
    "“The probe weighs about 10 kilograms and is not cheap,” Mara Lindt said.\n\n"
    "“Nobody knows when it will fly,” she added. “We will tell you in June.”\n"
)


def check(view: QuotationView) -> Iterator[Finding]:
    """Yield a finding when the words stand there, but not together."""
    if view.standing is not Standing.STITCHED or len(view.seen) < 2:  # noqa: PLR2004  # one piece is no seam
        return
    first, second = view.seen[0], view.seen[1]
    others = sorted({each.source for each in view.seen})
    apart = f"of {len(others)} articles" if len(others) > 1 else "that do not stand together"
    yield quotation_finding(
        RULE,
        view,
        f'the quotation joins words {apart}: "{shown(first.said)}" ({where(first)}) and '
        f'"{shown(second.said)}" ({where(second)})',
        "quote each by itself, or only one of them",
        reasons=tuple(
            Reason("quotation", f'"{shown(each.said)}" stands in {where(each)}', each.excerpt.place)
            for each in view.seen
        ),
        related=tuple((f"part {number}", each.excerpt.place) for number, each in enumerate(view.seen, 1)),
    )


RULE = Rule(
    code="CS702",
    name="quotation-stitched",
    view=QuotationView,
    severity=Severity.ERROR,
    summary="a quotation of a draft is put together from words that stand at several places",
    why=(
        "Two true halves make a sentence nobody said. An ellipsis covers words left out of one passage; it does not "
        "join passages in another order, far apart, or of two articles."
    ),
    examples=(
        Example(
            "the second half was said about something else",
            finds=True,
            article=TWO,
            draft="Lindt said: “The probe weighs about 10 kilograms. We will tell you in June.”",
        ),
        Example(
            "an ellipsis, but in another order",
            finds=True,
            article=TWO,
            draft="Lindt said: “We will tell you in June … the probe weighs about 10 kilograms.”",
        ),
        Example(
            "quoted apart",
            finds=False,
            article=TWO,
            draft="“The probe weighs about 10 kilograms,” Mara Lindt said. “We will tell you in June.”",
        ),
    ),
    check=check,
)
