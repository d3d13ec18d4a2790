"""Cues said twice in a line: ``"...," he said. said X, fellow of Y, said the Courier``, by words and marks alone."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Phrase
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.words import Words

_AGAIN = frozenset({"said", "says", "told", "tells", "added", "adds"})
_HEARD = frozenset({"told", "tells"})
"""Needs no comma before it: ``X, fellow of A. B Centre told the Courier``."""
_VERBS = listed("being") | {"has", "have", "had", "will", "would", "that", "he", "she", "they", "it", "who", "which"}
_LONGEST_TAIL = 45
_LONGEST_OUTLET = 6


def read_again(words: Words, by_sentence: list[list[Draft]]) -> set[int]:
    """Give a cue the speaker and the outlet that the rest of its line names; return the sentences read.

    A line that goes on after its cue with nothing but another cue and names is the copy of an edited one: its first
    name is the speaker's, what stands at its very end after one more cue is where the words appeared. A stray full
    stop within the names cuts nothing off.
    """
    read: set[int] = set()
    for number, drafts in enumerate(by_sentence):
        for draft in drafts:
            tail = _tail(words, draft) if _is_quoting(words, draft) else None
            if tail is None:
                continue
            _take(words, draft, tail)
            for later in range(number, len(by_sentence)):
                if words.sentences[later].paragraph != words.sentences[number].paragraph:
                    break
                by_sentence[later] = [
                    other for other in by_sentence[later] if other is draft or other.cue.verb < tail[0] - 1
                ]
                read.add(later)
            break
    return read


def _tail(words: Words, draft: Draft) -> tuple[int, int] | None:
    """Return the tokens after a second cue that directly follows a draft's, to the end of the line."""
    start = max([draft.cue.after, *(stop for _, stop in draft.content)])
    if draft.cue.inverted:
        end = _line_end(words, draft.sentence)
        return (start + 1, end) if _is_cut_off(words, start, end) else None
    count = len(words.low)
    while start < count and words.low[start] in (".", ",", ";"):
        start += 1
    if start >= count - 1 or words.low[start] not in _AGAIN or words.low[start - 1] not in (".", ",", ";"):
        return None
    end = _line_end(words, draft.sentence)
    tail = range(start + 1, end)
    if not tail:
        return None
    named = words.text[words.starts[start + 1]].isupper() or words.low[start + 1] in ("the", "a", "an")
    plain = all(words.quoted[at] < 0 and words.low[at] not in _VERBS for at in tail)
    return (start + 1, end) if named and plain and len(tail) <= _LONGEST_TAIL else None


def _line_end(words: Words, number: int) -> int:
    """Return the end of the line of a sentence, as far as a mention may reach."""
    sentences = words.sentences
    last = min(number + _LONGEST_TAIL, len(sentences) - 1)
    paragraph, at = sentences[number].paragraph, number
    while at < last and sentences[at + 1].paragraph == paragraph:
        at += 1
    return sentences[at].end


def _is_cut_off(words: Words, start: int, end: int) -> bool:
    """Tell whether a stray stop cuts off a mention's rest: ``said X, fellow of A. B Centre, said the Courier``."""
    if end - start > _LONGEST_TAIL or start + 1 >= end or words.low[start] != ".":
        return False
    again = [
        at
        for at in range(start + 2, end)
        if words.low[at] in _HEARD or (words.low[at] in _AGAIN and words.low[at - 1] == ",")
    ]
    plain = all(words.quoted[at] < 0 and words.low[at] not in _VERBS for at in range(start, end))
    return plain and len(again) == 1 and 0 < end - again[0] - 1 <= _LONGEST_OUTLET + 1


def _take(words: Words, draft: Draft, tail: tuple[int, int]) -> None:
    start, end = tail
    while end > start and words.low[end - 1] in (".", ",", ";"):
        end -= 1
    outlet = next((at for at in range(end - 1, start, -1) if words.low[at] in _AGAIN), None)
    if outlet is not None and end - outlet - 1 <= _LONGEST_OUTLET:
        draft.cue.via = (outlet + 1, end)
        end = outlet
        while end > start and words.low[end - 1] in (".", ",", ";"):
            end -= 1
    subject = draft.cue.subject
    if draft.cue.inverted:
        draft.rest = (start, end) if outlet is not None else None
        return
    if subject is not None and words.tags[subject.head] != "PRP" and words.low[subject.head] not in _VERBS:
        if outlet is None:
            draft.cue.via = (start, end)
        return
    stop = next((at for at in range(start, end) if words.low[at] == "."), end)
    draft.cue.subject = Phrase(start, stop, _head(words, start, stop))
    draft.rest = (stop + 1, end) if stop + 1 < end else None


def _head(words: Words, start: int, end: int) -> int:
    """Return the last token of the first name of a stretch: what stands before its first comma or bracket."""
    for at in range(start, end):
        if words.low[at] in (",", "(", "of", "from", "at"):
            return max(at - 1, start)
    return end - 1


def _is_quoting(words: Words, draft: Draft) -> bool:
    return any(words.quoted[end - 1] >= 0 for _, end in draft.content)
