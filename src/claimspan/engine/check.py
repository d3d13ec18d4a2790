"""Check one source's records: locate their words, run the rules, give each record a verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from claimspan.engine.borne import Read
from claimspan.engine.locate import locate_parts
from claimspan.engine.record_rules import RecordRules, Rules, Sayings
from claimspan.engine.revision import Revision
from claimspan.engine.standing import standing
from claimspan.model.change import Change, Location, RecordLocation
from claimspan.model.file import FileProblem
from claimspan.model.finding import Finding, Place, RecordVerdict, Severity, State, Verdict
from claimspan.model.names import alias_sets, names_within, namesakes
from claimspan.model.record import Claim, Quote
from claimspan.model.register import SourceFile, Speaker
from claimspan.model.scoring import Scorer
from claimspan.model.standing import Standing
from claimspan.model.text import Source
from claimspan.rules.find import all_rules
from claimspan.rules.views import FileView, IgnoreView, RecordView, SourceView


@dataclass(frozen=True)
class SourceCase:
    """All that is to be known for checking one source.

    Attributes:
        path: Below the corpus root.
        article_path: The article's file, below the checked root.
        folder: The source's folder in the register, below the checked root.
        file: Its valid ``_source.json``, if it has one.
        today: The article; None when missing or unreadable.
        missing: Whether the article's file is not there.
        twins: Unregistered articles whose text is one this source has had.
        records: Its valid records with the paths of their files, in order of ids.
        kept_text: Returns the text with a SHA-256 that records were reviewed against, or None.
        problems: What is wrong with its files.
        read: Returns the analyses of texts; called only when a rule has to know what is said. None leaves those out.
    """

    path: str
    article_path: str
    folder: str
    file: SourceFile | None
    today: Source | None
    missing: bool
    twins: tuple[str, ...]
    records: Sequence[tuple[Claim | Quote, str]]
    kept_text: Callable[[str], str | None]
    problems: tuple[FileProblem, ...] = ()
    read: Read | None = None


@dataclass(frozen=True)
class Desk:
    """What is the same for all sources.

    Attributes:
        speakers: Who speaks, by id.
        four_eyes: Whether nobody may accept what they proposed.
        day: Today.
        scorer: A scorer from outside, when one is configured.
    """

    speakers: Mapping[str, Speaker]
    four_eyes: bool
    day: date
    scorer: Scorer | None = None

    def rivals(self, speaker: str) -> tuple[Speaker, ...]:
        """Return the speakers who could be taken for the one with that id."""
        return tuple(self.speakers[other] for other in self._namesakes.get(speaker, ()))

    def aliases(self, text: str) -> tuple[frozenset[str], ...]:
        """Return the names that are one speaker's, each set in lower case, of those named in a text."""
        return names_within(self._alias_sets, text)

    @cached_property
    def _alias_sets(self) -> tuple[frozenset[str], ...]:
        return alias_sets((each.name, *each.aliases) for each in self.speakers.values())

    @cached_property
    def _namesakes(self) -> Mapping[str, tuple[str, ...]]:
        return namesakes({id_: (each.name, *each.aliases) for id_, each in self.speakers.items()})


@dataclass(frozen=True)
class Outcome:
    """What checking one source gave.

    Attributes:
        findings: In the order of records, unsorted between sources.
        verdicts: One per live record.
        states: Number of records by review state.
        ignored: Findings that an ignore hides.
        valid_until: Last day on which the same files give the same answer; None for ever.
    """

    findings: tuple[Finding, ...] = ()
    verdicts: tuple[RecordVerdict, ...] = ()
    states: Counter[str] = field(default_factory=Counter)
    ignored: int = 0
    valid_until: date | None = None


