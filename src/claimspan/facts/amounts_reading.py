"""Read the amounts of a text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

from claimspan.facts.amounts import Amount, Sort
from claimspan.facts.amounts_core import SCALES, Core, begins, core_at, is_ordinal
from claimspan.facts.amounts_forms import form_at, powers
from claimspan.facts.amounts_pairs import are_apart, kind_at, with_shared_money
from claimspan.facts.amounts_units import bound_after, bounds_before, currency, rate_after, unit_after, unit_forms
from claimspan.facts.items import Piece, piece, pieces
from claimspan.facts.lexicon import sections
from claimspan.facts.moments_reading import EVEN, moments

_CACHED = 256
_UNSURE = frozenset({"one", "single", "once", "a", "an"})
_THOUSAND = 1000
_FARTHEST = 24
_OLDEST = 120
_YEAR = 12
_FAR = 1 << 62
_SPACED = re.compile(r"\w - \w|\w ,|\( \w|\w 's\b|`` ")
"""Marks that stand apart: text that was cut into words and put together again."""


@lru_cache(_CACHED)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts of a text, in text order; spans are code points of the text.

    Numbers that are dates, parts of names of versions and the like are none. Nothing is raised: what cannot be read as
    a number is none.
    """
    even = text.translate(EVEN)
    if len(even) != len(text):
        return ()
    found = powers(even)
    taken = [(moment.core, moment.end) for moment in moments(text) if not moment.relative.endswith("ago")]
    taken = sorted(taken + [(amount.core, amount.end) for amount in found])
    row = _grouped([one for one in pieces(even) if one.text], spaced=_SPACED.search(even) is not None)
    place = 0
    while place < len(row):
        if not begins(row[place]) or _within(row[place], taken):
            place += 1
            continue
        amount, size = _read(row, place)
        if amount is not None:
            found.append(amount)
        place += max(1, size)
    return tuple(with_shared_money(_together(sorted(found, key=lambda amount: amount.core), even), even))


def _grouped(row: list[Piece], *, spaced: bool) -> list[Piece]:
    """Return a row with ``13, 000`` and ``1. 1`` as one number: as taken-apart texts write ``13,000`` and ``1.1``."""
    found: list[Piece] = []
    for one in row:
        mark = found[-1] if len(found) > 1 and found[-1].text in (",", ".") else None
        first = found[-2] if mark is not None else None
        if mark is None or first is None or not _belongs(first, mark, one, spaced=spaced):
            found.append(one)
            continue
        del found[-2:]
        found.append(piece(f"{first.text}{mark.text}{one.text}", first.start, one.end))
    return found


def _belongs(first: Piece, mark: Piece, one: Piece, *, spaced: bool) -> bool:
    if not (one.text[0].isdecimal() and first.end == mark.start and one.start == mark.end + 1):
        return False
    if mark.text == ".":
        return spaced and first.text.isdecimal() and one.text.isdecimal() and len(one.text) <= 2  # noqa: PLR2004
    thousand = len(one.text) == 3 and one.text.isdecimal() and (spaced or one.text == "000")  # noqa: PLR2004
    return thousand and re.fullmatch(r"\d{1,3}(?:,\d{3})*", first.text) is not None


def _within(one: Piece, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (one.start, _FAR)) - 1
    return at >= 0 and one.start < taken[at][1]


def _read(row: Sequence[Piece], place: int) -> tuple[Amount | None, int]:
    """Return the amount at ``place`` and how many pieces it takes."""
    form = form_at(row, place)
    if form is not None:
        amount, size = form
        rate, more = rate_after(row, place + size) if amount.sort in (Sort.MONEY, Sort.MEASURE) else ("", 0)
        if rate:
            amount, size = replace(_rated(amount, rate), end=row[place + size + more - 1].end), size + more
        return (_bounded(row, place, amount) if amount.sort in _BOUNDED else amount), size
    core = core_at(row, place)
    return (None, 1) if core is None else _surrounded(row, place, core)


_BOUNDED = frozenset({Sort.RATING, Sort.MEASURE, Sort.MONEY, Sort.COUNT})


