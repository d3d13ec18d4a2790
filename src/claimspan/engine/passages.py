"""The passages of one article: its quotes on record and its attributions, put side by side."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from claimspan.engine import whose
from claimspan.engine.parties import Directory
from claimspan.model.attribution import Attribution, MentionSort, Outcome, Speech
from claimspan.model.audit import Agreement, Doubt, Hold, Passage
from claimspan.model.count import listed
from claimspan.model.extraction import ReadArticle
from claimspan.model.text import Span
from claimspan.model.whose import Answer, Judgment

HELD = 0.5
"""Share of an attribution's words that records have to cover for it to count as recorded."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """A live record and where its words are today.

    Attributes:
        id: Of the record.
        speaker: Of a quote; None for a claim.
        spans: Today's places of its parts; empty when they are not all found.
        words: On record.
        note: Why the words are not found; empty otherwise.
    """

    id: str
    speaker: str | None
    spans: tuple[Span, ...]
    words: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """How many of an article's attributions are on record.

    Attributes:
        attributions: All of them.
        quotes: Held by a quote.
        claims: Of the others, held by claims.
    """

    attributions: int
    quotes: int
    claims: int


def passages(article: ReadArticle, records: Sequence[Recorded], directory: Directory) -> tuple[list[Passage], Held]:
    """Return every quote on record, and every attribution no quote holds, in text order; and how many are held."""
    numbers = {id(speech): number for number, speech in enumerate(article.analysis.speeches)}
    quotes = [record for record in records if record.speaker is not None]
    claims = [record for record in records if record.speaker is None]
    found = [_of_record(article, quote, directory, numbers) for quote in quotes]
    by_quotes, by_claims = _Cover(quotes), _Cover(claims)
    held, as_claims = 0, 0
    for number, speech in enumerate(article.analysis.speeches):
        content = speech.attribution.content
        if by_quotes.holds(content):
            held += 1
            continue
        claimed = by_claims.touching(content) if by_claims.holds(content) else ()
        as_claims += bool(claimed)
        found.append(replace(_of_speech(article, speech, number, directory), claims=claimed))
    twice = _claimed_twice(found, directory)
    found = [_contested(passage, twice.get(place, ())) for place, passage in enumerate(found)]
    found.sort(key=lambda passage: (passage.spans[:1] or ((-1, -1),), passage.record or ""))
    return found, Held(len(numbers), held, as_claims)


class _Cover:
    """The stretches of an article that some records take, to be asked many times."""

    def __init__(self, records: Iterable[Recorded]) -> None:
        self._taken = sorted((span.start, span.end, record.id) for record in records for span in record.spans)
        self._union: list[tuple[int, int]] = []
        for start, end, _ in self._taken:
            if self._union and start <= self._union[-1][1]:
                self._union[-1] = (self._union[-1][0], max(end, self._union[-1][1]))
            else:
                self._union.append((start, end))
        self._longest = max((end - start for start, end, _ in self._taken), default=0)

    def holds(self, content: tuple[Span, ...]) -> bool:
        """Tell whether the records take at least half of the words."""
        shared = sum(length for span in content for length in self._shared(span))
        return shared > 0 and shared >= HELD * sum(span.length for span in content)

    def _shared(self, span: Span) -> Iterator[int]:
        first = bisect_right(self._union, (span.start, span.start)) - 1
        for start, end in self._union[max(first, 0) :]:
            if start >= span.end:
                break
            yield max(0, min(end, span.end) - max(start, span.start))

    def touching(self, content: tuple[Span, ...]) -> tuple[str, ...]:
        """Return the ids of records that share words with ``content``, in order of place."""
        found = []
        for span in content:
            first = bisect_right(self._taken, (span.start - self._longest,))
            for start, end, record in self._taken[first:]:
                if start >= span.end:
                    break
                if end > span.start:
                    found.append(record)
        return tuple(dict.fromkeys(found))


def _of_speech(article: ReadArticle, speech: Speech, number: int, directory: Directory) -> Passage:
    """Return the passage of an attribution that no quote holds."""
    keys = _keys(article, speech, directory)
    sure = speech.resolution.outcome is Outcome.RESOLVED and len(keys) == 1
    content = speech.attribution.content
    passage = Passage(
        article.source.path,
        content,
        article.lines(content),
        article.words(content),
        Agreement.GIVEN,
        given=keys[0] if sure else None,
        candidates=() if sure else keys,
        speeches=(number,),
    )
    return _told(passage, article, speech)


def _keys(article: ReadArticle, speech: Speech, directory: Directory) -> tuple[str, ...]:
    """Return everybody whose words a speech may be."""
    resolution = speech.resolution
    names = (resolution.name,) if resolution.outcome is Outcome.RESOLVED and resolution.name else resolution.candidates
    return tuple(dict.fromkeys(key for name in names if name for key in directory.keys(name, article.analysis)))


def _told(passage: Passage, article: ReadArticle, speech: Speech) -> Passage:
    """Return the passage with what the article says of the speaker."""
    attribution, resolution = speech.attribution, speech.resolution
    mention = attribution.mention
    at = mention.head if mention else next(iter(attribution.cue), None)
    return replace(
        passage,
        hold=_hold(speech, passage),
        kind=attribution.kind,
        outcome=resolution.outcome,
        cue=article.words(attribution.cue),
        mention=article.words((mention.head,)) if mention else "",
        naming=article.naming(attribution),
        bare=_bare(passage, article, attribution),
        cue_line=article.source.position(at.start).line if at else None,
        evidence=resolution.evidence,
        confidence=resolution.confidence,
    )


def _bare(passage: Passage, article: ReadArticle, attribution: Attribution) -> tuple[int, ...]:
    """Return the lines of the words in which neither cue nor mention stands."""
    mention = attribution.mention
    cues = () if attribution.inherited else (*attribution.cue, *((mention.head,) if mention else ()))
    named = article.lines(cues)
    return tuple(line for line in passage.lines if line not in named and line not in passage.missed)


def _hold(speech: Speech, passage: Passage) -> Hold:
    if passage.recorded and passage.given and passage.recorded != passage.given:
        return Hold.CONTRADICTED
    if passage.candidates:
        return Hold.AMBIGUOUS
    if passage.given is None:
        return Hold.UNRESOLVED
    named = speech.printed.sort is MentionSort.NAME and not speech.attribution.inherited
    return Hold.NAMED if named else Hold.INFERRED


def _of_record(article: ReadArticle, record: Recorded, directory: Directory, numbers: dict[int, int]) -> Passage:
    """Return the passage of a quote on record."""
    speaker = directory.speaker(record.speaker or "")
    lines = article.lines(record.spans)
    words = article.words(record.spans) if record.spans else record.words
    passage = Passage(
        article.source.path,
        record.spans,
        lines,
        words,
        Agreement.RECORDED,
        record=record.id,
        recorded=speaker.id,
        note=record.note,
    )
    if article.analysis.unread and not record.note:
        return replace(passage, note=f"unchecked: {article.analysis.unread}")
    if not record.spans:
        return passage
    found = whose.given(record.spans, article.analysis, article.source.text)
    judgment = whose.judged(found, speaker, directory.speakers.values())
    speech = judgment.speech or found.speech
    held = tuple(dict.fromkeys(numbers[id(bearing.speech)] for bearing in found.bearings))
    missed = article.lines(found.missed)
    passage = replace(passage, speeches=held, missed=missed, note=judgment.reason)
    passage = _judged(passage, article, judgment, speech, directory)
    return _told(passage, article, speech) if speech else passage


def _judged(
    passage: Passage, article: ReadArticle, judgment: Judgment, speech: Speech | None, directory: Directory
) -> Passage:
    """Return the passage with whom the article gives the words to, and whether that is who is on record."""
    if judgment.answer is Answer.RIGHT:
        return replace(passage, given=passage.recorded, agreement=Agreement.BOTH, note=_missed(passage.missed))
    keys = _keys(article, speech, directory) if speech and judgment.answer is not Answer.NOT_GIVEN else ()
    others = tuple(key for key in keys if key != passage.recorded)
    if judgment.answer is Answer.WRONG and len(others) == 1:
        doubt = Doubt(others[0], "recorded", judgment.reason)
        return replace(passage, given=others[0], agreement=Agreement.CONTESTED, doubts=(doubt,))
    if not others:
        return passage
    doubts = tuple(Doubt(key, "ambiguous", judgment.reason) for key in others)
    return replace(passage, candidates=keys, agreement=Agreement.CONTESTED, doubts=doubts)


def _missed(lines: tuple[int, ...]) -> str:
    if not lines:
        return ""
    return f"the article does not say whose the words in {'line' if len(lines) == 1 else 'lines'} {listed(lines)} are"


def _claimed_twice(found: Sequence[Passage], directory: Directory) -> dict[int, tuple[Doubt, ...]]:
    """Return doubts, by place in ``found``, on words that stand in two quotes of different speakers."""
    names = {party.key: party.name for party in directory.all()}
    open_: list[tuple[int, int]] = []
    doubts: dict[int, tuple[Doubt, ...]] = {}
    spans = sorted((span, place) for place, each in enumerate(found) if each.recorded for span in each.spans)
    for span, place in spans:
        open_ = [(end, other) for end, other in open_ if end > span.start]
        for _, other in open_:
            mine, theirs = found[place], found[other]
            if mine.recorded != theirs.recorded:
                doubts[place] = (*doubts.get(place, ()), _twice(theirs, names))
                doubts[other] = (*doubts.get(other, ()), _twice(mine, names))
        open_.append((span.end, place))
    return {place: tuple(dict.fromkeys(told)) for place, told in doubts.items()}


def _twice(other: Passage, names: dict[str, str]) -> Doubt:
    key = other.recorded or ""
    return Doubt(key, "twice", f"the words are also on record for {names.get(key, key)} ({other.record})")


def _contested(passage: Passage, doubts: tuple[Doubt, ...]) -> Passage:
    if not doubts:
        return passage
    return replace(passage, agreement=Agreement.CONTESTED, doubts=(*doubts, *passage.doubts))
