"""Sentences of a draft held against the evidence of records."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from claimspan.engine.draft.case import DraftCase, Line
from claimspan.engine.draft.holdings import HeldRecord, Holdings
from claimspan.engine.draft.shifting import sentence_shifted, speech_shifted, within_span
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import Pair, paired
from claimspan.engine.support.passage import Passage, whole
from claimspan.engine.support.plain import Plain, plain
from claimspan.engine.whose import given
from claimspan.model.attribution import Analysis
from claimspan.model.record import Claim
from claimspan.model.support import Assessment, Mismatch, Support
from claimspan.model.text import Span


@dataclass(frozen=True)
class Held:
    """A sentence beside what it was held against.

    Attributes:
        record: The record; None for an article as a whole.
        article: Number of the article.
        spans: The evidence, code points of the article; empty for the whole of it.
        assessment: What was found; words of the sentence are counted from its beginning.
        pair: What was held against what.
        by_statement: Whether that is the record's statement, and not its words in the article.
    """

    record: HeldRecord | None
    article: int
    spans: tuple[Span, ...]
    assessment: Assessment
    pair: Pair
    by_statement: bool = False

    @property
    def bears_out(self) -> bool:
        """Whether it bears the sentence out."""
        return is_borne_out(self.assessment)


def is_borne_out(found: Assessment) -> bool:
    """Tell whether evidence bears a statement out, and nothing sure speaks against it."""
    return found.support is Support.SUPPORTED and not found.fails


class Bearings:
    """Reads and keeps what sentences are held against.

    Args:
        holdings: Corpus and register.
        analyses: Of articles, by number; must hold those of the records asked for.
        statements: Of claims, by their statements.
    """

    def __init__(
        self, holdings: Holdings, analyses: Mapping[int, Analysis], statements: Mapping[str, Analysis]
    ) -> None:
        self._holdings, self.analyses, self._statements = holdings, analyses, statements
        self._evidence: dict[str, Passage] = {}
        self._plains: dict[int, Plain] = {}
        self._wholes: dict[int, Passage] = {}
        self._told: dict[str, Passage] = {}

    def against(self, case: DraftCase, line: Line, records: Sequence[HeldRecord]) -> Held:
        """Hold a sentence against records of one article: what neither evidence nor a statement says counts."""
        article = _article(records[0])
        said = sentence_passage(case, line)
        evidence = self._passage(records)
        pair = self._paired(said, evidence, article)
        spans = records[0].spans
        if unread := self.analyses[article].unread:
            return Held(records[0], article, spans, Assessment(Support.UNVERIFIABLE, 0.5, why=unread), pair)
        found = self._stored(assess(pair), article)
        for held in records:
            if isinstance(held.record, Claim) and (found.mismatches or not is_borne_out(found)):
                found = _both(found, assess(self._paired(said, self._statement(held.record), article)))
        if is_borne_out(found) and len(records) == 1:
            return self._unless_stated_otherwise(said, records[0]) or Held(records[0], article, spans, found, pair)
        return Held(records[0], article, spans, found, pair)

    def _unless_stated_otherwise(self, said: Passage, held: HeldRecord) -> Held | None:
        """Return what a record's statement surely says otherwise than a sentence that its words seem to bear out.

        A record takes one thing out of a sentence that may speak of several: ``the first probe ... and later the
        second``. That the words could be read as the sentence has them makes it a doubt, and no failure.
        """
        if not isinstance(held.record, Claim):
            return None
        pair = self._paired(said, self._statement(held.record), _article(held))
        found = assess(pair)
        sure = [replace(each, hard=False) for each in found.mismatches if each.contradicts and each.hard]
        if not sure:
            return None
        doubted = Assessment(Support.UNSUPPORTED, found.score, tuple(sure))
        return Held(held, _article(held), held.spans, doubted, pair, by_statement=True)

    def within(self, case: DraftCase, line: Line, article: int) -> Held:
        """Hold a sentence against a whole article."""
        said = sentence_passage(case, line)
        if article not in self._wholes:
            self._wholes[article] = self._plain(article).whole()
        pair = self._paired(said, self._wholes[article], article)
        unread = self.analyses[article].unread
        found = Assessment(Support.UNVERIFIABLE, 0.5, why=unread) if unread else self._stored(assess(pair), article)
        return Held(None, article, (), found, pair)

    def _plain(self, number: int) -> Plain:
        if number not in self._plains:
            self._plains[number] = plain(self._holdings.articles[number].source.text, self.analyses[number])
        return self._plains[number]

    def _stored(self, found: Assessment, article: int) -> Assessment:
        """Return what was found with places in the article as it is stored."""
        back = self._plain(article).copy.span
        told = (replace(each, found=each.found and back(each.found)) for each in found.mismatches)
        return replace(found, mismatches=tuple(told))

    def _paired(self, said: Passage, evidence: Passage, article: int) -> Pair:
        held = self._holdings.articles[article]
        return paired(
            said, evidence, held.published, self._holdings.aliases(f"{said.spans[0].of(said.text)}\n{evidence.text}")
        )

    def _passage(self, records: Sequence[HeldRecord]) -> Passage:
        """Return what records rest on, with the sentences it stands in."""
        key = " ".join(sorted(held.record.id for held in records))
        if key not in self._evidence:
            article = _article(records[0])
            analysis = self.analyses[article]
            spans = sorted({span for held in records for span in _sentences(held, analysis)})
            self._evidence[key] = self._plain(article).passage(_apart(spans))
        return self._evidence[key]

    def _statement(self, claim: Claim) -> Passage:
        if claim.statement not in self._told:
            self._told[claim.statement] = whole(claim.statement, self._statements[claim.statement])
        return self._told[claim.statement]


def _article(held: HeldRecord) -> int:
    assert held.article is not None  # noqa: S101  # only records that stand bear anything out
    return held.article


def _sentences(held: HeldRecord, analysis: Analysis) -> list[Span]:
    """Return a claim's words; of a quote the sentences they stand in, and those that name who says them."""
    if isinstance(held.record, Claim):
        return [*held.spans]
    named = [
        span
        for bearing in given(held.spans, analysis).bearings
        for span in (*bearing.speech.attribution.cue, *_mention(bearing.speech.attribution.mention))
    ]
    wanted = (*held.spans, *named)
    return [each.span for each in analysis.sentences if any(each.span.overlaps(span) for span in wanted)] or [
        *held.spans
    ]


