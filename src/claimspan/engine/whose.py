"""Whether the article gives a record's words to the recorded speaker."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimspan.engine.nested import is_nested
from claimspan.engine.register_names import Likeness, likeness, name_sex
from claimspan.model.attribution import Analysis, MentionSort, Named, Outcome, Speech
from claimspan.model.register import Speaker
from claimspan.model.text import Span
from claimspan.model.whose import Answer, Bearing, Given, Judgment

SURE = 0.9
"""Least confidence of a resolution for saying that a recorded speaker is wrong; measured on the development set."""
_LEAST_SHARE = 0.5
_SOME = 0.25
_SLACK = 4
_LONGEST_SHOWN = 60


def given(spans: Sequence[Span], analysis: Analysis, text: str = "") -> Given:
    """Return which speeches hold the words at ``spans`` (code points), a part of each or a little more than each.

    Args:
        spans: The parts of a record.
        analysis: Of the article.
        text: The article, to tell quotations within quotations; without it, none is told.
    """
    bearings = [_bearing(part, analysis.speeches) for part in spans]
    if text:
        bearings = [bearing and replace(bearing, nested=is_nested(text, bearing)) for bearing in bearings]
    missed = tuple(part for part, bearing in zip(spans, bearings, strict=True) if bearing is None)
    return Given(tuple(bearing for bearing in bearings if bearing is not None), missed, analysis.named)


def _bearing(part: Span, speeches: Sequence[Speech]) -> Bearing | None:
    """Return the tightest speech that holds at least half of a part, or the only one that holds some of it."""
    touching = [(length, speech) for speech in speeches if (length := _shared(part, speech))]
    held = [(length, speech) for length, speech in touching if length >= _LEAST_SHARE * part.length]
    if not held and len(touching) == 1 and touching[0][0] >= _SOME * part.length and _begins(part, touching[0][1]):
        held = touching
    if not held:
        return None
    length, speech = min(held, key=lambda pair: (-round(pair[0] / part.length, 1), _length(pair[1])))
    return Bearing(part, speech, length / part.length)


def _begins(part: Span, speech: Speech) -> bool:
    """Tell whether a part begins with the speech: the article's sentence ends before the words that were recorded."""
    first = speech.attribution.content[0]
    return part.start <= first.start < part.start + _SLACK or first.start <= part.start


def _shared(part: Span, speech: Speech) -> int:
    return sum(max(0, min(part.end, piece.end) - max(part.start, piece.start)) for piece in speech.attribution.content)


def _length(speech: Speech) -> int:
    return sum(piece.length for piece in speech.attribution.content)


def judged(found: Given, speaker: Speaker, others: Iterable[Speaker] = ()) -> Judgment:
    """Judge the recorded speaker of words; ``others`` are the other speakers of the register."""
    if not found.bearings:
        return Judgment(Answer.NOT_GIVEN, "the article gives these words to nobody")
    rivals = tuple(other for other in others if other.id != speaker.id)
    judgments = [_one_judged(speech, speaker, rivals, found.named) for speech in _speeches(found)]
    nested = {id(bearing.speech) for bearing in found.bearings if bearing.nested}
    judgments = [_unsettled(judgment) if id(judgment.speech) in nested else judgment for judgment in judgments]
    return min(judgments, key=lambda judgment: _ORDER.index(judgment.answer))


def _unsettled(judgment: Judgment) -> Judgment:
    """Return a judgment on words that a speaker quotes: they may be anybody's."""
    if judgment.answer is not Answer.WRONG or judgment.speech is None or judgment.name is None:
        return judgment
    reason = _told(f"{judgment.name} quotes these words, perhaps somebody else's", judgment.speech)
    return replace(judgment, answer=Answer.UNSURE, reason=reason)


_ORDER = (Answer.WRONG, Answer.UNSURE, Answer.RIGHT, Answer.NOT_GIVEN)


def _speeches(found: Given) -> list[Speech]:
    """Return each speech once, the one that holds most of the words first."""
    ranked = sorted(found.bearings, key=lambda bearing: -bearing.part.length * bearing.share)
    return list({id(bearing.speech): bearing.speech for bearing in ranked}.values())


