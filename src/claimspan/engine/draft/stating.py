"""Each sentence of a draft as rules look at it: what it cites, and what it was held against."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimspan.engine.draft.bearing import Held
from claimspan.engine.draft.case import DraftCase, Line
from claimspan.engine.draft.citing import Led
from claimspan.engine.draft.holdings import HeldArticle, HeldRecord, Holdings
from claimspan.model.finding import Place
from claimspan.model.record import Claim
from claimspan.model.support import Mismatch
from claimspan.model.text import Span
from claimspan.rules.draft_views import CitationView, Disagreement, StatementView

SHOWN = 90
"""Code points of words in a reason."""


@dataclass(frozen=True)
class Stated:
    """One sentence of a draft that is looked at.

    Attributes:
        line: The sentence.
        leads: Where its citations lead.
        states: Whether it states a fact in the draft's own words.
        near: Records that speak of the same thing, one by one or several together, where it cites none.
    """

    line: Line
    leads: tuple[Led, ...]
    states: bool
    near: tuple[tuple[HeldRecord, ...], ...] = ()

    @property
    def cited(self) -> tuple[Led, ...]:
        """The citations that it can be held against."""
        return tuple(led for led in self.leads if led.bears)


def citation_views(unit: int, case: DraftCase, words: str, leads: Sequence[Led]) -> Iterator[CitationView]:
    """Yield the citations that lead to nothing that stands."""
    for led in leads:
        if led.trouble is None:
            continue
        held = led.record
        yield CitationView(
            unit=unit,
            place=case.mark(led.citation),
            told=led.citation.told,
            trouble=led.trouble,
            sentence=words,
            record=held.record.id if held else None,
            source=held.source if held else None,
            state=held.state if held else None,
            record_place=Place(held.path) if held else None,
            near=led.near,
            reason=held.why if held else "",
        )


def statement_view(
    unit: int, case: DraftCase, line: Line, held: Held, holdings: Holdings, *, cited: bool
) -> StatementView:
    """Return a sentence beside what it was held against."""
    article = holdings.articles[held.article]
    record = held.record
    evidence = article.excerpt(Span(held.spans[0].start, held.spans[0].end)) if held.spans else None
    return StatementView(
        unit=unit,
        place=case.place(line.sentence.span),
        words=line.sentence.span.of(case.text),
        cited=cited,
        record=record.record.id if record else None,
        statement=_statement(record, holdings),
        source=article.path,
        evidence=evidence,
        evidence_words=" … ".join(each.of(article.source.text) for each in held.spans),
        record_place=Place(record.path) if record else None,
        disagreements=tuple(
            _disagreement(each, case, line.sentence.span, held, article) for each in held.assessment.mismatches
        ),
    )


def _statement(held: HeldRecord | None, holdings: Holdings) -> str:
    if held is None:
        return ""
    if isinstance(held.record, Claim):
        return held.record.statement
    speaker = holdings.speakers.get(held.record.speaker)
    return f"{speaker.name if speaker else held.record.speaker}: {held.record.words}"


def _disagreement(each: Mismatch, case: DraftCase, sentence: Span, held: Held, article: HeldArticle) -> Disagreement:
    place = each.said.shifted(sentence.start) if each.said.length else sentence
    said = place.of(case.text)
    stands = each.found is not None and each.found.length > 0
    found = article.excerpt(each.found) if each.found is not None and stands and not held.by_statement else None
    there = f'the article says "{_short(found.words)}"' if found else "the article does not say so"
    if held.by_statement:
        there = f'the record says "{_short(each.found.of(held.pair.evidence.text) if each.found else "")}"'
    return Disagreement(
        aspect=each.ground.value,
        text=f'{each.ground}: the draft says "{_short(said)}", {there}',
        said=case.place(place),
        said_words=said,
        found=found,
        contradicts=each.contradicts,
        precision=each.precision,
        hard=each.hard,
    )


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= SHOWN else f"{words[: SHOWN // 2].rstrip()} … {words[-SHOWN // 2 :].lstrip()}"
