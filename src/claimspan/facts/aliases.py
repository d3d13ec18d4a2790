"""Names that a text itself says are one's: ``European Space Agency (ESA)``, ``Ann Holt, known as Annie``."""

from __future__ import annotations

import re
from functools import lru_cache

_NAME = r"[^\W\d_a-z][\w.'’-]*(?:\s+(?:(?:of|the|for|and|de|la|von|van)\s+)*[^\W\d_a-z][\w.'’-]*){0,6}"
_SHORT = r"[^\W\d_a-z][\w.'’&-]*(?:\s+[^\W\d_a-z][\w.'’-]*){0,3}"
_KNOWN = (
    r"(?:(?:also|better|formerly|previously|commonly|widely|officially|professionally|simply|now|still|then|once)\s+){0,2}"
    r"(?:known|called|named|nicknamed|dubbed|abbreviated|billed|styled)\s+"
    r"(?:to\s+\w+\s+)?(?:simply\s+)?(?:(?:as|to|by|under)\s+)?(?:(?:his|her|its|their|the)\s+(?:\w+\s+)?name\s+)?"
)
_OPEN, _CLOSE = r"[\"“”'‘«]?", r"[\"“”'’»]?"
_PATTERNS = (
    re.compile(rf"({_NAME})\s*[(\[](?:(?:or|aka|formerly|now|also|the)\s+)?{_OPEN}({_SHORT}){_CLOSE}[)\]]"),
    re.compile(rf"({_NAME})\s*(?:\([^()]{{0,60}}\)\s*)?,?\s+(?:(?:is|was|are|were|who\s+is|which\s+is)\s+)?{_KNOWN}(?:the\s+)?{_OPEN}({_SHORT}){_CLOSE}"),
    re.compile(rf"({_NAME}),\s+(?:or|aka|a\.k\.a\.|alias)\s+(?:the\s+)?{_OPEN}({_SHORT}){_CLOSE}(?=[,.;)])"),
    re.compile(rf"({_NAME})\s+(?:aka|a\.k\.a\.|alias|née|né)\s+{_OPEN}({_SHORT}){_CLOSE}"),
)  # fmt: skip
_ARTICLE = re.compile(r"^[Tt]he (?=\w)")
_LONGEST_TEXT = 200_000
_LONGEST_ACRONYM = 8


@lru_cache(maxsize=64)
def aliases(text: str) -> tuple[frozenset[str], ...]:
    """Return pairs of names, in lower case, that a text says are one's, in text order.

    A name in brackets is one only if it is written as initials, or beside "or", "aka", "formerly": a country after
    its town is none.
    """
    found: list[frozenset[str]] = []
    for place, pattern in enumerate(_PATTERNS):
        for match in pattern.finditer(text[:_LONGEST_TEXT]):
            long, short = (_ARTICLE.sub("", " ".join(match.group(number).split())) for number in (1, 2))
            if place or _may_stand_for(short, long, match.group()):
                found.append(frozenset({long.lower(), short.lower()}))
    return tuple(found)


def _may_stand_for(short: str, long: str, whole: str) -> bool:
    said = re.search(r"[(\[](?:or|aka|formerly|now|also)\s", whole) is not None
    letters = re.sub(r"[^\w]", "", short)
    acronym = letters.isupper() and 1 < len(letters) <= _LONGEST_ACRONYM and letters[0].lower() == long[0].lower()
    return said or acronym
