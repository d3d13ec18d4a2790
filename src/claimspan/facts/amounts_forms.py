"""Numbers of a form of their own: times of day, scores, ratings, vague figures, powers of ten, ``half an hour``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from claimspan.facts.amounts import Amount, Sort
from claimspan.facts.amounts_core import VAGUE, core_at
from claimspan.facts.amounts_units import unit_after
from claimspan.facts.items import Piece
from claimspan.facts.lexicon import sections
from claimspan.facts.values import clock, vague

_VAGUE_REACH = 1000
_HALF_DAY, _HOURS = 720, 12
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(
    r"(?<![\w.])(?:(?P<figures>\d{1,9}(?:\.\d{1,20})?) ?[x×·*] ?)?"
    r"10(?:(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?:\^|\*\*)(?P<power>[-+]?\d{1,3}))(?!\w)"
    r"|(?<![\w.])(?P<mantissa>\d{1,9}(?:\.\d{1,20})?)e(?P<e>[-+]?\d{1,3})(?!\w)"
)
_SEVERAL = {"several": (3, 9), "few": (2, 6)}
_ROUND = {"hundred": 100, "dozen": 12, "thousand": 1000, "million": 10**6, "billion": 10**9}

Form = tuple[Amount, int]


def form_at(row: Sequence[Piece], place: int) -> Form | None:
    """Return an amount of a form of its own that starts at ``place``, and how many pieces it takes."""
    for reader in (_clock, _vague, _several, _score, _rating, _part_of_unit, _one_unit):
        found = reader(row, place)
        if found is not None:
            return found
    return None


def powers(text: str) -> list[Amount]:
    """Return amounts such as ``6.02 × 10^23``, ``10²`` and ``3e8``."""
    found: list[Amount] = []
    if "10" not in text and "e" not in text:
        return found
    for match in _POWER.finditer(text):
        figures = match["figures"] or match["mantissa"] or "1"
        power = int(match["power"] or match["e"] or (match["raised"] or "0").translate(_SUPER))
        scale = Fraction(10) ** power
        value = Fraction(figures) * scale
        decimals = len(figures.partition(".")[2])
        start, end = match.span()
        found.append(Amount(start, end, start, end, Sort.COUNT, value, value, scale / 10**decimals))
    return found


def _amount(
    row: Sequence[Piece], place: int, size: int, sort: Sort, low: Fraction, high: Fraction | None = None
) -> Amount:
    start, end = row[place].start, row[place + size - 1].end
    return Amount(start, end, start, end, sort, low, low if high is None else high)


def _clock(row: Sequence[Piece], place: int) -> Form | None:
    timed = clock(row, place)
    if timed is None:
        return None
    size = next(n for n in range(1, len(row) - place + 1) if row[place + n - 1].end >= timed[0][0].end)
    hour, minute = (int(part) for part in timed[0][0].key.split(":"))
    words = [one.low for one in row[place : place + size]]
    told = (
        any(word.endswith(("am", "pm", "noon", "midday", "midnight")) for word in words) or _leading(words[0]) > _HOURS
    )
    value = hour % _HOURS * 60 + minute + (_HALF_DAY if told and timed[0][1].key == "pm" else 0)
    return replace(_amount(row, place, size, Sort.CLOCK, Fraction(value)), unit="day" if told else ""), size


def _leading(word: str) -> int:
    match = re.match(r"\d{1,9}", word)
    return int(match.group()) if match else 0


def _vague(row: Sequence[Piece], place: int) -> Form | None:
    if vague(row, place) is None:
        return None
    size, value = 0, Fraction(1)
    while place + size < len(row) and row[place + size].low in (*VAGUE, "of"):
        value *= VAGUE.get(row[place + size].low, 1)
        size += 1
    size -= 1
    return _amount(row, place, size, Sort.COUNT, value, value * _VAGUE_REACH), size


def _several(row: Sequence[Piece], place: int) -> Form | None:
    """Read the ``hundred`` of ``several hundred``."""
    span = _SEVERAL.get(row[place - 1].low) if place else None
    scale = _ROUND.get(row[place].low)
    if span is None or scale is None:
        return None
    return _amount(row, place, 1, Sort.COUNT, Fraction(span[0] * scale), Fraction(span[1] * scale)), 1


def _score(row: Sequence[Piece], place: int) -> Form | None:
    """Read ``4-1``: two small numbers, near words that tell of a match or a vote."""
    if place + 2 >= len(row) or row[place + 1].text != "-" or not _is_result(row, place):
        return None
    if (place and row[place - 1].text in ("-", "/", "$", "£", "€")) or unit_after(row, place + 3) is not None:
        return None
    near = {one.low for one in row[max(0, place - 12) : place + 15]}
    if not any(sections("number_contexts").get(word) == "scoring" for word in near):
        return None
    amount = _amount(row, place, 3, Sort.SCORE, Fraction(int(row[place].text)))
    return replace(amount, second=Fraction(int(row[place + 2].text))), 3


def _is_result(row: Sequence[Piece], place: int) -> bool:
    """Tell whether two short numbers stand at ``place``, both touching the hyphen or neither, and no third."""
    one, mark, other = row[place : place + 3]
    short = all(each.text.isdecimal() and len(each.text) <= 3 for each in (one, other))  # noqa: PLR2004
    following = row[place + 3].text if place + 3 < len(row) else ""
    return short and (one.end == mark.start) is (mark.end == other.start) and following != "-"


def _rating(row: Sequence[Piece], place: int) -> Form | None:
    """Read ``6.2/10``, ``3 out of 5``."""
    core = core_at(row, place)
    if core is None or core.sort is not Sort.COUNT:
        return None
    here = place + core.size
    if here + 1 < len(row) and row[here].text == "/" and row[here + 1].text[0].isdecimal():
        joint = 1
    elif [one.low for one in row[here : here + 2]] == ["out", "of"] and here + 2 < len(row):
        joint = 2 + (row[here + 2].low in ("a", "the", "every", "possible"))
    else:
        return None
    whole = core_at(row, here + joint) if here + joint < len(row) else None
    if whole is None or whole.value <= 0 or core.value > whole.value:
        return None
    size = core.size + joint + whole.size
    amount = replace(_amount(row, place, size, Sort.RATING, core.value), second=whole.value, grain=core.grain)
    return amount, size


def _part_of_unit(row: Sequence[Piece], place: int) -> Form | None:
    """Read ``half an hour``, ``half a million``, ``a quarter of an hour``, ``quarter of a kilogram``."""
    here = place + (row[place].low in ("a", "an", "one", "every"))
    part = {"half": Fraction(1, 2), "quarter": Fraction(1, 4)}.get(row[here].low) if here + 2 < len(row) else None
    if part is None:
        return None
    here += 1 + (row[here + 1].low == "of")
    if here + 1 >= len(row) or row[here].low not in ("a", "an"):
        return None
    unit = unit_after(row, here + 1)
    if unit is not None:
        size = here + 1 + unit.size - place
        amount = _amount(row, place, size, unit.sort, part * unit.factor)
        return replace(amount, unit=unit.name, written=part), size
    whole = core_at(row, here)
    if whole is None or whole.size < 2:  # noqa: PLR2004
        return None
    named = unit_after(row, here + whole.size)
    size = here + whole.size - place + (named.size if named is not None else 0)
    amount = replace(_amount(row, place, size, Sort.COUNT, part * whole.value), grain=whole.grain / 10)
    return (amount if named is None else replace(amount, sort=named.sort, unit=named.name)), size


def _one_unit(row: Sequence[Piece], place: int) -> Form | None:
    """Read ``an hour``, ``a century`` as one; ``80 miles an hour`` and ``twice a day`` are no such."""
    if row[place].low not in ("a", "an") or place + 1 >= len(row):
        return None
    unit = unit_after(row, place + 1)
    if unit is None or unit.sort is not Sort.MEASURE or unit.size != 1 or len(row[place + 1].low) < 3:  # noqa: PLR2004
        return None
    before = row[place - 1].low if place else ""
    compared = before == "than" and place + 2 < len(row) and row[place + 2].low in _BACK
    if compared or not (before in _BEFORE_ONE or before.endswith("'s")):
        return None
    size = 2
    return replace(_amount(row, place, size, unit.sort, unit.factor), unit=unit.name, written=Fraction(1)), size


_BEFORE_ONE = frozenset(
    ("within", "for", "in", "after", "before", "than", "by", "over", "under", "to", "about", "almost", "nearly",
     "lasted", "took", "takes", "given", "is", "was", "of", "just", "only", "around", "least", "exactly", "half",
     "every")
)  # fmt: skip
_BACK = frozenset(("ago", "before", "earlier", "previously", "prior"))
"""Words that make a length of time a day in the past: ``higher than a year before``."""
