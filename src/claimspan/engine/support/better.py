"""Where an article bears a statement out that its evidence does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage
from claimspan.model.support import Assessment, Support
from claimspan.model.text import Span

CLEARLY = 0.1
"""How much likelier the other words have to bear the statement out."""
_TRIED = 4
"""Sentences of the article that are tried, alone and by two."""


def better(
    statement: Passage,
    article: Passage,
    spans: Sequence[Span],
    published: str | None = None,
    aliases: tuple[frozenset[str], ...] = (),
) -> tuple[Span, ...]:
    """Return the sentences of an article that bear a statement out with no mismatch, where ``spans`` do not.

    The shortest are taken: one sentence before two. Nothing is returned when they are no clear gain.

    Args:
        statement: The desk's words.
        article: The whole article.
        spans: The evidence as it is, code points of the article.
        published: When the article was published.
        aliases: Names that are known to be one's.
    """
    here = _held(statement, article, spans, published, aliases)
    if here.support in (Support.SUPPORTED, Support.UNVERIFIABLE):
        return ()
    nearest = paired(statement, article, published, aliases).alignment.sentences[:_TRIED]
    for size in (1, 2):
        found: list[tuple[float, tuple[Span, ...]]] = []
        for sentences in combinations(sorted(nearest), size):
            there = tuple(_joined([article.sentences[number].span for number in sentences], article.text))
            if all(any(span.start >= s.start and span.end <= s.end for s in spans) for span in there):
                continue
            told = _held(statement, article, there, published, aliases)
            if told.support is Support.SUPPORTED and not told.mismatches and told.score >= here.score + CLEARLY:
                found.append((told.score, there))
        if found:
            return max(found, key=lambda one: (one[0], [-span.start for span in one[1]]))[1]
    return ()


def _held(
    statement: Passage,
    article: Passage,
    spans: Sequence[Span],
    published: str | None,
    aliases: tuple[frozenset[str], ...],
) -> Assessment:
    held = tuple(sentence for sentence in article.sentences if any(sentence.span.overlaps(span) for span in spans))
    return assess(paired(statement, replace(article, sentences=held, spans=tuple(spans)), published, aliases))


def _joined(spans: Sequence[Span], text: str) -> Iterator[Span]:
    """Yield spans without the white space around them; those with only white space between them as one."""
    last: Span | None = None
    for span in spans:
        words = span.of(text)
        start = span.start + len(words) - len(words.lstrip())
        now = Span(start, max(start, span.start + len(words.rstrip())))
        if last is not None and not text[last.end : now.start].strip():
            now = Span(last.start, now.end)
        elif last is not None:
            yield last
        last = now
    if last is not None:
        yield last
