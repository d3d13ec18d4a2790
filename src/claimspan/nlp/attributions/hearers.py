"""Who hears what is said: ``told X``."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.extents import pause_after
from claimspan.nlp.attributions.phrases import NOUNS, adverbials_end, noun_phrase_end
from claimspan.nlp.attributions.verbs import ABOUT, HEARER
from claimspan.nlp.attributions.words import Sentence, Words


def skip_hearer(words: Words, sentence: Sentence, cue: Cue) -> int:
    """Return where hearer and adverbials end, and keep the hearer."""
    at = cue.end
    end = sentence.end
    if (
        HEARER in cue.frames
        and not cue.passive
        and at < end
        and words.quoted[at] >= 0
        and cue.left > sentence.start
        and words.quoted[cue.left - 1] >= 0
    ):
        named = words.quotes[words.quoted[at]]
        if named.end - named.start < 9:
            cue.via = (at, named.end)
            return adverbials_end(words, named.end, sentence)
    if HEARER in cue.frames and not cue.passive and at < end and words.quoted[at] < 0:
        following = noun_phrase_end(words, at, end)
        if following == at and words.tags[at] == "PRP":
            following = at + 1
        if following > at and following < end and words.tags[following] == "CD" and words.tags[following - 1] == "NNP":
            following += 1
        if (
            following > at
            and following + 1 < end
            and words.tags[following] == "POS"
            and words.quoted[following + 1] >= 0
        ):
            following = words.quotes[words.quoted[following + 1]].end
        if following > at and words.low[at] not in ("that", "it"):
            objects = [
                c
                for c in words.children(cue.verb, sentence)
                if words.deps[c] in ("obj", "iobj", "dative") and at <= c < following
            ]
            sure = following < end and (
                words.low[following]
                in ("that", ",", ":", "in", "on", "at", "during", "before", "after", "if", "whether", "to")
                or words.quoted[following] >= 0
            )
            if following < end and words.low[following] == "(":
                close = next(
                    (place for place in range(following, min(following + 8, end)) if words.low[place] == ")"),
                    following - 1,
                )
                following, sure = close + 1, True
            if following < end and words.tags[following] in ("WP", "WDT") and words.low[following] != "that":
                following, sure = pause_after(words, following, end), True
            if (
                not sure
                and objects
                and objects[-1] + 1 < following
                and words.tags[objects[-1] + 1] in NOUNS
                and words.deps[objects[-1] + 1] not in ("flat", "compound", "appos")
            ):
                following = objects[-1] + 1
            cue.via = (at, following)
            at = following
    if ABOUT in cue.frames and at + 1 < end and words.low[at] in ABOUT_WORDS and cue.lemma not in ("say", "write"):
        return at
    return adverbials_end(words, at, sentence)
