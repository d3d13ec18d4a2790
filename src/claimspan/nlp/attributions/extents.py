"""How far a phrase that names somebody goes, and what its head is."""

from __future__ import annotations

from claimspan.facts.cues import is_cue_noun
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.phrases import NOUNS, noun_phrase_end
from claimspan.nlp.attributions.times import is_time
from claimspan.nlp.attributions.verbs import known_verbs
from claimspan.nlp.attributions.words import Words

_OCCASIONS = listed("occasions")
_LINKS = frozenset({"of", "for", "at", "from", "in", "with", "on", "to", "by"})
_HEAD_STOPS = frozenset({"IN", "WP", "WDT", "VBD", "VBZ", "VBP", "VBG", "TO"})
_APPOSED = frozenset({"DT", "NN", "NNS", "JJ", "PRP$", "NNP", "RB", "IN", "VBN"})
_STOPS = frozenset({",", ";", ":", "—", "–", "--", ".", "?", "!"})
_LONGEST_BRACKET = 12


def head_within(words: Words, start: int, end: int) -> int:
    """Return the head of the first noun phrase of ``[start, end)``."""
    noun = start
    for place in range(start, end):
        if words.low[place] in (",", "(", "—", "–") or words.tags[place] in _HEAD_STOPS:
            break
        if words.tags[place] in NOUNS or place == start:
            noun = place
    return noun


def pause_after(words: Words, place: int, end: int) -> int:
    """Return the next pause or final mark from ``place`` on, brackets passed over."""
    depth = 0
    for at in range(place, end):
        depth += (words.low[at] in ("(", "[")) - (words.low[at] in (")", "]"))
        if depth > 0:
            continue
        dash = words.low[at] == "-" and words.starts[at] > words.ends[at - 1]
        if words.low[at] in _STOPS or dash:
            return at
    return end


def extended_end(words: Words, end: int, limit: int) -> int:
    """Return where a phrase that ends at ``end`` by its tags ends with what belongs to it.

    That is prepositional phrases, brackets, appositions and relative clauses.
    """
    at = end
    while at < limit and words.quoted[at] < 0:
        following = _next_part(words, at, limit)
        if following == at:
            return at
        at = following
    return at


def _next_part(words: Words, at: int, limit: int) -> int:
    """Return where the part that starts at ``at`` ends; ``at`` when nothing more belongs to the phrase."""
    low, tags = words.low, words.tags
    if low[at] in _LINKS and tags[at] in ("IN", "TO"):
        return _linked_end(words, at, limit)
    if low[at] == "(":
        return bracket_end(words, at, limit)
    if low[at] == "," and at + 1 < limit and words.quoted[at + 1] < 0:
        return _after_comma(words, at, limit)
    if tags[at] in ("WP", "WDT", "VBG", "VBN") and low[at] not in known_verbs():
        return pause_after(words, at, limit)
    return at


def _linked_end(words: Words, at: int, limit: int) -> int:
    """Return where ``of Y`` ends; ``at`` when it is a time or an occasion of the words: ``in a statement``."""
    following = noun_phrase_end(words, at + 1, limit)
    if following == at + 1:
        return at
    last = words.low[following - 1]
    occasion = is_cue_noun(last) or last in _OCCASIONS or is_time(words, at + 1)
    return at if words.low[at] in ("in", "on") and occasion else following


def bracket_end(words: Words, at: int, limit: int) -> int:
    """Return where a bracket that opens at ``at`` ends; ``at`` when it is not closed soon."""
    for place in range(at, min(at + _LONGEST_BRACKET, limit)):
        if words.low[place] == ")":
            return place + 1
    return at


def _after_comma(words: Words, at: int, limit: int) -> int:
    """Return where a relative clause, an age or an apposition after a comma ends."""
    tag = words.tags[at + 1]
    if tag in ("WP", "WDT", "WP$"):
        return at if _reports(words, at + 2, limit) else _relative_end(words, at + 1, limit)
    if tag == "CD":
        return at + 2
    if (tag not in _APPOSED and words.deps[at + 1] != "appos") or words.low[at + 1] == "that":
        return at
    following = noun_phrase_end(words, at + 1, limit)
    if following == at + 1:
        following = _appositive_end(words, at + 1, limit)
    return at if following == at + 1 else _apposition_end(words, at, following, limit)


def _apposition_end(words: Words, comma: int, end: int, limit: int) -> int:
    """Return where an apposition whose first phrase ends at ``end`` ends; ``comma`` when a clause starts instead."""
    at = end
    while at < limit and words.low[at] in _LINKS - {"to", "by"}:
        following = noun_phrase_end(words, at + 1, limit)
        if following == at + 1:
            break
        at = following
    if words.deps[end - 1] == "appos" and end < limit:
        at = max(at, min(words.right(end - 1), pause_after(words, end, limit)))
    if at >= limit:
        return at
    verb = words.tags[at].startswith(("VB", "MD")) and words.tags[at] != "VBG"
    return comma if verb or words.low[at] in ("and", "but") else at


def _reports(words: Words, place: int, limit: int) -> bool:
    """Tell whether a relative clause has a cue of its own: ``X, who added that ...``."""
    known = known_verbs()
    return any(words.low[at] in known and words.tags[at].startswith("VB") for at in range(place, min(place + 3, limit)))


def _appositive_end(words: Words, place: int, limit: int) -> int:
    """Return the token after the head of an apposition that the tags do not show: ``X, senior fellow at Y``."""
    for at in range(place, min(place + 6, limit)):
        if words.low[at] in (",", ".") or words.tags[at] in ("IN", "VBD", "VBZ"):
            break
        if words.deps[at] == "appos":
            return at + 1
    return place


def _relative_end(words: Words, place: int, limit: int) -> int:
    at = place
    while at < limit and words.quoted[at] < 0 and words.low[at] not in _STOPS - {"--"}:
        at += 1
    return at
