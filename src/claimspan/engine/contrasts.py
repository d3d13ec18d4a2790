"""A word in the place of one that no writer means by it: ``upheld`` and ``lifted``, ``near`` and ``in``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from claimspan.engine.hunks import Comparison, Hunk
from claimspan.engine.unvouched import lemma as base_of
from claimspan.facts.items import Item, Kind
from claimspan.facts.spelling import stem
from claimspan.model.change import Aspect

__all__ = ["contrast"]

Scale = tuple[frozenset[str], ...]


def _root(word: str) -> str:
    """Return what the forms of a verb share, irregular ones too."""
    return stem(base_of(word))


def _scale(*groups: str) -> Scale:
    return tuple(frozenset(group.split(", ")) for group in groups)


_PHRASES: tuple[Scale, ...] = (
    _scale(
        "because of, because, since, due to, thanks to, owing to, as a result of",
        "despite, although, though, even though, in spite of, regardless of, even if",
    ),
    _scale("in, inside, within", "near, beside, next to, close to", "under, beneath, below, underneath", "outside"),
    _scale("above, over, on top of", "under, beneath, below, underneath", "beside, next to"),
    _scale("in front of", "behind"),
    _scale("little, a little, slightly, a bit, somewhat, marginally", "lot, a lot, far, much, greatly, considerably"),
)
"""Words and short phrases; those of one group may stand for one another, those of two groups may not."""

_VERBS: tuple[Scale, ...] = (
    _scale(
        "uphold, upheld, confirm, affirm, impose, reimpose, reinstate", "lift, overturn, quash, revoke, annul, repeal"
    ),
    _scale("consider, discuss, debate, weigh, mull", "impose, introduce, approve, adopt, pass, enact, ratify, reject"),
    _scale("win, gain", "lose"),
    _scale("employ, hire", "own, sue, dismiss, sack"),
    _scale("found, launch, establish", "close, dissolve, abolish"),
)
_BODIES = frozenset(
    ("council", "court", "parliament", "senate", "police", "ministry", "university", "church", "hospital", "army",
     "navy", "union", "jury", "museum", "school", "prison", "airport", "port")
)  # fmt: skip
_OFFICES = frozenset(
    ("ministry", "minister", "department", "dept", "secretary", "ministers", "committee", "commissioner")
)
_FIELDS = frozenset(
    ("health", "housing", "education", "transport", "defence", "defense", "finance", "justice", "interior", "foreign",
     "agriculture", "energy", "culture", "labour", "labor", "trade", "environment", "sports", "tourism", "welfare")
)  # fmt: skip
_UNSETTLED = frozenset(
    map(_root, ("want", "threaten", "offer", "agree", "wish", "accused", "considering", "consider", "aim", "refuse",
                    "ask", "asked", "decline", "hope", "suspected", "charged"))
)  # fmt: skip
_LINKS = ("to", "of")
_ARTICLES = ("a", "an", "the")


def contrast(hunk: Hunk, comparison: Comparison) -> Aspect | None:
    """Return in what respect a place says another thing for certain; None when its words do not tell."""
    before, after = _words(hunk.before), _words(hunk.after)
    if _only_meant(before, after) or _only_meant(after, before):
        return Aspect.MODALITY
    if any(other is not hunk and _wordy(other) for other in comparison.hunks):
        return None
    if _initials(hunk):
        return Aspect.NAME
    if _other_roman(before, after, hunk):
        return Aspect.NUMBER
    if _no_longer(before, after, comparison):
        return Aspect.CONTENT
    return Aspect.CONTENT if _apart(before, after) or _of_another_office(before, after, hunk) else None


def _words(items: Sequence[Item]) -> list[str]:
    return [item.text for item in items if item.kind is not Kind.MARK]


def _wordy(hunk: Hunk) -> bool:
    return any(item.kind is not Kind.MARK for item in (*hunk.before, *hunk.after))


def _no_longer(before: Sequence[str], after: Sequence[str], comparison: Comparison) -> bool:
    """Tell whether what is came to be what was; in reported speech, whose tense follows the verb, nothing is told."""
    if {tuple(before), tuple(after)} not in ({("is",), ("was",)}, {("are",), ("were",)}):
        return False
    return not any(_tells(item) for item in (*comparison.before, *comparison.after))


def _tells(item: Item) -> bool:
    return item.kind is Kind.WORD and item.text.endswith(("ed", "aid", "ought", "ew", "old"))


def _apart(before: Sequence[str], after: Sequence[str]) -> bool:
    old, new = " ".join(before), " ".join(after)
    if frozenset((old, new)) in _pairs(_PHRASES):
        return True
    if {old, new} <= _BODIES:
        return old != new
    verbs = [_verb(side) for side in (before, after)]
    return all(verbs) and frozenset(map(_root, verbs)) in _verb_pairs()


_HELPING = frozenset(("is", "are", "was", "were", "has", "have", "had", "be", "been", "being"))


def _verb(words: Sequence[str]) -> str:
    """Return the only word besides the helping verbs."""
    plain = [word for word in words if word not in _HELPING]
    return plain[0] if len(plain) == 1 else ""


@cache
def _pairs(scales: tuple[Scale, ...]) -> frozenset[frozenset[str]]:
    return frozenset(_crossed(scales))


@cache
def _verb_pairs() -> frozenset[frozenset[str]]:
    return frozenset(frozenset(map(_root, pair)) for pair in _crossed(_VERBS))


def _crossed(scales: tuple[Scale, ...]) -> Iterator[frozenset[str]]:
    for scale in scales:
        for one, other in combinations(scale, 2):
            yield from (frozenset((left, right)) for left in one for right in other)


def _of_another_office(before: Sequence[str], after: Sequence[str], hunk: Hunk) -> bool:
    """Tell whether an office became that of another field: ``health ministry`` and ``housing ministry``."""
    alone = len(before) == len(after) == 1 and hunk.right is not None
    return alone and hunk.right is not None and hunk.right.text in _OFFICES and {before[0], after[0]} <= _FIELDS


def _other_roman(before: Sequence[str], after: Sequence[str], hunk: Hunk) -> bool:
    """Tell whether Roman figures became others: ``Aldan II`` and ``Aldan III``."""
    if len(before) != 1 or len(after) != 1 or not (hunk.words_before.isupper() and hunk.words_after.isupper()):
        return False
    old, new = _ROMAN.fullmatch(before[0]), _ROMAN.fullmatch(after[0])
    return old is not None and new is not None and before != after


_ROMAN = re.compile(r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})")


def _initials(hunk: Hunk) -> bool:
    """Tell whether the first letter of a name became another one."""
    old, new = _words(hunk.before), _words(hunk.after)
    single = len(old) == len(new) == 1 and len(old[0]) == len(new[0]) == 1
    dotted = hunk.right is not None and hunk.right.text == "."
    return single and dotted and hunk.words_before.isupper() and hunk.words_after.isupper()


def _only_meant(meant: Sequence[str], done: Sequence[str]) -> bool:
    """Tell whether what was wanted, threatened or alleged is told as done: ``threatened to sue`` and ``sued``."""
    if {_root(word) for word in done} & _UNSETTLED or any(word in _LINKS for word in done):
        return False
    for place, word in enumerate(meant[:-2]):
        if _root(word) in _UNSETTLED and meant[place + 1] in _LINKS:
            acts = {_root(other) for other in meant[place + 2 : place + 4] if other not in _HELPING}
            return bool(acts & {_root(other) for other in done}) or (not done and meant[place + 1] == "of")
    return False
