"""Whom a common noun stands for: the person with that role, the body of that sort, something written."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimspan.engine.register_names import is_body_noun, is_document_noun, is_person_noun, parts
from claimspan.nlp.speakers.cast import Cast
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.persona import Persona

_WORD = re.compile(r"[^\W_](?:[\w’'\-]*\w)?")
_DEFINITE = frozenset({"the", "this", "that", "his", "her", "its", "their", "our", "my"})
_SMALL = frozenset({
    "the", "this", "that", "his", "her", "its", "their", "our", "my", "a", "an", "of", "for", "in", "at", "on", "and",
    "who", "to", "from", "with", "s",
})  # fmt: skip
_SYNONYMS = (
    frozenset({"spokesman", "spokeswoman", "spokesperson"}),
    frozenset({"chairman", "chairwoman", "chair", "chairperson"}),
    frozenset({"congressman", "congresswoman", "representative", "lawmaker", "rep"}),
    frozenset({"senator", "sen", "lawmaker"}), frozenset({"governor", "gov"}), frozenset({"professor", "prof"}),
    frozenset({"attorney", "lawyer", "counsel"}), frozenset({"researcher", "scientist", "scholar"}),
    frozenset({"doctor", "dr", "physician"}), frozenset({"ceo", "executive", "boss"}),
    frozenset({"adviser", "advisor", "aide"}), frozenset({"general", "gen"}),
    frozenset({"writer", "author", "novelist"}),
    frozenset({"minister", "premier"}), frozenset({"reporter", "journalist", "correspondent"}),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Description:
    """A mention that is no name and no pronoun.

    Attributes:
        head: Its noun in lower case.
        words: Its other words that tell, in lower case.
        definite: Whether "the", "his" or the like opens it, or a possessive.
        plural: Whether it is of several.
        sort: ``person``, ``organisation``, ``document``; empty when the noun does not tell.
    """

    head: str
    words: frozenset[str]
    definite: bool
    plural: bool
    sort: str


def described(printed: str, head: str) -> Description:
    """Read a mention from its words and its head."""
    words = [word.lower() for word in _WORD.findall(printed)]
    last = (_WORD.findall(head) or [""])[-1].lower()
    singular = last if _sort(last) else _singular(last)
    definite = bool(words) and (words[0] in _DEFINITE or any(word.endswith(("’s", "'s")) for word in words[:3]))
    plural = singular != last or last in ("people", "police", "officials")
    bare = not definite and len(words) == 1
    rest = frozenset(words) - _SMALL - {last}
    return Description(singular, rest, definite or (bare and head[:1].isupper()), plural, _sort(singular))


def _singular(noun: str) -> str:
    for ending, instead in (("ies", "y"), ("men", "man"), ("sses", "ss"), ("s", "")):
        if noun.endswith(ending) and _sort(noun.removesuffix(ending) + instead):
            return noun.removesuffix(ending) + instead
    return noun


def _sort(noun: str) -> str:
    if is_person_noun(noun):
        return "person"
    if is_body_noun(noun):
        return "organisation"
    return "document" if is_document_noun(noun) else ""


def holders(whole: Cast, description: Description, offset: int) -> list[Persona]:
    """Return who may be meant, the best first: those named before the offset go first."""
    if description.sort == "person":
        ranked = _with_role(whole, description)
    elif description.sort in ("organisation", "document"):
        ranked = _of_sort(whole, description)
    else:
        ranked = []
    earlier = [one for one in ranked if one.sightings and one.sightings[0].start < offset]
    return earlier or ranked


def synonyms(head: str) -> frozenset[str]:
    """Return the nouns that may name the same role, the noun itself included."""
    return frozenset({head}).union(*(group for group in _SYNONYMS if head in group))


def _with_role(whole: Cast, description: Description) -> list[Persona]:
    heads = synonyms(description.head)
    scored: list[tuple[int, Persona]] = []
    for persona in dict.fromkeys(one for head in sorted(heads) for one in whole.by_role.get(head, ())):
        best = 0
        for role in persona.roles:
            if role.head in heads:
                shared = len(description.words & role.words)
                best = max(best, 1 + 2 * shared + (role.head == description.head))
        if best:
            scored.append((best, persona))
    top = max((score for score, _ in scored), default=0)
    return [persona for score, persona in scored if score == top]


def _of_sort(whole: Cast, description: Description) -> list[Persona]:
    """Return bodies whose name holds the noun: the Tidal Commission for ``the commission``."""
    found = [
        persona
        for persona in whole.by_word.get(description.head, ())
        if persona.kind in ("organisation", "document", "")
    ]
    narrowed = [one for one in found if description.words & set(parts(one.name).words)]
    return narrowed or found


def nearest(layout: Layout, options: Sequence[Persona], offset: int) -> tuple[Persona, int] | None:
    """Return who of several was named last before an offset, and in how many sentences' distance."""
    best: tuple[Persona, int] | None = None
    for persona in options:
        place = bisect_left(persona.sightings, offset, key=lambda one: one.start)
        if place:
            distance = layout.sentence(offset) - persona.sightings[place - 1].sentence
            if best is None or distance < best[1]:
                best = (persona, distance)
    return best
