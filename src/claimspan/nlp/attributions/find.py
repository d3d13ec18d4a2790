"""Find who an article gives which words to."""

from __future__ import annotations

from spacy.tokens import Doc

from claimspan.model.attribution import Attribution, ContentKind, Mention
from claimspan.model.text import Span
from claimspan.nlp.attributions.contents import Draft, drafts, is_bare
from claimspan.nlp.attributions.cues import Cue, Phrase, cues
from claimspan.nlp.attributions.mentions import mention
from claimspan.nlp.attributions.words import Words, read


def attributions(doc: Doc) -> tuple[Attribution, ...]:
    """Return the outermost attributions of a parsed document in text order of their contents."""
    words = read(doc)
    found: list[Draft] = []
    by_sentence: list[list[Draft]] = []
    for number, sentence in enumerate(words.sentences):
        before = words.sentences[number - 1] if number else None
        after_quote = before is not None and before.paragraph == sentence.paragraph and not by_sentence[-1] and is_bare(words, before)
        made = drafts(words, number, cues(words, sentence), after_quote=after_quote)
        by_sentence.append(made)
    found = _joined(words, by_sentence)
    finished = [_finished(words, draft) for draft in found]
    return tuple(sorted((one for one in finished if one is not None), key=lambda one: one.content[0]))


def _joined(words: Words, by_sentence: list[list[Draft]]) -> list[Draft]:
    """Join quotations without a cue of their own to the attribution they continue."""
    found: list[Draft] = []
    last: Draft | None = None
    last_sentence = -1
    pending: list[int] = []
    for number, sentence in enumerate(words.sentences):
        made = by_sentence[number]
        if not made and is_bare(words, sentence):
            following = by_sentence[number + 1] if number + 1 < len(by_sentence) else []
            same = number + 1 < len(by_sentence) and words.sentences[number + 1].paragraph == sentence.paragraph
            if same and following and not following[0].content and following[0].open_end:
                following[0].content.append((sentence.start, sentence.end))
                following[0].open_end = False
                continue
            if last is not None and last_sentence == number - 1:
                last.content.append((sentence.start, sentence.end))
                last_sentence = number
            else:
                pending.append(number)
            continue
        kept = [draft for draft in made if draft.content or draft.open_end]
        found += kept
        if kept:
            filled = [draft for draft in kept if draft.content] or kept
            quoting = [draft for draft in filled if any(words.quoted[end - 1] >= 0 for _, end in draft.content)]
            last = (quoting or filled)[0] if quoting else filled[-1]
            last_sentence = number
        pending = []
    return [draft for draft in found if draft.content]


def _finished(words: Words, draft: Draft) -> Attribution | None:
    spans = _spans(words, draft.content)
    if not spans:
        return None
    cue = draft.cue
    via = (Span(words.starts[cue.via[0]], words.ends[cue.via[1] - 1]),) if cue.via else ()
    return Attribution(
        content=spans,
        cue=(Span(words.starts[cue.start], words.ends[cue.end - 1]),),
        mention=mention(words, cue.subject) if cue.subject else None,
        kind=_kind(words, draft.content),
        force=cue.force,
        via=via,
    )


def _spans(words: Words, content: list[tuple[int, int]]) -> tuple[Span, ...]:
    spans: list[Span] = []
    for start, end in sorted(content):
        while start < end and words.low[start].isspace():
            start += 1
        while end > start and words.low[end - 1].isspace():
            end -= 1
        if start < end:
            spans.append(Span(words.starts[start], words.ends[end - 1]))
    return tuple(spans)


def _kind(words: Words, content: list[tuple[int, int]]) -> ContentKind:
    inside = outside = 0
    first = True
    for start, end in sorted(content):
        for place in range(start, end):
            if not any(letter.isalnum() for letter in words.low[place]):
                continue
            if words.quoted[place] >= 0:
                inside += 1
            elif not (first and words.low[place] == "that"):
                outside += 1
            first = False
    return ContentKind.INDIRECT if not inside else ContentKind.MIXED if outside else ContentKind.DIRECT
