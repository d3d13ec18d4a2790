"""Statements that give as a fact what their evidence only gives as somebody's word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimspan.engine.register_names import is_body_noun
from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Passage, Word
from claimspan.engine.support.spoken import bearings, content_of, outside, share_in
from claimspan.facts.cues import DENYING, SAYING, THINKING, is_cue_noun, verb_force
from claimspan.facts.lexicon import sections
from claimspan.model.attribution import ContentKind, MentionSort, Speech
from claimspan.model.support import Mismatch
from claimspan.model.text import Span

WITHIN = 0.75
"""Share of a statement that has to stand in what somebody says, and in nothing the article says itself."""
_FORCES = frozenset({SAYING, DENYING, THINKING})
_LEAST_WORDS = 2


def opinions(pair: Pair) -> Iterator[Mismatch]:
    """Yield a mismatch when a statement says as a fact what the evidence gives to a speaker, or as hearsay.

    The sorts tell what was dropped: ``opinion`` (somebody thinks or judges), ``accusation``, ``prediction``,
    ``denied``, ``hearsay``, ``quoted`` (in quotation marks), ``said`` (any other).
    """
    words = pair.statement.words
    said = tuple(number for number, word in enumerate(words) if word.content)
    if len(said) < _LEAST_WORDS or _says_whose(pair.statement):
        return
    told = Span(words[said[0]].span.start, words[said[-1]].span.end)
    hedge = _hearsay(pair, said)
    if hedge is not None:
        yield pair.mismatch("attribution.hearsay", told, hedge, contradicts=False)
        return
    found = bearings(pair, said)
    if not found or outside(pair, said) >= WITHIN * found[0].share:
        return
    speech = found[0].speech
    nearest = pair.alignment.sentences[:1]
    there = (n for n in content_of(pair.evidence, speech) if pair.evidence.words[n].sentence in nearest)
    if share_in(pair, said, there) < WITHIN:
        return
    case = _case(pair, speech)
    if case and _is_named(speech) and (case == "denied" or not _names_speaker(pair.statement, speech)):
        yield pair.mismatch(f"attribution.{case}", told, _shown(speech), contradicts=case == "denied")


def _says_whose(statement: Passage) -> bool:
    """Tell whether a statement says that somebody says so, or that it is not sure."""
    low = " ".join(statement.text.lower().split())
    listed = sections("opinions")
    if any(phrase in f" {low} " for phrase, part in listed.items() if part in ("hearsay", "said")):
        return True
    if any(_is_named(speech) and speech.printed.cue[:1].isalpha() for speech in statement.speeches):
        return True
    clauses = {word.head for word in statement.words if word.relation in _REPORTED}
    return any(
        number in clauses and (verb_force(word.low) in _FORCES or is_cue_noun(word.low))
        for number, word in enumerate(statement.words)
    )


_UNSURE = frozenset({"may", "might", "could", "expected", "likely", "possible"})
_REPORTED = frozenset({"ccomp", "xcomp", "parataxis", "acl"})


def _is_named(speech: Speech) -> bool:
    return speech.attribution.mention is not None and speech.printed.sort is not MentionSort.NOBODY


def _names_speaker(statement: Passage, speech: Speech) -> bool:
    """Tell whether the speaker is who the statement is about: "Lindt hopes to win", "Lindt wants to win"."""
    names = " ".join((speech.printed.mention, speech.resolution.name or "", *speech.resolution.candidates)).casefold()
    told = {word.low for word in statement.words if word.content}
    return any(word in told for word in names.split())


def _hearsay(pair: Pair, said: Sequence[int]) -> Span | None:
    """Return the words of the evidence that mark the statement's content as hearsay."""
    nearest = pair.alignment.sentences[:1]
    words = [word for word in pair.evidence.words if word.sentence in nearest and word.counts]
    keys = {word.key for word in words}
    if sum(pair.statement.words[number].key in keys for number in said) < WITHIN * len(said):
        return None
    listed = {phrase for phrase, part in sections("opinions").items() if part == "hearsay"}
    verbs = {words.index(word) for word in words if word.part in ("VERB", "AUX") and word.key in _keys(pair, said)}
    for at in range(len(words)):
        for size in (1, 3, 4):
            phrase = " ".join(word.low for word in words[at : at + size])
            if phrase in listed and any(abs(at - verb) <= _REACH for verb in verbs):
                return Span(words[at].span.start, words[min(at + size, len(words)) - 1].span.end)
    return None


_REACH = 4


def _keys(pair: Pair, said: Sequence[int]) -> set[str]:
    return {pair.statement.words[number].key for number in said}


def _shown(speech: Speech) -> Span:
    """Return the words that show who says so: mention and cue where they stand together."""
    mention, cue = speech.attribution.mention, speech.attribution.cue
    if mention is None:
        return speech.attribution.content[0]
    places = [mention.phrase, *cue]
    whole = Span(min(place.start for place in places), max(place.end for place in places))
    return whole if whole.length <= _LONGEST_SHOWN else mention.phrase


_LONGEST_SHOWN = 60


def _case(pair: Pair, speech: Speech) -> str:
    """Return what was dropped; empty where the words are as good as the article's own.

    Who admits, announces or finds something vouches for it, and so does an office for its own figures.
    """
    cue = {word.lemma for word in _words_of(pair, speech.attribution.cue)}
    force, factive = speech.attribution.force, _listed(cue, "factive")
    future = _listed((word.low for word in _words_of(pair, speech.attribution.content)), "future")
    judging = _listed((word.lemma for word in pair.statement.words), "judging")
    office = any(is_body_noun(word.lower()) for word in (speech.printed.mention, speech.printed.phrase.split(" ")[-1]))
    cases = (
        ("denied", force == DENYING),
        ("accusation", _listed(cue, "accusing")),
        ("", factive),
        ("opinion", force == THINKING or judging),
        ("prediction", future and not _is_hedged(pair.statement)),
        ("quoted", speech.attribution.kind is ContentKind.DIRECT),
        ("", office),
    )
    return next((case for case, holds in cases if holds), "said")


def _is_hedged(statement: Passage) -> bool:
    return any(word.low in _UNSURE and word.tag not in ("NNP", "CD") for word in statement.words)


def _words_of(pair: Pair, pieces: Sequence[Span]) -> list[Word]:
    return [word for word in pair.evidence.words if any(word.span.overlaps(piece) for piece in pieces)]


def _listed(words: Iterable[str], section: str) -> bool:
    return any(sections("opinions").get(word) == section for word in words)
