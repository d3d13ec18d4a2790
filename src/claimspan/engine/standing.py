"""Derive a record's review state from its events; verify repairs instead of believing them."""

from __future__ import annotations

from claimspan.engine.normalise import same_but_for_format
from claimspan.model.event import ANCHORING, Action, Event
from claimspan.model.finding import State
from claimspan.model.record import Claim, Quote, record_hash
from claimspan.model.standing import Standing

DECISIONS = frozenset({Action.ACCEPTED, Action.REJECTED, Action.NEEDS_CHANGES, Action.WITHDRAWN})
"""Actions that settle something; each person's latest counts."""


def effective(history: tuple[Event, ...]) -> list[Event]:
    """Return the events that were not undone, oldest first.

    ``history`` is newest first, as on disk. Undoing an ``undone`` event brings its target back.
    """
    undone: set[str] = set()
    kept: list[Event] = []
    for event in history:
        if event.fingerprint in undone:
            undone.discard(event.fingerprint)
        elif event.undoes is not None:
            undone.add(event.undoes)
        else:
            kept.append(event)
    return kept[::-1]


def standing(record: Claim | Quote, source: str) -> Standing:
    """Return where ``record``, taken from ``source``, stands in its review."""
    if simple := _untouched(record, source):
        return simple
    events = effective(record.history)
    now = record_hash(record, source)
    latest = _latest_decisions(record, events)
    return Standing(
        state=_state([event for event, told in latest.values() if told == now], events),
        record_hash=now,
        reviewed=_reviewed(events),
        stale=any(event.action is Action.ACCEPTED for event, _ in latest.values()) and not _accepters(latest, now),
        proposers=frozenset(event.by for event in events if event.action is Action.PROPOSED),
        accepters=_accepters(latest, now),
        answered=frozenset(code for event in _accepting(latest, now) for code in event.findings),
    )


def _untouched(record: Claim | Quote, source: str) -> Standing | None:
    """Return the standing of the commonest history, proposed and then accepted as it is, at little cost."""
    if [event.action for event in record.history] != [Action.ACCEPTED, Action.PROPOSED]:
        return None
    accepted, proposed = record.history
    now = record_hash(record, source)
    if accepted.record_hash != now:
        return None
    by = frozenset({accepted.by})
    return Standing(
        State.ACCEPTED,
        now,
        accepted.text_hash,
        stale=False,
        proposers=frozenset({proposed.by}),
        accepters=by,
        answered=frozenset(accepted.findings),
    )


def _latest_decisions(record: Claim | Quote, events: list[Event]) -> dict[str, tuple[Event, str]]:
    """Return each person's latest decision with the record hash it holds for today."""
    latest: dict[str, tuple[Event, str]] = {}
    for event in events:
        if event.action in DECISIONS:
            latest[event.by] = (event, event.record_hash)
        elif event.action is Action.REANCHORED and (carried := _carried(record, event)):
            old, new = carried
            latest = {by: (decision, new if told == old else told) for by, (decision, told) in latest.items()}
    return latest


def _carried(record: Claim | Quote, event: Event) -> tuple[str, str] | None:
    """Return the hashes before and after a repair, None unless it kept every part's words but for format."""
    before, after = event.before, event.after
    if before is None or after is None or len(before.parts) != len(after.parts):
        return None
    for old, new in zip(before.parts, after.parts, strict=True):
        if old.exact != new.exact and not same_but_for_format(old.exact, new.exact):
            return None
    return (
        record_hash(record, before.source, [part.exact for part in before.parts]),
        record_hash(record, after.source, [part.exact for part in after.parts]),
    )


def _accepters(latest: dict[str, tuple[Event, str]], now: str) -> frozenset[str]:
    return frozenset(event.by for event in _accepting(latest, now))


def _accepting(latest: dict[str, tuple[Event, str]], now: str) -> list[Event]:
    """Return the acceptances that hold for the record as it is now."""
    return [event for event, told in latest.values() if event.action is Action.ACCEPTED and told == now]


def _reviewed(events: list[Event]) -> str | None:
    return next((event.text_hash for event in reversed(events) if event.action in ANCHORING), None)


def _state(decisions: list[Event], events: list[Event]) -> State:
    """Return the state that ``decisions`` (on the record as it is now) add up to."""
    last = next((event for event in reversed(events) if event.action in DECISIONS), None)
    if last is not None and last.action is Action.WITHDRAWN:
        return State.WITHDRAWN
    actions = {event.action for event in decisions}
    if {Action.ACCEPTED, Action.REJECTED} <= actions:
        return State.CONTESTED
    if Action.REJECTED in actions:
        return State.REJECTED
    if last is not None and last.action is Action.NEEDS_CHANGES and last in decisions:
        return State.NEEDS_CHANGES
    return State.ACCEPTED if Action.ACCEPTED in actions else State.PROPOSED
