"""Which sentences of a draft state a fact: no question, instruction, heading, or opinion of the draft's author."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimspan.engine.draft.case import STATING, Line
from claimspan.facts.cues import THINKING, verb_force
from claimspan.model.facts import Sentence
from claimspan.model.text import Span

MOSTLY = 0.6
"""Share of a sentence in quotation marks from which it is the quotation that states something."""

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TELLING = frozenset({"NUM", "PROPN"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"})
_AUTHOR = frozenset({"i", "we"})
_OUGHT = frozenset({"should", "must", "ought"})


def states_fact(line: Line, text: str, quotations: Sequence[Span]) -> bool:
    """Tell whether a sentence of a draft states a fact in the draft's own words.

    Args:
        line: The sentence.
        text: The prose.
        quotations: Those of the draft that touch the sentence.
    """
    sentence = line.sentence
    if line.stretch.block not in STATING or sentence.span.of(text).rstrip("\"'”’)] ").endswith("?"):
        return False
    if _quoted(sentence.span, quotations) >= MOSTLY or not _FINITE & set(sentence.tags):
        return False
    root = next((n for n, head in enumerate(sentence.heads) if head == n), 0)
    words = [sentence.word(n).of(text).lower() for n in range(len(sentence))]
    if _instructs(sentence, root) or _opines(sentence, root, words):
        return False
    return bool(_TELLING & set(sentence.parts) or sentence.names) or _happened(sentence, root)


def _quoted(span: Span, quotations: Sequence[Span]) -> float:
    inside = sum(max(0, min(each.end, span.end) - max(each.start, span.start)) for each in quotations)
    return inside / max(1, span.length)


def _instructs(sentence: Sentence, root: int) -> bool:
    """Tell whether the root is a bare verb with nobody to do it: ``See the annex``."""
    return sentence.tags[root] == "VB" and not _subject(sentence, root) and not _auxiliaries(sentence, root)


def _opines(sentence: Sentence, root: int, words: Sequence[str]) -> bool:
    """Tell whether the author says what he thinks, or what ought to be."""
    subject = _subject(sentence, root)
    own = subject and words[subject[0]] in _AUTHOR
    if own and (words[subject[0]] == "i" or verb_force(words[root]) == THINKING):
        return True
    if any(words[n] in _OUGHT for n in _auxiliaries(sentence, root)):
        return True
    return any(one in ("my", "our") and other in ("view", "opinion") for one, other in pairwise(words))


def _happened(sentence: Sentence, root: int) -> bool:
    """Tell whether the sentence tells an event: its verb is of the past and somebody or something does it."""
    past = sentence.tags[root] == "VBD" or any(sentence.tags[n] == "VBD" for n in _auxiliaries(sentence, root))
    subject = _subject(sentence, root)
    return past and bool(subject) and sentence.parts[subject[0]] == "NOUN"


def _subject(sentence: Sentence, root: int) -> list[int]:
    return [n for n, head in enumerate(sentence.heads) if head == root and sentence.relations[n] in _SUBJECTS]


def _auxiliaries(sentence: Sentence, root: int) -> list[int]:
    return [n for n, head in enumerate(sentence.heads) if head == root and sentence.relations[n].startswith("aux")]


def subject_of(sentence: Sentence) -> int | None:
    """Return the number of the word that is what a sentence is about; None where it has no subject."""
    root = next((n for n, head in enumerate(sentence.heads) if head == n), 0)
    found = _subject(sentence, root)
    return found[0] if found else None
