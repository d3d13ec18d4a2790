"""What of a statement is nowhere in its evidence, or stands there in other company."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.support.numbers import reckoned
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.places import Places
from claimspan.engine.support.telling import telling
from claimspan.model.support import Mismatch
from claimspan.model.text import Span

_LITTLE = 0.4
"""Weight up to which a match counts as none here."""
_BETWEEN = 2
"""Words that may stand between two that are shown as one."""


def coverage(pair: Pair) -> Mismatch | None:
    """Return the words of a statement that bear the alarm where no sharper reason was found; None without words."""
    words = pair.statement.words
    places = Places(pair)
    matches = pair.alignment.matches
    absent = [number for number in places.content if (m := matches[number]) is None or m.weight <= _LITTLE]
    known = reckoned(pair) if any(words[number].text[0].isdigit() for number in absent) else frozenset()
    absent = [number for number in absent if number not in known]
    if absent:
        said = _widest(pair, absent)
        instead = [other for number in absent if (other := pair.alignment.counterparts[number]) is not None]
        found = _around(pair, instead[0]) if len(absent) == 1 and instead else None
        return pair.mismatch("coverage.words", said, found, contradicts=False, silent="evidence has no such words")
    loose = [
        number
        for number in places.content
        if (m := matches[number]) is not None and m.kind != "pronoun" and not places.fits(number, m.word)
    ]
    if loose:
        number = max(loose, key=lambda one: (telling(words[one]), -one))
        match = matches[number]
        found = None if match is None else _around(pair, match.word)
        return pair.mismatch("coverage.apart", words[number].span, found, contradicts=False)
    if not words:
        return None
    said = Span(words[0].span.start, words[-1].span.end)
    return pair.mismatch("coverage.weak", said, None, contradicts=False)


def _widest(pair: Pair, absent: Sequence[int]) -> Span:
    """Return the run of absent words that tells most, with the small words between them."""
    words = pair.statement.words
    runs: list[list[int]] = [[absent[0]]]
    for number in absent[1:]:
        between = range(runs[-1][-1] + 1, number)
        if len(between) <= _BETWEEN and not any(words[one].content for one in between):
            runs[-1].append(number)
        else:
            runs.append([number])
    best = max(runs, key=lambda run: (sum(telling(words[number]) for number in run), -run[0]))
    return Span(words[best[0]].span.start, words[best[-1]].span.end)


def _around(pair: Pair, number: int) -> Span:
    """Return a word of the evidence with the content words beside it."""
    others = pair.evidence.words
    sentence = others[number].sentence
    first = last = number
    while first > 0 and others[first - 1].sentence == sentence and number - first < _BETWEEN:
        first -= 1
    while last + 1 < len(others) and others[last + 1].sentence == sentence and last - number < _BETWEEN:
        last += 1
    return Span(others[first].span.start, others[last].span.end)
