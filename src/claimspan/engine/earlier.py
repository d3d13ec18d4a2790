"""Who an earlier sentence gives words to that name no speaker of their own: the other half of a quote, a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimspan.engine.mentions import PREPOSITIONS, PRONOUNS, Mention, mention
from claimspan.engine.phrases import clauses, starts_name, until_verb, without_conjunction
from claimspan.engine.sentences import Frame, frame_of, quotation, quotation_before, sentence_before, sentences_before
from claimspan.engine.speakers import Governor, governors
from claimspan.facts.items import Item, Kind
from claimspan.facts.reading import read
from claimspan.model.text import Span

SENTENCES = 3
"""Sentences before a pronoun in which the one it stands for is looked for."""

PARAGRAPHS = 3
"""Quotations, one a paragraph, of which only the first may name the speaker."""

_OPENING = frozenset('"“„«')
_WHOLE_NAME = 2
_LONGEST_ROLE = 5
_ROLE_ENDS = (
    "ctor", "ader", "ister", "cutor", "ager", "iner", "ficer", "cher", "ctive", "cian", "tist",
    "nalist",
    "mist", "man", "woman", "person", "ident", "essor", "ellor", "ator", "yer", "tary", "geon", "ditor", "iver", "urer",
)  # fmt: skip
_ROLES = frozenset({
    "chief", "head", "coach", "captain", "nurse", "judge", "mayor", "sergeant", "inspector", "farmer", "grower",
    "author",
    "keeper", "striker", "owner", "founder", "baker", "miller", "pilot", "actor", "singer", "poet", "chef", "guard",
    "clerk", "warden", "boss", "premier", "senator", "bishop", "witness", "executive", "engineer", "skipper", "writer",
})  # fmt: skip
_HUMAN = frozenset({
    "laughed", "smiled", "nodded", "shrugged", "sighed", "frowned", "grinned", "sat", "stood", "shook", "stared",
    "blinked",
    "winced", "yawned", "whispered", "shouted", "coughed", "snorted", "blushed", "glanced", "wept", "chuckled",
})  # fmt: skip


class Half(NamedTuple):
    """A quotation that another one goes on: its words, what stands around it, and who it is from."""

    words: str
    frame: Frame
    speakers: list[Governor]


def first_half(text: str, span: Span) -> Half | None:
    """Return the quotation that the words' own goes on: ``"We ran," said Keller. "Nobody came."``."""
    start = _opening(text, span)
    for _ in range(PARAGRAPHS):
        if start is None or sentence_before(text, start).strip():
            return None
        before = quotation_before(text, start)
        if before is None:
            return None
        frame = frame_of(text, before)
        speakers = governors(frame)
        if speakers:
            return Half(before.of(text), frame, speakers)
        start = before.start
    return None


def _opening(text: str, span: Span) -> int | None:
    """Return where the quotation begins that the words stand in or are; None when they are no quote."""
    start = quotation(text, span).start
    if text[start : start + 1] not in _OPENING:
        return None
    inside = re.search(r"[\"”»]\s*\w", text[start + 1 : span.end])
    return None if inside else start


class Antecedent(NamedTuple):
    """Who a pronoun stands for: the mention, its sentence, and how many sentences before the pronoun's it stands."""

    speaker: Mention
    sentence: str
    back: int


def antecedent(text: str, span: Span, pronoun: str = "") -> Antecedent | None:
    """Return who a pronoun in the words' sentence most likely stands for: the last subject named before it."""
    opening = _opening(text, span)
    start = span.start if opening is None else opening
    start -= len(sentence_before(text, start))
    for back, sentence in enumerate(sentences_before(text, start, SENTENCES)):
        found = _met(sentence, pronoun) or _subject(sentence)
        if found is not None and not found.pronoun:
            return Antecedent(found, sentence, back)
    return None