def _one_judged(speech: Speech, speaker: Speaker, rivals: Sequence[Speaker], named: Sequence[Named]) -> Judgment:
    outcome = speech.resolution.outcome
    if speech.attribution.mention is None or (
        speech.printed.sort is MentionSort.NOBODY and outcome is Outcome.UNRESOLVED
    ):
        reason = f"the article gives these words to nobody by name{_where(speech)}"
        return Judgment(Answer.NOT_GIVEN, reason, None, speech)
    if outcome is Outcome.RESOLVED and speech.resolution.name:
        return _resolved(speech, speaker, rivals, named)
    if _is_other_sex(speech, speaker):
        return Judgment(Answer.WRONG, _told(f"{_mention(speech)} cannot be {speaker.name}", speech), None, speech)
    return _ambiguous(speech, speaker) if outcome is Outcome.AMBIGUOUS else _unresolved(speech, speaker)


def _unresolved(speech: Speech, speaker: Speaker) -> Judgment:
    printed = speech.printed.mention
    if any(likeness(name, printed) is Likeness.SAME for name in (speaker.name, *speaker.aliases)):
        return Judgment(Answer.RIGHT, _told(f"the article gives these words to {printed}", speech), printed, speech)
    return Judgment(Answer.UNSURE, _told(f"who is meant by {_mention(speech)} is not clear", speech), None, speech)


def _is_other_sex(speech: Speech, speaker: Speaker) -> bool:
    """Tell whether ``he`` or ``she`` speaks and the recorded given name is nearly always of the other sex."""
    sex = _SEXES.get(speech.printed.mention.lower(), "") if speech.printed.sort is MentionSort.PRONOUN else ""
    told = {name_sex(name) for name in (speaker.name, *speaker.aliases)} - {""}
    return bool(sex) and speaker.kind == "person" and len(told) == 1 and sex not in told


_SEXES = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f"}


def closeness(speaker: Speaker, person: Named) -> Likeness:
    """Return how well a speaker of the register agrees with somebody the article names."""
    own = (speaker.name, *speaker.aliases)
    full = max(likeness(name, person.name) for name in own)
    if full is Likeness.SAME:
        return full
    shorter = [*own, speaker.family] if speaker.family else [*own]
    forms = max(likeness(name, form) for name in shorter for form in (person.name, *person.forms))
    return max(full, min(forms, Likeness.SHORTER)) if _compatible(speaker, person) else full


def _compatible(speaker: Speaker, person: Named) -> bool:
    """Tell whether full names do not exclude each other: a family name alone does not make two people one."""
    names = (speaker.name, *speaker.aliases)
    if len(person.name.split()) < 2 or all(len(name.split()) < 2 for name in names):  # noqa: PLR2004
        return True
    return any(likeness(name, person.name) > Likeness.OTHER for name in names) or any(
        likeness(name, form) is Likeness.SAME for name in names for form in person.forms if len(form.split()) > 1
    )


def _resolved(speech: Speech, speaker: Speaker, rivals: Sequence[Speaker], named: Sequence[Named]) -> Judgment:
    name = speech.resolution.name or ""
    person = next((one for one in named if one.name == name), Named(name, None, (name,), ()))
    own = closeness(speaker, person)
    doubt = _doubt(own, speaker, person, rivals, named)
    if doubt:
        return Judgment(Answer.UNSURE, _told(doubt, speech), name, speech)
    if own <= Likeness.ALIKE:
        return _other(speech, speaker, name)
    reason = _told(f"the article gives these words to {name}", speech)
    return Judgment(Answer.RIGHT, reason, name, speech, _unlisted(speech, speaker))


