"""Times told by their words: ``Monday``, ``last week``, ``two days ago``."""

from __future__ import annotations

from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.words import Words

_DAYS, _UNITS, _DAY_PARTS = listed("days"), listed("units"), listed("day parts")
_LEADS, _MIDDLES, _TAILS = listed("unit leads"), listed("unit middles"), listed("unit tails")


def is_day(words: Words, place: int) -> bool:
    """Tell whether a token is the name of a day or month."""
    return words.low[place] in _DAYS


def time_end(words: Words, place: int, end: int) -> int:
    """Return where a time that starts at ``place`` ends; ``place`` when none does."""
    if place + 1 < end and words.tags[place + 1] == "POS":
        return place
    if place + 1 < end and words.low[place] in _DAYS and words.tags[place + 1] in ("VBD", "VBZ", "MD"):
        return place
    if place < end and words.low[place] in _DAYS and words.tags[place] != "MD":
        return _date_end(words, place, end)
    if place + 1 < end and (words.low[place] in _LEADS or words.tags[place] == "CD"):
        return _period_end(words, place, end)
    return place


def _date_end(words: Words, place: int, end: int) -> int:
    """Return where a day or month ends with what belongs to it: ``Friday night``, ``March 3, 2021``."""
    low = words.low
    at = place + 1
    while at < end and (low[at] in _DAYS or low[at] in _DAY_PARTS):
        at += 1
    if at < end and low[at][:1].isdigit() and low[at - 1] not in ("today", "yesterday", "tonight"):
        at += 1
    if at + 1 < end and low[at] == "," and low[at + 1][:2] in ("19", "20") and low[at + 1].isdigit():
        at += 2
    return at


def _period_end(words: Words, place: int, end: int) -> int:
    """Return where a period ends: ``last week``, ``two days ago``; ``place`` when it tells no time."""
    low = words.low
    at = place + 1
    while at < end - 1 and (low[at] in _MIDDLES or words.tags[at] == "CD"):
        at += 1
    if at >= end or not (low[at] in _UNITS or low[at] in _DAYS):
        return place
    at += 1
    while low[at - 1] in _DAYS and at < end and low[at] in _DAY_PARTS:
        at += 1
    if at < end and low[at] in _TAILS:
        return at + 1
    bare = words.tags[place] == "CD" or low[place] in ("a", "an", "the")
    return place if bare and low[place] != "one" else at


def is_time(words: Words, place: int) -> bool:
    """Tell whether a time or a number starts at ``place``."""
    return place < len(words.low) and (time_end(words, place, len(words.low)) > place or words.tags[place] == "CD")
