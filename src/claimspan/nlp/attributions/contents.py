"""What the cues of a sentence give as said."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.facts.cues import ACTING, SAYING, THINKING
from claimspan.nlp.attributions.asides import around, around_according
from claimspan.nlp.attributions.complements import after_pause, complement
from claimspan.nlp.attributions.cue import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.ends import content_end
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import ADJUNCTS, PAUSES
from claimspan.nlp.attributions.sides import after_cue, before_cue, is_aside, trimmed
from claimspan.nlp.attributions.verbs import CLAUSE
from claimspan.nlp.attributions.words import Sentence, Words


def drafts(words: Words, number: int, found: Sequence[Cue], *, after_quote: bool = False) -> list[Draft]:
    """Return the attributions of one sentence; of a cue without content in it, an empty one.

    ``after_quote`` tells that the sentence before is a quotation that ends with its own mark: ``"No!" X said.``.
    """
    sentence = words.sentences[number]
    made: list[Draft] = []
    free = used = sentence.start
    for place, cue in enumerate(found):
        if cue.start < used or any(_holds(words, sentence, other, cue, free) for other in found[place + 1 :]):
            continue
        if after_quote and not made and _answers_quote(words, sentence, cue):
            draft: Draft | None = Draft(cue, number, [], open_end=True)
        else:
            draft = _draft(words, sentence, number, cue, found[place + 1 :], free)
        if draft is None:
            continue
        made.append(draft)
        used = max([used, cue.after, *(end for _, end in draft.content)])
        free = used
    return made


def _answers_quote(words: Words, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a cue that opens its sentence belongs to the quotation before it."""
    right = after_cue(words, sentence, cue)
    if cue.left > sentence.start or right == "colon" or CLAUSE not in cue.frames:
        return False
    if right == "words":
        return words.low[cue.after] in ABOUT_WORDS or words.low[cue.after] in ADJUNCTS
    following = cue.after + 1
    return following >= sentence.end or (words.quoted[following] < 0 and words.low[following] != "that")


def _holds(words: Words, sentence: Sentence, outer: Cue, inner: Cue, free: int) -> bool:
    """Tell whether a later cue gives all before it to somebody, cues included: ``X said A, Y reported``."""
    before = outer.left - 1
    if not _is_outer(words, outer) or inner.prepositional or before <= inner.after:
        return False
    if before_cue(words, sentence, inner, free) is not None:
        return False
    right = after_cue(words, sentence, outer)
    if words.quoted[before] >= 0:
        closing = words.quotes[words.quoted[before]].end
        return right == "end" and words.low[closing - 2] == "," and inner.force != SAYING
    if words.low[before] not in PAUSES or words.low[before] == ";":
        return False
    return right == "end" or (right == "pause" and words.low[before] == "," and inner.force != SAYING)


def _is_outer(words: Words, cue: Cue) -> bool:
    """Tell whether a cue may stand after all that it gives to somebody."""
    if cue.subject is None or cue.shared or cue.passive or cue.force != SAYING or CLAUSE not in cue.frames:
        return False
    participle = words.tags[cue.verb] == "VBG" and not cue.prepositional
    return not participle and words.low[cue.left] not in ("who", "which", "that")


def _draft(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int) -> Draft | None:
    if cue.prepositional:
        return around_according(words, sentence, number, cue, later, free)
    left = before_cue(words, sentence, cue, free)
    right = after_cue(words, sentence, cue)
    if left is not None and is_aside(words, sentence, cue, left, right):
        return around(words, sentence, number, cue, later, left, right)
    at: int | None = cue.after
    if right == "end" or (cue.inverted and left is None and right == "pause" and words.low[cue.left - 1] == "."):
        return Draft(cue, number, [], open_end=True) if left is None and not cue.passive else None
    opening = cue.after + 1
    if right == "colon" and cue.force in (THINKING, ACTING) and not words.quoted[min(opening, sentence.end - 1)] >= 0:
        return None
    if right == "colon":
        start, end = trimmed(words, cue.after + 1, content_end(words, sentence, cue, cue.after + 1, later))
        return Draft(cue, number, [(start, end)] if start < end else [], open_end=start >= end)
    if right == "pause":
        at = after_pause(words, sentence, cue)
    return None if at is None else complement(words, sentence, number, cue, later, at)


_CONNECTORS = listed("connectors")


def is_bare(words: Words, sentence: Sentence) -> bool:
    """Tell whether a sentence is nothing but quotations, marks and a connector: ``Then, "I tried."``."""
    return bool(sentence.quotes) and not any(
        words.quoted[place] < 0
        and words.low[place] not in _CONNECTORS
        and any(letter.isalnum() for letter in words.low[place])
        for place in range(sentence.start, sentence.end)
    )
