"""Who did it to whom, and which figure belongs to what: parts that changed places inside a wording."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from claimspan.engine.hunks import Comparison, Hunk
from claimspan.engine.quantities import of_kinds
from claimspan.engine.reasons import difference, of_hunk
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import opposites
from claimspan.facts.spelling import are_opposite, stem
from claimspan.model.change import Aspect, Difference

_AUXILIARIES = frozenset({"is", "are", "was", "were", "be", "been", "being", "get", "got", "gets"})
_HELPING = frozenset({"has", "have", "had", "did", "do", "does", "also", "then", "not"})
_INSIDE_A_PHRASE = frozenset({"'", "a", "an", "the", "of", "'s", "his", "her", "its", "their", "our", "my"})
_JOINED = ("and", "conditions:or", ",")
_SLOTS = frozenset({"to", "from", "by", "at"})
_SYMMETRIC = frozenset(map(stem, ("met", "meet", "married", "marry", "resemble", "resembled", "equal", "border")))
_PIVOTS = frozenset({"left", "right", "not", "than", "before", "after", "above", "below", "respectively", "against"})
_BETWEEN_CLAUSES = ("while", "whereas", "before", "after", "but", "though", "although", "than", "when")
_LOOSE = frozenset({",", "and", "but", "(", ")"})
_PARTICIPANTS = (Kind.NAME, Kind.WORD)
_FAR = 6


def swapped(comparison: Comparison) -> Iterator[Difference]:
    """Tell of names or numbers that changed places and nothing else did: ``A beat B`` and ``B beat A``."""
    for kinds, aspect in (((Kind.NAME,), Aspect.NAME), ((Kind.NUMBER,), Aspect.NUMBER), ((Kind.DATE,), Aspect.DATE)):
        old, new = _keys(comparison.before, kinds), _keys(comparison.after, kinds)
        if old == new or sorted(old) != sorted(new):
            continue
        if _others(comparison.before, kinds) != _others(comparison.after, kinds) or _listing(comparison.before, kinds):
            continue
        if aspect is Aspect.NAME and old[2:] == new[2:] and _mutual(comparison.before):
            continue
        sides = zip((comparison.before, comparison.after), comparison.plain, strict=True)
        first, second = ([plain[item.start : item.end] for item in of_kinds(side, *kinds)] for side, plain in sides)
        yield difference(aspect, " … ".join(first), " … ".join(second))


def _mutual(items: Sequence[Item]) -> bool:
    """Tell whether the verb says the same of both sides: ``A met B``."""
    return any(item.kind is Kind.WORD and stem(item.text) in _SYMMETRIC for item in items)


def exchanged(comparison: Comparison) -> Iterator[Difference]:
    """Tell of two plain words that took each other's place: ``wages rose faster than prices``."""
    lone = [
        (hunk.before[0], hunk.after[0], hunk)
        for hunk in comparison.hunks
        if len(hunk.before) == len(hunk.after) == 1
        and {hunk.before[0].kind, hunk.after[0].kind} <= {Kind.WORD, Kind.NAME}
    ]
    for place, (one, other, hunk) in enumerate(lone):
        for third, fourth, later in lone[place + 1 :]:
            beside = hunk.right is not None and hunk.right is later.left and hunk.right.key in _JOINED
            if stem(one.key) == stem(fourth.key) and stem(other.key) == stem(third.key) and not beside:
                yield of_hunk(Aspect.CONTENT, hunk)


def names_exchanged(comparison: Comparison) -> Iterator[Difference]:
    """Tell of names that took each other's place, articles and titles with them: ``The Fed sued Lindt Bank``."""
    lone = [hunk for hunk in comparison.hunks if _named(hunk.before) and _named(hunk.after)]
    for place, hunk in enumerate(lone):
        for later in lone[place + 1 :]:
            crossed = _named(hunk.before) == _named(later.after) and _named(hunk.after) == _named(later.before)
            if crossed and _named(hunk.before) != _named(hunk.after) and not _side_by_side(hunk, later, comparison):
                yield difference(
                    Aspect.NAME,
                    f"{hunk.words_before} … {later.words_before}",
                    f"{hunk.words_after} … {later.words_after}",
                )
                return


