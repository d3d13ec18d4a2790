"""What the rules on attribution share: the finding about one record whose words stand in the article."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from claimspan.model.attribution import Speech
from claimspan.model.change import Change
from claimspan.model.finding import Finding, Place, Reason
from claimspan.model.text import Span
from claimspan.rules.base import Rule
from claimspan.rules.drift import CAUSE, excerpt
from claimspan.rules.views import LanguageView

REPORTED = "reported"
"""Cause of findings on a claim that leaves out whose statement it is."""

LONGEST_SHOWN = 80
"""Code points of the article's words that a message shows."""


def voice_finding(
    rule: Rule[LanguageView], view: LanguageView, message: str, remedy: str, part: int = 0, **details: Any
) -> Finding:
    """Return the finding of ``rule`` on one part (numbered from 0), shown where its words stand today.

    Where the attribution changed since it was recorded, the finding is one with that on the change.
    """
    of = view.of
    place = of.place_of(view.spans[part])
    if of.location is not None and of.location.change is Change.CHANGED:
        details["cause"] = CAUSE
    details.setdefault("related", ())
    details["related"] = (*details["related"], ("record", of.file_place))
    if of.today is not None:
        details.setdefault("current", excerpt(of.today, place))
    return rule.finding(
        message,
        place,
        record=of.record.id,
        source=of.source,
        subject=of.subject,
        recorded=of.record.parts[part].exact,
        remedy=remedy,
        **details,
    )


def part_of(view: LanguageView, speech: Speech | None) -> int:
    """Return the number (from 0) of the part that a speech holds; the first where none does."""
    held = [bearing.part for bearing in view.found.bearings if bearing.speech is speech]
    return view.spans.index(held[0]) if held and held[0] in view.spans else 0


def reason(view: LanguageView, text: str, span: Span | None) -> Reason:
    """Return a reason that points at words of today's article."""
    return Reason("attribution", text, view.of.place_of(span) if span else None)


def place_of_speaker(speech: Speech | None) -> Span | None:
    """Return where an article says whose words a speech is: the mention, else the cue."""
    if speech is None:
        return None
    attribution = speech.attribution
    spans = (*((attribution.mention.head,) if attribution.mention else ()), *attribution.cue)
    return spans[0] if spans else None


def shown(words: str) -> str:
    """Return words on one line, cut where they are long."""
    plain = " ".join(words.split())
    return plain if len(plain) <= LONGEST_SHOWN else plain[: LONGEST_SHOWN - 1].rstrip() + "…"


def within_sentence(phrase: str) -> str:
    """Return a phrase as it reads within a sentence: ``The team`` as ``the team``; names stay as they are."""
    first = phrase.split(" ", 1)[0]
    return first.lower() + phrase[len(first) :] if first.lower() in _LEADS else phrase


_LEADS = frozenset(
    {"a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my", "some", "several", "many"}
)


def line_of(place: Place) -> str:
    """Return ``line 41``."""
    return f"line {place.line}" if place.line else "the article"


def accept_or_correct(view: LanguageView) -> str:
    """Return what to do about words whose speaker is in doubt."""
    of = view.of
    return (
        f"read {line_of(of.place_of(view.spans[0]))} of the article; if the words are {of.subject}'s: claimspan accept "
        f'{of.record.id}; if not, correct "speaker" in {of.path}'
    )


def names(candidates: Sequence[str]) -> str:
    """Return ``A, B or C``."""
    return " or ".join(filter(None, (", ".join(candidates[:-1]), *candidates[-1:])))
