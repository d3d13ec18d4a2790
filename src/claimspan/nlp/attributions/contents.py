"""What a cue's sentence gives as said: which side of the cue it stands on and where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claimspan.nlp.attributions.cues import Cue
from claimspan.nlp.attributions.phrases import NOUNS, noun_phrase_end
from claimspan.nlp.attributions.verbs import ABOUT, CLAUSE, INFINITIVE, OBJECT, QUOTE
from claimspan.nlp.attributions.words import Sentence, Words

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAUSES = frozenset({",", "—", "–", "-", "--", ";", "―", "‒"})
_FINAL = frozenset({".", "?", "!", "...", "…", ")", "]", "?!", "!?", "!!", "??", "....", "_", "*"})
_LEADS = frozenset({"but", "and", "yet", "so", "or", "nor", "—", "–", "-", ",", "--", ";", ":", "•", "*", "plus"})
_WH = frozenset({"if", "whether", "how", "why", "what", "when", "where", "who", "which", "whose"})
_ADJUNCTS = frozenset({"while", "as", "because", "after", "before", "when", "although", "though", "since", "where", "until", "unless"})
_RUNNING_ON = frozenset({"add", "note", "say", "argue", "explain", "claim", "warn", "insist", "suggest", "tell", "call", "write", "state"})


@dataclass(slots=True)
class Draft:
    """An attribution in tokens, before quotations of later sentences are joined to it."""

    cue: Cue
    sentence: int
    content: list[tuple[int, int]] = field(default_factory=list)
    open_end: bool = False


def drafts(words: Words, number: int, found: Sequence[Cue]) -> list[Draft]:
    """Return the attributions of one sentence; of a cue without content in it, an empty one."""
    sentence = words.sentences[number]
    made: list[Draft] = []
    free = sentence.start
    used = sentence.start
    for place, cue in enumerate(found):
        if cue.start < used:
            continue
        draft = _draft(words, sentence, number, cue, found[place + 1 :], free)
        if draft is None:
            continue
        made.append(draft)
        last = max([cue.after, *(end for _, end in draft.content)])
        used = max(used, last)
        free = used
    return made


def _draft(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int) -> Draft | None:
    if cue.prepositional:
        return _according(words, sentence, number, cue, later, free)
    left = _left(words, sentence, cue, free)
    at = cue.after
    low = words.low
    right = "end" if at >= sentence.end or low[at] in _FINAL else "pause" if low[at] in _PAUSES else "colon" if low[at] == ":" else "words"
    if left is not None and (not cue.passive or words.quoted[cue.left - 1] >= 0) and words.tags[cue.verb] != "VBG" and (right in ("end", "pause") or _quote_before(words, cue) or _adjunct(words, sentence, at, left)):
        if not (right == "words" and low[at] in ("that",)) and CLAUSE in cue.frames or words.quoted[max(left[1] - 1, 0)] >= 0 :
            return _around(words, sentence, number, cue, later, left, right)
    if right == "end":
        return Draft(cue, number, [], open_end=True) if left is None and not cue.passive else None
    if right == "colon":
        start, end = _trimmed(words, at + 1, _end(words, sentence, cue, at + 1, later))
        return Draft(cue, number, [(start, end)] if start < end else [], open_end=start >= end)
    if right == "pause":
        at = _after_pause(words, sentence, at)
        if at is None:
            return None
    return _complement(words, sentence, number, cue, later, at)


def _left(words: Words, sentence: Sentence, cue: Cue, free: int) -> tuple[int, int] | None:
    """Return what stands before the cue and a pause or a closing mark."""
    start, end = max(sentence.start, free), cue.left
    while end > start and words.low[end - 1] in ("as", "so", "and", "but") and words.quoted[end - 1] < 0:
        end -= 1
    if end <= start:
        return None
    if not (words.quoted[end - 1] >= 0 or words.low[end - 1] in _PAUSES or words.low[end - 1] in ("?", "!")):
        return None
    start, end = _trimmed(words, start, end)
    return (start, end) if start < end else None


def _quote_before(words: Words, cue: Cue) -> bool:
    before = cue.left - 1
    return before >= 0 and words.quoted[before] >= 0


def _adjunct(words: Words, sentence: Sentence, at: int, left: tuple[int, int]) -> bool:
    """Tell whether what follows the cue is an adjunct of it and what stands before is a clause."""
    if at >= sentence.end or words.low[at] not in _ADJUNCTS:
        return False
    return any(words.tags[place] in _FINITE for place in range(*left))


def _trimmed(words: Words, start: int, end: int) -> tuple[int, int]:
    low, quoted = words.low, words.quoted
    while start < end and quoted[start] < 0 and (low[start] in _LEADS or low[start].isspace()):
        start += 1
    while end > start and quoted[end - 1] < 0 and (low[end - 1] in _PAUSES or low[end - 1] in (".", ":", "...") or low[end - 1].isspace()):
        end -= 1
    return start, end


def _around(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], left: tuple[int, int], right: str) -> Draft:
    """Return the attribution of a cue in brackets, as it were: before it, and after it when the words run on."""
    draft = Draft(cue, number, [left])
    at = cue.after
    if right == "pause":
        start = at + 1
        if start < sentence.end and _runs_on(words, sentence, cue, start, later, left):
            piece = _trimmed(words, start, _end(words, sentence, cue, start, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
    elif right == "words" and any(words.quoted[place] >= 0 for place in range(at, sentence.end)):
        first = next(place for place in range(at, sentence.end) if words.quoted[place] >= 0)
        if not any(other.start < first for other in later):
            piece = _trimmed(words, first, sentence.end)
            draft.content.append(piece)
    return draft


def _runs_on(words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue], left: tuple[int, int]) -> bool:
    if words.quoted[start] >= 0:
        return True
    if any(other.left <= start + 2 and other.start >= start for other in later):
        return False
    tag = words.tags[start]
    if words.low[start] in ("including", "excluding"):
        return True
    if tag in ("VBG", "WP", "WDT", "VBN") or words.low[start] in ("as", "while", "when", "after", "where", "with", "according", "in", "during", "before", "whose"):
        complete = any(words.tags[place] in _FINITE for place in range(*left))
        return not complete
    return True


def _after_pause(words: Words, sentence: Sentence, at: int) -> int | None:
    """Return where the words start after ``said,`` or ``said, in part,``."""
    start = at + 1
    if start >= sentence.end:
        return None
    if words.quoted[start] >= 0 or words.low[start] == "that":
        return start
    for place in range(start, min(start + 14, sentence.end - 1)):
        if words.low[place] in _PAUSES or words.low[place] == ":":
            if words.quoted[place + 1] >= 0 or words.low[place + 1] == "that" or words.low[place] == ":":
                return place + 1
            break
    first = next((place for place in range(start, sentence.end) if words.quoted[place] >= 0), None)
    if first is not None:
        return first if not any(words.tags[place] in _FINITE for place in range(start, first)) else start
    return start if words.text[words.starts[start]].isupper() else None


def _complement(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], at: int) -> Draft | None:
    start = at
    low = words.low
    about = ABOUT in cue.frames and cue.end < sentence.end and low[cue.end] in ("of", "about", "for", "against")
    end = _end(words, sentence, cue, start, later)
    start, end = _trimmed(words, start, end)
    if start >= end:
        return Draft(cue, number, [], open_end=True)
    has_quote = any(words.quoted[place] >= 0 for place in range(start, end))
    finite = any(words.tags[place] in _FINITE and words.quoted[place] < 0 for place in range(start, end))
    neutral = cue.force == "saying"
    accepted = (
        words.quoted[start] >= 0
        or (has_quote and QUOTE in cue.frames)
        or (CLAUSE in cue.frames and (low[start] == "that" or low[start] in _WH or (finite and (neutral or _clausal(words, sentence, cue))) or (has_quote and neutral)))
        or (OBJECT in cue.frames and _object(words, sentence, cue, start))
        or (INFINITIVE in cue.frames and low[start] == "to" and start + 1 < end and words.tags[start + 1] in ("VB", "RB"))
        or about
    )
    if not accepted:
        return None
    return Draft(cue, number, [(start, end)])


def _clausal(words: Words, sentence: Sentence, cue: Cue) -> bool:
    return any(words.deps[child] == "ccomp" and child > cue.verb for child in words.children(cue.verb, sentence))


def _object(words: Words, sentence: Sentence, cue: Cue, start: int) -> bool:
    return not cue.passive and noun_phrase_end(words, start, sentence.end) > start


def _end(words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue]) -> int:
    """Return where what is said from ``start`` on ends: with the sentence, or where the writer goes on."""
    end = _clause_end(words, sentence, cue, start)
    for other in later:
        if other.start <= start or other.start >= end:
            continue
        cut = _breaks_out(words, sentence, cue, other, start)
        if cut is not None and cut > start:
            return min(end, cut)
    return end


_SUBORDINATORS = frozenset({"while", "although", "though", "when", "after", "if", "as", "since", "because", "before", "even", "whereas", "asked", "despite"})


def _clause_end(words: Words, sentence: Sentence, cue: Cue, start: int) -> int:
    """Return where the clause of a cue ends that is part of a larger one: ``While X says A, ...``, ``X, who said A, ...``."""
    verb, end = cue.verb, sentence.end
    head = words.heads[verb]
    right = words.right(verb)
    fronted = sentence.start <= head < sentence.end and head > start and words.deps[verb] in ("advcl", "acl", "acl:relcl", "csubj", "ccomp", "dep", "nsubj")
    lead = words.low[sentence.start]
    subordinate = lead in _SUBORDINATORS and not any(words.low[place] == "," for place in range(sentence.start, cue.left))
    relative = cue.subject is not None and words.low[cue.subject.start] in ("who", "which") or words.deps[verb] == "acl:relcl"
    if fronted or subordinate or relative:
        if start < right < end and (words.low[right] in _PAUSES or words.low[right - 1] in _PAUSES) and words.quoted[right] < 0:
            return right
        if fronted or subordinate:
            return next((place for place in range(start, end) if words.low[place] == "," and words.quoted[place] < 0 or words.quoted[place] >= 0 and words.low[place] == "," and place + 2 < end and words.quoted[place + 2] < 0 and words.quotes[words.quoted[place]].end == place + 2), end) if words.deps[verb] != "ccomp" else end
    return end


def _breaks_out(words: Words, sentence: Sentence, cue: Cue, other: Cue, start: int) -> int | None:
    """Return where the content ends because another cue beside the first begins; None when that is inside."""
    if other.prepositional:
        return None
    cut = other.left if not other.shared else other.start
    low = words.low
    before = cut - 1
    while before > start and low[before] in ("and", "but", "while", "then", "also", "although", "though", "as", "yet", "or"):
        cut = before
        before -= 1
    paused = low[before] in _PAUSES or words.quoted[before] >= 0
    verb = other.verb
    if words.tags[verb] == "VBG":
        return cut if paused and not _inside(words, sentence, cue, verb, start) else None
    if cut == other.left and not paused:
        return None
    return None if _inside(words, sentence, cue, verb, start) else cut


def _inside(words: Words, sentence: Sentence, cue: Cue, verb: int, start: int) -> bool:
    """Tell whether the parse puts a verb inside what the cue's verb says."""
    token = verb
    for _ in range(40):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            return False
        if head == cue.verb:
            return words.deps[token] in ("ccomp", "xcomp", "obj", "acl", "acl:relcl", "csubj")
        token = head
    return True


