"""CS905: a path leads out of the corpus or the register."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS905",
    "outside-corpus",
    FileTrouble.OUTSIDE,
    "a file or folder is a link or special file, or leads out of the corpus",
    "Corpus and register are read from whoever may propose a change. Links are never followed, at any level, so that "
    "no check reads or writes a file elsewhere on the machine.",
    Example("an article is a symbolic link", finds=True, files={"seeds/linked.txt": "-> ../elsewhere.txt"}),
    Example("all articles are plain files", finds=False, files={"seeds/plain.txt": "Plain words."}),
)
