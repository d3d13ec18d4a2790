"""Values in one dress: clock times, days of a month, ranges and vague figures."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from claimspan.facts.items import Item, Kind, Piece
from claimspan.facts.lexicon import equations, forms

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?(am|pm)?")
_FOUR_FIGURES = re.compile(r"(\d\d)(\d\d)()")
_AFTER_A_TIME = frozenset(("hours", "hrs", "local", "gmt", "utc"))
_NAMED_TIMES = {"noon": ("12:00", "pm"), "midday": ("12:00", "pm"), "midnight": ("12:00", "am")}
_HALF_DAY, _HOURS, _MINUTES, _DAYS = 12, 24, 60, 31
_VAGUE = frozenset({"tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions"})
_JOINING = ("to", "-", "and", "through", "until", "till")


def clock(row: Sequence[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``5 p.m.``, ``17:00``, ``9am``, ``12 noon`` as hour and half of the day."""
    text = row[place].text
    if not text[0].isdecimal():
        return _named_time(row, place) or _spoken(row, place)
    if text == "12" and (named := _named_time(row, place)) is not None:
        return named
    match = _TIME.fullmatch(row[place].low) or _whole_day(row, place)
    if match is None:
        return None
    hour, minute, half, size = int(match[1]), int(match[2] or 0), match[3], 1
    if half is None and place + 1 < len(row) and row[place + 1].low in ("am", "pm"):
        half, size = row[place + 1].low, 2
    written = ":" in row[place].text or _whole_day(row, place) is not None
    if minute >= _MINUTES or hour >= _HOURS or (half is None and not written):
        return None
    if half is None:
        half = "pm" if hour >= _HALF_DAY else "am"
    return _timed(f"{(hour - 1) % _HALF_DAY + 1}:{minute:02}", half, row, place, size)


def _whole_day(row: Sequence[Piece], place: int) -> re.Match[str] | None:
    """Match ``0600`` and ``1430 hours``: the time of day in four figures."""
    match = _FOUR_FIGURES.fullmatch(row[place].text)
    if match is None:
        return None
    following = row[place + 1].low if place + 1 < len(row) else ""
    return match if match[1].startswith("0") or following in _AFTER_A_TIME else None


