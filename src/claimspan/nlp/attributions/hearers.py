"""Who hears what is said: ``told X``."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.extents import bracket_end, pause_after
from claimspan.nlp.attributions.phrases import NOUNS, adverbials_end, noun_phrase_end
from claimspan.nlp.attributions.verbs import ABOUT, HEARER
from claimspan.nlp.attributions.words import Sentence, Words

_OBJECTS = frozenset({"obj", "iobj", "dative"})
_AFTER_HEARER = frozenset({
    "that", ",", ":", "in", "on", "at", "during", "before", "after", "if", "whether", "to",
})  # fmt: skip
_LONGEST_TITLE = 8
"""Tokens of an outlet's name in quotation marks, marks included."""


def skip_hearer(words: Words, sentence: Sentence, cue: Cue) -> int:
    """Return where hearer and adverbials end, and keep the hearer."""
    at = cue.end
    if HEARER in cue.frames and not cue.passive and at < sentence.end:
        cue.via = _titled(words, sentence, cue) if words.quoted[at] >= 0 else _named(words, sentence, cue)
        if cue.via:
            at = cue.via[1]
    about = ABOUT in cue.frames and at + 1 < sentence.end and words.low[at] in ABOUT_WORDS
    if about and cue.lemma not in ("say", "write"):
        return at
    return adverbials_end(words, at, sentence)


def _titled(words: Words, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Return an outlet named in marks, after a quotation: ``"...," X told "First Light"``."""
    if cue.left <= sentence.start or words.quoted[cue.left - 1] < 0:
        return None
    name = words.quotes[words.quoted[cue.end]]
    return (cue.end, name.end) if name.end - name.start <= _LONGEST_TITLE else None


def _named(words: Words, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    at, end = cue.end, sentence.end
    if words.low[at] in ("that", "it"):
        return None
    following = noun_phrase_end(words, at, end)
    if following == at:
        return (at, at + 1) if words.tags[at] == "PRP" else None
    if following < end and words.tags[following] == "CD" and words.tags[following - 1] == "NNP":
        following += 1
    if following + 1 < end and words.tags[following] == "POS" and words.quoted[following + 1] >= 0:
        following = words.quotes[words.quoted[following + 1]].end
    return at, _hearer_end(words, sentence, cue, following)


def _hearer_end(words: Words, sentence: Sentence, cue: Cue, following: int) -> int:
    """Return where a hearer ends: with its bracket or clause, or before the subject of what is said."""
    end = sentence.end
    if following < end and words.low[following] == "(":
        return bracket_end(words, following, end)
    if following < end and words.tags[following] in ("WP", "WDT") and words.low[following] != "that":
        return pause_after(words, following, end)
    if following < end and (words.low[following] in _AFTER_HEARER or words.quoted[following] >= 0):
        return following
    objects = [
        child
        for child in words.children(cue.verb, sentence)
        if words.deps[child] in _OBJECTS and cue.end <= child < following
    ]
    if not objects or objects[-1] + 1 >= following:
        return following
    after = objects[-1] + 1
    other = words.tags[after] in NOUNS and words.deps[after] not in ("flat", "compound", "appos")
    return after if other else following
