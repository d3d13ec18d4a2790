"""A sentence of the evidence repeated word for word but for one word, a denial, or two parties in each other's place.

Nothing here rests on the parse of a clause: the words of the statement stand in the evidence in their order, with
nothing between them that denies, joins or begins another clause.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.engine.support.replaced import case_of
from claimspan.facts.clauses.converses import is_mutual
from claimspan.facts.lexicon import sections
from claimspan.model.support import Mismatch
from claimspan.model.text import Span

_ARTICLES = frozenset(("a", "an", "the"))
_RELATIVE = frozenset(("which", "who", "that", "whom", "whose"))
_FINITE = frozenset(("VBD", "VBZ", "VBP", "VB", "MD"))
_BEING = frozenset(("is", "are", "was", "were", "be", "been", "being"))
_PERFECT = frozenset(("has", "have", "had"))
_POSSIBLE = frozenset(("may", "might", "could"))
_PLANNING = frozenset(("plan", "intend", "hope", "want", "aim", "propose", "offer", "threaten", "consider", "wish"))
_PIVOTS = frozenset(("before", "after", "because", "above", "below", "until", "behind", "than"))
_NEXT = frozenset(("and", "but", "while", "so", "whereas", "although", "though"))
_VOICE = _BEING | {"by", "of"}
_JOINING = frozenset(("and", "or", "nor", "but", "with", "between", "both", "than"))
_DENYING = frozenset(("not", "n't", "n’t", "never"))
_IN_PART = frozenset(("only", "just", "necessarily", "all", "every", "until", "yet", "always", "merely", "simply"))
_UNSURE = frozenset(("if", "whether", "unless", "deny", "denied", "denies", "false", "untrue", "doubt", "doubts"))
_HELPERS = frozenset(("do", "does", "did"))
_LEAST, _LEAST_CONTENT, _LONGEST, _FARTHEST, _NAME, _BEFORE, _NEW = 3, 2, 40, 8, 4, 2, 2
_PRONOUNS = frozenset(("he", "she", "it", "they", "this", "these"))

Words = Sequence[Word]


def repeated(pair: Pair) -> Iterator[Mismatch]:
    """Yield where a sentence of the statement says otherwise than one of the evidence, in its very words."""
    for number in range(len(pair.statement.sentences)):
        said = _told(pair.statement.words, number)
        if not _LEAST <= len(said) <= _LONGEST or sum(word.content for word in said) < _LEAST_CONTENT:
            continue
        near = _sentences(pair)
        near = [there for there in near if len({word.key for word in said} - {word.key for word in there}) <= _NEW]
        if any(_in_order(said, there) is not None for there in near):
            continue
        found = next((one for there in near if (one := _against(pair, said, there)) is not None), None)
        if found is not None:
            yield found


def _told(words: Words, sentence: int) -> list[Word]:
    """Return the words of a sentence that count, articles and marks left out, a person's name as one word."""
    told: list[Word] = []
    for word in words:
        if word.sentence != sentence or not word.counts or word.low in _ARTICLES:
            continue
        if not any(letter.isalnum() for letter in word.text):
            continue
        last = told[-1] if told else None
        if last and word.label == last.label == "PERSON" and word.span.start - last.span.end <= 1:
            told[-1] = word._replace(span=Span(last.span.start, word.span.end))
        else:
            told.append(word)
    return told


def _sentences(pair: Pair) -> list[list[Word]]:
    """Return the near sentences of the evidence; a parse that ends one where no full stop does is mended."""
    evidence = pair.evidence
    wanted = {near + step for near in pair.alignment.sentences for step in (-1, 0, 1)}
    told: dict[int, list[Word]] = {number: [] for number in sorted(wanted) if 0 <= number < len(evidence.sentences)}
    for word in evidence.words:
        if word.sentence in told:
            told[word.sentence].append(word)
    found: list[list[Word]] = []
    open_ended: int | None = None
    for number, words in told.items():
        if open_ended == number and found:
            found[-1] += _told(words, number)
        else:
            found.append(_told(words, number))
        ends = evidence.sentences[number].span.of(evidence.text).rstrip()[-1:].isalnum()
        open_ended = number + 1 if ends else None
    return found