def _surrounded(row: Sequence[Piece], place: int, core: Core) -> tuple[Amount | None, int]:
    """Return a number with its range, unit, bounds and what it tells of age or money."""
    size, low, high, sort, unit = core.size, core.value, core.value, core.sort, core.unit
    second, joint = _range_end(row, place, core)
    if second is not None:
        size, high, unit = size + joint + second.size, second.value, second.unit
        sort = second.sort if second.sort is not Sort.COUNT else sort
        low *= _shared_scale(low, high)
    stop = row[place + size - 1].end
    grain = core.grain
    here = place + size
    money = currency(row, place - 1) if place else ""
    named = unit_after(row, here) if sort is Sort.COUNT and unit in ("", "m") else None
    if money:
        sort, unit = Sort.MONEY, money
    elif unit == "m" and named is not None and named.sort is Sort.MONEY:
        unit = ""
    if named is not None and not money:
        low, high, sort, unit = low * named.factor, high * named.factor, named.sort, named.name
        grain = (grain or (Fraction(1) if low.denominator == 1 else Fraction(0))) * named.factor
    if named is not None and (not money or named.sort is Sort.MONEY):
        here += named.size
    return _finished(
        row, place, here, stop, Amount(0, 0, 0, 0, sort, low, high, grain, unit, written=core.value), money=bool(money)
    )


def _finished(
    row: Sequence[Piece], place: int, here: int, stop: int, amount: Amount, *, money: bool
) -> tuple[Amount | None, int]:
    begin = place - 1 if money else place
    amount, begin = _signed(row, begin, place, amount)
    if amount.sort in (Sort.MONEY, Sort.MEASURE, Sort.COUNT):
        rate, size = rate_after(row, here)
        if rate and amount.sort is not Sort.COUNT:
            amount, here = _rated(amount, rate), here + size
    amount = replace(amount, start=row[begin].start, end=row[here - 1].end, core=row[begin].start, stop=stop)
    amount, here = _aged(row, begin, here, amount)
    amount, here = _timed(row, here, amount)
    if _in_title(row, place, here) or (amount.sort is Sort.COUNT and _is_label(row, begin, here)):
        amount = replace(amount, sort=Sort.LABEL)
    if amount.sort is Sort.COUNT and here == place + 1 and row[place].low in _UNSURE and _idle_one(row, place):
        return None, here - place
    return _bounded(row, begin, amount, here), here - place


def _rated(amount: Amount, rate: str) -> Amount:
    """Return an amount for each of something; kilometres and miles an hour are one unit."""
    if amount.unit == "metre" and rate == "hour":
        low, high, grain = (value / _THOUSAND for value in (amount.low, amount.high, amount.grain))
        return replace(amount, unit="kph", low=low, high=high, grain=grain)
    return replace(amount, unit=f"{amount.unit} a {rate}")


def _idle_one(row: Sequence[Piece], place: int) -> bool:
    """Tell whether ``one`` counts nothing: ``one of``, ``no one``, ``one day``."""
    before = row[place - 1].low if place else ""
    following = row[place + 1].low if place + 1 < len(row) else "."
    idle = before in _BEFORE_IDLE or not following.isalpha()
    return idle or sections("number_contexts").get(following) == "idle"


_BEFORE_IDLE = frozenset(("no", "any", "every", "this", "that", "the", "another", "-"))


