"""The parse of a sentence as a tree that can be walked, whatever its columns hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.model.facts import Sentence


@dataclass(frozen=True, slots=True)
class Tree:
    """A sentence's words with their heads and what hangs on them; words go by their number in the sentence.

    Attributes:
        sentence: The parse.
        low: Words in lower case, with straight apostrophes.
        heads: Number of each word's head; its own for a root, and where the parse names no word.
        relations: Universal relation to the head, ``nsubj:pass``.
        children: What hangs on each word, in text order.
    """

    sentence: Sentence
    low: tuple[str, ...]
    heads: tuple[int, ...]
    relations: tuple[str, ...]
    children: tuple[tuple[int, ...], ...]

    def lemma(self, number: int) -> str:
        """Return a word's lemma in lower case."""
        return self.sentence.lemmas[number].lower()

    def of(self, number: int, *relations: str) -> list[int]:
        """Return what hangs on a word by one of the relations, in text order."""
        return [child for child in self.children[number] if self.relations[child] in relations]

    def first(self, number: int, *relations: str) -> int | None:
        """Return the first word that hangs on a word by one of the relations."""
        return next(iter(self.of(number, *relations)), None)

    def has(self, number: int, *relations: str) -> bool:
        """Tell whether something hangs on a word by one of the relations."""
        return any(self.relations[child] in relations for child in self.children[number])

    def phrase(self, number: int, without: frozenset[str] = frozenset()) -> tuple[int, ...]:
        """Return a word with all that hangs on it, in text order, save by a relation of ``without``."""
        found, waiting = {number}, [number]
        while waiting:
            for child in self.children[waiting.pop()]:
                if child not in found and self.relations[child] not in without:
                    found.add(child)
                    waiting.append(child)
        return tuple(sorted(found))

    def above(self, number: int) -> Iterator[int]:
        """Yield the heads above a word, the nearest first."""
        seen = {number}
        while (head := self.heads[number]) not in seen:
            seen.add(head)
            number = head
            yield number


def tree(text: str, sentence: Sentence) -> Tree:
    """Return the tree of a sentence of ``text``."""
    size = len(sentence)
    heads = tuple(head if 0 <= head < size else place for place, head in enumerate(sentence.heads))
    children: list[list[int]] = [[] for _ in range(size)]
    for place, head in enumerate(heads):
        if head != place:
            children[head].append(place)
    low = tuple(
        text[start:end].lower().replace("’", "'") for start, end in zip(sentence.starts, sentence.ends, strict=True)
    )
    return Tree(sentence, low, heads, sentence.relations, tuple(map(tuple, children)))
