"""Two wordings with their dates, times, numbers and names written in one way, for a second look.

What only one wording could mean is settled by the other: ``6/9/2023`` is the day that is written out beside it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType

from claimspan.engine.permission import in_one_mood
from claimspan.facts.lexicon import equations, forms

__all__ = ["in_one_dress"]

Rule = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_YEAR, _DAY = 12, 31
_NOON, _HOURS, _MINUTES = 12, 24, 60
_ROMAN = MappingProxyType({"I": 1, "V": 5, "X": 10, "L": 50, "C": 100})
_SIGNS = MappingProxyType({"GBP": "£", "EUR": "€", "USD": "$", "JPY": "¥", "INR": "₹"})
_PARTS = MappingProxyType(
    {"½": ".5", "¼": ".25", "¾": ".75", "three quarters": "75%", "three-quarters": "75%", "3/4": "75%"}
)
_QUARTERS = ("first", "second", "third", "fourth")
_SHORT = MappingProxyType(
    {"art": "article", "fig": "figure", "vol": "volume", "ch": "chapter", "sec": "section", "p": "page", "pp": "pages"}
)
_DECADES = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")
_FIRST_DECADE = 20
_ENDINGS = ("n", "an", "ian", "ean", "i", "ese", "ish", "ic")
_SHORTEST_NAME = 4


def in_one_dress(old: str, new: str) -> tuple[str, str]:
    """Return two plain wordings with what can be written in several ways written in one."""
    old, new = _dressed(old), _dressed(new)
    old, new = _beside(old, new), _beside(new, old)
    return in_one_mood(old, new)


def _dressed(text: str) -> str:
    for pattern, write in _rules():
        text = pattern.sub(write, text)
    return text


def _beside(text: str, other: str) -> str:
    """Write what is open in one wording as the other, which says it in full, has it."""
    text = _figures_of_a_day.sub(lambda match: _day_beside(match, other), text)
    text = _decade.sub(lambda match: _decade_beside(match, other), text)
    text = _clock_alone.sub(lambda match: _time_beside(match, other), text)
    if _numbered_one.search(other):
        text = _numbered_one.sub(lambda match: f"number {_cardinal(match[1])}", text)
    return _demonym.sub(lambda match: _people_beside(match, other), text)


_figures_of_a_day = re.compile(r"(?<![\w./-])(\d{1,2})([./])(\d{1,2})\2(\d{4}|\d{2})(?![\w/]|\.\d)")


def _day_beside(match: re.Match[str], other: str) -> str:
    """Return the day that figures give and the other wording has; the first figure is the day where it has none."""
    first, last, year = int(match[1]), int(match[3]), match[4]
    years = [year] if len(year) > len("23") else [f"20{year}", f"19{year}"]
    for given in years:
        for day, month in ((first, last), (last, first)):
            written = _day(day, month, given)
            if written and re.search(rf"(?<!\d){re.escape(written)}\b", other):
                return written
    return match[0]


def _day(day: int, month: int, year: str) -> str:
    """Return a day as it is written out; empty when the calendar has none such."""
    return f"{day} {_MONTHS[month - 1]} {year}" if 1 <= month <= _YEAR and 1 <= day <= _DAY else ""


_decade = re.compile(rf"(?<!\w)(?:'?(\d0)'?s|({'|'.join(_DECADES)}))\b")


def _decade_beside(match: re.Match[str], other: str) -> str:
    decade = match[1] or str(10 * _DECADES.index(match[2]) + _FIRST_DECADE)
    full = re.search(rf"\b(1\d|20){decade}s\b", other)
    return full[0] if full else match[0]


_clock_alone = re.compile(r"\b(\d{1,2})(?: o'clock|\.(\d\d))\b(?! ?(?:%|per|m\b|k\w|million|billion))")


def _time_beside(match: re.Match[str], other: str) -> str:
    hour, minute = int(match[1]), match[2] or "00"
    for given in (hour, hour + _NOON):
        written = f"{given:02}:{minute}"
        if re.search(rf"\b{written}\b", other):
            return written
    return match[0]


_numbered_one = re.compile(
    r"(?i)(?:\bno\b\.?|\bnr\b\.?|\bnumber|#) ?(\d+|one|two|three|four|five|six|seven|eight|nine)\b(?![-.,]\d)"
)


_demonym = re.compile(r"\b(?:[Tt]he )?([A-Z][a-z]+) (?=([a-z]+))")
_of_a_place = re.compile(r"\b(?:[Tt]he |[Aa]n? )?([a-z]+) of ([A-Z][a-z]+)\b")


def _people_beside(match: re.Match[str], other: str) -> str:
    """Return ``Orvana's`` for ``the Orvanan`` where the other wording names the place."""
    people, noun = match[1], match[2]
    places = set(re.findall(rf"\b([A-Z][a-z]+)(?='s {noun}\b)", other))
    places |= {found[2] for found in _of_a_place.finditer(other) if found[1] == noun}
    for place in sorted(places):
        if people.lower() in equations("countries", "country").get(place.lower(), "").split() or _is_people_of(
            people, place
        ):
            return f"{place}'s "
    return match[0]