def check_source(case: SourceCase, rules: Rules, desk: Desk) -> Outcome:
    """Run ``rules`` over one source and all its records."""
    revisions: dict[str | None, Revision] = {}
    views = [_record_view(case, record, path, desk, revisions) for record, path in case.records]
    live = [view for view in views if view.standing.live]
    source_view = _source_view(case, live)
    findings = list(run(rules, source_view))
    on_files: dict[str | None, list[Finding]] = {}
    for problem in case.problems:
        for finding in run(rules, FileView(problem)):
            findings.append(finding)
            on_files.setdefault(finding.record, []).append(finding)
    shared = [finding for finding in findings if finding.code.startswith("CS1")]
    by_view = RecordRules(rules, live, _sayings(case, desk))
    verdicts, ignored = [], 0
    for view in live:
        own, hidden = _record_findings(view, by_view.found(view), by_view.looked(view), desk)
        ignored += hidden
        findings += own
        untold = by_view.untold(view)
        verdicts.append(_verdict(view, [*own, *on_files.get(view.record.id, ())], shared, untold))
    return Outcome(
        findings=tuple(findings),
        verdicts=tuple(verdicts),
        states=Counter(view.standing.state.value for view in views),
        ignored=ignored,
        valid_until=_valid_until(live, desk.day),
    )


def _sayings(case: SourceCase, desk: Desk) -> Sayings | None:
    if case.read is None or case.today is None:
        return None
    aliases = desk.aliases(case.today.text)
    return Sayings(case.today, case.read, case.kept_text, desk.rivals, aliases, desk.scorer)


def run(rules: Rules, view: object) -> Iterator[Finding]:
    """Yield what the rules that look at this type of view find."""
    for rule in rules.values():
        if rule.view is type(view):
            yield from rule.check(view)


def _source_view(case: SourceCase, live: Sequence[RecordView]) -> SourceView:
    waiting = {State.PROPOSED, State.NEEDS_CHANGES}
    return SourceView(
        path=case.path,
        article_path=case.article_path,
        file_path=f"{case.folder}/_source.json",
        folder=case.folder,
        file=case.file,
        today=case.today,
        missing=case.missing,
        twins=case.twins,
        records=tuple(view.record.id for view in live),
        waiting=tuple(view.record.id for view in live if view.standing.state in waiting),
    )


def _record_view(
    case: SourceCase, record: Claim | Quote, path: str, desk: Desk, revisions: dict[str | None, Revision]
) -> RecordView:
    stands = standing(record, case.path)
    location, misfits = locate_record(case, record, stands, revisions) if stands.live else (None, ())
    return RecordView(
        record=record,
        path=path,
        source=case.path,
        article_path=case.article_path,
        speaker=desk.speakers.get(record.speaker) if isinstance(record, Quote) else None,
        today=case.today,
        location=location,
        misfits=misfits,
        standing=stands,
        four_eyes=desk.four_eyes,
        day=desk.day,
        published=case.file.published if case.file else None,
    )


def locate_record(
    case: SourceCase, record: Claim | Quote, stands: Standing, revisions: dict[str | None, Revision]
) -> tuple[RecordLocation | None, tuple[int, ...]]:
    """Return where the record's words are, and the parts (from 1) that do not stand in the reviewed text.

    A record that contradicts the text it was reviewed against is not looked for: its words never were there.
    ``revisions`` keeps what records of one source share, by the digest of the reviewed text.
    """
    today = case.today
    if today is None:
        return None, ()
    if stands.reviewed == today.sha256:
        misfits = _misfits(record, today.text)
        return (None, misfits) if misfits else (_intact(record), ())
    reviewed = case.kept_text(stands.reviewed) if stands.reviewed else None
    if reviewed is not None and (misfits := _misfits(record, reviewed)):
        return None, misfits
    key = stands.reviewed if reviewed is not None else None
    if key not in revisions:
        revisions[key] = Revision(today.text, reviewed)
    return RecordLocation(locate_parts(record.parts, revisions[key])), ()


def _intact(record: Claim | Quote) -> RecordLocation:
    return RecordLocation(
        tuple(Location(Change.INTACT, part.span, "the article is unchanged") for part in record.parts)
    )


