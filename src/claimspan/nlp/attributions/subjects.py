"""Subjects that stand before their cue, or are shared with another verb."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.extents import head_within
from claimspan.nlp.attributions.groups import group_start, has_auxiliary
from claimspan.nlp.attributions.inversion import inverted_subject
from claimspan.nlp.attributions.marks import LONGEST_MENTION, PAUSES
from claimspan.nlp.attributions.phrases import (
    NOMINATIVE,
    NOUNS,
    PREPOSITIONS,
    PRONOUNS,
    adverbials_end,
    phrase_start,
)
from claimspan.nlp.attributions.times import time_end
from claimspan.nlp.attributions.trees import SUBJECTS, adjoins, last_segment, parsed_subject
from claimspan.nlp.attributions.words import Sentence, Words


def find_subject(words: Words, sentence: Sentence, cue: Cue, earlier: list[Cue]) -> None:
    """Give a cue its subject: after it, before it, or that of another verb."""
    inverted = inverted_subject(words, sentence, cue)
    if inverted is not None:
        cue.subject, cue.inverted = inverted, True
        cue.after = adverbials_end(words, inverted.end, sentence)
        return
    if _is_infinitive(words, cue):
        _share_subject(words, sentence, cue, earlier)
        return
    if words.tags[cue.verb] != "VBG" or has_auxiliary(words, cue):
        cue.subject = _subject_before(words, sentence, cue)
    if cue.subject is None:
        _share_subject(words, sentence, cue, earlier)


def _is_infinitive(words: Words, cue: Cue) -> bool:
    """Tell whether a cue is "to" and a verb, whose subject is another verb's."""
    return words.low[cue.start] == "to"


def _subject_before(words: Words, sentence: Sentence, cue: Cue) -> Phrase | None:
    """Return the subject before a finite cue: a pronoun, a phrase right there, or one before an apposition."""
    before = _nearest_noun(words, sentence, cue.start)
    if before < sentence.start or words.quoted[before] >= 0:
        return None
    if _is_pronoun(words, before):
        return Phrase(before, before + 1, before)
    found = _after_quotation(words, sentence, before) or _confirmed(words, sentence, cue, before)
    if found is None and words.low[before] == ",":
        return _before_apposition(words, sentence, before)
    return found or _phrase_at(words, sentence, before)


def _is_pronoun(words: Words, place: int) -> bool:
    word = words.low[place]
    return word in NOMINATIVE or word in ("who", "which") or (word == "that" and words.tags[place] in ("WDT", "WP"))


def _confirmed(words: Words, sentence: Sentence, cue: Cue, before: int) -> Phrase | None:
    """Return the subject that the parse gives, when the order of words bears it out."""
    parsed = parsed_subject(words, sentence, cue.verb, before + 1)
    if parsed is None:
        return None
    longer = phrase_start(words, parsed.head, sentence.start)
    if longer < parsed.start - 1 and _is_cut(words, sentence, parsed.start - 1, longer):
        return Phrase(longer, before + 1, head_within(words, longer, before + 1))
    return last_segment(words, parsed, before) if adjoins(words, parsed, before) else None


def _is_cut(words: Words, sentence: Sentence, lead: int, start: int) -> bool:
    """Tell whether the parse cuts a phrase at the token before its subject: ``X of the A and | B Centre``."""
    if words.tags[lead] in ("IN", "TO"):
        return words.low[lead] in PREPOSITIONS
    opens = start == sentence.start or words.low[start - 1] in PAUSES or words.quoted[start - 1] >= 0
    return words.tags[lead] == "CC" and opens


def _phrase_at(words: Words, sentence: Sentence, before: int) -> Phrase | None:
    """Return the noun phrase that ends with a token by its tags, brackets after it included."""
    last = before
    while last > sentence.start and words.low[last] in (")", "]"):
        lowest = max(sentence.start, last - _LONGEST_BRACKET)
        last = next((at for at in range(last, lowest, -1) if words.low[at] in ("(", "[")), last) - 1
    if last < sentence.start:
        return None
    if words.tags[last] not in NOUNS and words.low[last] not in PRONOUNS and words.tags[last] not in ("CD", "DT"):
        return None
    start = phrase_start(words, last, sentence.start)
    return Phrase(start, before + 1, head_within(words, start, last + 1))


_LONGEST_BRACKET = 12


def _after_quotation(words: Words, sentence: Sentence, before: int) -> Phrase | None:
    """Return all between a quotation and its cue, when that is a phrase: ``"...," X of Y, a nurse, said``."""
    at = before
    relative = False
    while at >= sentence.start and words.quoted[at] < 0 and before - at < LONGEST_MENTION:
        relative = relative or words.tags[at] in ("WP", "WDT")
        if words.low[at] in (";", ":", "—", "–"):
            return None
        at -= 1
    if at < sentence.start or words.quoted[at] < 0:
        return None
    quote = words.quotes[words.quoted[at]]
    if words.low[quote.end - 1].isalnum() or (
        words.low[at + 1] != "," and words.low[quote.end - 2] not in (",", "?", "!", "—", "…", "...", "'", "’")
    ):
        return None
    start = at + 1
    while start <= before and (words.low[start].isspace() or words.low[start] == ","):
        start += 1
    if start > before or words.tags[start] in ("CC", "IN", "RB", "VBG", "VBD", "VBZ", "TO"):
        return None
    if not relative and any(words.tags[place] in ("VBD", "VBZ", "MD") for place in range(start, before + 1)):
        return None
    return last_segment(words, Phrase(start, before + 1, head_within(words, start, before + 1)), before)


