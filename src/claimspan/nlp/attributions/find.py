"""Find who an article gives which words to."""

from __future__ import annotations

from spacy.tokens import Doc

from claimspan.model.attribution import Attribution, ContentKind
from claimspan.model.text import Span
from claimspan.nlp.attributions.contents import drafts, is_bare
from claimspan.nlp.attributions.cues import cues
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.joining import joined
from claimspan.nlp.attributions.labels import labelled
from claimspan.nlp.attributions.mentions import mention
from claimspan.nlp.attributions.words import Words, read


def attributions(doc: Doc) -> tuple[Attribution, ...]:
    """Return the outermost attributions of a parsed document in text order of their contents."""
    words = read(doc)
    by_sentence: list[list[Draft]] = []
    for number, sentence in enumerate(words.sentences):
        before = words.sentences[number - 1] if number else None
        after_quote = (
            before is not None
            and before.paragraph == sentence.paragraph
            and not by_sentence[-1]
            and is_bare(words, before)
        )
        by_sentence.append(drafts(words, number, cues(words, sentence), after_quote=after_quote))
    _label(words, by_sentence)
    finished = (_finished(words, draft) for draft in joined(words, by_sentence))
    return tuple(sorted((one for one in finished if one is not None), key=lambda one: one.content[0]))


def _label(words: Words, by_sentence: list[list[Draft]]) -> None:
    """Put the attributions of labels in place of what is found after the label."""
    speakers = {
        words.low[draft.cue.subject.head]
        for made in by_sentence
        for draft in made
        if draft.content and draft.cue.subject
    }
    for number, draft in labelled(words, frozenset(speakers)).items():
        end = draft.content[0][1]
        at = number
        while at < len(by_sentence) and words.sentences[at].start < end:
            by_sentence[at] = []
            at += 1
        by_sentence[number] = [draft]


def _finished(words: Words, draft: Draft) -> Attribution | None:
    content = _merged(words, draft.content)
    spans = tuple(Span(words.starts[start], words.ends[end - 1]) for start, end in content)
    if not spans:
        return None
    cue = draft.cue
    via = (Span(words.starts[cue.via[0]], words.ends[cue.via[1] - 1]),) if cue.via else ()
    return Attribution(
        content=spans,
        cue=(Span(words.starts[cue.shown], words.ends[cue.end - 1]),) if cue.shown < cue.end else (),
        mention=mention(words, cue.subject, draft.rest) if cue.subject else None,
        kind=_kind(words, content),
        force=cue.force,
        via=via,
    )


def _merged(words: Words, content: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return stretches in text order, each once, without white space at their edges."""
    found: list[tuple[int, int]] = []
    for stretch in sorted(content):
        start, end = stretch
        while start < end and words.low[start].isspace():
            start += 1
        while end > start and words.low[end - 1].isspace():
            end -= 1
        if found:
            start = max(start, found[-1][1])
        if start < end:
            found.append((start, end))
    return found


def _kind(words: Words, content: list[tuple[int, int]]) -> ContentKind:
    """Return how much of a content is quoted; a leading "that" is passed over."""
    inside = outside = 0
    first = True
    for start, end in content:
        for place in range(start, end):
            if not any(letter.isalnum() for letter in words.low[place]):
                continue
            if words.quoted[place] >= 0:
                inside += 1
            elif not (first and words.low[place] == "that"):
                outside += 1
            first = False
    if not inside:
        return ContentKind.INDIRECT
    return ContentKind.MIXED if outside else ContentKind.DIRECT
