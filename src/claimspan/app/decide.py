"""Decisions on records: accept, reject, send back, withdraw, undo; each appends an event, none deletes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from claimspan.app.add import TOOL
from claimspan.app.articles import Desktop
from claimspan.app.plain import plainly
from claimspan.app.versions import keep_today
from claimspan.engine.check import SourceCase, locate_record
from claimspan.engine.standing import effective, standing
from claimspan.errors import ClaimspanError, UsageError
from claimspan.model.change import Change, RecordLocation
from claimspan.model.event import ANCHORING, Action, Event, Standing, Words
from claimspan.model.finding import Finding, Severity, State
from claimspan.model.record import Claim, Quote, record_hash
from claimspan.model.selector import Selector
from claimspan.model.text import Source, Span, in_text_order
from claimspan.outputs.common.phrases import change_words
from claimspan.store import claims, lookup
from claimspan.store.atomic import Transaction
from claimspan.store.claims import Stored

PROGRAM = "claimspan"
"""First word of the name under which this program proposes; it may never accept."""


class DecisionError(ClaimspanError):
    """A decision cannot be taken; nothing was written."""


@dataclass(frozen=True)
class Decided:
    """One decision taken.

    Attributes:
        record: Id.
        state: The record's review state now.
        told: What happened, one clause.
    """

    record: str
    state: State
    told: str


class _Card(NamedTuple):
    """What was found on a record when somebody decided on it.

    Attributes:
        codes: Of the findings.
        doubts: Of those that accepting the record answers.
    """

    codes: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Sheet:
    """One record on the table: its file, its source, where it stands, and what was found on it."""

    stored: Stored[Claim | Quote]
    case: SourceCase
    by: str
    reason: str | None
    at: str
    card: _Card

    @property
    def record(self) -> Claim | Quote:
        return self.stored.value

    @property
    def name(self) -> str:
        return self.record.id

    def event(self, action: Action, record: Claim | Quote, text_hash: str, **extras: object) -> Event:
        return Event.model_validate(
            {
                "at": self.at,
                "by": self.by,
                "action": action,
                "reason": self.reason,
                "record_hash": record_hash(record, self.stored.source),
                "text_hash": text_hash,
                "tool": TOOL,
                **extras,
            }
        )

    def refuse(self, why: str, hint: str) -> DecisionError:
        return DecisionError(f"{self.name}: {why}", path=self.stored.path, hint=hint)


@plainly()
def decide(desk: Desktop, action: Action, ids: Sequence[str], by: str, reason: str | None) -> list[Decided]:
    """Take one decision on several records: all of them, or none.

    Args:
        desk: Corpus and register.
        action: accepted, rejected, needs-changes, withdrawn or undone.
        ids: Ids of the records, or unique beginnings of them.
        by: Who decides; not empty.
        reason: Why; needed to reject, send back and withdraw, and to accept words that changed.

    Raises:
        UsageError: An id is unknown, the reason is missing, or it or ``by`` is not valid.
        DecisionError: The decision does not fit the record as it is.
        StaleWriteError: A record's file changed meanwhile.
    """
    if action is not Action.ACCEPTED and action is not Action.UNDONE and not (reason or "").strip():
        raise UsageError("a reason is needed", hint='say why with --reason "…"')
    reason = reason.strip() if reason and reason.strip() else None
    act = {Action.ACCEPTED: _accept, Action.UNDONE: _undo}.get(action, _settle(action))
    decided: list[Decided] = []
    cases: dict[str, SourceCase] = {}
    names = dict.fromkeys(lookup.find_record(desk.config, word) for word in ids)
    cards = _cards(desk, names) if action is Action.ACCEPTED else {}
    with Transaction(desk.config.root) as changes:
        for source, record in names:
            if source not in cases:
                cases[source] = desk.case(source)
            stored = claims.read_record(desk.config, source, record)
            sheet = _Sheet(stored, cases[source], by, reason, desk.workspace.instant, cards.get(record, _Card()))
            made, told = act(desk, changes, sheet)
            if made is not stored.value:
                claims.put(changes, stored.path, made, stored.digest)
            decided.append(Decided(record, standing(made, source).state, told))
    return decided


def _cards(desk: Desktop, names: Iterable[tuple[str, str]]) -> dict[str, _Card]:
    """Return what is found on each record, that aside which its acceptance settles by itself (CS6)."""
    from claimspan.app.check import Options, check

    config = desk.config
    paths = tuple(dict.fromkeys(str(config.root / config.register / source) for source, _ in names))
    found: dict[str, list[Finding]] = {}
    with check(desk.workspace, Options(paths, config.root)) as checked:
        for finding in checked.report.findings:
            if finding.record is not None and not finding.code.startswith("CS6"):
                found.setdefault(finding.record, []).append(finding)
    return {record: _Card(_codes(each), _codes(filter(_answerable, each))) for record, each in found.items()}


def _answerable(finding: Finding) -> bool:
    return finding.code.startswith("CS2") and finding.severity is Severity.WARNING


def _codes(findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(sorted({code for finding in findings for code in (finding.code, *finding.joined)}))


def _accept(desk: Desktop, changes: Transaction, sheet: _Sheet) -> tuple[Claim | Quote, str]:
    if sheet.by.casefold().split()[0] == PROGRAM:
        raise sheet.refuse("a program may propose records, but not accept them", "let a person accept")
    _refuse_withdrawn(sheet)
    today = _today(sheet)
    location = _location(sheet)
    record, told = sheet.record, "accepted"
    if sheet.card.doubts:
        told = f"accepted, and {' '.join(sheet.card.doubts)} answered"
    events: list[Event] = []
    if location.change is not Change.INTACT:
        _needs_reason(sheet, location)
        spans = [part.span for part in location.parts if part.span]
        if not in_text_order(spans):
            raise sheet.refuse(
                "its parts stand in another order in the article now",
                "record them anew with claimspan add, in that order, and withdraw this record",
            )
        record = moved_parts(record, today, spans)
        events.append(reanchored(sheet, record, sheet.stored.source, today.sha256))
        told = f"accepted on today's words ({change_words(location.change.value)})"
    elif _accepted_already(sheet, today):
        return record, "accepted by you already; nothing to do"
    record = record.model_copy(
        update={
            "history": (
                sheet.event(Action.ACCEPTED, record, today.sha256, findings=sheet.card.codes),
                *events,
                *record.history,
            )
        }
    )
    if not changes.plans(lookup.source_file_path(desk.config, sheet.stored.source)):
        keep_today(desk, changes, today)
    return record, told


def _today(sheet: _Sheet) -> Source:
    if sheet.case.today is None:
        raise sheet.refuse("its article is missing or cannot be read", "bring the article back first")
    return sheet.case.today


def _location(sheet: _Sheet) -> RecordLocation:
    """Return where the record's words are today; refuse what nobody could vouch for."""
    location, misfits = locate_record(sheet.case, sheet.record, standing(sheet.record, sheet.stored.source), {})
    if misfits or location is None:
        raise sheet.refuse(
            "its words do not stand at their span in the text it was reviewed against",
            "record the words anew with claimspan add, and withdraw this record",
        )
    if location.change in {Change.GONE, Change.AMBIGUOUS}:
        lost = next(part for part in location.parts if part.span is None)
        raise sheet.refuse(
            f"its words cannot be accepted: {location.change.value}: {lost.reason}",
            "record other words with claimspan add, and withdraw this record",
        )
    return location


