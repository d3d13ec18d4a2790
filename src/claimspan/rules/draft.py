"""What the rules on drafts share: findings that stand in the draft and show the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimspan.model.draft import Standing
from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.rules.base import Rule
from claimspan.rules.draft_views import Disagreement, QuotationView, Seen, StatementView

SHOWN = 90
"""Code points of words that a message shows."""


def shown(words: str, most: int = SHOWN) -> str:
    """Return words on one line, shortened in the middle where they are long."""
    plain = " ".join(words.split())
    return plain if len(plain) <= most else f"{plain[: most // 2].rstrip()} … {plain[-most // 2 :].lstrip()}"


def where(seen: Seen) -> str:
    """Return ``seeds/a.txt, line 12``."""
    return at(seen.excerpt.place)


def at(place: Place) -> str:
    """Return a place as a clause names it: ``seeds/a.txt, line 12``."""
    return f"{place.path}, line {place.line}" if place.line else place.path


def quotation_finding(
    rule: Rule[QuotationView], view: QuotationView, message: str, remedy: str, **details: Any
) -> Finding:
    """Return the finding of ``rule`` on a quotation, shown beside the first words found of it."""
    first = view.seen[0] if view.seen and view.standing is not Standing.ABSENT else None
    if first is not None:
        details.setdefault("current", first.excerpt)
        details.setdefault("related", (("article", first.excerpt.place),))
    return rule.finding(
        message,
        view.place,
        record=first.record if first else None,
        source=first.source if first else None,
        subject=view.words,
        remedy=remedy,
        unit=view.unit,
        **details,
    )


def says(view: QuotationView) -> str:
    """Return what to do about altered words: to print the article's."""
    return f'the article says: "{shown(view.seen[0].excerpt.words, 300)}" ({where(view.seen[0])})' if view.seen else ""


def statement_finding(
    rule: Rule[StatementView], view: StatementView, disagreements: Sequence[Disagreement], message: str, **details: Any
) -> Finding:
    """Return the finding of ``rule`` on a sentence, at the words that the first disagreement is about."""
    lead = disagreements[0]
    current = lead.found or view.evidence
    related = [("record", view.record_place)] if view.record_place else []
    if current is not None:
        related.insert(0, ("article", current.place))
    remedy = details.pop("remedy", "") or _remedy(view, lead)
    return rule.finding(
        message,
        lead.said,
        record=view.record,
        source=view.source,
        subject=view.words,
        current=current,
        reasons=tuple(
            Reason(each.aspect, each.text, each.found.place if each.found else None, each.said_words)
            for each in disagreements
        ),
        related=tuple(related),
        remedy=remedy,
        severity=Severity.ERROR if any(each.hard for each in disagreements) else Severity.WARNING,
        unit=view.unit,
        **details,
    )


def _remedy(view: StatementView, lead: Disagreement) -> str:
    if view.evidence is not None:
        return f'the article says: "{shown(view.evidence_words, 300)}" ({at(view.evidence.place)})'
    if lead.found is not None:
        return f'the article says: "{shown(lead.found.words, 300)}" ({at(lead.found.place)})'
    return f"read {view.source}, which does not say so"
