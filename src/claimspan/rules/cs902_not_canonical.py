"""CS902: a register file is valid but not in its canonical form."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.model.finding import Fix
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule
from claimspan.rules.views import FileView


def _format(view: FileView) -> Fix:
    return Fix("format", f"rewrite {view.problem.path} in canonical form", safe=True, path=view.problem.path)


RULE = file_rule(
    "CS902",
    "not-canonical",
    FileTrouble.NOT_CANONICAL,
    "a register file is not in canonical form",
    "One way to write each record keeps diffs short and merges free of conflicts, and shows duplicate keys, which "
    "JSON readers accept in silence. `claimspan fmt` rewrites the file.",
    Example("the indentation was changed", finds=True, record_edits=(('  "kind"', '    "kind"'),)),
    Example("the file is as it was written", finds=False),
    fix=_format,
)