def _is_people_of(people: str, place: str) -> bool:
    stems = (place, place.rstrip("aeiouy"))
    return len(place) >= _SHORTEST_NAME and any(people == stem + ending for stem in stems for ending in _ENDINGS)


@cache
def _rules() -> tuple[Rule, ...]:
    """Return the patterns in the order they are tried, each with what it writes."""
    numbered = "[Cc]hapter|[Vv]olume|[Pp]art|[Bb]ook|[Aa]ct|[Aa]rticle|[Tt]itle|War"
    months, days = _names("month"), _names("weekday")
    short_days = "|".join(sorted(set(days) - set(_DAYS), key=len, reverse=True))
    month = rf"({'|'.join(sorted(months, key=len, reverse=True))})\b(?:(?<=\b[A-Z][a-z]{{2}})\.|(?<=Sept)\.)?"
    table = (
        (r"(?<![\w./-])(\d{4})[-/](\d\d)[-/](\d\d)(?![\w/-])", _iso),
        (rf"\b(\d{{1,2}})-({'|'.join(months)})-(\d{{4}})\b", lambda match: " ".join(match.groups())),
        (r"\b(\d{1,3})\.(\d{3})\.(\d{3})\b(?!\.\d)", lambda match: "".join(match.groups())),
        (rf"\b({short_days})\b(?:\.,?|(?=,? \d)),?", lambda match: days[match[1]] + ","),
        (rf"\b({'|'.join(_DAYS)}),? (?=(?:the )?\d|{month})", lambda match: f"{match[1]}, "),
        (rf"\b[Tt]he ([a-z]+(?:-[a-z]+)?)(?= of {month})", lambda match: _ordinal(match[1])),
        (rf"\b(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {month}", lambda match: f"{match[1]} {months[match[2]]}"),
        (
            rf"\b{month} (?:the )?(\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|,\d| ?[ap]\.?m)",
            lambda match: f"{match[2]} {months[match[1]]}",
        ),
        (r"(?<=[a-z]), (\d{4})\b(?=[,.]| (?![A-Z\d]))", lambda match: f" {match[1]}"),
        (rf"(?<=\d )({'|'.join(_MONTHS)}) '(\d\d)\b", lambda match: f"{match[1]} 20{match[2]}"),
        (r"\b(\d{4})'s\b", lambda match: f"{match[1]}s"),
        (r"\bC(\d\d)(?:th|st|nd|rd)?\b(?! [A-Z])", lambda match: f"{int(match[1])}th century"),
        (r"\b(?:a )?quarter to (\w+)(?: in the (\w+)| ([ap])\.?m\b\.?)", _quarter_to),
        (r"\b(?:(\d\d)|(quarter|half) past (\w+)|(\w+))(?<=\w)(?:[.:](\d\d))? (?:o'clock )?in the (\w+)\b", _spoken),
        (r"\b(\w+) o'clock\b(?: in the (\w+))?", _hour),
        (r"\b(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?(?=(.?))", _half_day),
        (r"\b([1-4])Q\b", lambda match: f"Q{match[1]}"),
        (r"\b(\d{1,2})h(\d\d)\b", lambda match: f"{match[1]}:{match[2]}"),
        (r"\bQ([1-4])\b", lambda match: f"the {_QUARTERS[int(match[1]) - 1]} quarter"),
        (r"\bH([12])\b", lambda match: f"the {_QUARTERS[int(match[1]) - 1]} half"),
        (r"\bthe (first|second) half of(?= \d{4})", lambda match: f"the {match[1]} half"),
        (r"\b(?:the )+(first|second|third|fourth) quarter\b(?: of(?= \d{4}))?", lambda match: f"{match[1]} quarter"),
        (r"\b(1[5-9]|20)(\d\d)[-/](?:\1)?(\d\d)\b(?![-/\d])", _season),
        (r"\b[Hh]alf a (dozen)\b", lambda _: "six"),
        (r"\b[Hh]alf a (million|billion)\b", lambda match: f"0.5 {match[1]}"),
        (r"\b[Aa] quarter of a (million|billion)\b", lambda match: f"0.25 {match[1]}"),
        (r"\b(?:[Aa]|[Oo]ne) (million|billion) and a half\b", lambda match: f"1.5 {match[1]}"),
        (r"\b(\w+) and a half (?=(?:million|billion)\b)", lambda match: f"{_cardinal(match[1])}.5 "),
        (r"\b(?:[Oo]ne)[- ](third|quarter|fifth|half)(?= of\b)", lambda match: f"a {match[1]}"),
        (r"\b(Art|Fig|Vol|Ch|Sec|p|pp|art|fig|vol|ch|sec)\.? ?(?=\d)", lambda match: f"{_SHORT[match[1].lower()]} "),
        (r"\b(Article|Figure|Volume|Chapter|Section|Page) (?=\d)", lambda match: f"{match[1].lower()} "),
        (r"\b(\w+) out of (?:every )?(?=(\w+))", _out_of),
        (r"(?<![\w.,/])(\d)/([2-9]|10)\b(?![/\d])", _share),
        (r"\b[Tt]hree[ -]quarters(?= of\b)", lambda _: "75%"),
        (r"(\d?)([½¼¾])", lambda match: f"{match[1] or '0'}{_PARTS[match[2]]}"),
        (r"(?<![\w.,])\.(\d+)\b", lambda match: f"0.{match[1]}"),
        (rf"\b({'|'.join(_SIGNS)}) ?(?=\d)", lambda match: _SIGNS[match[1]]),
        (r"(?<=\d) ?bn\b", lambda _: " billion"),
        (r"(?<=\d) ?mn\b", lambda _: " million"),
        (r"\b(\d+)p\b", lambda match: f"{match[1]} pence"),
        (r"\b(\d+)c\b", lambda match: f"{match[1]} cents"),
        (r" degrees C(?:elsius)?\b", lambda _: "°C"),
        (r" degrees F(?:ahrenheit)?\b", lambda _: "°F"),
        (r"(?<=\d) °(?=[CF]\b)", lambda _: "°"),
        (r"(?<=\d) ?p\.?c\.?t?\b(?!\.?\w)", lambda _: "%"),
        (rf"\b({numbered}) ([IVXLC]+|[a-z]+|[A-Z][a-z]+)\b", _numbered),
        (r"\b([A-Z][a-z]+) ([IVX]{2,5}|V)\b", _after_a_name),
        (r"\b([A-Z][a-z]+) the (Second|Third|Fourth|Fifth|Sixth)\b", _after_a_name),
        (r"(\+\d{1,3}) ?\(0\) ?", lambda match: f"{match[1]} "),
        (r"\b[Mm]inus (\w+)(?= degrees|°)", lambda match: f"-{_cardinal(match[1])}"),
        (r"\b(?:kilomet(?:re|er)s?|kms?) (?:an|per) hour\b", lambda _: "km/h"),
        (r"\bmiles an hour\b", lambda _: "miles per hour"),
        (r"\b[Tt]he (First|Second) World War\b", lambda match: f"World War {_QUARTERS.index(match[1].lower()) + 1}"),
        (r"\b(War|war) I\b", lambda match: f"{match[1]} 1"),
        (r"\b(\w+)[- ]year[- ]old (\w+)", lambda match: f"{match[2]}, aged {_cardinal(match[1])},"),
        (r"(?<=[a-z]), (\d{1,2}),", lambda match: f", aged {match[1]},"),
        (r"\b(?:is|was|are|were) aged (\d+)\b", lambda match: f"is {match[1]} years old"),
        (r"\b(\d+) or so\b", lambda match: f"about {match[1]}"),
        (r"(?<=\d)-(?=year|month|week|day|hour|minute|kilo|met|mile|foot|km)", lambda _: " "),
    )
    return tuple((re.compile(pattern), write) for pattern, write in table)


