"""What the article says of a record's words: whose they are, how they were cut, what the record leaves unsaid."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from claimspan.engine.cuts import turns
from claimspan.engine.dropped import dropped
from claimspan.engine.verbatim import unquoted
from claimspan.engine.whose import given, judged
from claimspan.model.attribution import Analysis
from claimspan.model.change import Aspect, Change
from claimspan.model.finding import State
from claimspan.model.record import Quote
from claimspan.model.register import Speaker
from claimspan.model.text import Span
from claimspan.rules.views import LanguageView, RecordView

_STANDING = frozenset({Change.INTACT, Change.MOVED, Change.REFORMATTED})


def language_view(
    view: RecordView, analysis: Analysis, rivals: Iterable[Speaker], kept_text: Callable[[str], str | None]
) -> LanguageView | None:
    """Return what the article says of a record; None when its words do not stand there, or nobody could read it.

    Args:
        view: The record.
        analysis: Of today's article.
        rivals: Speakers of the register who could be taken for the recorded one.
        kept_text: Returns the text with a SHA-256 that records were reviewed against.
    """
    spans = heard(view)
    if spans is None or analysis.unread or view.today is None:
        return None
    text = view.today.text
    found = given(spans, analysis, text)
    if not isinstance(view.record, Quote):
        told_already = view.location is not None and view.location.change is Change.CHANGED
        return LanguageView(view, spans, found, dropped=None if told_already else dropped(view.record, found))
    return LanguageView(
        of=view,
        spans=spans,
        found=found,
        judgment=judged(found, view.speaker, rivals) if view.speaker else None,
        vouched=_vouched(view, spans, kept_text),
        unquoted=unquoted(text, spans, found),
        turns=turns(text, spans, found),
    )


def heard(view: RecordView) -> tuple[Span, ...] | None:
    """Return where a record's words are, when they are the same as on record; else other rules have the word."""
    location = view.location
    if location is None or not location.certain:
        return None
    only_speaker = all(difference.aspect is Aspect.ATTRIBUTION for difference in location.differences)
    if location.change not in _STANDING and not (location.change is Change.CHANGED and only_speaker):
        return None
    spans = tuple(part.span for part in location.parts if part.span)
    return spans if len(spans) == len(location.parts) else None


def _vouched(view: RecordView, spans: Iterable[Span], kept_text: Callable[[str], str | None]) -> bool:
    """Tell whether a person said that the words are the speaker's, with the paragraphs around them as they are now."""
    standing = view.standing
    if standing.state is not State.ACCEPTED or view.today is None or standing.reviewed is None:
        return False
    if standing.reviewed == view.today.sha256:
        return True
    reviewed = kept_text(standing.reviewed)
    return reviewed is not None and all(_around(view.today.text, span) in reviewed for span in spans)


def _around(text: str, span: Span) -> str:
    """Return the paragraphs that words stand in, with the one before."""
    start = text.rfind("\n", 0, span.start)
    before = len(text[: max(start, 0)].rstrip())
    end = text.find("\n", span.end)
    return text[text.rfind("\n", 0, before) + 1 : len(text) if end < 0 else end]
