"""What a cue's sentence gives as said: which side of the cue it stands on and where it ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from claimspan.nlp.attributions.cues import ABOUT_WORDS, Cue
from claimspan.nlp.attributions.phrases import NOUNS, noun_phrase_end
from claimspan.nlp.attributions.verbs import ABOUT, CLAUSE, INFINITIVE, OBJECT, QUOTE, commenting
from claimspan.nlp.attributions.words import Sentence, Words

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_PAUSES = frozenset({",", "—", "–", "-", "--", ";", "―", "‒"})
_FINAL = frozenset({".", "?", "!", "...", "…", ")", "]", "?!", "!?", "!!", "??", "....", "_", "*"})
_LEADS = frozenset({"but", "and", "yet", "so", "or", "nor", "—", "–", "-", ",", "--", ";", ":", "•", "*", "plus"})
_WH = frozenset({"if", "whether", "how", "why", "what", "when", "where", "who", "which", "whose"})
_ADJUNCTS = frozenset(
    {"while", "as", "because", "after", "before", "when", "although", "though", "since", "where", "until", "unless"}
)
@dataclass(slots=True)
class Draft:
    """An attribution in tokens, before quotations of later sentences are joined to it."""

    cue: Cue
    sentence: int
    content: list[tuple[int, int]] = field(default_factory=list)
    open_end: bool = False
    rest: tuple[int, int] | None = None


def drafts(words: Words, number: int, found: Sequence[Cue], *, after_quote: bool = False) -> list[Draft]:
    """Return the attributions of one sentence; of a cue without content in it, an empty one.

    ``after_quote`` tells that the sentence before is a quotation that ends with its own mark: ``"No!" X said.``.
    """
    sentence = words.sentences[number]
    made: list[Draft] = []
    free = used = sentence.start
    for place, cue in enumerate(found):
        if cue.start < used or any(_holds(words, sentence, other, cue, free) for other in found[place + 1 :]):
            continue
        if after_quote and not made and _answers_quote(words, sentence, cue):
            draft: Draft | None = Draft(cue, number, [], open_end=True)
        else:
            draft = _draft(words, sentence, number, cue, found[place + 1 :], free)
        if draft is None:
            continue
        made.append(draft)
        used = max([used, cue.after, *(end for _, end in draft.content)])
        free = used
    return made


def _answers_quote(words: Words, sentence: Sentence, cue: Cue) -> bool:
    """Tell whether a cue that opens its sentence belongs to the quotation before it."""
    right = _right(words, sentence, cue)
    if cue.left > sentence.start or right == "colon" or CLAUSE not in cue.frames:
        return False
    if right == "words":
        return words.low[cue.after] in ABOUT_WORDS or words.low[cue.after] in _ADJUNCTS
    following = cue.after + 1
    return following >= sentence.end or (words.quoted[following] < 0 and words.low[following] != "that")


def _holds(words: Words, sentence: Sentence, outer: Cue, inner: Cue, free: int) -> bool:
    """Tell whether a later cue gives all before it to somebody, an earlier cue included: ``X said A, the Courier reported``."""
    if (
        outer.subject is None
        or outer.shared
        or outer.passive
        or (words.tags[outer.verb] == "VBG" and not outer.prepositional)
    ):
        return False
    if outer.force != "saying" or CLAUSE not in outer.frames or inner.prepositional:
        return False
    before = outer.left - 1
    if before <= inner.after or _left(words, sentence, inner, free) is not None:
        return False
    right = _right(words, sentence, outer)
    if words.low[outer.left] in ("who", "which", "that"):
        return False
    if words.quoted[before] >= 0:
        closing = words.quotes[words.quoted[before]].end
        inner_quote = words.low[closing - 2] if closing >= 2 else ""
        return right == "end" and inner_quote == "," and inner.force != "saying"
    if words.low[before] not in _PAUSES or words.low[before] == ";":
        return False
    return right == "end" or (right == "pause" and words.low[before] == "," and inner.force != "saying")


def _draft(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int) -> Draft | None:
    if cue.prepositional:
        return _according(words, sentence, number, cue, later, free)
    left = _left(words, sentence, cue, free)
    right = _right(words, sentence, cue)
    if left is not None and _is_parenthetical(words, sentence, cue, left, right):
        return _around(words, sentence, number, cue, later, left, right)
    at: int | None = cue.after
    if right == "end" or (cue.inverted and left is None and right == "pause" and words.low[cue.left - 1] == "."):
        if cue.inverted and left is not None:
            return Draft(cue, number, rest=left)
        return Draft(cue, number, [], open_end=True) if left is None and not cue.passive else None
    if right == "colon":
        start, end = _trimmed(words, cue.after + 1, _end(words, sentence, cue, cue.after + 1, later))
        return Draft(cue, number, [(start, end)] if start < end else [], open_end=start >= end)
    if right == "pause":
        at = _after_pause(words, sentence, cue)
    return None if at is None else _complement(words, sentence, number, cue, later, at)


def _right(words: Words, sentence: Sentence, cue: Cue) -> str:
    """Return what follows a cue and its own adverbials: the end, a pause, a colon, or words."""
    at, low = cue.after, words.low
    while at < sentence.end and low[at].isspace():
        at += 1
    if at >= sentence.end or (low[at] in _FINAL and words.quoted[at] < 0):
        return "end"
    if words.quoted[at] >= 0:
        return "words"
    return "pause" if low[at] in _PAUSES else "colon" if low[at] == ":" else "words"


def _is_parenthetical(words: Words, sentence: Sentence, cue: Cue, left: tuple[int, int], right: str) -> bool:
    """Tell whether what is said stands before the cue: ``A, X said``, ``A, X said, B``."""
    quote = words.quoted[left[1] - 1] >= 0 and not _is_title(words, left)
    if words.tags[cue.verb] == "VBG" and words.low[cue.start] == words.low[cue.verb]:
        return False
    aside = cue.left > sentence.start and words.low[cue.left - 1] == "as"
    if (cue.passive and not quote) or not (quote or aside or CLAUSE in cue.frames):
        return False
    complete = quote or any(words.tags[place] in _FINITE or words.tags[place] == "TO" for place in range(*left))
    if right == "end":
        headline = words.low[sentence.end - 1] not in _FINAL and not _opens_adjunct(words, left)
        return complete or headline or (cue.inverted and not _opens_adjunct(words, left))
    if right == "pause":
        opening = cue.after + 1
        if not quote and not aside and opening < sentence.end and words.quoted[opening] >= 0:
            return _goes_on_within(words, opening)
        return complete or not _opens_adjunct(words, left) or _finite_after(words, sentence, cue.after)
    if right == "words":
        if quote and words.quoted[cue.left - 1] >= 0 and not _goes_on_within(words, left[0]):
            return True
        if words.low[cue.after] == "that" or (cue.end == cue.after and words.quoted[cue.after] >= 0 and not quote):
            return False
        return quote or (words.low[cue.after] in _ADJUNCTS and complete and not _that_after(words, sentence, cue.after))
    return quote


def _is_title(words: Words, left: tuple[int, int]) -> bool:
    """Tell whether a stretch ends with a name in marks rather than with something said: ``on the show "First Light,"``."""
    quote = words.quotes[words.quoted[left[1] - 1]]
    if quote.start <= left[0] or quote.end - quote.start > _FRAGMENT + 2:
        return False
    if words.tags[quote.start - 1] not in ("POS", "IN", "NN", "NNP", "DT", "VBN"):
        return False
    inside = [
        words.text[words.starts[place]]
        for place in range(quote.start, quote.end)
        if words.low[place][:1].isalpha() and len(words.low[place]) > 3
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
    return any(words.tags[at] in _FINITE and words.quoted[at] < 0 for at in range(place, sentence.end))


def _goes_on_within(words: Words, opening: int) -> bool:
    """Tell whether a quotation goes on with a sentence rather than starting one."""
    return opening + 1 < len(words.low) and words.text[words.starts[opening + 1]].islower()


def _that_after(words: Words, sentence: Sentence, place: int) -> int | None:
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


def _left(words: Words, sentence: Sentence, cue: Cue, free: int) -> tuple[int, int] | None:
    """Return what stands before the cue and a pause or a closing mark."""
    start, end = max(sentence.start, free), cue.left
    start = max(start, _bracket(words, start, end))
    while end > start and words.low[end - 1] in ("as", "so", "and", "but") and words.quoted[end - 1] < 0:
        end -= 1
    if end <= start:
        return None
    if not (words.quoted[end - 1] >= 0 or words.low[end - 1] in _PAUSES or words.low[end - 1] in ("?", "!")):
        return None
    start, end = _trimmed(words, start, end, opening=start == sentence.start)
    joining = all(words.tags[place] in _CONNECTING or words.low[place] in _LEADS for place in range(start, end))
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


_CONNECTING = frozenset({"RB", "CC", "UH", ",", "IN", ":"})


def _trimmed(words: Words, start: int, end: int, *, opening: bool = False) -> tuple[int, int]:
    """Return a stretch without marks and joining words at its edges; a sentence's first word is kept."""
    low, quoted = words.low, words.quoted
    while start < end and quoted[start] < 0 and (low[start] in _LEADS or low[start].isspace()):
        if opening and low[start].isalpha() and start + 1 < end and quoted[start + 1] < 0:
            break
        start += 1
    while (
        end > start
        and quoted[end - 1] < 0
        and (low[end - 1] in _PAUSES or low[end - 1] in (".", ":", "...") or low[end - 1].isspace())
    ):
        end -= 1
    return start, end


