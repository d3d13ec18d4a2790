"""Verify drafts: every quotation, every citation, every statement; one verdict each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claimspan.engine.draft.bearing import Bearings, Held, shared
from claimspan.engine.draft.case import DraftCase, Line
from claimspan.engine.draft.citing import Led, Register
from claimspan.engine.draft.factual import states_fact, subject_of
from claimspan.engine.draft.holdings import HeldRecord, Holdings, Read
from claimspan.engine.draft.nearest import Nearest
from claimspan.engine.draft.quotes import quoted
from claimspan.engine.draft.quoting import Sought, quotation_view, sought
from claimspan.engine.draft.stating import Stated, citation_views, statement_view
from claimspan.model.draft import DraftCounts, Standing
from claimspan.model.finding import Finding, Place, RecordVerdict, Severity, Verdict
from claimspan.model.record import Claim
from claimspan.model.support import Support
from claimspan.model.text import Span
from claimspan.rules.base import Rule
from claimspan.rules.draft_views import UncoveredView

Rules = Mapping[str, Rule[Any]]


@dataclass(frozen=True)
class Verified:
    """What was found in drafts.

    Attributes:
        findings: In text order, draft by draft.
        verdicts: One for each quotation and each sentence that cites or states something, in text order.
        counts: What it comes to.
    """

    findings: tuple[Finding, ...]
    verdicts: tuple[RecordVerdict, ...]
    counts: DraftCounts


@dataclass(frozen=True)
class _Read:
    """One draft with what is looked at in it."""

    case: DraftCase
    quotations: tuple[Sought, ...]
    sentences: tuple[Stated, ...]
    loose: tuple[Led, ...]


def verify(cases: Sequence[DraftCase], holdings: Holdings, rules: Rules, read: Read) -> Verified:
    """Verify drafts against corpus and register.

    Args:
        cases: The drafts.
        holdings: Corpus and register.
        rules: Those to run.
        read: Reads the language of articles and of statements on record.
    """
    reader = _Reader(holdings)
    looked = [reader.looked(case) for case in cases]
    bearings = _bearings(looked, holdings, read)
    shown = [_Draft(each, holdings, rules, bearings).shown() for each in looked]
    findings = [finding for found, _ in shown for finding in found]
    verdicts = [verdict for _, told in shown for verdict in told]
    return Verified(tuple(findings), tuple(verdicts), _counts(len(cases), verdicts))


class _Reader:
    """Finds in drafts what is to be looked at."""

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._register = Register(holdings)
        self._nearest = Nearest(holdings)

    def looked(self, case: DraftCase) -> _Read:
        every = quoted(case.prose, case.analysis)
        found = (sought(case, each, self._holdings) for each in every)
        spans = [each.span for each in every]
        sentences = (self._stated(case, line, _near(spans, line.sentence.span)) for line in case.lines)
        return _Read(
            case,
            tuple(each for each in found if each is not None),
            tuple(each for each in sentences if each.states or each.leads),
            tuple(self._register.led(case.loose)),
        )

    def _stated(self, case: DraftCase, line: Line, quotations: Sequence[Span]) -> Stated:
        leads = tuple(self._register.led(line.citations))
        states = states_fact(line, case.text, quotations, case.speeches(line.sentence.span))
        if not states or any(led.bears for led in leads):
            return Stated(line, leads, states)
        return Stated(line, leads, states, tuple(self._nearest.of(line.sentence.span.of(case.text))))


def _near(spans: Sequence[Span], sentence: Span) -> list[Span]:
    """Return the quotations that touch a sentence; ``spans`` are in text order."""
    last = bisect_right(spans, sentence.end, key=lambda span: span.start)
    return [span for span in spans[max(0, last - 20) : last] if span.overlaps(sentence)]


def _bearings(looked: Sequence[_Read], holdings: Holdings, read: Read) -> Bearings:
    """Read the articles and statements that something is held against, all together."""
    articles: set[int] = set()
    statements: dict[str, None] = {}
    for each in looked:
        articles.update(number for found in each.quotations for number in found.articles)
        for stated in each.sentences:
            articles.update(led.article for led in stated.cited if led.article is not None)
            near = (held for records in stated.near for held in records)
            for held in (*near, *(led.record for led in stated.cited if led.record)):
                articles.update((held.article,) if held.article is not None else ())
                if isinstance(held.record, Claim):
                    statements[held.record.statement] = None
    wanted = sorted(articles)
    texts = [holdings.articles[number].source.text for number in wanted]
    analyses = dict(zip(wanted, read(texts) if texts else (), strict=True))
    return Bearings(
        holdings, analyses, dict(zip(statements, read(list(statements)) if statements else (), strict=True))
    )


class _Draft:
    """Runs the rules over one draft."""

    def __init__(self, looked: _Read, holdings: Holdings, rules: Rules, bearings: Bearings) -> None:
        self._looked, self._case, self._holdings = looked, looked.case, holdings
        self._rules, self._bearings = rules, bearings
        self._flagged: list[tuple[Span, tuple[str, ...]]] = []
        self._uncovered: list[tuple[Place, str]] = []
        self._findings: list[Finding] = []
        self._verdicts: list[RecordVerdict] = []

    def shown(self) -> tuple[list[Finding], list[RecordVerdict]]:
        """Return what is found and what is said of each quotation and sentence, in text order."""
        units: list[tuple[Span, Sought | Stated]] = [(each.quoted.span, each) for each in self._looked.quotations]
        units += [(each.line.sentence.span, each) for each in self._looked.sentences]
        units.sort(key=lambda unit: unit[0])
        numbered = list(enumerate((each for _, each in units), 1))
        for number, each in numbered:
            if isinstance(each, Sought):
                self._quotation(number, each)
        for number, each in numbered:
            if isinstance(each, Stated):
                self._sentence(number, each)
        self._verdicts.sort(key=lambda verdict: verdict.unit or 0)
        for view in citation_views(0, self._case, "", self._looked.loose):
            self._findings += self._run(view)
        self._whole()
        return self._findings, self._verdicts

    def _whole(self) -> None:
        """Say of the draft as a whole what nothing speaks of, and that it could not be read."""
        case = self._case
        first = Place(case.source.path, 1, 1)
        if self._uncovered:
            stated = sum(each.states for each in self._looked.sentences)
            self._findings += self._run(UncoveredView(first, tuple(self._uncovered), stated))
        if case.analysis.unread:
            why = f"its sentences could not be read: {case.analysis.unread}"
            self._verdicts.append(_verdict_row("", "sentence", "", Verdict.UNCHECKED, why, case.source.path, first))

    def _run(self, view: object) -> list[Finding]:
        return [finding for rule in self._rules.values() if rule.view is type(view) for finding in rule.check(view)]

    def _quotation(self, number: int, each: Sought) -> None:
        view, doubt = quotation_view(number, self._case, each, self._bearings.analyses, self._holdings)
        findings = self._run(view)
        self._findings += findings
        if findings:
            self._flagged.append((each.quoted.span, tuple(finding.code for finding in findings)))
        seen = view.seen[0] if view.seen and view.standing is not Standing.ABSENT else None
        verdict = _verdict(findings, doubt)
        self._verdicts.append(
            _verdict_row(
                (seen.record or "") if seen else "",
                "quotation",
                seen.source if seen else "",
                verdict,
                doubt if verdict is Verdict.UNCHECKED else "",
                view.words,
                view.place,
                change=view.standing.value,
                words=" … ".join(piece.excerpt.words for piece in view.seen) if seen else "",
                codes=[finding.code for finding in findings],
                unit=number,
            )
        )

    def _sentence(self, number: int, stated: Stated) -> None:
        line = stated.line
        words, place = line.sentence.span.of(self._case.text), self._case.place(line.sentence.span)
        findings = [
            finding for view in citation_views(number, self._case, words, stated.leads) for finding in self._run(view)
        ]
        held = self._cited(stated) if stated.cited else self._by_nearest(stated)
        doubt, told = "", self._told(line, held)
        if held is not None:
            view = statement_view(number, self._case, line, told or held, self._holdings, cited=bool(stated.cited))
            findings += self._run(view)
            doubt = _untold(held) if stated.cited else ""
        self._findings += findings
        codes = [*(finding.code for finding in findings), *(self._codes_within(line) if told else ())]
        verdict = Verdict.FLAGGED if told and codes else _verdict(findings, doubt)
        if verdict is Verdict.HOLDS and not self._bears(held, stated):
            if not stated.states:
                return
            verdict = Verdict.UNCOVERED
            self._uncovered.append((place, words))
        record = held.record if held and verdict is not Verdict.UNCOVERED else None
        self._verdicts.append(
            _verdict_row(
                record.record.id if record else "",
                "sentence",
                self._holdings.articles[held.article].path if held and verdict is not Verdict.UNCOVERED else "",
                verdict,
                doubt if verdict is Verdict.UNCHECKED else "",
                words,
                place,
                words=record.record.words if record else "",
                record=record,
                codes=codes,
                unit=number,
            )
        )

    def _told(self, line: Line, held: Held | None) -> Held | None:
        """Return what a sentence was held against without what is told of a quotation in it; None if nothing is."""
        flagged = _near([span for span, _ in self._flagged], line.sentence.span)
        if held is None or not flagged:
            return None
        start = line.sentence.span.start
        left = tuple(
            each
            for each in held.assessment.mismatches
            if not any(each.said.shifted(start).overlaps(span) for span in flagged)
        )
        if len(left) == len(held.assessment.mismatches):
            return None
        return replace(held, assessment=replace(held.assessment, mismatches=left))

    def _codes_within(self, line: Line) -> list[str]:
        return [code for span, codes in self._flagged if span.overlaps(line.sentence.span) for code in codes]

    def _bears(self, held: Held | None, stated: Stated) -> bool:
        """Tell whether a sentence without a finding is borne out; one that cites a record is unless that is denied."""
        if held is None:
            return False
        return held.bears_out or bool(stated.cited)

    def _cited(self, stated: Stated) -> Held:
        """Hold a sentence against all it cites, the records of one article together."""
        by_article: defaultdict[int, list[HeldRecord]] = defaultdict(list)
        wholes = []
        for led in stated.cited:
            if led.record is not None and led.record.article is not None:
                by_article[led.record.article].append(led.record)
            elif led.article is not None:
                wholes.append(led.article)
        found = [self._bearings.against(self._case, stated.line, records) for records in by_article.values()]
        found += [self._bearings.within(self._case, stated.line, article) for article in wholes]
        return shared(found)

    def _by_nearest(self, stated: Stated) -> Held | None:
        """Hold a sentence against the records that speak of the same thing; one that bears it out has the word."""
        nearest: Held | None = None
        for records in stated.near:
            held = self._bearings.against(self._case, stated.line, records)
            if held.bears_out and _same_subject(held, unnamed=True) and _has_figures(held, records):
                return held
            alone = len(records) == 1 and not held.bears_out
            if nearest is None and alone and _same_subject(held, unnamed=False):
                nearest = held
        return nearest


def _same_subject(held: Held, *, unnamed: bool) -> bool:
    """Tell whether what a sentence is about stands in the record too: only then does the record speak of it.

    Args:
        held: The sentence and the record.
        unnamed: The answer where the sentence does not name what it is about.
    """
    sentence = held.pair.statement.sentences[0]
    subject = subject_of(sentence)
    if subject is None or sentence.parts[subject] not in ("NOUN", "PROPN"):
        return unnamed
    return held.pair.alignment.matches[subject] is not None


def _has_figures(held: Held, records: Sequence[HeldRecord]) -> bool:
    """Tell whether every figure of a sentence stands in the records: only then do they cover it."""
    evidence = held.pair.evidence
    statements = (record.record.statement for record in records if isinstance(record.record, Claim))
    there = " ".join([*(span.of(evidence.text) for span in evidence.spans), *statements])
    return set(_figures(held.pair.statement.text)) <= set(_figures(there))


def _figures(words: str) -> list[str]:
    return _FIGURES.findall(_GROUPED.sub("", words))


_FIGURES = re.compile(r"\d+(?:\.\d+)?")
_GROUPED = re.compile(r"(?<=\d),(?=\d{3}\b)")


def _untold(held: Held) -> str:
    """Return why nobody could say whether what a sentence cites bears it out; empty when somebody could."""
    if held.bears_out or held.assessment.mismatches:
        return ""
    if held.assessment.support is not Support.UNVERIFIABLE:
        return "what it cites neither clearly bears it out nor says otherwise"
    return f"whether it is borne out could not be told: {held.assessment.why or 'the evidence says too little'}"


def _verdict(findings: Iterable[Finding], doubt: str) -> Verdict:
    found = list(findings)
    if any(finding.severity is not Severity.NOTE for finding in found):
        return Verdict.FLAGGED
    return Verdict.UNCHECKED if doubt or any(finding.unchecked for finding in found) else Verdict.HOLDS


def _verdict_row(
    record_id: str,
    kind: str,
    source: str,
    verdict: Verdict,
    reason: str,
    subject: str,
    place: Place,
    *,
    change: str | None = None,
    words: str = "",
    record: HeldRecord | None = None,
    codes: Iterable[str] = (),
    unit: int | None = None,
) -> RecordVerdict:
    return RecordVerdict(
        record=record_id,
        kind=kind,
        source=source,
        state=record.state if record else None,
        verdict=verdict,
        change=change,
        reason=reason,
        subject=subject,
        words=words,
        place=place,
        codes=tuple(sorted(set(codes))),
        unit=unit,
    )


def _stands(verdict: RecordVerdict) -> str:
    """Return what a quotation counts as, the gravest first: each counts once."""
    if verdict.change == Standing.ABSENT.value:
        return "absent"
    if not _ALTERING.isdisjoint(verdict.codes):
        return "altered"
    return "misgiven" if MISGIVEN in verdict.codes else "verbatim"


MISGIVEN = "CS704"
_ALTERING = frozenset({"CS701", "CS702", "CS703"})


def _counts(drafts: int, verdicts: Sequence[RecordVerdict]) -> DraftCounts:
    quotations = [verdict for verdict in verdicts if verdict.kind == "quotation"]
    stand = Counter(map(_stands, quotations))
    sentences = [verdict.verdict for verdict in verdicts if verdict.kind == "sentence"]
    return DraftCounts(
        drafts=drafts,
        quotations=len(quotations),
        verbatim=stand["verbatim"],
        altered=stand["altered"],
        misgiven=stand["misgiven"],
        absent=stand["absent"],
        borne_out=sentences.count(Verdict.HOLDS),
        flagged=sentences.count(Verdict.FLAGGED),
        uncovered=sentences.count(Verdict.UNCOVERED),
        untold=sentences.count(Verdict.UNCHECKED),
        unchecked=sum(verdict.verdict is Verdict.UNCHECKED for verdict in verdicts),
    )
