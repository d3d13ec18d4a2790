"""Words that a statement gives to one speaker and the evidence to another."""

from __future__ import annotations

from collections.abc import Iterator

from claimspan.engine.register_names import Likeness, likeness, name_sex
from claimspan.engine.support.named import Held
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.spoken import Bearing, bearings, content_of
from claimspan.engine.whose import SURE
from claimspan.facts.identity import identity
from claimspan.facts.items import month_or_day
from claimspan.facts.lexicon import sections
from claimspan.model.attribution import MentionSort, Outcome, Speech
from claimspan.model.support import Mismatch

SAME_WORDS = 0.75
"""Share of what is said that has to stand in a speech of the evidence; measured on the training half."""
_RIVAL = 0.7
_LEAST_WORDS = 2
_SEXES = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def speakers(pair: Pair) -> Iterator[Mismatch]:
    """Yield a mismatch for each speaker of the statement whose words the evidence gives to somebody else by name."""
    for speech in pair.statement.speeches:
        mention = speech.attribution.mention
        said = content_of(pair.statement, speech)
        if mention is None or len(said) < _LEAST_WORDS:
            continue
        found = bearings(pair, said)
        if not found or found[0].share < SAME_WORDS:
            continue
        likely = [one for one in found if one.share >= _RIVAL * found[0].share]
        other = found[0].speech.attribution.mention
        sort = _sort(pair, speech, found[0].speech)
        if other is None or sort is None or any(_may_be_one(pair, speech, one) for one in likely):
            continue
        if not _is_beside(pair, speech, found[0].speech):
            yield pair.mismatch(sort, mention.phrase, other.phrase, contradicts=True)


def _sort(pair: Pair, speech: Speech, other: Speech) -> str | None:
    """Return what tells the two speakers apart; None where they may be one in other words."""
    by_name = speech.printed.sort is MentionSort.NAME and _ends_as_name(pair, speech)
    resolution, sort = other.resolution, other.printed.sort
    if by_name and sort is MentionSort.PRONOUN and resolution.outcome is not Outcome.RESOLVED:
        told = name_sex(speech.resolution.name or speech.printed.mention)
        sex = _SEXES.get(other.printed.mention.lower(), "")
        return "speaker.sex" if told and sex and told != sex else None
    if resolution.outcome is not Outcome.RESOLVED or not (resolution.name or "")[:1].isupper():
        return None
    if month_or_day(other.printed.mention or " ", beside_number=True):
        return None
    if sort is MentionSort.PRONOUN and (resolution.confidence < SURE or _is_named_there(pair, speech)):
        return None
    if by_name:
        return "speaker.other"
    role = sections("roles").get(speech.printed.mention.lower().removesuffix("s"))
    named = speech.printed.sort is MentionSort.NOUN and role is not None
    return "speaker.noun" if named and other.printed.role else None


def _is_named_there(pair: Pair, speech: Speech) -> bool:
    held = Held(tuple(word.text for word in pair.evidence.words), pair.aliases)
    return any(held.presence(identity(form), form).whole for form in _forms(speech))


def _ends_as_name(pair: Pair, speech: Speech) -> bool:
    """Tell whether the mention is the name and not somebody of it: ``the Harbour Board's spokeswoman``."""
    mention = speech.attribution.mention
    if mention is None or not speech.printed.mention[:1].isupper():
        return False
    rest = pair.statement.text[mention.head.end : max(span.end for span in mention.spans)]
    first = rest.lstrip(" ").split(" ")[0]
    return not rest or first in ("", ",", "(") or not first[:1].islower()


def _is_beside(pair: Pair, speech: Speech, other: Speech) -> bool:
    """Tell whether the statement's speaker stands beside the words in the evidence, where the reading may be wrong."""
    pieces, evidence = other.attribution.content, pair.evidence
    places = {word.sentence for word in evidence.words if any(word.span.overlaps(piece) for piece in pieces)}
    near = [
        word.text
        for word in evidence.words
        if word.sentence in places and not any(word.span.overlaps(piece) for piece in pieces)
    ]
    held = Held(tuple(near), pair.aliases)
    return any(held.presence(identity(form), form).whole for form in _forms(speech))


def _may_be_one(pair: Pair, speech: Speech, bearing: Bearing) -> bool:
    """Tell whether two speeches may be one speaker's: a name agrees, or words of the one describe the other."""
    other = bearing.speech
    mine, theirs = _forms(speech), _forms(other)
    if any(likeness(one, two) > Likeness.OTHER for one in mine for two in theirs):
        return True
    mention = other.attribution.mention
    around = (
        " ".join([*theirs, other.printed.role, *(span.of(pair.evidence.text) for span in mention.spans)])
        if mention
        else ""
    )
    held = Held(tuple(around.split()), pair.aliases)
    own = speech.attribution.mention
    whole = " ".join([*mine, speech.printed.role, *(span.of(pair.statement.text) for span in own.spans)]) if own else ""
    back = Held(tuple(whole.split()), pair.aliases)
    return any(_describes(held, form) for form in mine) or any(_describes(back, form) for form in theirs)


def _describes(held: Held, form: str) -> bool:
    return not held.presence(identity(form), form).absent


def _forms(speech: Speech) -> list[str]:
    resolution, printed = speech.resolution, speech.printed
    return [form for form in (resolution.name or "", *resolution.candidates, printed.mention, printed.phrase) if form]
