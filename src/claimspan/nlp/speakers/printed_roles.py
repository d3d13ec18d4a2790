"""Roles printed beside a name: before it, after a comma, in brackets, after "of", or with a verb of being."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.engine.register_names import is_person_noun
from claimspan.model.text import Span
from claimspan.nlp.speakers.layout import Layout
from claimspan.nlp.speakers.sightings import Sighting

_WINDOW = 160
_WORD = re.compile(r"[^\W_](?:[\w’'.&/\-]*\w)?\.?")
_BEFORE = re.compile(r"(?:[^\W_][\w’'.&/\-]*[ \u00a0]){0,7}[^\W_][\w’'&\-]*(?:,|,?[ \u00a0](?:[“\"][ \u00a0]?)?)$")
_PREVIOUS = re.compile(r"([^\W\d_][\w\-]*)(?:,|,?[ \u00a0](?:[“\"][ \u00a0]?)?)$")
_AFTER = re.compile(
    r"(?:[’']s)?(?:[ \u00a0]\([^()\n]{1,40}\))?,[ \u00a0](?:(?:also|now|currently)[ \u00a0])?"
    r"(?P<role>[^\n,;.“”\"()]{2,120})"
)
_BEING = re.compile(
    r"(?:,[^,\n]{1,60},)?[ \u00a0](?:is|was|became|(?:serve|work)(?:s|d|ed)?[ \u00a0]as|who[ \u00a0](?:is|was))"
    r"[ \u00a0]"
    r"(?P<role>(?:an?|the|also|now|[^\W_][\w’'\-]*[’']s)[ \u00a0][^\n,;.“”\"()]{2,100})"
)
_AGE = re.compile(r"(?:,[ \u00a0](?:aged?[ \u00a0])?\d{1,3}(?=[,.;  ])|[ \u00a0]\(\d{1,3}\))")
_STOP = frozenset({
    "who", "whom", "whose", "which", "that", "said", "says", "told", "tells", "has", "have", "had", "is", "was", "were",
    "are", "and", "but", "when", "where", "as",
})  # fmt: skip
_LONG_ROLE = 14
_NEAR = 7
_NOT_OPENING = frozenset({
    "he", "she", "they", "it", "we", "i", "you", "there", "this", "these", "those", "but", "and", "or", "when",
    "while", "if", "although", "because",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class PrintedRole:
    """A role beside a name.

    Attributes:
        span: Its words.
        head: The noun that says what the person is: ``researcher``.
        words: All its words in lower case.
    """

    span: Span
    head: str
    words: frozenset[str]


def roles(layout: Layout, sighting: Sighting) -> Iterator[PrintedRole]:
    """Yield the roles printed beside a name."""
    text, line_end = layout.text, layout.line_end(sighting.start)
    before = _before(layout, sighting)
    if before is not None:
        yield before
    following = text[sighting.end : sighting.end + 1]
    if not following or following not in ", \u00a0’'":
        return
    for pattern in (_AFTER, _BEING):
        match = pattern.match(text, sighting.end, min(line_end, sighting.end + _WINDOW))
        if match is not None and not _is_verb(layout, match.start("role")):
            found = _read(text, match.start("role"), match.end("role"))
            if found is not None:
                yield found


def _is_verb(layout: Layout, offset: int) -> bool:
    """Tell whether the sentence goes on with its verb after an apposition: ``Ugo Marsh, remembers a woman who``."""
    token = layout.token(offset)
    return token is not None and token.tag_ in ("VBZ", "VBD", "VBP", "MD")


def is_aged(layout: Layout, sighting: Sighting) -> bool:
    """Tell whether an age follows a name: ``Jana Marsh, 25,``."""
    return _AGE.match(layout.text, sighting.end) is not None


def _read(text: str, start: int, end: int) -> PrintedRole | None:
    """Return the role in a stretch of text that may go on after it."""
    head = ""
    words: list[str] = []
    stop = start
    for place, match in enumerate(_WORD.finditer(text, start, end)):
        word = match.group().lower().rstrip(".")
        if place == 0 and word in _NOT_OPENING:
            return None
        if (word in _STOP and head) or place >= _LONG_ROLE:
            break
        if not head and place <= _NEAR and is_person_noun(word) and not _goes_on(text, match.end()):
            if not _ends_phrase(text, match.end(), end):
                return None
            head = word
        elif not head and place > _NEAR:
            return None
        words.append(word)
        stop = match.end()
    return PrintedRole(Span(start, stop), head, frozenset(words)) if head else None


_FOLLOWING = frozenset({
    "of", "for", "at", "in", "on", "with", "from", "who", "whom", "whose", "and", "or", "to", "since", "during",
    "under", "based", "near", "that", "turned", "by", "as",
})  # fmt: skip


def _ends_phrase(text: str, offset: int, end: int) -> bool:
    """Tell whether a noun phrase may end at an offset, or goes on with a preposition or a relative clause."""
    following = _WORD.search(text, offset, end)
    return following is None or following.start() > offset + 1 or following.group().lower() in _FOLLOWING


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a noun after this one is the head: ``campaign chairman``, ``actor president``."""
    following = _WORD.match(text, end + 1)
    return following is not None and is_person_noun(following.group().lower()) and text[end : end + 1] == " "