def _named(items: Sequence[Item]) -> list[str]:
    """Return the keys of the names and figures of a place that holds nothing else but articles and titles."""
    if any(item.kind not in _OF_NAMES for item in items):
        return []
    loose = [item for item in items if item.kind is Kind.SMALL and not item.key.startswith("title:")]
    if any(item.text not in ("a", "an", "the") for item in loose):
        return []
    return [item.key for item in items if item.kind in (Kind.NAME, Kind.NUMBER) and item.key != "the"]


_OF_NAMES = frozenset((Kind.NAME, Kind.NUMBER, Kind.SMALL, Kind.MARK))


def _side_by_side(hunk: Hunk, later: Hunk, comparison: Comparison) -> bool:
    """Tell whether two places are of one list, or on both sides of a verb that says the same of both."""
    start, end = hunk.before[-1].end, later.before[0].start
    between = [item for item in comparison.before if start <= item.start < end]
    listed = all(item.kind is Kind.NAME or item.key in (*_JOINED, "the", "&") for item in between)
    return listed or _mutual(between)


def _others(items: Sequence[Item], kinds: tuple[Kind, ...]) -> list[str]:
    return [item.key for item in items if item.kind not in (*kinds, Kind.MARK) and item.key not in ("a", "an")]


def _listing(items: Sequence[Item], kinds: tuple[Kind, ...]) -> bool:
    """Tell whether the items of the kinds stand in one list, whose order says nothing: ``A, B and C``."""
    places = [place for place, item in enumerate(items) if item.kind in kinds]
    between = items[places[0] : places[-1] + 1]
    return all(item.kind in kinds or item.key in ("and", "conditions:or", ",", "the", "&") for item in between)


def _keys(items: Sequence[Item], kinds: tuple[Kind, ...]) -> list[str]:
    return [item.key for item in of_kinds(items, *kinds)]


def turned_round(comparison: Comparison) -> Iterator[Difference]:
    """Tell of a verb whose doer and object changed places: ``A sued B`` and ``B sued A`` or ``A was sued by B``."""
    old, new = _verbs(comparison.before), _verbs(comparison.after)
    for verb, place in old.items():
        if verb not in new or verb in _SYMMETRIC:
            continue
        before, passive = _sides(comparison.before, place)
        after, passive_now = _sides(comparison.after, new[verb])
        if _crossed(before, after) or (passive != passive_now and _turned_passive(before, after)):
            yield difference(Aspect.CONTENT, *_around_place(comparison, place, new[verb]))
            return
    here, there = _pivots(comparison.before), _pivots(comparison.after)
    for pivot in sorted(here.keys() & there.keys()):
        if _crossed(_around(comparison.before, here[pivot]), _around(comparison.after, there[pivot])):
            yield difference(Aspect.CONTENT, *_around_place(comparison, here[pivot], there[pivot]))
            return


def _around_place(comparison: Comparison, here: int, there: int) -> tuple[str, str]:
    """Return the words around a place of each wording."""
    found = []
    for items, plain, place in (
        (comparison.before, comparison.plain[0], here),
        (comparison.after, comparison.plain[1], there),
    ):
        near = items[max(0, place - _FAR) : place + _FAR]
        found.append(plain[near[0].start : near[-1].end])
    return found[0], found[1]


def _pivots(items: Sequence[Item]) -> dict[str, int]:
    """Return word -> place of the words that stand once and say another thing of what is on either side."""
    return {
        item.text: place
        for place, item in enumerate(items)
        if item.text in _PIVOTS and sum(other.text == item.text for other in items) == 1
    }


