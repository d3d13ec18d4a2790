"""A lone word put in another's place that no dictionary calls the same: ``consult`` and ``compensate``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimspan.engine.content import members
from claimspan.engine.hunks import Comparison, Hunk, is_content
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import entries, sections
from claimspan.facts.senses import Kind as Kin
from claimspan.facts.senses import is_known, lemma_of, likeness, relation, sorts
from claimspan.facts.spelling import are_mistypings, stem

_DETERMINING = frozenset(
    ("a", "an", "the", "his", "her", "its", "their", "our", "my", "this", "that", "of", "in", "for", "on", "at", "from",
     "with", "by", "to", "against", "into", "through", "as", "without", "'s")
)  # fmt: skip
_NO_NOUN = ("ly", "ing", "ed", "ous", "ful", "able", "ible", "al", "ic", "ive")
_PARTICLES = frozenset(("up", "down", "off", "out", "over", "in", "away", "back", "on", "through", "aside", "together"))
_VAGUE = frozenset(
    ("thing", "stuff", "lot", "ton", "bit", "number", "amount", "way", "part", "place", "case", "issue", "matter",
     "one", "approach", "method", "technique", "process", "task", "framework", "aspect", "factor", "term", "word")
)  # fmt: skip
_LIGHT = frozenset(
    ("be", "have", "do", "get", "take", "make", "put", "give", "go", "come", "turn", "keep", "let", "seek", "look",
     "use", "see", "find", "leave", "bring", "set", "run", "hold", "become", "remain", "show", "work", "start", "try",
     "help", "say", "claim", "state", "tell", "add", "note", "call", "mean", "include", "involve", "base", "cover")
)  # fmt: skip
_OF_ONE = (frozenset({"person"}), frozenset({"communicating"}))
_NONE: frozenset[int] = frozenset()
_LIKE = 0.5
"""Likeness (Lin 1998) from which two words may be put for one another: measured on the drift development set."""


def is_unvouched_for(hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether the one thing that changed is a noun or verb for another that nothing ties to it.

    Only of words that WordNet knows, and not of those so light or wide that they stand for much, nor of names for a
    person, who may be told by many: there, and where more was edited, nothing is told.
    """
    if any(other is not hunk and _content(other, comparison) for other in comparison.hunks):
        return False
    old, new = _lone(comparison.unmoved(hunk.before)), _lone(comparison.unmoved(hunk.after))
    if not old or not new or are_mistypings(old, new) or stem(old) == stem(new):
        return False
    part = "VERB" if _are_verbs(old, new, hunk) else "NOUN" if _is_noun(old, hunk) and _is_noun(new, hunk) else ""
    one, other = lemma(old), lemma(new)
    if not part or {one, other} & (_VAGUE | _LIGHT) or _share_a_group(old, new) or _share_a_group(one, other):
        return False
    return not _are_tied(one, other, part)


def _are_tied(one: str, other: str, part: str) -> bool:
    """Tell whether two lemmas may say the same, or nothing is known of one of them."""
    if not is_known(one) or not is_known(other):
        return True
    kinds = {relation(one, part, other, part).kind, relation(one, "", other, "").kind}
    if Kin.OPPOSITE in kinds:
        return False
    both = sorts(one, part), sorts(other, part)
    alike = both[0] == both[1] and both[0] in _OF_ONE
    return alike or kinds != {Kin.UNRELATED} or likeness(one, part, other, part) >= _LIKE


def _share_a_group(one: str, other: str) -> bool:
    classes = [{number for _, number in members(word)} for word in (one, other)]
    return bool(classes[0] & classes[1] or _groups().get(one, _NONE) & _groups().get(other, _NONE))


@cache
def _groups() -> Mapping[str, frozenset[int]]:
    """Return lemma -> numbers of the groups of words put for one another that it is in."""
    found: dict[str, frozenset[int]] = {}
    for number, (_, group) in enumerate(entries("alike")):
        for word in group.split():
            found[word] = found.get(word, _NONE) | {number}
    return MappingProxyType(found)


def _content(hunk: Hunk, comparison: Comparison) -> bool:
    return any(is_content(item) for item in comparison.unmoved((*hunk.before, *hunk.after)))


def _lone(items: list[Item]) -> str:
    """Return the one plain word among items, articles and marks left out; empty when there are others."""
    words = [item for item in items if item.kind is not Kind.MARK and item.text not in ("a", "an", "the")]
    return words[0].text if len(words) == 1 and words[0].kind is Kind.WORD else ""


def _is_noun(word: str, hunk: Hunk) -> bool:
    """Tell whether a word stands where a noun does: behind a determiner or preposition, before no noun."""
    right = hunk.right is None or hunk.right.kind in (Kind.MARK, Kind.SMALL, Kind.CONDITION, Kind.NEGATION)
    left = hunk.left is not None and (hunk.left.key in _DETERMINING or hunk.left.kind in (Kind.WORD, Kind.NUMBER))
    light = word in sections("light_words") or word.endswith(_NO_NOUN)
    return left and right and not light and bool(sorts(lemma(word), "NOUN"))


def _are_verbs(old: str, new: str, hunk: Hunk) -> bool:
    """Tell whether two words are verbs of one form, neither with a particle."""
    if hunk.right is not None and hunk.right.text in _PARTICLES:
        return False
    return _form(old) == _form(new) != ""


def _form(word: str) -> str:
    if not sorts(lemma(word), "VERB"):
        return ""
    if word in _bases() or (word.endswith("ed") and lemma(word) != word):
        return "past"
    return "ing" if word.endswith("ing") and lemma(word) != word else ""


def lemma(word: str) -> str:
    """Return the base of a word, also of an irregular past form."""
    return _bases().get(word) or lemma_of(word)


@cache
def _bases() -> Mapping[str, str]:
    """Return past form -> base of the irregular verbs."""
    found: dict[str, str] = {}
    for _, entry in entries("irregular_verbs"):
        base, *pasts = entry.split()
        found.update(dict.fromkeys(pasts, base))
    return MappingProxyType(found)
