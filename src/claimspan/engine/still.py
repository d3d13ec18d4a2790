"""Whether a statement still holds after its evidence was edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.compare import compare
from claimspan.engine.hunks import Comparison, Hunk, differing, is_content, moved_key
from claimspan.engine.normalise import normalise
from claimspan.engine.reasons import shown
from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.passage import Passage
from claimspan.facts.identity import identity, may_be_one_place
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import sections
from claimspan.facts.reading import read
from claimspan.facts.senses import Kind as Kin
from claimspan.facts.senses import lemma_of, relation
from claimspan.facts.spelling import are_mistypings
from claimspan.model.holding import Holding, Still
from claimspan.model.support import Assessment, Mismatch

MOST = 2 / 3
"""Share of a statement's words that untouched sentences have to say for an edit to be elsewhere."""

_VALUES = (Kind.NUMBER, Kind.DATE)
_TURNING = (Kind.NEGATION, Kind.MODALITY, Kind.SCOPE, Kind.CONDITION, *_VALUES)
_OPEN = frozenset(("before", "after", "since", "until", "by", "over", "under", "above", "below", "than"))
"""Words before a figure that an edit of the figure may leave true."""

_BEFORE_A_FIGURE = 2

HOLDS = Still(Holding.HOLDS, "the statement still holds")
UNTOLD = Still(Holding.UNTOLD, "whether the statement still holds cannot be told")


def still_holds(
    statement: Passage,
    before: Passage,
    after: Passage,
    published: str | None = None,
    aliases: tuple[frozenset[str], ...] = (),
) -> Still:
    """Return whether a statement that the reviewed evidence bore out is borne out by today's.

    What is touched of the statement's own words tells; so do mismatches that the reviewed evidence did not have. Where
    a figure with a bound, a denial or words of its own are concerned and no mismatch is found, nothing is told.

    Args:
        statement: The desk's words.
        before: The evidence as it was reviewed.
        after: The evidence as it is today.
        published: When the article was published (a day, month or year), as far as that is known.
        aliases: Names that are known to be one's: each a set of forms in lower case.
    """
    edit = _Edit(statement, before, after)
    if not edit.comparison.hunks:
        return HOLDS
    then = assess(paired(statement, before, published, aliases))
    fresh = _fresh(then, assess(paired(statement, after, published, aliases)))
    if fresh:
        return Still(Holding.FAILS, f"the statement no longer holds: {fresh[0].text}", fresh)
    taken = next(edit.places(taken=True), None)
    if taken is not None:
        sure = edit.changes_meaning and next(edit.places(taken=False), None) is None and not _one_place(taken)
        return Still(Holding.FAILS, f"the statement no longer holds: {_became(taken)}") if sure else UNTOLD
    if not edit.changes_meaning and (edit.is_vouched_for or edit.is_covered):
        return HOLDS
    return HOLDS if edit.is_elsewhere or edit.only_adds else UNTOLD


def _fresh(then: Assessment, now: Assessment) -> tuple[Mismatch, ...]:
    """Return the mismatches of today's evidence that the reviewed one did not have, the surest first."""
    known = {(mismatch.ground, mismatch.said) for mismatch in then.mismatches}
    return tuple(
        mismatch
        for mismatch in now.mismatches
        if (mismatch.ground, mismatch.said) not in known and (mismatch.hard or mismatch.contradicts)
    )