def _around(
    words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], left: tuple[int, int], right: str
) -> Draft:
    """Return the attribution of a cue in brackets, as it were: before it, and after it when the words run on."""
    draft = Draft(cue, number, [left])
    at = cue.after
    if right == "pause":
        start = at + 1
        if start < sentence.end and _runs_on(words, sentence, cue, start, later, left):
            piece = _trimmed(words, start, _end(words, sentence, cue, start, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
        else:
            first = next(
                (
                    place
                    for place in range(start, sentence.end)
                    if words.quoted[place] >= 0 and words.low[place - 1] == ":" and words.quoted[place - 1] < 0
                ),
                None,
            )
            if first is not None and not any(start < other.start < first and not other.shared for other in later):
                draft.content.append(_trimmed(words, first, sentence.end))
                draft.cue.after = first
    elif right == "words" and any(words.quoted[place] >= 0 for place in range(at, sentence.end)):
        first = next(place for place in range(at, sentence.end) if words.quoted[place] >= 0)
        if words.low[first - 1] in (",", ":") and not any(other.start < first for other in later):
            piece = _trimmed(words, first, sentence.end)
            draft.content.append(piece)
    return draft


def _runs_on(
    words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue], left: tuple[int, int]
) -> bool:
    """Tell whether what is said goes on after a cue in brackets, from ``start`` on."""
    if words.quoted[start] >= 0:
        return True
    for other in later:
        if start <= other.start <= start + 3 and (other.shared or words.tags[other.verb] == "VBG"):
            return False
    complete = any(words.tags[place] in _FINITE for place in range(*left)) or (
        words.quoted[left[1] - 1] >= 0 and left[1] - left[0] > _FRAGMENT
    )
    if words.low[start] in ("including", "excluding"):
        return True
    if not complete:
        return True
    if words.quoted[left[1] - 1] >= 0 or _closes(words, left):
        return False
    at = start
    while at < sentence.end and words.tags[at] in ("RB", "CC"):
        at += 1
    if at < sentence.end and words.tags[at] in _FINITE:
        return False
    tag = words.tags[start]
    return not (tag in ("VBG", "WP", "WDT", "VBN") or words.low[start] in _LATER_ADJUNCTS)


_LATER_ADJUNCTS = frozenset(
    {"as", "while", "when", "after", "where", "with", "according", "in", "during", "before", "whose", "at", "on"}
)


_FRAGMENT = 8
"""A quotation of more tokens than this is a statement, not part of one."""


def _closes(words: Words, left: tuple[int, int]) -> bool:
    return words.quoted[left[1] - 1] >= 0


def _after_pause(words: Words, sentence: Sentence, cue: Cue) -> int | None:
    """Return where the words start after ``said,`` or ``said, in part,``."""
    start = cue.after + 1
    if start >= sentence.end:
        return None
    if words.quoted[start] >= 0 or words.low[start] == "that":
        return start
    for place in range(start, min(start + 14, sentence.end - 1)):
        if words.low[place] in _PAUSES or words.low[place] == ":":
            if words.quoted[place + 1] >= 0 or words.low[place + 1] == "that" or words.low[place] == ":":
                return place + 1
            break
    first = next((place for place in range(start, sentence.end) if words.quoted[place] >= 0), None)
    if first is not None and first + 1 < len(words.low):
        if not any(words.tags[place] in _FINITE for place in range(start, first)) and not _goes_on_within(words, first):
            return first
    if (
        cue.force != "saying"
        or CLAUSE not in cue.frames
        or words.tags[start] in ("VBG", "VBN", "WP", "WDT", "IN", "CC", "RB")
    ):
        return None
    return start if any(words.tags[place] in _FINITE for place in range(start, sentence.end)) else None


def _complement(words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], at: int) -> Draft | None:
    low = words.low
    if at < sentence.end and low[at] in _ADJUNCTS and words.quoted[at] < 0:
        at = _that_after(words, sentence, at) or at
    start = _at_full_quotation(words, sentence, cue, at, later)
    about = cue.lemma != "say" and ABOUT in cue.frames and start < sentence.end and low[start] in ABOUT_WORDS
    if about:
        start += 1
    end = _end(words, sentence, cue, start, later)
    if words.quoted[start] >= 0 and CLAUSE not in cue.frames:
        end = min(end, words.quotes[words.quoted[start]].end)
    start, end = _trimmed(words, start, end)
    if start >= end:
        return Draft(cue, number, [], open_end=True)
    has_quote = any(words.quoted[place] >= 0 for place in range(start, end))
    finite = any(words.tags[place] in _FINITE and words.quoted[place] < 0 for place in range(start, end))
    neutral = cue.force == "saying"
    accepted = (
        words.quoted[start] >= 0
        or (
            has_quote
            and QUOTE in cue.frames
            and not any(start < other.start < _first_quoted(words, start, end) for other in later)
        )
        or (
            CLAUSE in cue.frames
            and (
                low[start] == "that"
                or low[start] in _WH
                or _says_clause(words, sentence, cue, start, end, finite=finite)
                or (has_quote and neutral)
            )
        )
        or (OBJECT in cue.frames and _object(words, sentence, cue, start))
        or (
            INFINITIVE in cue.frames
            and low[start] == "to"
            and start + 1 < end
            and words.tags[start + 1] in ("VB", "RB")
        )
        or about
    )
    if accepted and not any(letter.isalnum() for place in range(start, end) for letter in words.low[place]):
        return None
    if not accepted or (
        end - start <= 2 and low[end - 1] in ("question", "questions", "so", "this", "it", "story", "stories")
    ):
        return None
    pieces = [(start, end)]
    before = cue.left - 1
    if (
        before >= sentence.start
        and (words.tags[before] in ("WDT", "WP") or _is_gap(words, before, start))
        and words.quoted[before] < 0
        and cue.subject is not None
        and not cue.shared
    ):
        pieces.insert(0, (before, before + 1))
    return Draft(cue, number, pieces)


