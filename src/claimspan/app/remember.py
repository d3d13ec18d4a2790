"""What a check remembers of each source, so that the next one looks at changed sources only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple, overload

import claimspan
from claimspan.app import version
from claimspan.model.finding import Finding, RecordVerdict
from claimspan.store.cache import Ledger, Row
from claimspan.store.config import Config

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from claimspan.engine.check import Outcome


@dataclass(frozen=True)
class Tally:
    """Counts of one or of many sources.

    Attributes:
        verdicts: Records by verdict.
        states: Records by review state.
        ignored: Findings that ignores hide.
    """

    verdicts: Counter[str] = field(default_factory=Counter)
    states: Counter[str] = field(default_factory=Counter)
    ignored: int = 0


def base_key(config: Config, select: Sequence[str], ignore: Sequence[str]) -> str:
    """Return what every answer depends on besides the files: this program and the settings."""
    settings = [config.corpus, config.register, config.four_eyes, config.max_article_bytes, config.store_text]
    read_by = version.pipeline(config.pipeline)
    scored_by = ""
    if config.scorer is not None:
        from claimspan.app import scorers

        scored_by = f"{config.scorer} {scorers.version(config.scorer)}"
    told = json.dumps(
        [claimspan.__version__, version.code(), settings, read_by, scored_by, *map(list, (select, ignore))]
    )
    return sha256(told.encode()).hexdigest()[:32]


def tally(rows: Iterable[Row]) -> Tally:
    """Return the counts of all rows; nearly all of them say the same, so each text is read once."""
    total = Tally()
    ignored = 0
    for counts, times in Counter(row.counts.partition("\n")[0] for row in rows).items():
        told = json.loads(counts)
        for one, every in ((told["verdicts"], total.verdicts), (told["states"], total.states)):
            every.update({name: number * times for name, number in one.items()})
        ignored += told["ignored"] * times
    return replace(total, ignored=ignored)


def row_of(
    path: str, outcome: Outcome, *, signature: str, article: str, content: str, key: str, known: Mapping[str, str]
) -> Row:
    """Return what to remember of one source, its verdicts aside.

    Its ``counts`` are lines of JSON: the counts; each speaker its quotes name with the digest of the speaker's file
    (empty for one that has none); and, where there are claims, the :class:`Names` they rest on.
    """
    speakers = sorted({verdict.speaker for verdict in outcome.verdicts if verdict.speaker})
    counts = {
        "verdicts": Counter(verdict.verdict.value for verdict in outcome.verdicts),
        "states": outcome.states,
        "ignored": outcome.ignored,
    }
    used = {speaker: known.get(speaker, "") for speaker in speakers}
    valid_until = outcome.valid_until.isoformat() if outcome.valid_until else ""
    findings = dump(outcome.findings) if outcome.findings else ""
    told = f"{json.dumps(counts, sort_keys=True)}\n{json.dumps(used)}"
    return Row(path, signature, article, content, key, valid_until, told, findings)


def holds(row: Row, key: str, day: date, known: Mapping[str, str]) -> bool:
    """Tell whether a row's answer holds, its own files aside: program, settings, day and speakers."""
    if row.key != key or (row.valid_until and row.valid_until < day.isoformat()):
        return False
    used: dict[str, str] = json.loads(row.counts.split("\n")[1])
    return all(known.get(speaker, "") == digest for speaker, digest in used.items())


class Names(NamedTuple):
    """Digests of names that are known to be one speaker's: a claim may use another of them than its evidence.

    Attributes:
        all: Of all there are; empty where nothing rests on them.
        within: Of those that stand in the article.
    """

    all: str = ""
    within: str = ""


def names_of(row: Row) -> Names:
    """Return the names a row's answer rests on."""
    told = row.counts.split("\n")[2:]
    return Names(*json.loads(told[0])) if told else Names()


def rests_on(row: Row, names: str) -> bool:
    """Tell whether a row's answer rests on all names as they are now, or on none."""
    told = row.counts.split("\n", 2)[2:]
    return not told or told[0].startswith(f'["{names}"')


def with_names(row: Row, names: Names) -> Row:
    """Return a row whose answer rests on names."""
    told = row.counts.split("\n")[:2]
    return row._replace(counts="\n".join([*told, json.dumps(names)] if names.all else told))


def names_digest(sets: Iterable[frozenset[str]]) -> str:
    """Return a digest of sets of names."""
    return sha256(json.dumps([sorted(names) for names in sets]).encode()).hexdigest()[:16]


@cache
def _findings() -> TypeAdapter[tuple[Finding, ...]]:
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[Finding, ...])


@cache
def _verdicts() -> TypeAdapter[tuple[RecordVerdict, ...]]:
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[RecordVerdict, ...])


def dump(findings: Iterable[Finding]) -> str:
    """Return findings as JSON."""
    return _findings().dump_json(tuple(findings)).decode()


def load(findings: str) -> tuple[Finding, ...]:
    """Return findings from JSON."""
    return _findings().validate_json(findings)


def dump_verdicts(verdicts: Iterable[RecordVerdict]) -> str:
    """Return verdicts as JSON."""
    return _verdicts().dump_json(tuple(verdicts)).decode()


class Verdicts(Sequence[RecordVerdict]):
    """The verdicts of a check in order of sources, read from memory or the ledger only when asked for.

    Args:
        paths: The sources, in order.
        fresh: Verdicts (JSON) of the sources that were checked just now.
        ledger: Gives the others; it has to stay open.
        count: How many there are.
        again: Finds out the verdicts of a source anew, should the ledger have lost them.
    """

    def __init__(
        self,
        paths: Sequence[str],
        fresh: Mapping[str, str],
        ledger: Ledger,
        count: int,
        again: Callable[[str], str],
    ) -> None:
        self._paths, self._fresh, self._ledger, self._count, self._again = paths, fresh, ledger, count, again

    def __len__(self) -> int:
        """Return how many records were looked at."""
        return self._count

    def __iter__(self) -> Iterator[RecordVerdict]:
        """Yield them in order, holding those of a few sources at a time."""
        for first in range(0, len(self._paths), _AT_ONCE):
            paths = self._paths[first : first + _AT_ONCE]
            stored = dict(self._ledger.verdicts(path for path in paths if path not in self._fresh))
            for path in paths:
                text = self._fresh.get(path) or stored.get(path) or self._again(path)
                yield from _verdicts().validate_json(text)

    @overload
    def __getitem__(self, index: int) -> RecordVerdict: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[RecordVerdict, ...]: ...
    def __getitem__(self, index: Any) -> Any:
        """Return one verdict or several; reads them all."""
        return tuple(self)[index]


_AT_ONCE = 400
