"""The cues of a sentence, each with its subject and hearer."""

from __future__ import annotations

from claimspan.facts.cues import is_cue_noun
from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import extended_end, head_within
from claimspan.nlp.attributions.groups import AUXILIARIES, group_start
from claimspan.nlp.attributions.hearers import skip_hearer
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.named import according, in_words_of, nominal
from claimspan.nlp.attributions.phrases import adverbials_end, noun_phrase_end
from claimspan.nlp.attributions.subjects import find_subject
from claimspan.nlp.attributions.verbs import CLAUSE, QUOTE, Verb, force_of, known_verbs
from claimspan.nlp.attributions.words import Sentence, Words


def cues(words: Words, sentence: Sentence) -> list[Cue]:
    """Return the cues outside quotations, in text order."""
    found: list[Cue] = []
    known = known_verbs()
    for place in range(sentence.start, sentence.end):
        if words.quoted[place] >= 0:
            continue
        word = words.low[place]
        if word == "according" and place + 2 < sentence.end and words.low[place + 1] == "to":
            cue = according(words, sentence, place, place + 2)
        elif word == "in" and place + 3 < sentence.end:
            cue = in_words_of(words, sentence, place)
        elif words.tags[place] in ("NN", "NNS") and is_cue_noun(word):
            cue = nominal(words, sentence, place)
        elif word in known:
            cue = _verbal(words, sentence, place, known[word], found)
        else:
            continue
        if cue is not None:
            found.append(cue)
    return found


def _verbal(words: Words, sentence: Sentence, place: int, verb: Verb, earlier: list[Cue]) -> Cue | None:
    if not _is_verb(words, sentence, place, verb):
        return None
    frames, end = _frames(words, sentence, place, verb)
    start = group_start(words, sentence, place)
    if not frames or _is_reduced(words, sentence, (start, place, end), frames):
        return None
    following = words.low[place + 1] if place + 1 < len(words.low) else ""
    force = force_of(words.low[place], following)
    passive = _is_passive(words, sentence, place, start, verb)
    cue = Cue(place, start, end, frames, force, verb.lemma, passive=passive)
    find_subject(words, sentence, cue, earlier)
    if cue.passive and words.low[cue.end : cue.end + 2] in (["as", "saying"], ["as", "telling"]):
        cue.passive = False
        cue.end += 2
        cue.frames = cue.frames | {CLAUSE}
    elif cue.passive:
        _turn(words, sentence, cue)
    if not cue.inverted:
        cue.after = skip_hearer(words, sentence, cue)
    named = (
        cue.subject is not None and words.low[cue.subject.start] == "what" and QUOTE in frames and CLAUSE not in frames
    )
    return None if named else cue


def _is_verb(words: Words, sentence: Sentence, place: int, verb: Verb) -> bool:
    """Tell whether a form that a verb of the list has is that verb here and no noun, auxiliary or part of a word."""
    tag, low = words.tags[place], words.low
    if "‐" in low[max(place - 1, 0) : place + 2]:
        return False
    if low[place] in AUXILIARIES and words.deps[place].startswith("aux"):
        return False
    if _closes_quote(words, sentence, place) or _follows_comma(words, sentence, place):
        return True
    if not tag.startswith("VB") and low[place] not in _UNMISTAKABLE:
        return False
    follows = place + 1 < len(low) and low[place + 1] == "that" and tag != "VB"
    if verb.noun and words.deps[place] in _NOMINAL and not follows:
        return False
    return not (place > sentence.start and tag in ("VB", "VBP", "VBZ") and _is_determined(words, place))


