"""Who the rest of a sentence says the words are from: the subject of a cue before or after them, or a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimspan.engine.mentions import PREPOSITIONS, PRONOUNS, Mention, mention
from claimspan.engine.phrases import (
    CONJUNCTIONS,
    LONGEST_MENTION,
    before_apposition,
    is_naming,
    last_name,
    phrase_after,
    segment_before,
    starts_name,
    subject_of,
    unbracketed,
)
from claimspan.engine.sentences import Frame
from claimspan.engine.verbs import force_at, is_adverb, spoken_force, verb_at
from claimspan.facts.cues import ACTING, SAYING, THINKING, is_cue_noun, is_effect, is_feeling
from claimspan.facts.items import Item, Kind
from claimspan.facts.reading import read

_BREAKS = frozenset({"but", "while", "whereas", "and", "because", "although", "though", ";", ",", '"', "."})
_HEARD = frozenset({"tell", "told", "tells", "telling", "inform", "informed", "informs", "remind", "assure", "notify"})


@dataclass(frozen=True, slots=True)
class Governor:
    """A speaker and the cue that makes him or her one.

    Attributes:
        speaker: Who.
        force: The force of the cue; empty when there is none.
        start: Where speaker and cue start in the plain context.
        end: Where they end.
        after: Whether they stand after the words.
        cue: The cue as a word.
    """

    speaker: Mention
    force: str
    start: int
    end: int
    after: bool
    cue: str = ""

    @property
    def cue_words(self) -> str:
        """The cue with what denies it, as it is shown."""
        return f"not {self.cue}" if self.force.startswith("not ") else self.cue


def governors(frame: Frame) -> list[Governor]:
    """Return who the words are from, the nearest before them first, then who is named after them."""
    before, after = read(frame.before), _read_on(frame.after)
    found = list(_dashed(before, frame)) or list(_before(before, frame.before)) or list(_labelled(frame))
    return [*found, *_after(after, frame)]


def _read_on(plain: str) -> list[Item]:
    """Return the items of a sentence's second half, where a capital marks a name from the first word on."""
    if not plain.strip():
        return []
    opening = "so "
    items = read(opening + plain)[1:]
    return [item._replace(start=item.start - len(opening), end=item.end - len(opening)) for item in items]


def _governor(speaker: Mention | None, cue: Item, force: str, *, after: bool = False) -> Governor | None:
    if speaker is None:
        return None
    start, end = min(speaker.start, cue.start), max(speaker.end, cue.end)
    return Governor(speaker, force, start, end, after, cue.text)


def _before(items: list[Item], plain: str) -> Iterator[Governor]:
    """Yield the chain of those who say that somebody says the words, the nearest first."""
    limit = len(items)
    subject: int | None = None
    for place in range(len(items) - 1, -1, -1):
        if place >= limit:
            continue
        found = _cue_before(items, place, plain)
        if found is None:
            continue
        first, governor = found
        if subject is not None and any(item.text in _BREAKS for item in items[place + 1 : subject]):
            return
        yield governor
        subject = limit = min(first, place)


def _cue_before(items: list[Item], place: int, plain: str) -> tuple[int, Governor] | None:
    """Return where the speaker at the cue at ``place`` begins, and the speaker."""
    item = items[place]
    if item.text in ("according to", "according-to") or _in_the_words_of(items, place):
        return _made(items, phrase_after(items, place + 1), item, SAYING, plain)
    if is_cue_noun(item.text) and item.kind is Kind.WORD and _introduces(items, place):
        owner = _owner(items, place)
        if owner:
            return _made(items, owner, item, "", plain)
    force = force_at(items, place)
    if force is None:
        return _feeling(items, place, plain)
    verb = verb_at(items, place)
    if force == SAYING and verb.start == place and _after_quote(items, place):
        return _made(items, phrase_after(items, place + 1), item, force, plain)
    subject = subject_of(items, place, verb)
    return _made(items, subject, item, spoken_force(items, place, force, verb), plain)


def _feeling(items: list[Item], place: int, plain: str) -> tuple[int, Governor] | None:
    """Return who is sure, glad or afraid of what the words say."""
    if not is_feeling(items[place].text):
        return None
    verb = verb_at(items, place)
    if not verb.passive or not verb.start:
        return None
    verb.passive = False
    return _made(items, subject_of(items, place, verb), items[place], THINKING, plain)


