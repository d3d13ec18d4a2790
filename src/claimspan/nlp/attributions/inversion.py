"""Subjects that stand after their cue: ``said X``."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import extended_end, head_within
from claimspan.nlp.attributions.phrases import NOMINATIVE, NOUNS, PRONOUNS, noun_phrase_end, time_end
from claimspan.nlp.attributions.trees import SUBJECTS, adjoins, parsed_subject
from claimspan.nlp.attributions.verbs import HEARER
from claimspan.nlp.attributions.words import Sentence, Words


def inverted_subject(words: Words, sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject after a cue: ``said X``; only where nothing before the cue can be it."""
    before, low = cue.start - 1, words.low
    while before > sentence.start and low[before].isspace():
        before -= 1
    if words.tags[cue.verb] not in ("VBD", "VBZ", "VBP", "VBN", "VB") or cue.start != cue.verb:
        return None
    if before > sentence.start and low[before] == "," and words.quoted[before - 1] >= 0:
        before -= 1
    after_quote = before >= sentence.start and words.quoted[before] >= 0
    opening = before < sentence.start or after_quote or low[before] in (",", "—", "–", "--", "so", ".", "as")
    start = cue.end
    while start < sentence.end and low[start].isspace():
        start += 1
    if not opening or start >= sentence.end or words.quoted[start] >= 0 or low[start] == "that":
        return None
    end = noun_phrase_end(words, start, sentence.end)
    if end == start and low[start] in PRONOUNS:
        end = start + 1
    if end == start or (HEARER in cue.frames and not after_quote) or low[start].endswith("ly"):
        return None
    end = extended_end(words, sentence, start, end)
    if not after_quote and before >= sentence.start:
        alone = end >= sentence.end or low[end] in (".", "?", "!", ")", ",", "—", "–")
        alone = alone and time_end(words, start, end) == start
        if low[start] in NOMINATIVE or not any(words.tags[at] in NOUNS for at in range(start, end)):
            return None
        parsed = parsed_subject(words, sentence, cue.verb, before)
        named = "NNP" in words.tags[start:end] or parsed is None or not adjoins(words, parsed, before)
        if not (alone and named) and any(
            words.deps[child] in SUBJECTS and child < before for child in words.children(cue.verb, sentence)
        ):
            return None
        if end < sentence.end and low[end] not in (",", ".", "—", "–", "--", "-", ";", ":") and words.quoted[end] < 0:
            return None
    if end < sentence.end and words.tags[end] in ("VBD", "VBZ", "VBP", "MD") and words.quoted[end] < 0:
        return None
    return Phrase(start, end, head_within(words, start, end))
