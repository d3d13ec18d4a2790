"""Read a wording as a row of items."""

from __future__ import annotations

from functools import cache

from claimspan.facts.items import (
    Item,
    Kind,
    Piece,
    is_small,
    longest_by_first_word,
    longest_phrase,
    month_or_day,
    phrase_at,
    pieces,
    word_key,
)
from claimspan.facts.lexicon import forms, sections
from claimspan.facts.names import is_headline, is_title, name_at
from claimspan.facts.numbers import Number, number_at, number_words
from claimspan.facts.values import clock, in_one_dress, vague

_CURRENCY = frozenset("$£€¥₹₽₩¢")
_CURRENCY_CODES = frozenset({"US$", "USD", "EUR", "GBP", "JPY", "CNY", "INR", "CHF"})
_BOUND_LENGTH = 4
_BEFORE_A_MONTH = frozenset(("in", "by", "from", "since", "until", "till", "last", "next", "early", "late"))
_BEFORE_A_SEASON = frozenset(("next", "last", "this", "early", "late"))
_MODALS_THAT_ARE_NAMES = frozenset({"will", "may", "can", "might", "some", "any", "bar", "sans", "minus"})


def read(plain: str) -> list[Item]:
    """Return the items of a plain wording, in text order (a currency sign after its figures)."""
    row = pieces(plain)
    headline = is_headline(row)
    items: list[Item] = []
    place = 0
    while place < len(row):
        item, size = _item(row, place, items, headline=headline)
        items.extend(item)
        place += size
    return in_one_dress(items)


def _made(kind: Kind, key: str, row: list[Piece], place: int, size: int, *, surely: bool = True) -> Item:
    text = " ".join(piece.low for piece in row[place : place + size])
    return Item(kind, key, row[place].start, row[place + size - 1].end, surely, text)


def _item(row: list[Piece], place: int, before: list[Item], *, headline: bool) -> tuple[list[Item], int]:
    """Return the item or items at ``place`` and how many pieces they take."""
    low = row[place].low
    if low.isalpha() and low not in _telling():
        return _plain(row, place, headline=headline)
    return (
        clock(row, place)
        or _dated(row, place)
        or _negative(row, place)
        or _currency(row, place)
        or _named_modal(row, place)
        or _bound(row, place)
        or vague(row, place)
        or _counted(row, place)
        or _unit(row, place, before)
        or _listed(row, place)
        or _plain(row, place, headline=headline)
    )


@cache
def _telling() -> frozenset[str]:
    """Return the words that more than a plain word may begin with: the others are read at once."""
    numbers = number_words() | {"half", "minus", "fall", "tens", "dozens", "scores"}
    listed = frozenset(longest_phrase()) | frozenset(_longest_bound())
    return numbers | listed | _unit_words() | _date_words() | _MODALS_THAT_ARE_NAMES


@cache
def _date_words() -> frozenset[str]:
    return frozenset(forms("dates"))


