"""Which of the places that differ change what is said, and in what respect."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from claimspan.engine.another import came_between, came_or_went, names_another_thing, regraded
from claimspan.engine.content import content_differences, replaced_by_another
from claimspan.engine.contrasts import contrast
from claimspan.engine.hunks import Comparison, Hunk
from claimspan.engine.naming import is_misspelt_name, name_difference
from claimspan.engine.particles import decided_against, denies_by_against, particle_difference
from claimspan.engine.polarity import (
    forbids,
    moved_denials,
    polarity,
    says_the_same_in_denials,
    without_written_out_denial,
)
from claimspan.engine.quantities import number_difference, of_kinds, same_single_figure
from claimspan.engine.reasons import difference, of_hunk, shown
from claimspan.engine.roles import (
    clauses_traded,
    converse,
    exchanged,
    names_exchanged,
    slots_exchanged,
    swapped,
    turned_round,
)
from claimspan.engine.tense import has_happened
from claimspan.engine.unvouched import is_unvouched_for
from claimspan.facts.items import Item, Kind
from claimspan.facts.spelling import are_mistypings, are_opposite, stem
from claimspan.model.change import Aspect, Difference

__all__ = ["judge", "same_letters", "shown"]

_NAME_SPELLING = 7
_SHORT_FIGURES = 4
_OF_DENIALS = frozenset((Aspect.NEGATION, Aspect.CONDITION, Aspect.SCOPE))
_TRADES = (swapped, names_exchanged, slots_exchanged, turned_round, exchanged, clauses_traded)
_TURNING = frozenset(("last", "next", "coming", "ago", "previous", "past"))


def judge(comparison: Comparison) -> list[Difference]:
    """Return the differences of all places, in no order."""
    found: list[Difference] = []
    for hunk in comparison.hunks:
        found.extend(_of_hunk(hunk, comparison))
    if any(one.aspect.changes_meaning for one in found) and says_the_same_in_denials(comparison):
        found = [_softened(one, comparison) for one in found]
    if found and converse(comparison):
        return [difference(Aspect.WORDING, one.before, one.after) for one in found]
    if denies_by_against(comparison):
        found = [_softened(one, comparison) for one in found]
    trades = [trade for tell in _TRADES for trade in tell(comparison)][:1]
    if trades:
        found = [one for one in found if one.aspect.changes_meaning] + trades
    found.extend(content_differences(comparison))
    found.extend(decided_against(comparison))
    found.extend(
        difference(Aspect.NEGATION, f"not … {before}", f"not … {after}") for before, after in moved_denials(comparison)
    )
    return found


def _softened(one: Difference, comparison: Comparison) -> Difference:
    """Return a difference in denials that come to the same as one of wording."""
    soft = one.aspect in _OF_DENIALS or (one.aspect is Aspect.ANTONYM and forbids(comparison))
    soft = soft or (one.aspect is Aspect.MODALITY and {one.before, one.after} <= {"", "would", "will"})
    return difference(Aspect.WORDING, one.before, one.after) if soft else one


def _of_hunk(hunk: Hunk, comparison: Comparison) -> Iterator[Difference]:
    if same_letters(hunk):
        yield of_hunk(Aspect.SPELLING, hunk)
        return
    before, after = comparison.unmoved(hunk.before), comparison.unmoved(hunk.after)
    before, after, respelled = _without_mistypings(before, after)
    after, before = without_written_out_denial(after, before)
    before, after = without_written_out_denial(before, after)
    before, after = _without_vague_figures(before, after)
    before, after = _without_comparison(before, after)
    found = list(_grave(before, after, hunk, comparison))
    for aspect in found:
        yield of_hunk(aspect, hunk)
    if found:
        return
    if respelled and not _wordy(before) and not _wordy(after):
        yield of_hunk(Aspect.SPELLING, hunk)
    elif any(_wordy(items) for items in (before, after, hunk.before, hunk.after)):
        yield of_hunk(Aspect.WORDING, hunk)
    else:
        yield of_hunk(Aspect.PUNCTUATION, hunk)


def _grave(before: list[Item], after: list[Item], hunk: Hunk, comparison: Comparison) -> Iterator[Aspect]:
    """Yield the aspects in which a place says another thing."""
    aspects = (
        None if same_single_figure(comparison) else number_difference(before, after),
        name_difference(before, after, hunk, comparison),
        polarity(before, after),
        _listed(Kind.MODALITY, Aspect.MODALITY, *_without_verbs(before, after, comparison)),
        _listed(Kind.SCOPE, Aspect.SCOPE, *_without_including(before, after, comparison)),
        _listed(Kind.CONDITION, Aspect.CONDITION, before, after),
        particle_difference(hunk, comparison),
        Aspect.CONTENT if _another(before, after, hunk, comparison) else None,
        contrast(hunk, comparison),
        Aspect.DATE if _turned(before, after, hunk) else None,
        Aspect.MODALITY if has_happened(hunk.before, hunk.after) else None,
        Aspect.NUMBER if _ranked(before, after, hunk) or _other_figures(before, after) else None,
        Aspect.NEGATION if _prefix_alone(before, after, hunk) else None,
    )
    yield from dict.fromkeys(aspect for aspect in aspects if aspect is not None)


def _without_verbs(before: list[Item], after: list[Item], comparison: Comparison) -> tuple[list[Item], list[Item]]:
    """Take out hedges that are a verb of the other wording in another form: ``expect`` and ``are expected``."""
    old, new = comparison.words_before, comparison.words_after
    denied = all(any(item.kind is Kind.NEGATION for item in side) for side in (comparison.before, comparison.after))
    reported = bool(old & new & _REPORTING)
    keys = {item.key for item in (*before, *after) if item.kind is Kind.MODALITY}
    if reported and keys == {"modality:future", "modality:conditional"}:
        return [], []
    if reported and keys <= {"modality:future", "modality:conditional"} and _to_do(before) != _to_do(after):
        return [], []
    if {item.text for item in (*before, *after) if item.kind is Kind.MODALITY} == {"shall", "must"}:
        return [], []
    return (
        [item for item in before if not _said_otherwise(item, new, denied=denied)],
        [item for item in after if not _said_otherwise(item, old, denied=denied)],
    )


def _to_do(items: Sequence[Item]) -> bool:
    """Tell whether an infinitive stands where the other wording has a clause: ``agreed to pay``, ``that it would``."""
    return any(item.text == "to" for item in items)


_REPORTING = frozenset(
    map(
        stem,
        ("said", "say", "announced", "added", "told", "promised", "warned", "agreed", "decided", "vowed", "pledged"),
    )
)
_COMING = frozenset(("com", "cam"))
_PERMITTING = frozenset(map(stem, ("allowed", "permitted")))


def _said_otherwise(item: Item, others: frozenset[str], *, denied: bool) -> bool:
    """Tell whether a hedge or modal is a verb on the other side: ``expect``, ``must not`` and ``not allowed to``."""
    if denied and item.text in ("must", "may", "can"):
        return bool(others & _PERMITTING)
    return item.text.endswith(("ed", "ly")) and stem(item.text) in others


def _without_including(before: list[Item], after: list[Item], comparison: Comparison) -> tuple[list[Item], list[Item]]:
    """Take out ``included`` where the other wording says ``come with``, and ``both`` that only announces an ``and``."""
    before, after = _without_correlative(before, comparison.before), _without_correlative(after, comparison.after)
    denied = all(any(item.kind is Kind.NEGATION for item in side) for side in (comparison.before, comparison.after))
    if denied and [item.text for item in (*before, *after) if item.kind is not Kind.MARK] == ["any"]:
        return [], []
    old, new = (side & _COMING for side in (comparison.words_before, comparison.words_after))
    if bool(old) == bool(new):
        return before, after
    found = ([item for item in side if item.key != "scope:including"] for side in (before, after))
    return next(found), next(found)


def _without_correlative(items: list[Item], wording: Sequence[Item]) -> list[Item]:
    """Take out ``both`` before ``and`` and ``either`` before ``or``."""
    return [item for item in items if not (item.text in _ANNOUNCES and _announced(item, wording))]


def _announced(item: Item, wording: Sequence[Item]) -> bool:
    following = [other for other in wording if other.start > item.start][:_ANNOUNCED_WITHIN]
    return any(other.text == _ANNOUNCES[item.text] for other in following)


_ANNOUNCES = {"both": "and", "either": "or"}
_ANNOUNCED_WITHIN = 10


def _ranked(before: Sequence[Item], after: Sequence[Item], hunk: Hunk) -> bool:
    """Tell whether ``largest`` became ``second largest``."""
    if hunk.right is None or not (hunk.right.text.endswith("est") or hunk.right.text in ("best", "worst", "most")):
        return False
    return bool(of_kinds(before, Kind.NUMBER)) != bool(of_kinds(after, Kind.NUMBER))


def _another(before: Sequence[Item], after: Sequence[Item], hunk: Hunk, comparison: Comparison) -> bool:
    """Tell whether a place names another thing, or a thing, person or grade came or went there."""
    if replaced_by_another(before, after) or names_another_thing(before, after) or regraded(hunk):
        return True
    return any(tell(hunk, comparison) for tell in (is_unvouched_for, came_or_went, came_between))


def _other_figures(before: Sequence[Item], after: Sequence[Item]) -> bool:
    """Tell whether words with figures in them came to have others: ``25.1C`` and ``26.1C``, ``Q3`` and ``Q4``."""
    old, new = ([_FIGURE.sub("", item.text) for item in side if _has_figure(item)] for side in (before, after))
    return bool(old and new) and sorted(old) != sorted(new)


def _has_figure(item: Item) -> bool:
    return item.kind is Kind.WORD and any(letter.isdecimal() for letter in item.text)


def _decimals(words: str) -> list[str]:
    """Return the figures with a decimal point in words."""
    return _DECIMAL.findall(words)


_DECIMAL = re.compile(r"\d*\.\d+(?=[^\W\d]|\b)")
_FIGURE = re.compile(r"[^\d.]+|\.(?!\d)")


def _prefix_alone(before: Sequence[Item], after: Sequence[Item], hunk: Hunk) -> bool:
    """Tell whether a denying prefix came or went before the same word: ``non-toxic`` and ``toxic``."""
    moved = [item.text for item in (*before, *after) if item.kind is not Kind.MARK]
    return moved == ["non"] and hunk.right is not None and hunk.right.kind in (Kind.WORD, Kind.NAME)


def _turned(before: Sequence[Item], after: Sequence[Item], hunk: Hunk) -> bool:
    """Tell whether a day or month came to be the last or the next: ``on Monday`` and ``last Monday``."""
    if hunk.right is None or hunk.right.kind is not Kind.DATE:
        return False
    old, new = ({item.text for item in side} & _TURNING for side in (before, after))
    return old != new


def _wordy(items: Iterable[Item]) -> bool:
    return any(item.kind is not Kind.MARK for item in items)


def _without_vague_figures(before: list[Item], after: list[Item]) -> tuple[list[Item], list[Item]]:
    """Take out ``hundreds of`` where ``many`` stands on the other side."""
    for one, other in ((before, after), (after, before)):
        vague = [item for item in one if item.key.startswith("vague ")]
        many = [item for item in other if item.key in ("scope:many", "scope:some")]
        if vague and many and not any(item.key.startswith("vague ") for item in other):
            one[:] = [item for item in one if item not in vague]
            other[:] = [item for item in other if item not in many]
    return before, after


def _without_comparison(before: list[Item], after: list[Item]) -> tuple[list[Item], list[Item]]:
    """Take out ``more`` where ``more quickly`` became ``faster``."""
    for one, other in ((before, after), (after, before)):
        more = next((item for item in one if item.text in ("more", "less", "most")), None)
        compared = any(
            item.kind is Kind.WORD and item.text.endswith(("er", "est", "better", "worse")) for item in other
        )
        if more is not None and len(one) > 1 and compared:
            one.remove(more)
    return before, after


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


def same_letters(hunk: Hunk) -> bool:
    """Tell whether only spaces, hyphens or commas inside words differ: ``high road`` and ``highroad``."""
    letters = [re.sub(r"[\W_]+", "", words).casefold() for words in (hunk.words_before, hunk.words_after)]
    if letters[0] != letters[1] or not letters[0]:
        return False
    if _decimals(hunk.words_before) != _decimals(hunk.words_after):
        return False
    return not letters[0].isdigit() or (
        "." not in hunk.words_before + hunk.words_after and len(letters[0]) > _SHORT_FIGURES
    )


def _is_mistyping(one: Item, other: Item) -> bool:
    if one.kind is Kind.NAME and other.kind is Kind.NAME:
        return stem(one.key) == stem(other.key) or is_misspelt_name(one.key, other.key)
    unknown, known = (one, other) if one.kind in (Kind.WORD, Kind.NAME) else (other, one)
    if unknown.kind not in (Kind.WORD, Kind.NAME) or known.kind in (Kind.MARK, Kind.NUMBER, Kind.UNIT):
        return False
    if known.kind is Kind.SMALL and len(known.text) < _NAME_SPELLING:
        return False
    if replaced_by_another([one], [other]) or _other_figures([one], [other]):
        return False
    return not are_opposite(one.text, other.text) and are_mistypings(unknown.text, known.text)


def _bound(item: Item) -> str:
    """Return the key of a bound, the same for ``exceeding`` and ``more than``."""
    return item.key.replace("scope:", "bound:", 1) if item.key in _BOUNDS else item.key


_BOUNDS = frozenset(("scope:more than", "scope:less than", "scope:at most", "scope:at least"))


def _listed(kind: Kind, aspect: Aspect, before: list[Item], after: list[Item]) -> Aspect | None:
    old = [_bound(item) for item in of_kinds(before, kind)]
    new = [_bound(item) for item in of_kinds(after, kind)]
    slash = any(item.key == "/" for item in (*before, *after))
    if old == new or (slash and "conditions:or" in (*old, *new)):
        return None
    if (not old and new == ["modality:future"]) or (not new and old == ["modality:future"]):
        return None
    return aspect
