"""Verb groups: a cue with its auxiliaries and adverbs."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.words import Sentence, Words

AUXILIARIES, _PARTING = listed("auxiliaries"), listed("parting adverbs")


def group_start(words: Words, sentence: Sentence, place: int) -> int:
    """Return the first token of the verb group that ends with the verb at ``place``: ``has never | said``."""
    at = place
    while at > sentence.start and words.quoted[at - 1] < 0 and _in_group(words, sentence, at - 1):
        at -= 1
    return at


def _in_group(words: Words, sentence: Sentence, place: int) -> bool:
    low, tag = words.low, words.tags[place]
    if low[place] in AUXILIARIES and tag not in ("IN", "NNP", "POS"):
        return True
    if place == sentence.start:
        return False
    if low[place] in ("declined", "refused", "declines", "refuses"):
        return low[place + 1] == "to"
    if low[place].isspace():
        return low[place - 1] in AUXILIARIES
    if tag == "RB":
        return low[place] not in _PARTING
    return low[place] == "on" and low[place - 1] in ("goes", "went", "going", "gone", "go")


def has_auxiliary(words: Words, cue: Cue) -> bool:
    """Tell whether a cue has an auxiliary before its verb: ``was saying``."""
    return any(
        words.low[place] in AUXILIARIES and words.tags[place] not in ("RB", "TO", "IN")
        for place in range(cue.start, cue.verb)
    )
