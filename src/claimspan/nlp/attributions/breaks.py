"""Where another cue ends what is said."""

from __future__ import annotations

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.marks import FINITE, PAUSES
from claimspan.nlp.attributions.verbs import CLAUSE
from claimspan.nlp.attributions.words import Sentence, Words


def breaks_out(words: Words, sentence: Sentence, cue: Cue, other: Cue, start: int) -> int | None:
    """Return where the content ends because another cue beside the first begins; None when that is inside."""
    if other.prepositional:
        return None
    low = words.low
    cut = other.start if other.shared else other.left
    joined = cut - 1 > start and low[cut - 1] in _JOINTS
    while cut - 1 > start and low[cut - 1] in _JOINTS:
        cut -= 1
    before = cut - 1
    paused = low[before] in PAUSES or words.quoted[before] >= 0
    if words.tags[other.verb] == "VBG" and other.start == other.verb:
        return cut if paused else None
    if other.shared:
        return cut if joined and _same_level(words, sentence, cue, other, start, cut, paused=paused) else None
    for at in range(before, start, -1):
        if low[at] == ";" and words.quoted[at] < 0:
            return at
    parted = paused and ((joined and _is_reporting(words, other)) or not _is_inside(words, sentence, cue, other.verb))
    return cut if parted else None


_JOINTS = frozenset({"and", "but", "while", "then", "also", "although", "though", "as", "yet", "or"})


def _is_reporting(words: Words, cue: Cue) -> bool:
    """Tell whether a cue says what somebody else says, named by more than a pronoun."""
    named = cue.subject is not None and words.tags[cue.subject.head] != "PRP"
    return named and cue.force == SAYING and CLAUSE in cue.frames


def _same_level(words: Words, sentence: Sentence, cue: Cue, other: Cue, start: int, cut: int, *, paused: bool) -> bool:
    """Tell whether a coordinated cue goes with the first one and not with a verb of what that one says."""
    tag, first = _finite_tag(words, other), _finite_tag(words, cue)
    if other.after < sentence.end and (
        words.quoted[other.after] >= 0
        or (words.low[other.after] in (",", ":") and words.quoted[min(other.after + 1, sentence.end - 1)] >= 0)
    ):
        return True
    if words.low[start] == "that" and words.low[other.after : other.after + 1] == ["that"] and tag == first:
        return True
    inside = [
        words.tags[place] for place in range(start, cut) if words.quoted[place] < 0 and words.tags[place] in FINITE
    ]
    perfect = any(
        words.low[place] in ("has", "have", "had", "’ve", "'ve")
        for place in range(start, cut)
        if words.quoted[place] < 0
    )
    if tag == first and tag in FINITE and inside and tag not in inside and not perfect:
        return True
    if tag in inside and not paused:
        return False
    if paused and tag == first and tag in FINITE:
        return True
    return not _is_inside(words, sentence, cue, other.verb)


_DEEPEST = 40
"""Heads above a verb that are followed; a sentence outside quotations has hardly so many levels."""


def _finite_tag(words: Words, cue: Cue) -> str:
    return next((words.tags[place] for place in range(cue.start, cue.verb + 1) if words.tags[place] in FINITE), "")


def _is_inside(words: Words, sentence: Sentence, cue: Cue, verb: int) -> bool:
    """Tell whether the parse puts a verb inside what the cue's verb says."""
    token = verb
    for _ in range(_DEEPEST):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            return False
        if head == cue.verb:
            return words.deps[token] in ("ccomp", "xcomp", "obj", "acl", "acl:relcl", "csubj")
        token = head
    return True
