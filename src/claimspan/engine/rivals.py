"""Whose words could be somebody else's, and why: what a reader would have to look at again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimspan.engine.parties import Cast
from claimspan.model.attribution import MentionSort, Speech
from claimspan.model.audit import Doubt, Party, Passage
from claimspan.model.count import listed
from claimspan.model.extraction import ReadArticle

REACH = 1500
"""Code points before a pronoun or a description within which a name may be what it stands for: some four paragraphs."""

NEXT = 4
"""Lines between two passages that stand next to each other: one paragraph between them, and the empty lines."""

_NEAREST = 3
_PERSONAL = frozenset({"he", "she", "him", "her", "his", "i"})


@dataclass(frozen=True)
class Scene:
    """One article with those who speak in it.

    Attributes:
        article: The article.
        cast: How it names them.
        parties: Everybody by key.
    """

    article: ReadArticle
    cast: Cast
    parties: Mapping[str, Party]

    @property
    def mentions(self) -> list[tuple[int, str]]:
        """Where everybody is named, in text order."""
        return sorted(
            (span.start, key) for key, named in self.cast.people.items() for one in named for span in one.mentions
        )

    def line(self, place: int) -> int:
        """Return the line of a place."""
        return self.article.source.position(place).line

    def name(self, key: str) -> str:
        """Return the name of a party."""
        return self.parties[key].name if key in self.parties else key


def doubted(scene: Scene, passages: Sequence[Passage]) -> list[Passage]:
    """Return the passages of one article, in text order, with every doubt on whose they are."""
    mentions = scene.mentions
    neighbours = _neighbours(passages)
    found = []
    for place, passage in enumerate(passages):
        doubts = [*passage.doubts, *_ambiguous(passage)]
        if passage.speeches and passage.owner:
            speech = scene.article.analysis.speeches[passage.speeches[0]]
            doubts += _open(scene, passage, speech, mentions)
            doubts += _continued(scene, passage, neighbours[place])
            doubts += _surname(scene, passage, speech)
            doubts += _beside(scene, passage, neighbours[place])
        found.append(replace(passage, doubts=tuple(_each_once(doubts))))
    return found


def _each_once(doubts: Sequence[Doubt]) -> Iterator[Doubt]:
    """Yield for each person what weighs most: an open contradiction, else reasons to look again, else neighbourhood."""
    weights: dict[str, int] = {}
    for doubt in doubts:
        weights[doubt.other] = max(weights.get(doubt.other, 0), _weight(doubt))
    seen: set[tuple[str, str]] = set()
    for doubt in sorted(doubts, key=lambda doubt: -_weight(doubt)):
        if _weight(doubt) == weights[doubt.other] and (doubt.other, doubt.sort) not in seen:
            seen.add((doubt.other, doubt.sort))
            yield doubt


def _weight(doubt: Doubt) -> int:
    if doubt.sort in {"recorded", "twice", "ambiguous"}:
        return 2
    return int(doubt.serious)


def _ambiguous(passage: Passage) -> Iterator[Doubt]:
    if passage.doubts:
        return
    for key in passage.candidates:
        if key != passage.recorded:
            yield Doubt(key, "ambiguous", passage.evidence or passage.note or "the article leaves it open")


def _open(scene: Scene, passage: Passage, speech: Speech, mentions: Sequence[tuple[int, str]]) -> Iterator[Doubt]:
    """Yield those named shortly before a pronoun or a description of the speaker."""
    mention, sort = speech.attribution.mention, speech.printed.sort
    if mention is None or sort not in {MentionSort.PRONOUN, MentionSort.NOUN} or _is_own_name(passage, scene):
        return
    word = passage.mention
    line = scene.line(mention.head.start)
    nearest: dict[str, int] = {}
    for start, key in reversed(mentions[: bisect_left(mentions, (mention.head.start, ""))]):
        if mention.head.start - start > REACH or len(nearest) >= _NEAREST:
            break
        if key not in passage.parties and _may_be(scene, key, word):
            nearest.setdefault(key, start)
    kind = "pronoun" if sort is MentionSort.PRONOUN else "description"
    for key, start in nearest.items():
        shared = _shared(scene, passage.owner or "", key)
        also = f"; both are named with {shared}" if shared and kind == "description" else ""
        told = f'"{word}" in line {line} names nobody; {scene.name(key)} is named in line {scene.line(start)}'
        yield Doubt(key, kind, f"{told}{also}")


def _is_own_name(passage: Passage, scene: Scene) -> bool:
    """Tell whether the mention is a form of the speaker's own name, whatever kind of word it was taken for."""
    party = scene.parties.get(passage.owner or "")
    return party is not None and passage.mention in party.forms


