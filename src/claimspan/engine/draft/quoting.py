"""Each quotation of a draft as rules look at it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from claimspan.engine.compare import compare, operations
from claimspan.engine.cuts import turns
from claimspan.engine.draft.case import DraftCase
from claimspan.engine.draft.holdings import Holdings
from claimspan.engine.draft.quotes import Quoted
from claimspan.engine.draft.seek import seek
from claimspan.engine.draft.voices import Heard, hear
from claimspan.engine.sentences import sentence_after, sentence_before
from claimspan.engine.verbatim import unquoted
from claimspan.facts.lexicon import sections
from claimspan.model.attribution import Analysis
from claimspan.model.change import Difference, Operation
from claimspan.model.draft import Piece, Sighting, Standing
from claimspan.model.quoting import TurnSort
from claimspan.model.text import Span
from claimspan.model.whose import Answer
from claimspan.rules.draft_views import QuotationView, Remark, Seen, Whose

LEAST_NEAR = 0.35
"""Share of content from which the nearest words are shown beside a quotation that stands nowhere."""

_STANDING = frozenset({Standing.VERBATIM, Standing.REFORMATTED})
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


@dataclass(frozen=True)
class Sought:
    """A quotation and where its words stand.

    Attributes:
        quoted: The quotation.
        sighting: Where.
    """

    quoted: Quoted
    sighting: Sighting

    @property
    def articles(self) -> frozenset[int]:
        """The articles that have to be read to tell whose words they are."""
        if self.sighting.standing in (Standing.ABSENT, Standing.STITCHED):
            return frozenset()
        return frozenset(piece.article for piece in (*self.sighting.pieces, *self.sighting.others))


def sought(case: DraftCase, quoted: Quoted, holdings: Holdings) -> Sought | None:
    """Return where a quotation stands; None for what only looks like one: a title that nothing says."""
    sighting = seek(quoted.inner.of(case.text), holdings.library)
    if sighting.standing is Standing.ABSENT and quoted.title and quoted.speaker is None:
        return None
    return Sought(quoted, sighting)


def quotation_view(
    unit: int, case: DraftCase, sought: Sought, analyses: Mapping[int, Analysis], holdings: Holdings
) -> tuple[QuotationView, str]:
    """Return a quotation as rules look at it, and why it could not be told whose it is; empty when it could."""
    quoted, sighting = sought.quoted, sought.sighting
    words = quoted.inner.of(case.text)
    view = QuotationView(
        unit=unit,
        place=case.place(quoted.span),
        words=words,
        standing=sighting.standing,
        seen=tuple(_seen(words, piece, holdings) for piece in _shown_pieces(sighting)),
        marked=sighting.marked,
        closed=quoted.closed,
        block=quoted.block,
    )
    view = _edited(view)
    if sighting.standing is Standing.ABSENT:
        whose = Whose(quoted.speaker.name, Answer.NOT_GIVEN) if quoted.speaker else None
        return replace(view, whose=whose, lost=_lost(words, holdings)), ""
    heard = hear(quoted, sighting, dict(analyses), holdings) if sought.articles else None
    if heard is None:
        return view, _untold(quoted, sought, analyses)
    return _with_voice(view, heard, case, sought, holdings), _doubt(quoted, heard)


def _untold(quoted: Quoted, sought: Sought, analyses: Mapping[int, Analysis]) -> str:
    """Return why nobody could tell whose words they are."""
    if quoted.speaker is None or not sought.articles:
        return ""
    why = next((analyses[number].unread for number in sorted(sought.articles) if number in analyses), "")
    return f"whose words these are could not be told: {why}" if why else ""


def _doubt(quoted: Quoted, heard: Heard) -> str:
    """Return why it is not certain that the words are the speaker's whom the draft names."""
    judgment = heard.judgment
    if quoted.speaker is None or judgment is None or judgment.answer is not Answer.UNSURE:
        return ""
    return f"whether these are words of {quoted.speaker.name} is not certain: {judgment.reason}"


def _shown_pieces(sighting: Sighting) -> tuple[Piece, ...]:
    """Return the pieces to show; one stretch of the article where words were left out inside it."""
    if sighting.standing is Standing.ABSENT:
        return sighting.pieces if sighting.likeness >= LEAST_NEAR else ()
    if sighting.standing is not Standing.CUT:
        return sighting.pieces
    first, last = sighting.pieces[0], sighting.pieces[-1]
    return (Piece(Span(first.said.start, last.said.end), first.article, Span(first.found.start, last.found.end)),)


def _seen(words: str, piece: Piece, holdings: Holdings) -> Seen:
    article = holdings.articles[piece.article]
    held = holdings.on(piece.article, piece.found)
    return Seen(piece.said.of(words), article.excerpt(piece.found), article.path, held.record.id if held else None)


def _edited(view: QuotationView) -> QuotationView:
    """Return a quotation with the edit from the draft's words to the article's, in words of both."""
    if view.standing not in (Standing.ALTERED, Standing.CUT, Standing.REFORMATTED) or not view.seen or view.marked:
        return view
    said, found = view.seen[0].said, view.seen[0].excerpt.words
    if said[:1] != found[:1] and said[:1].casefold() == found[:1].casefold():
        said = found[:1] + said[1:]
    steps = operations(said, found)
    left_out = tuple(Remark(step.after.strip()) for step in steps if _is_left_out(step))
    return replace(
        view,
        operations=steps,
        differences=tuple(map(_told, compare(said, found))),
        left_out=left_out if view.standing is Standing.CUT else (),
    )


