"""The edit from one wording to another as steps a person can read."""

from __future__ import annotations

import re

from rapidfuzz.distance import LCSseq

from claimspan.engine.revision import common_prefix, common_suffix
from claimspan.model.change import Operation

_PIECE = re.compile(r"\s+|\w+(?:[’'.,]\w+)*|[^\w\s]")
_MOST_TOKENS = 6_000
"""Tokens of one side that are compared one by one; more (a span of 30 kB) is shown as one replacement."""


def _pieces(text: str) -> list[str]:
    return _PIECE.findall(text)


def _operation(before: str, after: str) -> Operation:
    if before == after:
        return Operation("equal", before, after)
    if not before or not after:
        return Operation("insert" if not before else "delete", before, after)
    return Operation("replace", before, after)


def _raw(before: list[str], after: list[str]) -> list[tuple[str, str]]:
    """Return the edit as pairs of joined pieces; equal pairs are what both share."""
    if max(len(before), len(after)) > _MOST_TOKENS:
        return [("".join(before), "".join(after))]
    return [
        ("".join(before[b.src_start : b.src_end]), "".join(after[b.dest_start : b.dest_end]))
        for b in LCSseq.opcodes(before, after)
    ]


def _joined(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Merge neighbouring changes, and those that only white space or a lone mark keeps apart."""
    merged: list[tuple[str, str]] = []
    for place, (before, after) in enumerate(pairs):
        changed = before != after
        if merged and merged[-1][0] != merged[-1][1]:
            last = place == len(pairs) - 1
            if changed or (not last and not any(letter.isalnum() for letter in before)):
                merged[-1] = merged[-1][0] + before, merged[-1][1] + after
                continue
        merged.append((before, after))
    return merged


def _split_edges(before: str, after: str) -> list[tuple[str, str]]:
    """Give white space that both sides of a change share at its ends back to what is equal."""
    if before == after:
        return [(before, after)]
    head = common_prefix(before, after)
    while head and not (before[:head].isspace()):
        head -= 1
    tail = common_suffix(before, after, min(len(before), len(after)) - head)
    while tail and not before[len(before) - tail :].isspace():
        tail -= 1
    middle = before[head : len(before) - tail], after[head : len(after) - tail]
    return [(before[:head], before[:head]), middle, (before[len(before) - tail :], after[len(after) - tail :])]


def operations(before: str, after: str) -> tuple[Operation, ...]:
    """Return the edit from ``before`` to ``after`` as steps over whole tokens.

    All ``before`` joined give ``before``, all ``after`` joined give ``after``.
    """
    if before == after:
        return (Operation("equal", before, after),) if before else ()
    pairs = [part for pair in _joined(_raw(_pieces(before), _pieces(after))) for part in _split_edges(*pair)]
    steps: list[tuple[str, str]] = []
    for left, right in pairs:
        if not left and not right:
            continue
        if steps and (steps[-1][0] == steps[-1][1]) == (left == right):
            steps[-1] = steps[-1][0] + left, steps[-1][1] + right
        else:
            steps.append((left, right))
    return tuple(_operation(left, right) for left, right in steps)