def is_person(found: Antecedent, pronoun: str) -> bool:
    """Tell whether a subject is a person for sure: by a title, a role, what only people do, or their own pronoun."""
    items = read(found.sentence)
    own = [item for item in items if found.speaker.start <= item.start < found.speaker.end]
    earlier = [item for item in items if item.end <= found.speaker.start]
    later = [item for item in items if item.start >= found.speaker.end]
    titled = any(item.key.startswith("title:") for item in own) or bool(earlier and _is_role(earlier[-1]))
    referring = any(PRONOUNS.get(item.text) == pronoun for item in later)
    return titled or referring or bool(later and later[0].text in _HUMAN)


def _met(sentence: str, pronoun: str) -> Mention | None:
    """Return the only person named whom a subject of the other gender met: ``She met the minister, Holm.`` for he."""
    items = read(sentence.rstrip(".!? "))
    if not items or '"' in sentence or {PRONOUNS.get(items[0].text), pronoun} != {"he", "she"}:
        return None
    runs: list[list[Item]] = []
    for place, item in enumerate(items):
        if item.kind is Kind.NAME and place and items[place - 1].kind is Kind.NAME and runs:
            runs[-1].append(item)
        elif item.kind is Kind.NAME:
            runs.append([item])
    if len(runs) != 1 or len(runs[0]) < _WHOLE_NAME:
        return None
    first = items.index(runs[0][0])
    role = items[first - 2] if items[first - 1].key == "," else items[first - 1]
    return mention(runs[0], sentence) if _is_role(role) else None


def _is_role(item: Item) -> bool:
    """Tell whether an item names what somebody is: ``director``, ``nurse``."""
    if item.key.startswith("title:"):
        return True
    plain = item.kind in (Kind.WORD, Kind.NAME) and item.text not in PREPOSITIONS
    return plain and (item.text.endswith(_ROLE_ENDS) or item.text in _ROLES)


def named_in(text: str, span: Span) -> frozenset[str]:
    """Return all names in the sentences in which the pronoun's antecedent is looked for."""
    items = read(" ".join(sentences_before(text, span.start, SENTENCES + 1)))
    return frozenset(item.key for item in items if item.kind is Kind.NAME)


def _subject(sentence: str) -> Mention | None:
    """Return who a sentence is about, or whose the quotation in it is; None when no name says so."""
    head, mark, tail = sentence.rpartition('"')
    if mark:
        named = [found.speaker for found in governors(Frame("", tail, "", (False, False), quoted=True))]
        named += [
            found.speaker for found in governors(Frame(head.partition('"')[0], "", "", (False, False), quoted=False))
        ]
        return next((speaker for speaker in named if speaker.runs), None)
    pieces = [without_conjunction(piece) for piece in clauses(read(sentence.rstrip(".!? ")), len(sentence))]
    for place, piece in enumerate(pieces):
        if piece and (person := _after_role(piece)):
            return mention(person, sentence)
        if piece and starts_name(piece):
            return mention(until_verb(piece), sentence)
        if 0 < place < len(pieces) - 1 and piece and _ends_in_name(piece):
            return mention(piece, sentence)
    return None


def _after_role(piece: Sequence[Item]) -> list[Item]:
    """Return the person a role opens a clause with: ``Marisol Teague`` of ``Union leader Marisol Teague addressed``."""
    for place in range(1, min(len(piece), _LONGEST_ROLE)):
        if piece[place].kind is Kind.NAME and _is_role(piece[place - 1]) and piece[place - 1].kind is not Kind.MARK:
            person = [item for item in until_verb(list(piece[place:])) if item.text != "and"]
            return person if all(item.kind is Kind.NAME or item.key == "." for item in person) else []
        if piece[place].kind not in (Kind.NAME, Kind.WORD):
            return []
    return []


def _ends_in_name(piece: Sequence[Item]) -> bool:
    """Tell whether a piece is an apposition: ``Her neighbour, the miller Emil Castellan, sold early``."""
    return piece[-1].kind is Kind.NAME and all(item.kind in (Kind.NAME, Kind.WORD, Kind.SMALL) for item in piece)
