"""How surely a clause is said to be so: auxiliaries, adverbs, and the verbs and nouns that it hangs on."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from claimspan.facts.clauses.clause import Basis, Force
from claimspan.facts.clauses.denial import denial, listed
from claimspan.facts.clauses.tree import Tree
from claimspan.facts.lexicon import entries

_FORCES = {
    "denies": Force.DENIED,
    "asks": Force.ASKED,
    "considers": Force.CONSIDERED,
    "proposes": Force.PROPOSED,
    "hopes": Force.HOPED,
    "plans": Force.PLANNED,
    "opens": Force.OPEN,
    "possible": Force.POSSIBLE,
    "agrees": Force.AGREED,
    "coming": Force.COMING,
}
_AUXILIARIES = {
    "may": Force.POSSIBLE,
    "might": Force.POSSIBLE,
    "could": Force.POSSIBLE,
    "should": Force.PROPOSED,
    "ought": Force.PROPOSED,
    "must": Force.AGREED,
    "will": Force.COMING,
    "wo": Force.COMING,
    "'ll": Force.COMING,
    "shall": Force.COMING,
    "would": Force.COMING,
    "'d": Force.COMING,
}
_CONDITIONS = frozenset(("if", "unless", "provided", "assuming"))
_LINKS = ("xcomp", "ccomp", "acl", "csubj", "advcl", "nmod", "obl", "obj")
_ASKED = frozenset(("whether", "if", "why", "when", "where", "how", "who", "what", "which"))
_ABOUT = frozenset(("of", "for", "from", "about", "against", "in", "at", "to"))
_LOOSE = ("csubj", "nmod", "obl", "ccomp", "xcomp")
_FINITE = frozenset(("VBZ", "VBD", "VBP"))
_GERUND, _PARTICIPLE = "VBG", "VBN"


@dataclass(slots=True)
class Standing:
    """How a clause is said to be so; built while its heads are walked."""

    force: Force = Force.SO
    forced_by: list[int] = field(default_factory=list)
    denials: list[int] = field(default_factory=list)
    uncertain: bool = False
    basis: Basis = Basis.PLAIN

    def weaken(self, force: Force, by: int) -> None:
        """Take the weaker of two forces."""
        if force < Force.SO:
            self.forced_by.append(by)
        self.force = min(self.force, force)

    def rest_on(self, basis: Basis) -> None:
        """Take the less sure of two bases."""
        order = list(Basis)
        self.basis = max(self.basis, basis, key=order.index)


def standing(tree: Tree, head: int) -> Standing:
    """Return how the clause at ``head`` is said to be so, with what denies it."""
    found = Standing()
    _deny(tree, head, found)
    _beside(tree, head, found)
    _governed(tree, head, found)
    if tree.relations[head] == "ROOT" and _is_question(tree):
        found.weaken(Force.ASKED, len(tree.low) - 1)
    found.denials = sorted(set(found.denials))
    found.forced_by = sorted(set(found.forced_by))
    return found


def _deny(tree: Tree, head: int, found: Standing) -> None:
    own = denial(tree, head)
    found.denials += own.words
    found.uncertain = found.uncertain or own.uncertain
    if tree.relations[head] != "conj" or tree.has(head, "nsubj", "nsubj:pass"):
        return
    first = tree.heads[head]
    inherited = denial(tree, first)
    if not inherited.words:
        return
    joint = {tree.low[child] for child in tree.of(head, "cc")}
    if joint <= {"or", "nor"} and joint:
        found.denials += [number for number in inherited.words if number not in found.denials] if not own.words else []
    elif tree.low[head] and not own.words and not joint & {"but"}:
        found.uncertain = True


def _beside(tree: Tree, head: int, found: Standing) -> None:
    """Read auxiliaries, adverbs and the conjunction before the clause."""
    helpers = tree.of(head, "aux", "aux:pass")
    if not helpers and tree.relations[head] == "conj" and tree.sentence.tags[head] == "VB":
        helpers = tree.of(tree.heads[head], "aux")
    for child in helpers:
        force = _AUXILIARIES.get(tree.low[child])
        if force is not None and not (tree.low[child] == "'d" and tree.sentence.tags[head] == _PARTICIPLE):
            found.weaken(force, child)
        if tree.low[child] in ("would", "could", "'d"):
            found.rest_on(Basis.SAID)
    if (mark := _is_to_be(tree, head)) is not None:
        found.weaken(Force.COMING, mark)
    _hedged(tree, head, found)


def _is_to_be(tree: Tree, head: int) -> int | None:
    """Return the ``to`` of ``are to be launched``; None where there is none, or ``yet`` before it."""
    mark = next((child for child in tree.of(head, "mark") if tree.low[child] == "to"), None)
    if mark is None or (mark and tree.low[mark - 1] == "yet"):
        return None
    being = ("is", "are", "was", "were")
    return mark if any(tree.low[child] in being for child in tree.of(head, "cop", "aux", "aux:pass")) else None


def _hedged(tree: Tree, head: int, found: Standing) -> None:
    for child in tree.of(head, "advmod"):
        if tree.low[child] in listed("possible"):
            found.weaken(Force.POSSIBLE, child)
        elif tree.low[child] in listed("hedges"):
            found.rest_on(Basis.HEDGED)
    for child in tree.of(head, "mark"):
        if tree.low[child] == "whether":
            found.weaken(Force.ASKED, child)
    conditions = [
        *tree.of(head, "mark"),
        *(below for child in tree.of(head, "advcl") for below in tree.of(child, "mark")),
    ]
    if any(tree.low[child] in _CONDITIONS for child in conditions):
        found.rest_on(Basis.CONDITIONAL)


def _governed(tree: Tree, head: int, found: Standing) -> None:
    """Walk up what the clause hangs on: ``plans to``, ``failed to``, ``said that``, ``if``."""
    number = head
    for governor in tree.above(head):
        relation = tree.relations[number]
        if relation == "conj":
            if tree.sentence.tags[number] in _FINITE and tree.sentence.tags[governor] not in _FINITE:
                return  # a finite verb is not conjoined to an infinitive: the parse is wrong
            number = governor
            continue
        if relation == "parataxis" or (relation == "ccomp" and _says(tree, governor)):
            found.rest_on(Basis.SAID)
        if relation not in _LINKS:
            return
        kind = _section(tree, governor) if _is_complement(tree, number, governor) else None
        if kind is None:
            found.uncertain = found.uncertain or _is_bare(tree, number)
            return
        _take(tree, governor, _read(tree, number, kind), found)
        number = governor


def _read(tree: Tree, number: int, kind: str) -> str:
    """Return what a governing word does to what hangs on it, by its form: ``suggests that it is`` only says so."""
    marks = {tree.low[child] for child in tree.of(number, "mark", "advmod")}
    if kind == "asks":
        return kind if marks & _ASKED else "says"
    if kind == "manages" and tree.relations[number] == "ccomp" and _is_indicative(tree, number):
        return "says"
    if kind in ("proposes", "considers", "agrees") and _is_indicative(tree, number):
        return "thinks"
    return kind


def _is_indicative(tree: Tree, number: int) -> bool:
    helpers = tree.of(number, "aux", "aux:pass", "cop")
    return any(tree.sentence.tags[place] in _FINITE for place in (helpers or (number,)))


def _is_question(tree: Tree) -> bool:
    """Tell whether a sentence asks: it ends with a question mark and begins with an auxiliary or question word."""
    if not tree.low or tree.low[-1] != "?":
        return False
    first = next((number for number, low in enumerate(tree.low) if low[:1].isalpha()), 0)
    return tree.relations[first] in ("aux", "cop", "aux:pass") or tree.sentence.tags[first] in (
        "WP",
        "WRB",
        "WDT",
        "WP$",
    )


def _take(tree: Tree, governor: int, kind: str, found: Standing) -> None:
    """Let a governing word weaken, deny or put in doubt what hangs on it."""
    above = denial(tree, governor)
    if kind == "fails":
        found.denials += [governor, *above.words]
    elif kind in ("manages", "true"):
        found.denials += above.words
    elif kind in _FORCES:
        found.weaken(_FORCES[kind], governor)
        found.denials += above.words if kind not in ("denies", "asks", "considers") else ()
        found.uncertain = found.uncertain or bool(above.words and kind in ("denies", "asks", "considers", "proposes"))
    elif kind == "thinks":
        found.rest_on(Basis.HEDGED)
        found.denials += above.words
    elif above.words:
        found.uncertain = True
    for child in tree.of(governor, "aux", "aux:pass"):
        force = _AUXILIARIES.get(tree.low[child])
        if force is not None:
            found.weaken(force, child)
    if any(tree.low[child] in _CONDITIONS for child in tree.of(governor, "mark")):
        found.rest_on(Basis.CONDITIONAL)


def _is_bare(tree: Tree, number: int) -> bool:
    """Tell whether a verb is an infinitive or gerund, so that nothing but what it hangs on says if it is so."""
    tag = tree.sentence.tags[number]
    to = any(tree.low[child] == "to" for child in tree.of(number, "mark"))
    helpers = tree.of(number, "aux", "cop")
    tag = tree.sentence.tags[helpers[0]] if helpers else tag
    relation = tree.relations[number]
    before = {tree.low[child] for child in tree.of(number, "mark", "case")}
    loose = relation in _LOOSE or (relation in ("acl", "advcl") and bool(before & _ABOUT))
    return (tag == "VB" and (to or not helpers)) or (tag == _GERUND and loose)


def _is_complement(tree: Tree, number: int, governor: int) -> bool:
    """Tell whether a word hangs on another as what that one is about: ``to``, a gerund, ``that``, ``from doing``."""
    relation = tree.relations[number]
    if relation in ("xcomp", "ccomp", "csubj", "csubj:pass"):
        return tree.lemma(governor) not in ("have", "need", "must") or tree.has(number, "mark")
    if relation == "obj":
        return tree.lemma(governor) in listed("linking")
    marks = [tree.low[child] for child in tree.of(number, "mark", "case")]
    if relation == "acl":
        return bool(set(marks) & {"to", "that", "for"}) or ("of" in marks and _section(tree, governor) != "proposes")
    if relation == "advcl":
        kind = _section(tree, governor)
        about = tree.sentence.parts[governor] == "ADJ" or not tree.has(governor, "obj")
        return ("to" in marks and about and kind is not None) or (
            bool(set(marks) & {"from", "against"}) and kind == "fails"
        )
    if tree.sentence.tags[number] == _GERUND:
        return bool(set(marks) & {"from", "of", "about", "in", "to"})
    return False


def _says(tree: Tree, governor: int) -> bool:
    return tree.lemma(governor) in _saying() or tree.low[governor] in _saying()


def _section(tree: Tree, governor: int) -> str | None:
    """Return the list that a governing word stands in; ``says`` when it reports, None when it says nothing of force."""
    if tree.lemma(governor) in listed("linking"):
        return "manages" if tree.lemma(governor) != "be" else "coming"
    for form in (tree.low[governor], tree.lemma(governor)):
        if form in _governors():
            return _governors()[form]
    return "says" if _says(tree, governor) else None


@cache
def _governors() -> dict[str, str]:
    found: dict[str, str] = {}
    for section in ("fails", "manages", "true", *_FORCES, "thinks"):
        for word in listed(section):
            found.setdefault(word, section)
    return found


@cache
def _saying() -> frozenset[str]:
    return frozenset(word for section, word in entries("cues") if section == "saying")
