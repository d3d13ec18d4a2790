"""What is said after a cue: ``X said that A``."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.cue import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.ends import content_end
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import ADJUNCTS, FINITE, INTERROGATIVES, PAUSES
from claimspan.nlp.attributions.phrases import noun_phrase_end
from claimspan.nlp.attributions.sides import goes_on_within, that_after, trimmed
from claimspan.nlp.attributions.verbs import ABOUT, CLAUSE, INFINITIVE, OBJECT, QUOTE
from claimspan.nlp.attributions.words import Sentence, Words


def after_pause(words: Words, sentence: Sentence, cue: Cue) -> int | None:
    """Return where the words start after ``said,`` or ``said, in part,``."""
    start = cue.after + 1
    if start >= sentence.end:
        return None
    if words.quoted[start] >= 0 or words.low[start] == "that":
        return start
    return _after_second_pause(words, sentence, start) or _late_quotation(words, sentence, start, cue)


def _after_second_pause(words: Words, sentence: Sentence, start: int) -> int | None:
    for place in range(start, min(start + _SHORT, sentence.end - 1)):
        if words.low[place] in PAUSES or words.low[place] == ":":
            opens = words.quoted[place + 1] >= 0 or words.low[place + 1] == "that" or words.low[place] == ":"
            return place + 1 if opens else None
    return None


def _late_quotation(words: Words, sentence: Sentence, start: int, cue: Cue) -> int | None:
    first = _first_quoted(words, start, sentence.end)
    within = first + 1 < len(words.low) and first < sentence.end
    if within and not _has_finite(words, start, first) and not goes_on_within(words, first):
        return first
    if cue.force != SAYING or CLAUSE not in cue.frames or words.tags[start] in _NO_CLAUSE:
        return None
    return start if any(words.tags[place] in FINITE for place in range(start, sentence.end)) else None


def _has_finite(words: Words, start: int, end: int) -> bool:
    return any(words.tags[place] in FINITE and words.quoted[place] < 0 for place in range(start, end))


_SHORT = 14
"""Tokens of an insertion after a cue at most: ``said, in a long and rambling answer, that``."""
_NO_CLAUSE = frozenset({"VBG", "VBN", "WP", "WDT", "IN", "CC", "RB"})
_EMPTY = listed("empty objects")


def complement(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], at: int) -> Draft | None:
    """Return the attribution of a cue with what stands after it from ``at`` on; None when nothing is said there."""
    if at < sentence.end and words.low[at] in ADJUNCTS and words.quoted[at] < 0:
        at = that_after(words, sentence, at) or at
    start = _at_full_quotation(words, sentence, cue, at, later)
    within = start < sentence.end
    about = cue.lemma != "say" and ABOUT in cue.frames and within and words.low[start] in ABOUT_WORDS
    start += about
    end = content_end(words, sentence, cue, start, later)
    if within and start < sentence.end and words.quoted[start] >= 0 and CLAUSE not in cue.frames:
        end = min(end, words.quotes[words.quoted[start]].end)
    start, end = trimmed(words, start, _before_second_verb(words, cue, start, end))
    if start >= end:
        return Draft(cue, number, [], open_end=True)
    if not (about or _is_said(words, sentence, cue, (start, end), later)) or _is_empty(words, start, end):
        return None
    pieces = [(start, end)]
    before = cue.left - 1
    own = before >= sentence.start and words.quoted[before] < 0 and cue.subject is not None and not cue.shared
    if own and _is_gap(words, before, start):
        pieces.insert(0, (before, before + 1))
    return Draft(cue, number, pieces)


def _before_second_verb(words: Words, cue: Cue, start: int, end: int) -> int:
    """Return where an object ends before one more verb of the cue's subject: ``confirmed the report but gave none``."""
    tag = words.tags[cue.verb]
    for place in range(start, end - 1):
        if words.tags[place] in FINITE or words.low[place] == "that" or words.quoted[place] >= 0:
            return end
        if words.low[place] in ("but", "and") and words.tags[place + 1] == tag and tag in FINITE and place > start:
            return place
    return end


