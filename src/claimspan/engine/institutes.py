"""Where people belong, as far as roles and introductions say: what makes two of them easy to confuse."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimspan.model.attribution import Named
from claimspan.model.text import Span

WINDOW = 160
"""Code points after a name in which an introduction is looked for."""

_ACRONYM = re.compile(r"\b[A-Z][A-Z&]{1,11}\b")
_NAMES = re.compile(r"\b[A-Z][\w’'-]+(?: (?:(?:of|for|the|and|on|de|in) )*[A-Z][\w’'-]+)+")
_INTRODUCED = re.compile(
    r",?[ \t]+(?:[a-z][\w’'-]*,?[ \t]+){0,7}?(?:of|from|at|with|for)[ \t]+(?:the[ \t]+)?"
    r"((?:[A-Z][\w’'&-]*\.?[ \t]?(?:(?:of|the|and|for|de)[ \t]){0,2})+(?:\([A-Z][A-Z&]+\))?)"
)
"""What follows a name: ``, senior researcher at the Harbour Institute (HBI)``, ``, also from HBI``, `` of the HBI``."""


def institutes(roles: Iterable[str]) -> tuple[str, ...]:
    """Return the acronyms and names of several words in roles as printed: ``HBI``, ``Harbour Institute``."""
    found = (name for role in roles for pattern in (_ACRONYM, _NAMES) for name in pattern.findall(role))
    return tuple(dict.fromkeys(found))


def introduced(text: str, person: Named) -> Iterator[tuple[str, int]]:
    """Yield the institutes an article names somebody with, and where it does."""
    for span in person.mentions:
        match = _INTRODUCED.match(text, span.end, span.end + WINDOW)
        if match:
            yield from ((each, span.start) for each in institutes([match[1]]))
    for role in person.roles:
        yield from ((each, role.start) for each in institutes([Span(*role).of(text)]))