def _according(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int) -> Draft | None:
    before = cue.start - 1
    start = max(sentence.start, free)
    while before >= start and words.low[before] in ("and", "but", ",", "—", "–", "-", "--", "(") and words.quoted[before] < 0:
        before -= 1
    left = _trimmed(words, start, before + 1)
    at = cue.after
    if left[0] >= left[1]:
        if at >= sentence.end:
            return None
        piece = _trimmed(words, at + 1 if words.low[at] in _PAUSES else at, sentence.end)
        return Draft(cue, number, [piece]) if piece[0] < piece[1] else None
    draft = Draft(cue, number, [left])
    if at < sentence.end and words.low[at] in _PAUSES and at + 1 < sentence.end:
        if _runs_on(words, sentence, cue, at + 1, later, left):
            piece = _trimmed(words, at + 1, _end(words, sentence, cue, at + 1, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
    return draft


_CONNECTORS = frozenset({"then", "and", "but", "also", "so", "or", "yet", "again", "later", "plus", "finally", "still"})


def is_bare(words: Words, sentence: Sentence) -> bool:
    """Tell whether a sentence is nothing but quotations, marks and a connector: ``Then, "I tried."``."""
    return bool(sentence.quotes) and not any(
        words.quoted[place] < 0 and words.low[place] not in _CONNECTORS and any(letter.isalnum() for letter in words.low[place])
        for place in range(sentence.start, sentence.end)
    )


def nouns_in(words: Words, start: int, end: int) -> bool:
    """Tell whether tokens hold a noun."""
    return any(words.tags[place] in NOUNS for place in range(start, end))
