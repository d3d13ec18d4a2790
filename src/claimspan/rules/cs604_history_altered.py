"""CS604: events that stood in a record's history were removed or altered."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import HistoryView


def check(view: HistoryView) -> Iterator[Finding]:
    """Yield a finding when the history at the revision is not the tail of today's."""
    if not view.before:
        return
    if view.after is None:
        told = f"the record's file was deleted, and with it {counted(len(view.before), 'event')}"
    elif view.after[-len(view.before) :] == view.before:
        return
    else:
        told = _lost(view)
    yield RULE.finding(
        f"{told}; a history only grows",
        Place(view.path),
        record=view.record,
        source=view.source,
        reasons=(Reason("review", f"compared with {view.since}"),),
        remedy=f"bring {view.path} back as it was at {view.since}, and append (undo, withdraw) instead",
    )


def _lost(view: HistoryView) -> str:
    kept = set(view.after or ())
    lost = [event for event in view.before if event not in kept]
    if not lost:
        return "the order of events in the history was changed"
    first = lost[0]
    count = f"{counted(len(lost), 'event')} {'was' if len(lost) == 1 else 'were'}"
    return f"{count} removed or altered, the newest: {first.action} by {first.by} at {first.at}"


RULE = Rule(
    code="CS604",
    name="history-altered",
    view=HistoryView,
    severity=Severity.ERROR,
    summary="events were removed from a record's history or altered (with `--since`)",
    why=(
        "The history is the answer to who accepted what, when and why. It is only ever added to: `undo` and "
        "`withdraw` append. With `--since REV` the check compares it with what stood there."
    ),
    examples=(
        Example(
            "the accepter's name was replaced",
            finds=True,
            since=True,
            record_edits=(('"by": "editor"', '"by": "somebody else"'),),
        ),
        Example("nothing was touched", finds=False, since=True),
    ),
    check=check,
)
