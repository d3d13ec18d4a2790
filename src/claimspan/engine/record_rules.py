"""The rules that look at records, and what they have to know of language, sorted out once for a source."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from claimspan.engine.borne import EDITED, Bearing, Read
from claimspan.engine.hearing import heard, language_view
from claimspan.model.attribution import Analysis
from claimspan.model.change import Change
from claimspan.model.finding import Finding, Reason
from claimspan.model.record import Claim, Quote
from claimspan.model.register import Speaker
from claimspan.model.scoring import Scorer
from claimspan.model.support import Assessment, Support
from claimspan.model.text import Source
from claimspan.rules.base import Rule
from claimspan.rules.drift import CAUSE
from claimspan.rules.views import LanguageView, RecordView, SupportView

Rules = Mapping[str, Rule[Any]]


@dataclass(frozen=True)
class Sayings:
    """What has to be known to look at what records say.

    Attributes:
        today: The article.
        read: Reads texts, articles and statements.
        kept_text: Returns the text with a SHA-256 that records were reviewed against, or None.
        rivals: Returns the speakers who could be taken for the one with an id.
        aliases: Names of the register that are known to be one's.
        scorer: A scorer from outside.
    """

    today: Source
    read: Read
    kept_text: Callable[[str], str | None]
    rivals: Callable[[str], Iterable[Speaker]]
    aliases: tuple[frozenset[str], ...] = ()
    scorer: Scorer | None = None


class RecordRules:
    """The rules that look at records of one source.

    Args:
        rules: The selected ones.
        views: All live records of the source.
        sayings: What reading language takes; None leaves the rules that ask for it out.
    """

    def __init__(self, rules: Rules, views: Sequence[RecordView], sayings: Sayings | None) -> None:
        self._rules, self._views, self._sayings = rules, views, sayings
        self._plain = [rule for rule in rules.values() if rule.view is RecordView]
        self._language = [rule for rule in rules.values() if rule.view is LanguageView] if sayings else []
        self._support = _leading_first(rules) if sayings else []
        self._beside: dict[str, SupportView | None] = {}

    def found(self, view: RecordView) -> list[Finding]:
        """Return what they find about one record."""
        found = [finding for rule in self._plain for finding in rule.check(view)]
        heard_view = self._heard(view)
        if heard_view is not None:
            found += [finding for rule in self._language for finding in rule.check(heard_view)]
        support_view = self._borne(view)
        if support_view is not None:
            found += [finding for rule in self._support for finding in rule.check(support_view)]
        return [*self._told_still(view, found)] if any(finding.cause == CAUSE for finding in found) else found

    def _told_still(self, view: RecordView, found: Sequence[Finding]) -> Iterator[Finding]:
        """Yield findings, those on edited words of a claim with whether its statement still holds on them.

        Words that were reworded, and no longer bear the statement out for sure, are an error as the mismatch is one.
        """
        still = self._bearing.still(view) if self._support and self._bearing else None
        if still is None:
            yield from found
            return
        told = Reason("support", still.text)
        yield from (replace(each, reasons=(*each.reasons, told)) if each.cause == CAUSE else each for each in found)
        sure = tuple(each for each in still.mismatches if each.hard)
        if sure and view.location and view.location.change is Change.REWORDED:
            spans = tuple(part.span for part in view.location.parts if part.span)
            now = SupportView(view, spans, Assessment(Support.CONTRADICTED, 0.0, sure))
            yield from (replace(each, cause=CAUSE) for rule in self._support for each in rule.check(now))

    def looked(self, view: RecordView) -> Rules:
        """Return the rules that could look at one record: those that read language only where its words stand."""
        if not view.record.ignores:
            return self._rules
        views: dict[type[object], object] = {LanguageView: self._heard(view), SupportView: self._borne(view)}
        missing = {kind for kind, made in views.items() if made is None}
        return {code: rule for code, rule in self._rules.items() if rule.view not in missing}

    def untold(self, view: RecordView) -> str:
        """Return what nobody could tell about a record's words; empty when all could be told, or no rule asks."""
        if heard(view) is None:
            return ""
        if self._language and self._analysis.unread:
            return f"whose words these are could not be told: {self._analysis.unread}"
        support_view = self._borne(view)
        if support_view is None or support_view.assessment.support is not Support.UNVERIFIABLE:
            return ""
        return f"whether they bear the statement out could not be told: {support_view.assessment.why}"

    @cached_property
    def _analysis(self) -> Analysis:
        return self._sayings.read([self._sayings.today.text])[0] if self._sayings else Analysis()

    @cached_property
    def _bearing(self) -> Bearing | None:
        if self._sayings is None:
            return None
        claims = [view.record for view in self._views if isinstance(view.record, Claim) and _asked(view)]
        sayings = self._sayings
        return Bearing(
            text=sayings.today.text,
            analysis=lambda: self._analysis,
            read=sayings.read,
            kept_text=sayings.kept_text,
            claims=claims,
            aliases=sayings.aliases,
            scorer=sayings.scorer,
        )

    def _heard(self, view: RecordView) -> LanguageView | None:
        if not self._language or heard(view) is None or self._sayings is None:
            return None
        rivals = self._sayings.rivals(view.speaker.id) if view.speaker else ()
        return language_view(view, self._analysis, rivals, self._sayings.kept_text)

    def _borne(self, view: RecordView) -> SupportView | None:
        if not self._support or self._bearing is None or isinstance(view.record, Quote):
            return None
        if view.record.id not in self._beside:
            self._beside[view.record.id] = self._bearing.view(view)
        return self._beside[view.record.id]


def _asked(view: RecordView) -> bool:
    """Tell whether a claim is held against today's words: they are those on record, or edited ones."""
    edited = view.location is not None and view.location.certain and view.location.change in EDITED
    return edited or heard(view) is not None


def _leading_first(rules: Rules) -> list[Rule[Any]]:
    """Return the rules on support, those that lead others of one cause first."""
    return sorted((rule for rule in rules.values() if rule.view is SupportView), key=lambda rule: not rule.leads)
