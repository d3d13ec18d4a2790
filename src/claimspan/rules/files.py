"""What the rules on unsound files share: one trouble, one rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from claimspan.model.file import FileTrouble
from claimspan.model.finding import Finding, Fix, Severity
from claimspan.rules.base import Example, Rule
from claimspan.rules.views import FileView


def file_rule(
    code: str,
    name: str,
    trouble: FileTrouble,
    summary: str,
    why: str,
    *examples: Example,
    fix: Callable[[FileView], Fix] | None = None,
) -> Rule[FileView]:
    """Return the rule that reports every file problem of one trouble."""

    def check(view: FileView) -> Iterator[Finding]:
        problem = view.problem
        if problem.trouble is not trouble:
            return
        details: dict[str, Any] = {"record": problem.record, "remedy": problem.hint}
        if fix is not None:
            details["fix"] = fix(view)
        yield rule.finding(problem.message, view.place, **details)

    rule = Rule(code, name, FileView, Severity.ERROR, summary, why, examples, check)
    return rule
