"""Statements and evidence of which nothing can be told: why not."""

from __future__ import annotations

from collections.abc import Sequence

from claimspan.engine.support.pair import Pair
from claimspan.engine.support.passage import Word
from claimspan.facts.items import is_small
from claimspan.facts.lexicon import sections
from claimspan.facts.senses import is_known, lemma_of

_FEW = 4
"""Plain words below which nothing is said of the language."""
_KNOWN_SHARE = 0.45
_QUALITIES = frozenset({"ADJ", "ADV"})
_VERBAL = frozenset({"VERB", "AUX"})


def why_not(pair: Pair) -> str:
    """Return why nothing can be told of a pair; empty when something can."""
    said = [word for word in pair.statement.words if _is_written(word)]
    there = [word for word in pair.evidence.words if word.counts and _is_written(word)]
    return _statement(pair, said) or _evidence(there) or _nothing_shared(pair, said)


def _statement(pair: Pair, said: Sequence[Word]) -> str:
    if not said:
        empty = not any(letter.isalnum() for letter in pair.statement.text)
        return "the statement is empty" if empty else "the statement could not be read as English sentences"
    if len(said) == 1:
        return "the statement is one word"
    if pair.statement.text.rstrip(" \t\n\"'”’)").endswith("?"):
        return "the statement is a question"
    if is_foreign(said):
        return "the statement is not in English"
    content = [word for word in said if word.content]
    if all(word.part in _QUALITIES and not word.label for word in content):
        return "the statement names nothing that evidence could bear out"
    return ""


def _evidence(there: Sequence[Word]) -> str:
    if not there:
        return "there is no evidence that could be read"
    return "the evidence is not in English" if is_foreign(there) else ""


def _nothing_shared(pair: Pair, said: Sequence[Word]) -> str:
    if any(word.part in _VERBAL for word in said) or pair.statement.text.rstrip().endswith("."):
        return ""
    shared = any(
        match is not None and pair.statement.words[n].content for n, match in enumerate(pair.alignment.matches)
    )
    return "" if shared else "the statement has no verb, and the evidence none of its words"


def _is_written(word: Word) -> bool:
    return any(letter.isalnum() for letter in word.low)


def is_foreign(words: Sequence[Word]) -> bool:
    """Tell whether words are of another language: hardly any of those that are no names are English ones."""
    letters = [letter for word in words for letter in word.text if letter.isalpha()]
    if not letters:
        return False
    if sum(ord(letter) < 0x250 for letter in letters) < len(letters) / 2:  # noqa: PLR2004  (end of the Latin blocks)
        return True
    plain = [word for word in words if word.text.islower() and word.text.isalpha()]
    if len(plain) < _FEW:
        return False
    return sum(_is_english(word) for word in plain) < _KNOWN_SHARE * len(plain)


def _is_english(word: Word) -> bool:
    low = word.low
    return is_small(low) or low in sections("common_words") or is_known(word.lemma) or is_known(lemma_of(low))
