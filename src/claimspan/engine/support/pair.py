"""A statement beside its evidence, aligned: what all finders of mismatches look at."""

from __future__ import annotations

from dataclasses import dataclass

from claimspan.engine.support.align import Alignment, align
from claimspan.engine.support.passage import Passage
from claimspan.model.support import Ground, Mismatch
from claimspan.model.text import Span

_SHOWN = 90


@dataclass(frozen=True)
class Pair:
    """A statement beside its evidence.

    Attributes:
        statement: The desk's words.
        evidence: The words they are held against.
        alignment: Which words of the one say what words of the other say.
        published: When the article was published (a day, month or year), as far as that is known.
        aliases: Names that are known to be one's: each a set of forms in lower case.
    """

    statement: Passage
    evidence: Passage
    alignment: Alignment
    published: str | None = None
    aliases: tuple[frozenset[str], ...] = ()

    def mismatch(
        self, sort: str, said: Span, found: Span | None, *, contradicts: bool, silent: str = "evidence does not say so"
    ) -> Mismatch:
        """Return a mismatch with its reason in words of both sides; ``sort`` is ``ground.case``.

        Args:
            sort: The ground and which of its cases it is.
            said: Words of the statement.
            found: Words of the article, if there are any to show.
            contradicts: Whether the evidence says otherwise.
            silent: What is said of the evidence when it has no words to show.
        """
        ground = Ground(sort.partition(".")[0])
        there = f'evidence says "{_shown(found.of(self.evidence.text))}"' if found else silent
        text = f'{ground}: statement says "{_shown(said.of(self.statement.text))}", {there}'
        return Mismatch(ground, sort, text, said, found, contradicts)


def paired(
    statement: Passage, evidence: Passage, published: str | None = None, aliases: tuple[frozenset[str], ...] = ()
) -> Pair:
    """Return a statement beside its evidence, aligned."""
    return Pair(statement, evidence, align(statement, evidence), published, aliases)


def _shown(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN // 2].rstrip()} … {words[-_SHOWN // 2 :].lstrip()}"
