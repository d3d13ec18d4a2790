"""CS603: somebody accepted their own proposal although four eyes are asked for."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.finding import Finding, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import RecordView


def check(view: RecordView) -> Iterator[Finding]:
    """Yield a finding when every accepter also proposed the record; only with ``four-eyes``."""
    standing = view.standing
    if not view.four_eyes or not standing.accepters or standing.accepters - standing.proposers:
        return
    names = ", ".join(sorted(standing.accepters))
    yield RULE.finding(
        f"accepted only by its own proposer, {names}",
        view.file_place,
        record=view.record.id,
        source=view.source,
        subject=view.subject,
        reasons=(Reason("review", "four-eyes is on: proposer and accepter have to be different people"),),
        remedy=f"let somebody else look, then: claimspan accept {view.record.id}",
    )


RULE = Rule(
    code="CS603",
    name="own-proposal",
    view=RecordView,
    severity=Severity.ERROR,
    summary="accepted only by the person who proposed it (with `four-eyes`)",
    why="Where the desk asks for four eyes, whoever proposed a record cannot be the only one who accepted it.",
    examples=(
        Example(
            "the proposer accepted it",
            finds=True,
            settings={"four-eyes": True},
            decisions=(("proposer", "accepted"),),
        ),
        Example("somebody else accepted it", finds=False, settings={"four-eyes": True}),
        Example("four eyes are not asked for", finds=False, decisions=(("proposer", "accepted"),)),
    ),
    check=check,
)
