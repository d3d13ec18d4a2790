"""What the rules on support share: the finding about one claim that its words do not bear out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimspan.model.finding import Finding, Fix, Reason, Severity
from claimspan.model.support import Ground, Mismatch
from claimspan.model.text import Span
from claimspan.rules.base import Rule
from claimspan.rules.drift import excerpt
from claimspan.rules.views import SupportView
from claimspan.rules.voices import REPORTED, shown

MEASURED = (
    " Each sort of mismatch carries the share of its alarms that were right when they were measured: from 88 % on, on "
    "twenty alarms at least, it is an error, else a warning that a person may answer by accepting the record."
)
"""Part of every such rule's page."""

TELLS = 0.5
"""Measured precision from which it is shown: below, it is not known to be a mistake and the reason says enough."""

WHOLE = "support 0"
"""Cause of findings on a statement as a whole, where no words of it are known to be the reason."""

ANOTHER_SPAN = "support"
"""Cause of all findings on a claim whose words are the wrong ones of an article that bears it out."""


def on_ground(rule: Rule[SupportView], view: SupportView, ground: Ground) -> Iterator[Finding]:
    """Yield the finding of ``rule`` on what does not fit in one respect, unless a person has answered it.

    A doubt that a person saw when accepting the record stands answered as long as record and words are the same; what
    fails a check does not.
    """
    found = [each for each in view.mismatches if each.ground is ground]
    if rule.code in view.answered:
        found = [each for each in found if each.hard]
    if found:
        yield support_finding(rule, view, found)


def support_finding(rule: Rule[SupportView], view: SupportView, found: Sequence[Mismatch]) -> Finding:
    """Return the finding of ``rule`` on some mismatches, the gravest first, shown where the article says otherwise."""
    of, lead = view.of, found[0]
    place = of.place_of(lead.found or view.spans[0])
    return rule.finding(
        message(view, lead),
        place,
        record=of.record.id,
        source=of.source,
        subject=of.subject,
        recorded=of.record.words,
        current=excerpt(of.today, place) if of.today else None,
        reasons=tuple(reason(view, mismatch) for mismatch in found),
        remedy=remedy(rule, view, hard=lead.hard),
        severity=_severity(rule, view, found),
        cause=cause_of(view, lead),
    )


def _severity(rule: Rule[SupportView], view: SupportView, found: Sequence[Mismatch]) -> Severity:
    """Return error where a mismatch is sure; a rule that leads others speaks for those on the same words too."""
    beside = [each for each in view.mismatches if rule.leads and any(each.said.overlaps(one.said) for one in found)]
    return Severity.ERROR if any(each.hard for each in (*found, *beside)) else Severity.WARNING


def message(view: SupportView, mismatch: Mismatch) -> str:
    """Return what does not fit, as a desk editor reads it."""
    said = shown(mismatch.said.of(view.of.subject))
    there = mismatch.found.of(view.of.today.text) if mismatch.found and view.of.today else ""
    if mismatch.ground is Ground.COVERAGE:
        return f'the words it rests on do not say what the record says: "{said}"'
    if mismatch.ground is Ground.ATTRIBUTION and there:
        return f'recorded as a fact, but the words it rests on only report it: "{shown(there)}"'
    if mismatch.contradicts and there:
        return f'the record says "{said}", but the words it rests on say "{shown(there)}"'
    if there:
        return f'the record says "{said}", which its words do not bear out: they say "{shown(there)}"'
    return f'the record says "{said}", which stands nowhere in the words it rests on'


def reason(view: SupportView, mismatch: Mismatch) -> Reason:
    """Return why, with the line of the article and how often such an alarm is right."""
    place = view.of.place_of(mismatch.found) if mismatch.found else None
    where = f" (line {place.line})" if place else ""
    share = f"{100 * mismatch.precision:.0f} %"
    often = f"; {share} of such alarms were right when measured" if mismatch.precision >= TELLS else ""
    said = mismatch.said.of(view.of.subject)
    return Reason(mismatch.ground.value, f"{mismatch.text}{where}{often}", place, said=said)


def remedy(rule: Rule[SupportView], view: SupportView, *, hard: bool) -> str:
    """Return what to do about a claim that its words do not bear out."""
    of = view.of
    correct = f'correct "statement" in {of.path} and accept it'
    if hard:
        return f"{correct}; if it is right as it is, add an ignore for {rule.code} to the record, with the reason"
    return f"read the article there; if it bears the statement out: claimspan accept {of.record.id}; if not, {correct}"


def cause_of(view: SupportView, lead: Mismatch) -> str:
    """Return what a finding has in common with others on the same claim.

    Mismatches on the same words of the statement are one cause; low coverage says nothing beside any other.
    """
    if view.assessment.better:
        return ANOTHER_SPAN
    if lead.ground is Ground.ATTRIBUTION:
        return REPORTED
    others = [each for each in view.mismatches if each.ground is not Ground.COVERAGE]
    if lead.ground is not Ground.COVERAGE:
        return f"support {_first(others, lead)}"
    return f"support {_first(others, others[0])}" if others else WHOLE


def _first(others: Sequence[Mismatch], lead: Mismatch) -> int:
    """Return where the words begin of the gravest mismatch that shares some with ``lead``."""
    return next((each.said.start for each in others if each.said.overlaps(lead.said)), lead.said.start)


def reanchor(view: SupportView, spans: tuple[Span, ...]) -> Fix:
    """Return the proposal to take a claim's words from elsewhere in the article."""
    lines = " and ".join(dict.fromkeys(f"line {view.of.place_of(span).line}" for span in spans))
    return Fix("reanchor", f"take the words of {lines} instead", safe=False, path=view.of.path, spans=spans)
