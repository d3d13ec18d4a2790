"""Words that turn the sentence they stand in: negations, conditions, hedges, contrasts, frames of disbelief."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from claimspan.facts.lexicon import sections
from claimspan.model.quoting import TurnSort

NEAR = 10
"""Words before a cut within which a negation is taken to reach over it."""

SHORT_GAP = 4
"""Words of an omission so short that whatever turns in it turns the whole."""

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_BOUNDARY = re.compile(r"[;:.!?]|\s[—–-]+\s|—|,\s+(?:and|but|so|yet|while|whereas)\b", re.IGNORECASE)
_COMMA_END = re.compile(r"[,;:—–-]\s*\Z")
_BROKEN_OFF = re.compile(r"\s*(?:[,;:—–(]|--?\s|\.\.\.|…)")
_CONDITIONS = frozenset({"if", "unless", "only if"})
_LATER_CONDITIONS = _CONDITIONS | {"until"}
_HEDGES = frozenset({"possible", "probable", "unsure", "apparent", "opinion", "reported"})
_NOT_TURNING = ("not only", "not just", "not merely", "not least", "no doubt", "no question", "no wonder", "even if")
_NEGATORS = frozenset({
    "not", "never", "no", "none", "nobody", "nothing", "neither", "nowhere", "cannot", "no longer", "hardly", "barely",
    "scarcely", "rarely", "seldom", "by no means", "in no way", "anything but", "far from", "nothing but",
    "hardly ever", "almost never", "unlikely", "unlikely to", "impossible to", "unable to", "not yet", "no one",
})  # fmt: skip
_CONTRASTS = frozenset({"but", "though", "although", "except", "however", "albeit"})
_CONTRASTS_AFTER_COMMA = frozenset({"yet", "still", "only"})
_MODALS = frozenset({"may", "might", "could", "would"})
_LONGEST_PHRASE = 6


class Evidence(NamedTuple):
    """What turns a sentence: its sort, the words as printed, where they start in the text looked at."""

    sort: TurnSort
    words: str
    start: int


class _Token(NamedTuple):
    key: str
    start: int
    end: int


class _Hit(NamedTuple):
    sort: TurnSort
    first: int
    last: int


def opening(left: str) -> Evidence | None:
    """Return what turns the words that follow ``left``, the dropped beginning of their sentence."""
    cut = max((match.end() for match in _BOUNDARY.finditer(left.rstrip(" ,;:—–-"))), default=0)
    tokens = _tokens(left, cut)
    hits = _without_denied_doubts(list(_hits(tokens, _CONDITIONS)), tokens)
    apart = _COMMA_END.search(left) is not None
    frames = [hit for hit in hits if hit.sort in (TurnSort.CONDITION, TurnSort.DISBELIEF, TurnSort.HEARSAY)]
    negations = [hit for hit in hits if hit.sort is TurnSort.NEGATION and len(tokens) - hit.last <= NEAR and not apart]
    hedges = [hit for hit in hits if hit.sort is TurnSort.HEDGE and len(tokens) - hit.last <= NEAR // 2]
    found = [*frames, *negations, *hedges]
    if not found and tokens and tokens[-1].key in _MODALS:
        found = [_Hit(TurnSort.HEDGE, len(tokens) - 1, len(tokens) - 1)]
    return _evidence(left, tokens, found)


def _without_denied_doubts(hits: Sequence[_Hit], tokens: Sequence[_Token]) -> list[_Hit]:
    """Leave out a negation of a doubt with the doubt: ``nobody doubts that`` bears the words out."""
    doubts = [place for place, token in enumerate(tokens) if token.key in _DOUBTS]
    denied = {
        place: hit
        for hit in hits
        if hit.sort is TurnSort.NEGATION
        for place in doubts
        if 0 < place - hit.last <= _DOUBT_WITHIN
    }
    return [
        hit
        for hit in hits
        if hit not in denied.values()
        and not (hit.sort is TurnSort.DISBELIEF and any(hit.first <= place <= hit.last for place in denied))
    ]


_DOUBTS = frozenset({
    "doubt", "doubts", "doubted", "doubting", "dispute", "disputes", "disputed", "disputing",
    "deny", "denies", "denied", "denying", "contest", "contests", "contested",
})  # fmt: skip
_DOUBT_WITHIN = 2


def closing(right: str, words: str) -> Evidence | None:
    """Return what turns the recorded ``words``, in the dropped end of their sentence."""
    tokens = _tokens(right, 0)
    if not tokens:
        return None
    apart = _BROKEN_OFF.match(right) is not None
    found = [hit for hit in _hits(tokens[: _LONGEST_PHRASE + 2], _LATER_CONDITIONS) if _turns_back(hit, tokens, apart)]
    if not found and _contrasts(tokens, words, apart=apart):
        found = [_Hit(TurnSort.CONTRAST, 0, 0)]
    return _evidence(right, tokens, found)


def within(gap: str, words: str) -> Evidence | None:
    """Return what turns the recorded words on both sides of an omission inside one sentence."""
    tokens = _tokens(gap, 0)
    if len(tokens) <= SHORT_GAP:
        found = list(_hits(tokens, _LATER_CONDITIONS))
        return _evidence(gap, tokens, found)
    return closing(gap, words) or opening(gap)


def negated(words: str) -> bool:
    """Tell whether words are negated themselves: ``did not dispute``."""
    return any(hit.sort is TurnSort.NEGATION for hit in _hits(_tokens(words, 0)[:-1], ()))


def _turns_back(hit: _Hit, tokens: Sequence[_Token], apart: bool) -> bool:  # noqa: FBT001  # of one caller
    """Tell whether what stands at the beginning of a dropped end reaches back over the cut."""
    if hit.sort is TurnSort.NEGATION:
        phrase = " ".join(token.key for token in tokens[hit.first : hit.last + 1])
        core = phrase in _NEGATORS or phrase.endswith("n't")
        if hit.first and tokens[0].key in ("and", "or"):
            return False
        alone = all(token.key in _BARE for token in tokens[hit.last + 1 :])
        return core and (alone if apart else hit.first <= 1)  # "— not", "has never"
    if hit.sort is TurnSort.CONDITION:
        return hit.first <= 1
    return hit.first <= (1 if apart else 0)


_BARE = frozenset({"yet", "really", "so", "anymore", "now", "here", "today", "us", "me", "always", "quite", "ever"})
"""Words that say nothing of their own behind a negation: ``— not yet``, but not ``safe, not beautiful``."""


def _contrasts(tokens: Sequence[_Token], words: str, *, apart: bool) -> bool:
    first, second = tokens[0].key, tokens[1].key if len(tokens) > 1 else ""
    if first == "but" and second in ("also", "rather", "instead", "too"):
        return False
    return (first in _CONTRASTS and not (first == "but" and _expects_but(words))) or (
        apart and first in _CONTRASTS_AFTER_COMMA
    )


def _expects_but(words: str) -> bool:
    """Tell whether the words are the first half of ``not A but B``, which ``but`` completes and does not turn."""
    return any(token.key in ("not", "only") or token.key.endswith(("n't", "n’t")) for token in _tokens(words, 0))


def _evidence(text: str, tokens: Sequence[_Token], hits: Collection[_Hit]) -> Evidence | None:
    if not hits:
        return None
    order = list(TurnSort)
    best = min(hits, key=lambda hit: (order.index(hit.sort), hit.first))
    start, end = tokens[best.first].start, tokens[best.last].end
    return Evidence(best.sort, text[start:end], start)


def _tokens(text: str, start: int) -> list[_Token]:
    return [
        _Token(match.group().lower().replace("’", "'"), match.start(), match.end())
        for match in _TOKEN.finditer(text, start)
    ]


def _hits(tokens: Sequence[_Token], conditions: Collection[str]) -> Iterator[_Hit]:
    """Yield every listed word or phrase, the longest at each place."""
    phrases = _phrases()
    place = 0
    while place < len(tokens):
        if any(_at(tokens, place, phrase) for phrase in _NOT_TURNING):
            place += 2
            continue
        for length in range(min(_LONGEST_PHRASE, len(tokens) - place), 0, -1):
            phrase = " ".join(token.key for token in tokens[place : place + length])
            sort, section = phrases.get(phrase, (None, ""))
            if sort is not None and (sort is not TurnSort.CONDITION or section in conditions):
                yield _Hit(sort, place, place + length - 1)
                place += length - 1
                break
        else:
            if tokens[place].key.endswith("n't"):
                yield _Hit(TurnSort.NEGATION, place, place)
        place += 1


def _at(tokens: Sequence[_Token], place: int, phrase: str) -> bool:
    words = phrase.split()
    return [token.key for token in tokens[place : place + len(words)]] == words


@cache
def _phrases() -> dict[str, tuple[TurnSort, str]]:
    """Return phrase -> sort and section of every listed phrase that turns a sentence."""
    found: dict[str, tuple[TurnSort, str]] = {}
    for phrase, section in sections("hedges").items():
        if section in _HEDGES:
            found[phrase] = (TurnSort.HEDGE, section)
    for phrase, section in sections("conditions").items():
        if section in _LATER_CONDITIONS:
            found[phrase] = (TurnSort.CONDITION, section)
    for phrase, section in sections("negation").items():
        found[phrase] = (TurnSort.NEGATION, section)
    for phrase, section in sections("frames").items():
        found[phrase] = (TurnSort(section), section)
    return found