@dataclass(frozen=True)
class _Edit:
    """An edit of evidence beside the statement that rests on it."""

    statement: Passage
    before: Passage
    after: Passage

    @cached_property
    def comparison(self) -> Comparison:
        return differing(normalise(_words(self.before)).text, normalise(_words(self.after)).text)

    @cached_property
    def changes_meaning(self) -> bool:
        return any(one.aspect.changes_meaning for one in compare(_words(self.before), _words(self.after)))

    @cached_property
    def said(self) -> frozenset[str]:
        """What the statement says: keys of its content, figures that have a bound left out."""
        items = read(normalise(self.statement.text).text)
        bounded = [place for place, item in enumerate(items) if item.kind in _VALUES and _is_bounded(items, place)]
        return frozenset(_keys([item for place, item in enumerate(items) if place not in bounded]))

    @cached_property
    def bounds(self) -> bool:
        """Whether the statement bounds a figure."""
        items = read(normalise(self.statement.text).text)
        return any(item.kind in _VALUES and _is_bounded(items, place) for place, item in enumerate(items))

    def places(self, *, taken: bool) -> Iterator[Hunk]:
        """Yield the places at which the edit took away, or brought, what the statement says."""
        kept = frozenset(_keys(self.comparison.after if taken else self.comparison.before))
        for hunk in self.comparison.hunks:
            moved = self.comparison.unmoved(hunk.before if taken else hunk.after)
            if any(key in self.said and key not in kept for key in _keys(moved)):
                yield hunk

    @property
    def is_covered(self) -> bool:
        """Whether today's evidence says, word by word, what the statement says."""
        return self.said <= frozenset(_keys(self.comparison.after))

    @property
    def is_vouched_for(self) -> bool:
        """Whether a dictionary tells that the words that came mean what those meant that went."""
        return all(_mean_the_same(hunk) for hunk in self.comparison.hunks)

    @property
    def is_elsewhere(self) -> bool:
        """Whether sentences that no edit touched say most of what the statement says, and the rest still stands."""
        old, new = (_sentences(passage) for passage in (self.before, self.after))
        kept = frozenset(key for sentence in new if sentence in old for key in _keys(read(sentence)))
        return self.is_covered and len(self.said & kept) >= MOST * len(self.said)

    @property
    def only_adds(self) -> bool:
        """Whether today's evidence covers the statement, and no figure or denial was touched."""
        moved = [item for hunk in self.comparison.hunks for item in (*hunk.before, *hunk.after)]
        return self.is_covered and not self.bounds and not any(item.kind in _TURNING for item in moved)


def _words(passage: Passage) -> str:
    return " … ".join(span.of(passage.text) for span in passage.spans)


def _sentences(passage: Passage) -> list[str]:
    return [normalise(sentence.span.of(passage.text)).text for sentence in passage.sentences]


def _is_bounded(items: Sequence[Item], place: int) -> bool:
    before = items[max(0, place - _BEFORE_A_FIGURE) : place]
    return any(item.text in _OPEN or item.key.startswith("bound:") for item in before)


def _keys(items: Sequence[Item]) -> Iterator[str]:
    light = sections("light_words")
    return (moved_key(item) for item in items if is_content(item) and item.text not in light)


def _mean_the_same(hunk: Hunk) -> bool:
    old, new = ([item for item in side if is_content(item)] for side in (hunk.before, hunk.after))
    if not old and not new:
        return True
    if len(old) != len(new):
        return False
    return all(_same(one, other) for one, other in zip(old, new, strict=True))


def _same(one: Item, other: Item) -> bool:
    if moved_key(one) == moved_key(other) or are_mistypings(one.text, other.text):
        return True
    return relation(lemma_of(one.text), "", lemma_of(other.text), "").kind in (Kin.SAME, Kin.ENTAILS, Kin.WIDER)


def _one_place(hunk: Hunk) -> bool:
    """Tell whether a place became one that it may lie in, or that may lie in it: ``the US`` and ``North America``."""
    one, other = identity(hunk.words_before), identity(hunk.words_after)
    known = bool(one.place and other.place)
    return known and (one.sort != other.sort or may_be_one_place(one.place, other.place))


def _became(hunk: Hunk) -> str:
    if not hunk.words_after:
        return f'"{shown(hunk.words_before)}" was dropped'
    return f'"{shown(hunk.words_before)}" became "{shown(hunk.words_after)}"'
