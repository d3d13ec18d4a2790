"""Whether the speaker named around untouched words was swapped, or the cue turned round."""

from __future__ import annotations

import re

from claimspan.engine.earlier import antecedent, first_half, is_person, named_in
from claimspan.engine.hunks import differing
from claimspan.engine.judge import shown
from claimspan.engine.mentions import PREPOSITIONS, Mention, are_different, mention
from claimspan.engine.revision import Revision
from claimspan.engine.sentences import Frame, frames
from claimspan.engine.speakers import Governor, governors
from claimspan.engine.verbs import NOT_SAID
from claimspan.facts.cues import ASKING, DENYING, SAYING
from claimspan.facts.items import Item, Kind
from claimspan.model.change import Aspect, Difference
from claimspan.model.selector import Selector
from claimspan.model.text import Span

FARTHEST_SPEAKER = 900
"""Code points before a quote's paragraph in which its speaker may have been named."""

_QUOTES = frozenset("\"“„«‘'")
_PRONOUN = re.compile(r"\b(?:he|she)\b", re.IGNORECASE)
_LONGEST_SHOWN = 60
_LONGEST_NAMING = 9
_NAMING = frozenset({Kind.NAME, Kind.WORD, Kind.DATE, Kind.NUMBER, Kind.SCOPE})
_OPENERS = frozenset({"and", "but", "the", "a", "an", "so", "yet", "as", "still", "however", "for"})
_FILLERS = frozenset({"the", "a", "an", ".", "-", "'s", "of", "for", "and", "&"})
_FORCES = {SAYING: SAYING, DENYING: DENYING, NOT_SAID: DENYING, ASKING: ASKING, f"not {DENYING}": "not"}
"""Forces of cues that are told apart; a verb of thinking or of acting on somebody has none to compare."""


def attribution_change(selector: Selector, here: Span, revision: Revision) -> Difference | None:
    """Return how the speaker named around the words changed, or what the cue does; None when nobody can say for sure.

    A name that went or came, a pronoun for a name and one verb of saying for another are no other speaker.
    """
    old, new = _frames(selector, here, revision)
    if old == new and (not _leans(selector.exact, old) or _same_before(selector, here, revision)):
        return None
    speakers: list[Governor] = []
    for before, after in zip(old, new, strict=False):
        one = governors(before)
        other = governors(after) if before != after else one
        found = _in_sentence(before, after, one, other) if before != after else None
        if found is not None:
            return found
        speakers += [*one, *other]
    found = _told_by_name(selector.span, here, revision, old, new)
    if found is not None or _same_before(selector, here, revision):
        return found
    if not speakers:
        return _first_half(selector, here, revision)
    if _by_pronoun(speakers):
        return _antecedent(selector.span, here, revision, speakers[0].speaker.pronoun)
    return None


def _in_sentence(before: Frame, after: Frame, old: list[Governor], new: list[Governor]) -> Difference | None:
    found = _another(before, after, old, new)
    if found is None and not (_named(old) and _named(new)):
        return _other_subject(before.before, after.before)
    return found


def _first_half(selector: Selector, here: Span, revision: Revision) -> Difference | None:
    """Return how the speaker changed that is named between the two halves of a quote."""
    if revision.old is None:
        return None
    old, new = first_half(revision.old, selector.span), first_half(revision.new, here)
    if old is None or new is None or old.words != new.words:
        return None
    if _by_pronoun([*old.speakers, *new.speakers]):
        return _antecedent(selector.span, here, revision, [*old.speakers, *new.speakers][0].speaker.pronoun)
    return _another(old.frame, new.frame, old.speakers, new.speakers)


def _by_pronoun(speakers: list[Governor]) -> bool:
    return all(governor.speaker.pronoun in ("he", "she") for governor in speakers)


def _told_by_name(
    span: Span, here: Span, revision: Revision, before: tuple[Frame, ...], after: tuple[Frame, ...]
) -> Difference | None:
    """Return how a pronoun beside the words gave way to a name that is not the one it stood for, or the other way."""
    if revision.old is None:
        return None
    one, other = governors(before[-1]), governors(after[-1])
    if len(one) != 1 or len(other) != 1 or one[0].after != other[0].after:
        return None
    sides = ((one[0], other[0], revision.old, span), (other[0], one[0], revision.new, here))
    for pointing, naming, text, place in sides:
        pronoun, name = pointing.speaker.pronoun, naming.speaker
        if pronoun not in ("he", "she") or not name.runs:
            continue
        meant = antecedent(text, place, pronoun)
        if meant is None or meant.back or not meant.speaker.runs or not is_person(meant, pronoun):
            return None
        if not are_different(meant.speaker, name) or any(run[-1] in named_in(text, place) for run in name.runs):
            return None
        return _difference("speaker", _snippet(one[0], before[-1]), _snippet(other[0], after[-1]))
    return None


def _antecedent(span: Span, here: Span, revision: Revision, pronoun: str) -> Difference | None:
    """Return how the one changed that a pronoun stands for, when neither name is in the other text's sentences."""
    if revision.old is None:
        return None
    old, new = antecedent(revision.old, span, pronoun), antecedent(revision.new, here, pronoun)
    if old is None or new is None or old.back != new.back:
        return None
    if not are_different(old.speaker, new.speaker) or not (old.speaker.runs and new.speaker.runs):
        return None
    names = named_in(revision.old, span), named_in(revision.new, here)
    stays = any(run[-1] in names[1] for run in old.speaker.runs) or any(run[-1] in names[0] for run in new.speaker.runs)
    words = [found.sentence[found.speaker.start : found.speaker.end] for found in (old, new)]
    return None if stays else _difference("speaker", *words)


