"""Whether the speaker named around untouched words was swapped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from claimspan.engine.hunks import Hunk, differing
from claimspan.engine.judge import same_letters, shown
from claimspan.engine.normalise import normalise
from claimspan.engine.revision import Revision
from claimspan.facts.cues import is_cue
from claimspan.facts.items import Item, Kind
from claimspan.facts.lexicon import sections
from claimspan.facts.reading import read
from claimspan.facts.spelling import are_mistypings, stem
from claimspan.model.change import Aspect, Difference
from claimspan.model.selector import Selector
from claimspan.model.text import Span

FARTHEST_SPEAKER = 900
"""Code points before a quote's paragraph in which its speaker may have been named."""

FARTHEST = 400
"""Code points of a sentence that are read on either side of the words."""

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-z]|[\"'“‘«(\[]*\d)|\n[ \t\r]*\n|\u2029")
_LAST_WORD = re.compile(r"([\w.]+)\.[\"'”’»)\]]*\s+$")
_CLOSED = re.compile(r"(?:[.…][\"'”’»)\]]*|[!?][)\]]*)\s*$")
_DASH = re.compile(r"\s*[―—–‒-]{1,2}\s*[^\W\d_]")
_CUE_AFTER = re.compile(r"[\"'”’»]?\s*(?:[^\W\d_][\w.'’-]*\s+){0,4}?(?:said|says|told|added|adds|asked|wrote|noted)\b")
_QUOTES = frozenset("\"“„«‘'")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n")
_LONGEST_NAMING = 9
_PERSONS = {frozenset(("he", "she")), frozenset(("his", "her")), frozenset(("him", "her"))}


def _sentence_before(text: str, start: int) -> str:
    """Return the part of the sentence that comes before ``start``."""
    low = max(0, start - FARTHEST)
    piece = text[low:start]
    cut = 0
    for match in _SENTENCE_END.finditer(piece + "A"):
        if not _abbreviated(piece[: match.end()]) and not piece[: match.start()].rstrip().endswith((":", ",")):
            cut = match.end()
    return piece[cut:]


def _sentence_after(words: str, text: str, end: int) -> str:
    """Return the part of the sentence that comes after ``end``; empty when the words close it."""
    piece = text[end : end + FARTHEST]
    if _DASH.match(piece):
        return piece.lstrip().split("\n", 1)[0]
    if _CLOSED.search(words[-6:]) and not _CUE_AFTER.match(piece):
        return ""
    for match in _SENTENCE_END.finditer(piece):
        if not _abbreviated(piece[: match.end()]):
            return piece[: match.start() + 1]
    return piece


def _abbreviated(piece: str) -> bool:
    """Tell whether what looks like a sentence's end is the full stop of ``Mr.`` or ``U.S.``."""
    match = _LAST_WORD.search(piece)
    if match is None or "\n" in match.group():
        return False
    word = match.group(1)
    return word.lower() in sections("titles") or len(word) == 1 or "." in word


def attribution_change(selector: Selector, here: Span, revision: Revision) -> Difference | None:
    """Return how the speaker named around the words changed; None when nobody can say so for sure.

    Only a name that gave way to another name in the rest of the same sentence counts, or ``he`` to ``she``:
    a new cue, a paragraph put beside the words or a name that came or went is no other speaker.
    """
    surroundings = _surroundings(selector, here, revision)
    for leading, (before, after) in zip((True, False), surroundings, strict=True):
        if before.strip() == after.strip():
            continue
        comparison = differing(normalise(before).text, normalise(after).text)
        for hunk in comparison.hunks:
            if _other_speaker(hunk) and _speaks(hunk, comparison.before, leading=leading):
                return _difference(hunk, normalise(before).text, normalise(after).text)
    if not any(context.strip() for pair in surroundings for context in pair):
        return _earlier_speaker(selector, here, revision)
    return None


