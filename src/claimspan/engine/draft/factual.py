"""Which sentences of a draft state a fact: no question, instruction, heading, or opinion of the draft's author."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from claimspan.engine.draft.case import STATING, Line
from claimspan.facts.cues import THINKING, verb_force
from claimspan.model.attribution import Speech
from claimspan.model.facts import Sentence
from claimspan.model.text import Span

MOSTLY = 0.5
"""Share of a sentence in quotation marks from which it is the quotation that states something."""

NEARLY_ALL = 0.75
"""The same with the words that say whose the quotation is."""

_LEADING_IN = 12
"""Words of what only leads to a list or a quotation with a colon."""

_BEFORE_INSTRUCTION = 2
"""Words that may stand before the verb of an instruction: ``Please see``."""

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_TELLING = frozenset({"NUM", "PROPN"})
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj", "csubj:pass", "expl"})
_AUTHOR = frozenset({"i", "we"})
_OUGHT = frozenset({"should", "must", "ought"})


def states_fact(line: Line, text: str, quotations: Sequence[Span], speeches: Sequence[Speech] = ()) -> bool:
    """Tell whether a sentence of a draft states a fact in the draft's own words.

    Args:
        line: The sentence.
        text: The prose.
        quotations: Those of the draft that touch the sentence.
        speeches: What the draft gives to whom in the sentence.
    """
    sentence = line.sentence
    end = sentence.span.of(text).rstrip("\"'”’)] ")[-1:]
    if line.stretch.block not in STATING or end == "?" or (end == ":" and len(sentence) <= _LEADING_IN):
        return False
    if _share(sentence.span, quotations) >= MOSTLY or not _tells(sentence, end):
        return False
    if _share(sentence.span, [*quotations, *_around(quotations, speeches)]) >= NEARLY_ALL:
        return False
    root = _root(sentence)
    words = [sentence.word(n).of(text).lower() for n in range(len(sentence))]
    if _instructs(sentence, root) or _opines(sentence, root, words):
        return False
    return bool(_TELLING & set(sentence.parts) or sentence.names) or _happened(sentence, root)


def _share(span: Span, spans: Iterable[Span]) -> float:
    """Return the share of a span that others cover together."""
    inside, at = 0, span.start
    for each in sorted(spans):
        start, end = max(each.start, at), min(each.end, span.end)
        if start < end:
            inside, at = inside + end - start, end
    return inside / max(1, span.length)


def _around(quotations: Sequence[Span], speeches: Sequence[Speech]) -> Iterator[Span]:
    """Yield the words that say whose a quotation is, and the few of its content that stand outside its marks."""
    for speech in speeches:
        content = speech.attribution.content
        length = sum(piece.length for piece in content)
        marked = sum(_share(piece, quotations) * piece.length for piece in content)
        if marked < length / 2:
            continue
        mention = speech.attribution.mention
        yield from (*content, *speech.attribution.cue, *speech.attribution.via, *(mention.spans if mention else ()))


def _tells(sentence: Sentence, end: str) -> bool:
    """Tell whether there is a verb that says something; in a sentence that ends as one, a participle may be misread."""
    return bool(_FINITE & set(sentence.tags)) or (end == "." and "VBN" in sentence.tags)


def _root(sentence: Sentence) -> int:
    """Return the number of the word that all others hang on, a finite verb rather than another."""
    roots = [n for n, head in enumerate(sentence.heads) if head == n]
    return next((n for n in roots if sentence.tags[n] in _FINITE), roots[0] if roots else 0)


def _instructs(sentence: Sentence, root: int) -> bool:
    """Tell whether the root is a bare verb with nobody to do it: ``See the annex``."""
    first = root <= _BEFORE_INSTRUCTION and sentence.tags[root] == "VB"
    return first and not _subject(sentence, root) and not _auxiliaries(sentence, root)


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
    root = _root(sentence)
    found = _subject(sentence, root)
    return found[0] if found else None
