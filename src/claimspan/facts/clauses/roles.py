"""Who or what plays which part in a clause, the passive turned into the active, gaps filled."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.facts.clauses.clause import Role
from claimspan.facts.clauses.denial import denied_filler, listed
from claimspan.facts.clauses.tree import Tree

SUBJECT, OBJECT, RECIPIENT, WHEN = "subject", "object", "to", "when"

_OUTSIDE = frozenset(
    (
        "conj",
        "cc",
        "cc:preconj",
        "appos",
        "acl:relcl",
        "acl",
        "advcl",
        "advcl:relcl",
        "punct",
        "case",
        "mark",
        "parataxis",
    )
).union(("cop", "aux", "aux:pass", "nsubj", "nsubj:pass", "nsubj:outer", "csubj", "discourse", "expl", "list", "ccomp"))
"""What hangs on a filler and is no part of its name."""

_SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "nsubj:outer")
_OBLIQUE = ("obl", "obl:agent", "nmod", "obl:unmarked", "nmod:poss")
_RELATIVE = frozenset(("who", "whom", "which", "that", "whose", "where", "when"))


def is_passive(tree: Tree, head: int) -> bool:
    """Tell whether the predicate at ``head`` is in the passive: ``was sold``, ``the house sold by``."""
    if tree.has(head, "nsubj:pass", "aux:pass", "obl:agent"):
        return not tree.has(head, "obj") or tree.has(head, "aux:pass")
    if (
        tree.relations[head] == "conj"
        and tree.sentence.tags[head] == "VBN"
        and not tree.has(head, *_SUBJECTS, "obj", "aux")
    ):
        return tree.heads[head] < head and is_passive(tree, tree.heads[head])
    bare = tree.sentence.tags[head] == "VBN" and not tree.has(head, "aux", "cop", "obj", "nsubj")
    return bare and tree.relations[head] in ("acl", "acl:relcl", "advcl")


def roles(tree: Tree, head: int) -> tuple[Role, ...]:
    """Return the roles of the predicate at ``head``, in text order of their main words."""
    passive = is_passive(tree, head)
    found: list[tuple[str, int]] = []
    doers = list(_doers(tree, head))
    found += [(OBJECT if passive else SUBJECT, number) for number in doers]
    gap = _gap(tree, head)
    if gap is not None and not doers:
        found.append((OBJECT if passive else SUBJECT, gap))
    elif gap is not None and not passive and not tree.has(head, "obj") and tree.relations[head] == "acl:relcl":
        found.append((OBJECT, gap))
    found += [(OBJECT, number) for number in tree.of(head, "obj")]
    found += [(RECIPIENT, number) for number in tree.of(head, "iobj")]
    if not tree.has(head, "obj"):
        found += [(OBJECT, number) for number in _shared_object(tree, head)]
    for child in tree.of(head, *_OBLIQUE):
        found.append((_name(tree, child, passive=passive), child))
    for thing in tree.of(head, "obj"):
        # to whom a thing goes hangs as often on the thing as on the verb
        found += [
            (name, child) for child in tree.of(thing, "nmod") if (name := _name(tree, child, passive=False)) in _PARTY
        ]
    expanded = [
        Role(name, number, tree.phrase(number, _OUTSIDE), denied_filler(tree, number))
        for name, first in found
        for number in _filled(tree, first, head)
    ]
    return tuple(sorted(set(expanded), key=lambda role: (role.head, role.name)))


def _filled(tree: Tree, first: int, head: int) -> Iterator[int]:
    """Yield a filler with what is conjoined to it; a relative pronoun gives way to what it stands for."""
    number = first
    if tree.low[number] in _RELATIVE and tree.sentence.parts[number] in ("PRON", "DET", "SCONJ", "ADV"):
        above = _antecedent(tree, head)
        number = number if above is None else above
    yield number
    if number != head:
        yield from (child for child in tree.of(number, "appos") if tree.sentence.parts[child] == "PROPN")
        yield from (child for child in tree.of(number, "conj") if child != head and not tree.has(child, "nsubj", "cop"))


def _antecedent(tree: Tree, head: int) -> int | None:
    """Return what a relative clause is about; conjoined relative clauses are about the same."""
    number = head
    for above in tree.above(head):
        if tree.relations[number] in ("acl:relcl", "acl"):
            return above
        if tree.relations[number] not in ("conj", "xcomp", "advcl"):
            return None
        number = above
    return None


def _doers(tree: Tree, head: int) -> list[int]:
    """Return the grammatical subjects of a predicate, its own or those it shares."""
    relation, above = tree.relations[head], tree.heads[head]
    own = tree.of(head, *_SUBJECTS)
    if own or above == head:
        return own
    if relation == "advcl":
        return tree.of(above, *_SUBJECTS)
    if relation == "xcomp":
        return _controlling(tree, above, head)
    shares = relation == "conj" or (relation == "obj" and tree.lemma(above) in listed("linking"))
    return _doers(tree, above) if shares and above < head else []


def _controlling(tree: Tree, above: int, head: int) -> list[int]:
    """Return who does what a bare infinitive says: the object or the subject of the verb it hangs on."""
    objects = tree.of(above, "obj")
    if objects and tree.lemma(above) in listed("object control"):
        return objects
    return _doers(tree, above) if above < head else []


def _gap(tree: Tree, head: int) -> int | None:
    """Return what a participle or relative clause hangs on, as the filler it leaves out."""
    if tree.relations[head] not in ("acl", "acl:relcl"):
        return None
    if tree.relations[head] == "acl" and any(
        tree.low[child] in ("to", "that", "of") for child in tree.of(head, "mark")
    ):
        return None
    above = tree.heads[head]
    return above if above != head else None


def _shared_object(tree: Tree, head: int) -> list[int]:
    """Return the object behind the last of conjoined verbs for those before it: ``bought and sold houses``."""
    if tree.has(head, "obl", "xcomp", "ccomp", "cop") or tree.sentence.parts[head] != "VERB":
        return []
    for child in tree.of(head, "conj"):
        if child - head <= _NEAR and tree.sentence.parts[child] == "VERB" and not tree.has(child, *_SUBJECTS):
            return tree.of(child, "obj")
    return []


_NEAR = 2
_PARTY = frozenset(("to", "from"))


def _name(tree: Tree, filler: int, *, passive: bool) -> str:
    """Return the role of an oblique: its preposition, ``subject`` for the doer in a passive, ``when`` without one."""
    relation = tree.relations[filler]
    marks = tree.of(filler, "case")
    words = [tree.low[mark] for mark in marks if tree.low[mark] != "'s"]
    for mark in marks:
        words += [tree.low[child] for child in tree.of(mark, "fixed")]
    if relation == "nmod:poss":
        return "of"
    if passive and (relation == "obl:agent" or (words == ["by"] and tree.sentence.parts[filler] == "PROPN")):
        return SUBJECT
    return " ".join(words) or WHEN
