"""The quotations of a draft: by their marks, or set apart as a block; and whom the draft gives them to."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.engine.draft.prose import Prose
from claimspan.engine.whose import SURE, given
from claimspan.facts.cues import DENYING, SAYING, THINKING, verb_force
from claimspan.facts.quotations import quotations
from claimspan.model.attribution import Analysis, Named, Outcome
from claimspan.model.draft import Block, Stretch
from claimspan.model.text import Span

FEWEST_WORDS = 3
"""Words of a quotation; fewer are scare quotes, terms, nicknames."""

LONGEST_TITLE = 9
"""Words of what may be the title of a book or a law when all that count begin with a capital."""

LEAST_QUOTED = 0.6
"""Share of a block's words in quotation marks from which these are the quotations, and not the block."""

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARKS = re.compile(r"\A[\s\"“”„‟«»＂‘’‚‹›'`]+|[\s\"“”„‟«»＂‘’‚‹›'`]+\Z")
_CALLOUT = re.compile(
    r"\s*(?:\[![A-Za-z]+\]|(?:note|tip|warning|important|caution|info|example|update|editor['’]s note)\b\s*[:.])",
    re.IGNORECASE,
)
_CREDIT = re.compile(r"(?:\A\s*|\s)(?:[—–―]|--|~)\s*(?P<name>[^\W\d_][^.!?;\n—–]{1,100})\Z")
_LEADING_IN = re.compile(r":\s*\Z")


@dataclass(frozen=True)
class Quoted:
    """One quotation.

    Attributes:
        span: With its marks, code points of the prose.
        inner: Without them.
        closed: Whether its closing mark is there.
        block: Whether it is set apart as a block.
        speaker: Whom the draft gives it to; None when that is nobody, or not known.
        named: How the draft names him: ``she``, ``the ministry``; empty when it gives it to nobody.
        sure: How sure that is, between 0 and 1.
        title: Whether it may be the title of a work.
    """

    span: Span
    inner: Span
    closed: bool = True
    block: bool = False
    speaker: Named | None = None
    named: str = ""
    sure: float = 1.0
    title: bool = False


def quoted(draft: Prose, analysis: Analysis) -> list[Quoted]:
    """Return the quotations of a draft in text order; scare quotes of one or two words are none.

    Args:
        draft: The draft.
        analysis: Of its prose.
    """
    blocks = list(_blocks(draft, analysis))
    marked = [each for each in _marked(draft.text, analysis) if not any(each.span.overlaps(one.span) for one in blocks)]
    return sorted([*blocks, *marked], key=lambda each: each.span)


def _marked(text: str, analysis: Analysis) -> Iterator[Quoted]:
    """Yield what stands in quotation marks, each paragraph by itself."""
    for each in quotations(text):
        for number, span in enumerate(each.pieces):
            inner = _inner(text, span)
            if len(_WORD.findall(inner.of(text))) < FEWEST_WORDS:
                continue
            speaker, named, sure = _speaker(span, analysis)
            closed = each.closed or number < len(each.pieces) - 1
            title = _is_title(inner.of(text))
            yield Quoted(span, inner, closed, speaker=speaker, named=named, sure=sure, title=title)


def _inner(text: str, span: Span) -> Span:
    words = span.of(text)
    lead, end = 0, len(words)
    for match in _MARKS.finditer(words):
        if match.start() == 0:
            lead = match.end()
        else:
            end = match.start()
    return Span(span.start + min(lead, end), span.start + end)


def _speaker(span: Span, analysis: Analysis) -> tuple[Named | None, str, float]:
    """Return whom the draft gives a quotation to, how it names him, and how sure that is."""
    speech = given([span], analysis).speech
    if speech is None:
        return _by_subject(span, analysis)
    name = speech.resolution.name
    if speech.resolution.outcome is not Outcome.RESOLVED or not name:
        return None, speech.printed.shown, 0.0
    known = next((named for named in analysis.named if named.name == name), Named(name, None, (name,), ()))
    return known, name, speech.resolution.confidence


