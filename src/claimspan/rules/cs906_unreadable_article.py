"""CS906: an article cannot be read as text."""

from __future__ import annotations

from claimspan.model.file import FileTrouble
from claimspan.rules.base import Example
from claimspan.rules.files import file_rule

RULE = file_rule(
    "CS906",
    "unreadable-article",
    FileTrouble.UNREADABLE,
    "an article cannot be read: not UTF-8, too large, or no permission",
    "Spans count code points of UTF-8 text. An article in another encoding has to be converted once, when it is added.",
    Example(
        "the article has grown beyond the cap",
        finds=True,
        settings={"max-article-bytes": 100},
        now="The probe weighs about 10 kilograms, Mara Lindt said. It will fly in 2031." + " Read more." * 10,
    ),
    Example("the article is plain UTF-8", finds=False),
)
