"""CS602: the record is not as it was when it was accepted."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when an acceptance exists, but for other content."""
    if not view.standing.stale:
        return
    yield RULE.finding(
        "the record was edited after it was accepted, so the acceptance no longer holds",
        view.file_place,
        record=view.record.id,
        source=view.source,
        subject=view.subject,
        reasons=(
            Reason("review", f"its content now hashes to {view.standing.record_hash[:12]}…, which nobody accepted"),
        ),
        remedy=f"compare it with the article, then: claimspan accept {view.record.id}",
    )


RULE = Rule(
    code="CS602",
    name="changed-since-accepted",
    view=RecordView,
    severity=Severity.WARNING,
    summary="the record was edited after it was accepted",
    why=(
        "An acceptance vouches for statement or speaker, words, role, occasion and wording as they were. Offsets, "
        "context, ignores and history may change; anything else wants another look."
    ),
    examples=(
        Example(
            "the statement was sharpened by hand",
            finds=True,
            statement="The probe's mass is about 10 kg.",
            speaker=None,
            record_edits=(("is about 10 kg", "is 10 kg"),),
        ),
        Example(
            "only a caveat was added",
            finds=False,
            statement="The probe's mass is about 10 kg.",
            speaker=None,
            record_edits=(('"caveat": null', '"caveat": "Fuel may not be counted."'),),
        ),
    ),
    check=check,
)