def _needs_reason(sheet: _Sheet, location: RecordLocation) -> None:
    if location.change in {Change.CHANGED, Change.REWORDED} and not (sheet.reason or "").strip():
        differences = "; ".join(difference.text for difference in location.differences)
        raise sheet.refuse(f"the article's words changed: {differences}", 'say why it still holds with --reason "…"')


def _accepted_already(sheet: _Sheet, today: Source) -> bool:
    stands = standing(sheet.record, sheet.stored.source)
    return stands.state is State.ACCEPTED and sheet.by in stands.accepters and stands.reviewed == today.sha256


def moved_parts(record: Claim | Quote, today: Source, spans: Sequence[Span]) -> Claim | Quote:
    """Return the record on other spans of today's article."""
    return record.model_copy(update={"parts": tuple(Selector.describe(today.text, span) for span in spans)})


def reanchored(sheet: _Sheet, after: Claim | Quote, target: str, text_hash: str) -> Event:
    """Return the event that says where the record stood and where it stands."""
    return sheet.event(
        Action.REANCHORED,
        after,
        text_hash,
        **{"from": place_of(sheet.record, sheet.stored.source), "to": place_of(after, target)},
    )


def place_of(record: Claim | Quote, source: str) -> Standing:
    """Return source, spans and words of a record's parts."""
    return Standing(source=source, parts=tuple(Words(span=part.span, exact=part.exact) for part in record.parts))


