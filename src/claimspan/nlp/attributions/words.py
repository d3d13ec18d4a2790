"""An article's tokens, sentences and quotations as plain lists, read from the parsed document once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc

from claimspan.facts.quotations import Quotation, quotations
from claimspan.nlp.attributions.lists import listed

_ENDS = frozenset({".", "?", "!", "...", "…", "?!", "!?", "!!", "??", "...."})
_CLOSERS = frozenset({")", "]", "}", "”", '"', "’", "'", "''", "»"})
_SAME_RELATION = {"nsubjpass": "nsubj:pass", "dobj": "obj", "relcl": "acl:relcl", "auxpass": "aux:pass", "prep": "case"}


@dataclass(slots=True)
class Sentence:
    """A sentence: tokens ``[start, end)``, its end by punctuation, never inside a quotation."""

    start: int
    end: int
    paragraph: int
    quotes: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Quote:
    """A piece of a quotation in one paragraph: tokens ``[start, end)``, marks included."""

    start: int
    end: int
    number: int
    first: bool
    last: bool
    single: bool


@dataclass(slots=True)
class Words:
    """The tokens of a document by their index.

    Attributes:
        text: The untouched text.
        low: Lower-case forms.
        starts: Where each token starts, in code points.
        ends: Where it ends.
        tags: Fine-grained tags (PTB).
        deps: Relations, in UD names where ClearNLP has another one for the same.
        heads: Index of each token's head.
        quoted: Index of the quotation piece each token is in; -1 outside.
        quotes: The pieces, in text order.
        sentences: In text order.
        children_of: Token -> its children in the parse.
        entity_of: Token -> first token, token after the last and kind of the entity it is in.
    """

    doc: Doc
    text: str
    low: list[str]
    starts: list[int]
    ends: list[int]
    tags: list[str]
    deps: list[str]
    heads: list[int]
    quoted: list[int]
    quotes: list[Quote]
    sentences: list[Sentence]
    entity_of: dict[int, tuple[int, int, str]]
    children_of: dict[int, list[int]]

    def left(self, token: int) -> int:
        """Return the first token of a token's subtree."""
        return self.doc[token].left_edge.i

    def right(self, token: int) -> int:
        """Return the token after a token's subtree."""
        return self.doc[token].right_edge.i + 1

    def children(self, token: int, sentence: Sentence) -> Iterator[int]:
        """Yield a token's children in a sentence."""
        return (child for child in self.children_of.get(token, ()) if sentence.start <= child < sentence.end)


def read(doc: Doc) -> Words:
    """Return the words of a parsed document."""
    text = doc.text
    low, starts, ends, tags = [], [], [], []
    for token in doc:
        low.append(token.lower_)
        starts.append(token.idx)
        tags.append(token.tag_)
    low = _inert_hyphens(text, low, starts)
    ends = [start + len(word) for start, word in zip(starts, (token.text for token in doc), strict=True)]
    table = doc.to_array(["HEAD", "DEP", "SENT_START"])
    strings = doc.vocab.strings
    names: dict[int, str] = {}
    deps: list[str] = []
    for number in table[:, 1].tolist():
        name = names.get(number)
        if name is None:
            plain = strings[number]
            name = names[number] = _SAME_RELATION.get(plain, plain)
        deps.append(name)
    offsets = table[:, 0].astype("int64").tolist()
    heads = [place + (offset if offset < 2**63 else offset - 2**64) for place, offset in enumerate(offsets)]
    quotes, quoted = _quotes(quotations(text), starts, ends)
    entities = {
        place: (entity.start, entity.end, entity.label_)
        for entity in doc.ents
        for place in range(entity.start, entity.end)
    }
    children: dict[int, list[int]] = {}
    for place, head in enumerate(heads):
        if head != place:
            children.setdefault(head, []).append(place)
    words = Words(doc, text, low, starts, ends, tags, deps, heads, quoted, quotes, [], entities, children)
    words.sentences = _sentences(words, table[:, 2].astype("int64").tolist())
    return words


def _inert_hyphens(text: str, low: list[str], starts: list[int]) -> list[str]:
    """Return the forms with hyphens inside words told from dashes: ``conservative-leaning``."""
    for place, word in enumerate(low):
        if word == "-":
            before, after = text[starts[place] - 1 : starts[place]], text[starts[place] + 1 : starts[place] + 2]
            if before and after and not before.isspace() and not after.isspace():
                low[place] = "‐"
    return low


