"""Whether two wordings deny the same: denials are counted and laid beside what they deny."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimspan.engine.hunks import Comparison
from claimspan.engine.quantities import of_kinds
from claimspan.facts.items import Item, Kind
from claimspan.facts.senses import antonyms, lemma_of
from claimspan.facts.spelling import are_opposite, negates, stem
from claimspan.model.change import Aspect

_OPPOSITES_ALONE = 2
_CLOSE = 2
_RESTRICTING = frozenset({"if", "unless", "only if", "otherwise"})
_FORBIDDING = frozenset(
    stem(word)
    for word in ("prohibited", "forbidden", "banned", "barred", "outlawed", "disallowed", "prohibits", "bans")
)
_RAISING = frozenset(map(stem, ("expect", "think", "believe", "want", "seem", "appear", "plan", "intend", "suppose")))
"""Verbs before which a denial means what it means behind them: ``does not expect it to`` and ``expects it not to``."""

_COORDINATED = frozenset({"neither", "nor"})
_CONTRAST = frozenset({"but", "instead", "rather"})


def polarity(before: Sequence[Item], after: Sequence[Item]) -> Aspect | None:
    """Weigh denials against opposites: ``not legal`` for ``illegal`` says the same."""
    old, new = of_kinds(before, Kind.NEGATION), of_kinds(after, Kind.NEGATION)
    opposite = _opposite(before, after)
    odd = (len(old) - len(new)) % 2 == 1
    if opposite and odd:
        return None
    if opposite:
        return Aspect.ANTONYM
    near = {item.key for item in (*old, *new) if item.key == "negation:near negation"}
    if odd or (near and [item.key for item in old] != [item.key for item in new]):
        return Aspect.NEGATION
    return Aspect.NEGATION if len(old) != len(new) else None


def _opposite(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether a word gave way to its opposite; of function words only when nothing else changed with them."""
    alone = len(before) <= _OPPOSITES_ALONE and len(after) <= _OPPOSITES_ALONE
    for one in before:
        for other in after:
            small = Kind.SMALL in (one.kind, other.kind)
            if small and not alone:
                continue
            if _plain(one) and _plain(other) and _turned(one.text, other.text):
                return True
    return False


def _turned(one: str, other: str) -> bool:
    return are_opposite(one, other) or lemma_of(other) in antonyms(lemma_of(one), "")


def _plain(item: Item) -> bool:
    return item.kind in (Kind.WORD, Kind.SMALL) or not item.surely


def without_written_out_denial(denied: list[Item], prefixed: list[Item]) -> tuple[list[Item], list[Item]]:
    """Take out ``not`` and ``clear`` on one side where ``unclear`` is on the other."""
    denial = next((item for item in denied if item.kind is Kind.NEGATION and item.text == "not"), None)
    if denial is None:
        return denied, prefixed
    for one in denied:
        for other in prefixed:
            if negates(other.text.partition(" ")[0], one.text.partition(" ")[0]):
                rest = [item for item in denied if item not in (denial, one)]
                return rest, [item for item in prefixed if item is not other]
    return denied, prefixed


def forbids(comparison: Comparison) -> bool:
    """Tell whether a wording forbids in a verb: ``prohibited``."""
    return any(
        item.kind is Kind.WORD and stem(item.text) in _FORBIDDING for item in (*comparison.before, *comparison.after)
    )


def says_the_same_in_denials(comparison: Comparison) -> bool:
    """Tell whether two wordings deny as much in other forms: ``not .. unless`` and ``only if``.

    The number of denials must be even or odd on both sides, with a condition or restriction on both or on neither;
    a contrast (``but``) on one side only is never taken for the same.
    """
    old, new = comparison.before, comparison.after
    counts = _denials(old), _denials(new)
    apart = any(tell(old) != tell(new) for tell in (_contrasts, _partial, _bounds, _alternatives))
    if not any(counts) or apart or _forms(old) == _forms(new):
        return False
    turned = _bounds_denied(old), _bounds_denied(new)
    if turned[0] != turned[1]:
        return counts[0] - turned[0] == counts[1] - turned[1]
    alike = counts[0] % 2 == counts[1] % 2 and _restricts(old) == _restricts(new)
    return alike and (counts[0] == counts[1] or _restricts(old))