def _made(items: list[Item], phrase: list[Item], cue: Item, force: str, plain: str) -> tuple[int, Governor] | None:
    governor = _governor(mention(phrase, plain), cue, force)
    if governor is None:
        return None
    return next(place for place, item in enumerate(items) if item.start >= governor.start), governor


def _in_the_words_of(items: Sequence[Item], place: int) -> bool:
    texts = [item.text for item in items[max(0, place - 3) : place + 1]]
    return texts[-3:] in (["the", "words", "of"], ["the", "view", "of"], ["the", "opinion", "of"])


def _introduces(items: Sequence[Item], place: int) -> bool:
    """Tell whether the noun at ``place`` leads to the words: ``claim that``, ``view,``."""
    rest = [item.text for item in items[place + 1 : place + 3]]
    return not rest or rest[0] in ("that", ",", ":", '"') or rest in (["is", "that"], ["was", "that"])


def _owner(items: Sequence[Item], place: int) -> list[Item]:
    """Return whose the noun is: ``Keller's own admission``."""
    for start in range(place - 1, max(-1, place - 4), -1):
        if items[start].text in ("'s", "'"):
            return segment_before(items, start)
        if items[start].kind is not Kind.WORD:
            return []
    return []


def _after_quote(items: Sequence[Item], place: int) -> bool:
    if items[place].text in _HEARD:
        return False
    return not place or items[place - 1].key == '"'


def _labelled(frame: Frame) -> Iterator[Governor]:
    """Yield the name that a colon at the start of the line leads from to the words."""
    if not frame.label:
        return
    speaker = mention(read(f"So {frame.label.title()}")[1:], f"So {frame.label}")
    if speaker is not None:
        yield Governor(speaker, "", 3, 3 + len(frame.label), after=False, cue=":")


def _dashed(items: list[Item], frame: Frame) -> Iterator[Governor]:
    """Yield the name that a dash leads from to a quote: ``the candidate Anna Holm -- "We ran"``."""
    kept = [item for item in items if item.key not in ('"', "'", "(")]
    if not frame.dashed[0] or not kept or kept.pop().key not in (",", "-"):
        return
    last = segment_before(kept, len(kept))
    if last and last[-1].kind is Kind.NAME:
        speaker = mention(last_name(last), frame.before)
        if speaker is not None:
            yield Governor(speaker, "", speaker.start, speaker.end, after=False)


def _after(items: list[Item], frame: Frame) -> Iterator[Governor]:
    """Yield who is named after the words; of a doubled cue (``he said. said X``) both."""
    closed = frame.quoted or bool(items and items[0].kind is Kind.MARK)
    for number, (start, end) in enumerate(_pieces(items)):
        piece = _Piece(items, start, end, frame, number == 0)
        found = _in_piece(piece, closed=closed or number > 0)
        if found is not None:
            yield found
            if not found.speaker.pronoun:
                return


def _pieces(items: Sequence[Item]) -> list[tuple[int, int]]:
    """Return start and end of what stands between marks, to the first semicolon."""
    found: list[tuple[int, int]] = []
    start = 0
    depth = 0
    for place, item in enumerate(items):
        depth += (item.key == "(") - (item.key == ")")
        if item.key == ";":
            found.append((start, place))
            return [piece for piece in found if piece[0] < piece[1]]
        abbreviated = item.key == "." and place > 0 and len(items[place - 1].text) == 1
        if (item.kind is Kind.MARK and item.key in (",", '"', "'", ".", ":", "?", "!", "...", "-")) and not depth:
            inside = item.key == "-" and place > 0 and items[place - 1].end == item.start
            if not abbreviated and not inside:
                found.append((start, place))
                start = place + 1
    found.append((start, len(items)))
    return [piece for piece in found if piece[0] < piece[1]]


@dataclass(frozen=True, slots=True)
class _Piece:
    """What stands between two marks after the words; ``first`` when nothing but marks comes before it."""

    items: list[Item]
    start: int
    end: int
    frame: Frame
    first: bool

    @property
    def own(self) -> list[Item]:
        return self.items[self.start : self.end]

    def governor(self, phrase: list[Item], cue: Item, force: str) -> Governor | None:
        return _governor(mention(list(unbracketed(phrase)), self.frame.after), cue, force, after=True)


