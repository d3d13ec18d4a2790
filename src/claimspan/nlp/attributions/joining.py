"""Join what belongs to one attribution: quotations without a cue of their own, and cues said twice."""

from __future__ import annotations

from claimspan.facts.cues import SAYING
from claimspan.nlp.attributions.contents import is_bare
from claimspan.nlp.attributions.cue import Cue
from claimspan.nlp.attributions.doubling import read_again
from claimspan.nlp.attributions.draft import Draft
from claimspan.nlp.attributions.labels import credited
from claimspan.nlp.attributions.placing import by_place
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
            if owner is None and last is not None and last_sentence == number - 1 and last.cue.subject is not None:
                owner, last_sentence = last, number
            if owner is None:
                owner = by_place(words, number)
                if owner is None:
                    continue
                found.append(owner)
                last, last_sentence = owner, number
            owner.content.append((sentence.start, sentence.end))
            owner.open_end = False
            continue
        if number in doubled and last is not None:
            last_sentence = number
        if not made and last is not None and last_sentence == number - 1 and _goes_on_quoting(words, number):
            last.content += [(quote.start, quote.end) for quote in (words.quotes[at] for at in sentence.quotes)]
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


def _goes_on_quoting(words: Words, number: int) -> bool:
    """Tell whether a sentence goes on with the quotation before it: ``"A," and here he paused, "B"``."""
    sentence, before = words.sentences[number], words.sentences[number - 1]
    quotes = [words.quotes[at] for at in sentence.quotes]
    return (
        sentence.paragraph == before.paragraph
        and len(quotes) > 1
        and quotes[0].start == sentence.start
        and words.low[quotes[0].end - 2] == ","
        and quotes[-1].end >= sentence.end - 1
    )


def _following(words: Words, by_sentence: list[list[Draft]], number: int) -> Draft | None:
    """Return the cue after a quotation in a sentence of its own: ``"No!" X said.``, or a name after a dash."""
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
                Draft(Cue(dash, dash, dash + 1, frozenset(), SAYING, "-", subject, after=sentence.end), following, [])
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
    owners: dict[int, Draft] = {}
    held: set[int] = set()
    for draft in found:
        for start, end in draft.content:
            for place in {words.quoted[token] for token in range(start, end)} - {-1}:
                held.add(place)
                owners.setdefault(words.quotes[place].number, draft)
    for number, places in long.items():
        if number in owners:
            quotes = [words.quotes[place] for place in places if place not in held]
            owners[number].content += [(quote.start, quote.end) for quote in quotes]
