"""A small language for articles with attributions: ``{1|words}`` are said, ``<1|said>`` is the cue, ``(1|He)`` who."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from claimspan.engine.parties import Directory, cast
from claimspan.engine.passages import Held, Recorded, passages
from claimspan.engine.rivals import Scene, doubted
from claimspan.model.attribution import (
    Analysis,
    Attribution,
    ContentKind,
    Mention,
    MentionSort,
    Named,
    Outcome,
    Printed,
    Resolution,
    Speech,
)
from claimspan.model.audit import Passage
from claimspan.model.extraction import ReadArticle
from claimspan.model.register import Speaker
from claimspan.model.text import Source, Span

_MARKED = re.compile(r"[{<(](\d)\|([^}>)]*)[}>)]")
_KINDS = {"{": "content", "<": "cue", "(": "mention"}
_PRONOUNS = {"he", "she", "they", "it"}


def article(
    marked: str, whose: Mapping[int, str | Sequence[str] | None], people: Sequence[str], roles: Mapping[str, str] = {}
) -> ReadArticle:
    """Return the article; ``whose`` gives the name, the candidates or None for each statement."""
    text, found = "", defaultdict[tuple[str, int], list[Span]](list)
    place = 0
    for match in _MARKED.finditer(marked):
        text += marked[place : match.start()]
        found[_KINDS[match[0][0]], int(match[1])].append(Span(len(text), len(text) + len(match[2])))
        text += match[2]
        place = match.end()
    source = Source("seeds/a.txt", text + marked[place:], "0" * 64)
    named = tuple(_named(name, source.text, roles.get(name, "")) for name in people)
    speeches = tuple(_speech(source, found, number, whose[number]) for number in sorted(whose))
    return ReadArticle(source, Analysis(speeches, named))


def _speech(
    source: Source, found: Mapping[tuple[str, int], list[Span]], number: int, whose: str | Sequence[str] | None
) -> Speech:
    content, cue = tuple(found["content", number]), tuple(found["cue", number])
    spans = tuple(found["mention", number])
    mention = Mention(spans, spans[0]) if spans else None
    head = spans[0].of(source.text) if spans else ""
    sort = MentionSort.NOBODY if not head else MentionSort.NAME
    if head.casefold() in _PRONOUNS:
        sort = MentionSort.PRONOUN
    elif head[:4].casefold() == "the ":
        sort = MentionSort.NOUN
    if isinstance(whose, str):
        resolution = Resolution(Outcome.RESOLVED, whose, (), "a reason", 0.95)
    elif whose:
        resolution = Resolution(Outcome.AMBIGUOUS, None, tuple(whose), "either", 0.5)
    else:
        resolution = Resolution(Outcome.UNRESOLVED, None)
    line = source.position((spans or content)[0].start).line
    inherited = not spans and isinstance(whose, str)
    attribution = Attribution(content, cue, mention, ContentKind.DIRECT, "saying", inherited=inherited)
    return Speech(attribution, resolution, Printed(head, "", "", sort, line))


def _named(name: str, text: str, role: str) -> Named:
    family = name.rsplit(maxsplit=1)[-1]
    spans = tuple(Span(*match.span()) for match in re.finditer(rf"\b(?:{re.escape(name)}|{re.escape(family)})\b", text))
    at = text.find(role) if role else -1
    roles = (Span(at, at + len(role)),) if at >= 0 else ()
    return Named(name, "person", (name, family), spans, roles, (role,) if roles else ())


def speaker(key: str, name: str, **more: object) -> Speaker:
    family = name.rsplit(maxsplit=1)[-1]
    return Speaker.model_validate({"id": key, "kind": "person", "name": name, "family": family, **more})


def quote(record: str, key: str, read: ReadArticle, *words: str) -> Recorded:
    """Return a quote on record with these words, found in the article."""
    spans = tuple(Span(start := read.source.text.index(each), start + len(each)) for each in words)
    return Recorded(record, key, spans, " … ".join(words))


def claim(record: str, read: ReadArticle, words: str) -> Recorded:
    return Recorded(record, None, quote(record, "", read, words).spans, words)


def audited(read: ReadArticle, records: Sequence[Recorded], *speakers: Speaker) -> tuple[list[Passage], Held]:
    """Return the passages with all doubts."""
    directory = Directory({each.id: each for each in speakers})
    found, held = passages(read, records, directory)
    people = cast(read, directory)
    parties = {party.key: party for party in directory.all()}
    return doubted(Scene(read, people, parties), found), held
