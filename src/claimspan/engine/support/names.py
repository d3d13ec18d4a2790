"""Names of a statement that its evidence does not hold."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimspan.engine.support import name_rivals as rivals
from claimspan.engine.support.name_sides import Sides
from claimspan.engine.support.named import Mention, Presence, mentions
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.engine.support.slots import is_in_subject
from claimspan.facts.aliases import aliases
from claimspan.facts.lexicon import sections
from claimspan.model.support import Mismatch

FAR, NEAR = 0.5, 0.75
"""Shares of a statement's other words that its evidence has; measured on the training half of the benchmark."""
_FARTHER = 0.4
"""The same for a place, body or work that the statement is about: an article calls it "the club", "the film"."""
_LONG = 60
"""Words from which a text is taken to name what it is about."""

_DENYING = frozenset({"not", "n't", "n’t", "no", "never", "neither", "nor", "without", "none", "nobody", "cannot"})
_DESCRIBES = frozenset({"compound", "appos", "nmod:desc", "nmod", "flat"})

_ABSENT: tuple[tuple[str, rivals.Rival], ...] = (
    ("other", rivals.in_same_place),
    ("other", rivals.listed_with),
    ("place", rivals.other_country),
    ("beside", rivals.beside),
)
_PARTLY: tuple[tuple[str, rivals.Rival], ...] = (
    ("place", rivals.other_country),
    ("namesake", rivals.namesake),
    ("namesake", rivals.sibling),
)
_WHOLE: tuple[tuple[str, rivals.Rival], ...] = (("moved", rivals.moved),)


def names(pair: Pair) -> Iterator[Mismatch]:
    """Yield a mismatch for each name of the statement that its evidence does not hold in any form, or elsewhere.

    A name the statement denies something of, or that stands behind another place as the larger one around it, tells
    nothing.
    """
    said = mentions(pair.statement)
    if not said:
        return
    sides = Sides(pair, said, (*pair.aliases, *aliases(pair.evidence.text)))
    for name in said:
        if not _tells_nothing(sides, name):
            mismatch = _judged(sides, name, sides.held.presence(name.name, name.text))
            if mismatch is not None:
                yield mismatch


def _tells_nothing(sides: Sides, name: Mention) -> bool:
    words = sides.words
    sentence = words[name.head].sentence
    nearest = sides.pair.alignment.nearest[sentence] if sentence >= 0 else None
    if _denies(words, sentence) and not (nearest is not None and _denies(sides.others, nearest)):
        return True
    around = name.label == "LOC" and name.first > 1 and words[name.first - 1].text == ","
    return around and bool(words[name.first - 2].label)


def _denies(words: Sequence[Word], sentence: int) -> bool:
    return any(word.low in _DENYING for word in words if word.sentence == sentence)


def _judged(sides: Sides, name: Mention, found: Presence) -> Mismatch | None:
    for case, rival in _WHOLE if found.whole else _ABSENT if found.absent else _PARTLY:
        other = rival(sides, name)
        if other is not None:
            return sides.pair.mismatch(f"name.{case}", name.span, other, contradicts=True)
    sort = None if found.whole or found.alike or _is_family(sides, name) else _sort(sides, name, found)
    if sort is None:
        return None
    if sides.around.presence(name.name, name.text).whole:
        # The rest of the article may tell whom a pronoun means; far from its words, the span may be the wrong one.
        silent = "only other parts of the article name it"
        far = sides.share(name) < FAR
        return sides.pair.mismatch("name.elsewhere", name.span, None, contradicts=False, silent=silent) if far else None
    return sides.pair.mismatch(sort, name.span, None, contradicts=False, silent="evidence does not name it")


def _sort(sides: Sides, name: Mention, found: Presence) -> str | None:
    """Return the sort of a name that is merely missing; None where that tells nothing.

    What a statement is about need not be named in one sentence of an article, and works are called "the film".
    """
    share = sides.share(name)
    topic = is_in_subject(name.head, sides.words) or _sets_the_scene(sides, name)
    if not topic and share < FAR:
        return "name.afar"
    if found.absent and not _is_adjective(sides, name) and len(sides.others) >= _LONG:
        return "name.unnamed"
    if topic and name.label == "PERSON":
        return "name.subject" if share < FAR else None
    if topic:
        return "name.topic" if share < _FARTHER else None
    if found.absent and (name.label == "LOC" or (share < NEAR and name.label != "MISC")):
        return "name.nowhere"
    return None


def _is_family(sides: Sides, name: Mention) -> bool:
    """Tell whether the evidence has a person by the family name."""
    return name.label == "PERSON" and sides.held.holds(name.name.words[-1])


def _is_adjective(sides: Sides, name: Mention) -> bool:
    return bool(name.name.place) and sides.words[name.head].part == "ADJ"


def _sets_the_scene(sides: Sides, name: Mention) -> bool:
    """Tell whether a name only says where: ``In Norland, ...``, ``the film Long Night``."""
    words, own = sides.words, sides.words[name.head]
    beside = (own.head, *sides.below.get(name.head, ()))
    if any(words[at].lemma in sections("works") and _DESCRIBES & {words[at].relation, own.relation} for at in beside):
        return True
    first = next(at for at, word in enumerate(words) if word.sentence == own.sentence)
    return name.first - first in (1, 2) and words[first].tag == "IN" and own.relation == "obl"
