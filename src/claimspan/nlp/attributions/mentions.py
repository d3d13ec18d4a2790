"""The words that name a speaker: the whole phrase, its head and the role printed with it."""

from __future__ import annotations

from claimspan.model.attribution import Mention
from claimspan.model.text import Span
from claimspan.nlp.attributions.cues import Phrase
from claimspan.nlp.attributions.words import Words

_NAMES = frozenset({"NNP", "NNPS"})


def mention(words: Words, phrase: Phrase) -> Mention | None:
    """Return the mention a noun phrase makes."""
    start, end = phrase.start, phrase.end
    while end > start and words.low[end - 1] in (",", "—", "–", "-", "(", ";", ":"):
        end -= 1
    while start < end and words.low[start] in (",", "and", "but", "—", "–", "-"):
        start += 1
    if start >= end:
        return None
    head = phrase.head if start <= phrase.head < end else end - 1
    first = last = head
    if words.tags[head] in _NAMES:
        while first > start and words.tags[first - 1] in _NAMES:
            first -= 1
        while last + 1 < end and words.tags[last + 1] in _NAMES:
            last += 1
    span = Span(words.starts[start], words.ends[end - 1])
    return Mention((span,), Span(words.starts[first], words.ends[last]))
