"""Noun phrases by tags and order, and where a cue's own adverbials end."""

from __future__ import annotations

from claimspan.nlp.attributions.words import Sentence, Words

NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = NOUNS | {
    "DT",
    "PDT",
    "JJ",
    "JJR",
    "JJS",
    "CD",
    "POS",
    "PRP$",
    "VBN",
    "$",
    "HYPH",
    "ADD",
    "FW",
    "RBS",
    "AFX",
    "#",
}
_DAYS = frozenset({
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow", "tonight",
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "jan.", "feb.", "mar.", "apr.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "mon.", "tue.", "wed.", "thu.", "fri.",
})  # fmt: skip
_UNITS = frozenset({
    "week", "month", "year", "night", "morning", "afternoon", "evening", "weekend", "time", "day", "spring", "summer",
    "fall", "autumn", "winter", "season", "decade", "century", "hour", "minute", "moment", "weeks", "months", "years", "days", "hours",
    "times",
})  # fmt: skip
_UNIT_LEADS = frozenset(
    {"last", "this", "next", "earlier", "later", "that", "one", "every", "each", "late", "early", "the", "a"}
)
_UNIT_TAILS = frozenset({"ago", "earlier", "later", "before"})
PRONOUNS = frozenset(
    {
        "he",
        "she",
        "they",
        "i",
        "we",
        "it",
        "you",
        "who",
        "which",
        "one",
        "some",
        "many",
        "others",
        "both",
        "another",
        "most",
        "several",
        "few",
        "all",
        "none",
        "neither",
        "those",
        "these",
        "everyone",
        "everybody",
        "someone",
        "somebody",
        "nobody",
        "anyone",
        "that",
    }
)
NOMINATIVE = frozenset({"he", "she", "they", "i", "we", "it", "you", "there"})
PREPOSITIONS = frozenset({
    "in", "on", "at", "during", "after", "before", "by", "from", "with", "through", "via", "to", "of", "about", "for", "over",
    "under", "into", "since", "without", "within", "among", "amid", "outside", "inside", "near", "between", "against",
    "regarding", "concerning", "following", "until", "despite", "toward", "towards", "upon", "across", "around", "behind", "as", "per",
})  # fmt: skip


_DEGREES = frozenset({
    "not", "no", "so", "n't", "how", "why", "when", "only", "even", "just", "nearly", "almost", "about", "roughly", "too", "very", "quite",
    "rather", "fairly", "mostly", "largely", "simply", "perhaps", "maybe", "probably", "clearly", "obviously", "certainly", "surely",
    "always", "never", "often", "sometimes", "still", "already", "approximately", "neither", "both", "either", "more", "less", "most",
    "further", "better", "there", "here", "now", "currently", "first", "far", "well", "unfortunately", "hopefully", "as", "much",
})  # fmt: skip


def time_end(words: Words, place: int, end: int) -> int:
    """Return where a time that starts at ``place`` ends: ``Monday``, ``last week``, ``two days ago``; ``place`` when none."""
    low = words.low
    at = place
    if at + 1 < end and words.tags[at + 1] == "POS":
        return place
    if at < end and low[at] in _DAYS and (words.tags[at] != "MD"):
        at += 1
        while at < end and (low[at] in _DAYS or low[at] in ("morning", "afternoon", "evening", "night")):
            at += 1
        if at < end and low[at][:1].isdigit() and low[at - 1] not in ("today", "yesterday", "tonight"):
            at += 1
        if at + 1 < end and low[at] == "," and low[at + 1][:2] in ("19", "20") and low[at + 1].isdigit():
            at += 2
        return at
    if at + 1 < end and (low[at] in _UNIT_LEADS or words.tags[at] == "CD"):
        at += 1
        while at < end - 1 and (
            low[at] in ("same", "past", "few", "couple", "of", "next", "last", "first", "second", "third")
            or words.tags[at] == "CD"
        ):
            at += 1
        if at < end and (low[at] in _UNITS or low[at] in _DAYS):
            at += 1
            if low[at - 1] in _DAYS:
                while at < end and low[at] in ("morning", "afternoon", "evening", "night"):
                    at += 1
            unit_needs_tail = words.tags[place] == "CD" or low[place] in ("a", "the", "one")
            if at < end and low[at] in _UNIT_TAILS:
                return at + 1
            return place if unit_needs_tail and low[place] != "one" else at
    return place