def _is_gap(words: Words, before: int, start: int) -> bool:
    """Tell whether the word before a cue's subject belongs to what is said: ``a deadline that officials say went by``."""
    if words.low[before] in ("where", "whose"):
        return True
    return words.low[before] == "that" and words.tags[start] in _FINITE


def _first_quoted(words: Words, start: int, end: int) -> int:
    return next((place for place in range(start, end) if words.quoted[place] >= 0), end)


def _at_full_quotation(words: Words, sentence: Sentence, cue: Cue, at: int, later: Sequence[Cue]) -> int:
    """Return where a whole quotation starts that a colon or comma introduces after more words of the cue: ``explained it so: "...``."""
    if cue.force != "saying" or at >= sentence.end or words.low[at] == "that":
        return at
    for place in range(at, min(at + 30, sentence.end - 1)):
        if words.quoted[place] >= 0:
            return (
                place if place > at and words.low[place - 1] in (":", ",") and not _goes_on_within(words, place) else at
            )
        if words.tags[place] in _FINITE or any(other.verb == place for other in later):
            return at
    return at


def _says_clause(words: Words, sentence: Sentence, cue: Cue, start: int, end: int, *, finite: bool) -> bool:
    """Tell whether words without "that" are a clause that is said."""
    if cue.passive:
        return (
            finite
            and cue.subject is None
            and any(words.low[place] == "it" for place in range(max(sentence.start, cue.start - 3), cue.start))
        )
    if cue.lemma == "say":
        return words.tags[start] not in ("IN", "TO") or finite
    if cue.force == "saying":
        return (
            finite
            or any(words.tags[place].startswith("VB") for place in range(start, end))
            and _clausal(words, sentence, cue)
        )
    return finite and _clausal(words, sentence, cue)


