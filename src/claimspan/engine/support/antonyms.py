"""Ground antonym: the statement has the opposite of the evidence's word in its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimspan.engine.support.facing import Facing, Predication, facing, predications, same_filler, same_predicate
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage, Word
from claimspan.facts.clauses.roles import OBJECT, SUBJECT
from claimspan.facts.senses import Kind, relation
from claimspan.facts.spelling import are_opposite
from claimspan.model.support import Mismatch

_SURE = 0.8
"""Strength from which WordNet calls two words direct opposites."""

_PARTICLES = frozenset(map(frozenset, (("up", "down"), ("on", "off"), ("in", "out"))))
_PREPOSITIONS = frozenset(
    map(
        frozenset, (("before", "after"), ("for", "against"), ("with", "without"), ("above", "below"), ("over", "under"))
    )
).union(
    map(frozenset, (("inside", "outside"), ("until", "after"), ("behind", "ahead of"), ("in favour of", "against")))
)
_DENYING = frozenset(("never", "ever", "not", "no", "none", "without"))
_CONVERSE = frozenset(
    map(frozenset, (("buy", "sell"), ("give", "receive"), ("give", "take"), ("lend", "borrow"), ("send", "receive")))
)
_ORDINALS = frozenset(
    (
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
    )
)
_ADDED = frozenset(("obl", "nmod", "advmod", "obl:unmarked", "advcl"))
_MOST = 0.7
"""Share of a sentence's content words that the evidence has to have for its additions to be compared."""
_OPEN = frozenset(("NOUN", "VERB", "ADJ", "ADV"))


def antonyms(pair: Pair) -> Iterator[Mismatch]:
    """Yield words of the statement whose opposite the evidence has in their place."""
    taken: set[int] = set()
    for mismatch, number in _opposed_predicates(pair):
        taken.add(number)
        yield mismatch
    yield from _opposed_particles(pair)
    here, there = pair.statement.words, pair.evidence.words
    for number, other in _opposed_words(pair):
        if number not in taken:
            taken.add(number)
            yield pair.mismatch("antonym.place", here[number].span, there[other].span, contradicts=True)


def are_opposed(word: Word, other: Word) -> bool:
    """Tell whether two words are opposites, by the hand-written list or by WordNet."""
    if word.low in _DENYING or other.low in _DENYING:
        return False
    if not (word.part in _OPEN and other.part in _OPEN) or word.key == other.key or "CD" in (word.tag, other.tag):
        return False
    if are_opposite(word.low, other.low) or are_opposite(word.lemma, other.lemma):
        return True
    if word.low in _ORDINALS and other.low in _ORDINALS:
        return False
    found = relation(word.lemma, word.part, other.lemma, other.part)
    return found.kind is Kind.OPPOSITE and found.strength >= _SURE


def _opposed_predicates(pair: Pair) -> Iterator[tuple[Mismatch, int]]:
    held = {
        said.head.span.start for said, found in facing(pair, same_predicate) if any(one.of_one_event for one in found)
    }
    ours = {word.key for word in pair.statement.words}
    for said, found in facing(pair, _opposite_predicates):
        near = [one for one in found if one.of_one_event and one.found.head.key not in ours]
        if said.head.span.start in held or not near or not all(map(_opposes, near)):
            continue
        best = max(near, key=lambda one: (len(one.met), -len(one.missing)))
        mismatch = pair.mismatch("antonym.predicate", said.shown(), best.found.shown(), contradicts=True)
        yield mismatch, said.offset + said.clause.head


def _opposite_predicates(one: Predication, other: Predication) -> bool:
    return one.clause.linking == other.clause.linking and are_opposed(one.head, other.head)


def _opposes(one: Facing) -> bool:
    """Tell whether two opposite predicates, both denied or neither, have a subject or an object in common."""
    if not _agree_in_polarity(one) or not one.of_one_amount:
        return False
    parties = {role.name for role in one.found.clause.roles if one.found.keys(role)} & {SUBJECT, OBJECT}
    return SUBJECT in one.met or (not _are_converse(one) and (OBJECT in one.met or (not parties and bool(one.met))))


def _are_converse(one: Facing) -> bool:
    """Tell whether one predicate says of the other's parties what that one says: ``buy from`` and ``sell to``."""
    return frozenset((one.said.head.lemma, one.found.head.lemma)) in _CONVERSE


def _opposed_particles(pair: Pair) -> Iterator[Mismatch]:
    """Yield one verb with opposite particles (``went up``, ``went down``) or prepositions before one thing."""
    for said, found in facing(pair, _one_verb):
        near = [one for one in found if one.of_one_event and one.of_one_amount]
        if near and all(_opposite_particles(one) or _opposite_prepositions(one) for one in near):
            yield pair.mismatch("antonym.predicate", said.whole(), near[0].found.whole(), contradicts=True)


def _one_verb(one: Predication, other: Predication) -> bool:
    return one.head.key == other.head.key and one.head.content and one.clause.linking == other.clause.linking


