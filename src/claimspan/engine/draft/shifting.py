"""Speeches and sentences of a text as those of a part of it, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimspan.model.attribution import Attribution, Mention, Speech
from claimspan.model.facts import Sentence
from claimspan.model.text import Span


def speech_shifted(speech: Speech, by: int) -> Speech:
    """Return a speech whose spans stand ``by`` code points further on."""
    attribution = speech.attribution
    mention = attribution.mention
    return replace(
        speech,
        attribution=replace(
            attribution,
            content=_shifted(attribution.content, by),
            cue=_shifted(attribution.cue, by),
            via=_shifted(attribution.via, by),
            mention=_mention_shifted(mention, by) if mention else None,
        ),
    )


def sentence_shifted(sentence: Sentence, by: int) -> Sentence:
    """Return a sentence whose words stand ``by`` code points further on."""
    return replace(
        sentence,
        span=sentence.span.shifted(by),
        starts=tuple(start + by for start in sentence.starts),
        ends=tuple(end + by for end in sentence.ends),
    )


def cut(sentence: Sentence, first: int, last: int) -> Sentence:
    """Return the words ``first`` to ``last`` (exclusive) of a sentence; what hung on others hangs on nothing."""
    if first == 0 and last == len(sentence):
        return sentence
    heads = sentence.heads[first:last]
    return Sentence(
        Span(sentence.starts[first], sentence.ends[last - 1]),
        sentence.starts[first:last],
        sentence.ends[first:last],
        sentence.lemmas[first:last],
        sentence.tags[first:last],
        sentence.parts[first:last],
        sentence.relations[first:last],
        tuple(head - first if first <= head < last else place for place, head in enumerate(heads)),
        tuple((a - first, b - first, label) for a, b, label in sentence.names if first <= a and b <= last),
    )


def within_span(speech: Speech, span: Span) -> bool:
    """Tell whether all of a speech lies in a span."""
    return all(span.start <= each.start and each.end <= span.end for each in _spans(speech.attribution))


def _spans(attribution: Attribution) -> Iterator[Span]:
    yield from (*attribution.content, *attribution.cue, *attribution.via)
    if attribution.mention is not None:
        yield from (*attribution.mention.spans, attribution.mention.head)


def _mention_shifted(mention: Mention, by: int) -> Mention:
    role = mention.role.shifted(by) if mention.role else None
    return Mention(_shifted(mention.spans, by), mention.head.shifted(by), role)


def _shifted(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    return tuple(span.shifted(by) for span in spans)