def _clausal(words: Words, sentence: Sentence, cue: Cue) -> bool:
    return any(words.deps[child] == "ccomp" and child > cue.verb for child in words.children(cue.verb, sentence))


def _object(words: Words, sentence: Sentence, cue: Cue, start: int) -> bool:
    return not cue.passive and noun_phrase_end(words, start, sentence.end) > start


def _end(words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue]) -> int:
    """Return where what is said from ``start`` on ends: with the sentence, or where the writer goes on."""
    end = _clause_end(words, sentence, cue, start)
    if start < cue.bound < end:
        end = cue.bound
    for other in later:
        if other.start <= start or other.start >= end:
            continue
        quoted = other.left - 1
        if quoted > start and words.quoted[quoted] >= 0 and not other.shared and other.force == "saying":
            opening = words.quotes[words.quoted[quoted]].start - 1
            if (
                opening > start
                and words.low[opening] in (":", "—", "–", "-", "--", ";")
                and _right(words, sentence, other) in ("end", "pause")
            ):
                return min(end, opening)
        if other.subject is not None and not other.shared and not other.inverted and other.subject.start < cue.start:
            return min(end, other.start)
        cut = _breaks_out(words, sentence, cue, other, start)
        if cut is not None and cut > start:
            end = min(end, cut)
            break
    return _before_comment(words, start, end)