def _spoken(row: Sequence[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``half past nine``; of the morning, as ``9:30`` is read."""
    words = [piece.low for piece in row[place : place + 3]]
    if words[:2] != ["half", "past"] or len(words) < 3:  # noqa: PLR2004
        return None
    hour = equations("numbers", "cardinal").get(words[2], words[2])
    if not hour.isdecimal() or not 1 <= int(hour) <= _HALF_DAY:
        return None
    return _timed(f"{hour}:30", "am", row, place, 3)


def _named_time(row: Sequence[Piece], place: int) -> tuple[list[Item], int] | None:
    size = 2 if row[place].text == "12" and place + 1 < len(row) else 1
    named = _NAMED_TIMES.get(row[place + size - 1].low)
    return None if named is None else _timed(*named, row, place, size)


def _timed(key: str, half: str, row: Sequence[Piece], place: int, size: int) -> tuple[list[Item], int]:
    start, end = row[place].start, row[place + size - 1].end
    text = " ".join(piece.low for piece in row[place : place + size])
    return [
        Item(Kind.NUMBER, key, start, end, surely=True, text=text),
        Item(Kind.DATE, half, start, end, surely=True, text=text),
    ], size


def vague(row: Sequence[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``hundreds of``, ``tens of thousands of``: figures that say the order of a number only."""
    size = 0
    while place + size < len(row) and row[place + size].low in _VAGUE:
        size += 1
        if place + size < len(row) - 1 and row[place + size].low == "of" and row[place + size + 1].low in _VAGUE:
            size += 1
    if not size or place + size >= len(row) or row[place + size].low != "of":
        return None
    if place and row[place - 1].text[0].isdecimal():
        return None
    text = " ".join(piece.low for piece in row[place : place + size])
    return [Item(Kind.NUMBER, f"vague {text}", row[place].start, row[place + size - 1].end, text=text)], size


def in_one_dress(items: list[Item]) -> list[Item]:
    """Return items with days joined to their months, ranges written ``from .. to`` and weekdays as one."""
    if any(item.text in ("a", "an") for item in items):
        items = _rewritten(items, _one_unit)
    if any(item.kind in _VALUES for item in items):
        for rewrite in (_days, _ranges, _weekdays):
            items = _rewritten(items, rewrite)
    return items


_VALUES = (Kind.NUMBER, Kind.DATE)


Rewrite = Callable[[Sequence[Item], int], "tuple[list[Item], int] | None"]


def _rewritten(items: list[Item], rewrite: Rewrite) -> list[Item]:
    result: list[Item] = []
    place = 0
    while place < len(items):
        made = rewrite(items, place)
        if made is None:
            result.append(items[place])
            place += 1
        else:
            result += made[0]
            place += made[1]
    return result


@cache
def _months() -> frozenset[str]:
    return frozenset(forms("dates", "month").values())


def _is_day(item: Item) -> bool:
    return item.kind is Kind.NUMBER and item.key.isdecimal() and 1 <= int(item.key) <= _DAYS and item.surely


def _is_month(item: Item) -> bool:
    return item.kind is Kind.DATE and item.key in _months()


def _is(items: Sequence[Item], place: int, test: Callable[[Item], bool]) -> bool:
    return 0 <= place < len(items) and test(items[place])


def _joins(items: Sequence[Item], place: int) -> bool:
    return _is(items, place, lambda item: item.key in _JOINING or item.text in _JOINING)


def _day_of(month: Item, day: Item) -> Item:
    start, end = min(month.start, day.start), max(month.end, day.end)
    return Item(Kind.DATE, f"{month.key} {day.key}", start, end, text=f"{month.text} {day.text}")


def _days(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """Read ``3 May``, ``May 3``, ``4 to 18 August`` and ``August 4 to 18``."""
    if _is_month(items[place]):
        return _month_first(items, place)
    if not _is_day(items[place]):
        return None
    after = place + 1 + _is(items, place + 1, lambda item: item.key == "of")
    if _is(items, after, _is_month):
        return _day_first(items, place, after)
    if _joins(items, place + 1) and _is(items, place + 2, _is_day) and _is(items, place + 3, _is_month):
        if _is(items, place + 4, _is_day) and items[place + 1].key == "-":
            return list(items[place : place + 3]), 3
        month = items[place + 3]
        return [_day_of(month, items[place]), items[place + 1], _day_of(month, items[place + 2])], 4
    return None


def _day_first(items: Sequence[Item], place: int, month: int) -> tuple[list[Item], int]:
    """Read ``3 May`` and ``3 May and 4``; ``month`` is the month's place."""
    found = [_day_of(items[month], items[place])]
    end = month + 1
    goes_on = _is(items, end, lambda item: item.key == "and") and _is(items, end + 1, _is_day)
    if goes_on and not _counts(items, end + 2) and not _is(items, end + 2, lambda item: item.key == "of"):
        found += [items[end], _day_of(items[month], items[end + 1])]
        end += 2
    return found, end - place


def _month_first(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    if not _is(items, place + 1, _is_day) or _counts(items, place + 2):
        return None
    first = _day_of(items[place], items[place + 1])
    if _joins(items, place + 2) and _is(items, place + 3, _is_day) and not _counts(items, place + 4):
        return [first, items[place + 2], _day_of(items[place], items[place + 3])], 4
    return [first], 2


def _counts(items: Sequence[Item], place: int) -> bool:
    """Tell whether what stands at ``place`` is counted by the number before it."""
    return _is(
        items, place, lambda item: (item.kind is Kind.WORD and item.text not in _TIMING) or _is_unit_or_month(item)
    )


def _one_unit(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """Read ``for a week`` as ``for one week``; ``three times a week`` stays."""
    article, before = items[place], items[place - 1] if place else None
    half = _and_a_half(items, place)
    if half is not None:
        return half
    if article.text not in ("a", "an") or place + 1 == len(items) or before is None:
        return None
    if not (before.text in _BEFORE_A_UNIT or before.key.startswith("bound:")):
        return None
    unit = forms("units", "unit").get(items[place + 1].text)
    if unit is None:
        return None
    counted = Item(Kind.NUMBER, "1", article.start, article.end, surely=False, text="one")
    return [counted, items[place + 1]._replace(kind=Kind.UNIT, key=unit)], 2


def _and_a_half(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """Read ``an hour and a half`` as 1.5 hours."""
    keys = [item.key for item in items[place + 2 : place + 5]]
    size = 5 if keys == ["and", "a", "0.5"] else 4 if keys[:2] == ["and", "0.5"] else 0
    unit = forms("units", "unit").get(items[place + 1].text) if size else None
    if items[place].text not in ("a", "an", "one") or unit is None:
        return None
    start, end = items[place].start, items[place + size - 1].end
    text = " ".join(item.text for item in items[place : place + size])
    return [Item(Kind.NUMBER, "1.5", start, end, text=text), Item(Kind.UNIT, unit, start, end, text=text)], size


_BEFORE_A_UNIT = frozenset(("for", "in", "within", "after", "before", "than", "by", "over", "under", "every", "lasted"))


_TIMING = frozenset(("after", "before", "following", "when"))


def _is_unit_or_month(item: Item) -> bool:
    return item.kind is Kind.UNIT or _is_month(item)


def _value_end(items: Sequence[Item], place: int) -> int:
    """Return where the value that starts at ``place`` ends; ``place`` when none does."""
    if _is(items, place, lambda item: item.kind is Kind.DATE):
        return place + 1
    if not _is(items, place, lambda item: item.kind is Kind.NUMBER):
        return place
    unit = _is(items, place + 1, lambda item: item.kind is Kind.UNIT or item.key in ("am", "pm"))
    return place + 1 + unit


def _ranges(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """Read ``3-5 %``, ``3% to 5%`` and ``between 3 and 5 %`` as ``from 3 to 5 %``."""
    if items[place].kind not in _VALUES and items[place].text not in ("between", "from"):
        return None
    opener = items[place].text if items[place].text in ("between", "from") else ""
    first = place + bool(opener)
    end = _value_end(items, first)
    if end == first or end >= len(items):
        return None
    wanted = {"between": ("and", "-"), "from": ("to", "-", "through", "until")}.get(opener, ("-", "to"))
    last = _value_end(items, end + 1)
    if items[end].text not in wanted or last == end + 1:
        return None
    if not opener and (_is(items, place - 1, _is_hyphen) or _is(items, last, _is_hyphen)):
        return None
    low, high = list(items[first:end]), list(items[end + 1 : last])
    if low[-1].kind is Kind.NUMBER and high[-1].kind is Kind.UNIT:
        low.append(high[-1]._replace(start=low[-1].start, end=low[-1].end))
    if low[-1].kind is Kind.UNIT and high[-1].kind is Kind.NUMBER:
        high.append(low[-1]._replace(start=high[-1].start, end=high[-1].end))
    start = items[place]
    opening = Item(Kind.SMALL, "from", start.start, start.end if opener else start.start, text="from")
    joint = Item(Kind.SMALL, "to", items[end].start, items[end].end, text="to")
    return [opening, *low, joint, *high], last - place


def _is_hyphen(item: Item) -> bool:
    return item.key == "-"


def _weekdays(items: Sequence[Item], place: int) -> tuple[list[Item], int] | None:
    """Read ``Monday to Friday`` as ``weekdays``."""
    if items[place].key not in ("monday", "from"):
        return None
    first = place + (items[place].text == "from")
    keys = [item.key for item in items[first : first + 3]]
    if keys[:1] != ["monday"] or keys[2:] != ["friday"] or not _joins(items, first + 1) or keys[1] == "and":
        return None
    start, end = items[place].start, items[first + 2].end
    return [Item(Kind.DATE, "weekdays", start, end, text="monday to friday")], first + 3 - place
