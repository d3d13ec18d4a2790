"""Words that report what somebody said, wrote or thought."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from claimspan.facts.lexicon import sections

SAYING, DENYING, ASKING, THINKING, ACTING = "saying", "denying", "asking", "thinking", "acting"
"""Forces of a verb, as the sections of the list name them."""

_VERBS = frozenset({SAYING, DENYING, ASKING, THINKING, ACTING})
_VOWELS = "aeiou"


def _forms(verb: str) -> set[str]:
    """Return a verb's regular forms; doubled consonants are given both ways: ``quipped``, ``signaled``."""
    root = verb.removesuffix("e")
    found = {verb, f"{root}ed", f"{root}ing", f"{verb}ing", f"{verb}s"}
    if verb.endswith(("s", "x", "sh", "ch")):
        found.add(f"{verb}es")
    if verb.endswith("y") and verb[-2:-1] not in tuple(_VOWELS):
        found |= {f"{verb[:-1]}ies", f"{verb[:-1]}ied"}
    if verb[-1] not in "ewxy" and verb[-2:-1] in tuple(_VOWELS):
        found |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    return found


@cache
def _verbs() -> Mapping[str, str]:
    """Return form -> force of the verbs; a form that is listed itself goes before one that a rule makes."""
    listed = {verb: force for verb, force in sections("cues").items() if force in _VERBS and " " not in verb}
    made = {form: force for verb, force in reversed(listed.items()) for form in _forms(verb)}
    return MappingProxyType(made | listed)


@cache
def _phrasal() -> frozenset[tuple[str, str]]:
    """Return the verbs of two words, in all forms: ``pointed``, ``out``."""
    irregular = {"go": {"goes", "went", "gone"}}
    pairs = (phrase.split() for phrase, force in sections("cues").items() if force in _VERBS and " " in phrase)
    return frozenset((form, second) for verb, second in pairs for form in _forms(verb) | irregular.get(verb, set()))


@cache
def _nouns() -> frozenset[str]:
    return frozenset(form for noun in sections("cue_nouns") for form in (noun, f"{noun}s"))


def verb_force(word: str, following: str = "") -> str | None:
    """Return the force of a lower-case verb, with the word after it (``pointed out``); None when it reports nothing."""
    if (word, following) in _phrasal():
        return SAYING
    return _verbs().get(word)


def is_cue_noun(word: str) -> bool:
    """Tell whether a lower-case noun names something said, written or thought: ``claim``, ``views``."""
    return word in _nouns()


def is_feeling(word: str) -> bool:
    """Tell whether a lower-case adjective says what somebody feels about something: ``sure``, ``disappointed``."""
    return sections("cues").get(word) == "feeling"


def is_effect(word: str) -> bool:
    """Tell whether a lower-case participle leads to who feels something: ``frustrating Moss``."""
    return sections("cues").get(word) == "effect"


def may_be_noun(word: str) -> bool:
    """Tell whether a form of a cue may as well be a noun: ``claims``, ``notes``, but not ``said``."""
    return not word.endswith(("ed", "ing")) and (is_cue_noun(word) or word not in _UNMISTAKABLE)


_UNMISTAKABLE = frozenset({
    "say", "says", "said", "tell", "tells", "told", "write", "writes", "wrote", "thought", "believe", "believes",
    "explain", "explains", "argue", "argues", "insist", "insists", "admit", "admits", "announce", "announces", "think",
    "thinks", "deny", "denies", "knew", "felt", "heard", "found", "saw", "swore",
})  # fmt: skip