def _is_left_out(step: Operation) -> bool:
    return step.kind != "equal" and not step.before.strip() and any(letter.isalnum() for letter in step.after)


def _told(difference: Difference) -> Difference:
    """Return a difference in words for a draft: nothing became anything."""
    before, after = (" ".join(words.split()) for words in (difference.before, difference.after))
    if before and after:
        text = f'{difference.aspect}: the draft says "{before}", the article "{after}"'
    elif before:
        text = f'{difference.aspect}: the article does not have "{before}"'
    else:
        text = f'{difference.aspect}: the draft does not have "{after}"'
    return replace(difference, text=text)


def _lost(words: str, holdings: Holdings) -> str:
    """Return the record that holds words which no article does any more."""
    records, library = holdings.lost
    if not records:
        return ""
    found = seek(words, library)
    return records[found.pieces[0].article].record.id if found.standing in _STANDING else ""


def _with_voice(
    view: QuotationView, heard: Heard, case: DraftCase, sought: Sought, holdings: Holdings
) -> QuotationView:
    article = holdings.articles[next(iter(_article_of(sought, heard, holdings)))]
    text = article.source.text
    judgment, whose = heard.judgment, None
    if judgment is not None and sought.quoted.speaker is not None:
        told = _place_of_speaker(heard)
        whose = Whose(
            sought.quoted.speaker.name,
            judgment.answer,
            judgment.name or "",
            judgment.reason,
            article.excerpt(told).place if told else None,
            register=heard.record is not None,
        )
    standing = sought.sighting.standing in _STANDING
    outside = _around(case, sought.quoted)
    turned = [
        Remark(
            f'{_SORTS[turn.sort]} was left out: "{" ".join(turn.left_out.of(text).split())}"',
            article.excerpt(turn.left_out).place,
        )
        for turn in (turns(text, heard.spans, heard.found) if standing else ())
        if turn.sort in _SORTS and not _carried(turn.words, turn.sort, outside)
    ]
    plain = ""
    if whose is not None and standing:
        open_parts = unquoted(text, heard.spans, heard.found)
        missed = heard.found.missed and not any(_in_marks(text, span) for span in heard.found.missed)
        if any(part.wholly for part in open_parts) or (whose.answer is Answer.NOT_GIVEN and missed):
            plain = heard.spans[0].of(text)
    return replace(view, whose=whose, turns=tuple(turned), unmarked=plain)


def _article_of(sought: Sought, heard: Heard, holdings: Holdings) -> Iterator[int]:
    """Yield the article in which the words were heard."""
    for piece in (*sought.sighting.pieces, *sought.sighting.others):
        if piece.found in heard.spans and piece.found.of(holdings.articles[piece.article].source.text):
            yield piece.article
    yield sought.sighting.pieces[0].article


def _place_of_speaker(heard: Heard) -> Span | None:
    speech = heard.judgment.speech if heard.judgment else None
    if speech is None:
        return None
    mention = speech.attribution.mention
    return mention.head if mention else next(iter(speech.attribution.cue), None)


_SORTS = {
    TurnSort.NEGATION: "a negation",
    TurnSort.CONDITION: "a condition",
    TurnSort.DISBELIEF: "what takes the words back",
    TurnSort.HEARSAY: "that others say so",
    TurnSort.DENIAL: "that they are denied",
}
"""Omissions that turn a quotation for sure; left-out hedges and contrasts are an editor's choice."""


def _around(case: DraftCase, quoted: Quoted) -> str:
    """Return the draft's sentence without the quotation."""
    before = sentence_before(case.text, quoted.span.start)
    return f"{before} {sentence_after(quoted.span.of(case.text), case.text, quoted.span.end)}"


def _carried(words: str, sort: TurnSort, outside: str) -> bool:
    """Tell whether the draft says in its own words what it left out of the quotation."""
    low = {word.casefold() for word in _WORD.findall(outside)}
    if {word.casefold() for word in _WORD.findall(words)} & low - _SMALL:
        return True
    if sort in (TurnSort.NEGATION, TurnSort.DENIAL, TurnSort.DISBELIEF):
        return bool(low & _negations()) or any(word.endswith(("n't", "n’t")) for word in low)
    return sort is TurnSort.CONDITION and bool(low & _CONDITIONS)


_SMALL = frozenset({"the", "a", "an", "of", "to", "is", "that", "it", "i", "we"})
_CONDITIONS = frozenset({"if", "unless", "should", "provided", "when", "until", "depends", "only"})


def _negations() -> frozenset[str]:
    return frozenset(word for word in (*sections("negation"), *_DENIALS) if " " not in word)


_DENIALS = ("deny", "denies", "denied", "doubt", "doubts", "doubted", "rejects", "rejected", "disputes", "disputed")


def _in_marks(text: str, span: Span) -> bool:
    """Tell whether a quotation mark stands right before or behind words."""
    beside = f"{text[max(0, span.start - 2) : span.start]}{text[span.end : span.end + 3]}"
    return any(mark in beside for mark in '"“”„«»‘')
