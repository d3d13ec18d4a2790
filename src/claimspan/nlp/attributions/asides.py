"""What is said around a cue that stands in it like an aside: ``A, X said, B``."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.ends import content_end
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import FINITE, FRAGMENT, LEADS, PAUSES
from claimspan.nlp.attributions.sides import CONNECTING, trimmed
from claimspan.nlp.attributions.words import Sentence, Words


def around(
    words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], left: tuple[int, int], right: str
) -> Draft:
    """Return the attribution of a cue in brackets, as it were: before it, and after it when the words run on."""
    draft = Draft(cue, number, [left])
    at = cue.after
    if right == "pause":
        start = at + 1
        if start < sentence.end and _runs_on(words, sentence, cue, start, later, left):
            piece = trimmed(words, start, content_end(words, sentence, cue, start, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
        else:
            first = next(
                (
                    place
                    for place in range(start, sentence.end)
                    if words.quoted[place] >= 0 and words.low[place - 1] == ":" and words.quoted[place - 1] < 0
                ),
                None,
            )
            if first is not None and not any(start < other.start < first and not other.shared for other in later):
                draft.content.append(trimmed(words, first, sentence.end))
                draft.cue.after = first
    elif right == "words" and any(words.quoted[place] >= 0 for place in range(at, sentence.end)):
        first = next(place for place in range(at, sentence.end) if words.quoted[place] >= 0)
        if words.low[first - 1] in (",", ":") and not any(other.start < first for other in later):
            piece = trimmed(words, first, sentence.end)
            draft.content.append(piece)
    return draft


def _runs_on(
    words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue], left: tuple[int, int]
) -> bool:
    """Tell whether what is said goes on after a cue in brackets, from ``start`` on."""
    if words.quoted[start] >= 0:
        return True
    for other in later:
        if start <= other.start <= start + 3 and (other.shared or words.tags[other.verb] == "VBG"):
            return False
    complete = any(words.tags[place] in FINITE for place in range(*left)) or (
        words.quoted[left[1] - 1] >= 0 and left[1] - left[0] > FRAGMENT
    )
    if words.low[start] in ("including", "excluding"):
        return True
    if not complete:
        return True
    if words.quoted[left[1] - 1] >= 0 or _closes(words, left):
        return False
    at = start
    while at < sentence.end and words.tags[at] in ("RB", "CC"):
        at += 1
    if at < sentence.end and words.tags[at] in FINITE:
        return False
    tag = words.tags[start]
    return not (tag in ("VBG", "WP", "WDT", "VBN") or words.low[start] in _LATER_ADJUNCTS)


_LATER_ADJUNCTS = listed("later adjuncts")


def _closes(words: Words, left: tuple[int, int]) -> bool:
    return words.quoted[left[1] - 1] >= 0


def around_according(
    words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int
) -> Draft | None:
    before = cue.start - 1
    start = max(sentence.start, free)
    while (
        before >= start
        and words.low[before] in ("and", "but", ",", "—", "–", "-", "--", "(")
        and words.quoted[before] < 0
    ):
        before -= 1
    left = trimmed(words, start, before + 1, opening=start == sentence.start)
    if all(words.tags[place] in CONNECTING or words.low[place] in LEADS for place in range(*left)):
        left = (start, start)
    at = cue.after
    if left[0] >= left[1]:
        if at >= sentence.end:
            return None
        piece = trimmed(words, at + 1 if words.low[at] in PAUSES else at, sentence.end)
        return Draft(cue, number, [piece]) if piece[0] < piece[1] else None
    draft = Draft(cue, number, [left])
    if at < sentence.end and words.low[at] in PAUSES and at + 1 < sentence.end:
        if _runs_on(words, sentence, cue, at + 1, later, left):
            piece = trimmed(words, at + 1, content_end(words, sentence, cue, at + 1, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
    return draft
