"""What the language layer reads in articles, from memory where it was read before."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from hashlib import sha256
from typing import Self

from claimspan.app import version
from claimspan.app.pool import BATCH_TO_READ, ENOUGH_TO_READ, Work, shared
from claimspan.model.attribution import Analysis
from claimspan.store.analyses import Analyses
from claimspan.store.config import Config


class Analyst:
    """Gives the analyses of texts; imports spaCy only for a text that was never read by the same program.

    Args:
        config: Names the pipeline; the memory lies outside its root.
        today: The day, for what is dropped as long unused; the clock's by default.

    Raises:
        ConfigError: The pipeline is not installed, or the cache folder lies below the root.
    """

    def __init__(self, config: Config, today: date | None = None) -> None:
        day = today or datetime.now(UTC).date()
        self._pipeline = config.pipeline or version.PACKAGED
        self._known = Analyses(config.root, version.reader(config.pipeline), day.toordinal())

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def close(self) -> None:
        """Close the memory; it is opened again when asked for something."""
        self._known.close()

    def of(self, text: str) -> Analysis:
        """Return what the language layer reads in a text.

        Raises:
            ConfigError: The pipeline cannot be used.
        """
        known = self.known(text)
        return self.read(text) if known is None else known

    def known(self, text: str) -> Analysis | None:
        """Return the analysis of a text that was read before."""
        return self._known.get(_digest(text))

    def knows(self, digest: str) -> bool:
        """Tell whether the text with that SHA-256 was read before."""
        return self._known.has(digest)

    def read(self, text: str) -> Analysis:
        """Read a text anew, whatever is remembered, and remember it.

        Raises:
            ConfigError: The pipeline cannot be used.
        """
        from claimspan.nlp.analyse import analyse

        analysis = analyse(text, self._pipeline)
        self._known.put(_digest(text), analysis)
        return analysis

    def all(self, texts: Sequence[str]) -> list[Analysis]:
        """Return what the language layer reads in short texts, in their order; those not known are read together.

        Raises:
            ConfigError: The pipeline cannot be used.
        """
        found = {text: self.known(text) for text in texts}
        todo = [text for text, known in found.items() if known is None]
        if len(todo) == 1:
            found[todo[0]] = self.read(todo[0])
        elif todo:
            from claimspan.nlp.analyse import analyse_all

            read = dict(zip(todo, analyse_all(todo, self._pipeline), strict=True))
            self._known.put_all((_digest(text), analysis) for text, analysis in read.items())
            found |= read
        return [analysis for text in texts if (analysis := found[text]) is not None]


def analyses(
    config: Config,
    texts: Sequence[str],
    *,
    jobs: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> list[Analysis]:
    """Return the analyses of texts, in their order.

    Args:
        config: Names the pipeline.
        texts: Articles as they are stored.
        jobs: Processes at most. More than one only from a program whose main module may be imported again.
        progress: Called with texts read and texts in all.

    Raises:
        ConfigError: The pipeline cannot be used.
    """
    with Analyst(config) as analyst:
        found = dict(enumerate(analyst.known(text) for text in texts))
        todo = [(number, texts[number]) for number, known in found.items() if known is None]

        def here(batch: Sequence[tuple[int, str]]) -> Iterator[tuple[int, Analysis]]:
            return ((number, analyst.of(text)) for number, text in batch)

        done = len(texts) - len(todo)
        work = Work(here, _read, pickle.dumps(config))
        for number, analysis in shared(work, todo, min(jobs, 1 + len(todo) // ENOUGH_TO_READ), BATCH_TO_READ):
            found[number] = analysis
            done += 1
            if progress:
                progress(done, len(texts))
    return [analysis for analysis in found.values() if analysis is not None]


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


@lru_cache(maxsize=1)
def _analyst(config: bytes) -> Analyst:
    """Return what another process reads with."""
    analyst: Analyst = Analyst(pickle.loads(config))  # noqa: S301  # sent by the process that started this one
    return analyst


def _read(config: bytes, batch: Sequence[tuple[int, str]]) -> list[tuple[int, Analysis]]:
    return [(number, _analyst(config).of(text)) for number, text in batch]