def _earlier_speaker(selector: Selector, here: Span, revision: Revision) -> Difference | None:
    """Return how the speaker of an earlier paragraph changed, for a quote that goes on without one of its own."""
    old, span = revision.old, selector.span
    if old is None or not _goes_on(selector.exact, old, span):
        return None
    piece = old[max(0, span.start - FARTHEST_SPEAKER) : span.start]
    earlier = normalise(piece)
    before = earlier.text
    after = normalise(revision.new[max(0, here.start - FARTHEST_SPEAKER) : here.start]).text
    paragraphs = [earlier.plain_offset(match.end()) for match in _PARAGRAPH.finditer(piece)]
    speakers = _last_speakers(read(before), paragraphs)
    for hunk in differing(before, after).hunks:
        touched = any(item.start == speaker.start for item in hunk.before for speaker in speakers)
        if touched and hunk.left is not None and _other_speaker(hunk):
            return _difference(hunk, before, after)
    return None


def _goes_on(words: str, old: str, span: Span) -> bool:
    """Tell whether the words are a quote of their own paragraph, with nobody named beside them."""
    return words[0] in _QUOTES and old[: span.start].rstrip(" ")[-1:] in ("", "\n")


def _last_speakers(items: list[Item], paragraphs: Sequence[int]) -> list[Item]:
    """Return the names beside a cue in the last paragraph that has any."""
    speakers = [
        item
        for place, item in enumerate(items)
        if item.kind is Kind.NAME and _beside_cue(items, place) and not _is_via(items, place)
    ]
    if not speakers:
        return []
    start = max((paragraph for paragraph in paragraphs if paragraph <= speakers[-1].start), default=0)
    return [speaker for speaker in speakers if speaker.start >= start]


def _beside_cue(items: list[Item], place: int) -> bool:
    beside = (*items[max(0, place - 1) : place], *items[place + 1 : place + 2])
    return any(is_cue(other.text) for other in beside)


def _is_via(items: list[Item], place: int) -> bool:
    """Tell whether the name at ``place`` is the outlet the words were told to: ``he told Reuters``."""
    return items[place - 1].text in ("told", "tells", "telling", "tell") if place else False


def _surroundings(selector: Selector, here: Span, revision: Revision) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return the rest of the sentence before and after the words, in the old and in the new text."""
    old, new, span = revision.old, revision.new, selector.span
    if old is None:
        old, span = (
            selector.prefix + selector.exact + selector.suffix,
            Span(len(selector.prefix), len(selector.prefix) + span.length),
        )
    words = here.of(new)
    before = _sentence_before(old, span.start), _sentence_before(new, here.start)
    after = _sentence_after(selector.exact, old, span.end), _sentence_after(words, new, here.end)
    if revision.old is None:
        before = _whole_words(before[0], left=True), before[1]
        after = _whole_words(after[0], left=False), after[1]
    return before, after


def _whole_words(context: str, *, left: bool) -> str:
    """Drop the word that the end of a kept context cut in two."""
    return context.partition(" ")[2] if left else context.rpartition(" ")[0]


def _names(items: tuple[Item, ...]) -> set[str]:
    return {item.key for item in items if item.kind is Kind.NAME}


def _other_speaker(hunk: Hunk) -> bool:
    """Tell whether a name in the hunk gave way to another one."""
    if (
        same_letters(hunk)
        or not hunk.before
        or not hunk.after
        or max(len(hunk.before), len(hunk.after)) > _LONGEST_NAMING
    ):
        return False
    old, new = _names(hunk.before), _names(hunk.after)
    pronouns = frozenset((hunk.before[0].key, hunk.after[0].key))
    if len(hunk.before) == len(hunk.after) == 1 and pronouns in _PERSONS:
        return True
    if not old and not new:
        return _beside(hunk) and _all_naming(hunk.before) and _all_naming(hunk.after) and not _alike(hunk)
    if old and new:
        return not (old & new) and not any(_one_name(one, other) for one in old for other in new)
    named, other = (hunk.before, hunk.after) if old else (hunk.after, hunk.before)
    if any(item.key == "the" for item in other) and not _beside(hunk):
        return False
    return _all_naming(named) and any(item.kind is not Kind.MARK for item in other) and _all_naming(other)


def _speaks(hunk: Hunk, items: tuple[Item, ...], *, leading: bool) -> bool:
    """Tell whether what is named in the hunk is the subject of a cue or of the sentence, or a label (``PENCE:``).

    Before the words, it opens the sentence, or a cue comes between it and them with no other name in between
    (``Rossi said``, but not ``Spain, Rossi said``), or right before it
    (``said Rossi,``). After them it follows at once.
    """
    start, end = hunk.before[0].start, hunk.before[-1].end
    earlier = [item for item in items if item.start < start]
    if not leading:
        dash = any(item.key == "-" for item in earlier) and all(item.kind is Kind.MARK for item in earlier)
        return all(_leads_in(item) for item in earlier) and (_beside(hunk) or dash)
    closed = hunk.right is None or hunk.right.kind is Kind.MARK
    if closed and (_after_cue(earlier) or (hunk.right is not None and hunk.right.key == ":")):
        return True
    if all(_opens(item) for item in earlier):
        return True
    following = [item for item in items if item.start >= end]
    return _cue_follows(following, subject=not any(item.kind is Kind.NAME for item in earlier))


def _after_cue(earlier: list[Item]) -> bool:
    """Tell whether the last item that is no title is a cue: ``according to Dr.``."""
    last = next((item for item in reversed(earlier) if not item.key.startswith("title:")), None)
    return last is not None and is_cue(last.text)


def _cue_follows(following: list[Item], *, subject: bool) -> bool:
    """Tell whether a cue follows, before another name unless the first was the sentence's first."""
    for item in following:
        if is_cue(item.text):
            return True
        if item.kind is Kind.NAME and not subject:
            return False
    return False


