"""Speakers named by a label: ``Holm: "We ran"``, dialogue lines, and names after a dash below a quotation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from claimspan.facts.cues import SAYING
from claimspan.facts.lexicon import sections
from claimspan.nlp.attributions.cue import Cue, Phrase
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.lists import listed
from claimspan.nlp.attributions.marks import FINITE
from claimspan.nlp.attributions.phrases import NOUNS
from claimspan.nlp.attributions.words import Sentence, Words

_LONGEST_LABEL = 7
_LABEL_TAGS = NOUNS | {"DT", "JJ", "CD", "POS", "IN", "NNPS", "HYPH", "FW", "LS", "VBN", "CC", "PRP$"}
_TURNS = 2
"""Labels that come back this often in a text make it a dialogue."""


def labels(words: Words) -> dict[int, tuple[int, int, str]]:
    """Return sentence number -> first token, colon and label, of sentences that open with a label."""
    found = {}
    for number, sentence in enumerate(words.sentences):
        colon = _colon(words, sentence)
        if colon is not None:
            start = sentence.start + _is_inverted(words, sentence.start, colon)
            text = words.text[words.starts[start] : words.ends[colon - 1]]
            found[number] = (start, colon, text)
    return found


def _colon(words: Words, sentence: Sentence) -> int | None:
    limit = min(sentence.start + _LONGEST_LABEL + 1, sentence.end - 1)
    for place in range(sentence.start, limit):
        if words.quoted[place] >= 0:
            return None
        if words.low[place] == ":":
            spaced = place + 1 < len(words.low) and words.starts[place + 1] > words.ends[place]
            return place if place > sentence.start and spaced else None
        if (
            words.tags[place] not in _LABEL_TAGS
            and words.low[place] not in (",", ".", "(", ")", "‐", "@")
            and not words.text[words.starts[place]].isupper()
        ):
            return None
    return None


_SAID = frozenset({"said", "says", "wrote", "writes", "added", "adds", "asked", "asks"})
"""Verbs that turn what looks like a label into a clause: ``Said Ruiz: "We ran"``."""


def _is_inverted(words: Words, start: int, colon: int) -> bool:
    """Tell whether a verb leads to the name before a colon."""
    return words.low[start] in _SAID and start + 1 < colon


def labelled(words: Words, speakers: frozenset[str]) -> dict[int, Draft]:
    """Return sentence number -> attribution of the labels that name a speaker.

    Args:
        words: The document.
        speakers: Lower-case last words of those who speak elsewhere in the document.
    """
    found = labels(words)
    dialogue = _dialogue(text for _, _, text in found.values())
    first_of = {sentence.paragraph: number for number, sentence in reversed(list(enumerate(words.sentences)))}
    drafts: dict[int, Draft] = {}
    for number, (start, colon, text) in found.items():
        sentence = words.sentences[number]
        opens = first_of[sentence.paragraph] == number
        quote = words.quoted[colon + 1] >= 0 and words.quotes[words.quoted[colon + 1]].start == colon + 1
        turn = opens and _is_turn(text, dialogue)
        turn = turn or (
            opens and len(found) > 1 and words.doc[colon - 1].ent_type_ == "PERSON" and colon - start <= _NAME
        )
        if not (
            turn or _names_speaker(words, start, colon, speakers, headline=opens and number < _HEADLINES, quote=quote)
        ):
            continue
        end = _end_of_paragraph(words, number) if turn else sentence.end
        verb = start - 1 if start > sentence.start else colon
        cue = Cue(verb, verb, verb + 1, frozenset(), SAYING, ":", Phrase(start, colon, colon - 1), after=colon + 1)
        drafts[number] = Draft(cue, number, [_without_stop(words, colon + 1, end)])
    return drafts


_ADDRESSES = listed("forms of address")
_HEADLINES = 3
_NAME = 4


@dataclass(frozen=True, slots=True)
class _Dialogue:
    """What the labels of a text are together.

    Attributes:
        several: Whether there is more than one.
        answered: Whether there are both ``Q:`` and ``A:``.
        returning: Those that come back; none unless several do.
    """

    several: bool
    answered: bool
    returning: frozenset[str]


def _dialogue(labels: Iterable[str]) -> _Dialogue:
    counts = Counter(labels)
    returning = frozenset(label for label, count in counts.items() if count >= _TURNS)
    answered = {"q", "a"} <= {label.lower() for label in counts}
    return _Dialogue(len(counts) > 1, answered, returning if len(returning) > 1 else frozenset())


def _is_turn(text: str, dialogue: _Dialogue) -> bool:
    """Tell whether a label is one of a dialogue's: it comes back, or its partner does: ``Q:``, ``A:``."""
    lower = text.lower()
    if sections("speech_labels").get(lower) == "topic":
        return False
    if text.startswith("@") or (dialogue.several and (known_speaker(lower) or lower.split(" ", 1)[0] in _ADDRESSES)):
        return True
    if lower in ("q", "a"):
        return dialogue.answered
    return text in dialogue.returning or (dialogue.several and text.isupper() and len(text) > _TURNS)


def known_speaker(label: str) -> bool:
    """Tell whether a label is a noun for somebody who speaks."""
    return sections("speech_labels").get(label.rsplit(maxsplit=1)[-1]) == "speaker"


def _names_speaker(
    words: Words, start: int, colon: int, speakers: frozenset[str], *, headline: bool, quote: bool
) -> bool:
    """Tell whether a label is who speaks rather than what is spoken of."""
    last = words.low[colon - 1]
    known = sections("speech_labels")
    if any(known.get(words.low[place]) == "topic" for place in (start, colon - 1)):
        return False
    person = words.doc[colon - 1].ent_type_ == "PERSON" and words.tags[colon - 1] in NOUNS
    if quote and not headline:
        return person or last in speakers or known.get(last) == "speaker"
    quoting = any(words.quoted[place] >= 0 for place in range(colon + 1, min(colon + 20, len(words.low))))
    return headline and (
        last in speakers
        or known.get(last) == "speaker"
        or (person and quoting)
        or (quote and words.text[words.starts[start]].isupper())
    )


def _end_of_paragraph(words: Words, number: int) -> int:
    paragraph = words.sentences[number].paragraph
    while number + 1 < len(words.sentences) and words.sentences[number + 1].paragraph == paragraph:
        number += 1
    return words.sentences[number].end


def _without_stop(words: Words, start: int, end: int) -> tuple[int, int]:
    while end > start + 1 and words.quoted[end - 1] < 0 and words.low[end - 1] in (".", "…"):
        end -= 1
    return start, end


_LONGEST_CREDIT = 14


def credited(words: Words, sentence: Sentence) -> tuple[Phrase, int] | None:
    """Return who is named after a dash in a line of its own, and where the dash is: ``— Anna Holm, nurse``."""
    dash = None
    for place in range(sentence.start, sentence.end):
        if words.quoted[place] < 0:
            dash = place
            break
    if dash is None or words.low[dash] not in ("—", "–", "-", "--", "―") or dash + 1 >= sentence.end:
        return None
    end = sentence.end
    while end > dash + 1 and words.low[end - 1] in (".", ")"):
        end -= 1
    inside = range(dash + 1, end)
    if (
        not inside
        or len(inside) > _LONGEST_CREDIT
        or any(words.quoted[place] >= 0 or words.tags[place] in FINITE for place in inside)
    ):
        return None
    if words.tags[dash + 1] not in ("NNP", "NNPS") and not words.text[words.starts[dash + 1]].isupper():
        return None
    head = next((place - 1 for place in inside if words.low[place] in (",", "(")), end - 1)
    return Phrase(dash + 1, end, head), dash
