"""CS107: the publisher has retracted the article."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.model.register import Availability
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import SourceView


def check(view: SourceView) -> Iterator[Finding]:
    """Yield a finding when records stand on an article marked as retracted."""
    status = view.file.status if view.file else None
    if status is None or status.state is not Availability.RETRACTED or not view.records:
        return
    since = f" (as of {status.as_of})" if status.as_of else ""
    note = f": {status.note}" if status.note else ""
    records = f"{counted(len(view.records), 'record')} stand{'s' * (len(view.records) == 1)}"
    yield RULE.finding(
        f"the article was retracted{since}{note}, and {records} on it",
        Place(view.file_path),
        source=view.path,
        reasons=(Reason("source", f"_source.json has status retracted{since}"),),
        remedy="withdraw the records, or take them from another source",
    )


RULE = Rule(
    code="CS107",
    name="source-retracted",
    view=SourceView,
    severity=Severity.ERROR,
    summary="the publisher has retracted the article that records stand on",
    why="A retracted article bears nothing out. Withdraw what was taken from it, or find another source.",
    examples=(
        Example(
            "the article is marked as retracted",
            finds=True,
            source={"status": {"state": "retracted", "as_of": "2026-03-03", "note": None}},
        ),
        Example(
            "the article is live",
            finds=False,
            source={"status": {"state": "live", "as_of": "2026-03-03", "note": None}},
        ),
    ),
    check=check,
)