def _leans(words: str, around: tuple[Frame, ...]) -> bool:
    """Tell whether an earlier sentence may say whose the words are: of a quote, or where a pronoun says it."""
    quote = len(around) > 1 or words[0] in _QUOTES or around[0].before.rstrip()[-1:] in _QUOTES
    return quote or any(_PRONOUN.search(f"{frame.before} {frame.after}") for frame in around)


def _same_before(selector: Selector, here: Span, revision: Revision) -> bool:
    """Tell whether the text in which an earlier speaker may be named is the same."""
    start = selector.span.start
    return revision.old is None or (
        revision.old[max(0, start - FARTHEST_SPEAKER) : start]
        == revision.new[max(0, here.start - FARTHEST_SPEAKER) : here.start]
    )


def _frames(selector: Selector, here: Span, revision: Revision) -> tuple[tuple[Frame, ...], tuple[Frame, ...]]:
    """Return what stands around the words in the old and in the new text, as far as both are known."""
    if revision.old is not None:
        return frames(revision.old, selector.span), frames(revision.new, here)
    prefix = revision.new[max(0, here.start - len(selector.prefix)) : here.start]
    suffix = revision.new[here.end : here.end + len(selector.suffix)]
    return (
        _kept_frames(selector.prefix, selector.exact, selector.suffix),
        _kept_frames(prefix, here.of(revision.new), suffix),
    )


def _kept_frames(prefix: str, words: str, suffix: str) -> tuple[Frame, ...]:
    """Return what stands around the words in a kept context, without the words that its ends cut in two."""
    before, after = prefix.partition(" ")[2], suffix.rpartition(" ")[0]
    return frames(before + words + after, Span(len(before), len(before) + len(words)))


def _another(before: Frame, after: Frame, old: list[Governor], new: list[Governor]) -> Difference | None:
    """Return the speaker that gave way to another, or else the cue that gave way to one of another force."""
    pairs = list(zip(old, new, strict=False)) if len(old) == len(new) else list(zip(old[:1], new[:1], strict=False))
    for one, other in pairs:
        if are_different(one.speaker, other.speaker) and not _still_there(one, other, old, new):
            return _difference("speaker", _snippet(one, before), _snippet(other, after))
    for one, other in pairs:
        if not are_different(one.speaker, other.speaker) and _turned(one, other):
            return _difference("cue", one.cue_words, other.cue_words)
    return None


def _named(speakers: list[Governor]) -> bool:
    return any(governor.speaker.runs for governor in speakers)


def _other_subject(before: str, after: str) -> Difference | None:
    """Return how the subject of the sentence that the words end changed, when no cue says whose words they are."""
    comparison = differing(before, after)
    for hunk in comparison.hunks:
        if not hunk.before or not hunk.after or hunk.words_before.casefold() == hunk.words_after.casefold():
            continue
        earlier = [item for item in comparison.before if item.start < hunk.before[0].start]
        headed = before[: hunk.before[0].start].isupper()
        if not (headed or _opens(earlier)) or not _names_only(hunk.before) or not _names_only(hunk.after):
            continue
        one, other = mention(hunk.before, before), mention(hunk.after, after)
        if one is not None and other is not None and (one.runs or other.runs) and are_different(one, other):
            return _difference("subject", hunk.words_before, hunk.words_after)
    return None


def _opens(earlier: list[Item]) -> bool:
    """Tell whether a sentence's subject may follow: nothing, a conjunction, an adverbial before a comma."""
    colon = max((place for place, item in enumerate(earlier) if item.key == ":"), default=-1)
    earlier = earlier[colon + 1 :]
    commas = [place for place, item in enumerate(earlier) if item.key == ","]
    if commas and earlier[0].text in PREPOSITIONS:
        earlier = earlier[commas[-1] + 1 :]
    return all(item.kind is Kind.MARK or item.key in _OPENERS or item.key.startswith("title:") for item in earlier)


def _names_only(items: tuple[Item, ...]) -> bool:
    """Tell whether items only name somebody: names, titles, nouns, no verb that would make it a clause."""
    return len(items) <= _LONGEST_NAMING and all(
        item.kind in _NAMING or item.key.startswith("title:") or item.key in _FILLERS for item in items
    )


def _still_there(one: Governor, other: Governor, old: list[Governor], new: list[Governor]) -> bool:
    """Tell whether the old speaker just stands at another place now, or the new one stood there before."""
    if one.after == other.after and one.cue == other.cue:
        return False
    stays = any(_same_name(one.speaker, governor.speaker) for governor in new)
    return stays or any(_same_name(other.speaker, governor.speaker) for governor in old)


def _same_name(one: Mention, other: Mention) -> bool:
    return bool(one.runs and other.runs) and not are_different(one, other)


def _turned(one: Governor, other: Governor) -> bool:
    """Tell whether a cue that says, denies, or asks became one that does something else."""
    forces = _FORCES.get(one.force), _FORCES.get(other.force)
    return None not in forces and forces[0] != forces[1] and SAYING in forces


def _snippet(governor: Governor, frame: Frame) -> str:
    """Return the speaker with the cue beside him or her: ``said Lindt``."""
    if governor.cue == ":":
        return frame.label
    plain = frame.after if governor.after else frame.before
    both = plain[governor.start : governor.end]
    return both if len(both) <= _LONGEST_SHOWN else plain[governor.speaker.start : governor.speaker.end]


def _difference(what: str, old: str, new: str) -> Difference:
    text = f'{what} around the words: "{shown(old)}" became "{shown(new)}"'
    return Difference(Aspect.ATTRIBUTION, text, old, new, turned=what == "cue")