def _apart(spans: Sequence[Span]) -> tuple[Span, ...]:
    """Return spans in text order, those that overlap joined."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _mention(mention: object) -> tuple[Span, ...]:
    spans: tuple[Span, ...] = getattr(mention, "spans", ())
    return spans


def _both(one: Assessment, other: Assessment) -> Assessment:
    """Return what both find: a sentence that repeats evidence or statement is borne out."""
    if is_borne_out(other) and not other.mismatches:
        return other
    if other.support is Support.UNVERIFIABLE:
        return one
    left = tuple(each for each in one.mismatches if any(_alike(each, twin) for twin in other.mismatches))
    if left:
        return replace(one, mismatches=left)
    support = one.support if one.support is Support.UNVERIFIABLE else Support.UNSUPPORTED
    return replace(one, mismatches=(), support=support, score=max(one.score, other.score))


def _alike(one: Mismatch, other: Mismatch) -> bool:
    return one.ground is other.ground and (one.said.overlaps(other.said) or one.said == other.said)


def sentence_passage(case: DraftCase, line: Line) -> Passage:
    """Return one sentence of a draft as a statement of its own: offsets count from its beginning."""
    span = line.sentence.span
    sentence = sentence_shifted(line.sentence, -span.start)
    speeches = tuple(speech_shifted(each, -span.start) for each in case.speeches(span) if within_span(each, span))
    return Passage(span.of(case.text), (sentence,), (sentence.span,), speeches)


def shared(found: Sequence[Held]) -> Held:
    """Return the one of several that speaks for all: one that bears the sentence out, else what all of them miss."""
    best = min(found, key=lambda held: (not held.bears_out, len(held.assessment.mismatches), -held.assessment.score))
    if best.bears_out or len(found) == 1:
        return best
    others = [held for held in found if held is not best]
    left = tuple(
        each
        for each in best.assessment.mismatches
        if all(any(_alike(each, twin) for twin in other.assessment.mismatches) for other in others)
    )
    return replace(best, assessment=replace(best.assessment, mismatches=left))
