"""Read the amounts of a text."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cache, lru_cache
from typing import NamedTuple

from claimspan.facts.amounts import Amount, Sort
from claimspan.facts.amounts_units import (
    bound_after,
    bounds_before,
    currency,
    larger,
    made,
    rate_after,
    unit_after,
    unit_forms,
)
from claimspan.facts.items import Piece, piece, pieces
from claimspan.facts.lexicon import equations
from claimspan.facts.moments_reading import EVEN, moments
from claimspan.facts.numbers import number_at, number_words
from claimspan.facts.values import clock, vague

_CACHED = 256
_LONGEST = 400
_UNSURE = frozenset({"one", "single", "once", "a", "an"})
_HALF_BEFORE = frozenset({"of", "the", "its", "their", "his", "her", "all", "that", "an", "a"})
_SCORING = frozenset(
    ("win", "wins", "won", "winning", "beat", "beats", "beating", "beaten", "lost", "lose", "loses", "losing", "defeat", "defeated", "defeats",
     "draw", "drew", "drawn", "victory", "lead", "led", "leads", "score", "scored", "loss", "aggregate", "scoreline",
     "triumph", "thrashed", "thrashing", "tie", "tied", "record", "rout", "routed", "edged", "set", "sets", "series", "finished")
)  # fmt: skip
_SCALES = tuple(Fraction(10) ** power for power in (12, 9, 6, 3))
_VAGUE = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000, "millions": 10**6,
          "billions": 10**9, "trillions": 10**12}  # fmt: skip
_VAGUE_REACH = 1000
_HALF_DAY = 720
_OLDEST = 120
_SUPER = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(
    r"(?<![\w.])(?:(?P<figures>\d{1,9}(?:\.\d{1,20})?) ?[x×·*] ?)?10(?:(?P<raised>[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(?:\^|\*\*)(?P<power>[-+]?\d{1,3}))(?!\w)"
    r"|(?<![\w.])(?P<mantissa>\d{1,9}(?:\.\d{1,20})?)e(?P<e>[-+]?\d{1,3})(?!\w)"
)


class _Core(NamedTuple):
    """A number as it is written, before its surroundings are read."""

    value: Fraction
    grain: Fraction
    size: int
    sort: Sort = Sort.COUNT
    unit: str = ""


@lru_cache(_CACHED)
def amounts(text: str) -> tuple[Amount, ...]:
    """Return the amounts of a text, in text order; spans are code points of the text.

    Numbers that are dates, parts of names of versions and the like are none. Nothing is raised: what cannot be read as
    a number is none.
    """
    even = text.translate(EVEN)
    if len(even) != len(text):
        return ()
    taken = [(moment.core, moment.end) for moment in moments(text)]
    found = _powers(even)
    taken = sorted(taken + [(amount.core, amount.end) for amount in found])
    row = _grouped([one for one in pieces(even) if one.text], spaced=_SPACED.search(even) is not None)
    place = 0
    while place < len(row):
        if not _begins(row[place]) or _within(row[place], taken):
            place += 1
            continue
        amount, size = _read(row, place)
        if amount is not None:
            found.append(amount)
        place += max(1, size)
    return tuple(_together(sorted(found, key=lambda amount: amount.core), even))


_SPACED = re.compile(r"\w - \w|\w ,|\( \w|\w 's\b|`` ")
"""Marks that stand apart: text that was cut into words and put together again."""


def _grouped(row: list[Piece], *, spaced: bool) -> list[Piece]:
    """Return a row with ``13, 000`` as one number: as taken-apart texts write ``13,000``."""
    found: list[Piece] = []
    for one in row:
        if (
            len(found) > 1
            and found[-1].text == ","
            and len(one.text) == 3  # noqa: PLR2004
            and one.text.isdecimal()
            and (spaced or one.text == "000")
            and one.start == found[-1].end + 1
            and re.fullmatch(r"\d{1,3}(?:,\d{3})*", found[-2].text)
            and found[-2].end == found[-1].start
        ):
            found.pop()
            first = found.pop()
            found.append(piece(f"{first.text},{one.text}", first.start, one.end))
        else:
            found.append(one)
    return found


@cache
def _words() -> frozenset[str]:
    return number_words() | frozenset(_VAGUE) | {"noon", "midday", "midnight"}


def _begins(one: Piece) -> bool:
    return one.text[0].isnumeric() or one.low in _words()


def _within(one: Piece, taken: Sequence[tuple[int, int]]) -> bool:
    at = bisect_right(taken, (one.start, _FAR)) - 1
    return at >= 0 and one.start < taken[at][1]


_FAR = 1 << 62


def _powers(text: str) -> list[Amount]:
    """Read ``6.02 × 10^23``, ``10²`` and ``3e8``."""
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


def _read(row: Sequence[Piece], place: int) -> tuple[Amount | None, int]:
    """Return the amount at ``place`` and how many pieces it takes."""
    for reader in (_clock, _vague, _score, _rating, _half_unit):
        found = reader(row, place)
        if found is not None:
            return found
    core = _core(row, place)
    if core is None:
        return None, 1
    return _surrounded(row, place, core)


def _amount(
    row: Sequence[Piece], place: int, size: int, sort: Sort, low: Fraction, high: Fraction | None = None
) -> Amount:
    start, end = row[place].start, row[place + size - 1].end
    return Amount(start, end, start, end, sort, low, low if high is None else high)


def _clock(row: Sequence[Piece], place: int) -> tuple[Amount | None, int] | None:
    timed = clock(row, place)
    if timed is None:
        return None
    size = next(n for n in range(1, len(row) - place + 1) if row[place + n - 1].end >= timed[0][0].end)
    hour, minute = (int(part) for part in timed[0][0].key.split(":"))
    words = [one.low for one in row[place : place + size]]
    told = any(word.endswith(("am", "pm", "noon", "midday", "midnight")) for word in words) or int_of(words[0]) > 12  # noqa: PLR2004
    value = hour % 12 * 60 + minute + (_HALF_DAY if told and timed[0][1].key == "pm" else 0)
    return replace(_amount(row, place, size, Sort.CLOCK, Fraction(value)), unit="day" if told else ""), size


def int_of(word: str) -> int:
    """Return the figures that a word begins with as a number; 0 without."""
    match = re.match(r"\d{1,9}", word)
    return int(match.group()) if match else 0


def _vague(row: Sequence[Piece], place: int) -> tuple[Amount | None, int] | None:
    if vague(row, place) is None:
        return None
    size, value = 0, Fraction(1)
    while place + size < len(row) and row[place + size].low in (*_VAGUE, "of"):
        value *= _VAGUE.get(row[place + size].low, 1)
        size += 1
    size -= 1
    return _amount(row, place, size, Sort.COUNT, value, value * _VAGUE_REACH), size


def _score(row: Sequence[Piece], place: int) -> tuple[Amount | None, int] | None:
    """Read ``4-1``: two small numbers, near words that tell of a match or falling."""
    if place + 2 >= len(row) or row[place + 1].text != "-":
        return None
    if not _touching(row, place, 3) and row[place].end == row[place + 1].start:
        return None
    one, other = row[place].text, row[place + 2].text
    if not (one.isdecimal() and other.isdecimal() and max(len(one), len(other)) <= 3):  # noqa: PLR2004
        return None
    if (place and row[place - 1].text in ("-", "/", "$", "£", "€")) or unit_after(row, place + 3) is not None:
        return None
    following = row[place + 3].text if place + 3 < len(row) else ""
    if following == "-":
        return None
    near = {one.low for one in row[max(0, place - 12) : place + 15]}
    if not near & _SCORING:
        return None
    amount = _amount(row, place, 3, Sort.SCORE, Fraction(int(one)))
    return replace(amount, second=Fraction(int(other))), 3


def _touching(row: Sequence[Piece], place: int, size: int) -> bool:
    return all(row[n].end == row[n + 1].start for n in range(place, place + size - 1))


def _rating(row: Sequence[Piece], place: int) -> tuple[Amount | None, int] | None:
    """Read ``6.2/10``, ``3 out of 5``."""
    core = _core(row, place)
    if core is None or core.sort is not Sort.COUNT:
        return None
    here = place + core.size
    if here + 1 < len(row) and row[here].text == "/" and row[here + 1].text[0].isdecimal():
        joint = 1
    elif [one.low for one in row[here : here + 2]] == ["out", "of"] and here + 2 < len(row):
        joint = 2 + (row[here + 2].low in ("a", "the", "every", "possible"))
    else:
        return None
    whole = _core(row, here + joint) if here + joint < len(row) else None
    if whole is None or whole.value <= 0 or core.value > whole.value:
        return None
    size = core.size + joint + whole.size
    amount = replace(_amount(row, place, size, Sort.RATING, core.value), second=whole.value, grain=core.grain)
    return _bounded(row, place, amount), size


def _half_unit(row: Sequence[Piece], place: int) -> tuple[Amount | None, int] | None:
    """Read ``half an hour`` and ``half a million``."""
    if row[place].low != "half" or place + 2 >= len(row) or row[place + 1].low not in ("a", "an"):
        return None
    unit = unit_after(row, place + 2)
    half = Fraction(1, 2)
    if unit is not None:
        size = 2 + unit.size
        amount = replace(_amount(row, place, size, unit.sort, half * unit.factor), unit=unit.name, written=half)
        return _bounded(row, place, amount), size
    whole = _core(row, place + 1)
    if whole is None or whole.size < 2:  # noqa: PLR2004
        return None
    amount = replace(_amount(row, place, 1 + whole.size, Sort.COUNT, half * whole.value), grain=whole.grain / 10)
    return _bounded(row, place, amount), 1 + whole.size


def _core(row: Sequence[Piece], place: int) -> _Core | None:
    number = number_at(list(row[place : place + 12]), 0)
    if number is None or len(number.key) > _LONGEST:
        return None
    words = [one.low for one in row[place : place + number.size]]
    size, key = number.size, number.key
    if key.endswith("x") and key[:-1].replace(".", "").isdecimal():
        return _Core(Fraction(key[:-1]), Fraction(0), size, Sort.TIMES) if words[0] != "single" else None
    value = _fraction(key)
    if value is None or (words[0] in ("half", "quarter", "quarters") and size == 1 and not _is_half(row, place)):
        return None
    if number.unit:
        unit = made(number.unit, 0, _ending(words[0]))
        return _Core(value * unit.factor, unit.factor * _grain(words, value), size, unit.sort, unit.name or "%")
    if "/" in key or words[0] in ("half", "quarter"):
        return _Core(value, Fraction(0), size, Sort.SHARE)
    if _is_ordinal(words[-1]):
        return _Core(value, Fraction(0), size, Sort.RANK)
    odds = _odds(row, place, size, value)
    if odds is not None:
        return odds
    lower = _lower_part(row, place + size)
    if lower:
        return _Core(value / lower, Fraction(0), size + 2, Sort.SHARE)
    scale = larger(row, place + size)
    if scale is not None:
        return _Core(value * scale, scale * _grain(words, value), size + 1)
    if words[0].endswith("m") and words[0][:-1].isdecimal() and size == 1:
        return _Core(value, Fraction(10**6), size, Sort.COUNT, "m")
    return _Core(value, _grain(words, value), size)


def _odds(row: Sequence[Piece], place: int, size: int, value: Fraction) -> _Core | None:
    """Read ``1 in 12``."""
    here = place + size
    if here + 1 >= len(row) or row[here].low != "in" or value.denominator != 1 or not 0 < value < 10:  # noqa: PLR2004
        return None
    whole = number_at(list(row[here + 1 : here + 8]), 0) if _begins(row[here + 1]) else None
    of = _fraction(whole.key) if whole is not None and not whole.year else None
    if whole is None or of is None or of <= value or (value > 1 and of > 10):  # noqa: PLR2004
        return None
    following = row[here + 1 + whole.size].low if here + 1 + whole.size < len(row) else ""
    return None if unit_forms().get(following) else _Core(value / of, Fraction(0), size + 1 + whole.size, Sort.SHARE)


def _lower_part(row: Sequence[Piece], place: int) -> int:
    """Return 3 for the ``-thirds`` of ``two-thirds``; 0 without."""
    words = [one.low for one in row[place : place + 2]]
    if len(words) < 2 or words[0] != "-" or not words[1].endswith(("s", "quarter")):  # noqa: PLR2004
        return 0
    if words[1] in ("quarters", "quarter"):
        return 4
    lower = equations("numbers", "ordinal").get(words[1][:-1], "0") if words[1] != "seconds" else "0"
    return int(lower)


def _ending(word: str) -> str:
    return word.lstrip("0123456789.,")


def _fraction(key: str) -> Fraction | None:
    if len(key) == 1 and not key.isdecimal():
        value = unicodedata.numeric(key, None)
        return None if value is None else Fraction(value).limit_denominator(1000)
    try:
        return Fraction(key)
    except (ValueError, ZeroDivisionError):
        return None


def _is_half(row: Sequence[Piece], place: int) -> bool:
    following = row[place + 1].low if place + 1 < len(row) else ""
    before = row[place - 1].low if place else ""
    return (
        following in _HALF_BEFORE and before not in ("first", "second", "other", "latter") and row[place].low == "half"
    )


def _is_ordinal(word: str) -> bool:
    return word in equations("numbers", "ordinal") or re.fullmatch(r"[\d,]+(?:st|nd|rd|th)", word) is not None


def _grain(words: Sequence[str], value: Fraction) -> Fraction:
    """Return the unit of the last figure written; 0 for counts that are written out."""
    figures = re.match(r"[\d.,]*\d", words[0])
    if figures is None:
        return Fraction(0) if value < _SCALES[-1] else next(scale for scale in _SCALES if value >= scale)
    written = figures.group().replace(",", "")
    decimals = len(written.partition(".")[2]) if written.count(".") == 1 else 0
    bare = Fraction(written) if written.count(".") <= 1 else value
    scale = value / bare if bare else Fraction(1)
    if scale >= 1000 or decimals:  # noqa: PLR2004
        return scale / 10**decimals
    zeros = len(written) - len(written.rstrip("0"))
    return Fraction(10) ** zeros if zeros >= 3 else Fraction(0)  # noqa: PLR2004


def _surrounded(row: Sequence[Piece], place: int, core: _Core) -> tuple[Amount | None, int]:
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
            amount, here = replace(amount, unit=f"{amount.unit} a {rate}"), here + size
    amount = replace(amount, start=row[begin].start, end=row[here - 1].end, core=row[begin].start, stop=stop)
    amount, here = _aged(row, begin, here, amount)
    amount, here = _timed(row, here, amount)
    if _in_title(row, place, here) or (amount.sort is Sort.COUNT and _is_label(row, begin, here)):
        amount = replace(amount, sort=Sort.LABEL)
    if amount.sort is Sort.COUNT and here == place + 1 and row[place].low in _UNSURE and _idle_one(row, place):
        return None, here - place
    return _bounded(row, begin, amount, here), here - place


def _idle_one(row: Sequence[Piece], place: int) -> bool:
    """Tell whether ``one`` counts nothing: ``one of``, ``no one``, ``one day``."""
    before = row[place - 1].low if place else ""
    following = row[place + 1].low if place + 1 < len(row) else "."
    return before in ("no", "any", "every", "this", "that", "the", "another", "-") or not following.isalpha() or following in (
        "of", "another", "day", "who", "that", "which", "can", "is", "was", "in", "and", "or", "to", "more", "thing", "point",
        "time", "has", "by", "could", "would", "must", "should", "may", "might", "will"
    )  # fmt: skip


def _range_end(row: Sequence[Piece], place: int, core: _Core) -> tuple[_Core | None, int]:
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
    second = _core(row, following) if _begins(row[following]) else None
    if second is None or second.sort is Sort.RANK or second.value < core.value:
        return None, 0
    if row[following].start - row[here - 1].end > 24:  # noqa: PLR2004
        return None, 0
    return second, following - here


_CURRENCY_OPENERS = frozenset("$£€¥₹")


def _shared_scale(low: Fraction, high: Fraction) -> Fraction:
    """Return the scale that ``3`` shares with ``5 million``."""
    if low >= 1000 or high < 1000:  # noqa: PLR2004
        return Fraction(1)
    scale = next(scale for scale in _SCALES if high >= scale)
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
            amount, sort=Sort.AGE, unit="year", low=amount.low / 12, high=amount.high / 12, grain=Fraction(0), end=row[here + size - 1].end
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


_NUMBERED = frozenset(
    ("no", "number", "#", "article", "chapter", "section", "page", "room", "flight", "route", "highway", "level", "phase", "stage",
     "grade", "tier", "vol", "division", "episode", "season", "volume", "part", "channel", "platform", "type", "class", "line", "title",
     "rule", "act", "vol", "formula", "area", "block", "unit", "group", "group", "step", "week", "day", "round", "game", "year", "lap", "over",
     "bus", "interstate", "road", "psalm", "verse", "figure", "table", "version", "model")
)  # fmt: skip


def _in_title(row: Sequence[Piece], place: int, here: int) -> bool:
    """Tell whether a number stands in a name: ``8 Seconds``, ``You Only Live Once``, ``14th Dalai Lama``."""
    written = row[place].text
    inner = place > 0 and row[place - 1].text not in '.!?:"' and row[place - 1].start > 0
    if inner and written[:1].isupper() and written[1:].islower() and row[place - 1].text[0].isalpha():
        return row[place - 1].text[0].isupper() or (here < len(row) and row[here].text[0].isupper())
    last = row[here - 1].text if here - 1 > place else ""
    if len(last) > 3 and last[0].isupper() and last[1:].islower():  # noqa: PLR2004
        return True
    following = row[here].text if here < len(row) else ""
    return _is_ordinal(row[place].low) and following[:1].isupper() and following[1:].islower()


def _is_label(row: Sequence[Piece], begin: int, here: int) -> bool:
    """Tell whether a number names rather than counts: ``Boeing 747``, ``Chapter 3``, ``No. 4``, ``3D``."""
    before = row[begin - 1] if begin else None
    if before is None:
        return False
    if before.text == "." and begin > 1 and row[begin - 2].low in ("vol", "no", "ch", "fig", "art", "sec"):
        return True
    if before.text == "-" and begin > 1 and before.start == row[begin - 2].end and before.end == row[begin].start:
        return row[begin - 2].text[0].isalpha()
    if before.low in _NUMBERED and before.low not in ("over", "act", "group"):
        return True
    following = row[here].text if here < len(row) else ""
    named = (
        before.text[0].isupper() and not (begin == 1 or row[begin - 2].text in '.!?:"') and before.text[-1:].isalpha()
    )
    return named and not (
        following[:1].islower() and following.isalpha() and unit_forms().get(following) is None and len(following) > 3
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
        else:
            found.append(amount)
    return found
