"""Noun phrases by tags and order, and where a cue's own adverbials end."""

from __future__ import annotations

from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.times import is_day, time_end
from claimspan.nlp.attributions.words import Sentence, Words

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
PRONOUNS, NOMINATIVE, PREPOSITIONS = listed("pronouns"), listed("nominative"), listed("prepositions")

_BEFORE_NOUNS = frozenset({"DT", "PDT", "JJ", "JJR", "JJS", "CD", "POS", "PRP$", "VBN", "$", "HYPH", "ADD", "FW"})
_INSIDE = NOUNS | _BEFORE_NOUNS | {"RBS", "AFX", "#"}
_DEGREES = listed("degrees")
_LINKS = frozenset({"of", "for", "at", "and", "&", "in", "de", "von"})


def noun_phrase_end(words: Words, place: int, end: int) -> int:
    """Return where the noun phrase that starts at ``place`` ends by tags alone; ``place`` when none starts there."""
    tags = words.tags
    at, noun = place, -1
    while at < end and words.quoted[at] == words.quoted[place]:
        if tags[at] == "PRP":
            return at + 1 if at == place else max(noun + 1, place)
        if noun >= 0 and _starts_another(words, at):
            break
        if tags[at] in NOUNS or _is_name_like(words, at, end):
            noun = at
        elif not _may_stand_inside(words, at, end, noun):
            break
        at += 1
    if noun >= 0 and at == noun + 2 and tags[at - 1] == "JJ" and _closes_phrase(words, at, end):
        return at
    return noun + 1 if noun >= 0 else place


def _starts_another(words: Words, at: int) -> bool:
    """Tell whether another phrase starts right after a noun: ``a statement | the plan``, ``Holm | Friday``."""
    tag, before = words.tags[at], words.tags[at - 1]
    if tag in ("DT", "PRP$", "PDT"):
        return before not in ("POS", "PDT", "CC")
    return tag in NOUNS and is_day(words, at) and before not in ("DT", "JJ")


def _is_name_like(words: Words, at: int, end: int) -> bool:
    """Tell whether an adjective is a name by its capital and place: ``the Centre for Polar.``."""
    if words.tags[at] != "JJ" or not words.text[words.starts[at]].isupper():
        return False
    return at + 1 < end and words.tags[at + 1] not in NOUNS | _BEFORE_NOUNS


def _may_stand_inside(words: Words, at: int, end: int, noun: int) -> bool:
    """Tell whether a token may stand within a noun phrase whose last noun so far is ``noun`` (-1 for none)."""
    tag, word = words.tags[at], words.low[at]
    if tag == "CC" or (tag == "IN" and noun >= 0):
        joins = word in ("and", "or", "&", "of")
        return noun >= 0 and joins and at + 1 < end and words.tags[at + 1] in _INSIDE
    if tag == "VBG":
        return noun < 0
    if tag == "RB":
        return noun < 0 and at + 1 < end and words.tags[at + 1] in ("JJ", "VBN", "CD")
    return tag in _INSIDE


def _closes_phrase(words: Words, at: int, end: int) -> bool:
    return at >= end or words.low[at] in (",", ".", "said", "says", ")")


def phrase_start(words: Words, place: int, start: int) -> int:
    """Return where the noun phrase that ends with the token at ``place`` starts, by tags alone."""
    at = place
    while at > start:
        before = at - 1
        if words.quoted[before] >= 0 and words.quoted[before] != words.quoted[place]:
            break
        step = _step_back(words, at, start)
        if not step:
            break
        at -= step
    while at < place and (words.tags[at] in ("CC", "IN") or words.low[at] in (",", "'s", "’s")):
        at += 1
    return at


def _step_back(words: Words, at: int, start: int) -> int:
    """Return how many tokens before ``at`` belong to its phrase; 0 when it starts there."""
    low, tags = words.low, words.tags
    before = at - 1
    tag = tags[before]
    if tag in _INSIDE and tag != "VBN":
        opens = tags[at] in ("DT", "PRP$") and tag not in ("PDT", "DT")
        return 0 if opens else 1
    if low[before] in _LINKS and before > start and tags[before - 1] in NOUNS:
        return 1
    restricts = tag in ("IN", "TO") and before - 1 > start and tags[before - 1] in ("JJ", "VBN", "VBG")
    if restricts and tags[before - 2] in NOUNS:
        return 2
    return 1 if tag == "VBG" and before > start and tags[before - 1] == "DT" else 0


def adverbials_end(words: Words, place: int, sentence: Sentence) -> int:
    """Return where adverbs, times and prepositional phrases that belong to a cue end: ``on Monday in a statement``."""
    at = place
    while at < sentence.end and words.quoted[at] < 0:
        following = _adverbial_end(words, at, sentence.end)
        if following == at:
            return at
        at = following
    return at


def _adverbial_end(words: Words, at: int, end: int) -> int:
    low, tags = words.low, words.tags
    following = time_end(words, at, end)
    if following > at:
        return following
    if tags[at] in ("RB", "RBR") and low[at] not in _DEGREES:
        return at + 1
    if low[at] in ("only", "just", "so", "simply") and at + 1 < end:
        introduces = low[at + 1] == "that" or words.quoted[at + 1] >= 0 or low[at + 1] in (":", ",", ".")
        return at + 1 if introduces else at
    if low[at] == "at" and at + 1 < end and low[at + 1] in ("least", "most"):
        return at
    if low[at] in PREPOSITIONS and at + 1 < end and tags[at] in ("IN", "TO", "RP", "VBG"):
        return prepositional_end(words, at, end)
    return at


def prepositional_end(words: Words, place: int, end: int) -> int:
    """Return where the prepositional phrase that starts at ``place`` ends; ``place`` when no noun follows."""
    at = place + 1
    while at < end and words.low[at] in PREPOSITIONS and words.tags[at] == "IN":
        at += 1
    following = time_end(words, at, end)
    if following == at and at < end and words.tags[at] == "CD" and words.low[at].isdigit():
        return at + 1
    if following == at:
        following = noun_phrase_end(words, at, end)
    return following if following > at else place