def _is_empty(words: Words, start: int, end: int) -> bool:
    """Tell whether words say nothing: marks alone, ``a question``."""
    if not any(letter.isalnum() for place in range(start, end) for letter in words.low[place]):
        return True
    return end - start < _SHORTEST_OBJECT and words.low[end - 1] in _EMPTY


_SHORTEST_OBJECT = 3


def _is_said(words: Words, sentence: Sentence, cue: Cue, stretch: tuple[int, int], later: Sequence[Cue]) -> bool:
    """Tell whether a stretch after a cue is something a cue of its sort may have for its content."""
    start, end = stretch
    if words.quoted[start] >= 0:
        return True
    if cue.passive:
        return _is_clause(words, sentence, cue, stretch, quoting=False)
    first = _first_quoted(words, start, end)
    if first < end and QUOTE in cue.frames and not any(start < other.start < first for other in later):
        return True
    if CLAUSE in cue.frames and _is_clause(words, sentence, cue, stretch, quoting=first < end):
        return True
    if OBJECT in cue.frames and _has_object(words, sentence, cue, start):
        return True
    infinitive = words.low[start] == "to" and start + 1 < end and words.tags[start + 1] in ("VB", "RB")
    return infinitive and INFINITIVE in cue.frames


def _is_clause(words: Words, sentence: Sentence, cue: Cue, stretch: tuple[int, int], *, quoting: bool) -> bool:
    start, end = stretch
    if words.low[start] == "that" or words.low[start] in INTERROGATIVES:
        return True
    finite = _has_finite(words, start, end)
    return _says_clause(words, sentence, cue, start, end, finite=finite) or (quoting and cue.force == SAYING)


def _is_gap(words: Words, before: int, start: int) -> bool:
    """Tell whether the word before a cue's subject belongs to what is said: ``a deadline that some say went by``."""
    if words.low[start] == "that":
        return False
    if words.low[before] in ("where", "whose") or words.tags[before] in ("WDT", "WP"):
        return True
    return words.low[before] == "that" and words.tags[start] in FINITE


def _first_quoted(words: Words, start: int, end: int) -> int:
    return next((place for place in range(start, end) if words.quoted[place] >= 0), end)


def _at_full_quotation(words: Words, sentence: Sentence, cue: Cue, at: int, later: Sequence[Cue]) -> int:
    """Return where a whole quotation starts that a mark introduces after more words of the cue: ``put it so: "A"``."""
    if cue.force != SAYING or at >= sentence.end or words.low[at] == "that":
        return at
    for place in range(at, min(at + 30, sentence.end - 1)):
        if words.quoted[place] >= 0:
            return (
                place if place > at and words.low[place - 1] in (":", ",") and not goes_on_within(words, place) else at
            )
        if words.tags[place] in FINITE or any(other.verb == place for other in later):
            return at
    return at


def _says_clause(words: Words, sentence: Sentence, cue: Cue, start: int, end: int, *, finite: bool) -> bool:
    """Tell whether words without "that" are a clause that is said."""
    if cue.passive:
        return (
            finite
            and cue.subject is None
            and any(words.low[place] == "it" for place in range(max(sentence.start, cue.start - 3), cue.start))
        )
    if cue.lemma == "say":
        return words.tags[start] not in ("IN", "TO") or finite
    if cue.force == SAYING:
        return finite or (
            any(words.tags[place].startswith("VB") for place in range(start, end)) and _clausal(words, sentence, cue)
        )
    return finite and _clausal(words, sentence, cue)


def _clausal(words: Words, sentence: Sentence, cue: Cue) -> bool:
    return any(words.deps[child] == "ccomp" and child > cue.verb for child in words.children(cue.verb, sentence))


def _has_object(words: Words, sentence: Sentence, cue: Cue, start: int) -> bool:
    return not cue.passive and noun_phrase_end(words, start, sentence.end) > start