def _by_subject(span: Span, analysis: Analysis) -> tuple[Named | None, str, float]:
    """Return who is the subject of the verb of saying or thinking before a quotation: ``Holt expects it to "..."``."""
    place = bisect_right(analysis.sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    if place < 0 or span.end > analysis.sentences[place].span.end + 1:
        return None, "", 0.0
    sentence = analysis.sentences[place]
    for verb, lemma in enumerate(sentence.lemmas):
        if sentence.ends[verb] > span.start or verb_force(lemma) not in _OWN_WORDS or sentence.parts[verb] != "VERB":
            continue
        subject = next(
            (n for n, head in enumerate(sentence.heads) if head == verb and sentence.relations[n] == "nsubj"), None
        )
        word = sentence.word(subject) if subject is not None else None
        named = [each for each in analysis.named if word and any(word.overlaps(mention) for mention in each.mentions)]
        if len(named) == 1:
            return named[0], named[0].name, SURE
    return None, "", 0.0


_OWN_WORDS = frozenset({SAYING, THINKING, DENYING})


def _is_title(words: str) -> bool:
    """Tell whether words may be the title of a work: all that count begin with a capital."""
    found = _WORD.findall(words)
    if len(found) > LONGEST_TITLE or words.rstrip()[-1:] in (".", "!", "?", ","):
        return False
    long = [word for word in found if len(word) > 3]  # noqa: PLR2004  # no "of", "the", "and"
    return bool(long) and all(word[0].isupper() or word[0].isdecimal() for word in long)


def _blocks(draft: Prose, analysis: Analysis) -> Iterator[Quoted]:
    """Yield the blocks of Markdown that are quotations, a credit line aside."""
    text = draft.text
    for number, stretch in enumerate(draft.stretches):
        words = stretch.span.of(text)
        if stretch.block is not Block.QUOTE or _CALLOUT.match(words):
            continue
        credit = _CREDIT.search(words)
        if credit is not None and credit.start() == 0:
            continue
        span = Span(stretch.span.start, stretch.span.start + credit.start()) if credit else stretch.span
        if len(_WORD.findall(span.of(text))) < FEWEST_WORDS or _held_in_marks(span.of(text)):
            continue
        name = credit["name"] if credit else _credited(draft, number) or _led_in(draft, number, analysis)
        speaker = _named(name, analysis) if name else None
        yield Quoted(span, _inner(text, span), closed=True, block=True, speaker=speaker, named=name, sure=1.0)


def _held_in_marks(words: str) -> bool:
    """Tell whether most of a block stands in quotation marks, so that those say what is quoted."""
    inside = sum(len(_WORD.findall(piece.of(words))) for each in quotations(words) for piece in each.pieces)
    return inside >= LEAST_QUOTED * len(_WORD.findall(words)) and bool(inside)


def _credited(draft: Prose, number: int) -> str:
    """Return the name on the credit line that follows a block."""
    for stretch in draft.stretches[number + 1 :]:
        if stretch.block is not Block.QUOTE:
            return ""
        credit = _CREDIT.match(stretch.span.of(draft.text))
        if credit is not None:
            return credit["name"]
    return ""


def _led_in(draft: Prose, number: int, analysis: Analysis) -> str:
    """Return the only person or body named in the sentence that leads to a block with a colon."""
    before = draft.stretches[number - 1] if number else None
    if before is None or before.block is not Block.TEXT or not _LEADING_IN.search(before.span.of(draft.text)):
        return ""
    sentence = _last_sentence(before, analysis)
    named = [each.name for each in analysis.named if any(sentence.overlaps(mention) for mention in each.mentions)]
    return named[0] if len(named) == 1 else ""


def _last_sentence(stretch: Stretch, analysis: Analysis) -> Span:
    inside = [each.span for each in analysis.sentences if each.span.overlaps(stretch.span)]
    return inside[-1] if inside else stretch.span


def _named(name: str, analysis: Analysis) -> Named | None:
    """Return whom a name in the draft means, by its fullest form."""
    plain = name.partition(",")[0].partition("(")[0].strip()
    known = next((each for each in analysis.named if plain in (each.name, *each.forms)), None)
    if known is not None:
        return known
    return Named(plain, None, (plain,), ()) if plain[:1].isupper() else None
