"""Cues that are no verbs: ``according to X``, ``in the words of X``, ``his claim that``."""

from __future__ import annotations

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import extended_end, head_within, pause_after
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import LONGEST_MENTION
from claimspan.nlp.attributions.phrases import NOUNS, PRONOUNS, adverbials_end, noun_phrase_end, phrase_start
from claimspan.nlp.attributions.verbs import CLAUSE
from claimspan.nlp.attributions.words import Sentence, Words

_TELLING = listed("telling")


def in_words_of(words: Words, sentence: Sentence, place: int) -> Cue | None:
    """Return the cue ``in the words of X`` or ``in X's words``."""
    low, end = words.low, sentence.end
    if low[place + 1] == "the" and low[place + 2] in _TELLING and low[place + 3] == "of" and place + 4 < end:
        return according(words, sentence, place, place + 4)
    for at in range(place + 1, min(place + 8, end)):
        if words.tags[at] in ("POS", "PRP$") and at + 1 < end:
            noun = at + 2 if low[at + 1] == "own" and at + 2 < end else at + 1
            if low[noun] not in _TELLING or (noun + 1 < end and low[noun + 1] in ("of", "that")):
                return None
            last = at if words.tags[at] == "PRP$" else at - 1
            return (
                Cue(
                    noun,
                    place,
                    noun + 1,
                    frozenset({CLAUSE}),
                    SAYING,
                    "in",
                    Phrase(place + 1, last + 1, last),
                    after=noun + 1,
                    prepositional=True,
                )
                if last > place
                else None
            )
        if words.tags[at] not in _PHRASE_TAGS:
            return None
    return None


_PHRASE_TAGS = NOUNS | {"DT", "JJ"}


_MODIFIERS = 4
"""Tokens between an owner and a noun of saying at most: ``his most explosive claim``."""


def according(words: Words, sentence: Sentence, place: int, start: int) -> Cue | None:
    """Return the cue from ``place`` to ``start`` with who is named after it: ``according to X``."""
    end = noun_phrase_end(words, start, sentence.end)
    if end == start:
        end = start + 1 if words.low[start] in PRONOUNS or words.quoted[start] < 0 else start
    if end >= sentence.end and end == start:
        return None
    fronted = not any(
        any(letter.isalnum() for letter in words.low[at]) and words.low[at] not in ("and", "but", "yet")
        for at in range(sentence.start, place)
    )
    reached = _reached(words, sentence, start, end, fronted=fronted)
    head = head_within(words, start, end)
    return Cue(
        place,
        place,
        start,
        frozenset({CLAUSE}),
        SAYING,
        "",
        Phrase(start, reached, head),
        after=reached,
        inverted=True,
        prepositional=True,
    )


def _reached(words: Words, sentence: Sentence, start: int, end: int, *, fronted: bool) -> int:
    """Return where who is named from ``start`` on ends, beyond the first phrase that ends at ``end``."""
    reached = end if fronted else extended_end(words, end, sentence.end)
    if reached < sentence.end and (fronted or words.low[reached] not in (",", "—", "–", "-", "--")):
        pause = pause_after(words, reached, sentence.end)
        stop = pause if pause < sentence.end or not fronted else reached
        reached = stop if stop - start < LONGEST_MENTION else reached
    if (
        fronted
        and reached + 1 < sentence.end
        and words.low[reached] == ","
        and words.tags[reached + 1] in ("WP", "WDT", "WP$")
    ):
        closing = pause_after(words, reached + 1, sentence.end)
        reached = closing if closing < sentence.end else reached
    return reached


def nominal(words: Words, sentence: Sentence, place: int) -> Cue | None:
    """Return the cue of a noun with its owner: ``his claim that ...``, ``Holm's view is that ...``."""
    low = words.low
    owner = place - 1
    nearest = max(sentence.start, place - _MODIFIERS)
    while owner > nearest and words.tags[owner] in ("JJ", "JJS", "RBS", "NN", "VBN", "RB"):
        owner -= 1
    if owner < sentence.start or words.quoted[owner] >= 0 or words.tags[owner] not in ("PRP$", "POS"):
        return None
    at = adverbials_end(words, place + 1, sentence)
    end = place + 1
    if at < sentence.end and low[at] in ("is", "was", "has", "been"):
        while at < sentence.end and low[at] in ("is", "was", "has", "been"):
            at += 1
        end = at
    if at >= sentence.end or low[at] != "that" or words.tags[at] != "IN":
        return None
    start = owner if words.tags[owner] == "PRP$" else phrase_start(words, owner - 1, sentence.start)
    head = owner if words.tags[owner] == "PRP$" else owner - 1
    subject = Phrase(start, head + 1, head)
    bound = words.right(place) if end == place + 1 else 0
    return Cue(place, owner + 1, end, frozenset({CLAUSE}), SAYING, low[place], subject, after=at, bound=bound)