def _quotes(found: list[Quotation], starts: list[int], ends: list[int]) -> tuple[list[Quote], list[int]]:
    quoted = [-1] * len(starts)
    quotes: list[Quote] = []
    token = 0
    for number, quotation in enumerate(found):
        for place, span in enumerate(quotation.pieces):
            while token < len(starts) and ends[token] <= span.start:
                token += 1
            first = token
            while token < len(starts) and starts[token] < span.end:
                quoted[token] = len(quotes)
                token += 1
            if token > first:
                last = place == len(quotation.pieces) - 1
                quotes.append(Quote(first, token, number, place == 0, last, quotation.single))
    return quotes, quoted


def _sentences(words: Words, parsed: list[int]) -> list[Sentence]:
    """Return the sentences: cut at line breaks and after final marks before a capital, digit or mark."""
    sentences: list[Sentence] = []
    start, paragraph = 0, 0
    count = len(words.low)
    for place in range(count):
        word = words.low[place]
        if word.isspace():
            if "\n" in word or "\r" in word:
                _add(sentences, words, start, place, paragraph)
                paragraph += 1
                start = place + 1
            elif start == place:
                start = place + 1
            continue
        long = place - start >= _LONGEST_SENTENCE and words.quoted[place] < 0
        if place + 1 < count and (long or _ends_sentence(words, place, parsed)):
            _add(sentences, words, start, place + 1, paragraph)
            start = place + 1
    _add(sentences, words, start, count, paragraph)
    return sentences


_LONGEST_SENTENCE = 300
"""Tokens after which a sentence ends outside quotations, so that the time is linear in the length of any text."""


def _add(sentences: list[Sentence], words: Words, start: int, end: int, paragraph: int) -> None:
    while start < end and words.low[start].isspace():
        start += 1
    while end > start and words.low[end - 1].isspace():
        end -= 1
    first = not sentences or sentences[-1].paragraph != paragraph
    if first and start < end:
        start = _after_dateline(words, start, end)
    if start < end:
        numbers = sorted({number for number in words.quoted[start:end] if number >= 0})
        sentences.append(Sentence(start, end, paragraph, numbers))


_TITLES = listed("short titles")
_DATELINE = re.compile(r"[A-Z][A-Z.’' ]+[A-Z.](?:[,/ ][^—–\n]{0,40}?)?(?: \([^)\n]{1,30}\))? ?(?:—|–|--?) ")


def _after_dateline(words: Words, start: int, end: int) -> int:
    """Return the token after a dateline: ``OSLO, Feb. 3 (NTB) —``."""
    match = _DATELINE.match(words.text, words.starts[start], min(words.starts[start] + 90, words.ends[end - 1]))
    if match is None:
        return start
    place = start
    while place < end and words.starts[place] < match.end():
        place += 1
    return place if place < end else start


def _ends_sentence(words: Words, place: int, parsed: list[int]) -> bool:
    """Tell whether a sentence ends after the token at ``place``."""
    number = words.quoted[place]
    following = _following(words, place)
    if following is None or (number >= 0 and words.quotes[number].end != place + 1):
        return False
    first = words.text[words.starts[following]]
    word, low = words.low[place], words.low
    if low[_before_closers(words, place)] in _ENDS:
        attached = word == "." and place > 0 and words.ends[place - 1] == words.starts[place]
        if attached and low[place - 1] + "." in _TITLES:
            return False
        opens = first.isalnum() or words.quoted[following] != number or first in "([“\"‘'«—–-"
        return opens and not first.islower()
    if not (word.endswith(".") and len(word) > 1 and first.isupper()) and not _opens_quote(words, following):
        return False
    if not word.endswith(".") or word in _TITLES or len(word) == 1:
        return False
    return _opens_quote(words, following) or (parsed[following] == 1 and low[following] not in _TAILS)


def _following(words: Words, place: int) -> int | None:
    """Return the next token in the line after white space; None when there is none."""
    following, low = place + 1, words.low
    if low[following].isspace():
        last = "\n" in low[following] or following + 1 >= len(low)
        return None if last else following + 1
    return following if words.starts[following] > words.ends[place] else None


def _before_closers(words: Words, place: int) -> int:
    """Return the token before closing marks: the full stop of ``(so he said.)``."""
    final = place
    while final > 0 and words.low[final] in _CLOSERS and final > place - 3:
        final -= 1
    return final


def _opens_quote(words: Words, place: int) -> bool:
    return words.quoted[place] >= 0 and words.quotes[words.quoted[place]].start == place


_TAILS = frozenset({"inc", "inc.", "jr.", "sr."})
