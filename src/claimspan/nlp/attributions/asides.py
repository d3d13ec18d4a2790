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
    start = cue.after + 1
    if right == "pause" and start < sentence.end and _runs_on(words, sentence, start, later, left):
        _add(draft, trimmed(words, start, content_end(words, sentence, cue, start, later)))
    elif right == "pause":
        first = _introduced(words, start, sentence.end)
        if first is not None and not any(start < other.start < first and not other.shared for other in later):
            draft.content.append(trimmed(words, first, sentence.end))
            cue.after = first
    elif right == "words":
        first = next((place for place in range(cue.after, sentence.end) if words.quoted[place] >= 0), None)
        if first and words.low[first - 1] in (",", ":") and not any(other.start < first for other in later):
            draft.content.append(trimmed(words, first, sentence.end))
    return draft


def _add(draft: Draft, piece: tuple[int, int]) -> None:
    if piece[0] < piece[1]:
        draft.content.append(piece)


def _introduced(words: Words, start: int, end: int) -> int | None:
    """Return the first quotation after a colon."""
    for place in range(start, end):
        if words.quoted[place] >= 0 and words.low[place - 1] == ":" and words.quoted[place - 1] < 0:
            return place
    return None


def _runs_on(words: Words, sentence: Sentence, start: int, later: Sequence[Cue], left: tuple[int, int]) -> bool:
    """Tell whether what is said goes on after a cue in brackets, from ``start`` on."""
    if words.quoted[start] >= 0:
        return True
    for other in later:
        if start <= other.start <= start + _NEAR and (other.shared or words.tags[other.verb] == "VBG"):
            return False
    quoted = words.quoted[left[1] - 1] >= 0
    complete = any(words.tags[place] in FINITE for place in range(*left)) or (quoted and left[1] - left[0] > FRAGMENT)
    if words.low[start] in ("including", "excluding"):
        return True
    if quoted and words.tags[start] in ("VBG", "WRB") and words.low[left[1] - 2] in (",", "?", "!"):
        return False
    if not complete:
        return True
    return not quoted and not _leaves(words, sentence, start)


_NEAR = 3


def _leaves(words: Words, sentence: Sentence, start: int) -> bool:
    """Tell whether words after a cue are the writer's: a second verb of its subject, a participle, an adjunct."""
    at = start
    while at < sentence.end and words.tags[at] in ("RB", "CC"):
        at += 1
    if at < sentence.end and words.tags[at] in FINITE:
        return True
    return words.tags[start] in ("VBG", "WP", "WDT", "VBN") or words.low[start] in _LATER_ADJUNCTS


_LATER_ADJUNCTS = listed("later adjuncts")


def around_according(
    words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int
) -> Draft | None:
    """Return the attribution of ``according to X``: what stands before it, and what runs on after it."""
    left = _before_according(words, sentence, cue, max(sentence.start, free))
    at = cue.after
    if left[0] >= left[1]:
        if at >= sentence.end:
            return None
        piece = trimmed(words, at + 1 if words.low[at] in PAUSES else at, sentence.end)
        return Draft(cue, number, [piece]) if piece[0] < piece[1] else None
    draft = Draft(cue, number, [left])
    paused = at + 1 < sentence.end and words.low[at] in PAUSES
    if paused and _runs_on(words, sentence, at + 1, later, left):
        _add(draft, trimmed(words, at + 1, content_end(words, sentence, cue, at + 1, later)))
    return draft


def _before_according(words: Words, sentence: Sentence, cue: Cue, start: int) -> tuple[int, int]:
    before = cue.start - 1
    while before >= start and words.low[before] in _JOINTS and words.quoted[before] < 0:
        before -= 1
    left = trimmed(words, start, before + 1, opening=start == sentence.start)
    joining = all(words.tags[place] in CONNECTING or words.low[place] in LEADS for place in range(*left))
    return (start, start) if joining else left


_JOINTS = frozenset({"and", "but", ",", "—", "–", "-", "--", "("})
