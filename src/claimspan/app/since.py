"""What changed since a revision, and what records' histories were then."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimspan.app.scope import Scope, of_changes
from claimspan.errors import RegisterError
from claimspan.rules.views import HistoryView
from claimspan.store import git, parse
from claimspan.store.claims import read_file
from claimspan.store.config import Config
from claimspan.store.scan import Scan

_RECORD = re.compile(r"(?P<source>.+)/(?P<id>[cq]-[a-z2-7]{12})\.json")


@dataclass(frozen=True)
class Since:
    """The answer of git.

    Attributes:
        scope: What changed, and all it touches.
        histories: Of every record whose file changed or is gone.
    """

    scope: Scope
    histories: tuple[HistoryView, ...]


def since(config: Config, scan: Scan, revision: str) -> Since:
    """Ask git what changed since the work parted from ``revision``.

    Raises:
        GitError: There is no git, no repository, or no such revision here.
    """
    changed = git.changed_since(config.root, revision)
    base = git.base(config.root, revision)
    scope = of_changes(config, changed, f"changed since {revision}")
    return Since(scope, tuple(_histories(config, scan, base, changed, revision)))


def _histories(config: Config, scan: Scan, base: str, changed: set[str], revision: str) -> Iterator[HistoryView]:
    prefix = f"{config.register}/"
    matches = {path: _RECORD.fullmatch(path.removeprefix(prefix)) for path in changed if path.startswith(prefix)}
    records = {path: match for path, match in sorted(matches.items()) if match}
    before = git.files_at(config.root, base, records)
    sources = {record: entry.path for entry in scan.sources.values() for record in entry.records}
    for path, match in records.items():
        earlier = parse.record(before[path], path).value if path in before else None
        if earlier is None:
            continue
        source = sources.get(match["id"])
        now = f"{config.register}/{source}/{match['id']}.json" if source else None
        yield HistoryView(
            record=match["id"],
            source=source or match["source"],
            path=now or path,
            before=earlier.history,
            after=_history(config, now) if now else None,
            since=revision,
        )


def _history(config: Config, path: str) -> tuple:  # type: ignore[type-arg]
    try:
        found = parse.record(read_file(config, path), path).value
    except RegisterError:
        return ()
    return found.history if found else ()
