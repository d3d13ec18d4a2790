"""CS904: a quote names a speaker the register does not have."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS904",
    "unknown-speaker",
    FileTrouble.UNKNOWN_SPEAKER,
    "a quote names a speaker who has no file under `_speakers/`",
    "Whose words these are is the question the register answers; a speaker without a file is nobody.",
    Example(
        "the speaker's id is misspelt",
        finds=True,
        record_edits=(('"speaker": "mara-lindt"', '"speaker": "mara-lint"'),),
    ),
    Example("the speaker has a file", finds=False),
)
