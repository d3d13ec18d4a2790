"""Whether the words of a source bear out the claims taken from them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from claimspan.engine.dropped import says_whose
from claimspan.engine.hearing import heard
from claimspan.engine.still import still_holds
from claimspan.engine.support.assess import assess
from claimspan.engine.support.better import better
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage
from claimspan.engine.support.plain import Plain, plain, restored
from claimspan.engine.whose import given
from claimspan.model.attribution import Analysis
from claimspan.model.change import Change
from claimspan.model.holding import Still
from claimspan.model.record import Claim
from claimspan.model.scoring import Scorer
from claimspan.model.support import Assessment, Ground, Mismatch, Opinion, Support
from claimspan.model.text import Span, in_text_order
from claimspan.rules.views import RecordView, SupportView

Read = Callable[[Sequence[str]], Sequence[Analysis]]
"""Returns the analyses of texts, in their order."""

EXPLAINED = frozenset({Ground.NAME, Ground.COVERAGE, Ground.SPEAKER})
"""Grounds of doubt that a caveat settles by speaking of the same words."""

BEFORE = 2
"""Sentences before the words on record in which it may stand what they point back to."""

POINTING = frozenset(
    (
        *(
            "it",
            "its",
            "he",
            "his",
            "him",
            "she",
            "her",
            "hers",
            "they",
            "their",
            "them",
            "both",
            "such",
            "who",
            "whose",
        ),
        *("this", "that", "these", "those", "the", "which", "there"),
    )
)
"""Words of evidence that may stand for what was named before it."""

_WORD = re.compile(r"[^\W_]+")

EDITED = frozenset({Change.CHANGED, Change.REWORDED})
"""Changes after which it is asked whether the statement still holds."""

EVEN = 0.5
"""The score where nothing can be told."""


@dataclass(frozen=True)
class Bearing:
    """Holds the claims of one source against their words; reads language when the first one is asked for.

    Attributes:
        text: Today's article.
        analysis: Gives its analysis.
        read: Reads statements and reviewed texts.
        kept_text: Returns the text with a SHA-256 that records were reviewed against, or None.
        claims: The claims of the source, to read their statements together.
        aliases: Names of the register that are known to be one's.
        scorer: A scorer from outside.
    """

    text: str
    analysis: Callable[[], Analysis]
    read: Read
    kept_text: Callable[[str], str | None]
    claims: Sequence[Claim]
    aliases: tuple[frozenset[str], ...] = ()
    scorer: Scorer | None = None

    def view(self, view: RecordView) -> SupportView | None:
        """Return a claim beside its words; None for a quote, and when the words are not those on record."""
        spans = heard(view)
        if spans is None or not isinstance(view.record, Claim):
            return None
        assessment = self._assessed(view, view.record, spans)
        told = assessment.support is not Support.UNVERIFIABLE
        opinion = self._opinions.get((view.record.statement, view.record.words)) if told and self.scorer else None
        found = SupportView(view, spans, assessment, opinion)
        if not found.mismatches:
            return found
        elsewhere = self._article.spans(
            better(
                self._statement(view.record).whole(),
                self._whole,
                self._article.places(spans),
                view.published,
                self.aliases,
            )
        )
        against = any(each.contradicts for each in found.mismatches)
        if against and any(one.overlaps(span) for one in elsewhere for span in spans):
            return found  # words that say otherwise do not bear a statement out together with others
        return replace(found, assessment=replace(assessment, better=elsewhere))

    def _assessed(self, view: RecordView, claim: Claim, spans: tuple[Span, ...]) -> Assessment:
        if unread := self.unread(claim):
            return Assessment(Support.UNVERIFIABLE, EVEN, why=unread)
        statement = self._statement(claim)
        found = assess(paired(statement.whole(), self._evidence(spans), view.published, self.aliases))
        told = restored(found.mismatches, statement, self._article)
        left = tuple(each for each in told if not self._explained(view, claim, spans, each))
        if len(left) == len(told):
            return replace(found, mismatches=told)
        return replace(found, mismatches=left, support=found.support if left else Support.SUPPORTED)

    def still(self, view: RecordView) -> Still | None:
        """Return whether a claim still holds on words that were edited; None where they were not."""
        location, claim = view.location, view.record
        if location is None or not location.certain or location.change not in EDITED or not isinstance(claim, Claim):
            return None
        spans = tuple(part.span for part in location.parts if part.span)
        reviewed = self.kept_text(view.standing.reviewed) if view.standing.reviewed else None
        if reviewed is None or len(spans) != len(claim.parts) or not in_text_order(spans) or self.unread(claim):
            return None
        (analysis,) = self.read([reviewed])
        statement, before = self._statement(claim), plain(reviewed, analysis)
        still = still_holds(
            statement.whole(),
            before.passage([part.span for part in claim.parts]),
            self._evidence(spans),
            view.published,
            self.aliases,
        )
        return replace(still, mismatches=restored(still.mismatches, statement, self._article))

    def unread(self, claim: Claim) -> str:
        """Return why article or statement could not be read; empty when both were."""
        if unread := self.analysis().unread:
            return unread
        unread = self._statements[claim.statement].unread
        return f"the statement is not in English: {unread}" if unread else ""

    def _statement(self, claim: Claim) -> Plain:
        return plain(claim.statement, self._statements[claim.statement])

    def _evidence(self, spans: tuple[Span, ...]) -> Passage:
        """Return words of the article with the sentences they stand in."""
        analysis = self._article.analysis
        places = self._article.places(spans)
        first = max(bisect_right(self._starts, places[0].start) - 1, 0)
        held = analysis.sentences[first : bisect_left(self._starts, max(place.end for place in places))]
        return replace(self._article, analysis=replace(analysis, sentences=held)).passage(spans)

    def _explained(self, view: RecordView, claim: Claim, spans: tuple[Span, ...], mismatch: Mismatch) -> bool:
        """Tell whether the caveat, what stands before the words, or an edit of who says them tells it already."""
        if mismatch.ground is Ground.ATTRIBUTION:
            if view.location is not None and view.location.change is Change.CHANGED:
                return True
            speeches = [bearing.speech for bearing in given(spans, self.analysis()).bearings]
            return claim.caveat is not None and says_whose(claim, speeches)
        if mismatch.hard or mismatch.ground not in EXPLAINED:
            return False
        words = mismatch.said.of(claim.statement)
        told = claim.caveat is not None and words.casefold() in claim.caveat.casefold()
        return told or (not mismatch.contradicts and self._stands_before(spans, words))

    def _stands_before(self, spans: tuple[Span, ...], words: str) -> bool:
        """Tell whether words stand around the evidence or just before it, and the evidence points back."""
        sentences, places = self._article.analysis.sentences, self._article.places(spans)
        first = max(bisect_right(self._starts, places[0].start) - 1 - BEFORE, 0)
        end = max(place.end for place in places)
        around = Span(sentences[first].span.start if sentences else 0, end).of(self._article.copy.text)
        pointing = any(word.counts and word.low in POINTING for word in self._evidence(spans).words)
        return pointing and frozenset(_WORD.findall(words.lower())) <= frozenset(_WORD.findall(around.lower()))

    @cached_property
    def _whole(self) -> Passage:
        return self._article.whole()

    @cached_property
    def _article(self) -> Plain:
        return plain(self.text, self.analysis())

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self._article.analysis.sentences]

    @cached_property
    def _statements(self) -> Mapping[str, Analysis]:
        texts = list(dict.fromkeys(claim.statement for claim in self.claims))
        return dict(zip(texts, self.read(texts), strict=True))

    @cached_property
    def _opinions(self) -> Mapping[tuple[str, str], Opinion]:
        if self.scorer is None:
            return {}
        pairs = list(dict.fromkeys((claim.statement, claim.words) for claim in self.claims))
        scores = self.scorer.score(pairs)
        told = (Opinion(self.scorer.name, score, self.scorer.least) for score in scores)
        return dict(zip(pairs, told, strict=True))
