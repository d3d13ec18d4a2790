"""Each quotation of a draft as rules look at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from claimspan.engine.compare import compare, operations
from claimspan.engine.draft.case import DraftCase
from claimspan.engine.draft.holdings import HeldArticle, Holdings
from claimspan.engine.draft.quotes import Quoted
from claimspan.engine.draft.seek import seek
from claimspan.engine.draft.turned import turned, unmarked
from claimspan.engine.draft.voices import Heard, hear
from claimspan.model.attribution import Analysis
from claimspan.model.change import Difference, Operation
from claimspan.model.draft import Piece, Sighting, Standing
from claimspan.model.text import Span
from claimspan.model.whose import Answer
from claimspan.rules.draft_views import QuotationView, Remark, Seen, Whose
from claimspan.rules.voices import place_of_speaker

LEAST_NEAR = 0.35
"""Share of content from which the nearest words are shown beside a quotation that stands nowhere."""

_STANDING = frozenset({Standing.VERBATIM, Standing.REFORMATTED})


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
    quoted = sought.quoted
    heard, sighting = _heard(sought, analyses, holdings)
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
        named=quoted.named,
    )
    view = _edited(view)
    if sighting.standing is Standing.ABSENT:
        return replace(view, lost=_lost(words, holdings)), ""
    if heard is None:
        return view, _untold(quoted, sought, analyses)
    article = holdings.articles[heard.article]
    if sighting.standing in _STANDING and not _is_one_voice(heard):
        return replace(view, standing=Standing.STITCHED), ""
    view = replace(view, whose=_whose(quoted, heard, article))
    if sighting.standing in _STANDING:
        plain = "" if heard.of_source else unmarked(heard, article)
        view = replace(view, turns=tuple(turned(case, quoted, heard, article)), unmarked=plain)
    return view, _doubt(quoted, heard)


def _heard(sought: Sought, analyses: Mapping[int, Analysis], holdings: Holdings) -> tuple[Heard | None, Sighting]:
    """Return what an article says of the words, and the sighting with the place it says so at first."""
    sighting = sought.sighting
    heard = hear(sought.quoted, sighting, analyses, holdings) if sought.articles else None
    every = (*sighting.pieces, *sighting.others)
    if heard is None or not sighting.others:
        return heard, sighting
    best = [piece for piece in every if piece.article == heard.article and piece.found in heard.spans]
    rest = tuple(piece for piece in every if piece not in best)
    return heard, replace(sighting, pieces=tuple(best), others=rest) if best else sighting


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
    if (
        view.standing not in (Standing.ALTERED, Standing.CUT, Standing.REFORMATTED)
        or not view.seen
        or (view.marked and view.standing is Standing.REFORMATTED)
    ):
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


def _is_one_voice(heard: Heard) -> bool:
    """Tell whether the article gives all pieces of a quotation to one speaker, as far as it says."""
    names = {bearing.speech.resolution.name for bearing in heard.found.bearings} - {None}
    return len(heard.spans) == 1 or len(names) <= 1


def _whose(quoted: Quoted, heard: Heard, article: HeldArticle) -> Whose | None:
    """Return whom the draft gives the words to and what the article says of that."""
    judgment = heard.judgment
    if judgment is None or quoted.speaker is None:
        return None
    told = place_of_speaker(judgment.speech)
    return Whose(
        quoted.speaker.name,
        judgment.answer,
        judgment.name or "",
        judgment.reason,
        article.excerpt(told).place if told else None,
        register=heard.record is not None,
    )
