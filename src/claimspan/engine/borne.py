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
from claimspan.engine.support.passage import Passage, passage, whole
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
        assessment = self._assessed(view.record, spans, view.published)
        told = assessment.support is not Support.UNVERIFIABLE
        opinion = self._opinions.get((view.record.statement, view.record.words)) if told and self.scorer else None
        found = SupportView(view, spans, assessment, opinion)
        if not found.mismatches:
            return found
        elsewhere = better(self.statement(view.record), self._whole, spans, view.published, self.aliases)
        against = any(each.contradicts for each in found.mismatches)
        if against and any(one.overlaps(span) for one in elsewhere for span in spans):
            return found  # words that say otherwise do not bear a statement out together with others
        return replace(found, assessment=replace(assessment, better=elsewhere))

    def _assessed(self, claim: Claim, spans: tuple[Span, ...], published: str | None) -> Assessment:
        if unread := self.unread(claim):
            return Assessment(Support.UNVERIFIABLE, EVEN, why=unread)
        found = assess(paired(self.statement(claim), self.evidence(spans), published, self.aliases))
        left = tuple(each for each in found.mismatches if not self._explained(claim, spans, each))
        if len(left) == len(found.mismatches):
            return found
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
        before = passage(reviewed, analysis, tuple(part.span for part in claim.parts))
        return still_holds(self.statement(claim), before, self.evidence(spans), view.published, self.aliases)

    def unread(self, claim: Claim) -> str:
        """Return why article or statement could not be read; empty when both were."""
        if unread := self.analysis().unread:
            return unread
        unread = self._statements[claim.statement].unread
        return f"the statement is not in English: {unread}" if unread else ""

    def statement(self, claim: Claim) -> Passage:
        """Return what a claim says."""
        return whole(claim.statement, self._statements[claim.statement])

    def evidence(self, spans: tuple[Span, ...]) -> Passage:
        """Return words of the article with the sentences they stand in."""
        analysis = self.analysis()
        first = max(bisect_right(self._starts, spans[0].start) - 1, 0)
        held = analysis.sentences[first : bisect_left(self._starts, spans[-1].end)]
        return passage(self.text, replace(analysis, sentences=held), spans)

    def _explained(self, claim: Claim, spans: tuple[Span, ...], mismatch: Mismatch) -> bool:
        """Tell whether the caveat, or what stands before the words, says already what a mismatch misses."""
        if mismatch.ground is Ground.ATTRIBUTION:
            speeches = [bearing.speech for bearing in given(spans, self.analysis()).bearings]
            return claim.caveat is not None and says_whose(claim, speeches)
        if mismatch.hard or mismatch.ground not in EXPLAINED:
            return False
        words = mismatch.said.of(claim.statement)
        told = claim.caveat is not None and words.casefold() in claim.caveat.casefold()
        return told or (not mismatch.contradicts and self._stands_before(spans, words))

    def _stands_before(self, spans: tuple[Span, ...], words: str) -> bool:
        """Tell whether words stand around the evidence or just before it, and the evidence points back."""
        sentences = self.analysis().sentences
        first = max(bisect_right(self._starts, spans[0].start) - 1 - BEFORE, 0)
        around = Span(sentences[first].span.start if sentences else 0, spans[-1].end).of(self.text)
        pointing = any(word.counts and word.low in POINTING for word in self.evidence(spans).words)
        return pointing and frozenset(_WORD.findall(words.lower())) <= frozenset(_WORD.findall(around.lower()))

    @cached_property
    def _whole(self) -> Passage:
        return whole(self.text, self.analysis())

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.analysis().sentences]

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