def _before(layout: Layout, sighting: Sighting) -> PrintedRole | None:
    """Return the role that leads to a name: ``chief economist Jana Marsh``, ``the mayor, Jana Marsh``."""
    text = layout.text
    floor = max(layout.sentence_start(sighting.start), sighting.whole - _WINDOW)
    titled = _titled(layout, sighting, floor) if sighting.titles and sighting.whole < sighting.start else None
    if titled is not None:
        return titled
    apposed = _apposed(layout, sighting, floor)
    if apposed is not None:
        return apposed
    previous = _PREVIOUS.search(text, max(floor, sighting.whole - 40), sighting.whole)
    if previous is None or not is_person_noun(previous.group(1).lower()):
        return None
    match = _BEFORE.search(text, floor, sighting.whole)
    return None if match is None else _noun_phrase(layout, match)


def _noun_phrase(layout: Layout, match: re.Match[str]) -> PrintedRole | None:
    words = list(_WORD.finditer(layout.text, match.start(), match.end()))
    if not words or not is_person_noun(words[-1].group().lower()):
        return None
    start = _phrase_start(layout, words, comma=match.group().rstrip().endswith(","))
    if start is None:
        return None
    kept = frozenset(word.group().lower() for word in words if word.start() >= start)
    return PrintedRole(Span(start, words[-1].end()), words[-1].group().lower(), kept)


def _apposed(layout: Layout, sighting: Sighting, floor: int) -> PrintedRole | None:
    """Return the role of a noun phrase with "of" beside a name: ``the minister of health, Eva Koll,``."""
    text = layout.text
    if (
        text[sighting.end : sighting.end + 1] not in (",", ".", ";", "", "\n")
        or text[max(0, sighting.whole - 2) : sighting.whole] != ", "
    ):
        return None
    match = _PHRASE_WITH_OF.search(text, floor, sighting.whole)
    if match is None or not is_person_noun(match.group("head").lower()):
        return None
    words = frozenset(word.group().lower() for word in _WORD.finditer(match.group()))
    return PrintedRole(Span(match.start(), match.end() - len(", ")), match.group("head").lower(), words)


_PHRASE_WITH_OF = re.compile(
    r"\b(?:the|an?|his|her|its|their)[ ](?:[\w’'\-]+[ ]){0,3}(?P<head>[\w\-]+)[ ](?:of|for|at|in)[ ]"
    r"[^,.;:“”\n]{2,60}, $",
    re.IGNORECASE,
)


_HONORIFICS = frozenset({"mr", "mrs", "ms", "miss"})


def _titled(layout: Layout, sighting: Sighting, floor: int) -> PrintedRole | None:
    """Return the role that titles with a capital make: ``Foreign Minister Jana Marsh``."""
    heads = [title for title in sighting.titles if is_person_noun(title) and title not in _HONORIFICS]
    if not heads:
        return None
    end = len(layout.text[sighting.whole : sighting.start].rstrip()) + sighting.whole
    words = {word.group().lower() for word in _WORD.finditer(layout.text, max(floor, sighting.whole - 30), end)}
    return PrintedRole(Span(sighting.whole, end), heads[-1].rstrip("."), frozenset(words))


def _phrase_start(layout: Layout, words: list[re.Match[str]], *, comma: bool) -> int | None:
    """Return where the noun phrase that ends in a role noun starts; after a comma it needs a determiner."""
    start: int | None = None
    owned = False
    for match in reversed(words):
        word = match.group().lower()
        token = layout.token(match.start())
        if word in ("a", "an", "the", "his", "her", "its", "their", "one", "another"):
            return match.start()
        if token is None or token.pos_ not in ("NOUN", "PROPN", "ADJ", "NUM", "ADV", "PART"):
            break
        if owned and not match.group()[:1].isupper():
            return start
        start = match.start()
        owned = owned or match.group().endswith(("’s", "'s", "s’"))
    return None if comma and not owned else start