def _nearest_noun(words: Words, sentence: Sentence, place: int) -> int:
    """Return the token before a verb group, adverbs and times between passed over: ``Holm on Saturday said``."""
    before = place - 1
    while before > sentence.start and words.quoted[before] < 0:
        if words.low[before].isspace():
            before -= 1
            continue
        if words.tags[before] in ("RB", "RBR") and words.low[before] not in PRONOUNS:
            before -= 1
            continue
        for length in (2, 3, 4):
            start = before - length + 1
            if (
                start > sentence.start
                and words.low[start] in ("on", "in", "at", "late", "early", "last", "this", "earlier")
                and time_end(words, start + (words.low[start] in ("on", "in", "at")), before + 1) == before + 1
            ):
                before = start - 1
                break
        else:
            if (
                before > sentence.start + 1
                and time_end(words, before, before + 1) == before + 1
                and words.tags[before - 1] in NOUNS
            ):
                before -= 1
                continue
            break
    if words.tags[before] == "VBN" and before - 1 > sentence.start and words.tags[before - 1] in NOUNS:
        return before - 1
    return before


def _before_apposition(words: Words, sentence: Sentence, comma: int) -> Phrase | None:
    """Return the phrase before the comma that opens an apposition: ``Holm, a nurse, said``."""
    for place in range(comma - 1, max(sentence.start, comma - 40), -1):
        if words.quoted[place] >= 0:
            return None
        if (
            words.low[place] in (",", "—", "–")
            and words.tags[place - 1] in NOUNS | {"PRP"}
            and words.quoted[place - 1] < 0
        ):
            start = phrase_start(words, place - 1, sentence.start)
            if words.tags[place + 1] == "CD" or words.tags[place - 1] in ("NNP", "NN", "NNS", "NNPS"):
                return Phrase(start, comma, head_within(words, start, place))
    return None


def _share_subject(words: Words, sentence: Sentence, cue: Cue, earlier: list[Cue]) -> None:
    """Give a participle or coordinated verb the subject of the verb it depends on."""
    verb = cue.verb
    if words.tags[verb] == "VBG":
        if verb == sentence.start:
            return
        if words.tags[verb - 1] in NOUNS and words.deps[verb] in ("acl", "acl:relcl"):
            start = phrase_start(words, verb - 1, sentence.start)
            cue.subject = Phrase(start, verb, verb - 1)
            return
    own = [other.subject for other in earlier if other.subject is not None and not other.passive]
    found = _governing(words, sentence, cue, earlier)
    found = found or (_antecedent(words, sentence, own[-1]) if own else _first_subject(words, sentence, cue.start))
    cue.subject, cue.shared = found, found is not None


def _governing(words: Words, sentence: Sentence, cue: Cue, earlier: list[Cue]) -> Phrase | None:
    """Return the subject of the nearest verb above a cue that has one."""
    token = cue.verb
    if words.tags[token] == "VBG" and earlier and _hangs_below(words, sentence, token, earlier[-1].verb):
        return _antecedent(words, sentence, earlier[-1].subject)
    for _ in range(_DEEPEST):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            return None
        for other in earlier:
            if other.verb == head and other.subject is not None:
                return _antecedent(words, sentence, other.subject)
        subject = parsed_subject(words, sentence, head, group_start(words, sentence, head))
        if subject is not None and subject.head < cue.start and words.tags[subject.head] not in _NOBODY:
            subject.end = min(subject.end, cue.start)
            return last_segment(words, subject, subject.end - 1)
        token = head
    return None


def _hangs_below(words: Words, sentence: Sentence, token: int, verb: int) -> bool:
    """Tell whether the parse puts a participle somewhere below an earlier cue's verb."""
    for _ in range(_DEEPEST):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            return False
        if head == verb:
            return True
        token = head
    return False


_DEEPEST = 8
_NOBODY = frozenset({"WDT", "WP", "EX"})


def _first_subject(words: Words, sentence: Sentence, limit: int) -> Phrase | None:
    """Return the first subject of the sentence."""
    for place in range(sentence.start, limit):
        if words.deps[place] in SUBJECTS and words.quoted[place] < 0 and words.tags[place] not in _NOBODY:
            start, end = max(words.left(place), sentence.start), min(words.right(place), limit)
            return last_segment(words, Phrase(start, end, place), end - 1)
    return None


def _antecedent(words: Words, sentence: Sentence, subject: Phrase | None) -> Phrase | None:
    """Return who a relative pronoun stands for."""
    if subject is None or words.low[subject.head] not in ("who", "which", "that"):
        return subject
    before = subject.start - 1
    while before > sentence.start and words.low[before] in (",", "—", "–"):
        before -= 1
    if before < sentence.start or words.tags[before] not in NOUNS:
        return subject
    start = phrase_start(words, before, sentence.start)
    return Phrase(start, before + 1, head_within(words, start, before + 1))
