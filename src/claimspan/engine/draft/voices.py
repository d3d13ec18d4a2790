"""Whether the article, or the register, gives a draft's quotation to the speaker the draft names."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimspan.engine.draft.holdings import HeldArticle, HeldRecord, Holdings
from claimspan.engine.draft.quotes import Quoted
from claimspan.engine.register_names import Likeness, likeness
from claimspan.engine.whose import SURE, closeness, given, judged
from claimspan.model.attribution import Analysis, Named
from claimspan.model.draft import Piece, Sighting
from claimspan.model.finding import State
from claimspan.model.record import Quote
from claimspan.model.register import Speaker
from claimspan.model.text import Span
from claimspan.model.whose import Answer, Given, Judgment

_OUTLET = re.compile(
    r"\b(?:article|report|story|piece|paper|newspaper|outlet|website|site|magazine|journal|news|post|times|text|study|author)s?\b",
    re.IGNORECASE,
)
"""A speaker of this sort is the source itself: it printed the words, whoever said them."""


@dataclass(frozen=True)
class Heard:
    """What an article says of a quotation's words.

    Attributes:
        article: Its number.
        spans: The words, code points of the article.
        found: Whom the article gives them to.
        judgment: Whether that is whom the draft names; None when it names nobody, or nothing could be told.
        record: The record on these words, where the answer is the register's.
        of_source: Whether the draft gives them to the article or its publisher, and not to a speaker in it.
    """

    article: int
    spans: tuple[Span, ...]
    found: Given
    judgment: Judgment | None = None
    record: HeldRecord | None = None
    of_source: bool = False


def hear(quoted: Quoted, sighting: Sighting, analyses: Mapping[int, Analysis], holdings: Holdings) -> Heard | None:
    """Return what the articles say of a quotation; of several places, the one that suits the draft best.

    Args:
        quoted: The quotation.
        sighting: Where its words stand.
        analyses: Of the articles that were read, by number.
        holdings: The articles, the register.
    """
    heard = [
        _heard(quoted, pieces, analyses[pieces[0].article], holdings)
        for pieces in _places(sighting)
        if pieces[0].article in analyses and not analyses[pieces[0].article].unread
    ]
    return min(heard, key=_rank, default=None)


def _places(sighting: Sighting) -> Iterator[tuple[Piece, ...]]:
    """Yield the places where the words stand; those of a stitched quotation are no one place."""
    if len({piece.article for piece in sighting.pieces}) == 1:
        yield sighting.pieces
    yield from ((piece,) for piece in sighting.others)


_ORDER = (Answer.RIGHT, Answer.UNSURE, Answer.WRONG, Answer.NOT_GIVEN)


def _rank(heard: Heard) -> int:
    return _ORDER.index(heard.judgment.answer) if heard.judgment else len(_ORDER)


def _heard(quoted: Quoted, pieces: Sequence[Piece], analysis: Analysis, holdings: Holdings) -> Heard:
    number = pieces[0].article
    article = holdings.articles[number]
    spans = tuple(sorted(piece.found for piece in pieces))
    found = given(spans, analysis, article.source.text)
    if quoted.speaker is None or _is_source(quoted.speaker, article):
        return Heard(number, spans, found, of_source=quoted.speaker is not None or bool(_OUTLET.search(quoted.named)))
    speaker = _known(quoted.speaker, holdings) or _made_up(quoted.speaker)
    judgment = judged(found, speaker, holdings.rivals(speaker.id))
    held = holdings.on(number, spans[0])
    if judgment.answer in (Answer.UNSURE, Answer.NOT_GIVEN) and held is not None:
        settled = _on_record(quoted.speaker, held, holdings)
        if settled is not None:
            return Heard(number, spans, found, settled, held)
    if judgment.answer is Answer.WRONG and quoted.sure < SURE:
        return Heard(number, spans, found)
    return Heard(number, spans, found, judgment)


def _is_source(speaker: Named, article: HeldArticle) -> bool:
    """Tell whether the draft gives the words to the article or its publisher, and not to a speaker in it."""
    if speaker.kind == "person":
        return False
    return bool(_OUTLET.search(speaker.name)) or any(
        likeness(speaker.name, name) > Likeness.OTHER for name in (*article.names, article.publisher) if name
    )


def _known(named: Named, holdings: Holdings) -> Speaker | None:
    """Return the only speaker of the register whom a name in the draft means."""
    ranked = [(closeness(speaker, named), id_) for id_, speaker in sorted(holdings.speakers.items())]
    best = max((level for level, _ in ranked), default=Likeness.OTHER)
    found = [id_ for level, id_ in ranked if level is best]
    return holdings.speakers[found[0]] if best >= Likeness.SHORTER and len(found) == 1 else None


def _made_up(named: Named) -> Speaker:
    """Return a speaker as the register would have it; the name is the draft's, whatever it looks like."""
    name = " ".join(named.name.split()) or "?"
    return Speaker.model_construct(
        id="",
        kind=named.kind or "person",
        name=name,
        family=None,
        aliases=named.forms,
        external={},
        roles=(),
        note=None,
    )


def _on_record(named: Named, held: HeldRecord, holdings: Holdings) -> Judgment | None:
    """Return what an accepted quote says of its speaker, where the article leaves it open."""
    if not isinstance(held.record, Quote) or held.state is not State.ACCEPTED:
        return None
    speaker = holdings.speakers.get(held.record.speaker)
    if speaker is None:
        return None
    level = closeness(speaker, named)
    if level is Likeness.ALIKE:
        return None
    answer = Answer.WRONG if level is Likeness.OTHER else Answer.RIGHT
    reason = f"record {held.record.id} has these words as {speaker.name}'s"
    return Judgment(answer, reason, speaker.name)
