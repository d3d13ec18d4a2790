"""What part of corpus and register a check is about: PATHS, or what changed since a revision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from claimspan.errors import UsageError
from claimspan.model.finding import Finding, RecordVerdict
from claimspan.store import corpus, paths
from claimspan.store.config import OWN_FILE, PROJECT_FILE, Config
from claimspan.store.scan import Scan, SourceEntry


@dataclass(frozen=True)
class Scope:
    """A set of files and folders below the root, and all they touch.

    Attributes:
        config: Where corpus and register are.
        paths: Files and folders, below the root; the empty path is everything.
        records: Ids of records asked for by id, or named by a link in ``paths``.
        label: How the scope is called in the summary.
    """

    config: Config
    paths: frozenset[str]
    records: frozenset[str]
    label: str

    @property
    def everything(self) -> bool:
        """Whether nothing is left out."""
        return "" in self.paths or any(path in {OWN_FILE, PROJECT_FILE} for path in self.paths)

    def holds(self, path: str) -> bool:
        """Tell whether a file or folder is in the scope, or in a folder that is."""
        return path in self.paths or any(parent in self.paths for parent in _parents(path))

    def source(self, source: str) -> bool:
        """Tell whether a whole source is meant: its article, what is known of it, or its folder."""
        register = f"{self.config.register}/{source}/{corpus.SOURCE_FILE}"
        return self.holds(f"{self.config.corpus}/{source}") or self.holds(register)

    def touches(self, entry: SourceEntry) -> bool:
        """Tell whether a source or one of its records is meant, speakers aside."""
        if self.everything or self.source(entry.path):
            return True
        folder = f"{self.config.register}/{entry.path}"
        return any(self.holds(f"{folder}/{record}.json") or record in self.records for record in entry.records)

    @property
    def speakers(self) -> bool:
        """Whether speakers are meant, and so any quote may be."""
        shelf = f"{self.config.register}/{corpus.SPEAKERS}"
        return self.holds(shelf) or any(path.startswith(f"{shelf}/") for path in self.paths)

    def verdict(self, verdict: RecordVerdict) -> bool:
        """Tell whether a record is meant."""
        register = self.config.register
        return (
            self.everything
            or verdict.record in self.records
            or self.holds(f"{register}/{verdict.source}/{verdict.record}.json")
            or (verdict.speaker is not None and self.holds(f"{register}/{corpus.SPEAKERS}/{verdict.speaker}.json"))
            or self.source(verdict.source)
        )

    def finding(self, finding: Finding, records: frozenset[str], sources: frozenset[str]) -> bool:
        """Tell whether a finding is on something meant.

        Args:
            finding: The finding.
            records: The records meant.
            sources: The sources that are touched at all.
        """
        if self.everything or finding.record in records:
            return True
        if finding.record is None and finding.source is not None:
            return finding.source in sources
        return self.holds(finding.place.path)


def of_paths(config: Config, scan: Scan, given: Iterable[str], cwd: Path) -> Scope:
    """Return the scope of the command line's PATHS: files, folders, or ids of records.

    Raises:
        UsageError: One names nothing in corpus or register.
    """
    found: set[str] = set()
    records: set[str] = set()
    for word in given:
        known = {record for entry in scan.sources.values() for record in entry.records if record.startswith(word)}
        if known and not (cwd / word).exists():
            records |= known
        else:
            found.add(_below_root(config, scan, word, cwd))
    return Scope(config, frozenset(found), frozenset(records), ", ".join(given))


def of_changes(config: Config, changed: Iterable[str], label: str) -> Scope:
    """Return the scope of the files that changed since a revision."""
    found = frozenset(changed)
    kept = {path.partition(f"/{corpus.TEXTS}/")[0] for path in found if f"/{corpus.TEXTS}/" in path}
    found |= {f"{folder}/{corpus.SOURCE_FILE}" for folder in kept}
    links = f"{config.register}/{corpus.LINKS}/"
    named = (path.removeprefix(links).removesuffix(".json").split("--") for path in found if path.startswith(links))
    return Scope(config, found, frozenset(record for pair in named for record in pair), label)


def _below_root(config: Config, scan: Scan, word: str, cwd: Path) -> str:
    paths.refuse_nul(word)
    absolute = Path(word) if Path(word).is_absolute() else cwd / word
    try:
        relative = absolute.resolve().relative_to(config.root.resolve()).as_posix()
    except ValueError as error:
        raise UsageError(
            "lies outside the checked folder", path=paths.shown(word), hint=f"name a path below {config.root}"
        ) from error
    relative = "" if relative == "." else relative
    top = (config.corpus, config.register)
    if relative in {"", *top} or any(folder.startswith(f"{relative}/") for folder in top):
        return ""
    if relative.startswith(f"{config.corpus}/"):
        source = relative.removeprefix(f"{config.corpus}/")
        if source in scan.sources or absolute.is_dir():
            return relative
    elif relative.startswith(f"{config.register}/") and absolute.exists():
        return relative
    raise UsageError(
        "is no article, record or folder of corpus and register",
        path=paths.shown(word),
        hint=f"name a path below {config.corpus}/ or {config.register}/, or the id of a record",
    )


def _parents(path: str) -> Iterable[str]:
    while "/" in path:
        path = path.rpartition("/")[0]
        yield path