@cache
def _names(section: str) -> Mapping[str, str]:
    """Return capitalised form -> full name of the months or of the short weekdays."""
    found = {form.capitalize(): name.capitalize() for form, name in forms("dates", section).items()}
    return MappingProxyType(found)


def _ordinal(word: str) -> str:
    """Return the figures of an ordinal in words up to thirty-first; other words with their article."""
    ordinals = equations("numbers", "ordinal")
    tens, _, ones = word.rpartition("-")
    value = int(ordinals.get(ones, 0)) + int(equations("numbers", "cardinal").get(tens, 0))
    return str(value) if 1 <= value <= _DAY else f"the {word}"


def _iso(match: re.Match[str]) -> str:
    return _day(int(match[3]), int(match[2]), match[1]) or match[0]


def _cardinal(word: str) -> str:
    """Return the figures of a number in words up to twelve; other words as they are."""
    return equations("numbers", "cardinal").get(word.lower(), word)


def _clock(hour: int, minute: int, *, after_noon: bool) -> str:
    return f"{hour % _NOON + _NOON * after_noon:02}:{minute:02}"


def _half_day(match: re.Match[str]) -> str:
    """Write ``5 p.m.`` as ``17:00``; the dot that also ends the sentence stays."""
    hour, minute = int(match[1]), int(match[2] or 0)
    if not 1 <= hour <= _NOON or minute >= _MINUTES:
        return match[0]
    ends = match[0].endswith(".") and match[4] in ("", " ") and "." not in match[0][:-1].partition("m")[0][-2:]
    return _clock(hour, minute, after_noon=match[3] == "p") + ("." if ends else "")