def _doubt(own: Likeness, speaker: Speaker, person: Named, rivals: Sequence[Speaker], named: Sequence[Named]) -> str:
    """Return why a name that agrees so well with the recorded speaker decides nothing; empty when it decides."""
    if own is Likeness.OTHER:
        own_document = _is_own_document(speaker, person, named)
        return f"the article gives these words to {person.name}" if own_document else ""
    if own is Likeness.SAME:
        return ""
    others = (one for one in named if one.name != person.name and _may_be_meant(one, person))
    elsewhere = max((closeness(speaker, one) for one in others), default=Likeness.OTHER)
    if own is Likeness.ALIKE:
        return "" if elsewhere > own else f"“{person.name}” is spelt a little differently from {speaker.name}"
    if elsewhere >= own and not _is_own_form(speaker, person, named):
        return f"the article names several who may be {speaker.name}"
    rival = next((rival for rival in rivals if closeness(rival, person) >= own), None)
    return "" if rival is None else f"“{person.name}” may be {speaker.name} or {rival.name}"


def _is_own_document(speaker: Speaker, document: Named, named: Sequence[Named]) -> bool:
    """Tell whether a body is recorded where its own document speaks: the institute for its report."""
    owners = (one for one in named if one.kind == "organisation" and document.name.startswith(one.name))
    return document.kind == "document" and any(closeness(speaker, one) >= Likeness.SHORTER for one in owners)


def _may_be_meant(one: Named, person: Named) -> bool:
    """Tell whether one could be taken for a person: not a form of the same name, not a body named after it."""
    if one.name in person.forms:
        return False
    return person.kind != "person" or one.kind in ("person", None)


def _is_own_form(speaker: Speaker, person: Named, named: Sequence[Named]) -> bool:
    """Tell whether the recorded name is one that the article uses for this person and for no other."""
    users = [one for one in named if any(likeness(speaker.name, form) is Likeness.SAME for form in one.forms)]
    return len(users) == 1 and users[0].name == person.name


def _other(speech: Speech, speaker: Speaker, name: str) -> Judgment:
    rivals = speech.resolution.candidates
    fits = any(likeness(own, rival) > Likeness.OTHER for own in (speaker.name, *speaker.aliases) for rival in rivals)
    if speech.resolution.confidence >= SURE or (rivals and not fits):
        return Judgment(Answer.WRONG, _told(f"the article gives these words to {name}", speech), name, speech)
    reason = f"the article seems to give these words to {name}"
    return Judgment(Answer.UNSURE, _told(reason, speech), name, speech)


def _ambiguous(speech: Speech, speaker: Speaker) -> Judgment:
    names = speech.resolution.candidates
    fits = any(likeness(own, name) > Likeness.OTHER for own in (speaker.name, *speaker.aliases) for name in names)
    listed = " or ".join(filter(None, (", ".join(names[:-1]), *names[-1:]))) or "several"
    if names and not fits and speech.resolution.confidence >= SURE:
        return Judgment(
            Answer.WRONG,
            _told(f"the article gives these words to {listed}, not to {speaker.name}", speech),
            None,
            speech,
        )
    return Judgment(Answer.UNSURE, _told(f"{_mention(speech)} may be {listed}", speech), None, speech)


def _unlisted(speech: Speech, speaker: Speaker) -> str:
    """Return the form printed for the speaker when the register lists nothing like it."""
    printed = speech.printed
    if printed.sort is not MentionSort.NAME or not printed.mention:
        return ""
    listed = (speaker.name, *speaker.aliases, *((speaker.family,) if speaker.family else ()))
    return "" if any(likeness(name, printed.mention) >= Likeness.SHORTER for name in listed) else printed.mention


def _mention(speech: Speech) -> str:
    return f"“{_cut(speech.printed.shown)}”" if speech.printed.mention else "the mention"


def _cut(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST_SHOWN else words[: _LONGEST_SHOWN - 1].rstrip() + "…"


def _where(speech: Speech) -> str:
    return f" (line {speech.printed.line})" if speech.printed.line else ""


def _told(reason: str, speech: Speech) -> str:
    """Return a reason with the cue, its line and how the mention was resolved."""
    printed = speech.printed
    gap = "" if printed.cue == ":" else " "
    cue = _cut(f"{printed.shown}{gap}{printed.cue}".strip())
    place = f" (line {printed.line}: “{cue}”)" if printed.line and cue else _where(speech)
    evidence = speech.resolution.evidence
    told = evidence and printed.sort is not MentionSort.NAME and speech.resolution.outcome is not Outcome.AMBIGUOUS
    return f"{reason}{place}; {evidence}" if told else f"{reason}{place}"
