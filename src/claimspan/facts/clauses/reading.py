"""Read the clauses of a sentence off its parse."""

from __future__ import annotations

from functools import lru_cache

from claimspan.facts.clauses.clause import Clause, Role
from claimspan.facts.clauses.denial import denied_filler, listed
from claimspan.facts.clauses.force import standing
from claimspan.facts.clauses.roles import SUBJECT, roles
from claimspan.facts.clauses.tree import Tree, tree
from claimspan.model.facts import Sentence

_KEPT = 4096
"""Sentences whose clauses are kept at hand: an article is held against many statements."""

_HELPERS = ("aux", "aux:pass", "cop", "compound:prt", "advmod")
_OTHER_CLAUSES = frozenset(
    ("advcl", "acl:relcl", "advcl:relcl", "acl", "ccomp", "csubj", "parataxis", "conj", "cc", "punct", "list", "appos")
)
_PREDICATES = frozenset(("VERB", "AUX"))


@lru_cache(maxsize=_KEPT)
def clauses(text: str, sentence: Sentence) -> tuple[Clause, ...]:
    """Return the clauses of a sentence of ``text``, in text order of their main words; never raises."""
    parsed = tree(text, sentence)
    found = [_clause(parsed, head) for head in range(len(sentence)) if _is_predicate(parsed, head)]
    found += [
        _apposition(parsed, number)
        for number, relation in enumerate(parsed.relations)
        if relation == "appos" and parsed.heads[number] != number
    ]
    return tuple(sorted(found, key=lambda clause: clause.head))


def _is_predicate(parsed: Tree, head: int) -> bool:
    relation = parsed.relations[head]
    if relation in ("aux", "aux:pass", "cop", "amod", "compound", "case", "mark", "fixed", "flat", "det", "punct"):
        return False
    if parsed.sentence.parts[head] in _PREDICATES or parsed.has(head, "cop", "nsubj", "nsubj:pass", "aux:pass"):
        return True
    return _is_linked(parsed, head)


def _is_linked(parsed: Tree, head: int) -> bool:
    """Tell whether a noun or adjective is said of a subject by ``be``, ``become`` and the like, or with another one."""
    if parsed.sentence.parts[head] in _PREDICATES:
        return parsed.has(head, "cop") and parsed.sentence.tags[head] != "VB"
    above = parsed.heads[head]
    if parsed.relations[head] == "conj" and above < head:
        return _is_linked(parsed, above)
    return parsed.has(head, "cop") or (
        parsed.relations[head] in ("xcomp", "obj") and parsed.lemma(above) in listed("linking")
    )


def _clause(parsed: Tree, head: int) -> Clause:
    linking = _is_linked(parsed, head)
    said = standing(parsed, head)
    there = _is_there(parsed, head)
    helpers = [child for child in parsed.of(head, *_HELPERS) if _shows(parsed, child, said.denials, said.forced_by)]
    shown = sorted({head, *helpers, *said.denials, *said.forced_by})
    parts = roles(parsed, head)
    if there is not None:
        linking, parts = True, tuple(role for role in parts if role.head != there) + roles(parsed, there)
    return Clause(
        head if there is None else there,
        tuple(parsed.of(head, "compound:prt")),
        parsed.phrase(head, _OTHER_CLAUSES),
        tuple(shown),
        parts,
        tuple(said.denials),
        said.uncertain,
        said.force,
        tuple(said.forced_by),
        said.basis,
        linking,
        _past(parsed, head),
    )


def _is_there(parsed: Tree, head: int) -> int | None:
    """Return what ``there is``; None for other clauses."""
    if parsed.lemma(head) != "be" or not any(parsed.low[child] == "there" for child in parsed.of(head, "expl")):
        return None
    return parsed.first(head, "nsubj")


def _shows(parsed: Tree, child: int, denials: list[int], forced_by: list[int]) -> bool:
    if parsed.relations[child] == "advmod":
        return child in denials or child in forced_by
    return True


def _past(parsed: Tree, head: int) -> bool:
    tags = [parsed.sentence.tags[number] for number in (*parsed.of(head, "aux", "aux:pass", "cop"), head)]
    perfect = any(parsed.low[number] in ("has", "have", "'ve") for number in parsed.of(head, "aux"))
    return tags[0] in ("VBD", "VBN") or perfect


def _apposition(parsed: Tree, number: int) -> Clause:
    """Return ``X is Y`` for ``X, Y``."""
    above = parsed.heads[number]
    phrase = parsed.phrase(above, frozenset(("appos", "acl:relcl", "acl", "punct", "conj", "cc", "case", "parataxis")))
    said = standing(parsed, above)
    denials = (number,) if denied_filler(parsed, number) else ()
    subject = Role(SUBJECT, above, phrase)
    parts = (subject, *(role for role in roles(parsed, number) if role.name != SUBJECT))
    return Clause(
        head=number,
        particles=(),
        words=parsed.phrase(number, _OTHER_CLAUSES),
        shown=(number,),
        roles=parts,
        denials=denials,
        uncertain=False,
        force=said.force,
        forced_by=(),
        basis=said.basis,
        linking=True,
        past=False,
    )
