"""CS108: the article is no longer to be had from its publisher."""

from __future__ import annotations

from collections.abc import Iterator
from shlex import quote

from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.model.register import Availability
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import SourceView


def check(view: SourceView) -> Iterator[Finding]:
    """Yield a finding when an article is marked as unavailable and no archived copy is named."""
    status = view.file.status if view.file else None
    if view.file is None or status is None or status.state is not Availability.UNAVAILABLE or not view.records:
        return
    if view.file.archived_url:
        return
    since = f" (as of {status.as_of})" if status.as_of else ""
    yield RULE.finding(
        f"the article is no longer available from its publisher{since}, and no archived copy is named",
        Place(view.file_path),
        source=view.path,
        reasons=(Reason("source", f"_source.json has status unavailable{since}"),),
        remedy=f"name an archived copy: claimspan source set {quote(view.article_path)} archived_url=…",
    )


RULE = Rule(
    code="CS108",
    name="source-unavailable",
    view=SourceView,
    severity=Severity.WARNING,
    summary="the article is no longer available from its publisher and no archived copy is named",
    why="A reader cannot look the words up any more. An archived copy named in the register settles it.",
    examples=(
        Example(
            "the article was taken off line",
            finds=True,
            source={"status": {"state": "unavailable", "as_of": "2026-03-03", "note": None}},
        ),
        Example(
            "an archived copy is named",
            finds=False,
            source={
                "status": {"state": "unavailable", "as_of": "2026-03-03", "note": None},
                "archived_url": "https://archive.example/probe",
            },
        ),
    ),
    check=check,
)
