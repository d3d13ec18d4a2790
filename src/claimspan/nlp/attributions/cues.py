"""The cues of a sentence, each with its subject and hearer."""

from __future__ import annotations

from claimspan.facts.cues import is_cue_noun
from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import extended_end, head_within
from claimspan.nlp.attributions.groups import AUXILIARIES, group_start
from claimspan.nlp.attributions.hearers import skip_hearer
from claimspan.nlp.attributions.named import according, in_words_of, nominal
from claimspan.nlp.attributions.phrases import adverbials_end, noun_phrase_end
from claimspan.nlp.attributions.subjects import find_subject
from claimspan.nlp.attributions.verbs import QUOTE, Verb, force_of, known_verbs
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
    tag, low = words.tags[place], words.low
    if not tag.startswith("VB") and low[place] not in _UNMISTAKABLE and not _closes_quote(words, sentence, place):
        return None
    follows = place + 1 < len(low) and low[place + 1] == "that" and tag != "VB"
    if verb.noun and words.deps[place] in _NOMINAL and not follows and not _closes_quote(words, sentence, place):
        return None
    if place > 0 and low[place - 1] == "‐" or place + 1 < len(low) and low[place + 1] == "‐":
        return None
    if low[place] in AUXILIARIES and words.deps[place].startswith("aux"):
        return None
    if (
        place > sentence.start
        and tag in ("VB", "VBP", "VBZ")
        and words.tags[place - 1] in ("DT", "JJ", "JJR", "PRP$", "POS")
        and low[place - 1] not in ("that", "this", "some", "all", "those", "these", "both", "many", "another", "few")
    ):
        return None
    frames, end = verb.frames, place + 1
    for particle, taken in verb.particles.items():
        pieces = particle.split()
        if low[end : end + len(pieces)] == pieces:
            frames, end = frames | taken, end + len(pieces)
            break
        if particle == "clear" and low[place + 1 : place + 3] == ["it", "clear"]:
            frames, end = frames | taken, end + 2
            break
    if not frames:
        return None
    start = group_start(words, sentence, place)
    if (
        tag == "VBN"
        and start == place
        and words.deps[place] in ("acl", "acl:relcl", "amod")
        and not (QUOTE in frames and _quote_near(words, sentence, end))
    ):
        return None
    if tag == "VB" and words.low[place - 1] == "to" and place > sentence.start and not _goes_on(words, sentence, place):
        return None
    bare = (
        tag == "VBN"
        and start == place
        and (place == sentence.start or low[place - 1] in ("when", "if", "as", ",", "—", "once"))
        and verb.lemma == "ask"
    )
    passive = (
        bare
        or tag == "VBN"
        and any(
            low[token] in ("is", "are", "was", "were", "be", "been", "being", "'s", "’s")
            for token in range(start, place)
        )
    )
    cue = Cue(
        place,
        start,
        end,
        frames,
        force_of(low[place], low[place + 1] if place + 1 < len(low) else ""),
        verb.lemma,
        passive=passive,
    )
    find_subject(words, sentence, cue, earlier)
    if cue.passive and low[cue.end : cue.end + 2] in (["as", "saying"], ["as", "telling"]):
        cue.passive = False
        cue.end += 2
        cue.frames = cue.frames | {"clause"}
    elif cue.passive:
        _turn(words, sentence, cue)
    if not cue.inverted:
        cue.after = skip_hearer(words, sentence, cue)
    return cue


_NOMINAL = frozenset({"compound", "obj", "nmod", "obl", "flat", "appos", "nmod:poss", "pobj", "npadvmod", "nsubj"})
_UNMISTAKABLE = frozenset(
    {
        "said",
        "says",
        "told",
        "tells",
        "wrote",
        "tweeted",
        "saying",
        "telling",
        "argues",
        "explains",
        "insists",
        "adds",
        "writes",
        "added",
        "noted",
        "explained",
        "argued",
        "insisted",
    }
)


def _closes_quote(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether a word stands where a verb of saying does: between a quotation with its subject and the end."""
    if place + 1 < sentence.end and words.low[place + 1] not in (".", ",", ":", "—", "–"):
        return False
    at = place - 1
    while at >= sentence.start and words.quoted[at] < 0 and place - at < 12:
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


_LEADING_ON = frozenset(
    {
        "go",
        "goes",
        "going",
        "went",
        "gone",
        "on",
        "continued",
        "continues",
        "twitter",
        "facebook",
        "refused",
        "refuses",
        "declined",
        "declines",
        "wrote",
        "began",
        "begun",
        "rushed",
        "hastened",
        "interjected",
        "interrupted",
        "paused",
        "stopped",
        "stood",
    }
)


def _goes_on(words: Words, sentence: Sentence, place: int) -> bool:
    """Tell whether "to" and a verb of saying belong to a verb that goes on to say: ``went on to say``."""
    return any(words.low[at] in _LEADING_ON for at in range(max(sentence.start, place - 3), place - 1))


def _turn(words: Words, sentence: Sentence, cue: Cue) -> None:
    """Take who is named by "by" for the speaker of a passive; without it nobody is."""
    cue.subject = None
    at = adverbials_end(words, cue.end, sentence)
    for place in range(cue.end, min(at + 1, sentence.end)):
        if words.low[place] == "by" and place + 1 < sentence.end:
            end = noun_phrase_end(words, place + 1, sentence.end)
            if end > place + 1:
                end = extended_end(words, sentence, place + 1, end)
                cue.subject = Phrase(place + 1, end, head_within(words, place + 1, end))
                cue.inverted = True
                cue.after = end
                return