def _follows_comma(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether a form between a comma and a name is a verb by its place: ``A, cautions the reviewer``."""
    if (
        place + 2 >= sentence.end
        or place - sentence.start < _SHORTEST_CLAUSE
        or not words.low[place].endswith(("s", "ed"))
    ):
        return False
    comma = words.low[place - 1] == "," and words.quoted[place - 1] < 0
    return comma and words.tags[place + 1] in ("DT", "NNP", "PRP$")


_SHORTEST_CLAUSE = 4


def _is_determined(words: Words, place: int) -> bool:
    """Tell whether the word before makes a form a noun: ``a larger say``."""
    return words.tags[place - 1] in ("DT", "JJ", "JJR", "PRP$", "POS") and words.low[place - 1] not in _STAND_ALONE


def _frames(words: Words, sentence: Sentence, place: int, verb: Verb) -> tuple[frozenset[str], int]:
    """Return what a verb takes with the particle that follows it, and where the cue ends."""
    low, end = words.low, place + 1
    for particle, taken in verb.particles.items():
        pieces = particle.split()
        found = len(pieces) if low[end : end + len(pieces)] == pieces else 0
        if particle == "clear" and low[end : end + 2] == ["it", "clear"]:
            found = 2
        if found and particle == "that":
            conjunction = words.tags[end] == "IN"
            return (taken if conjunction else frozenset(), end)
        if found:
            after = end + found
            return (frozenset(), after) if _leads_on(words, sentence, after) else (verb.frames | taken, after)
    declined = verb.lemma in ("decline", "refuse") and _leads_on(words, sentence, end)
    return (frozenset(), end) if declined else (verb.frames, end)


def _leads_on(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether "to" and a verb of the list follow: ``went on to say``."""
    return words.low[place : place + 1] == ["to"] and place + 2 < sentence.end and words.low[place + 1] in known_verbs()


def _is_reduced(words: Words, sentence: Sentence, group: tuple[int, int, int], frames: frozenset[str]) -> bool:
    """Tell whether a verb only describes a noun, or is yet to be said: ``a letter posted``, ``to say``."""
    start, place, end = group
    if words.tags[place] == "VBN" and start == place and words.deps[place] in ("acl", "acl:relcl", "amod"):
        return not (QUOTE in frames and _quote_near(words, sentence, end))
    described = words.deps[place] in ("acl", "acl:relcl", "amod", "advcl") and start == place
    at_once = end < sentence.end and words.quoted[end] >= 0 and words.low[place] != "called"
    if words.low[place] in _NAMING and (described or at_once):
        return True
    infinitive = words.tags[place] == "VB" and place > sentence.start and words.low[place - 1] == "to"
    return infinitive and not _goes_on(words, sentence, place)


def _is_passive(words: Words, sentence: Sentence, place: int, start: int, verb: Verb) -> bool:
    if words.tags[place] != "VBN":
        return False
    if start == place and verb.lemma == "ask":
        return place == sentence.start or words.low[place - 1] in ("when", "if", "as", ",", "—", "once")
    return any(words.low[token] in _BEING for token in range(start, place))


_BEING, _UNMISTAKABLE, _LEADING_ON = listed("being"), listed("unmistakable"), listed("leading on")
_NOMINAL = frozenset({"compound", "obj", "nmod", "obl", "flat", "appos", "nmod:poss", "pobj", "npadvmod", "nsubj"})
_STAND_ALONE = frozenset({"that", "this", "some", "all", "those", "these", "both", "many", "another", "few"})
_LONGEST_SUBJECT = 12
_NAMING = frozenset(
    {"called", "labelled", "labeled", "dubbed", "termed", "branded", "titled", "entitled", "named", "nicknamed"}
)


def _closes_quote(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether a word stands where a verb of saying does: between a quotation with its subject and the end."""
    if place + 1 < sentence.end and words.low[place + 1] not in (".", ",", ":", "—", "–"):
        return False
    at = place - 1
    while at >= sentence.start and words.quoted[at] < 0 and place - at < _LONGEST_SUBJECT:
        if words.low[at] in (".", ";", ":"):
            return False
        at -= 1
    return (
        at >= sentence.start
        and words.quoted[at] >= 0
        and place - at > 1
        and words.low[words.quotes[words.quoted[at]].end - 2] in (",", "?", "!")
    )


def _quote_near(words: Words, sentence: Sentence, place: int) -> bool:
    return any(words.quoted[at] >= 0 for at in range(place, min(place + 3, sentence.end)))


def _goes_on(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether "to" and a verb of saying belong to a verb that goes on to say: ``went on to say``."""
    if any(words.low[at] in _LEADING_ON for at in range(max(sentence.start, place - 3), place - 1)):
        return True
    opens = place + 1 < sentence.end and (words.low[place + 1] in _OPENERS or words.quoted[place + 1] >= 0)
    before = place - 2
    return (
        opens
        and before > sentence.start
        and (words.tags[before] in ("VBD", "VBZ", "VBP", "PRP", "NNP") or words.low[before] in _MINDS)
    )


_OPENERS = frozenset({"that", "if", "whether", ":"})
_MINDS = frozenset({"pleased", "proud", "happy", "delighted", "sorry", "keen", "quick", "sad", "glad", "eager"})


def _turn(words: Words, sentence: Sentence, cue: Cue) -> None:
    """Take who is named by "by" for the speaker of a passive; without it nobody is."""
    cue.subject = None
    at = adverbials_end(words, cue.end, sentence)
    for place in range(cue.end, min(at + 1, sentence.end)):
        if words.low[place] == "by" and place + 1 < sentence.end:
            end = noun_phrase_end(words, place + 1, sentence.end)
            if end > place + 1:
                end = extended_end(words, end, sentence.end)
                cue.subject = Phrase(place + 1, end, head_within(words, place + 1, end))
                cue.inverted = True
                cue.after = end
                return
