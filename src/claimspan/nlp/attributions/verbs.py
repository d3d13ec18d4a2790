"""Which words are cues and what they take."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from claimspan.facts.cues import SAYING, may_be_noun, verb_force
from claimspan.facts.lexicon import entries

CLAUSE, OBJECT, HEARER, INFINITIVE, QUOTE, ABOUT = "clause", "object", "hearer", "infinitive", "quote", "about"
_VOWELS = "aeiou"


class Verb(NamedTuple):
    """A form of a verb that gives words to somebody.

    Attributes:
        lemma: Its base form.
        frames: What it takes: a clause, an object that is said, a hearer, "to" and a verb, only words in marks.
        particles: What must follow it, mapped to the frames it has then: ``pointed`` and ``out``.
        noun: Whether the form may as well be a noun: ``claims``.
    """

    lemma: str
    frames: frozenset[str]
    particles: Mapping[str, frozenset[str]]
    noun: bool


def _forms(verb: str) -> set[str]:
    root = verb.removesuffix("e")
    found = {verb, f"{root}ed", f"{root}ing", f"{verb}s"}
    if verb.endswith(("s", "x", "sh", "ch", "zz")):
        found = (found - {f"{verb}s"}) | {f"{verb}es"}
    if verb.endswith("y") and verb[-2:-1] not in tuple(_VOWELS):
        found = (found - {f"{verb}ed", f"{verb}s"}) | {f"{verb[:-1]}ies", f"{verb[:-1]}ied"}
    single = verb[-3:-2] not in tuple(_VOWELS) or (verb[-3:-2] == "u" and verb[-4:-3] == "q")
    if verb[-1] not in "ewxy" and verb[-2:-1] in tuple(_VOWELS) and single:
        found |= {f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"}
    return found


@cache
def known_verbs() -> Mapping[str, Verb]:
    """Return form -> verb of all forms in the list."""
    frames: dict[str, set[str]] = {}
    phrasal: dict[str, dict[str, set[str]]] = {}
    irregular: dict[str, set[str]] = {}
    for section, entry in entries("speech_verbs"):
        if section == "commenting":
            continue
        if section == "form":
            base, form = entry.split(" = ")
            irregular.setdefault(base, set()).add(form)
        elif " " in entry:
            verb, particle = entry.split(" ", 1)
            phrasal.setdefault(verb, {}).setdefault(particle, set()).add(section)
        else:
            frames.setdefault(entry, set()).add(section)
    found: dict[str, Verb] = {}
    for verb in {**frames, **phrasal}:
        particles = {name: frozenset(given) for name, given in phrasal.get(verb, {}).items()}
        for form in _forms(verb) | irregular.get(verb, set()):
            made = Verb(verb, frozenset(frames.get(verb, ())), MappingProxyType(particles), may_be_noun(form))
            if form not in found or form == verb or form in irregular.get(verb, ()):
                found[form] = made
    return MappingProxyType(found)


@cache
def commenting() -> frozenset[str]:
    """Return the participles by which a writer comments on what somebody said: ``citing``, ``echoing``."""
    verbs = [verb for section, verb in entries("speech_verbs") if section == "commenting"]
    return frozenset(form for verb in verbs for form in _forms(verb) if form.endswith("ing"))


def force_of(form: str, following: str = "") -> str:
    """Return the force of a cue's form; neutral when the lists of forces do not know it."""
    return verb_force(form, following) or SAYING
