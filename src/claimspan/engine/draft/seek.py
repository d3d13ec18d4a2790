"""Find a quotation's words: together, with words left out, put together from several places, or altered."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from claimspan.engine.align import Alignment
from claimspan.engine.draft.library import Library, Words
from claimspan.engine.draft.runs import LEAST_RUN, NEAR, Run, runs_of
from claimspan.engine.evidence import evidence
from claimspan.engine.normalise import same_but_for_format
from claimspan.engine.tokens import Stretch
from claimspan.model.draft import Piece, Sighting, Standing
from claimspan.model.text import Span

LIKELY = 6
"""Texts that are looked through for words that stand nowhere in a row."""

LEAST_LIKE = 0.55
"""Share of content, both ways, from which words are taken for a quotation that was altered."""

LEAST_IN_ROW = 0.7
"""Share of all words, both ways and in order, that does as well where a short quotation has little content."""

LONGEST = 1_500
"""Words of a quotation that is looked through run by run; a longer one is an unclosed mark or a whole text."""

FAR = 400
"""The same where the draft marks the omission."""

_OMISSION = re.compile(r"[\[(]?[ \t]*(?:…|\.[ \t]?\.[ \t]?\.)[ \t]*\.?[ \t]*[\])]?|\[[^\[\]\n]{0,80}\]|\((?:sic)\)")
"""What a draft marks as left out or put in: an ellipsis, anything in square brackets."""

_SENTENCE = re.compile(r"[.!?…][\"'”’»)\]]*\s|\n\s*\n")


def seek(quotation: str, library: Library) -> Sighting:
    """Return where the words of a quotation stand.

    Args:
        quotation: The words between the marks; spans of the answer's pieces count its code points.
        library: Where to look.
    """
    quotation = _LETTER_PUT_IN.sub(lambda match: f"{_NOTHING}{match[1]}{_NOTHING}", quotation)
    words = Words(quotation)
    marked = list(_marked(quotation))
    if not words.keys or not marked:
        return Sighting(Standing.ABSENT)
    return (
        _whole(words, library)
        or (_pieced(quotation, marked, library) if marked != [Span(0, len(quotation))] else None)
        or (_worst(quotation, marked, library) if len(marked) > 1 else None)
        or _altered(words, library)
    )


def _worst(quotation: str, marked: Sequence[Span], library: Library) -> Sighting | None:
    """Return what is wrong with the first piece that stands nowhere to the letter, between marked omissions."""
    for span in marked:
        piece = span.of(quotation)
        found = _whole(Words(piece), library) or _altered(Words(piece), library)
        if found.standing in (Standing.ALTERED, Standing.CUT):
            pieces = tuple(replace(each, said=each.said.shifted(span.start)) for each in found.pieces)
            return replace(found, pieces=pieces, marked=True)
        if found.standing is Standing.ABSENT:
            return None
    return None


def _whole(words: Words, library: Library) -> Sighting | None:
    """Return the quotation as it stands in one piece."""
    places = [
        (number, first) for number in library.holding(words.keys) for first in library.texts[number].runs(words.keys)
    ]
    if not places:
        return None
    said = words.span(0, len(words.keys))
    pieces = [
        Piece(said, number, library.texts[number].span(first, first + len(words.keys))) for number, first in places
    ]
    same = [piece for piece in pieces if _is_same(words.text, piece, library)]
    standing = Standing.VERBATIM if same else Standing.REFORMATTED
    first, *others = same or pieces
    return Sighting(standing, (first,), 1.0, tuple(others))


def _is_same(quotation: str, piece: Piece, library: Library) -> bool:
    """Tell whether words are the same but for format and a capital at their beginning."""
    said, found = piece.said.of(quotation).translate(_BRACKETS), piece.found.of(library.texts[piece.article].text)
    if same_but_for_format(said, found):
        return True
    return said[:1].casefold() == found[:1].casefold() and same_but_for_format(said[1:], found[1:])


_LETTER_PUT_IN = re.compile(r"\[(\w)\](?=\w)")
"""A letter whose case the draft changed and says so: ``[W]e``."""

_NOTHING = "\u2060"
"""What takes the place of its brackets: a character that a plain form does without."""

_BRACKETS = {ord("["): None, ord("]"): None}


def _marked(quotation: str) -> Iterator[Span]:
    """Yield the stretches between what is marked as left out or put in; those without a word are passed over."""
    start = 0
    for match in [*_OMISSION.finditer(quotation), None]:
        end = match.start() if match else len(quotation)
        if any(letter.isalnum() for letter in quotation[start:end]):
            yield Span(start, end)
        start = match.end() if match else end


def _pieced(quotation: str, marked: Sequence[Span], library: Library) -> Sighting | None:
    """Return a quotation whose pieces stand somewhere, between the omissions it marks; None when one does not."""
    rows = [Words(span.of(quotation)) for span in marked]
    every = [key for row in rows for key in row.keys]
    for number in library.holding(every):
        runs = _in_order(rows, library.texts[number])
        if runs is None:
            continue
        pieces = tuple(
            _piece(row, span, number, run, library) for row, span, run in zip(rows, marked, runs, strict=True)
        )
        near = all(
            later - (one + len(row.keys)) <= FAR for row, (one, later) in zip(rows, pairwise(runs), strict=False)
        )
        same = all(_is_same(quotation, piece, library) for piece in pieces)
        standing = (Standing.VERBATIM if same else Standing.REFORMATTED) if near else Standing.STITCHED
        return Sighting(standing, pieces, 1.0, marked=True)
    return _scattered(quotation, marked, rows, library)


def _in_order(rows: Sequence[Words], text: Words) -> list[int] | None:
    """Return where each row of words begins, one after the other, as near to each other as the first allows."""
    best: list[int] | None = None
    for first in text.runs(rows[0].keys):
        runs, end = [first], first + len(rows[0].keys)
        for row in rows[1:]:
            later = next((place for place in text.runs(row.keys) if place >= end), None)
            if later is None:
                break
            runs.append(later)
            end = later + len(row.keys)
        if len(runs) == len(rows) and (best is None or runs[-1] - runs[0] < best[-1] - best[0]):
            best = runs
    return best


def _scattered(quotation: str, marked: Sequence[Span], rows: Sequence[Words], library: Library) -> Sighting | None:
    """Return a quotation whose pieces stand in different texts, or in another order; None when one stands nowhere."""
    if any(len(row.keys) < LEAST_RUN for row in rows):
        return None
    pieces = []
    for row, span in zip(rows, marked, strict=True):
        places = (
            (number, first) for number in library.holding(row.keys) for first in library.texts[number].runs(row.keys)
        )
        found = next(places, None)
        if found is None:
            return None
        pieces.append(_piece(row, span, found[0], found[1], library))
    if len(pieces) < 2:  # noqa: PLR2004  # one piece stands together
        return Sighting(
            Standing.VERBATIM if _is_same(quotation, pieces[0], library) else Standing.REFORMATTED,
            tuple(pieces),
            1.0,
            marked=True,
        )
    return Sighting(Standing.STITCHED, tuple(pieces), 1.0, marked=True)


def _piece(row: Words, span: Span, number: int, first: int, library: Library) -> Piece:
    said = row.span(0, len(row.keys)).shifted(span.start)
    return Piece(said, number, library.texts[number].span(first, first + len(row.keys)))


def _altered(words: Words, library: Library) -> Sighting:
    """Return where words that stand nowhere in a row come from."""
    if len(words.keys) > LONGEST:
        return Sighting(Standing.ABSENT)
    best = Sighting(Standing.ABSENT)
    for number in library.likeliest(words.keys, LIKELY):
        found = _in_text(words, number, library)
        if _rank(found) > _rank(best):
            best = found
    if best.standing in (Standing.ABSENT, Standing.ALTERED):
        return _over_texts(words, library) or best
    return best


def _rank(found: Sighting) -> tuple[int, float]:
    order = (Standing.ABSENT, Standing.STITCHED, Standing.ALTERED, Standing.CUT, Standing.VERBATIM)
    return order.index(found.standing), found.likeness


def _in_text(words: Words, number: int, library: Library) -> Sighting:
    text = library.texts[number]
    runs = runs_of(words.keys, text)
    whole = bool(runs) and sum(run.size for run in runs) == len(words.keys)
    cued = whole and all(_is_cue(one, other, text) for one, other in pairwise(runs))
    cut = whole and not cued and _is_cut(runs, text)
    if cut or cued or (whole and all(run.size > LEAST_RUN for run in runs)):
        pieces = tuple(
            Piece(words.span(run.said, run.said + run.size), number, text.span(run.found, run.found + run.size))
            for run in runs
        )
        if cued:
            return Sighting(Standing.VERBATIM, pieces, 1.0, marked=True)
        return Sighting(Standing.CUT if cut else Standing.STITCHED, pieces, 1.0)
    return _like(words, number, runs, text)


def _is_cue(one: Run, other: Run, text: Words) -> bool:
    """Tell whether all that stands between two runs is who says so: ``“First,” he said. “Second.”``."""
    end = one.found + one.size
    if not end < other.found <= end + NEAR:
        return False
    return _CUE.fullmatch(text.plain.text[text.bounds[end - 1][1] : text.bounds[other.found][0]]) is not None


_CUE = re.compile(r'[^\w"]*"[^"]*"[^\w"]*')
"""The gap between two quotations of a plain form, whose marks are straight."""


def _is_cut(runs: Sequence[Run], text: Words) -> bool:
    """Tell whether the runs follow each other in one sentence, or nearly so: words were left out between them."""
    for one, other in pairwise(runs):
        end = one.found + one.size
        if not end <= other.found <= end + NEAR:
            return False
        gap = text.plain.text[text.bounds[end - 1][1] : text.bounds[other.found][0]]
        if len(_SENTENCE.findall(gap)) > 0:
            return False
    return True


def _like(words: Words, number: int, runs: Sequence[Run], text: Words) -> Sighting:
    """Return the place that looks like the words, when one does enough."""
    absent = Sighting(Standing.ABSENT)
    if not runs:
        return absent
    longest = max(runs, key=lambda run: run.size)
    before, after = longest.said, len(words.keys) - longest.said - longest.size
    first = max(0, longest.found - _room(before))
    last = min(len(text.keys), longest.found + longest.size + _room(after))
    start, end = text.span(first, last)
    said = words.span(0, len(words.keys))
    alignment = Alignment(Stretch(said.of(words.text), 0), Stretch(text.text[start:end], start))
    place = alignment.place(0, len(alignment.old.keys))
    if place is None or place.first >= place.last:
        return absent
    shared = evidence(alignment.old.keys, alignment.new.keys[place.first : place.last])
    found = _to_ends(alignment.new.span(place.first, place.last), words, runs, text)
    likeness = min(shared.likeness, place.of_old, place.of_new)
    in_row = min(place.matched / len(words.keys), place.matched / len(Words(found.of(text.text)).keys))
    if in_row >= LEAST_IN_ROW and longest.size >= LEAST_RUN:
        likeness = max(likeness, in_row)
    standing = Standing.ALTERED if likeness >= LEAST_LIKE else Standing.ABSENT
    return Sighting(standing, (Piece(said, number, found),), likeness)


def _room(words: int) -> int:
    """Return how many words of a text are looked through for so many of the quotation beside the longest run."""
    return 2 * words + _SLACK if words else 0


_SLACK = 6


def _to_ends(found: Span, words: Words, runs: Sequence[Run], text: Words) -> Span:
    """Take in what stands for the quotation's first and last words right beside what was found."""
    start, end = found
    first, last = runs[0], runs[-1]
    missing = len(words.keys) - last.said - last.size
    if first.said <= _REPLACED and first.found >= first.said:
        head = text.span(first.found - first.said, first.found + 1)
        if start - _REACH <= head.start < start and not _SENTENCE.search(head.of(text.text)):
            start = head.start
    if missing <= _REPLACED and last.found + last.size + missing <= len(text.keys):
        tail = text.span(last.found + last.size - 1, last.found + last.size + missing)
        if end < tail.end <= end + _REACH and not _SENTENCE.search(tail.of(text.text)):
            end = tail.end
    return Span(start, end)


