"""What an article says beside the words that a draft quotes: what turns them, and what it does not quote itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimspan.engine.cuts import turns
from claimspan.engine.draft.case import DraftCase
from claimspan.engine.draft.holdings import HeldArticle
from claimspan.engine.draft.quotes import Quoted
from claimspan.engine.draft.voices import Heard
from claimspan.engine.sentences import sentence_after, sentence_before
from claimspan.engine.verbatim import unquoted
from claimspan.facts.lexicon import sections
from claimspan.model.quoting import TurnSort
from claimspan.model.text import Span
from claimspan.model.whose import Answer
from claimspan.rules.draft_views import Remark

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")

_SORTS = {
    TurnSort.NEGATION: "a negation",
    TurnSort.CONDITION: "a condition",
    TurnSort.DISBELIEF: "what takes the words back",
    TurnSort.HEARSAY: "that others say so",
    TurnSort.DENIAL: "that they are denied",
}
"""Omissions that turn a quotation for sure; left-out hedges and contrasts are an editor's choice."""


def turned(case: DraftCase, quoted: Quoted, heard: Heard, article: HeldArticle) -> Iterator[Remark]:
    """Yield what was left out beside a quotation's words and turns them, unless the draft says it in its own words."""
    text = article.source.text
    outside = _around(case, quoted)
    yield from _alternative(case, quoted, heard, article)
    for turn in turns(text, heard.spans, heard.found):
        if turn.sort in _SORTS and not _carried(turn.words, turn.sort, outside):
            words = " ".join(turn.left_out.of(text).split())
            yield Remark(f'{_SORTS[turn.sort]} was left out: "{words}"', article.excerpt(turn.left_out).place)


def _alternative(case: DraftCase, quoted: Quoted, heard: Heard, article: HeldArticle) -> Iterator[Remark]:
    """Yield the other half of an alternative that a full stop inside the quotation cuts off: ``or abandon it``."""
    last = heard.spans[-1]
    rest = sentence_after(last.of(article.source.text), article.source.text, last.end)
    match = _OR.match(rest)
    if match is None or quoted.inner.of(case.text).rstrip()[-1:] not in _STOPS:
        return
    span = Span(last.end + match.start(1), last.end + len(rest.rstrip()))
    words = " ".join(span.of(article.source.text).split())
    yield Remark(f'an alternative was left out: "{words}"', article.excerpt(span).place)


_OR = re.compile(r",?\s+(or\s+(?!so\b|more\b|less\b)\w)")
_STOPS = (".", "!")


def unmarked(heard: Heard, article: HeldArticle) -> str:
    """Return words that the article has, but does not print as a quotation; empty where it does."""
    text = article.source.text
    reported = any(part.wholly for part in unquoted(text, heard.spans, heard.found))
    given = heard.judgment is not None and heard.judgment.answer is not Answer.NOT_GIVEN
    missed = heard.found.missed and not any(_in_marks(text, span) for span in heard.found.missed)
    own = bool(missed) and heard.judgment is not None and not given
    return heard.spans[0].of(text) if reported or own else ""


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