def noun_phrase_end(words: Words, place: int, end: int) -> int:
    """Return where the noun phrase that starts at ``place`` ends by tags alone; ``place`` when none starts there."""
    low, tags = words.low, words.tags
    at = place
    noun = -1
    while at < end and words.quoted[at] == words.quoted[place]:
        tag = tags[at]
        word = low[at]
        if tag == "PRP":
            return at + 1 if noun < 0 and at == place else (noun + 1 if noun >= 0 else place)
        if tag in ("DT", "PRP$", "PDT") and noun >= 0 and tags[at - 1] not in ("POS", "PDT", "CC"):
            break
        if word in _DAYS and noun >= 0 and tag in NOUNS and tags[at - 1] not in ("DT", "JJ"):
            break
        if tag in NOUNS or (
            tag == "JJ"
            and at > place
            and words.text[words.starts[at]].isupper()
            and at + 1 < end
            and tags[at + 1] not in NOUNS
        ):
            noun = at
        elif tag == "CC" and noun >= 0 and word in ("and", "or", "&"):
            after = at + 1
            if not (after < end and tags[after] in _INSIDE):
                break
        elif tag == "IN" and word == "of" and noun >= 0:
            after = at + 1
            if not (after < end and (tags[after] in _INSIDE)):
                break
        elif tag == "VBG" and noun < 0:
            pass
        elif tag == "RB" and noun < 0 and at + 1 < end and tags[at + 1] in ("JJ", "VBN", "CD"):
            pass
        elif tag not in _INSIDE:
            break
        at += 1
    if (
        0 <= noun < at - 1
        and at - noun == 2
        and tags[at - 1] == "JJ"
        and (at >= end or low[at] in (",", ".", "said", "says", ")"))
    ):
        return at
    return noun + 1 if noun >= 0 else place


def phrase_start(words: Words, place: int, start: int) -> int:
    """Return where the noun phrase that ends with the token at ``place`` starts, by tags alone."""
    low, tags = words.low, words.tags
    at = place
    while at > start:
        before = at - 1
        if words.quoted[before] >= 0 and words.quoted[before] != words.quoted[place]:
            break
        tag = tags[before]
        if tag in _INSIDE and tag not in ("VBN",):
            if tags[at] in ("DT", "PRP$") and tag not in ("PDT", "DT") and low[before] not in ("of",):
                break
            at = before
        elif (
            low[before] in ("of", "for", "at", "and", "&", "in", "de", "von")
            and before - 1 >= start
            and tags[before - 1] in NOUNS
        ):
            at = before
        elif (
            tag in ("IN", "TO")
            and before - 2 >= start
            and tags[before - 1] in ("JJ", "VBN", "VBG")
            and tags[before - 2] in NOUNS
        ):
            at = before - 1
        elif tag == "VBG" and before - 1 >= start and tags[before - 1] == "DT":
            at = before
        else:
            break
    while at < place and (tags[at] in ("CC", "IN") or low[at] in (",", "'s", "’s")):
        at += 1
    return at


def adverbials_end(words: Words, place: int, sentence: Sentence) -> int:
    """Return where adverbs, times and prepositional phrases that belong to a cue end: ``on Monday in a statement``."""
    low, tags, end = words.low, words.tags, sentence.end
    at = place
    while at < end and words.quoted[at] < 0:
        following = time_end(words, at, end)
        if following == at and tags[at] in ("RB", "RBR") and low[at] not in _DEGREES:
            following = at + 1
        elif (
            following == at
            and low[at] in ("only", "just", "so", "simply")
            and at + 1 < end
            and (low[at + 1] == "that" or words.quoted[at + 1] >= 0 or low[at + 1] in (":", ",", "."))
        ):
            following = at + 1
        elif following == at and low[at] in PREPOSITIONS and at + 1 < end and tags[at] in ("IN", "TO", "RP", "VBG"):
            following = prepositional_end(words, at, end)
        if following == at:
            return at
        at = following
    return at


def prepositional_end(words: Words, place: int, end: int) -> int:
    """Return where the prepositional phrase that starts at ``place`` ends; ``place`` when no noun follows."""
    at = place + 1
    while at < end and words.low[at] in PREPOSITIONS and words.tags[at] == "IN":
        at += 1
    following = time_end(words, at, end)
    if following == at and at < end and words.tags[at] == "CD" and words.low[at].isdigit():
        return at + 1
    if following == at:
        following = noun_phrase_end(words, at, end)
    return following if following > at else place


def is_time(words: Words, place: int) -> bool:
    """Tell whether a time or a number starts at ``place``."""
    return place < len(words.low) and (time_end(words, place, len(words.low)) > place or words.tags[place] == "CD")
