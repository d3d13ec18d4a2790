"""The parse of a sentence as plain columns, so that rules about facts need no parser."""

from __future__ import annotations

from dataclasses import dataclass

from claimspan.model.text import Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence as the pipeline parsed it, word by word; all columns are of one length.

    Attributes:
        span: Code points of the text.
        starts: Where each word starts in the text, code points.
        ends: Where it ends.
        lemmas: Lemmas, lower case but for names.
        tags: Fine tags (Penn Treebank), ``VBD``.
        parts: Universal parts of speech, ``VERB``.
        relations: Universal relations to the head, ``nsubj:pass``.
        heads: Number (from 0, in the sentence) of each word's head; its own for the root.
        names: First word, word after the last, and label (``PERSON``, ``ORG``, ``LOC``, ``MISC``) of each name.
    """

    span: Span
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    lemmas: tuple[str, ...]
    tags: tuple[str, ...]
    parts: tuple[str, ...]
    relations: tuple[str, ...]
    heads: tuple[int, ...]
    names: tuple[tuple[int, int, str], ...] = ()

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.starts)

    def word(self, number: int) -> Span:
        """Return where a word stands, code points of the text."""
        return Span(self.starts[number], self.ends[number])
