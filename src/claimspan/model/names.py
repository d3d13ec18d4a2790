"""Which speakers could be taken for one another: those whose names share a word."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

_WORD = re.compile(r"[^\W\d_]{3,}")


def namesakes(names: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Return for each id the other ids of which a name shares a word of three letters or more with one of its own.

    Args:
        names: Name and aliases by id.
    """
    words = {
        id_: frozenset(word for name in own for word in _WORD.findall(name.casefold())) for id_, own in names.items()
    }
    users: defaultdict[str, list[str]] = defaultdict(list)
    for id_, own in words.items():
        for word in own:
            users[word].append(id_)
    return {id_: tuple(sorted({other for word in own for other in users[word]} - {id_})) for id_, own in words.items()}


def alias_sets(names: Iterable[Iterable[str]]) -> tuple[frozenset[str], ...]:
    """Return for everybody with several names all of them, in lower case; in an order that is always the same.

    Args:
        names: Name and aliases of each.
    """
    forms = (frozenset(name.lower() for name in own) for own in names)
    return tuple(sorted({own for own in forms if len(own) > 1}, key=sorted))


def names_within(sets: Iterable[frozenset[str]], text: str) -> tuple[frozenset[str], ...]:
    """Return the sets of names of which at least one stands in a text."""
    low = text.lower()
    return tuple(own for own in sets if any(name in low for name in own))
