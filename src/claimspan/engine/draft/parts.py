"""A long draft is read in parts, so that reading takes time in step with its length and a part that stays is known."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimspan.engine.draft.shifting import sentence_shifted, speech_shifted
from claimspan.model.attribution import Analysis, Named, Speech
from claimspan.model.draft import Block, Stretch
from claimspan.model.facts import Sentence
from claimspan.model.text import Span

PART = 40_000
"""Code points of prose from which a draft is read in parts: some 400 sentences; names and pronouns reach no further."""


def parts(length: int, stretches: Sequence[Stretch]) -> list[Span]:
    """Return the parts of a prose: each ends with a block, before a heading if one is near.

    Args:
        length: Code points of the prose.
        stretches: Its blocks.
    """
    found: list[Span] = []
    start = 0
    for number, stretch in enumerate(stretches[1:], 1):
        so_far = stretches[number - 1].span.end - start
        if so_far >= PART or (so_far >= PART // 2 and stretch.block is Block.HEADING):
            found.append(Span(start, stretch.span.start))
            start = stretch.span.start
    return [*found, Span(start, length)]


def together(read: Iterable[tuple[Span, Analysis]]) -> Analysis:
    """Return the analyses of a prose's parts as that of the whole; what was not read in one part is told."""
    speeches: list[Speech] = []
    sentences: list[Sentence] = []
    named: dict[str, Named] = {}
    unread = ""
    for span, analysis in read:
        unread = unread or analysis.unread
        speeches += [speech_shifted(each, span.start) for each in analysis.speeches]
        sentences += [sentence_shifted(each, span.start) for each in analysis.sentences]
        for each in analysis.named:
            named[each.name] = _joined(named.get(each.name), _moved(each, span.start))
    return Analysis(tuple(speeches), tuple(named.values()), unread, tuple(sentences))


def _moved(named: Named, by: int) -> Named:
    mentions, roles = (tuple(span.shifted(by) for span in spans) for spans in (named.mentions, named.roles))
    return replace(named, mentions=mentions, roles=roles)


def _joined(one: Named | None, other: Named) -> Named:
    """Return two parts' words on somebody of one name."""
    if one is None:
        return other
    return replace(
        one,
        kind=one.kind or other.kind,
        forms=tuple(dict.fromkeys((*one.forms, *other.forms))),
        mentions=(*one.mentions, *other.mentions),
        roles=(*one.roles, *other.roles),
        role_words=(*one.role_words, *other.role_words),
    )
