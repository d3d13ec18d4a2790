"""Ground roles: the same parties play each other's parts in what the statement says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations

from claimspan.engine.support.exchanged import exchanged
from claimspan.engine.support.facing import Facing, Predication, facing, same_filler
from claimspan.engine.support.pair import Pair
from claimspan.facts.clauses.clause import Role
from claimspan.facts.clauses.converses import frame_of, is_mutual
from claimspan.model.support import Mismatch

_PARTIES = frozenset(
    ("subject", "object", "to", "from", "of", "giver", "thing", "taker", "winner", "loser", "first", "second")
)


def roles(pair: Pair) -> Iterator[Mismatch]:
    """Yield where parties have traded their parts: ``A beat B`` and ``B beat A``."""
    shown: set[int] = set()
    for said, found in facing(pair, _same_event):
        if is_mutual(said.head.lemma) or any(map(_may_agree, found)):
            continue
        traded = next((one for one in found if _is_traded(one)), None)
        if traded is not None:
            shown.add(said.head.sentence)
            yield pair.mismatch("roles.traded", said.whole(), traded.found.whole(), contradicts=True)
    for here, there in exchanged(pair):
        if pair.statement.sentence_of(here.start) not in shown:
            yield pair.mismatch("roles.traded", here, there, contradicts=True)


def _same_event(one: Predication, other: Predication) -> bool:
    if one.clause.linking != other.clause.linking or not (one.head.content and other.head.content):
        return False
    return one.key == other.key or frame_of(one.head.lemma).event == frame_of(other.head.lemma).event


def _parts(one: Predication) -> dict[str, list[Role]]:
    """Return the roles by the part that they play in the event."""
    parts = frame_of(one.head.lemma).parts
    found: dict[str, list[Role]] = {}
    for role in one.clause.roles:
        found.setdefault(parts.get(role.name, role.name), []).append(role)
    return found


def _fills(said: Predication, ours: list[Role], found: Predication, theirs: list[Role]) -> bool:
    return any(same_filler(said, left, found, right) for left in ours for right in theirs)


def _may_agree(one: Facing) -> bool:
    """Tell whether the evidence's clause may say the same: a party plays its own part, and none another's."""
    ours, theirs = _parts(one.said), _parts(one.found)
    both = [name for name in ours if name in theirs and name in _PARTIES]
    apart = [
        name
        for name in both
        if any(map(one.found.keys, theirs[name])) and not _fills(one.said, ours[name], one.found, theirs[name])
    ]
    return bool(both) and not apart


def _is_traded(one: Facing) -> bool:
    """Tell whether a party plays on the other side the part of another one, and that one its part or a pronoun does."""
    said, found = one.said, one.found
    ours, theirs = _parts(said), _parts(found)
    listed = bool(frame_of(said.head.lemma).parts)
    for first, second in permutations(ours, 2):
        if not (listed or {first, second} <= _PARTIES) or (said.clause.linking and not _is_named(said, ours[first])):
            continue
        if second not in theirs or not _fills(said, ours[first], found, theirs[second]):
            continue
        if first in theirs and _fills(said, ours[first], found, theirs[first]):
            continue
        if _fills(said, ours[second], found, theirs[second]):
            continue
        if first in theirs and _fills(said, ours[second], found, theirs[first]):
            return True
        if _is_pronoun(found, theirs.get(first, [])) and _is_near(one, ours, theirs, first, second):
            return True
    return False


def _is_named(one: Predication, fillers: list[Role]) -> bool:
    return any(one.word(role.head).part == "PROPN" for role in fillers)


def _is_pronoun(found: Predication, fillers: list[Role]) -> bool:
    """Tell whether a part is played by a pronoun."""
    return bool(fillers) and all(found.word(role.head).part == "PRON" for role in fillers)


def _is_near(one: Facing, ours: dict[str, list[Role]], theirs: dict[str, list[Role]], first: str, second: str) -> bool:
    """Tell whether a third part is played alike, or the evidence's sentence names the party whose part was taken."""
    rest = [name for name in ours if name in theirs and name not in (first, second)]
    if any(_fills(one.said, ours[name], one.found, theirs[name]) for name in rest):
        return True
    words = one.found.passage.words
    there = {words[number].key for number in one.found.sentence_words()}
    return any(one.said.core(role) and one.said.core(role) <= there for role in ours[second])
