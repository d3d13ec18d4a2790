"""In which places of what is said a passage names somebody or something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from claimspan.engine.support.named import Mention
from claimspan.engine.support.passage import Word

_LIKE = {
    "nsubj": "agent",
    "nsubj:outer": "agent",
    "csubj": "agent",
    "obl:agent": "agent",
    "nsubj:pass": "patient",
    "obj": "patient",
    "iobj": "to",
    "nmod:poss": "of",
    "compound": "kind",
    "amod": "kind",
    "nmod:desc": "kind",
    "appos": "same",
}
_BY_PREPOSITION = frozenset({"obl", "nmod", "xcomp", "acl", "advcl", "obl:unmarked", "nmod:unmarked"})
_DESCRIBING = frozenset({"compound", "amod", "nmod:desc", "appos"})
_DEEPEST = 6

Below = Mapping[int, Sequence[int]]
"""Number of a word -> numbers of the words that depend on it."""


class Slot(NamedTuple):
    """A place that a name takes.

    Attributes:
        governor: Number of the word it goes with.
        role: ``agent``, ``patient``, ``to``, ``of``, ``kind``, ``same``, a preposition; ``is:`` and a preposition for
            what the governor is, or where; ``titled`` for what the governor describes.
    """

    governor: int
    role: str


def below(words: Sequence[Word]) -> Below:
    """Return which words depend on which."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for number, word in enumerate(words):
        if word.head != number:
            found[word.head].append(number)
    return found


def top_of_list(at: int, words: Sequence[Word]) -> int:
    """Return the number of the first member of the list that a word is in; its own if there is none."""
    for _ in range(_DEEPEST):
        if words[at].relation not in ("conj", "flat") or words[at].head == at:
            break
        at = words[at].head
    return at


def is_in_subject(at: int, words: Sequence[Word]) -> bool:
    """Tell whether a word belongs to what its sentence is about: the subject, its owner, its apposition."""
    for _ in range(_DEEPEST):
        relation = words[at].relation
        if relation.startswith("nsubj"):
            return True
        if relation not in _WITHIN_SUBJECT or words[at].head == at:
            return False
        at = words[at].head
    return False


_WITHIN_SUBJECT = frozenset({"nmod:poss", "compound", "appos", "flat", "nmod:desc", "conj", "nmod"})


def slots(mention: Mention, words: Sequence[Word], children: Below) -> Iterator[Slot]:
    """Yield the places a name takes; a member of a list takes those of the list."""
    for child in children.get(mention.head, ()):
        if words[child].relation in _DESCRIBING and words[child].part == "NOUN" and not words[child].label:
            yield Slot(child, "titled")
    at = top_of_list(mention.head, words)
    cases = _cases(mention.head, words, children) or _cases(at, words, children)
    subject = _subject_of_copula(at, words, children)
    if subject is not None:
        yield Slot(subject, f"is:{cases}")
        return
    word = words[at]
    if word.head == at:
        return
    if word.relation in _LIKE:
        yield Slot(word.head, _LIKE[word.relation])
    elif word.relation in _BY_PREPOSITION:
        yield Slot(word.head, cases or word.relation)


def _subject_of_copula(at: int, words: Sequence[Word], children: Below) -> int | None:
    relations = {words[child].relation: child for child in children.get(at, ())}
    return relations.get("nsubj") if "cop" in relations else None


def _cases(at: int, words: Sequence[Word], children: Below) -> str:
    return " ".join(words[child].low for child in children.get(at, ()) if words[child].relation == "case")
