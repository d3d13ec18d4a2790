"""CS601: records of an article wait for a review."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import SourceView

SHOWN = 5
"""Ids named; the rest are counted."""


def check(view: SourceView) -> Iterator[Finding]:
    """Yield one summary per source that has records nobody has accepted yet."""
    if not view.waiting:
        return
    named = " ".join(view.waiting[:SHOWN])
    more = f" and {len(view.waiting) - SHOWN:,} more" if len(view.waiting) > SHOWN else ""
    them = "them" if len(view.waiting) > 1 else "it"
    yield RULE.finding(
        f"{len(view.waiting):,} of {counted(len(view.records), 'record')} of this article "
        f"wait{'s' * (len(view.waiting) == 1)} for a review",
        Place(view.folder),
        source=view.path,
        reasons=(Reason("review", f"not accepted yet: {named}{more}"),),
        remedy=f"compare {them} with the article (claimspan show {named}), then: claimspan accept {named}",
    )


RULE = Rule(
    code="CS601",
    name="unreviewed",
    view=SourceView,
    severity=Severity.NOTE,
    summary="records of an article wait for a review (one summary per article)",
    why="A record counts once a person has compared it with the article. Until then it is a proposal.",
    examples=(
        Example("nobody has decided on the proposal", finds=True, decisions=()),
        Example("the proposal was sent back", finds=True, decisions=(("editor", "needs-changes"),)),
        Example("the proposal was accepted", finds=False),
        Example("the proposal was rejected", finds=False, decisions=(("editor", "rejected"),)),
    ),
    check=check,
)