def _may_be(scene: Scene, key: str, word: str) -> bool:
    """Tell whether ``he`` and ``she`` may stand for somebody: for persons alone."""
    kinds = {one.kind for one in scene.cast.people.get(key, ())}
    return word.casefold() not in _PERSONAL or bool(kinds & {"person", None})


def _shared(scene: Scene, one: str, other: str) -> str:
    """Return an institute that two have in common, as far as roles tell; empty without one."""
    if one not in scene.parties or other not in scene.parties:
        return ""
    own = scene.parties[one].institutes
    return next((each for each in own if each in scene.parties[other].institutes), "")


def _continued(scene: Scene, passage: Passage, near: Sequence[Passage]) -> Iterator[Doubt]:
    """Yield those whose words stand next to paragraphs that have no cue of their own."""
    if not passage.bare:
        return
    have = f"lines {listed(passage.bare)} have" if len(passage.bare) > 1 else f"line {passage.bare[0]} has"
    from_ = f", taken to go on from line {passage.cue_line}" if passage.cue_line else ""
    for other in near:
        key = other.owner
        if key is not None and key not in passage.parties:
            yield Doubt(key, "continued", f"{have} no cue{from_}; {scene.name(key)} speaks in line {other.lines[0]}")


def _surname(scene: Scene, passage: Passage, speech: Speech) -> Iterator[Doubt]:
    """Yield those who have the same family name as the speaker, where the words name that alone."""
    word = passage.mention
    if speech.printed.sort is not MentionSort.NAME or " " in word.strip():
        return
    for key in scene.cast.people:
        party = scene.parties.get(key)
        if party and key not in passage.parties and party.family and party.family.casefold() == word.casefold():
            line = passage.cue_line or passage.lines[0]
            yield Doubt(key, "surname", f'"{word}" in line {line} is the family name of {party.name} too')


def _neighbours(passages: Sequence[Passage]) -> list[tuple[Passage, ...]]:
    """Return for each passage the ones just before and after it that somebody owns."""
    placed = [place for place, passage in enumerate(passages) if passage.spans and passage.owner]
    near: list[tuple[Passage, ...]] = [()] * len(passages)
    for number, place in enumerate(placed):
        around = (*placed[max(number - 1, 0) : number], *placed[number + 1 : number + 2])
        near[place] = tuple(passages[other] for other in around if _is_near(passages[place], passages[other]))
    return near


def _is_near(one: Passage, other: Passage) -> bool:
    first, second = sorted((one.lines, other.lines))
    return second[0] - first[-1] <= NEXT


def _beside(scene: Scene, passage: Passage, near: Sequence[Passage]) -> Iterator[Doubt]:
    """Yield those whose words stand next to words that name their own speaker: good to know, no more."""
    for other in near:
        key = other.owner
        if key is not None and key not in passage.parties:
            told = f"{scene.name(key)} speaks next to it, in line {other.lines[0]}"
            yield Doubt(key, "beside", told, serious=False)


def alike(one: Party, other: Party, scenes: Sequence[Scene]) -> tuple[str, ...]:
    """Return what two have in common that makes them easy to confuse, one clause each."""
    found = []
    if one.family and other.family and one.family.casefold() == other.family.casefold():
        found.append(f"both have the family name {one.family}")
    shared = next((each for each in one.institutes if each in other.institutes), "")
    if shared:
        told = [scene.cast.institutes.get(key, {}).get(shared, ()) for scene in scenes for key in (one.key, other.key)]
        lines = sorted({line for each in told for line in each})
        where = f" (lines {listed(lines)})" if len(lines) > 1 and len(scenes) == 1 else ""
        found.append(f"both are named with {shared}{where}")
    together = [scene for scene in scenes if one.key in scene.cast.people and other.key in scene.cast.people]
    if together:
        count = len(together)
        found.append("the same article names both" if count == 1 else f"{count:,} articles name both")
    return tuple(found)
