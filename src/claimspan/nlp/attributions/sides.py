"""Whether what is said stands before a cue or after it."""

from __future__ import annotations

from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.marks import ADJUNCTS, FINAL, FINITE, FRAGMENT, LEADS, PAUSES
from claimspan.nlp.attributions.verbs import CLAUSE
from claimspan.nlp.attributions.words import Sentence, Words


def after_cue(words: Words, sentence: Sentence, cue: Cue) -> str:
    """Return what follows a cue and its own adverbials: the end, a pause, a colon, or words."""
    at, low = cue.after, words.low
    while at < sentence.end and low[at].isspace():
        at += 1
    if at >= sentence.end or (low[at] in FINAL and words.quoted[at] < 0):
        return "end"
    if words.quoted[at] >= 0:
        return "words"
    return "pause" if low[at] in PAUSES else "colon" if low[at] == ":" else "words"


def is_aside(words: Words, sentence: Sentence, cue: Cue, left: tuple[int, int], right: str) -> bool:
    """Tell whether what is said stands before the cue: ``A, X said``, ``A, X said, B``."""
    if words.tags[cue.verb] == "VBG" and cue.start == cue.verb:
        return False
    quote = words.quoted[left[1] - 1] >= 0 and not _is_title(words, left)
    as_aside = cue.left > sentence.start and words.low[cue.left - 1] == "as"
    if (cue.passive and not quote) or not (quote or as_aside or CLAUSE in cue.frames):
        return False
    complete = quote or any(words.tags[place] in FINITE or words.tags[place] == "TO" for place in range(*left))
    adjunct = _opens_adjunct(words, left)
    if right == "end":
        headline = words.low[sentence.end - 1] not in FINAL
        return complete or (not adjunct and (headline or cue.inverted or left[1] - left[0] >= _CLAUSE))
    if right == "pause":
        opening = cue.after + 1
        if not quote and not as_aside and opening < sentence.end and words.quoted[opening] >= 0:
            return goes_on_within(words, opening)
        return complete or not adjunct or _finite_after(words, sentence, cue.after)
    return right == "words" and _is_aside_before(words, sentence, cue, left, quote=quote, complete=complete)


def _is_aside_before(
    words: Words, sentence: Sentence, cue: Cue, left: tuple[int, int], *, quote: bool, complete: bool
) -> bool:
    """Tell whether a cue that more words follow is an aside all the same: ``"A," X said of the plan``."""
    if quote and words.quoted[cue.left - 1] >= 0 and not goes_on_within(words, left[0]):
        return True
    introduces = cue.end == cue.after and words.quoted[cue.after] >= 0
    if words.low[cue.after] == "that" or (introduces and not quote):
        return False
    adjunct = words.low[cue.after] in ADJUNCTS and complete
    return quote or (adjunct and not that_after(words, sentence, cue.after))


_SMALL_WORD = 3
_CLAUSE = 4
"""Tokens from which on words before an aside are a clause, whatever their tags."""


def _is_title(words: Words, left: tuple[int, int]) -> bool:
    """Tell whether a stretch ends with a name in marks, not with something said: ``on the show "First Light,"``."""
    quote = words.quotes[words.quoted[left[1] - 1]]
    if quote.start <= left[0] or quote.end - quote.start > FRAGMENT + 2:
        return False
    if words.tags[quote.start - 1] not in ("POS", "IN", "NN", "NNP", "DT", "VBN"):
        return False
    inside = [
        words.text[words.starts[place]]
        for place in range(quote.start, quote.end)
        if words.low[place][:1].isalpha() and len(words.low[place]) > _SMALL_WORD
    ]
    return bool(inside) and all(letter.isupper() for letter in inside)


def _opens_adjunct(words: Words, left: tuple[int, int]) -> bool:
    return words.tags[left[0]] in ("IN", "TO", "WRB", "VBG") or words.low[left[0]] in (
        "in",
        "on",
        "at",
        "after",
        "during",
    )


def _finite_after(words: Words, sentence: Sentence, place: int) -> bool:
    return any(words.tags[at] in FINITE and words.quoted[at] < 0 for at in range(place, sentence.end))


def goes_on_within(words: Words, opening: int) -> bool:
    """Tell whether a quotation goes on with a sentence rather than starting one."""
    return opening + 1 < len(words.low) and words.text[words.starts[opening + 1]].islower()


def that_after(words: Words, sentence: Sentence, place: int) -> int | None:
    """Return the "that" of a content put off by an adjunct: ``told the paper before he left that ...``."""
    return next(
        (
            at
            for at in range(place, min(place + 20, sentence.end))
            if words.low[at] == "that"
            and words.tags[at] == "IN"
            and words.tags[at - 1] not in ("NN", "NNS")
            and words.quoted[at] < 0
        ),
        None,
    )


def before_cue(words: Words, sentence: Sentence, cue: Cue, free: int) -> tuple[int, int] | None:
    """Return what stands before the cue and a pause or a closing mark."""
    start, end = max(sentence.start, free), cue.left
    start = max(start, _bracket(words, start, end))
    while end > start and words.low[end - 1] in ("as", "so", "and", "but") and words.quoted[end - 1] < 0:
        end -= 1
    if end <= start:
        return None
    if not (words.quoted[end - 1] >= 0 or words.low[end - 1] in PAUSES or words.low[end - 1] in ("?", "!")):
        return None
    start, end = trimmed(words, start, end, opening=start == sentence.start)
    joining = all(words.tags[place] in CONNECTING or words.low[place] in LEADS for place in range(start, end))
    if joining and not cue.inverted:
        return None
    for place in range(start, end - 1):
        if words.low[place] == ":" and words.quoted[place] < 0 and words.quoted[place + 1] >= 0:
            start = place + 1
            break
    return (start, end) if start < end else None


def _bracket(words: Words, start: int, end: int) -> int:
    """Return the token after an opening bracket that is still open at ``end``."""
    stack: list[int] = []
    for place in range(start, end):
        if words.low[place] in ("(", "[") and words.quoted[place] < 0:
            stack.append(place + 1)
        elif words.low[place] in (")", "]") and stack:
            stack.pop()
    return stack[-1] if stack else start


CONNECTING = frozenset({"RB", "CC", "UH", ",", "IN", ":"})


def trimmed(words: Words, start: int, end: int, *, opening: bool = False) -> tuple[int, int]:
    """Return a stretch without marks and joining words at its edges; a sentence's first word is kept."""
    low, quoted = words.low, words.quoted
    while start < end and quoted[start] < 0 and (low[start] in LEADS or low[start].isspace()):
        if opening and low[start].isalpha() and start + 1 < end and quoted[start + 1] < 0:
            break
        start += 1
    while (
        end > start
        and quoted[end - 1] < 0
        and (low[end - 1] in PAUSES or low[end - 1] in (".", ":", "...") or low[end - 1].isspace())
    ):
        end -= 1
    return start, end
