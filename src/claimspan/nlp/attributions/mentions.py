"""The words that name a speaker: the whole phrase, its head and the role printed with it."""

from __future__ import annotations

from claimspan.model.attribution import Mention
from claimspan.model.text import Span
from claimspan.nlp.attributions.cue import Phrase
from claimspan.nlp.attributions.extents import head_within
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.phrases import NOUNS
from claimspan.nlp.attributions.words import Words

_NAMES = frozenset({"NNP", "NNPS"})
_EDGES = frozenset({",", "—", "–", "-", "--", "(", ";", ":", "."})
_LEADS, _PARTICLES = listed("mention leads") | {","}, listed("name particles")
_TITLES, _ROLES = listed("forms of address"), listed("role words")
_CAPITALISED = frozenset({"JJ", "NN", "VB", "UH", "RB", "NNS"})
"""Tags that a name's words get by mistake."""
_NO_ROLE = frozenset({"WP", "WDT", "WP$", "VBG", "VBN", "IN", "TO", "WRB"})
"""Tags of what follows a name without being its role."""


def mention(words: Words, phrase: Phrase, rest: tuple[int, int] | None = None) -> Mention | None:
    """Return the mention a noun phrase makes.

    Args:
        words: The document.
        phrase: The phrase, its appositions and clauses included.
        rest: More tokens of it that stand apart.
    """
    start, end = _trimmed(words, phrase)
    if start >= end:
        return None
    start = _after_participle(words, start, end)
    head = phrase.head if _may_be_head(words, phrase.head, start, end) else _first_noun(words, start, end)
    first, last = _name(words, start, end, head)
    spans = [Span(words.starts[start], words.ends[end - 1])]
    if rest is not None:
        spans.append(Span(words.starts[rest[0]], words.ends[rest[1] - 1]))
    return Mention(tuple(spans), Span(words.starts[first], words.ends[last - 1]), _role(words, start, end, first, last))


def _trimmed(words: Words, phrase: Phrase) -> tuple[int, int]:
    start, end = phrase.start, phrase.end
    while end > start and (words.low[end - 1] in _EDGES or words.low[end - 1].isspace()):
        end -= 1
    while start < end and start != phrase.head and (words.low[start] in _LEADS or words.low[start].isspace()):
        start += 1
    if end > start and words.low[end - 1] == ")" and not any(words.low[place] == "(" for place in range(start, end)):
        end -= 1
    return start, end


def _after_participle(words: Words, start: int, end: int) -> int:
    """Return where a phrase starts after a clause that was taken in: ``Opening the debate, | the minister``."""
    if words.tags[start] not in ("VBG", "VBN") or start + 1 >= end or words.tags[start + 1] not in _AFTER_VERB:
        return start
    comma = next((place for place in range(start, end) if words.low[place] == ","), end)
    return comma + 1 if comma + 1 < end and any(words.tags[at] in NOUNS for at in range(comma + 1, end)) else start


_AFTER_VERB = frozenset({"DT", "PRP", "PRP$", "IN", "TO", "RP", "RB"})
_ARTICLES = frozenset({"a", "an", "the"})


def _may_be_head(words: Words, head: int, start: int, end: int) -> bool:
    """Tell whether a token of a phrase may be its head; an article may only where nothing follows."""
    if not (start <= head < end and words.low[head].strip()):
        return False
    return words.low[head] not in _ARTICLES or head + 1 == end


def _first_noun(words: Words, start: int, end: int) -> int:
    """Return the head of the first noun phrase, by tags; a phrase without a noun has its last word: ``the prior``."""
    found = head_within(words, start, end)
    if words.low[found] not in _ARTICLES:
        return found
    pauses = (place for place in range(found, end) if words.low[place] in _EDGES)
    return next(pauses, end) - 1


def _name(words: Words, start: int, end: int, head: int) -> tuple[int, int]:
    """Return the tokens of the name or noun a phrase is about, without role words before a name."""
    entity = words.entity_of.get(head)
    if entity is not None and start <= entity[0] and entity[1] <= end and entity[2] == "PERSON":
        return _without_role(words, *entity[:2])
    if words.low[head] in _ROLES and head + 1 < end and words.text[words.starts[head + 1]].isupper():
        head += 1
    elif words.tags[head] not in _NAMES:
        return head, head + 1
    first, last = head, head + 1
    while first > start and _in_name(words, first - 1, first):
        first -= 1
    while last < end and _in_name(words, last, last + 1):
        last += 1
    while last > first + 1 and words.low[last - 1] in _PARTICLES:
        last -= 1
    while first < last - 1 and words.low[first] in _PARTICLES and words.tags[first] not in _NAMES:
        first += 1
    return _without_role(words, first, last)


def _in_name(words: Words, place: int, beside: int) -> bool:
    if words.tags[place] in _NAMES or (
        words.tags[beside] in _NAMES
        and words.text[words.starts[place]].isupper()
        and place > 0
        and words.tags[place] in _CAPITALISED
    ):
        return True
    return words.low[place] in _PARTICLES and 0 < beside < len(words.tags)


def _without_role(words: Words, first: int, last: int) -> tuple[int, int]:
    roles = [place for place in range(first, last - 1) if words.low[place].lower() in _ROLES]
    return (roles[-1] + 1, last) if roles else (first, last)


def _role(words: Words, start: int, end: int, first: int, last: int) -> Span | None:
    """Return the role printed beside a name: before it, or in the apposition after it."""
    if words.tags[first] not in _NAMES:
        return None
    lead = start
    while lead < first and (words.tags[lead] in ("DT", "PRP$", "RB") or words.low[lead] in _TITLES):
        lead += 1
    stop = first
    while stop > lead and (words.low[stop - 1] in _TITLES or words.low[stop - 1] == ","):
        stop -= 1
    if any(words.tags[place] == "CC" for place in range(lead, stop)):
        return _apposed(words, last, end)
    if any(words.tags[place] in NOUNS or words.low[place] in _ROLES for place in range(lead, stop)):
        return Span(words.starts[lead], words.ends[stop - 1])
    return _apposed(words, last, end)


def _apposed(words: Words, place: int, end: int) -> Span | None:
    """Return the apposition after a name, an age, a party or a short form in brackets passed over."""
    at = place
    while at < end:
        if words.low[at] == "(":
            at = next((close + 1 for close in range(at, end) if words.low[close] == ")"), end)
        elif words.low[at] == "," or (words.tags[at] == "CD" and (at + 1 >= end or words.low[at + 1] == ",")):
            at += 1
        else:
            break
    if at >= end or at == place or words.tags[at] in _NO_ROLE:
        return None
    stop = at
    while (
        stop < end
        and words.tags[stop] not in ("WP", "WDT")
        and not (
            words.low[stop] == "," and stop + 1 < end and words.tags[stop + 1] in ("WP", "WDT", "WP$", "VBG", "VBD")
        )
    ):
        stop += 1
    while stop > at and words.low[stop - 1] in _EDGES:
        stop -= 1
    if words.tags[at] == "DT" and stop > at + 1:
        at += 1
    if not any(
        words.tags[token] in ("NN", "NNS") or words.low[token] in _ROLES or words.tags[token] in _NAMES
        for token in range(at, stop)
    ):
        return None
    return Span(words.starts[at], words.ends[stop - 1]) if at < stop else None
