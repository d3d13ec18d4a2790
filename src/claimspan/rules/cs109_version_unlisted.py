"""CS109: the article's text of today is not among the versions the register knows."""

from __future__ import annotations

from collections.abc import Iterator
from shlex import quote

from claimspan.model.finding import Finding, Place, Reason, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import SourceView


def check(view: SourceView) -> Iterator[Finding]:
    """Yield a note when the article has a text that ``_source.json`` does not list; a warning when that is gone."""
    if view.today is None or not view.records:
        return
    command = f"claimspan source add {quote(view.article_path)}"
    if view.file is None:
        yield RULE.finding(
            "nothing is known of the article: its _source.json is missing or not valid",
            Place(view.folder),
            source=view.path,
            severity=Severity.WARNING,
            remedy=f"bring {view.file_path} back from git, or begin anew: {command}",
        )
        return
    if any(version.sha256 == view.today.sha256 for version in view.file.versions):
        return
    yield RULE.finding(
        "the article has a new text, and nobody has noted why",
        Place(view.file_path),
        source=view.path,
        reasons=(Reason("source", f"sha256 {view.today.sha256[:12]}… is not among its versions"),),
        remedy=f"say what the new text is: {command} --cause correction (or update, rescrape, ours)",
    )


RULE = Rule(
    code="CS109",
    name="version-unlisted",
    view=SourceView,
    severity=Severity.NOTE,
    summary="the article's text of today is not among the versions the register lists",
    why=(
        "Whether a text changed because the publisher corrected it or because we fetched it again decides how its "
        "drift is to be read. One command notes it. Without its `_source.json` an article that was retracted would "
        "look like any other, so a missing one is a warning."
    ),
    examples=(
        Example(
            "the article was edited",
            finds=True,
            now="The probe weighs about 10 kilograms, Mara Lindt said. It will fly next year.",
        ),
        Example("the article is as it was added", finds=False),
    ),
    check=check,
)
