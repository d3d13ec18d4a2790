"""A stretch of a text as tokens, with their offsets in the whole text and the sentences they make."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property

from claimspan.engine.normalise import Normalised, normalise
from claimspan.facts.lexicon import sections
from claimspan.model.text import Span

_TOKEN = re.compile(r"(?:[^\W\d_]\.){2,}(?!\w)|\d+(?=[ap]m\b)|\w+|[^\w\s]")

_SMALL = (
    "a an the and or but nor so yet of to in on at by for from with as is are was were be been being it its he she they"
    " we i you his her their our my your this that these those there here which who whom whose what when where s t d ll"
    " re ve m do does did has have had will would can could not no if then than"
    " didn doesn don isn wasn weren aren hasn haven hadn won wouldn couldn shouldn mustn"
)
SMALL_WORDS = frozenset(_SMALL.split())
"""Function words, clipped forms as the tokens have them."""

WEIGHT_OF_SMALL = 0.4
"""What a matched function word or mark counts beside a content word (1): measured on the drift development set."""

PARAGRAPH, SENTENCE = 3, 2
"""How good a boundary between two tokens is."""

_ENDS = frozenset((".", "!", "?", '"', ")"))
_STOPS = frozenset(".!?")
_CLOSERS = frozenset("\"')]")
_OPENERS = frozenset("\"'([")


def is_word(key: str) -> bool:
    """Tell whether a token is a word and not a mark."""
    return key[0].isalnum() or key[0] == "_"


def weight(key: str) -> float:
    """Return what a token says about the place where it stands: 1 for a content word, less for others."""
    return 1.0 if key not in SMALL_WORDS and is_word(key) else WEIGHT_OF_SMALL


@dataclass(frozen=True)
class Stretch:
    """A stretch of a text, its plain form and its tokens."""

    text: str
    offset: int

    @cached_property
    def plain(self) -> Normalised:
        """The plain form of the stretch."""
        return normalise(self.text)

    @cached_property
    def bounds(self) -> list[tuple[int, int]]:
        """Start and end of each token in the plain form."""
        return [match.span() for match in _TOKEN.finditer(self.plain.text)]

    @cached_property
    def keys(self) -> list[str]:
        """The tokens, case folded."""
        text = self.plain.text
        low = text.lower()
        if len(low) == len(text):
            return _TOKEN.findall(low)
        return [text[start:end].casefold() for start, end in self.bounds]

    def span(self, first: int, last: int) -> Span:
        """Return the span, in the whole text, of the tokens ``first`` to ``last`` (exclusive)."""
        return self.plain.origin(self.bounds[first][0], self.bounds[last - 1][1]).shifted(self.offset)

    def token_range(self, span: Span) -> tuple[int, int]:
        """Return the range of tokens that lie in ``span`` (offsets of the whole text), even in part."""
        start = self.plain.plain_offset(span.start - self.offset)
        end = self.plain.plain_offset(span.end - self.offset)
        first = bisect_right(self.bounds, start, key=lambda bounds: bounds[1])
        last = bisect_left(self.bounds, end, key=lambda bounds: bounds[0])
        return (first, last) if first < last else (0, 0)

    def boundary(self, token: int) -> int:
        """Return how good a boundary stands before a token: 3 a paragraph's, 2 a sentence's, 1 a line's, else 0."""
        if token <= 0 or token >= len(self.keys):
            return PARAGRAPH
        gap = self._gap(token)
        if gap.count("\n") > 1:
            return PARAGRAPH
        return SENTENCE if self.keys[token - 1] in _ENDS else int("\n" in gap)

    def opens_sentence(self, token: int) -> bool:
        """Tell whether a sentence, or one that is quoted, starts with this token."""
        if token <= 0 or token >= len(self.keys) or self.boundary(token) == PARAGRAPH:
            return True
        if not self._looks_initial(token):
            return False
        if self.keys[token - 1] == '"' and not self._gap(token):
            return True
        before = token - 1
        while before > 0 and self.keys[before] in _CLOSERS:
            before -= 1
        return self.keys[before] in _STOPS and bool(self._gap(token)) and not self._abbreviated(before)

    def closes_sentence(self, last: int) -> bool:
        """Tell whether a sentence ends before token ``last``, its closing mark read or not."""
        if last >= len(self.keys) or self.opens_sentence(last):
            return True
        return self.keys[last] in _CLOSERS and self.keys[last - 1] in _STOPS and not self._abbreviated(last - 1)

    def sentence_start(self, token: int, low: int) -> int:
        """Return where the sentence of ``token`` starts, ``low`` when that is earlier than allowed."""
        while token > low and not self.opens_sentence(token):
            token -= 1
        return token

    def sentence_end(self, last: int, high: int) -> int:
        """Return where the sentence of token ``last - 1`` ends (exclusive), at most ``high``."""
        while last < high and not self.closes_sentence(last):
            last += 1
        return last

    def _gap(self, token: int) -> str:
        left, right = self.bounds[token - 1], self.bounds[token]
        if left[1] == right[0]:
            return ""
        return self.text[self.plain.origin(*left).end : self.plain.origin(*right).start] or " "

    def _looks_initial(self, token: int) -> bool:
        while token < len(self.keys) - 1 and self.keys[token] in _OPENERS:
            token += 1
        letter = self.plain.text[self.bounds[token][0]]
        return not letter.islower() and (letter.isalnum() or letter in "-*")

    def _abbreviated(self, stop: int) -> bool:
        word = self.keys[stop - 1] if stop and self.bounds[stop - 1][1] == self.bounds[stop][0] else ""
        return word in sections("titles") or (len(word) == 1 and word.isalpha())
