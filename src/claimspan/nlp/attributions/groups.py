"""Verb groups: a cue with its auxiliaries and adverbs."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.words import Sentence, Words

AUXILIARIES, _PARTING = listed("auxiliaries"), listed("parting adverbs")


def group_start(words: Words, sentence: Sentence, place: int) -> int:
    at = place
    while at > sentence.start and words.quoted[at - 1] < 0:
        before = at - 1
        if (
            (words.low[before].isspace() and before > sentence.start and (words.low[before - 1] in AUXILIARIES))
            or (words.low[before] in AUXILIARIES and words.tags[before] not in ("IN", "NNP", "POS"))
            or (
                words.tags[before] == "RB"
                and words.low[before] not in ("however", "then", "instead", "meanwhile", "still", "yet")
                and before > sentence.start
            )
            or (
                words.low[before] == "on"
                and before - 1 >= sentence.start
                and words.low[before - 1] in ("goes", "went", "going", "gone", "go")
            )
        ):
            at = before
        else:
            break
    return at


def has_auxiliary(words: Words, cue: Cue) -> bool:
    return any(
        words.low[place] in AUXILIARIES and words.tags[place] not in ("RB", "TO", "IN")
        for place in range(cue.start, cue.verb)
    )