def _leads_in(item: Item) -> bool:
    """Tell whether an item may stand between the words and the speaker: ``," said Senator``."""
    return item.kind is Kind.MARK or is_cue(item.text) or item.key.startswith("title:") or item.key == "the"


def _opens(item: Item) -> bool:
    """Tell whether an item may stand before a sentence's subject."""
    return item.kind is Kind.MARK or item.key in _OPENERS or item.key.startswith("title:")


def _beside(hunk: Hunk) -> bool:
    """Tell whether a cue stands right before or after the place."""
    return any(other is not None and is_cue(other.text) for other in (hunk.left, hunk.right))


def _alike(hunk: Hunk) -> bool:
    """Tell whether the two sides are no two nouns for people: a cue for a cue, or one word in two forms."""
    words = [[item.text for item in items if item.kind is Kind.WORD] for items in (hunk.before, hunk.after)]
    if not words[0] or not words[1] or any(is_cue(text) for side in words for text in side):
        return True
    return any(
        one == other or are_mistypings(one, other) or stem(one) == stem(other) for one in words[0] for other in words[1]
    )


def _one_name(one: str, other: str) -> bool:
    """Tell whether two names are one mistyped; ``Republicans`` and ``One Republican`` are two speakers."""
    return are_mistypings(one, other) and f"{one}s" != other and one != f"{other}s"


def _all_naming(items: tuple[Item, ...]) -> bool:
    """Tell whether items only name somebody: names, titles, nouns, no verb that would make it a clause."""
    return all(item.kind in _NAMING or item.key.startswith("title:") or item.key in _FILLERS for item in items)


_NAMING = frozenset({Kind.NAME, Kind.WORD, Kind.DATE, Kind.NUMBER, Kind.SCOPE})
_OPENERS = frozenset({"and", "but", "the", "a", "an", "so", "yet", "as", "still", "however"})
_FILLERS = frozenset({"the", "a", "an", ".", "-", "'s", "of", "for", "and", "&"})


def _difference(hunk: Hunk, before: str, after: str) -> Difference:
    old, new = _with_cue(hunk, hunk.before, before), _with_cue(hunk, hunk.after, after)
    text = f'speaker around the words: "{shown(old)}" became "{shown(new)}"'
    return Difference(Aspect.ATTRIBUTION, text, old, new)


def _with_cue(hunk: Hunk, items: tuple[Item, ...], plain: str) -> str:
    """Return the words of one side, with the cue beside them: ``said Aliberti``."""
    start, end = min(item.start for item in items), max(item.end for item in items)
    before, after = plain[:start].rstrip(), plain[end:].lstrip()
    if hunk.left is not None and is_cue(hunk.left.text):
        return f"{before[len(before) - len(hunk.left.text) :]} {plain[start:end]}"
    if hunk.right is not None and is_cue(hunk.right.text):
        return f"{plain[start:end]} {after[: len(hunk.right.text)]}"
    return plain[start:end]
