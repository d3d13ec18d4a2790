"""Two names in each other's place among the same words: ``from Anland into Borland`` and the other way round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.facts.clauses.converses import is_mutual
from claimspan.facts.items import is_small
from claimspan.model.text import Span

_SKIPPED = frozenset(("a", "an", "the", "mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr."))
_JOINING = frozenset(("and", "or", "nor", "&", "with", "between", "both", ",", "neither", "either"))


class Named(NamedTuple):
    """A name in its place.

    Attributes:
        keys: What its words are compared by.
        span: Code points of the text.
        left: Key of the word before it, articles and titles left out; empty at the start of a sentence.
        right: Key of the word behind it; empty at the end.
    """

    keys: frozenset[str]
    span: Span
    left: str
    right: str


def exchanged(pair: Pair) -> Iterator[tuple[Span, Span]]:
    """Yield where two names of the statement stand in each other's place in a near sentence of the evidence.

    Both are code points, of the statement and of the article.
    """
    for number, sentence in enumerate(pair.statement.sentences):
        if not len(sentence):
            continue
        here = _names([word for word in pair.statement.words if word.sentence == number])
        for near in pair.alignment.sentences:
            there = _names([word for word in pair.evidence.words if word.sentence == near])
            for one, other in combinations(here, 2):
                found = _trade(one, other, there)
                if found is not None and not one.keys & other.keys and not _is_mutual(pair.statement.words, one, other):
                    yield _around(one.span, other.span), found
                    return


def _trade(one: Named, other: Named, there: Sequence[Named]) -> Span | None:
    """Return where two names have each other's neighbours; None where either stands once where it stood."""
    ones, others = ([name for name in there if name.keys == wanted.keys] for wanted in (one, other))
    if any(_alike(one, name) for name in ones) or any(_alike(other, name) for name in others):
        return None
    for first in ones:
        for second in others:
            if _alike(one, second) and _alike(other, first):
                return _around(first.span, second.span)
    return None


def _is_mutual(words: Sequence[Word], one: Named, other: Named) -> bool:
    """Tell whether what stands between two names says the same of both: ``met``."""
    around = _around(one.span, other.span)
    return any(is_mutual(word.lemma) for word in words if around.overlaps(word.span) and word.part in ("VERB", "NOUN"))


def _alike(one: Named, other: Named) -> bool:
    """Tell whether two places are one: the same word before or behind, and none that joins names in a list."""
    sides = ((one.left, other.left), (one.right, other.right))
    if any(mine in _JOINING or yours in _JOINING for mine, yours in sides):
        return False
    return any(mine == yours and mine for mine, yours in sides)


def _names(words: Sequence[Word]) -> list[Named]:
    """Return the names of a sentence: words in a row that are labelled alike, or proper nouns."""
    found: list[Named] = []
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and _is_name(words[end]) and words[end].label == words[start].label:
            end += 1
        if end > start:
            left = next((word for word in reversed(words[:start]) if word.low not in _SKIPPED), None)
            right = next(iter(words[end:]), None)
            keys = frozenset(
                word.key for word in words[start:end] if not is_small(word.low) and word.low not in _SKIPPED
            )
            span = Span(words[start].span.start, words[end - 1].span.end)
            found.append(Named(keys, span, left.key if left else "", _key(right)))
        start = max(end, start + 1)
    return [name for name in found if name.keys]


def _key(word: Word | None) -> str:
    return word.key if word and any(letter.isalnum() for letter in word.text) else ""


def _is_name(word: Word) -> bool:
    return bool(word.label) or word.part == "PROPN"


def _around(one: Span, other: Span) -> Span:
    return Span(min(one.start, other.start), max(one.end, other.end))
