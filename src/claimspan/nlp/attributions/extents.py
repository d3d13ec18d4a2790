"""How far a phrase that names somebody goes, and what its head is."""

from __future__ import annotations

from claimspan.facts.cues import is_cue_noun
from claimspan.nlp.attributions.phrases import NOUNS, is_time, noun_phrase_end
from claimspan.nlp.attributions.verbs import known_verbs
from claimspan.nlp.attributions.words import Sentence, Words


def head_within(words: Words, start: int, end: int) -> int:
    """Return the head of the first noun phrase of ``[start, end)``."""
    noun = start
    for place in range(start, end):
        if words.low[place] in (",", "(", "—", "–") or words.tags[place] in (
            "IN",
            "WP",
            "WDT",
            "VBD",
            "VBZ",
            "VBP",
            "VBG",
            "TO",
        ):
            break
        if words.tags[place] in NOUNS or place == start:
            noun = place
    return noun


def pause_after(words: Words, place: int, end: int) -> int:
    """Return the next pause or quotation from ``place`` on, brackets passed over."""
    depth = 0
    for at in range(place, end):
        depth += (words.low[at] in ("(", "[")) - (words.low[at] in (")", "]"))
        if depth > 0:
            continue
        if words.low[at] in (",", ";", ":", "—", "–", "--", ".", "?", "!") or (
            words.low[at] == "-" and words.starts[at] > words.ends[at - 1]
        ):
            return at
    return end


_OCCASIONS = frozenset({
    "email", "e-mail", "note", "filing", "press", "call", "conference", "briefing", "release", "twitter", "facebook", "instagram",
    "message", "podcast", "video",
})  # fmt: skip


def extended_end(words: Words, sentence: Sentence, start: int, end: int) -> int:
    """Return where a phrase ends with its prepositional phrases, appositions and relative clauses."""
    limit = sentence.end
    at = end
    while at < limit and words.quoted[at] < 0:
        if words.low[at] in ("of", "for", "at", "from", "in", "with", "on", "to", "by") and words.tags[at] in (
            "IN",
            "TO",
        ):
            following = noun_phrase_end(words, at + 1, limit)
            last = words.low[following - 1]
            if following > at + 1 and words.low[at] in ("in", "on") and (is_cue_noun(last) or last in _OCCASIONS):
                return at
            if following == at + 1 or (words.low[at] in ("on", "in") and is_time(words, at + 1)):
                return at
            at = following
        elif words.low[at] == "(":
            close = next((place for place in range(at, min(at + 12, limit)) if words.low[place] == ")"), None)
            if close is None:
                return at
            at = close + 1
        elif words.low[at] == "," and at + 1 < limit and words.quoted[at + 1] < 0:
            if words.tags[at + 1] in ("WP", "WDT", "WP$"):
                known = known_verbs()
                if any(
                    words.low[place] in known and words.tags[place].startswith("VB")
                    for place in range(at + 2, min(at + 5, limit))
                ):
                    return at
                return _relative_end(words, at + 1, limit)
            if words.tags[at + 1] == "CD":
                at += 2
                continue
            if words.tags[at + 1] not in ("DT", "NN", "NNS", "JJ", "PRP$", "NNP", "RB", "IN", "VBN") or words.low[
                at + 1
            ] in ("that",):
                return at
            following = noun_phrase_end(words, at + 1, limit)
            if following == at + 1:
                following = _appositive_end(words, at + 1, limit)
            if following == at + 1:
                return at
            rest = following
            while (
                rest < limit
                and words.low[rest] in ("of", "for", "at", "from", "in", "with", "on")
                and noun_phrase_end(words, rest + 1, limit) > rest + 1
            ):
                rest = noun_phrase_end(words, rest + 1, limit)
            if words.deps[following - 1] == "appos" and following < limit:
                rest = max(rest, min(words.right(following - 1), pause_after(words, following, limit)))
            if (
                rest < limit
                and (words.tags[rest].startswith(("VB", "MD")) or words.low[rest] in ("and", "but"))
                and words.tags[rest] != "VBG"
            ):
                return at
            at = rest
        elif words.tags[at] in ("WP", "WDT", "VBG", "VBN") and words.low[at] not in known_verbs():
            return pause_after(words, at, limit)
        else:
            return at
    return at


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
    while at < limit and words.quoted[at] < 0 and words.low[at] not in (",", ".", ";", ":", "—", "–", "?", "!"):
        at += 1
    return at
