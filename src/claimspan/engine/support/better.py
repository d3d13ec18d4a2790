"""Where an article bears a statement out that its evidence does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations
from typing import NamedTuple

from claimspan.engine.support.align import Match
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import Pair, paired
from claimspan.engine.support.passage import Passage
from claimspan.model.support import Assessment, Support
from claimspan.model.text import Span

CLEARLY = 0.1
"""How much likelier the other words have to bear the statement out."""
_SURE = 0.5
"""Weight from which a word of the article says what a word of the statement says."""
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
    pair = _beside(statement, article, spans, published, aliases)
    here = assess(pair)
    if here.support in (Support.SUPPORTED, Support.UNVERIFIABLE):
        return ()
    asked = _asked(pair, here)
    nearest = paired(statement, article, published, aliases).alignment.sentences[:_TRIED]
    for size in (1, 2):
        found: list[tuple[float, tuple[Span, ...]]] = []
        for sentences in combinations(sorted(nearest), size):
            there = tuple(_joined([article.sentences[number].span for number in sentences], article.text))
            if all(any(span.start >= s.start and span.end <= s.end for s in spans) for span in there):
                continue
            other = _beside(statement, article, there, published, aliases)
            if not _answers(other, asked, spans):
                continue
            told = assess(other)
            if told.support is Support.SUPPORTED and not told.mismatches and told.score >= here.score + CLEARLY:
                found.append((told.score, there))
        if found:
            return max(found, key=lambda one: (one[0], [-span.start for span in one[1]]))[1]
    return ()


def _beside(
    statement: Passage,
    article: Passage,
    spans: Sequence[Span],
    published: str | None,
    aliases: tuple[frozenset[str], ...],
) -> Pair:
    held = tuple(sentence for sentence in article.sentences if any(sentence.span.overlaps(span) for span in spans))
    return paired(statement, replace(article, sentences=held, spans=tuple(spans)), published, aliases)


class Asked(NamedTuple):
    """What other words of the article have to say, as numbers of words of the statement.

    Attributes:
        known: What the words on record say already.
        missing: What they do not say, or say otherwise.
    """

    known: frozenset[int]
    missing: frozenset[int]


def _asked(pair: Pair, here: Assessment) -> Asked:
    matches = pair.alignment.matches
    telling = [number for number, word in enumerate(pair.statement.words) if word.content or word.text[0].isdigit()]
    at_issue = [mismatch.said for mismatch in here.mismatches]
    missing = frozenset(n for n in telling if any(pair.statement.words[n].span.overlaps(said) for said in at_issue))
    return Asked(frozenset(n for n in telling if _is_sure(matches[n])) - missing, missing)


def _answers(pair: Pair, asked: Asked, spans: Sequence[Span]) -> bool:
    """Tell whether words say all that is asked: what is missing not in the words on record, that do not say it."""
    matches, words = pair.alignment.matches, pair.evidence.words
    if not all(_is_sure(matches[number]) for number in asked.known | asked.missing):
        return False
    places = [words[match.word].span for number in asked.missing if (match := matches[number]) is not None]
    return not places or any(not any(place.overlaps(span) for span in spans) for place in places)


def _is_sure(match: Match | None) -> bool:
    return match is not None and match.kind != "pronoun" and match.weight >= _SURE


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
