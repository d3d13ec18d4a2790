"""Quotations given to somebody by their place alone: ``He pours the tea. "My wife says I married the lamp."``."""

from __future__ import annotations

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import FINITE
from claimspan.nlp.attributions.trees import SUBJECTS
from claimspan.nlp.attributions.words import Sentence, Words

_ROLES = listed("role words")
_SHORTEST = 5
"""Tokens of a quotation that is a statement, marks included."""


def by_place(words: Words, number: int) -> Draft | None:
    """Return an attribution without a cue: the sentence before the quotation in its line is about somebody."""
    sentence = words.sentences[number]
    if not number or sentence.end - sentence.start < _SHORTEST:
        return None
    before = words.sentences[number - 1]
    if before.paragraph != sentence.paragraph or words.low[before.end - 1] not in (".", ":"):
        return None
    subject = _person(words, before)
    if subject is None:
        return None
    cue = Cue(sentence.start, sentence.start, sentence.start, frozenset(), SAYING, "", subject)
    return Draft(cue, number)


def _person(words: Words, sentence: Sentence) -> Phrase | None:
    """Return the subject of a sentence's main verb when it names a person."""
    for place in range(sentence.start, sentence.end):
        head = words.heads[place]
        if words.deps[place] not in SUBJECTS or words.quoted[place] >= 0 or head < place:
            continue
        if words.tags[head] not in FINITE or words.deps[head] != "ROOT" or not _is_person(words, place):
            return None
        start, end = max(words.left(place), sentence.start), min(words.right(place), head)
        return Phrase(start, end, place)
    return None


def _is_person(words: Words, place: int) -> bool:
    entity = words.entity_of.get(place)
    if entity is not None:
        return entity[2] == "PERSON"
    return words.low[place] in ("he", "she", "they", "i") or words.low[place] in _ROLES