def _partial(items: Sequence[Item]) -> bool:
    """Tell whether only part is denied: ``not all``, ``not both``."""
    denied = False
    for item in items:
        denied = denied or item.kind is Kind.NEGATION
        whole = item.key in ("scope:all", "scope:both", "scope:most", "scope:only") and not item.text.startswith("any")
        if denied and whole:
            return True
    return False


def _forms(items: Sequence[Item]) -> list[str]:
    return sorted(item.text for item in items if item.kind in (Kind.NEGATION, Kind.CONDITION))


def _contrasts(items: Iterable[Item]) -> bool:
    return any(item.text in _CONTRAST for item in items)


def _denials(items: Sequence[Item]) -> int:
    count = 0
    coordinated = False
    for item in items:
        if item.kind is Kind.NEGATION:
            count += not (coordinated and item.text in _COORDINATED)
            coordinated = coordinated or item.text in _COORDINATED
        count += item.key in ("conditions:unless", "conditions:otherwise")
        count += item.kind is Kind.WORD and stem(item.text) in _FORBIDDING
    return count


def _alternatives(items: Sequence[Item]) -> list[str]:
    """Return the conditions that no denial stands for: ``or``, ``regardless of``."""
    conditions = [item.key.removeprefix("conditions:") for item in items if item.kind is Kind.CONDITION]
    return sorted(name for name in conditions if name not in _RESTRICTING and name != "until")


_DENIED_BOUNDS = {
    "bound:more than": "bound:at most",
    "scope:more than": "bound:at most",
    "bound:less than": "bound:at least",
    "scope:less than": "bound:at least",
}


def _bounds(items: Sequence[Item]) -> list[str]:
    """Return the bounds of figures, those under a denial turned round: ``no class has more than`` is ``at most``."""
    found, denied = [], False
    for item in items:
        denied = denied or item.kind is Kind.NEGATION
        bound = item.key.replace("scope:at", "bound:at")
        if bound.startswith("bound:") or bound in _DENIED_BOUNDS:
            found.append(_DENIED_BOUNDS.get(bound, bound) if denied else bound)
    return found


def _bounds_denied(items: Sequence[Item]) -> int:
    """Return 1 when a denial only makes a bound of another one."""
    places = [place for place, item in enumerate(items) if item.kind is Kind.NEGATION]
    return int(bool(places) and any(item.key in _DENIED_BOUNDS for item in items[places[0] :]))


def _restricts(items: Sequence[Item]) -> bool:
    """Tell whether something is said under a condition or with a restriction."""
    return any(
        (item.kind is Kind.CONDITION and item.key.split(":")[1] in _RESTRICTING)
        or item.text in ("without", "only", "only with", "only after")
        for item in items
    )


def moved_denials(comparison: Comparison) -> list[tuple[str, str]]:
    """Return the words denied before and those denied now, where a denial only changed its place.

    A word close behind the denied one is left out: ``did not manage to finish`` denies what ``did not finish`` does.
    """
    old, new = _denied(comparison.before), _denied(comparison.after)
    if len(old) != len(new) or not old:
        return []
    gone, come = [word for word in old if word not in new], [word for word in new if word not in old]
    if len(gone) != 1 or len(come) != 1 or {gone[0], come[0]} & _RAISING:
        return []
    distances = _distance(comparison.before, gone[0], come[0]), _distance(comparison.after, come[0], gone[0])
    return [(gone[0], come[0])] if any(abs(distance) > _CLOSE for distance in distances if distance) else []


def _distance(items: Sequence[Item], one: str, other: str) -> int:
    """Return how many items the second stem stands behind the first; 0 when one of them is missing."""
    stems = [stem(item.text) for item in items]
    return stems.index(other) - stems.index(one) if one in stems and other in stems else 0


def _denied(items: Sequence[Item]) -> list[str]:
    """Return the stem of the next plain word after each ``not``, in its clause."""
    found = []
    for place, item in enumerate(items):
        if item.kind is not Kind.NEGATION or item.text != "not":
            continue
        for other in items[place + 1 : place + 4]:
            if other.kind is Kind.MARK:
                break
            if other.kind is Kind.WORD:
                found.append(stem(other.text))
                break
    return found
