"""What is said after a cue: ``X said that A``."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.nlp.attributions.cue import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.ends import content_end
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
    for place in range(start, min(start + 14, sentence.end - 1)):
        if words.low[place] in PAUSES or words.low[place] == ":":
            if words.quoted[place + 1] >= 0 or words.low[place + 1] == "that" or words.low[place] == ":":
                return place + 1
            break
    first = next((place for place in range(start, sentence.end) if words.quoted[place] >= 0), None)
    if first is not None and first + 1 < len(words.low):
        if not any(words.tags[place] in FINITE for place in range(start, first)) and not goes_on_within(words, first):
            return first
    if (
        cue.force != "saying"
        or CLAUSE not in cue.frames
        or words.tags[start] in ("VBG", "VBN", "WP", "WDT", "IN", "CC", "RB")
    ):
        return None
    return start if any(words.tags[place] in FINITE for place in range(start, sentence.end)) else None


def complement(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], at: int) -> Draft | None:
    low = words.low
    if at < sentence.end and low[at] in ADJUNCTS and words.quoted[at] < 0:
        at = that_after(words, sentence, at) or at
    start = _at_full_quotation(words, sentence, cue, at, later)
    about = cue.lemma != "say" and ABOUT in cue.frames and start < sentence.end and low[start] in ABOUT_WORDS
    if about:
        start += 1
    end = content_end(words, sentence, cue, start, later)
    if words.quoted[start] >= 0 and CLAUSE not in cue.frames:
        end = min(end, words.quotes[words.quoted[start]].end)
    start, end = trimmed(words, start, end)
    if start >= end:
        return Draft(cue, number, [], open_end=True)
    has_quote = any(words.quoted[place] >= 0 for place in range(start, end))
    finite = any(words.tags[place] in FINITE and words.quoted[place] < 0 for place in range(start, end))
    neutral = cue.force == "saying"
    accepted = (
        words.quoted[start] >= 0
        or (
            has_quote
            and QUOTE in cue.frames
            and not any(start < other.start < _first_quoted(words, start, end) for other in later)
        )
        or (
            CLAUSE in cue.frames
            and (
                low[start] == "that"
                or low[start] in INTERROGATIVES
                or _says_clause(words, sentence, cue, start, end, finite=finite)
                or (has_quote and neutral)
            )
        )
        or (OBJECT in cue.frames and _has_object(words, sentence, cue, start))
        or (
            INFINITIVE in cue.frames
            and low[start] == "to"
            and start + 1 < end
            and words.tags[start + 1] in ("VB", "RB")
        )
        or about
    )
    if accepted and not any(letter.isalnum() for place in range(start, end) for letter in words.low[place]):
        return None
    if not accepted or (
        end - start <= 2 and low[end - 1] in ("question", "questions", "so", "this", "it", "story", "stories")
    ):
        return None
    pieces = [(start, end)]
    before = cue.left - 1
    if (
        before >= sentence.start
        and (words.tags[before] in ("WDT", "WP") or _is_gap(words, before, start))
        and words.quoted[before] < 0
        and cue.subject is not None
        and not cue.shared
    ):
        pieces.insert(0, (before, before + 1))
    return Draft(cue, number, pieces)


def _is_gap(words: Words, before: int, start: int) -> bool:
    """Tell whether the word before a cue's subject belongs to what is said: ``a deadline that officials say went by``."""
    if words.low[before] in ("where", "whose"):
        return True
    return words.low[before] == "that" and words.tags[start] in FINITE


def _first_quoted(words: Words, start: int, end: int) -> int:
    return next((place for place in range(start, end) if words.quoted[place] >= 0), end)


def _at_full_quotation(words: Words, sentence: Sentence, cue: Cue, at: int, later: Sequence[Cue]) -> int:
    """Return where a whole quotation starts that a colon or comma introduces after more words of the cue: ``explained it so: "...``."""
    if cue.force != "saying" or at >= sentence.end or words.low[at] == "that":
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
    if cue.force == "saying":
        return finite or (
            any(words.tags[place].startswith("VB") for place in range(start, end)) and _clausal(words, sentence, cue)
        )
    return finite and _clausal(words, sentence, cue)


def _clausal(words: Words, sentence: Sentence, cue: Cue) -> bool:
    return any(words.deps[child] == "ccomp" and child > cue.verb for child in words.children(cue.verb, sentence))


def _has_object(words: Words, sentence: Sentence, cue: Cue, start: int) -> bool:
    return not cue.passive and noun_phrase_end(words, start, sentence.end) > start
