"""Subjects that stand after their cue: ``said X``."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import extended_end, head_within, pause_after
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import FINITE
from claimspan.nlp.attributions.phrases import NOMINATIVE, NOUNS, PREPOSITIONS, PRONOUNS, noun_phrase_end
from claimspan.nlp.attributions.times import time_end
from claimspan.nlp.attributions.trees import SUBJECTS, adjoins, parsed_subject
from claimspan.nlp.attributions.verbs import CLAUSE, HEARER
from claimspan.nlp.attributions.words import Sentence, Words

_OPENINGS = frozenset({",", "—", "–", "--", "so", ".", "as"})
_ENDINGS = frozenset({".", "?", "!", ")", ",", "—", "–"})
_PAUSES = frozenset({",", ".", "—", "–", "--", "-", ";", ":"})


def inverted_subject(words: Words, sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject after a cue; only where nothing before the cue can be it."""
    if not words.tags[cue.verb].startswith("VB") or words.tags[cue.verb] == "VBG" or cue.start != cue.verb:
        return None
    before = _before(words, sentence, cue)
    after_quote = before >= sentence.start and words.quoted[before] >= 0
    if after_quote and not _is_closed(words, cue, before):
        return None
    opening = before < sentence.start or after_quote or words.low[before] in _OPENINGS
    phrase = _phrase_after(words, sentence, cue) if opening else None
    if phrase is None and after_quote:
        phrase = _to_pause(words, sentence, cue)
    if phrase is None or (HEARER in cue.frames and not after_quote):
        return None
    start, end = phrase
    end = extended_end(words, end, sentence.end)
    if not after_quote and before >= sentence.start and not _may_invert(words, sentence, cue, (start, end), before):
        return None
    if end < sentence.end and words.tags[end] in FINITE and words.quoted[end] < 0:
        return None
    return Phrase(start, end, head_within(words, start, end))


def _before(words: Words, sentence: Sentence, cue: Cue) -> int:
    """Return the token before a cue; of a quotation with a comma after its mark, the mark."""
    before = cue.start - 1
    while before > sentence.start and words.low[before].isspace():
        before -= 1
    if before > sentence.start and words.low[before] == "," and words.quoted[before - 1] >= 0:
        before -= 1
    return before


def _is_closed(words: Words, cue: Cue, before: int) -> bool:
    """Tell whether a quotation before a cue ends as speech does, with a mark of its own or a comma after it."""
    end = words.quotes[words.quoted[before]].end
    return any(words.low[at] in _QUOTE_ENDINGS for at in range(max(end - 3, 0), cue.start))


_QUOTE_ENDINGS = frozenset({",", "?", "!", "…", "...", ".", "—", "–", "-", "--", ";"})


def _phrase_after(words: Words, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    start = cue.end
    while start < sentence.end and words.low[start].isspace():
        start += 1
    if start >= sentence.end or words.quoted[start] >= 0 or words.low[start] == "that":
        return None
    end = noun_phrase_end(words, start, sentence.end)
    if end == start and words.low[start] in PRONOUNS:
        end = start + 1
    return None if end == start or words.low[start].endswith("ly") else (start, end)


def _to_pause(words: Words, sentence: Sentence, cue: Cue) -> tuple[int, int] | None:
    """Return all to the next pause, where the tags show no phrase and the order of words tells that one follows."""
    start = cue.end
    if start >= sentence.end or words.quoted[start] >= 0 or words.tags[start] in ("TO", "RB", "WRB", "CC"):
        return None
    if words.low[start] in PREPOSITIONS:
        return None
    end = pause_after(words, start, sentence.end)
    plain = start < end and not any(words.low[at] in _CLAUSAL or words.quoted[at] >= 0 for at in range(start, end))
    return (start, end) if plain and time_end(words, start, end) == start and words.low[start].isalpha() else None


_CLAUSAL = listed("being") | {"that", "it", "if", "whether", "of", "he", "she", "they"}


def _may_invert(words: Words, sentence: Sentence, cue: Cue, phrase: tuple[int, int], before: int) -> bool:
    """Tell whether a phrase after a cue without a quotation before it is its subject: ``A, said X.``."""
    start, end = phrase
    if end < sentence.end and words.quoted[end] >= 0 and CLAUSE not in cue.frames:
        return False
    if words.low[start] in NOMINATIVE or not any(words.tags[at] in NOUNS for at in range(start, end)):
        return False
    if end < sentence.end and words.low[end] not in _PAUSES and words.quoted[end] < 0:
        return False
    alone = (end >= sentence.end or words.low[end] in _ENDINGS) and time_end(words, start, end) == start
    parsed = parsed_subject(words, sentence, cue.verb, before)
    named = "NNP" in words.tags[start:end] or parsed is None or not adjoins(words, parsed, before)
    if alone and named:
        return True
    return not any(words.deps[child] in SUBJECTS and child < before for child in words.children(cue.verb, sentence))
