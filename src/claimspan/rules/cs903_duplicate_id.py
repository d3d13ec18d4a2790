"""CS903: two records have the same id."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS903",
    "duplicate-id",
    FileTrouble.DUPLICATE_ID,
    "two records have the same id",
    "Commands, links and citations name a record by its id, so it has to be one record's only. This happens when a "
    "file is copied to another source's folder instead of recorded anew.",
    Example("the file was copied to another folder", finds=True, files={"claims/other.txt/{record}.json": "{copy}"}),
    Example("every id is there once", finds=False),
)
