"""Which of the places that differ change what is said, and in what respect."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import OSA

from claimspan.engine.hunks import Comparison, Hunk, is_content
from claimspan.facts.items import Item, Kind
from claimspan.facts.spelling import are_mistypings, are_opposite, negates, stem
from claimspan.model.change import Aspect, Difference

SHARE_OF_CONTENT = 0.5
"""Share of the recorded content words whose loss makes it another statement (the benchmark's definition)."""

MANY_WORDS = 4
"""Content words dropped or added at one place that are a part of the content: measured on the drift development set."""

A_CLAUSE = 6
"""Words, small ones too, dropped or added at one place that make a clause: measured on the drift development set."""

_SHOWN = 90
_OPPOSITES_ALONE = 2
_NAME_SPELLING = 7
_LONG_NAME = 9
_SHORT_FIGURES = 4


def judge(comparison: Comparison) -> list[Difference]:
    """Return the differences of all places, in no order."""
    found: list[Difference] = []
    for hunk in comparison.hunks:
        found.extend(_of_hunk(hunk, comparison))
    found.extend(_swapped(comparison))
    found.extend(_exchanged(comparison))
    found.extend(_content(comparison))
    return found


def shown(words: str) -> str:
    """Return words as they are quoted in a reason: on one line, shortened in the middle."""
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN // 2].rstrip()} … {words[-_SHOWN // 2 :].lstrip()}"


def difference(aspect: Aspect, before: str, after: str) -> Difference:
    """Return a difference with its reason in words."""
    if not before:
        text = f'{aspect}: "{shown(after)}" was added'
    elif not after:
        text = f'{aspect}: "{shown(before)}" was dropped'
    else:
        text = f'{aspect}: "{shown(before)}" became "{shown(after)}"'
    return Difference(aspect, text, before, after)


def _of_hunk(hunk: Hunk, comparison: Comparison) -> Iterator[Difference]:
    if same_letters(hunk):
        yield difference(Aspect.SPELLING, hunk.words_before, hunk.words_after)
        return
    before, after = _unmoved(hunk.before, comparison), _unmoved(hunk.after, comparison)
    before, after, respelled = _without_mistypings(before, after)
    after, before = _without_written_out_denial(after, before)
    before, after = _without_written_out_denial(before, after)
    found = [
        aspect
        for aspect in (
            _numbers(before, after),
            _names(before, after, hunk, comparison),
            _polarity(before, after),
            _listed(Kind.MODALITY, Aspect.MODALITY, before, after),
            _listed(Kind.SCOPE, Aspect.SCOPE, before, after),
            _listed(Kind.CONDITION, Aspect.CONDITION, before, after),
        )
        if aspect is not None
    ]
    for aspect in found:
        yield difference(aspect, hunk.words_before, hunk.words_after)
    if found:
        return
    if respelled and not _wordy(before) and not _wordy(after):
        yield difference(Aspect.SPELLING, hunk.words_before, hunk.words_after)
    elif _wordy(before) or _wordy(after) or _wordy(hunk.before) or _wordy(hunk.after):
        yield difference(Aspect.WORDING, hunk.words_before, hunk.words_after)
    else:
        yield difference(Aspect.PUNCTUATION, hunk.words_before, hunk.words_after)


def _wordy(items: Iterable[Item]) -> bool:
    return any(item.kind is not Kind.MARK for item in items)


def _unmoved(items: Sequence[Item], comparison: Comparison) -> list[Item]:
    """Return the items that did not just change places inside the wording."""
    return [item for item in items if not comparison.moved[item.key]]


def _without_mistypings(before: list[Item], after: list[Item]) -> tuple[list[Item], list[Item], bool]:
    """Take out pairs that are one word mistyped, respelled or inflected."""
    left, right = list(before), list(after)
    respelled = False
    for one in before:
        for other in right:
            if _is_mistyping(one, other):
                left.remove(one)
                right.remove(other)
                respelled = True
                break
    return left, right, respelled


def _without_written_out_denial(denied: list[Item], prefixed: list[Item]) -> tuple[list[Item], list[Item]]:
    """Take out ``not`` and ``clear`` on one side where ``unclear`` is on the other."""
    denial = next((item for item in denied if item.kind is Kind.NEGATION and item.text == "not"), None)
    if denial is None:
        return denied, prefixed
    for one in denied:
        for other in prefixed:
            if negates(other.text.split()[0], one.text.split()[0]):
                rest = [item for item in denied if item not in (denial, one)]
                return rest, [item for item in prefixed if item is not other]
    return denied, prefixed


def same_letters(hunk: Hunk) -> bool:
    """Tell whether only spaces, hyphens or commas inside words differ: ``high road`` and ``highroad``."""
    letters = [re.sub(r"[\W_]+", "", words).casefold() for words in (hunk.words_before, hunk.words_after)]
    if letters[0] != letters[1] or not letters[0]:
        return False
    return not letters[0].isdigit() or (
        "." not in hunk.words_before + hunk.words_after and len(letters[0]) > _SHORT_FIGURES
    )


def _is_mistyping(one: Item, other: Item) -> bool:
    if one.kind is Kind.NAME and other.kind is Kind.NAME:
        return _same_stem(one, other) or _is_misspelt_name(one.key, other.key)
    unknown, known = (one, other) if one.kind in (Kind.WORD, Kind.NAME) else (other, one)
    if unknown.kind not in (Kind.WORD, Kind.NAME) or known.kind in (Kind.MARK, Kind.NUMBER, Kind.UNIT):
        return False
    if known.kind is Kind.SMALL and len(known.text) < _NAME_SPELLING:
        return False
    return not are_opposite(one.text, other.text) and are_mistypings(unknown.text, known.text)


def _is_misspelt_name(one: str, other: str) -> bool:
    """Tell whether two names are one mistyped: letters swapped, or one letter off in a long name."""
    if not (one.isalpha() and other.isalpha()):
        return False
    if _without_accents(one) & _without_accents(other):
        return True
    if one[0] != other[0]:
        return False
    distance = OSA.distance(one, other)
    if distance == 1 and sorted(one) == sorted(other):
        return True
    shorter = min(len(one), len(other))
    return (distance == 1 and shorter >= _NAME_SPELLING) or (distance == 2 and shorter >= _LONG_NAME)  # noqa: PLR2004


def _without_accents(name: str) -> set[str]:
    """Return a name without its accents: ``müller`` as ``muller`` and as ``mueller``."""
    plain = "".join(letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter))
    spread = name.translate(
        {ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ø"): "oe", ord("å"): "aa", ord("ß"): "ss"}
    )
    return {plain, spread}


def _same_stem(one: Item, other: Item) -> bool:
    return stem(one.key) == stem(other.key)


def _kinds(items: Iterable[Item], *kinds: Kind) -> list[Item]:
    return [item for item in items if item.kind in kinds]


def _numbers(before: list[Item], after: list[Item]) -> Aspect | None:
    old, new = _kinds(before, Kind.NUMBER, Kind.DATE), _kinds(after, Kind.NUMBER, Kind.DATE)
    if [item.key for item in old] == [item.key for item in new]:
        return Aspect.NUMBER if _units_differ(before, after) else None
    if not old or not new:
        only = old or new
        if not any(item.surely for item in only):
            return None
    dates = [item for item in (*old, *new) if item.kind is Kind.DATE]
    return Aspect.DATE if dates else Aspect.NUMBER


def _units_differ(before: list[Item], after: list[Item]) -> bool:
    old, new = _kinds(before, Kind.UNIT), _kinds(after, Kind.UNIT)
    return bool(old or new) and [item.key for item in old] != [item.key for item in new]


def _names(before: list[Item], after: list[Item], hunk: Hunk, comparison: Comparison) -> Aspect | None:
    old, new = _kinds(before, Kind.NAME), _kinds(after, Kind.NAME)
    keys_old, keys_new = {item.key for item in old}, {item.key for item in new}
    if keys_old == keys_new or _abbreviates(old, new) or "".join(i.key for i in old) == "".join(i.key for i in new):
        return None
    if old and new:
        return Aspect.NAME if _surely_named(before, after, old, new) else None
    named, others = (old, after) if old else (new, before)
    if not any(item.surely for item in named):
        return None
    if _beside_name(hunk, named) or (_only_small(others) and others):
        return None
    if any(is_content(item) for item in others):
        return Aspect.NAME if not _definite(others) else None
    present = comparison.keys_after if old else comparison.keys_before
    return None if all(item.key in present for item in named) else Aspect.NAME


def _surely_named(before: list[Item], after: list[Item], old: list[Item], new: list[Item]) -> bool:
    sure = any(item.surely for item in old) or any(item.surely for item in new)
    return sure or (len(before) <= len(old) + 1 and len(after) <= len(new) + 1)


def _only_small(items: list[Item]) -> bool:
    return all(item.kind in (Kind.SMALL, Kind.MARK) for item in items)


def _definite(items: list[Item]) -> bool:
    return any(item.key in ("the", "this", "that", "its", "their", "his", "her", "our") for item in items)


def _beside_name(hunk: Hunk, named: list[Item]) -> bool:
    """Tell whether the names go with one that stays: ``Marco Aliberti`` and ``Aliberti``."""
    del named
    for neighbour in (hunk.left, hunk.right):
        if neighbour is not None and (neighbour.kind is Kind.NAME or neighbour.key.startswith("title:")):
            joined = ("and", "conditions:or", "/", ",", "&")
            return not any(item.key in joined for item in (*hunk.before, *hunk.after))
    return False


def _abbreviates(old: list[Item], new: list[Item]) -> bool:
    for few, many in ((old, new), (new, old)):
        if len(few) == 1 and len(many) > 1 and few[0].key == "".join(item.key[0] for item in many):
            return True
    return False


def _polarity(before: list[Item], after: list[Item]) -> Aspect | None:
    """Weigh denials against opposites: ``not legal`` for ``illegal`` says the same."""
    old, new = _kinds(before, Kind.NEGATION), _kinds(after, Kind.NEGATION)
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


def _opposite(before: list[Item], after: list[Item]) -> bool:
    """Tell whether a word gave way to its opposite; of function words only when nothing else changed with them."""
    alone = len(before) <= _OPPOSITES_ALONE and len(after) <= _OPPOSITES_ALONE
    for one in before:
        for other in after:
            small = Kind.SMALL in (one.kind, other.kind)
            if small and not alone:
                continue
            if _plain(one) and _plain(other) and are_opposite(one.text, other.text):
                return True
    return False


def _plain(item: Item) -> bool:
    return item.kind in (Kind.WORD, Kind.SMALL) or not item.surely


def _listed(kind: Kind, aspect: Aspect, before: list[Item], after: list[Item]) -> Aspect | None:
    old = [item.key for item in _kinds(before, kind)]
    new = [item.key for item in _kinds(after, kind)]
    slash = any(item.key == "/" for item in (*before, *after))
    if old == new or (slash and "conditions:or" in (*old, *new)):
        return None
    if (not old and new == ["modality:future"]) or (not new and old == ["modality:future"]):
        return None
    return aspect


def _swapped(comparison: Comparison) -> Iterator[Difference]:
    """Tell of names or numbers that changed places and nothing else did: ``A beat B`` and ``B beat A``."""
    for kinds, aspect in (((Kind.NAME,), Aspect.NAME), ((Kind.NUMBER, Kind.DATE), Aspect.NUMBER)):
        old, new = _keys(comparison.before, kinds), _keys(comparison.after, kinds)
        if old == new or sorted(old) != sorted(new):
            continue
        if _others(comparison.before, kinds) != _others(comparison.after, kinds) or _listing(comparison.before, kinds):
            continue
        first, second = ([item.text for item in _kinds(side, *kinds)] for side in (comparison.before, comparison.after))
        yield difference(aspect, " … ".join(first), " … ".join(second))


def _exchanged(comparison: Comparison) -> Iterator[Difference]:
    """Tell of two plain words that took each other's place: ``wages rose faster than prices``."""
    lone = [
        (hunk.before[0], hunk.after[0], hunk)
        for hunk in comparison.hunks
        if len(hunk.before) == len(hunk.after) == 1
        and {hunk.before[0].kind, hunk.after[0].kind} <= {Kind.WORD, Kind.NAME}
    ]
    for place, (one, other, hunk) in enumerate(lone):
        for third, fourth, later in lone[place + 1 :]:
            beside = (
                hunk.right is not None and hunk.right is later.left and hunk.right.key in ("and", "conditions:or", ",")
            )
            if one.key == fourth.key and other.key == third.key and not beside:
                yield difference(Aspect.CONTENT, hunk.words_before, hunk.words_after)


def _others(items: Sequence[Item], kinds: tuple[Kind, ...]) -> list[str]:
    return [item.key for item in items if item.kind not in (*kinds, Kind.MARK) and item.key not in ("a", "an")]


def _listing(items: Sequence[Item], kinds: tuple[Kind, ...]) -> bool:
    """Tell whether the items of the kinds stand in one list, whose order says nothing: ``A, B and C``."""
    places = [place for place, item in enumerate(items) if item.kind in kinds]
    between = items[places[0] : places[-1] + 1]
    return all(item.kind in kinds or item.key in ("and", "conditions:or", ",", "the", "&") for item in between)


def _keys(items: Sequence[Item], kinds: tuple[Kind, ...]) -> list[str]:
    return [item.key for item in _kinds(items, *kinds)]


def _content(comparison: Comparison) -> Iterator[Difference]:
    """Tell of content that was dropped or added: half of it in all, or a whole phrase at one place."""
    lost = sum(_lost(hunk, comparison) for hunk in comparison.hunks)
    total = sum(is_content(item) for item in comparison.before)
    largest = max(comparison.hunks, key=lambda hunk: _lost(hunk, comparison), default=None)
    if largest is not None and (
        _lost(largest, comparison) >= MANY_WORDS
        or (total and lost >= SHARE_OF_CONTENT * total and (lost > 1 or not largest.after))
    ):
        yield difference(Aspect.CONTENT, largest.words_before, largest.words_after)
    for hunk in comparison.hunks:
        if _gained(hunk, comparison) >= MANY_WORDS:
            yield difference(Aspect.CONTENT, hunk.words_before, hunk.words_after)


def _lost(hunk: Hunk, comparison: Comparison) -> int:
    """Return how many content words went that none came for."""
    if _abbreviates(_kinds(hunk.before, Kind.NAME), _kinds(hunk.after, Kind.NAME)):
        return 0
    if not _wordy(hunk.after) and _clause(hunk.before, comparison):
        return MANY_WORDS
    return max(0, _count(hunk.before, comparison) - _count(hunk.after, comparison))


def _clause(items: Sequence[Item], comparison: Comparison) -> bool:
    """Tell whether items are as many as a clause has."""
    return sum(item.kind is not Kind.MARK for item in _unmoved(items, comparison)) >= A_CLAUSE


def _gained(hunk: Hunk, comparison: Comparison) -> int:
    if not _wordy(hunk.before) and _clause(hunk.after, comparison):
        return MANY_WORDS
    return max(0, _count(hunk.after, comparison) - _count(hunk.before, comparison))


def _count(items: Sequence[Item], comparison: Comparison) -> int:
    return sum(is_content(item) for item in _unmoved(items, comparison))
