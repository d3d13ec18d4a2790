"""CS901: a register file is not valid."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS901",
    "invalid-file",
    FileTrouble.INVALID,
    "a register file is not valid: broken JSON, an unknown key, a wrong value, merge-conflict markers",
    "A file that cannot be read as what it should be is not checked, and so never green. The message names the line "
    "and the nearest known key. All other records are still checked and shown.",
    Example("a comma is missing", finds=True, record_edits=(('"kind": "quote",', '"kind": "quote"'),)),
    Example("a key is misspelt", finds=True, record_edits=(('"wording"', '"wordign"'),)),
    Example("the file is as it was written", finds=False),
)
