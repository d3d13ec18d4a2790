"""Subjects as the parse gives them, checked against the order of words."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Phrase
from claimspan.nlp.attributions.extents import head_within
from claimspan.nlp.attributions.marks import FINITE
from claimspan.nlp.attributions.words import Sentence, Words

SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})


def parsed_subject(words: Words, sentence: Sentence, verb: int, limit: int) -> Phrase | None:
    """Return the subject that the parse gives a verb, from its first token to ``limit``."""
    for child in words.children(verb, sentence):
        if words.deps[child] in SUBJECTS and child < min(verb, limit) and words.quoted[child] < 0:
            start = max(words.left(child), sentence.start)
            while start < child and (
                words.quoted[start] >= 0 or words.low[start] in (",", "and", "but", "or", "``", "that", "—", "–", "-")
            ):
                start += 1
            return Phrase(start, limit, child)
    return None


def adjoins(words: Words, subject: Phrase, before: int) -> bool:
    """Tell whether nothing but the subject's own words stands between its head and the verb."""
    relative = False
    for place in range(subject.head + 1, before + 1):
        if words.quoted[place] >= 0 and place == before:
            return False
        if words.tags[place] in ("WP", "WDT", "WP$", "WRB"):
            relative = True
        if words.tags[place] in FINITE and not relative:
            return False
        if words.low[place] in (";", ":"):
            return False
    return not any(words.tags[place] in FINITE for place in range(subject.start, subject.head))


def last_segment(words: Words, subject: Phrase, before: int) -> Phrase:
    """Keep what stands after the last comma when no second comma closes an apposition: ``a rover, Holm said``."""
    if words.low[before] in (",", "—", "–", "-", "--"):
        return subject
    commas = [
        place
        for place in range(subject.start, before)
        if words.low[place] in (",", "—", "–", "--", "-") and words.quoted[place] < 0
    ]
    if not commas or words.tags[commas[0] + 1] == "CD":
        return subject
    tail = commas[-1] + 1
    if any(words.low[place] in ("and", "or", "&") for place in range(tail, before)) or tail > before:
        return subject
    return Phrase(tail, subject.end, head_within(words, tail, subject.end))