def _in_piece(piece: _Piece, *, closed: bool) -> Governor | None:
    """Return the speaker named in a piece: ``according to X``, ``X said``, ``said X``, ``- X``, ``(X)``."""
    for place in range(piece.start, piece.end):
        if piece.items[place].text in ("according to", "according-to"):
            return piece.governor(phrase_after(piece.items, place + 1), piece.items[place], SAYING)
    if not closed:
        return None
    if is_effect(piece.own[0].text):
        return piece.governor(phrase_after(piece.items, piece.start + 1), piece.own[0], "")
    return _credit(piece) or _beside_cue(piece)


def _credit(piece: _Piece) -> Governor | None:
    """Return the name that stands alone after a dash or in brackets."""
    own = piece.own
    bracketed = own[0].key == "(" and piece.frame.quoted
    if not piece.first or not (bracketed or piece.frame.dashed[1]):
        return None
    if bracketed:
        own = own[1 : next((place for place, item in enumerate(own) if item.key in (",", ")")), len(own))]
    if not own or not all(is_naming(item) for item in own):
        return None
    speaker = mention(own, piece.frame.after)
    return None if speaker is None else Governor(speaker, "", speaker.start, speaker.end, after=True)


def _beside_cue(piece: _Piece) -> Governor | None:
    """Return the subject of the piece's first cue."""
    items, start = piece.items, piece.start
    while start < piece.end and (is_adverb(items[start]) or items[start].text in ("as", "so")):
        start += 1
    for place in range(start, piece.end):
        force = force_at(items[: piece.end], place)
        if force is None:
            continue
        verb = verb_at(items[start : piece.end], place - start)
        said = spoken_force(items, place, force, verb)
        if verb.start == 0:
            return (
                None if force in (THINKING, ACTING) else _inverted(piece, place, said) or _apposed(piece, place, said)
            )
        subject = items[start : start + verb.start]
        open_ended = piece.first and (piece.frame.quoted or _is_fronted(piece.frame))
        parenthetical = open_ended or _is_parenthetical(items, place, piece.end)
        if verb.passive or items[place].text.endswith("ing") or not parenthetical or not _may_be_subject(subject):
            return None
        return piece.governor(subject, items[place], said)
    return None


def _may_be_subject(subject: Sequence[Item]) -> bool:
    """Tell whether items before a cue may be its subject rather than what the words go on with."""
    opening = subject[0]
    starts = is_naming(opening) or opening.text in PRONOUNS or opening.kind in (Kind.WORD, Kind.SCOPE, Kind.NUMBER)
    starts = starts or opening.text in ("the", "a", "an", "former", "ex", "then", "alleged")
    return starts and len(subject) <= LONGEST_MENTION and not any(item.text in CONJUNCTIONS for item in subject)


def _is_fronted(frame: Frame) -> bool:
    """Tell whether the words are in a participle clause, whose subject is the main clause's: ``Looking ahead to``."""
    first = frame.before.split(" ", 1)[0].lower()
    return first.endswith("ing") or first == "asked"


def _is_parenthetical(items: Sequence[Item], place: int, end: int) -> bool:
    """Tell whether nothing said follows the cue: a mark, a time, a hearer, a place."""
    if place + 1 >= end:
        return True
    following = items[place + 1]
    told = items[place].text in _HEARD
    return (
        told
        or following.text in PREPOSITIONS
        or following.kind is Kind.DATE
        or is_adverb(following)
        or following.text in ("last", "this", "earlier", "it", "out")
    )


def _inverted(piece: _Piece, place: int, force: str) -> Governor | None:
    """Return the speaker after a cue that opens its piece: ``said X``."""
    cue = piece.items[place]
    phrase = phrase_after(piece.items, place + 1)
    if cue.text.endswith("ing") or cue.text in _HEARD or not phrase or _is_tail(phrase[0]):
        return None
    if piece.first or starts_name(phrase) or phrase[0].text in ("the", "a", "an", *PRONOUNS):
        return piece.governor(phrase, cue, force)
    return None


def _apposed(piece: _Piece, place: int, force: str) -> Governor | None:
    """Return the speaker before an apposition and the cue that opens its piece: ``X, a nurse, said``."""
    comma = piece.start - 1
    if piece.first or comma < 1 or piece.items[comma].key != "," or piece.items[place].text.endswith("ing"):
        return None
    subject = before_apposition(piece.items[:comma], comma)
    return piece.governor(subject, piece.items[place], force) if subject and starts_name(subject) else None


def _is_tail(item: Item) -> bool:
    """Tell whether an item goes on after a cue without naming a speaker: ``said on Monday``."""
    return item.text in PREPOSITIONS or item.kind in (Kind.DATE, Kind.MARK) or item.text in ("last", "this", "so")
