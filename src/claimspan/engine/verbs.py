"""Verbs that report: which words are one, and what stands between them and their subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from claimspan.engine.mentions import PREPOSITIONS, PRONOUNS
from claimspan.facts.cues import ACTING, ASKING, SAYING, may_be_noun, verb_force
from claimspan.facts.items import Item, Kind

NOT_SAID = "not said"
"""Force of a cue of saying that is denied: ``did not say``."""

BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m"})
HAVE_OR_DO = frozenset({
    "has", "have", "had", "having", "did", "do", "does", "'ve", "'d", "will", "would", "can", "could", "may", "might",
    "must", "shall", "should", "'ll", "let",
})  # fmt: skip
_ADVERBS = frozenset({
    "also", "later", "then", "once", "again", "still", "now", "often", "always", "even", "just", "already", "soon",
    "first", "only", "further", "instead", "too", "since", "ago", "meanwhile", "yesterday", "today", "rather", "thus",
    "himself", "herself", "themselves", "itself", "back", "twice", "sometimes", "yet", "earlier", "long",
})  # fmt: skip
_DEGREES = frozenset({"more", "most", "less", "very", "quite", "so", "not only"})
_DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "'s", "of"})
_TIMES = frozenset({"week", "month", "year", "night", "weekend", "spring", "summer", "autumn", "fall", "winter"})


def force_at(items: Sequence[Item], place: int) -> str | None:
    """Return the force of the verb at ``place``; None when what stands there is no cue or is a noun or an adjective."""
    item = items[place]
    if item.kind in (Kind.MARK, Kind.NUMBER, Kind.DATE, Kind.UNIT) or (
        item.kind is Kind.NAME and not _headed(items, place)
    ):
        return None
    word = item.text.split()[-1] if item.kind is Kind.NEGATION else item.text
    following = items[place + 1].text if place + 1 < len(items) else ""
    force = verb_force(word, following)
    if force is None or (place and _as_noun(items, place, word)):
        return None
    return force


def _headed(items: Sequence[Item], place: int) -> bool:
    """Tell whether a word with a capital is a headline's verb: ``Keller Says``."""
    item = items[place]
    if not item.surely:
        return True
    plain = any(other.kind is Kind.WORD for other in items)
    return item.text.endswith("s") and item.text != "states" and not plain


def _as_noun(items: Sequence[Item], place: int, word: str) -> bool:
    earlier = items[place - 1]
    if earlier.text in _DETERMINERS and earlier.text != "that":
        return True
    if not may_be_noun(word) or earlier.kind in (Kind.NAME, Kind.MARK) or earlier.text in PRONOUNS:
        return False
    if earlier.kind in (Kind.SMALL, Kind.MODALITY, Kind.NEGATION):
        return earlier.text in PREPOSITIONS - {"to"}
    following = items[place + 1] if place + 1 < len(items) else None
    return not (
        following is None
        or following.kind in (Kind.MARK, Kind.NAME, Kind.CONDITION)
        or following.text in ("that", "to", "it", "he", "she", "they", "the", "a", "his", "her", "their", "its", "in")
    )


def is_adverb(item: Item) -> bool:
    """Tell whether an item is an adverb that may stand between a subject and its verb."""
    return item.text in _ADVERBS or (
        item.text.endswith("ly") and item.kind in (Kind.WORD, Kind.MODALITY, Kind.SCOPE, Kind.SMALL)
    )


@dataclass(slots=True)
class Verb:
    """A cue with what belongs to it on its left: auxiliaries, adverbs, denials."""

    start: int
    denied: bool = False
    passive: bool = False
    joined: bool = False


def verb_at(items: Sequence[Item], place: int) -> Verb:
    """Return what belongs to the verb at ``place``, back to where its subject ends."""
    verb = Verb(place)
    while verb.start:
        item = items[verb.start - 1]
        if item.text in BE:
            verb.passive = not items[place].text.endswith("ing")
            verb.start -= 1
        elif item.text == "'s" and verb.start > 1 and items[verb.start - 2].text in PRONOUNS:
            verb.start -= 1
        elif item.kind is Kind.NEGATION:
            verb.denied = not verb.denied
            verb.start -= 1
        elif item.text in HAVE_OR_DO or is_adverb(item) or item.kind is Kind.MODALITY or item.text in _DEGREES:
            verb.start -= 1
        elif size := _phrase_before(items, verb.start):
            verb.start -= size
        elif item.text == "and" and verb.start > 1 and items[verb.start - 2].key != ",":
            verb.joined = True
            break
        else:
            break
    return verb


def _phrase_before(items: Sequence[Item], end: int) -> int:
    """Return the size of what else may stand between subject and verb: ``wants to``, ``quoted as``, ``on Monday``."""
    texts = [item.text for item in items[max(0, end - 3) : end]]
    if texts[-1] == "to" and len(texts) > 1:
        return 2 if items[end - 2].kind is Kind.WORD and items[end - 2].text.endswith(("ed", "s", "nt", "ng")) else 1
    if texts[-2:] in (["quoted", "as"], ["cited", "as"]) or (
        texts[-1] in _TIMES and texts[-2:-1] in (["last"], ["this"])
    ):
        return 2
    if items[end - 1].kind is Kind.DATE:
        return 2 if texts[-2:-1] in (["on"], ["in"]) else 1
    return 0


def spoken_force(items: Sequence[Item], place: int, force: str, verb: Verb) -> str:
    """Return the force of a cue with what denies it or makes it a question."""
    if verb.denied:
        return NOT_SAID if force == SAYING else f"not {force}"
    following = items[place + 1].text if place + 1 < len(items) else ""
    if force == ASKING:
        return ASKING if following in ("whether", "if") else ACTING
    return force