def _before_comment(words: Words, start: int, end: int) -> int:
    """Return where a content ends before a participle by which the writer comments on it: ``, citing ...``."""
    known = commenting()
    for place in range(start + 1, end - 1):
        if words.tags[place + 1] == "VBG" and words.low[place + 1] in known and words.quoted[place + 1] < 0:
            closing = words.quoted[place] >= 0 and words.low[place - 1] == ","
            if words.low[place] in _PAUSES or closing:
                return place + (words.quoted[place] >= 0)
    return end


_SUBORDINATORS = frozenset(
    {
        "while",
        "although",
        "though",
        "when",
        "after",
        "if",
        "as",
        "since",
        "because",
        "before",
        "even",
        "whereas",
        "asked",
        "despite",
    }
)


def _clause_end(words: Words, sentence: Sentence, cue: Cue, start: int) -> int:
    """Return where the clause of a cue ends that is part of a larger one: ``While X says A, ...``, ``X, who said A, ...``."""
    verb, end = cue.verb, sentence.end
    head = words.heads[verb]
    right = words.right(verb)
    lead = words.low[sentence.start]
    opening = range(sentence.start, max(cue.left, sentence.start))
    subordinate = lead in _SUBORDINATORS and not any(words.low[place] == "," for place in opening)
    marked = words.tags[verb] in ("VBG", "VBN") or any(words.low[place] in _SUBORDINATORS for place in opening)
    fronted = (
        sentence.start <= head < sentence.end
        and head > start
        and words.deps[verb] in ("advcl", "acl", "csubj")
        and marked
    )
    relative = cue.subject is not None and words.low[cue.subject.start] in ("who", "which", "that")
    relative = relative or (
        words.deps[verb] == "acl:relcl" and cue.left > sentence.start and words.tags[cue.left - 1] in ("WDT", "WP")
    )
    if fronted or subordinate or relative:
        if relative and not fronted and not subordinate:
            resumed = _resumed(words, start, end)
            if resumed is not None:
                return resumed
        if (
            start < right < end
            and (words.low[right] in _PAUSES or words.low[right - 1] in _PAUSES)
            and words.quoted[right] < 0
        ):
            return right
        if fronted or subordinate:
            return (
                next(
                    (
                        place
                        for place in range(start, end)
                        if words.low[place] == ","
                        and words.quoted[place] < 0
                        or words.quoted[place] >= 0
                        and words.low[place] == ","
                        and place + 2 < end
                        and words.quoted[place + 2] < 0
                        and words.quotes[words.quoted[place]].end == place + 2
                    ),
                    end,
                )
                if words.deps[verb] != "ccomp"
                else end
            )
    return end


def _resumed(words: Words, start: int, end: int) -> int | None:
    """Return the comma after which the verb of who is spoken of follows: ``Holm, who said A, later resigned``."""
    for place in range(start, end - 1):
        if (
            words.low[place] == ","
            and words.quoted[place] < 0
            or (
                words.quoted[place] >= 0
                and words.quotes[words.quoted[place]].end == place + 1
                and words.low[place - 1] == ","
            )
        ):
            at = place + 1
            while at < end - 1 and words.tags[at] == "RB":
                at += 1
            if words.tags[at] in _FINITE and words.quoted[at] < 0:
                return place + (words.quoted[place] >= 0)
    return None