def _against(pair: Pair, said: Words, there: Words) -> Mismatch | None:
    return (
        _denied(pair, said, there)
        or _weakened(pair, said, there)
        or _traded(pair, said, there)
        or _replaced(pair, said, there)
    )


def _in_order(said: Words, there: Words) -> list[int] | None:
    """Return which words of a sentence repeat those of the statement in their order; None where they do not.

    Each start is tried, and from there the nearest next word is taken; no denial and no other clause is passed over.
    """
    starts = [place for place, word in enumerate(there) if _same(said[0], word, first=True)]
    for start in starts:
        places = [start]
        for word in said[1:]:
            place = next((n for n in range(places[-1] + 1, len(there)) if _same(word, there[n])), None)
            if place is None:
                break
            places.append(place)
        else:
            if _is_sure(_near_start(there[: places[0]])) and _passes_all(there, places):
                return places
    return None


def _near_start(before: Words) -> Words:
    """Return the words before a start that belong to its clause."""
    joints = [n for n, word in enumerate(before) if word.low in _NEXT]
    return before[joints[-1] + 1 :] if joints else before


def _same(word: Word, other: Word, *, first: bool = False) -> bool:
    if word.low in _BEING and other.low in _BEING:
        return True
    return word.key == other.key or (first and other.low in _PRONOUNS and word.part in ("NOUN", "PROPN"))


def _passes_all(there: Words, places: Sequence[int]) -> bool:
    return all(_passes(there[one + 1 : other]) for one, other in pairwise(places))


def _passes(between: Words) -> bool:
    """Tell whether words left out leave the rest as it was said: no denial, no other clause but a relative one."""
    if len(between) > _FARTHEST or not _is_sure(between):
        return False
    if between and between[0].low in _RELATIVE:
        return True
    return not any(word.tag in _FINITE or word.low in _JOINING for word in between)


def _is_sure(words: Words) -> bool:
    return not any(word.low in _UNSURE or word.low in sections("negation") or word.low in _DENYING for word in words)


def _denied(pair: Pair, said: Words, there: Words) -> Mismatch | None:
    """Return a denial that only one of two sentences has."""
    tried = [("added", one, there) for one in _undenied(said)]
    if not any(word.low in _DENYING for word in said):
        tried += [("dropped", list(said), one) for one in _undenied(there)]
    for case, ours, theirs in tried:
        places = _in_order(ours, theirs) if len(ours) >= _LEAST else None
        if places is None:
            continue
        kept = [theirs[place] for place in places]
        shown = [word for word in there if kept[0].span.start <= word.span.start <= kept[-1].span.start]
        if case == "added" and _is_sure(shown):
            return _mismatch(pair, "negation.added", said, shown)
        before = [word for word in there if word.span.end <= kept[0].span.start][-_BEFORE:]
        denial = next((word for word in (*before, *shown) if word.low in _DENYING), None)
        if case == "dropped" and denial is not None:
            return _mismatch(pair, "negation.dropped", said, [denial, *shown])
    return None


def _undenied(words: Words) -> Iterator[list[Word]]:
    """Yield a sentence without one of its denials and the ``do`` before it."""
    for place, word in enumerate(words):
        if word.low not in _DENYING or (place + 1 < len(words) and words[place + 1].low in _IN_PART):
            continue
        helper = place - 1 if place and words[place - 1].low in _HELPERS else place
        yield [*words[:helper], *words[place + 1 :]]


def _weakened(pair: Pair, said: Words, there: Words) -> Mismatch | None:
    """Return what the evidence says may be or is planned, and the statement says is so."""
    plain = [word for word in said if word.low not in _PERFECT]
    if len(plain) < _LEAST or any(word.tag == "MD" for word in plain):
        return None
    for place, word in enumerate(there):
        width = _hedge(there, place)
        rest = [*there[:place], *there[place + width :]]
        places = _in_order(plain, rest) if width else None
        if places and 0 < place <= places[-1] and any(one in (place - 1, place) for one in places):
            kept = [rest[one] for one in places]
            if kept[0].span.start < word.span.start < kept[-1].span.start:
                return pair.mismatch("modality.stronger", _around(said), _around(kept), contradicts=False)
    return None


def _hedge(there: Words, place: int) -> int:
    """Return how many words from a place on say that something may be, or is planned; 0 where they do not."""
    word, following = there[place], there[place + 1 : place + 2]
    if word.low in _POSSIBLE and word.tag == "MD":
        return 1
    return 2 if word.lemma.rstrip("s") in _PLANNING and following and following[0].low == "to" else 0


