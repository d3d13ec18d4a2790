"""CS101: the article of a record is not in the corpus."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.model.count import counted
from claimspan.model.finding import Finding, Fix, Place, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import SourceView


def check(view: SourceView) -> Iterator[Finding]:
    """Yield one finding when the article's file is gone while records still stand on it."""
    if not view.missing or not view.records:
        return
    count = counted(len(view.records), "record")
    if len(view.twins) == 1:
        told = f"the same text is now at {view.twins[0]}"
        remedy = f"run claimspan check --fix to move the {count} to {view.twins[0]}"
        fix = Fix("rename", f"move {view.folder} to {view.twins[0]}", safe=True, path=view.folder, target=view.twins[0])
    else:
        told = f"the same text is at {', '.join(view.twins)}" if view.twins else "no article has the same text"
        remedy = f"bring the article back, move {view.folder} to its new name, or withdraw the {count}"
        fix = None
    yield RULE.finding(
        f"the article is missing, and {count} stand{'s' * (len(view.records) == 1)} on it; {told}",
        Place(view.file_path),
        source=view.path,
        reasons=(Reason("source", told),),
        remedy=remedy,
        fix=fix,
    )


RULE = Rule(
    code="CS101",
    name="source-missing",
    view=SourceView,
    severity=Severity.ERROR,
    summary="an article that records stand on is not in the corpus",
    why=(
        "Without its article a record cannot be checked at all. When an article that nobody has registered holds "
        "exactly a text this source has had, it was renamed: the safe repair moves the register folder after it and "
        "keeps every acceptance. Otherwise bring the file back, or withdraw the records."
    ),
    examples=(
        Example("the article's file was deleted", finds=True, gone=True),
        Example("the article's file was renamed", finds=True, renamed=True),
        Example("the article is where it was", finds=False),
    ),
    check=check,
)