def _breaks_out(words: Words, sentence: Sentence, cue: Cue, other: Cue, start: int) -> int | None:
    """Return where the content ends because another cue beside the first begins; None when that is inside."""
    if other.prepositional:
        return None
    cut = other.left if not other.shared else other.start
    low = words.low
    before = cut - 1
    joined = False
    while before > start and low[before] in (
        "and",
        "but",
        "while",
        "then",
        "also",
        "although",
        "though",
        "as",
        "yet",
        "or",
    ):
        joined = True
        cut = before
        before -= 1
    paused = low[before] in _PAUSES or words.quoted[before] >= 0
    verb = other.verb
    if words.tags[verb] == "VBG" and other.start == verb:
        return cut if paused else None
    if other.shared:
        return cut if joined and _same_level(words, sentence, cue, other, start, cut, paused=paused) else None
    if not paused:
        return None
    if low[before] == ";" or (
        joined
        and other.force == "saying"
        and CLAUSE in other.frames
        and other.subject is not None
        and words.tags[other.subject.head] != "PRP"
    ):
        return cut
    return None if _inside(words, sentence, cue, verb, start) else cut


def _same_level(words: Words, sentence: Sentence, cue: Cue, other: Cue, start: int, cut: int, *, paused: bool) -> bool:
    """Tell whether a coordinated cue goes with the first one and not with a verb of what that one says."""
    tag, first = _finite_tag(words, other), _finite_tag(words, cue)
    if other.after < sentence.end and (
        words.quoted[other.after] >= 0
        or (words.low[other.after] in (",", ":") and words.quoted[min(other.after + 1, sentence.end - 1)] >= 0)
    ):
        return True
    inside = [
        words.tags[place] for place in range(start, cut) if words.quoted[place] < 0 and words.tags[place] in _FINITE
    ]
    perfect = any(
        words.low[place] in ("has", "have", "had", "’ve", "'ve")
        for place in range(start, cut)
        if words.quoted[place] < 0
    )
    if tag == first and tag in _FINITE and inside and tag not in inside and not perfect:
        return True
    if tag in inside and not paused:
        return False
    if paused and tag == first and tag in _FINITE:
        return True
    return not _inside(words, sentence, cue, other.verb, start)


def _finite_tag(words: Words, cue: Cue) -> str:
    return next((words.tags[place] for place in range(cue.start, cue.verb + 1) if words.tags[place] in _FINITE), "")


def _inside(words: Words, sentence: Sentence, cue: Cue, verb: int, start: int) -> bool:
    """Tell whether the parse puts a verb inside what the cue's verb says."""
    token = verb
    for _ in range(40):
        head = words.heads[token]
        if head == token or not sentence.start <= head < sentence.end:
            return False
        if head == cue.verb:
            return words.deps[token] in ("ccomp", "xcomp", "obj", "acl", "acl:relcl", "csubj")
        token = head
    return True


def _according(
    words: Words, sentence: Sentence, number: int, cue: Cue, later: Sequence[Cue], free: int
) -> Draft | None:
    before = cue.start - 1
    start = max(sentence.start, free)
    while (
        before >= start
        and words.low[before] in ("and", "but", ",", "—", "–", "-", "--", "(")
        and words.quoted[before] < 0
    ):
        before -= 1
    left = _trimmed(words, start, before + 1, opening=start == sentence.start)
    if all(words.tags[place] in _CONNECTING or words.low[place] in _LEADS for place in range(*left)):
        left = (start, start)
    at = cue.after
    if left[0] >= left[1]:
        if at >= sentence.end:
            return None
        piece = _trimmed(words, at + 1 if words.low[at] in _PAUSES else at, sentence.end)
        return Draft(cue, number, [piece]) if piece[0] < piece[1] else None
    draft = Draft(cue, number, [left])
    if at < sentence.end and words.low[at] in _PAUSES and at + 1 < sentence.end:
        if _runs_on(words, sentence, cue, at + 1, later, left):
            piece = _trimmed(words, at + 1, _end(words, sentence, cue, at + 1, later))
            if piece[0] < piece[1]:
                draft.content.append(piece)
    return draft


_CONNECTORS = frozenset({"then", "and", "but", "also", "so", "or", "yet", "again", "later", "plus", "finally", "still"})


def is_bare(words: Words, sentence: Sentence) -> bool:
    """Tell whether a sentence is nothing but quotations, marks and a connector: ``Then, "I tried."``."""
    return bool(sentence.quotes) and not any(
        words.quoted[place] < 0
        and words.low[place] not in _CONNECTORS
        and any(letter.isalnum() for letter in words.low[place])
        for place in range(sentence.start, sentence.end)
    )


def nouns_in(words: Words, start: int, end: int) -> bool:
    """Tell whether tokens hold a noun."""
    return any(words.tags[place] in NOUNS for place in range(start, end))