def _opposite_particles(one: Facing) -> bool:
    ours, theirs = (_particles(side) for side in (one.said, one.found))
    return _agree_in_polarity(one) and any(frozenset((a, b)) in _PARTICLES for a in ours for b in theirs)


def _particles(one: Predication) -> list[str]:
    """Return the particles of a verb; a parse takes some for adverbs."""
    words = map(one.word, one.clause.words)
    return [word.low for word in words if word.relation in ("compound:prt", "advmod") and word.head == one.main]


def _opposite_prepositions(one: Facing) -> bool:
    return _agree_in_polarity(one) and any(
        frozenset((left.name, right.name)) in _PREPOSITIONS and same_filler(one.said, left, one.found, right)
        for left in one.said.clause.roles
        for right in one.found.clause.roles
    )


def _agree_in_polarity(one: Facing) -> bool:
    ours, theirs = one.said.clause, one.found.clause
    return not (ours.uncertain or theirs.uncertain) and ours.denied == theirs.denied


def _opposed_words(pair: Pair) -> Iterator[tuple[int, int]]:
    """Yield the numbers of words of the two sides that stand in one place and are opposites."""
    here, there = pair.statement.words, pair.evidence.words
    ours = {word.key for word in here}
    nearest = pair.alignment.sentences[:1]
    near = [n for n, word in enumerate(there) if word.part in _OPEN and word.counts and word.sentence in nearest]
    theirs = {there[n].key for n in near}
    for number, word in enumerate(here):
        if word.part not in _OPEN or not word.content or word.key in theirs or _bounds(here, number):
            continue
        for other in near:
            if there[other].key in ours or not _in_one_place(pair, number, other):
                continue
            if _are_turned(pair, number, other):
                continue
            if are_opposed(word, there[other]) and _same_polarity(pair, number, other):
                yield number, other


def _are_turned(pair: Pair, number: int, other: int) -> bool:
    """Tell whether what stands before a word stands behind the other one: ``A is south of B``, ``B is north of A``."""
    here, there = pair.statement.words, pair.evidence.words
    before, behind = _things(here, number)
    first, last = _things(there, other)
    return bool((before - first) & last) and bool((behind - last) & first)


def _things(words: Sequence[Word], number: int) -> tuple[frozenset[str], frozenset[str]]:
    """Return the nouns before and behind a word in its sentence."""
    nouns = [
        (n, word.key)
        for n, word in enumerate(words)
        if word.sentence == words[number].sentence and word.part in ("NOUN", "PROPN") and n != number
    ]
    return frozenset(key for n, key in nouns if n < number), frozenset(key for n, key in nouns if n > number)


def _same_polarity(pair: Pair, number: int, other: int) -> bool:
    ours, theirs = _polarity(pair.statement, number), _polarity(pair.evidence, other)
    return ours is not None and ours == theirs


def _in_one_place(pair: Pair, number: int, other: int) -> bool:
    """Tell whether two words stand in one place: between the same words, or in the same relation to the same word."""
    here, there = pair.statement.words, pair.evidence.words
    word, found = here[number], there[other]
    match = pair.alignment.matches[word.head]
    aligned = here[word.head].key == there[found.head].key or (match is not None and match.word == found.head)
    above = aligned and word.head != number
    if (
        word.relation == found.relation
        and above
        and (word.relation not in _ADDED or _is_mostly_said(pair, number, other))
    ):
        return True
    left, right = _neighbour(here, number, -1), _neighbour(here, number, 1)
    between = left == _neighbour(there, other, -1) and right == _neighbour(there, other, 1)
    return between and (above or word.relation == found.relation)


def _is_mostly_said(pair: Pair, number: int, other: int) -> bool:
    """Tell whether one sentence of the evidence has most words of the statement's, so that both are of one event."""
    sentence = pair.statement.words[number].sentence
    words = [n for n, word in enumerate(pair.statement.words) if word.content and word.sentence == sentence]
    there = pair.evidence.words
    matches = (pair.alignment.matches[n] for n in words)
    near = [match for match in matches if match and there[match.word].sentence == there[other].sentence]
    return len(near) >= _MOST * len(words)


def _polarity(passage: Passage, number: int) -> bool | None:
    """Tell whether the clause that a word stands in is denied; None when that cannot be told."""
    around = [
        one
        for one in predications(passage, passage.words[number].sentence)
        if number - one.offset in one.clause.words or number == one.offset + one.clause.head
    ]
    if not around:
        return False
    beside = passage.words[max(0, number - 1)]
    if beside.low in _DENYING:
        return True
    clause = min(around, key=lambda one: len(one.clause.words)).clause
    return None if clause.uncertain else clause.denied


def _neighbour(words: Sequence[Word], number: int, step: int) -> str:
    place = number + step
    return words[place].key if 0 <= place < len(words) else ""


def _bounds(words: Sequence[Word], number: int) -> bool:
    """Tell whether a word only bounds a number: ``more than 10``."""
    following = words[number + 1 : number + 3]
    return any(word.tag == "CD" for word in following) and following[0].low == "than"
