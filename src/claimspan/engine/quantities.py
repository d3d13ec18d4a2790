"""Whether two places give the same figures: fractions and percents, units of time, numbers in words."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from claimspan.engine.hunks import Comparison
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import equations, forms
from claimspan.model.change import Aspect

_RATIO = "ratio"
_PERCENT = "percent"
_EVERY = {"annually": "year", "yearly": "year", "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour"}
_ARTICLES = ("a", "an", "one")

Quantity = tuple[Fraction | str, str]


def of_kinds(items: Sequence[Item], *kinds: Kind) -> list[Item]:
    """Return the items of some kinds."""
    return [item for item in items if item.kind in kinds]


def number_difference(before: Sequence[Item], after: Sequence[Item]) -> Aspect | None:
    """Return number or date when two places give other figures."""
    old, new = of_kinds(before, Kind.NUMBER, Kind.DATE), of_kinds(after, Kind.NUMBER, Kind.DATE)
    if _joined_days(old) == _joined_days(new):
        return Aspect.NUMBER if _units_differ(before, after) else None
    if quantities(before) == quantities(after):
        return None
    if not old or not new:
        only = old or new
        if not any(item.surely for item in only):
            return None
    dates = [item for item in (*old, *new) if item.kind is Kind.DATE]
    return Aspect.DATE if dates else Aspect.NUMBER


def _joined_days(values: Sequence[Item]) -> list[str]:
    """Return the keys of values, a month and the day right behind it as one: ``April 10`` where a count may follow."""
    keys: list[str] = []
    end = -1
    for item in values:
        day = item.kind is Kind.NUMBER and item.key.isdecimal() and item.start == end + 1
        if day and keys and keys[-1].isalpha():
            keys[-1] = f"{keys[-1]} {item.key}"
        else:
            keys.append(item.key)
        end = item.end if item.kind is Kind.DATE else -1
    return keys


def same_single_figure(comparison: Comparison) -> bool:
    """Tell whether each wording has one figure and both say the same: ``half`` here and ``50 percent`` there."""
    sides = comparison.before, comparison.after
    counts = [sum(item.kind in (Kind.NUMBER, Kind.DATE) for item in side) for side in sides]
    if counts != [1, 1] or comparison.keys_before == comparison.keys_after:
        return False
    one, other = ([unit for unit in units_of(side) if unit != _PERCENT] for side in sides)
    old, new = (quantities(side) for side in sides)
    return len(old) == 1 and old == new and sorted(one) == sorted(other)


def _units_differ(before: Sequence[Item], after: Sequence[Item]) -> bool:
    old, new = units_of(before), units_of(after)
    if of_kinds(before, Kind.UNIT) or of_kinds(after, Kind.UNIT):
        return old != new
    return bool(old and new) and old != new


def units_of(items: Sequence[Item]) -> list[str]:
    """Return the units that items name, also without a number: ``by a hand``."""
    units = [item.key if item.kind is Kind.UNIT else _unit(item) for item in items]
    return [unit for unit in units if unit]


def _unit(item: Item) -> str:
    return forms("units", "unit").get(item.text, "") if item.kind is Kind.WORD else ""


def quantities(items: Sequence[Item]) -> list[Quantity]:
    """Return the figures of items as values with a base unit: ``a week`` is ``7 days``, ``a fifth`` ``20 %``."""
    found: list[Quantity] = []
    place = 0
    while place < len(items):
        quantity, size = _quantity(items, place)
        if quantity is not None:
            found.append(quantity)
        place += size
    return found


def _quantity(items: Sequence[Item], place: int) -> tuple[Quantity | None, int]:
    item = items[place]
    following = items[place + 1 : place + 3]
    if item.kind is Kind.DATE:
        return _in_base(Fraction(1), _EVERY[item.text]) if item.text in _EVERY else (item.key, "date"), 1
    if item.text in _ARTICLES and following and (unit := _unit(following[0])):
        return _in_base(Fraction(1), unit), 2
    if item.kind is not Kind.NUMBER:
        return None, 1
    value = _value(item.key)
    if isinstance(value, str):
        return (value, ""), 1
    for ahead, other in enumerate(following, 1):
        unit = other.key if other.kind is Kind.UNIT else _unit(other)
        if unit:
            return _in_base(value, unit), ahead + 1
        if not (ahead == 1 and other.text in ("a", "an", "-")):
            break
    share = "/" in item.key or (item.key in ("0.5", "0.25") and not item.text[0].isdecimal())
    return (value, _RATIO if share else ""), 1


def _value(key: str) -> Fraction | str:
    try:
        return Fraction(key.removesuffix("x"))
    except (ValueError, ZeroDivisionError):
        return key


@cache
def _bases() -> dict[str, tuple[Fraction, str]]:
    """Return unit -> how many of which smaller unit one is."""
    found: dict[str, tuple[Fraction, str]] = {}
    for unit, base in equations("units", "exactly").items():
        count, name = base.split()
        found[unit] = Fraction(count), name
    return found


def _in_base(value: Fraction, unit: str) -> Quantity:
    if unit == _PERCENT:
        return value / 100, _RATIO
    count, base = _bases().get(unit, (Fraction(1), unit))
    return value * count, base
