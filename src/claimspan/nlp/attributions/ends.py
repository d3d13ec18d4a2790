"""Where what is said after a cue ends."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.breaks import breaks_out
from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import FINITE, PAUSES
from claimspan.nlp.attributions.sides import after_cue
from claimspan.nlp.attributions.verbs import commenting
from claimspan.nlp.attributions.words import Sentence, Words


def content_end(words: Words, sentence: Sentence, cue: Cue, start: int, later: Sequence[Cue]) -> int:
    """Return where what is said from ``start`` on ends: with the sentence, or where the writer goes on."""
    end = _clause_end(words, sentence, cue, start)
    if start < cue.bound < end:
        end = cue.bound
    for other in later:
        if other.start <= start or other.start >= end:
            continue
        quoted = other.left - 1
        if quoted > start and words.quoted[quoted] >= 0 and not other.shared and other.force == SAYING:
            opening = words.quotes[words.quoted[quoted]].start - 1
            if (
                opening > start
                and words.low[opening] in (":", "—", "–", "-", "--", ";")
                and after_cue(words, sentence, other) in ("end", "pause")
            ):
                return min(end, opening)
        if other.subject is not None and not other.shared and not other.inverted and other.subject.start < cue.start:
            return min(end, other.start)
        cut = breaks_out(words, sentence, cue, other, start)
        if cut is not None and cut > start:
            end = _before_predicate(words, start, min(end, cut)) if other.shared else min(end, cut)
            break
    return _before_comment(words, start, end)


def _before_predicate(words: Words, start: int, end: int) -> int:
    """Return where a content ends before one more verb of the same subject: ``said A, apologised and promised B``."""
    for place in range(start + 1, end - 1):
        if words.low[place] == "," and words.tags[place + 1] == "VBD" and words.quoted[place] < 0:
            return place
    return end


def _before_comment(words: Words, start: int, end: int) -> int:
    """Return where a content ends before a participle by which the writer comments on it: ``, citing ...``."""
    known = commenting()
    for place in range(start + 1, end - 1):
        if words.tags[place + 1] == "VBG" and words.low[place + 1] in known and words.quoted[place + 1] < 0:
            closing = words.quoted[place] >= 0 and words.low[place - 1] == ","
            if words.low[place] in PAUSES or closing:
                return place + (words.quoted[place] >= 0)
    return end


_SUBORDINATORS = listed("subordinators")


def _clause_end(words: Words, sentence: Sentence, cue: Cue, start: int) -> int:
    """Return where a cue's clause ends that is part of a larger one: ``While X says A, ...``, ``X, who said A``."""
    end, right = sentence.end, words.right(cue.verb)
    before_main = _stands_before_main(words, sentence, cue, start)
    relative = _is_relative(words, sentence, cue)
    if not (before_main or relative):
        return end
    if not before_main:
        resumed = _resumed(words, start, end)
        if resumed is not None:
            return resumed
    paused = start < right < end and (words.low[right] in PAUSES or words.low[right - 1] in PAUSES)
    if paused and words.quoted[right] < 0:
        return right
    return _first_comma(words, start, end) if before_main else end


def _stands_before_main(words: Words, sentence: Sentence, cue: Cue, start: int) -> bool:
    """Tell whether a cue's clause is subordinate to a main clause after it: ``Asked whether A, ...``."""
    verb, head = cue.verb, words.heads[cue.verb]
    opening = range(sentence.start, max(cue.left, sentence.start))
    if words.low[sentence.start] in _SUBORDINATORS and not any(words.low[place] == "," for place in opening):
        return True
    marked = words.tags[verb] in ("VBG", "VBN") or any(words.low[place] in _SUBORDINATORS for place in opening)
    return marked and start < head < sentence.end and words.deps[verb] in ("advcl", "acl", "csubj")


def _is_relative(words: Words, sentence: Sentence, cue: Cue) -> bool:
    if cue.subject is not None and words.low[cue.subject.start] in ("who", "which", "that"):
        return True
    before = cue.left - 1
    return words.deps[cue.verb] == "acl:relcl" and before >= sentence.start and words.tags[before] in ("WDT", "WP")


def _first_comma(words: Words, start: int, end: int) -> int:
    """Return the first comma outside quotations, or the end of a quotation that closes with one."""
    for place in range(start, end):
        if words.low[place] != ",":
            continue
        if words.quoted[place] < 0:
            return place
        closing = words.quotes[words.quoted[place]].end
        if closing == place + 2 and closing < end and words.quoted[closing] < 0:
            return closing
    return end


def _resumed(words: Words, start: int, end: int) -> int | None:
    """Return the comma after which the verb of who is spoken of follows: ``Holm, who said A, later resigned``."""
    for place in range(start, end - 1):
        if (words.low[place] == "," and words.quoted[place] < 0) or (
            words.quoted[place] >= 0
            and words.quotes[words.quoted[place]].end == place + 1
            and words.low[place - 1] == ","
        ):
            at = place + 1
            while at < end - 1 and words.tags[at] in ("RB", "RBR"):
                at += 1
            if words.tags[at] in FINITE and words.quoted[at] < 0:
                return place + (words.quoted[place] >= 0)
    return None
