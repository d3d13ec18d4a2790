"""Where the words somebody typed stand in an article; refused where that is not clear."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from claimspan.engine.wording import Found, find_words, nearest_words
from claimspan.errors import ClaimspanError, UsageError
from claimspan.model.selector import Selector
from claimspan.model.text import Source, Span

SHOWN = 60
"""Code points of the article shown around a place."""

SHOWN_PLACES = 4
"""Places named when the words stand in several."""

_SPACELESS = (
    ("\u0e00", "\u0fff"),
    ("\u1000", "\u109f"),
    ("\u1780", "\u17ff"),
    ("\u2e80", "\ud7ff"),
    ("\uf900", "\ufaff"),
)
"""Scripts that write no space between words: Thai, Lao, Tibetan, Burmese, Khmer, Chinese, Japanese, Korean."""


class WordsError(ClaimspanError):
    """The words do not stand in the article, or in more than one place."""


def place_parts(
    today: Source, article: str, words: Sequence[str], at: tuple[int, ...]
) -> tuple[tuple[Selector, ...], list[str]]:
    """Return a selector per part, and remarks for the person.

    Args:
        today: The article.
        article: Its path, for messages.
        words: The words of each part, in text order.
        at: Line, or line and column, of the first part, where its words stand in several places.

    Raises:
        WordsError: Words are not there, not in one place only, cut in two, or out of order.
        UsageError: There are no words.
    """
    spans: list[Span] = []
    remarks: list[str] = []
    for number, each in enumerate(words, 1):
        placer = _Placer(today, article, f"part {number}: " if len(words) > 1 else "")
        span, remark = placer.place(each, () if spans else at, spans[-1].end if spans else 0)
        spans.append(span)
        remarks += [remark] if remark else []
    return tuple(Selector.describe(today.text, span) for span in spans), remarks


class _Placer:
    def __init__(self, today: Source, article: str, label: str) -> None:
        self._today, self._article, self._label = today, article, label

    def place(self, words: str, at: tuple[int, ...], after: int) -> tuple[Span, str | None]:
        if not words.strip():
            raise UsageError(f"{self._label}there are no words to record", hint="quote some words of the article")
        found = find_words(words, self._today.text)
        places = [span for span in found.places if self._today.position(span.start)[: len(at)] == at]
        if not places:
            raise self._not_there(words, at, found)
        later = [span for span in places if span.start >= after]
        if not later:
            raise self._error(
                "the words stand before those of the part before",
                "give the parts in the order of the article",
                self._today.position(places[0].start).line,
            )
        if len(places) > 1 and not (after and len(later) == 1):
            raise self._several(places, later[0])
        self._refuse_cut_words(later[0])
        printed = None if found.verbatim else f"recorded as the article prints it: {later[0].of(self._today.text)}"
        return later[0], printed

    def _error(self, message: str, hint: str, line: int | None = None) -> WordsError:
        return WordsError(f"{self._label}{message}", path=self._article, line=line, hint=hint)

    def _several(self, places: Sequence[Span], named: Span) -> WordsError:
        shown = "; ".join(f"{self._at(span)} {self._around(span)}" for span in places[:SHOWN_PLACES])
        more = f" and {len(places) - SHOWN_PLACES} more" if len(places) > SHOWN_PLACES else ""
        hint = f"give more words, or name the place: --line {self._at(named)}"
        return self._error(f"the words stand there {len(places)} times: {shown}{more}", hint)

    def _not_there(self, words: str, at: tuple[int, ...], found: Found) -> WordsError:
        if found.places:
            near = ", ".join(self._at(span) for span in found.places[:SHOWN_PLACES])
            return self._error(f"the words do not start at line {':'.join(map(str, at))}", f"they do at {near}")
        stretch = nearest_words(words, self._today.text)
        likely = _tightened(words, stretch) if stretch else self._near_word(words)
        hint = f"the nearest words are: {likely}" if likely else "copy them from the article"
        return self._error(f"the article does not say: {words}", hint)

    def _near_word(self, words: str) -> str | None:
        """Return the word of the article most like the longest one typed."""
        longest = max(words.split(), key=len)
        near = get_close_matches(longest, set(self._today.text.split()), n=1, cutoff=0.6)
        return near[0] if near else None

    def _refuse_cut_words(self, span: Span) -> None:
        text = self._today.text
        start, end = span
        while start > 0 and _inside_word(text, start):
            start -= 1
        while end < len(text) and _inside_word(text, end):
            end += 1
        if (start, end) != tuple(span):
            whole = " ".join(text[start:end].split())
            raise self._error("the words start or end inside a word", f"take whole words: {whole}", self._line(span))

    def _line(self, span: Span) -> int:
        return self._today.position(span.start).line

    def _at(self, span: Span) -> str:
        line, column = self._today.position(span.start)
        return f"{line}:{column}"

    def _around(self, span: Span) -> str:
        before = self._today.text[max(0, span.start - SHOWN // 2) : span.start]
        return " ".join(f"…{before}{span.of(self._today.text)[:SHOWN]}…".split())


def _tightened(words: str, stretch: str) -> str:
    """Return the part of ``stretch`` most like ``words``, in whole words on one line."""
    from rapidfuzz import fuzz

    likest = fuzz.partial_ratio_alignment(words, stretch)
    if likest is None:
        return " ".join(stretch.split())
    start, end = likest.dest_start, likest.dest_end
    while start > 0 and not stretch[start - 1].isspace():
        start -= 1
    while end < len(stretch) and not stretch[end].isspace():
        end += 1
    return " ".join(stretch[start:end].split())


def _inside_word(text: str, offset: int) -> bool:
    """Tell whether a word runs across ``offset``; never in scripts without spaces."""
    before, after = text[offset - 1], text[offset]
    if _spaceless(before) or _spaceless(after):
        return False
    return before.isalnum() and after.isalnum()


def _spaceless(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _SPACELESS) or letter >= "\U00020000"
