"""Read the dates and periods of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from claimspan.facts.lexicon import equations, forms
from claimspan.facts.moments import Moment
from claimspan.facts.moments_relative import resolved

_CACHED = 256
_THIS_CENTURY, _CENTURY, _PIVOT = 2000, 100, 50
_MAX_MONTH = 12

EVEN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u2008\u2009\u200a\u202f\u2002\u2003\u3000", " "),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212\uff0d", "-"),
        **dict.fromkeys("\u2019\u2018\u02bc", "'"),
    }
)
"""Spaces, dashes and minus signs, apostrophes as one each; no place in the text moves."""

_MONTH = "|".join(sorted(forms("dates", "month"), key=len, reverse=True))
_ORDINALS = {word: int(value) for word, value in equations("numbers", "ordinal").items() if int(value) <= 21}  # noqa: PLR2004
_DAY_WORDS = {
    **_ORDINALS,
    **{f"twenty-{word}": 20 + number for word, number in _ORDINALS.items() if number < 10},  # noqa: PLR2004
    "thirtieth": 30,
    "thirty-first": 31,
}
_DAY_NUMBER = rf"(?:(?P<day>0?[1-9]|[12]\d|3\d)(?:st|nd|rd|th)?|(?P<dayword>{'|'.join(_DAY_WORDS)}))"
_YEAR = r"(?P<year>1\d{3}|20\d{2}|21\d{2})"
_NO_DIGIT = r"(?![\d%]|[.,:]\d)"
_CARDINALS = sorted(equations("numbers", "cardinal"), key=len, reverse=True)
_SEASON = "spring|summer|autumn|winter|fall"
_UNTIL = r"(?P<until>[12]?\d|3[01])(?:st|nd|rd|th)?"
_THEN_YEAR = rf"(?:,? {_YEAR}{_NO_DIGIT})?"
_DAY_ENDS = r"(?![\d:%]|[.,]\d|st\b|nd\b|rd\b|th\b)"
_ERA = r"(?P<era>BCE?|CE|AD|B\.C\.|A\.D\.)(?!\w)"
_ERA_YEAR = r"\d{1,2},?\d{3}|\d{1,4}"
_NTH = "|".join(_ORDINALS)

_FORMS: tuple[tuple[str, str], ...] = (
    ("iso", r"(?P<year>\d{4})-(?P<month>0[1-9]|1[0-2])-(?P<day>\d{2})(?!\d)(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"),
    ("figures", r"(?P<a>\d{1,2})(?P<mark>[/.])(?P<b>\d{1,2})(?P=mark)(?P<year>\d{4}|\d{2})(?![\d/])"),
    ("decade", r"(?:the )?(?:(?P<head>\d{2,3})0'?s|'(?P<short>\d)0s)\b"),
    (
        "century",
        rf"(?:the )?(?:(?P<nth>\d{{1,2}})(?:st|nd|rd|th)|(?P<word>{_NTH}))[- ]century\b(?P<era> BCE?| B\.C\.)?",
    ),
    (
        "day",
        rf"(?:the )?{_DAY_NUMBER}(?: ?(?:-|to|and|until) ?{_UNTIL})?(?: of)? (?P<name>{_MONTH})\b\.?{_THEN_YEAR}",
    ),
    (
        "day",
        rf"(?P<name>{_MONTH})\b\.? {_DAY_NUMBER}(?: ?(?:-|to|until|through) ?{_UNTIL})?{_DAY_ENDS}{_THEN_YEAR}",
    ),
    ("day", rf"(?P<name>{_MONTH})\b\.?(?:,| of)? {_YEAR}{_NO_DIGIT}"),
    ("season", rf"(?P<season>{_SEASON})(?: of|,)? (?P<year>\d{{4}}){_NO_DIGIT}"),
    (
        "quarter",
        rf"(?:(?:q(?P<q>[1-4])|(?P<nth>first|second|third|fourth)[ -]quarter)(?: of|,)?(?: the year)?(?: {_YEAR})?\b)",
    ),
    ("years", rf"{_YEAR} ?(?P<mark>-|/|to|and|until|through) ?(?P<until>(?:1\d|20|21)?\d{{2}}){_NO_DIGIT}(?![\w/-])"),
    (
        "era",
        rf"(?<![\d,])(?:(?P<from>{_ERA_YEAR}) ?(?:-|to) ?)?(?P<year>{_ERA_YEAR}) {_ERA}|AD (?P<after>\d{{1,4}})\b",
    ),
    ("year", rf"{_YEAR}{_NO_DIGIT}(?![\w$/]|-\w)"),
    ("name", rf"(?P<name>{_MONTH})\b"),
    ("weekday", rf"(?P<weekday>{'|'.join(sorted(forms('dates', 'weekday'), key=len, reverse=True))})\b"),
    ("season", rf"(?:(?:the|this|last|next) )?(?P<season>{_SEASON})\b"),
    ("relative", r"(?:yesterday|today|tomorrow|tonight)\b"),
    ("relative", r"(?:(?:the )?(?:last|previous|past|next|following|same)|this) (?:year|month|week|decade|century)\b"),
    (
        "relative",
        rf"(?:an?|{'|'.join(_CARDINALS)}|\d{{1,3}}) (?:year|month|week|day|decade)s? ago\b",
    ),
)
_ANY = tuple(
    (
        kind,
        re.compile(
            rf"(?<![\w.,/$£€])(?<!\d-)(?<!(?-i:[A-Z])-)(?:{pattern})"
            if kind == "year"
            else rf"(?<![\w$£€])(?:{pattern})",
            re.IGNORECASE,
        ),
    )
    for kind, pattern in _FORMS
)
_HINT = re.compile(
    rf"\d|(?:{_MONTH}|{'|'.join(forms('dates', 'weekday'))}|{_SEASON}|today|yesterday|ago)\b|century|"
    r"quarter|tomorrow|tonight|(?:last|this|next|past|same|previous|following) ",
    re.IGNORECASE,
)

_NEEDED = (
    (re.compile(r"\d"), ("iso", "figures", "decade", "years", "era", "year")),
    (re.compile(rf"(?:{_MONTH})\b", re.IGNORECASE), ("day", "name")),
    (re.compile(rf"(?:{_SEASON})\b", re.IGNORECASE), ("season",)),
    (re.compile(r"century", re.IGNORECASE), ("century",)),
    (re.compile(r"quarter|q\d", re.IGNORECASE), ("quarter",)),
    (re.compile(r"day|week|month|year|decade|century|tonight|tomorrow", re.IGNORECASE), ("relative",)),
    (re.compile(r"mon|tue|wed|thu|fri|sat|sun", re.IGNORECASE), ("weekday",)),
)
"""What a text must hold for dates of some kinds; without it their patterns are not tried."""

_BEFORE = re.compile(
    r"(?:(?P<bound>before|prior to|until|till|up to|by|no later than|not later than|at the latest by|as late as|after"
    r"|since|from|following|starting|beginning|as of|as from|no earlier than|not earlier than|later than"
    r"|earlier than)(?: (?:the|in|on))?[ ])?"
    r"(?:(?P<about>around|about|circa|approximately|roughly|c\.|ca\.|or so)[ ])?"
    r"(?:(?:the )?(?P<part>early|mid|middle of|late|beginning of|start of|end of|first half of|second half of"
    r"|latter half of)[ -](?:the )?)?$",
    re.IGNORECASE,
)
_BOUNDS = {
    "before": "before", "prior to": "before", "earlier than": "before",
    "until": "until", "till": "until", "up to": "until", "by": "until", "no later than": "until",
    "not later than": "until", "at the latest by": "until", "as late as": "",
    "after": "after", "later than": "after", "following": "after",
    "since": "since", "from": "since", "starting": "since", "beginning": "since", "as from": "since", "as of": "",
    "no earlier than": "since", "not earlier than": "since",
}  # fmt: skip
_PARTS = {
    "early": "early", "beginning of": "early", "start of": "early", "first half of": "early", "mid": "mid",
    "middle of": "mid", "late": "late", "end of": "late", "second half of": "late", "latter half of": "late",
}  # fmt: skip
_TIED = re.compile(
    r"(?:in|by|from|since|until|till|of|last|next|early|late|mid|this|on|before|after|during|and|to)[ -]$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r" (?!was|is|has|his|its|as\b|this|series|does|goes|us\b|times\b)"
    r"(?:thousand|million|billion|trillion|percent|per cent|people|men|women|[a-z-]+[a-rt-z]s"
    r"|km|m|ft|kg|mph|metres?|meters?|miles?)\b"
)
_COUNTING = re.compile(
    r"(?:more than|over|fewer than|less than|at least|nearly|almost|up to|some|only|under|above|exceed(?:ed|s)?"
    r"|exceeding|total of|No\.?|number|room|flight|bus|highway|route)[ ]$",
    re.IGNORECASE,
)
_DEFINITE = re.compile(r"(?:the|in|since|its|their|his|her|our|'s|of the|by|until|during)[ ]$", re.IGNORECASE)
_PLAIN = frozenset(("may", "march", "mar", "sat", "sun", "august", "wed", "mon", "sec", "jan", "dec", "thu"))
_FALLING = re.compile(r"(?:in|last|next|this|early|late|since|the|by|of)[ ](?:the )?$", re.IGNORECASE)


@lru_cache(_CACHED)
def moments(text: str, published: str | None = None) -> tuple[Moment, ...]:
    """Return the dates and periods of a text, in text order; spans are code points of the text.

    Relative dates are worked out where the day, month or year on which the text was ``published`` is known. Nothing
    is raised: what cannot be read as a date is none.
    """
    even = text.translate(EVEN)
    if len(even) != len(text) or not _HINT.search(even):
        return ()
    found: list[Moment] = []
    taken = bytearray(len(even))
    absent = frozenset(kind for hint, kinds in _NEEDED if not hint.search(even) for kind in kinds)
    for kind, pattern in _ANY:
        if kind in absent:
            continue
        for match in pattern.finditer(even):
            if any(taken[match.start() : match.end()]):
                continue
            made = _made(kind, match, even)
            if made is None:
                continue
            taken[made.core : made.end] = b"\1" * (made.end - made.core)
            found.append(made)
    dressed = (_dressed(moment, even) for moment in found)
    ranged = _ranges(sorted(dressed, key=lambda moment: moment.core), even)
    return tuple(resolved(moment, even, published) if published else moment for moment in ranged)


def _made(kind: str, match: re.Match[str], text: str) -> Moment | None:
    start, end = match.span()
    moment = Moment(start, end, start)
    named = {name: value for name, value in match.groupdict().items() if value is not None}
    return _READERS[kind](moment, named, text)


def _iso(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    year = int(named["year"])
    return replace(moment, years=(year, year), month=int(named["month"]), day=int(named["day"]))


def _figures(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    year, one, other = int(named["year"]), int(named["a"]), int(named["b"])
    if year < _CENTURY:
        year += _THIS_CENTURY if year < _PIVOT else _THIS_CENTURY - _CENTURY
    if min(one, other) > _MAX_MONTH or not (one and other):
        return None
    if one > _MAX_MONTH or named["mark"] == ".":
        return replace(moment, years=(year, year), month=min(other, _MAX_MONTH), day=one)
    return replace(moment, years=(year, year), month=one, day=other, unlike=other <= _MAX_MONTH)


def _day(moment: Moment, named: dict[str, str], text: str) -> Moment | None:
    month = _month_number(named["name"])
    year = int(named["year"]) if "year" in named else None
    day = int(named["day"]) if "day" in named else _DAY_WORDS.get(named.get("dayword", "").lower())
    if year is None and named["name"].lower() == "may" and text[moment.core].islower() and day is None:
        return None
    until = int(named["until"]) if "until" in named else None
    last = (month, until) if until and day and until > day else None
    years = (year, year) if year is not None else None
    return replace(moment, years=years, month=month, day=day, last=last, span=last is not None)


def _month_number(name: str) -> int:
    order = list(dict.fromkeys(forms("dates", "month").values()))
    return order.index(forms("dates", "month")[name.lower()]) + 1


def _decade(moment: Moment, named: dict[str, str], text: str) -> Moment | None:
    if "short" in named:
        first = 1900 + 10 * int(named["short"])
    else:
        first = int(named["head"]) * 10
        if first < _CENTURY:
            if "'" not in text[moment.core : moment.end] and not text[: moment.core].rstrip().endswith(
                ("and", "or", "-")
            ):
                return None
            first += 1900
    return replace(moment, years=(first, first + 9))


def _century(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    number = int(named["nth"]) if "nth" in named else _ORDINALS[named["word"].lower()]
    first = (number - 1) * _CENTURY
    return replace(moment, years=(-first - _CENTURY, -first) if "era" in named else (first, first + _CENTURY))


def _season(moment: Moment, named: dict[str, str], text: str) -> Moment | None:
    season = named["season"].lower()
    year = int(named["year"]) if "year" in named else None
    if season == "fall":
        if (year is None and not _FALLING.search(text[max(0, moment.core - 12) : moment.core])) or text[
            moment.core - 1 : moment.core
        ] == "-":
            return None
        season = "autumn"
    if text[moment.core].isupper() and year is None:
        return None
    return replace(moment, years=None if year is None else (year, year), season=season)


def _quarter(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    number = named.get("q") or str(("first", "second", "third", "fourth").index(named["nth"].lower()) + 1)
    year = int(named["year"]) if "year" in named else None
    return replace(moment, years=None if year is None else (year, year), season=f"q{number}")


def _years(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    first, until = int(named["year"]), named["until"]
    last = int(until) if len(until) > 2 else first - first % _CENTURY + int(until)  # noqa: PLR2004
    if last <= first or (named["mark"].lower() == "and" and last - first > _CENTURY):
        return None
    return replace(moment, years=(first, last), span=named["mark"].lower() != "/" or last - first > 1)


def _era(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    year = int((named.get("year") or named["after"]).replace(",", ""))
    first = int(named["from"].replace(",", "")) if "from" in named else year
    if named.get("era", "").upper().startswith("B"):
        first, year = -first, -year
    return replace(moment, years=(first, year), span=first != year) if first <= year else None


def _year(moment: Moment, named: dict[str, str], text: str) -> Moment | None:
    before, after = text[max(0, moment.core - 24) : moment.core], text[moment.end : moment.end + 24]
    if _COUNTING.search(before) or (_COUNTED.match(after) and not _DEFINITE.search(before)):
        return None
    year = int(named["year"])
    return replace(moment, years=(year, year))


def _name(moment: Moment, named: dict[str, str], text: str) -> Moment | None:
    written = text[moment.core : moment.end]
    if written[0].islower() or (
        written.lower() in _PLAIN and not _TIED.search(text[max(0, moment.core - 8) : moment.core])
    ):
        return None
    return replace(moment, month=_month_number(named["name"]))


def _weekday(moment: Moment, named: dict[str, str], _: str) -> Moment | None:
    written = named["weekday"]
    if written.lower() in _PLAIN or (len(written) < len("friday") and written[0].islower()):
        return None
    order = list(dict.fromkeys(forms("dates", "weekday").values()))
    return replace(moment, weekday=order.index(forms("dates", "weekday")[written.lower()]))


def _relative(moment: Moment, _: dict[str, str], text: str) -> Moment | None:
    words = " ".join(text[moment.core : moment.end].lower().removeprefix("the ").split())
    return replace(moment, relative=words.replace("previous", "last").replace("past", "last"))


_READERS = {
    "iso": _iso, "figures": _figures, "day": _day, "decade": _decade, "century": _century, "season": _season,
    "quarter": _quarter, "years": _years, "era": _era, "year": _year, "name": _name, "weekday": _weekday,
    "relative": _relative,
}  # fmt: skip


def _dressed(moment: Moment, text: str) -> Moment:
    """Add the words before a moment that bound, blur or narrow it."""
    match = _BEFORE.search(text[max(0, moment.core - 48) : moment.core])
    words = match.group() if match else ""
    if match is None or not words:
        return moment
    start = moment.core - len(words)
    if start and text[start - 1].isalnum():
        return moment
    bound = _BOUNDS.get((match["bound"] or "").lower(), "")
    if moment.span and bound == "since":
        bound = ""
    part = _PARTS.get((match["part"] or "").lower(), "")
    if part and moment.day is not None:
        part = ""
    return replace(moment, start=start, bound=bound, part=part, about=bool(match["about"]))


_JOINT = re.compile(
    r"[ ,]*(?:to|until|till|through|and|-|up to|up until)[ ]+(?:the )?(?:around |about )?", re.IGNORECASE
)
_BETWEEN = re.compile(r"between(?: the)? $", re.IGNORECASE)


def _ranges(row: list[Moment], text: str) -> Iterator[Moment]:
    """Add a period for ``from 10 January 1957 to 19 October 1963``; a ``from`` with an end is no ``since``."""
    place = 0
    while place < len(row):
        joined = _joined(row[place], row[place + 1], text) if place + 1 < len(row) else None
        if joined is None:
            yield row[place]
            place += 1
            continue
        yield joined
        yield replace(row[place], bound="", start=row[place].core)
        yield replace(row[place + 1], bound="", start=row[place + 1].core)
        place += 2


def _joined(first: Moment, second: Moment, text: str) -> Moment | None:
    before = text[max(0, first.start - 13) : first.start]
    between = _BETWEEN.search(before)
    opened = between or text[first.start : first.core].lower().startswith("from")
    joint = _JOINT.fullmatch(text[first.end : second.core])
    ended = second.days
    if joint is None or ended is None or first.span or second.span:
        return None
    word = joint.group().strip(" ,").lower()
    if (word == "and" and not between) or (not opened and not word.startswith(("-", "to", "until", "till"))):
        return None
    begun = first.days or replace(first, years=second.years).days
    if begun is None or begun[0] >= ended[1] or second.years is None:
        return None
    start = first.start - (len(between.group()) if between else 0)
    years = (first.years or second.years)[0], second.years[1]
    return Moment(start, second.end, first.core, years, span=True, ends=(begun[0], ended[1]))