def _settle(action: Action) -> Callable[[Desktop, Transaction, _Sheet], tuple[Claim | Quote, str]]:
    def act(_desk: Desktop, _changes: Transaction, sheet: _Sheet) -> tuple[Claim | Quote, str]:
        record = sheet.record
        stands = standing(record, sheet.stored.source)
        if _repeated(sheet, action, stands.record_hash):
            return record, f"{action.value} by you already; nothing to do"
        _refuse_withdrawn(sheet)
        text_hash = stands.reviewed or (sheet.case.today.sha256 if sheet.case.today else "0" * 64)
        event = sheet.event(action, record, text_hash)
        return record.model_copy(update={"history": (event, *record.history)}), action.value

    return act


def _refuse_withdrawn(sheet: _Sheet) -> None:
    if standing(sheet.record, sheet.stored.source).state is State.WITHDRAWN:
        raise sheet.refuse("it is withdrawn", f"take that back first: claimspan undo {sheet.name}")


def _repeated(sheet: _Sheet, action: Action, now: str) -> bool:
    """Tell whether the very decision is the latest event: a command given twice counts once."""
    latest = sheet.record.history[0] if sheet.record.history else None
    told = (action, sheet.by, sheet.reason, now)
    return latest is not None and (latest.action, latest.by, latest.reason, latest.record_hash) == told


def _undo(_desk: Desktop, _changes: Transaction, sheet: _Sheet) -> tuple[Claim | Quote, str]:
    """Take the latest decision back; with it the re-anchoring that came with it."""
    record = sheet.record
    events = [event for event in effective(record.history) if event.action is not Action.PROPOSED]
    takeable = [event for event in events if not _renames(event)]
    if not takeable:
        raise sheet.refuse("there is no decision to take back", "see its history with claimspan show")
    last = takeable[-1]
    together = [last]
    if last.action is Action.ACCEPTED and len(takeable) > 1:
        earlier = takeable[-2]
        if earlier.action is Action.REANCHORED and (earlier.at, earlier.by) == (last.at, last.by):
            together.append(earlier)
    if last is not events[-1] and any(event.before is not None for event in together):
        raise sheet.refuse(
            f"the article was renamed after the latest decision ({last.action.value})",
            "take a new one: claimspan accept, reject or needs-changes",
        )
    for event in together:
        if event.before is not None:
            record = _restored(sheet, record, event)
        text_hash = _reviewed_before(record, event) or event.text_hash
        undone = sheet.event(Action.UNDONE, record, text_hash, undoes=event.fingerprint)
        record = record.model_copy(update={"history": (undone, *record.history)})
    return record, f"took back: {last.action.value} by {last.by}"


def _renames(event: Event) -> bool:
    """Tell whether an event only followed an article to its new name."""
    return event.before is not None and event.after is not None and event.before.source != event.after.source


def _restored(sheet: _Sheet, record: Claim | Quote, event: Event) -> Claim | Quote:
    """Return the record on the words it stood on before a re-anchoring."""
    assert event.before is not None  # noqa: S101  # the caller looked
    digest = _reviewed_before(record, event)
    text = sheet.case.kept_text(digest) if digest else None
    today = sheet.case.today
    if text is None and today is not None and digest == today.sha256:
        text = today.text
    parts = tuple(_selector(words, text) for words in event.before.parts)
    return record.model_copy(update={"parts": parts})


def _selector(words: Words, text: str | None) -> Selector:
    if text is not None and words.span.of(text) == words.exact:
        return Selector.describe(text, words.span)
    return Selector(span=words.span, exact=words.exact, prefix="", suffix="")


def _reviewed_before(record: Claim | Quote, event: Event) -> str | None:
    """Return the text the parts were offsets into before ``event``."""
    events = effective(record.history)
    earlier = events[: events.index(event)] if event in events else events
    return next((each.text_hash for each in reversed(earlier) if each.action in ANCHORING), None)
