"""CS908: a file in the register is none of the register's files."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS908",
    "stray-file",
    FileTrouble.STRAY,
    "a file in the register is not one of the register's files",
    "A record in a file with the wrong name or in the wrong folder would never be checked; it has to be seen.",
    Example("notes were left in the register", finds=True, files={"claims/{article}/notes.txt": "ask again"}),
    Example("only records are there", finds=False),
)
