"""What the rules on lost and altered words share: the finding for one located record."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimspan.model.change import Change, Location
from claimspan.model.finding import Excerpt, Finding, Fix, Place, Reason, Severity
from claimspan.model.text import Source, Span, in_text_order
from claimspan.rules.base import Rule
from claimspan.rules.views import RecordView

SURROUNDINGS = 240
"""Code points kept on either side of the words, in the same line; outputs show fewer."""

_LINE_BREAK = re.compile(r"[\r\n]")

CAUSE = "words"
"""Cause of every finding about what became of the recorded words."""


def excerpt(source: Source, place: Place) -> Excerpt:
    """Return the words at ``place`` with their surroundings in the same line."""
    assert place.span is not None  # noqa: S101  # excerpts are made of located words only
    start, end = place.span
    before = _LINE_BREAK.split(source.text[max(0, start - SURROUNDINGS) : start])[-1]
    after = _LINE_BREAK.split(source.text[end : end + SURROUNDINGS])[0]
    return Excerpt(place, before, place.span.of(source.text), after)


def parts_with(view: RecordView, *changes: Change) -> list[tuple[int, Location]]:
    """Return the parts (numbered from 0) that met one of ``changes``, when it is the record's strongest."""
    if view.location is None or view.location.change not in changes:
        return []
    return [(number, part) for number, part in enumerate(view.location.parts) if part.change in changes]


def reasons(view: RecordView, located: Sequence[tuple[int, Location]]) -> tuple[Reason, ...]:
    """Return why, in words of the two texts; parts are named when there are several."""
    several = len(view.record.parts) > 1
    found: list[Reason] = []
    for number, part in located:
        label = f"part {number + 1}: " if several else ""
        place = view.place_of(part.span) if part.span else None
        found += [
            Reason(difference.aspect.value, label + difference.text, place, difference.before, difference.after)
            for difference in part.differences
        ]
        if not part.differences:
            found.append(Reason(part.change.value, label + part.reason, place))
    return tuple(found)


def drift_finding(
    rule: Rule[RecordView],
    view: RecordView,
    located: Sequence[tuple[int, Location]],
    message: str,
    remedy: str,
    *,
    fix: Fix | None = None,
    severity: Severity | None = None,
) -> Iterator[Finding]:
    """Yield the finding of ``rule`` on the parts in ``located``; none when there are none.

    Args:
        rule: Gives code, name and severity.
        view: The record.
        located: Numbers (from 0) and locations of the parts concerned, the leading one first.
        message: What is wrong.
        remedy: What to do.
        fix: A repair.
        severity: Another severity than the rule's own.
    """
    if not located:
        return
    number, part = located[0]
    place = _place(view, number, part)
    current = excerpt(view.today, place) if view.today and part.span else None
    others = [(f"part {n + 1}", _place(view, n, other)) for n, other in located[1:]]
    candidates = [(f"possible place {n}", view.place_of(span)) for n, span in enumerate(part.candidates, 1)]
    yield rule.finding(
        message,
        place,
        record=view.record.id,
        source=view.source,
        subject=view.subject,
        recorded=view.record.parts[number].exact,
        current=current,
        operations=part.operations,
        reasons=reasons(view, located),
        related=(*candidates, *others, ("record", view.file_place)),
        remedy=remedy,
        fix=fix,
        cause=CAUSE,
        severity=severity or rule.severity,
    )


def reanchor(view: RecordView, summary: str) -> Fix | None:
    """Return the safe repair of a record whose words are all found, the same, unique and in order; else None."""
    if view.location is None or not view.location.certain:
        return None
    spans = tuple(part.span for part in view.location.parts if part.span)
    if len(spans) != len(view.location.parts) or not in_text_order(spans):
        return None
    return Fix("reanchor", summary, safe=True, path=view.path, spans=spans)


def standing_place(today: Source | None, article_path: str, span: Span) -> Place:
    """Return where lost words stood: the recorded place, as far as today's text reaches."""
    if today is None:
        return Place(article_path)
    start = today.position(min(span.start, len(today.text)))
    return Place(article_path, start.line, 1)


def _place(view: RecordView, number: int, part: Location) -> Place:
    if part.span is not None:
        return view.place_of(part.span)
    if part.candidates:
        return view.place_of(part.candidates[0])
    return standing_place(view.today, view.article_path, view.record.parts[number].span)
