"""What a draft's citations lead to: records, articles, or nothing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from claimspan.engine.draft.holdings import HeldRecord, Holdings
from claimspan.engine.draft.inline import RECORD
from claimspan.model.draft import Citation
from claimspan.model.finding import State
from claimspan.rules.draft_views import Trouble

LEAST_TITLE = 12
"""Code points of a title that says which article is meant."""

_LIKE_RECORD = re.compile(r"[cq]-\S*\Z", re.IGNORECASE)


@dataclass(frozen=True)
class Led:
    """Where a citation leads.

    Attributes:
        citation: The citation.
        record: The record it names.
        article: Number of the article it names, where it names no record.
        trouble: What is wrong with it; None when nothing is.
        near: Ids that were perhaps meant.
    """

    citation: Citation
    record: HeldRecord | None = None
    article: int | None = None
    trouble: Trouble | None = None
    near: tuple[str, ...] = ()

    @property
    def bears(self) -> bool:
        """Whether it leads to something a sentence can be held against."""
        return (self.record is not None and self.record.stands) or self.article is not None


class Register:
    """Finds what citations name.

    Args:
        holdings: Corpus and register.
    """

    def __init__(self, holdings: Holdings) -> None:
        self._holdings = holdings
        self._records = {held.record.id: held for held in holdings.records}
        self._ids = sorted(self._records)

    def led(self, citations: Iterable[Citation]) -> list[Led]:
        """Return where citations lead; a footnote that names nothing in corpus and register is no citation."""
        found = (self._led(citation) for citation in citations)
        return [each for each in found if each is not None]

    def _led(self, citation: Citation) -> Led | None:
        told = citation.told.strip()
        if _LIKE_RECORD.match(told):
            return self._record(citation, told.lower())
        if not told:
            return Led(citation, trouble=Trouble.NOWHERE)
        article = self._article(told)
        return Led(citation, article=article) if article is not None else None

    def _record(self, citation: Citation, told: str) -> Led:
        first = bisect_left(self._ids, told)
        meant = self._ids[first : first + 4] if RECORD.fullmatch(told) else []
        meant = [id_ for id_ in meant if id_.startswith(told)]
        if not meant or len(told) <= len("c-"):
            near = get_close_matches(told, self._ids, n=2, cutoff=0.6)
            return Led(citation, trouble=Trouble.UNKNOWN, near=tuple(near))
        if len(meant) > 1:
            return Led(citation, trouble=Trouble.SEVERAL, near=tuple(meant))
        held = self._records[meant[0]]
        return Led(citation, record=held, trouble=_trouble(held))

    def _article(self, told: str) -> int | None:
        """Return the only article that a footnote names, by path, address or title."""
        low = told.casefold()
        named = [number for number, names in enumerate(self._names) if any(name in low for name in names)]
        return named[0] if len(named) == 1 else None

    @cached_property
    def _names(self) -> Sequence[tuple[str, ...]]:
        return [
            tuple(
                name.casefold()
                for name in (article.path, *article.names)
                if len(name) >= LEAST_TITLE or name == article.path
            )
            for article in self._holdings.articles
        ]


def _trouble(held: HeldRecord) -> Trouble | None:
    if not held.live:
        return Trouble.DROPPED
    if not held.stands:
        return Trouble.LOST
    return None if held.state is State.ACCEPTED else Trouble.UNACCEPTED