def _range_end(row: Sequence[Piece], place: int, core: Core) -> tuple[Core | None, int]:
    """Return the upper end of ``3-5``, ``3 to 5``, ``between 3 and 5`` and how many pieces join it."""
    here = place + core.size
    if core.sort not in (Sort.COUNT, Sort.SHARE, Sort.MEASURE, Sort.MONEY) or here + 1 >= len(row):
        return None, 0
    spare = unit_after(row, here)
    joints = here + (spare.size if spare is not None and row[here].low != "-" else 0)
    opener = row[place - 1].low if place else ""
    if opener in _CURRENCY_OPENERS and place > 1:
        opener = row[place - 2].low
    if joints + 1 >= len(row) or row[joints].low not in (("and", "-", "to") if opener == "between" else ("to", "-")):
        return None, 0
    if (
        row[joints].low == "to"
        and opener not in ("from", "between")
        and joints == here
        and not row[place].text[0].isdecimal()
    ):
        return None, 0
    following = joints + 1
    if currency(row, following) and following + 1 < len(row):
        following += 1
    second = core_at(row, following) if begins(row[following]) else None
    if second is None or second.sort is Sort.RANK or second.value < core.value:
        return None, 0
    kinds = kind_at(row, place, core), kind_at(row, following, second)
    far = row[following].start - row[here - 1].end > _FARTHEST
    if far or are_apart(kinds, opener, parted=spare is not None):
        return None, 0
    return second, following - here


_CURRENCY_OPENERS = frozenset("$£€¥₹")


def _shared_scale(low: Fraction, high: Fraction) -> Fraction:
    """Return the scale that ``3`` shares with ``5 million``."""
    if low >= 1000 or high < 1000:  # noqa: PLR2004
        return Fraction(1)
    scale = next(scale for scale in SCALES if high >= scale)
    return scale if low * scale <= high else Fraction(1)


def _signed(row: Sequence[Piece], begin: int, place: int, amount: Amount) -> tuple[Amount, int]:
    """Read ``-12`` and ``minus 12``; a hyphen between two words or figures is no sign."""
    if not begin or amount.sort is Sort.RANK:
        return amount, begin
    sign = row[begin - 1]
    if sign.low == "minus" or (
        sign.text == "-"
        and sign.end == row[begin].start
        and row[place].text[0].isdecimal()
        and (begin == 1 or row[begin - 2].end < sign.start or row[begin - 2].text == "(")
    ):
        return replace(amount, low=-amount.high, high=-amount.low), begin - 1
    return amount, begin


def _aged(row: Sequence[Piece], begin: int, here: int, amount: Amount) -> tuple[Amount, int]:
    """Read ``33-year-old``, ``33 years old``, ``aged 33`` and ``Ann, 33, said``."""
    years = amount.sort is Sort.MEASURE and amount.unit == "month"
    words = [one.low for one in row[here : here + 2]]
    before = [one.low for one in row[max(0, begin - 3) : begin]]
    old = years and (words[:1] == ["old"] or words in (["-", "old"], ["of", "age"]))
    if old:
        size = 1 if words[0] == "old" else 2
        return replace(
            amount,
            sort=Sort.AGE,
            unit="year",
            low=amount.low / 12,
            high=amount.high / 12,
            grain=Fraction(0),
            end=row[here + size - 1].end,
        ), here + size
    aged = before[-1:] == ["aged"] or before[-2:] in (["age", "of"], ["aged", "just"], ["aged", "only"])
    named = (
        before[-1:] == [","] and begin > 1 and row[begin - 2].text[0].isupper() and words[:1] in ([","], [")"], ["."])
        and 0 < amount.high < _OLDEST and amount.low.denominator == 1 and row[begin].text.isdecimal()
    )  # fmt: skip
    if amount.sort is Sort.COUNT and not amount.unit and (aged or named):
        return replace(amount, sort=Sort.AGE, unit="year", grain=Fraction(0)), here
    return amount, here


def _timed(row: Sequence[Piece], here: int, amount: Amount) -> tuple[Amount, int]:
    """Read ``three times``; ``five-time champion`` too."""
    if amount.sort is Sort.COUNT and here < len(row):
        ahead = here + (row[here].low == "-")
        if ahead < len(row) and row[ahead].low in ("times", "time", "fold"):
            return replace(amount, sort=Sort.TIMES, end=row[ahead].end), ahead + 1
    return amount, here


