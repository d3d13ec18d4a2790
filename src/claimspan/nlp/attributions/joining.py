"""Join what belongs to one attribution: quotations without a cue of their own, and cues said twice."""

from __future__ import annotations

from claimspan.nlp.attributions.contents import is_bare
from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.doubling import read_again
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.labels import credited
from claimspan.nlp.attributions.words import Words


def joined(words: Words, by_sentence: list[list[Draft]]) -> list[Draft]:
    """Return the attributions of all sentences, each quotation with the cue it continues or that follows it."""
    doubled = read_again(words, by_sentence)
    found: list[Draft] = []
    last: Draft | None = None
    last_sentence = -1
    for number, sentence in enumerate(words.sentences):
        made = by_sentence[number]
        if not made and is_bare(words, sentence):
            owner = _following(words, by_sentence, number)
            if owner is None and last is not None and last_sentence == number - 1:
                owner, last_sentence = last, number
            if owner is None:
                continue
            owner.content.append((sentence.start, sentence.end))
            owner.open_end = False
            continue
        if number in doubled and last is not None:
            last_sentence = number
        kept = [draft for draft in made if draft.content or draft.open_end]
        found += kept
        if kept:
            filled = [draft for draft in kept if draft.content] or kept
            quoting = [draft for draft in filled if any(words.quoted[end - 1] >= 0 for _, end in draft.content)]
            last = quoting[0] if quoting else filled[-1]
            last_sentence = number
    _over_paragraphs(words, found)
    return [draft for draft in found if draft.content]


def _following(words: Words, by_sentence: list[list[Draft]], number: int) -> Draft | None:
    """Return the cue that follows a quotation in a sentence of its own: ``"No!" X said.``, or a name after a dash."""
    following = number + 1
    if following >= len(words.sentences):
        return None
    sentence = words.sentences[following]
    drafts = by_sentence[following]
    same = sentence.paragraph == words.sentences[number].paragraph
    if same and drafts and not drafts[0].content and drafts[0].open_end:
        return drafts[0]
    if not drafts:
        credit = credited(words, sentence)
        if credit is not None and not sentence.quotes:
            subject, dash = credit
            drafts.append(
                Draft(Cue(dash, dash, dash + 1, frozenset(), "saying", "-", subject, after=sentence.end), following, [])
            )
            return drafts[0]
    return None


def _over_paragraphs(words: Words, found: list[Draft]) -> None:
    """Give all pieces of a quotation over paragraphs to the attribution that holds one of them."""
    running: dict[int, list[int]] = {}
    for place, quote in enumerate(words.quotes):
        running.setdefault(quote.number, []).append(place)
    long = {number: places for number, places in running.items() if len(places) > 1}
    if not long:
        return
    owners: dict[int, list[Draft]] = {}
    for draft in found:
        for start, end in draft.content:
            for place in {words.quoted[token] for token in range(start, end)} - {-1}:
                if words.quotes[place].number in long:
                    owners.setdefault(words.quotes[place].number, []).append(draft)
    for number, drafts in owners.items():
        owner = drafts[0]
        for place in long[number]:
            quote = words.quotes[place]
            if not any(start <= quote.start and quote.end <= end for draft in found for start, end in draft.content):
                owner.content.append((quote.start, quote.end))