_REPLACED = 3
"""Words at either end of a quotation that may be others than the text's."""

_REACH = 40
"""Code points by which what was found is made longer at either end."""


def _over_texts(words: Words, library: Library) -> Sighting | None:
    """Return a quotation whose two or three parts stand in different texts."""
    pieces: list[Piece] = []
    start = 0
    while start < len(words.keys):
        size, number, place = _longest_from(words.keys, start, library)
        if size < LEAST_RUN:
            return None
        found = library.texts[number].span(place, place + size)
        pieces.append(Piece(words.span(start, start + size), number, found))
        start += size
        if len(pieces) > _MOST_PIECES:
            return None
    return Sighting(Standing.STITCHED, tuple(pieces), 1.0)


_MOST_PIECES = 4


def _longest_from(keys: Sequence[str], start: int, library: Library) -> tuple[int, int, int]:
    """Return size, text and place of the longest run of words that begins with the one at ``start``."""
    best = (0, 0, 0)
    if len(keys) - start < LEAST_RUN:
        return best
    for number in library.holding(keys[start : start + LEAST_RUN]):
        text = library.texts[number]
        for place in text.runs(keys[start : start + LEAST_RUN]):
            size = LEAST_RUN
            while start + size < len(keys) and text.keys[place + size : place + size + 1] == [keys[start + size]]:
                size += 1
            best = max(best, (size, number, place), key=lambda found: found[0])
    return best
