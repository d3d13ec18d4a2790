"""Which words deny a predicate, and how far they reach."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from claimspan.facts.clauses.tree import Tree
from claimspan.facts.lexicon import entries

_AUXILIARY = ("aux", "aux:pass", "cop")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_PARTS = (*_SUBJECTS, "obj", "iobj")
_INSTEAD = {("rather", "than"), ("instead", "of")}


class Denial(NamedTuple):
    """What denies a predicate.

    Attributes:
        words: Numbers of the words that do.
        uncertain: Whether they may deny a part of it only, or something else.
    """

    words: tuple[int, ...]
    uncertain: bool = False


@cache
def listed(section: str) -> frozenset[str]:
    """Return the words of a section of the list of words that decide about clauses."""
    return frozenset(entry for part, entry in entries("clauses") if part == section)


def denial(tree: Tree, head: int) -> Denial:
    """Return what denies the predicate at ``head`` beside it, in its subject or object, or before it (``without``)."""
    words: list[int] = []
    uncertain = False
    for place in (head, *tree.of(head, *_AUXILIARY)):
        for child in tree.children[place]:
            low = tree.low[child]
            if low in listed("denying") and tree.relations[child] not in (*_PARTS, "conj"):
                uncertain = uncertain or _following(tree, child) in listed("denying in part")
                if _denies(tree, child):
                    words.append(child)
            uncertain = uncertain or low in listed("barely")
    words += [number for number in _in_fillers(tree, head) if number not in words]
    words += _before(tree, head)
    if any(_following(tree, number) in listed("denying in part") for number in words):
        uncertain = True
    return Denial(tuple(sorted(set(words))), uncertain)


def denied_filler(tree: Tree, head: int) -> bool:
    """Tell whether a filler of a role is denied itself: ``no ship``, ``nobody``, ``not in Rome``."""
    if tree.low[head] in listed("denying fillers"):
        return True
    return any(
        tree.low[child] in ("no", "not", "neither") and _denies(tree, child)
        for child in tree.of(head, "det", "advmod", "cc:preconj")
    )


def _in_fillers(tree: Tree, head: int) -> list[int]:
    """Return the denying words of subject and object (``no ship sank``, ``none of them``), and ``no longer``."""
    found: list[int] = []
    for child in tree.of(head, *_PARTS):
        if tree.low[child] in listed("denying fillers"):
            found.append(child)
        found += [
            below
            for below in tree.of(child, "det", "cc:preconj", "nummod")
            if tree.low[below] in ("no", "neither", "zero") and _denies(tree, below)
        ]
        if tree.lemma(child) in listed("lacking") and tree.has(child, "nmod", "acl"):
            found.append(child)
    found += [below for below in tree.of(head, "det") if tree.low[below] == "no" and _denies(tree, below)]
    for child in tree.of(head, "advmod", "obl", "obl:unmarked"):
        if tree.low[child] in ("longer", "way", "time", "means", "circumstances"):
            found += [below for below in tree.children[child] if tree.low[below] == "no"]
    return found


def _before(tree: Tree, head: int) -> list[int]:
    """Return ``without``, ``rather than``, ``instead of`` before the predicate, and the ``yet`` of ``has yet to``."""
    found: list[int] = []
    for child in tree.of(head, "mark", "case", "cc"):
        if tree.low[child] == "without":
            found.append(child)
        if child + 1 < len(tree.low) and (tree.low[child], tree.low[child + 1]) in _INSTEAD:
            found.append(child)
        if child and (tree.low[child - 1], tree.low[child]) in (*_INSTEAD, ("yet", "to")):
            found.append(child - 1)
    return found


def _denies(tree: Tree, number: int) -> bool:
    return _following(tree, number) not in listed("not denying")


def _following(tree: Tree, number: int) -> str:
    return tree.low[number + 1] if number + 1 < len(tree.low) else ""