_HALVES = MappingProxyType({"morning": False, "afternoon": True, "evening": True})


def _hour(match: re.Match[str]) -> str:
    """Write ``five o'clock in the afternoon`` as a time, and ``five o'clock`` in figures."""
    hour = _cardinal(match[1])
    if not hour.isdecimal() or not 1 <= int(hour) <= _NOON:
        return match[0]
    if match[2] in _HALVES:
        return _clock(int(hour), 0, after_noon=_HALVES[match[2]])
    return match[0].replace(match[1], hour)


def _spoken(match: re.Match[str]) -> str:
    """Write ``quarter past seven in the evening`` and ``nine in the morning`` as a time."""
    past, minute = match[2], int(match[5] or 0)
    hour = _cardinal(match[1] or match[3] or match[4])
    if match[6] not in _HALVES or not hour.isdecimal() or not 1 <= int(hour) <= _NOON:
        return match[0]
    minute = {"quarter": 15, "half": 30}.get(past or "", minute)
    return _clock(int(hour), minute, after_noon=_HALVES[match[6]])


def _quarter_to(match: re.Match[str]) -> str:
    hour = _cardinal(match[1])
    half = {"a": "morning", "p": "afternoon"}.get(match[3] or "", match[2])
    if half not in _HALVES or not hour.isdecimal() or not 1 < int(hour) <= _NOON:
        return match[0]
    return _clock(int(hour) - 1, 45, after_noon=_HALVES[half])


def _season(match: re.Match[str]) -> str:
    """Write ``2019-20`` and ``2019-2020`` as one; other pairs of years stay."""
    follows = (int(match[2]) + 1) % 100 == int(match[3])
    return f"{match[1]}{match[2]}/{match[3]}" if follows else match[0]


def _share(match: re.Match[str]) -> str:
    """Write ``2/3`` in words; ``3/4`` and ``1/4`` as they are read elsewhere."""
    upper, lower = int(match[1]), int(match[2])
    if (upper, lower) == (3, 4):
        return "75%"
    words = {value: word for word, value in equations("numbers", "ordinal").items()}
    name = {2: "half", 4: "quarter"}.get(lower) or words.get(str(lower), "")
    if not name or not 1 <= upper < lower:
        return match[0]
    if upper == 1:
        return f"a {name}"
    counts = {value: word for word, value in reversed(list(equations("numbers", "cardinal").items()))}
    return f"{counts[str(upper)]} {name}s"


def _out_of(match: re.Match[str]) -> str:
    """Write ``two out of three`` as ``two in three``."""
    counts = _cardinal(match[1]).isdecimal() and _cardinal(match[2]).isdecimal()
    return f"{match[1]} in " if counts else match[0]


def _roman(letters: str) -> int:
    """Return the value of Roman figures; 0 when letters are none."""
    if not re.fullmatch(r"(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", letters):
        return 0
    values = [_ROMAN[letter] for letter in letters]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))


def _numbered(match: re.Match[str]) -> str:
    """Write ``Chapter IV`` and ``chapter four`` as ``chapter 4``."""
    value = str(_roman(match[2]) or _cardinal(match[2]))
    return f"{match[1].lower()} {value}" if value.isdecimal() and value != "0" else match[0]


def _after_a_name(match: re.Match[str]) -> str:
    """Write ``Aldan III`` and ``Aldan the Third`` with figures."""
    value = str(_roman(match[2]) or equations("numbers", "ordinal").get(match[2].lower(), ""))
    return f"{match[1]} {value}" if value.isdecimal() and value != "0" else match[0]