def _around(items: Sequence[Item], place: int) -> tuple[set[str], set[str]]:
    """Return what stands right before and right after a pivot, commas and ``and`` left out."""
    start, end = place - 1, place + 1
    while start > 0 and items[start].text in _LOOSE:
        start -= 1
    while end < len(items) and items[end].text in _LOOSE:
        end += 1
    return _phrase(items, range(start, -1, -1)), _phrase(items, range(end, len(items)))


def _verbs(items: Sequence[Item]) -> dict[str, int]:
    """Return stem -> place of the plain words that stand once."""
    stems = [stem(item.text) if item.kind is Kind.WORD else "" for item in items]
    counts = Counter(stems)
    return {word: place for place, word in enumerate(stems) if word and counts[word] == 1}


def _sides(items: Sequence[Item], place: int) -> tuple[tuple[set[str], set[str]], bool]:
    """Return the heads of doer and object of a verb, and whether it is passive; empty when there is no telling."""
    start = place
    passive = False
    while start and (items[start - 1].text in _AUXILIARIES | _HELPING or items[start - 1].kind is Kind.MODALITY):
        start -= 1
        passive = passive or items[start].text in _AUXILIARIES
    left = _phrase(items, range(start - 1, -1, -1))
    if not passive:
        return (left, _phrase(items, range(place + 1, len(items)))), False
    end = next((spot for spot in range(place + 1, min(len(items), place + _FAR)) if items[spot].text == "by"), None)
    return ((set(), set()) if end is None else (_phrase(items, range(end + 1, len(items))), left)), True


def _turned_passive(before: tuple[set[str], set[str]], after: tuple[set[str], set[str]]) -> bool:
    """Tell whether the object became the doer beside a pronoun: ``he sued the paper``, ``he was sued by the paper``."""
    pairs = ((before, after), (after, before))
    return any(one[1] & other[0] and not one[0] and not other[1] for one, other in pairs)


def _phrase(items: Sequence[Item], places: Iterable[int]) -> set[str]:
    found: set[str] = set()
    for place in places:
        item = items[place]
        if item.kind in _PARTICIPANTS:
            found.add(stem(item.key))
        elif not (item.text in _INSIDE_A_PHRASE or item.key.startswith("title:") or item.kind is Kind.NUMBER):
            break
    return found


def _crossed(before: tuple[set[str], set[str]], after: tuple[set[str], set[str]]) -> bool:
    doer, target = before[0] - before[1], before[1] - before[0] - after[1]
    return bool(doer & after[1]) and bool(target & after[0]) and not doer & after[0]


def slots_exchanged(comparison: Comparison) -> Iterator[Difference]:
    """Tell of two figures that took each other's place: ``to 2.9 from 3.4`` and ``to 3.4 from 2.9``."""
    old, new = _slots(comparison.before), _slots(comparison.after)
    shared = sorted(set(old) & set(new))
    for place, one in enumerate(shared):
        for other in shared[place + 1 :]:
            if _traded(old[one], old[other], new[one], new[other]):
                texts = [f"{one.lstrip('#')} … {other.lstrip('#')}", f"{other.lstrip('#')} … {one.lstrip('#')}"]
                yield difference(Aspect.NUMBER, *texts)
                return


def _traded(one: dict[str, str], other: dict[str, str], one_now: dict[str, str], other_now: dict[str, str]) -> bool:
    """Tell whether two figures exchanged one kind of label and kept none."""
    kinds = set(one) & set(other) & set(one_now) & set(other_now)
    traded = [
        kind
        for kind in kinds
        if one[kind] != other[kind] and one[kind] == other_now[kind] and other[kind] == one_now[kind]
    ]
    kept = [kind for kind in kinds if one[kind] != other[kind] and one[kind] == one_now[kind]]
    return bool(traded) and not kept


def _slots(items: Sequence[Item]) -> dict[str, dict[str, str]]:
    """Return figure -> its labels: the preposition before it, what is counted, the name and the date beside it."""
    keys = Counter(item.key for item in items if item.kind is Kind.NUMBER)
    return {
        item.key: _labels(items, place)
        for place, item in enumerate(items)
        if item.kind is Kind.NUMBER and keys[item.key] == 1
    }