def _dated(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    if row[place].low == "fall" and place and row[place - 1].low in _BEFORE_A_SEASON:
        return [_made(Kind.DATE, "autumn", row, place, 1)], 1
    if row[place].low.rstrip(".") not in _date_words():
        return None
    near = [row[other].text for other in (place - 1, place + 1, place + 2) if 0 <= other < len(row)]
    timed = place > 0 and row[place - 1].low in _BEFORE_A_MONTH
    key = month_or_day(row[place].text, beside_number=timed or any(text[0].isdecimal() for text in near))
    if key is None:
        return None
    size = (
        2
        if place + 1 < len(row)
        and row[place + 1].text == "."
        and len(row[place].text) <= _BOUND_LENGTH
        and (place + 2 < len(row) and row[place + 2].text[0].isdecimal())
        else 1
    )
    return [_made(Kind.DATE, key, row, place, size)], size


def _negative(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``-12`` and ``minus 12``; a hyphen between two words or figures is no sign."""
    if row[place].low not in ("-", "minus") or place + 1 == len(row):
        return None
    if row[place].low == "-":
        apart = not place or row[place - 1].end < row[place].start or row[place - 1].text == "("
        if not apart or row[place].end != row[place + 1].start:
            return None
    number = number_at(row, place + 1)
    if number is None or not row[place + 1].text[0].isdecimal():
        return None
    size = number.size + 1
    return [_made(Kind.NUMBER, f"-{number.key}", row, place, size)], size


def _currency(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``$28 million``: the sign is put after the figures, where words for it stand."""
    if row[place].text not in _CURRENCY and row[place].text not in _CURRENCY_CODES:
        return None
    unit = forms("units", "unit").get(row[place].low, row[place].low)
    number = number_at(row, place + 1) if place + 1 < len(row) else None
    if number is None:
        return None if row[place].text.isalpha() else ([_made(Kind.UNIT, unit, row, place, 1)], 1)
    size = number.size + 1
    counted = Item(Kind.NUMBER, number.key, row[place].start, row[place + size - 1].end)
    return [counted, Item(Kind.UNIT, unit, row[place].start, row[place].end)], size


def _named_modal(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``Will Smith``: a capital inside a sentence makes it a name."""
    text = row[place].text
    if text.lower() not in _MODALS_THAT_ARE_NAMES or not text[0].isupper() or text.isupper() or place == 0:
        return None
    following = row[place + 1].text if place + 1 < len(row) else ""
    if not following[:1].isupper() or row[place - 1].text in ".!?\"'":
        return None
    return [_made(Kind.NAME, text.lower(), row, place, 1)], 1


@cache
def _longest_bound() -> dict[str, int]:
    return longest_by_first_word(sections("numeric_scope"))


def _one_unit(row: list[Piece], place: int) -> bool:
    """Tell whether ``an hour`` or ``one mile`` stands at ``place``."""
    return row[place].low in ("a", "an", "one") and place + 1 < len(row) and row[place + 1].low in _unit_words()


def _shares(number: object) -> bool:
    return isinstance(number, Number) and "/" in number.key


def _bound(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    """Read ``about``, ``over``, ``at least`` before a number."""
    for size in range(min(_longest_bound().get(row[place].low, 0), len(row) - place - 1), 0, -1):
        phrase = " ".join(piece.low for piece in row[place : place + size])
        section = sections("numeric_scope").get(phrase)
        following = row[place + size]
        number = number_at(row, place + size) or (following.text in _CURRENCY or _one_unit(row, place + size) or None)
        if (
            section is None
            or number is None
            or (
                not _shares(number)
                and following.low in ("one", "first", "second", "once", "single")
                and not _one_unit(row, place + size)
            )
        ):
            continue
        kind = Kind.MODALITY if section in ("about", "almost") else Kind.SCOPE
        return [_made(kind, f"bound:{section}", row, place, size)], size
    return None


def _counted(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    number = number_at(row, place)
    if number is None:
        return None
    kind = Kind.DATE if number.year else Kind.NUMBER
    items = [_made(kind, number.key, row, place, number.size, surely=number.sure)]
    if number.unit:
        items.append(_made(Kind.UNIT, number.unit, row, place, number.size))
    return items, number.size


@cache
def _unit_words() -> frozenset[str]:
    return frozenset(forms("units", "unit")) | {"per", "percentage", "basis"}


def _unit(row: list[Piece], place: int, before: list[Item]) -> tuple[list[Item], int] | None:
    """Read a unit right after a number, or after a number and a hyphen."""
    low = row[place].low
    if low not in _unit_words():
        return None
    last = before[-1].kind if before else None
    if last is Kind.MARK and before[-1].key == "-" and len(before) > 1:
        last = before[-2].kind
    for size in (2, 1):
        phrase = " ".join(piece.low for piece in row[place : place + size])
        if phrase in ("per cent", "percentage points", "percentage point", "basis points"):
            key = {"per cent": "percent", "basis points": "basis point"}.get(phrase, "percentage point")
            return [_made(Kind.UNIT, key, row, place, 2)], 2
        if phrase in ("degrees celsius", "degree celsius", "degrees centigrade", "degrees fahrenheit"):
            key = "fahrenheit" if phrase.endswith("t") else "celsius"
            return [_made(Kind.UNIT, key, row, place, 2)], 2
    if low in ("percent", "%"):
        return [_made(Kind.UNIT, "percent", row, place, 1)], 1
    if last not in (Kind.NUMBER, Kind.DATE):
        return None
    unit = forms("units", "unit").get(low)
    return None if unit is None else ([_made(Kind.UNIT, unit, row, place, 1)], 1)


def _listed(row: list[Piece], place: int) -> tuple[list[Item], int] | None:
    found = phrase_at(row, place)
    if found is None:
        return None
    kind, key, size = found
    return [_made(kind, key, row, place, size)], size


def _plain(row: list[Piece], place: int, *, headline: bool) -> tuple[list[Item], int]:
    text = row[place].text
    if not any(letter.isalnum() for letter in text):
        return [_made(Kind.MARK, text, row, place, 1)], 1
    low = text.lower()
    if is_title(text) and text[0].isupper():
        size = 2 if place + 1 < len(row) and row[place + 1].text == "." and len(text) <= _BOUND_LENGTH else 1
        return [_made(Kind.SMALL, f"title:{low.rstrip('.')}", row, place, size)], size
    name, surely = name_at(row, place, headline=headline)
    if name:
        return [_made(Kind.NAME, low.replace(".", "") if "_" not in low else low, row, place, 1, surely=surely)], 1
    if is_small(low):
        return [_made(Kind.SMALL, "a" if low == "an" else low, row, place, 1)], 1
    return [_made(Kind.WORD, word_key(text), row, place, 1)], 1