def _misfits(record: Claim | Quote, text: str) -> tuple[int, ...]:
    return tuple(
        number for number, part in enumerate(record.parts, 1) if text[part.span.start : part.span.end] != part.exact
    )


def _record_findings(view: RecordView, found: list[Finding], rules: Rules, desk: Desk) -> tuple[list[Finding], int]:
    """Return the findings on one record, one per cause, and how many its ignores hide.

    Args:
        view: The record.
        found: All that was found about it.
        rules: Those that looked at it.
        desk: Knows the day.
    """
    if not view.record.ignores:
        return list(merged(found)) if len(found) > 1 else found, 0
    in_force = {ignore.rule for ignore in view.record.ignores if not _expired(ignore.until, desk.day)}
    shown = list(merged(finding for finding in found if finding.code not in in_force))
    met = {finding.code for finding in found}
    for ignore in view.record.ignores:
        used = ignore.rule in met if ignore.rule in rules else None
        known, expired = ignore.rule in all_rules(), _expired(ignore.until, desk.day)
        shown += run(rules, IgnoreView(view, ignore, expired=expired, used=used, known=known))
    return shown, sum(finding.code in in_force for finding in found)


def merged(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield one finding per cause: the gravest leads (the first among equals), the others add their reasons.

    Findings without a cause stand alone.
    """
    groups: dict[object, list[Finding]] = {}
    for number, finding in enumerate(findings):
        groups.setdefault(finding.cause or number, []).append(finding)
    for group in groups.values():
        lead = max(group, key=lambda finding: finding.severity.rank)
        others = [finding for finding in group if finding is not lead]
        yield _speaking_for(lead, others) if others else lead


def _speaking_for(lead: Finding, others: Sequence[Finding]) -> Finding:
    reasons = dict.fromkeys(reason for finding in (lead, *others) for reason in finding.reasons)
    joined = tuple(sorted({finding.code for finding in others} - {lead.code}))
    return replace(lead, reasons=tuple(reasons), joined=joined)


def _expired(until: str | None, day: date) -> bool:
    return until is not None and until < day.isoformat()


def _valid_until(views: Iterable[RecordView], day: date) -> date | None:
    ends = [ignore.until for view in views for ignore in view.record.ignores if not _expired(ignore.until, day)]
    return min((date.fromisoformat(end) for end in ends if end), default=None)


def _verdict(view: RecordView, own: Sequence[Finding], shared: Sequence[Finding], unread: str) -> RecordVerdict:
    """Return what is said of one record, by its own findings and those it shares with the whole source."""
    found = (*own, *shared)
    flagged = found and any(finding.severity is not Severity.NOTE for finding in found)
    verdict, reason = (Verdict.FLAGGED, "") if flagged else _unflagged(view, own, unread)
    return RecordVerdict(
        record=view.record.id,
        kind=view.record.kind,
        source=view.source,
        state=view.standing.state,
        verdict=verdict,
        change=view.location.change.value if view.location else None,
        reason=reason,
        subject=view.subject,
        words=view.record.words,
        place=_verdict_place(view),
        codes=tuple(sorted({finding.code for finding in found})) if found else (),
        speaker=view.record.speaker if isinstance(view.record, Quote) else None,
    )


def _unflagged(view: RecordView, own: Sequence[Finding], unread: str) -> tuple[Verdict, str]:
    if view.misfits:
        return Verdict.UNCHECKED, "its words do not stand in the text it was reviewed against"
    if view.location is None:
        return Verdict.UNCHECKED, "the article could not be read"
    if not view.location.certain:
        doubtful = next(part for part in view.location.parts if not part.certain)
        return Verdict.UNCHECKED, doubtful.reason
    doubt = next((finding.message for finding in own if finding.unchecked), unread)
    return (Verdict.UNCHECKED, doubt) if doubt else (Verdict.HOLDS, "")


def _verdict_place(view: RecordView) -> Place:
    span = view.location.parts[0].span if view.location else None
    return view.place_of(span) if span else view.file_place