def _traded(pair: Pair, said: Words, there: Words) -> Mismatch | None:
    """Return two parties of the statement that stand in each other's place in the evidence."""
    if {word.key for word in said if word.low not in _BEING} - {word.key for word in there}:
        return None
    for other in _exchanges(said):
        places = _in_order(other, there)
        if places is not None and there[places[0]].low not in _PRONOUNS and _is_of_one_voice(other, there, places):
            return _mismatch(pair, "roles.traded", said, [there[place] for place in places])
    return None


def _exchanges(said: Words) -> Iterator[list[Word]]:
    """Yield the sentence with two parties, or what is before and behind ``before``, in each other's place."""
    for place in range(1, len(said) - 1):
        pivot = 2 if said[place].low == "because" and said[place + 1].low == "of" else 1
        if said[place].low in _PIVOTS and place + pivot < len(said):
            yield [*said[place + pivot :], *said[place : place + pivot], *said[:place]]
    for (start, end), (begin, last) in combinations(sorted(_runs(said)), 2):
        between = said[end:begin]
        if begin <= end or all(word.low in _BEING or word.low in _JOINING - {"than"} for word in between):
            continue
        if not any(is_mutual(word.lemma) for word in between if word.content or word.low == "with"):
            yield [*said[:start], *said[begin:last], *between, *said[start:end], *said[last:]]


def _is_of_one_voice(said: Words, there: Words, places: Sequence[int]) -> bool:
    """Tell whether two sentences have the same verbs as verbs, none of them in the passive of the other."""
    left_out = {there[n].low for n in range(places[0], places[-1]) if n not in places}
    pairs = [(word, there[place]) for word, place in zip(said, places, strict=True)]
    nouns = any(word.tag[:1] == "V" and other.low != word.low and other.part == "NOUN" for word, other in pairs)
    return not nouns and not left_out & _VOICE


def _runs(said: Words) -> Iterator[tuple[int, int]]:
    """Yield where content words in a row that may name a party begin and end, the longest first."""
    for length in range(_NAME, 0, -1):
        for start in range(len(said) - length + 1):
            run = said[start : start + length]
            if all(word.content and word.tag[:1] != "V" and word.tag != "CD" for word in run) and any(
                word.part in ("NOUN", "PROPN") for word in run
            ):
                yield start, start + length


def _replaced(pair: Pair, said: Words, there: Words) -> Mismatch | None:
    """Return one word of the statement in whose place the evidence has a word that says otherwise."""
    theirs = {word.key for word in there}
    gone = [n for n, word in enumerate(said) if word.key not in theirs]
    for number in gone if gone and len(gone) == 1 else [] if gone else range(len(said)):
        for place in range(len(there)):
            if there[place].key == said[number].key or not _fits(said, number, there, place):
                continue
            case = case_of(pair, said, number, there, place)
            if case:
                first = max(number - 2, 0)
                around = said[first : number + 2]
                found = there[max(place - (number - first), 0) : place + 2]
                return pair.mismatch(case, _around(around), _around(found), contradicts=not case.startswith("modality"))
    return None


def _fits(said: Words, number: int, there: Words, place: int) -> bool:
    """Tell whether what is before and behind two words is repeated, right beside them on one side at least."""
    left, right = said[:number], said[number + 1 :]
    before = _in_order(left, there[:place]) if left else []
    behind = _in_order(right, there[place + 1 :]) if right else []
    if before is None or behind is None or (not left and not _is_sure(_near_start(there[:place]))):
        return False
    ahead = there[before[-1] + 1 : place] if before else []
    gap = there[place + 1 : place + 1 + behind[0]] if behind else []
    if ahead:
        return bool(right) and not gap and _passes(ahead) and there[place].part == "PROPN"
    return _passes(gap) and (bool(left) or not gap or gap[0].low in _RELATIVE)


def _mismatch(pair: Pair, sort: str, said: Words, found: Words) -> Mismatch:
    return pair.mismatch(sort, _around(said), _around(found), contradicts=True)


def _around(words: Words) -> Span:
    return Span(min(word.span.start for word in words), max(word.span.end for word in words))
