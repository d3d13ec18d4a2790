"""What a draft is held against: the articles as they are today, and the records with where their words stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.draft.library import Library
from claimspan.model.attribution import Analysis
from claimspan.model.finding import Excerpt, Place, State
from claimspan.model.names import alias_sets, names_within, namesakes
from claimspan.model.record import Claim, Quote
from claimspan.model.register import Speaker
from claimspan.model.text import Position, Source, Span

Read = Callable[[Sequence[str]], Sequence[Analysis]]
"""Returns the analyses of texts, in their order."""

SURROUNDINGS = 240
"""Code points kept on either side of words, in the same line."""


@dataclass(frozen=True)
class HeldArticle:
    """One readable article.

    Attributes:
        source: The text; its path is that of the file below the checked root.
        path: Below the corpus root.
        published: When it was published, as far as that is known.
        names: Title and addresses, as far as they are known.
        publisher: Who published it, as far as that is known.
    """

    source: Source
    path: str
    published: str | None = None
    names: tuple[str, ...] = ()
    publisher: str | None = None

    def excerpt(self, span: Span) -> Excerpt:
        """Return words of the article with their surroundings in the same line."""
        text = self.source.text
        before = text[max(0, span.start - SURROUNDINGS) : span.start].replace("\r", "\n").rpartition("\n")[2]
        after = text[span.end : span.end + SURROUNDINGS].replace("\r", "\n").partition("\n")[0]
        return Excerpt(place_in(self.source, span), before, span.of(text), after)


@dataclass(frozen=True)
class HeldRecord:
    """One record of the register.

    Attributes:
        record: The record.
        path: Its file, below the checked root.
        source: Path of its source below the corpus root.
        state: Where it stands in its review.
        article: Number of its article among those held; None when that cannot be read.
        spans: Its parts in today's article; empty when they do not stand there as they are on record.
        why: Why they do not; empty when they do.
    """

    record: Claim | Quote
    path: str
    source: str
    state: State
    article: int | None
    spans: tuple[Span, ...]
    why: str = ""

    @property
    def live(self) -> bool:
        """Whether it is neither rejected nor withdrawn."""
        return self.state not in (State.REJECTED, State.WITHDRAWN)

    @property
    def stands(self) -> bool:
        """Whether it can bear something out."""
        return self.live and self.article is not None and bool(self.spans)


@dataclass(frozen=True)
class Holdings:
    """Corpus and register.

    Attributes:
        articles: Those that can be read.
        records: All of them, in order of sources and ids.
        speakers: Of the register, by id.
    """

    articles: tuple[HeldArticle, ...]
    records: tuple[HeldRecord, ...]
    speakers: Mapping[str, Speaker]

    @cached_property
    def library(self) -> Library:
        """The articles, indexed by their words."""
        return Library(article.source.text for article in self.articles)

    @cached_property
    def lost(self) -> tuple[tuple[HeldRecord, ...], Library]:
        """Live records whose words today's article does not hold, and these words."""
        found = tuple(held for held in self.records if held.live and not held.spans)
        return found, Library(held.record.words for held in found)

    @cached_property
    def quotes_of(self) -> Mapping[int, tuple[HeldRecord, ...]]:
        """The records that stand, by article."""
        found: defaultdict[int, list[HeldRecord]] = defaultdict(list)
        for held in self.records:
            if held.stands and held.article is not None:
                found[held.article].append(held)
        return {number: tuple(records) for number, records in found.items()}

    def on(self, article: int, span: Span) -> HeldRecord | None:
        """Return the record that shares the most words with a span of an article; quotes go before claims."""
        best: tuple[bool, int, HeldRecord] | None = None
        for held in self.quotes_of.get(article, ()):
            shared = sum(max(0, min(part.end, span.end) - max(part.start, span.start)) for part in held.spans)
            if shared * 2 < min(span.length, sum(part.length for part in held.spans)) or not shared:
                continue
            rank = (isinstance(held.record, Quote), shared, held)
            if best is None or rank[:2] > best[:2]:
                best = rank
        return best[2] if best else None

    def rivals(self, speaker: str) -> tuple[Speaker, ...]:
        """Return the speakers who could be taken for the one with that id."""
        return tuple(self.speakers[other] for other in self._namesakes.get(speaker, ()))

    @cached_property
    def _namesakes(self) -> Mapping[str, tuple[str, ...]]:
        return namesakes({id_: (each.name, *each.aliases) for id_, each in self.speakers.items()})

    def aliases(self, text: str) -> tuple[frozenset[str], ...]:
        """Return the names that are one speaker's, of those named in a text."""
        return names_within(self._alias_sets, text)

    @cached_property
    def _alias_sets(self) -> tuple[frozenset[str], ...]:
        return alias_sets((each.name, *each.aliases) for each in self.speakers.values())


def place_in(source: Source, span: Span) -> Place:
    """Return the place of a span of a text whose path is the one a user opens it by."""
    start: Position = source.position(span.start)
    end = source.position(span.end)
    return Place(source.path, start.line, start.column, end.line, end.column, span)