def _in_title(row: Sequence[Piece], place: int, here: int) -> bool:
    """Tell whether a number stands in a name: ``8 Seconds``, ``You Only Live Once``, ``14th Dalai Lama``."""
    written = row[place].text
    inner = place > 0 and row[place - 1].text not in '.!?:"' and row[place - 1].start > 0
    if inner and written[:1].isupper() and written[1:].islower() and row[place - 1].text[0].isalpha():
        return row[place - 1].text[0].isupper() or (here < len(row) and row[here].text[0].isupper())
    last = row[here - 1].text if here - 1 > place else ""
    if len(last) > len("hrs") and last[0].isupper() and last[1:].islower():
        return True
    following = row[here].text if here < len(row) else ""
    return is_ordinal(row[place].low) and following[:1].isupper() and following[1:].islower()


def _is_label(row: Sequence[Piece], begin: int, here: int) -> bool:
    """Tell whether a number names rather than counts: ``Boeing 747``, ``Chapter 3``, ``No. 4``, ``3D``."""
    before = row[begin - 1] if begin else None
    if before is None:
        return False
    if before.text == "." and begin > 1 and row[begin - 2].low in ("vol", "no", "ch", "fig", "art", "sec"):
        return True
    if before.text == "-" and begin > 1 and before.start == row[begin - 2].end and before.end == row[begin].start:
        return row[begin - 2].text[0].isalpha()
    if sections("number_contexts").get(before.low) == "numbered" and row[begin].text[0].isdecimal():
        return True
    following = row[here].text if here < len(row) else ""
    named = (
        before.text[0].isupper() and not (begin == 1 or row[begin - 2].text in '.!?:"') and before.text[-1:].isalpha()
    )
    return named and not (
        following[:1].islower()
        and following.isalpha()
        and unit_forms().get(following) is None
        and len(following) > len("for")
    )


def _bounded(row: Sequence[Piece], begin: int, amount: Amount, here: int | None = None) -> Amount:
    """Add the words that bound or blur an amount."""
    found, first = bounds_before(row, begin)
    here = (
        here if here is not None else next((n for n in range(begin, len(row)) if row[n].start >= amount.end), len(row))
    )
    after, size = bound_after(row, here)
    if not after and here + 1 < len(row) and row[here].low.isalpha():
        after, size = bound_after(row, here + 1)
        if after and row[here + 1].low != "or":
            after = ""
        size += bool(after)
    if after:
        found.add(after)
        amount = replace(amount, end=row[here + size - 1].end)
    bound = next((name for name in ("more", "less", "least", "most") if name in found), "")
    if (
        bound == "more"
        and amount.unit in ("minute", "month")
        and row[first].low == "over"
        and amount.sort is Sort.MEASURE
    ):
        bound = "least"
    blur = next((name for name in ("about", "nearly") if name in found), "")
    return replace(amount, start=row[first].start if found and first < begin else amount.start, bound=bound, blur=blur)


def _together(row: Sequence[Amount], text: str) -> list[Amount]:
    """Add up ``six feet two inches`` and ``2 hours 30 minutes``."""
    found: list[Amount] = []
    for amount in row:
        last = found[-1] if found else None
        if (
            last is not None
            and last.sort is amount.sort is Sort.MEASURE
            and last.unit == amount.unit
            and last.low == last.high
            and amount.low == amount.high
            and not (amount.bound or amount.blur)
            and 0 <= amount.low < last.low
            and text[last.end : amount.start].strip(" ,") in ("", "and")
            and text[last.end : amount.start]
        ):
            total = last.low + amount.low
            found[-1] = replace(last, end=amount.end, stop=amount.stop, low=total, high=total, grain=amount.grain)
        elif last is not None and _is_part_of(last, amount, text):
            low, high = last.low * amount.low, last.high * amount.high
            found[-1] = replace(
                amount, start=last.start, core=last.core, low=low, high=high, bound=last.bound, blur=last.blur
            )
        else:
            found.append(amount)
    return found


def _is_part_of(share: Amount, amount: Amount, text: str) -> bool:
    """Tell whether a share is one of a single unit: ``three quarters of an hour``."""
    plain = share.sort is Sort.SHARE and amount.sort is Sort.MEASURE and not (amount.bound or amount.blur)
    joint = text[share.end : amount.start].strip()
    return plain and joint == "of" and text[amount.core : amount.end].startswith(("a ", "an "))