def _labels(items: Sequence[Item], place: int) -> dict[str, str]:
    found: dict[str, str] = {}
    for item in items[max(0, place - 2) : place]:
        if item.text in _SLOTS:
            found["preposition"] = item.text
    after = [item for item in items[place + 1 : place + 5] if item.kind is not Kind.UNIT]
    if after and after[0].kind in (Kind.WORD, Kind.NAME):
        found["counted"] = stem(after[0].key)
    if len(after) > 1 and after[0].text in ("in", "on", "for", "at") and after[1].kind in (Kind.DATE, Kind.NAME):
        found["of"] = after[1].key
    before = items[place - 1] if place else None
    if before is not None and before.kind in (Kind.WORD, Kind.NAME):
        found["before"] = stem(before.key)
    return found


def clauses_traded(comparison: Comparison) -> Iterator[Difference]:
    """Tell of parts that crossed the word between two clauses while the rest of both stayed.

    ``Stir in the cream before you add the juice`` and ``stir in the juice before you add the cream``. All content
    must be the same on both sides; a clause that moved as a whole is no such case.
    """
    if not comparison.hunks or len(comparison.before) != len(comparison.after):
        return
    texts = {item.text for item in comparison.before}
    for pivot in _BETWEEN_CLAUSES:
        if pivot not in texts:
            continue
        old, new = _halves(comparison.before, pivot), _halves(comparison.after, pivot)
        if old is None or new is None or old[0] + old[1] != new[0] + new[1]:
            continue
        gone, come = old[0] - new[0], new[0] - old[0]
        if gone and come and old[0] & new[0] and old[1] & new[1]:
            yield difference(Aspect.CONTENT, *comparison.plain)
            return


def _halves(items: Sequence[Item], pivot: str) -> tuple[Counter[str], Counter[str]] | None:
    """Return the content on either side of a word that stands once, not at the start."""
    places = [place for place, item in enumerate(items) if item.text == pivot]
    if len(places) != 1 or not 0 < places[0] < len(items) - 1:
        return None
    return _content(items[: places[0]]), _content(items[places[0] + 1 :])


def _content(items: Sequence[Item]) -> Counter[str]:
    return Counter(stem(item.key) for item in items if item.kind in (*_PARTICIPANTS, Kind.NUMBER, Kind.DATE))


def converse(comparison: Comparison) -> bool:
    """Tell whether a comparison was turned round twice: ``A is higher than B`` and ``B is lower than A``."""
    old, new = _compared(comparison.before), _compared(comparison.after)
    if old is None or new is None or not are_opposite(old[0], new[0]):
        return False
    here, there = old[2] - new[2], new[2] - old[2]
    if not here or not there or old[1] + old[2] != new[1] + new[2]:
        return False
    return here <= new[1] and there <= old[1] and not here & old[1] and not there & new[1]


def _compared(items: Sequence[Item]) -> tuple[str, Counter[str], Counter[str]] | None:
    """Return the comparative before ``than``, the content before it and the content behind."""
    places = [place for place, item in enumerate(items) if item.text == "than"]
    if len(places) != 1 or any(item.kind in (Kind.NUMBER, Kind.NEGATION) for item in items):
        return None
    ranks = [item for item in items[: places[0]] if item.text in _RANKS or item.text.endswith("er")]
    ranks = [item for item in ranks if item.text in _RANKS or _has_opposite(item.text)]
    if len(ranks) != 1:
        return None
    left = [item for item in items[: places[0]] if item is not ranks[0]]
    return ranks[0].text, _content(left), _content(items[places[0] + 1 :])


_RANKS = frozenset(("more", "less", "fewer", "better", "worse"))


def _has_opposite(word: str) -> bool:
    return any(word == one for one, _ in opposites("antonyms"))
