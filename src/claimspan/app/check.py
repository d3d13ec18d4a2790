"""Check corpus and register: look again at what changed, remember the rest, report on all of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

import claimspan
from claimspan.app import remember
from claimspan.app.load import Article, read_article, source_case, speaker_digests
from claimspan.app.scope import Scope, of_paths
from claimspan.app.workspace import Workspace
from claimspan.model.finding import Finding, Report, RuleText, Severity, Summary, Verdict
from claimspan.store import corpus
from claimspan.store.cache import Ledger, Row
from claimspan.store.folder import read_folder
from claimspan.store.scan import Scan, SourceEntry, scan

if TYPE_CHECKING:
    from claimspan.app.since import Since
    from claimspan.model.register import Speaker
    from claimspan.rules.base import Rule

BATCH = 1000
"""Sources after which what was found is remembered, so that Ctrl-C loses little."""


@dataclass(frozen=True)
class Options:
    """What is asked of a check, beyond the configuration.

    Attributes:
        paths: Articles, folders, record files or ids; empty for all.
        cwd: The folder that relative paths start from.
        since: A revision: look only at what changed since, and all it touches.
        select: As the configuration's, when not empty in its stead.
        ignore: Added to the configuration's.
        baseline: A baseline file below the root, in the configuration's stead.
        progress: Called with sources done and sources in all.
    """

    paths: tuple[str, ...] = ()
    cwd: Path = field(default_factory=Path.cwd)
    since: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    progress: Callable[[int, int], None] | None = None


@dataclass
class Checked:
    """The answer of a check; its ledger stays open for the verdicts, so it is used as a context manager.

    Attributes:
        report: What was found.
        known: Findings the baseline hides.
        warning: Why nothing could be remembered; empty when all is well.
    """

    report: Report
    known: tuple[Finding, ...]
    warning: str
    _ledger: Ledger

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the ledger."""
        self._ledger.close()


def check(workspace: Workspace, options: Options) -> Checked:
    """Check what ``options`` ask for.

    Raises:
        CorpusError, RegisterError: A folder is missing.
        UsageError: A path or a rule is unknown.
        ConfigError: The cache or the baseline is not usable.
        GitError: ``since`` cannot be answered.
    """
    return _Check(workspace, options).run()


def exit_code(report: Report, fail_on: str, *, allow_unchecked: bool) -> int:
    """Return 2 for unsound files, 1 for findings at or above ``fail_on`` or unchecked records, else 0."""
    if any(finding.code.startswith("CS9") for finding in report.findings):
        return 2
    least = {"note": 1, "warning": 2, "error": 3, "never": 4}[fail_on]
    if any(finding.severity.rank >= least for finding in report.findings):
        return 1
    return 1 if report.summary.verdicts.get("unchecked") and not allow_unchecked else 0


@dataclass(frozen=True)
class _Result:
    """What is known of one source, found out just now or remembered."""

    tally: remember.Tally
    findings: tuple[Finding, ...]


class _RuleTexts(Mapping[str, RuleText]):
    """The texts of the selected rules, read when an output asks for them."""

    def __init__(self, select: Sequence[str], ignore: Sequence[str]) -> None:
        self._select, self._ignore = select, ignore

    @cached_property
    def _texts(self) -> dict[str, RuleText]:
        from claimspan.rules.find import selected

        return {code: rule.text for code, rule in selected(self._select, self._ignore).items()}

    def __getitem__(self, code: str) -> RuleText:
        return self._texts[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


class _Check:
    def __init__(self, workspace: Workspace, options: Options) -> None:
        self._workspace, self._options = workspace, options
        self._config = workspace.config
        self._select = options.select or self._config.select
        self._ignore = (*self._config.ignore, *options.ignore)
        self._results: dict[str, _Result] = {}
        self._fresh: dict[str, str] = {}
        self._pending: list[tuple[Row, str]] = []
        self._digests: dict[str, str] = {}

    @cached_property
    def _rules(self) -> dict[str, Rule[Any]]:
        from claimspan.rules.find import selected

        return selected(self._select, self._ignore)

    @cached_property
    def _scan(self) -> Scan:
        return scan(self._config)

    @cached_property
    def _known(self) -> dict[str, str]:
        return speaker_digests(self._config, self._scan)

    @cached_property
    def _speakers(self) -> dict[str, Speaker]:
        from claimspan.store.claims import read_speakers

        found, _ = read_speakers(self._config, self._scan)
        return {name: stored.value for name, stored in found.items()}

    def run(self) -> Checked:
        if self._select or self._ignore:
            _ = self._rules  # a misspelt rule is an error whether or not anything changed
        since = self._since()
        scopes = [*([since.scope] if since else []), *self._path_scope()]
        ledger = Ledger(self._config.root)
        try:
            self._look(
                ledger, [scope for scope in scopes if not scope.speakers and scope is not (since and since.scope)]
            )
            findings = [*self._file_findings(ledger), *self._history_findings(since)]
            return self._checked(ledger, findings, scopes)
        except BaseException:
            ledger.close()
            raise

    def _since(self) -> Since | None:
        if self._options.since is None:
            return None
        from claimspan.app.since import since

        return since(self._config, self._scan, self._options.since)

    def _path_scope(self) -> list[Scope]:
        if not self._options.paths:
            return []
        return [of_paths(self._config, self._scan, self._options.paths, self._options.cwd)]

    def _look(self, ledger: Ledger, limits: Sequence[Scope]) -> None:
        """Fill the results of every source that ``limits`` touch."""
        rows = ledger.rows()
        key = remember.base_key(self._config, self._select, self._ignore)
        entries = [e for e in self._scan.sources.values() if all(limit.touches(e) for limit in limits)]
        missing = []
        for number, entry in enumerate(entries, 1):
            if entry.article is None:
                missing.append(entry)
                continue
            article = read_article(self._config, entry)
            self._digests[entry.path] = article.sha256
            self._source(entry, article, rows.get(entry.path), key, ledger)
            if self._options.progress and (number % 50 == 0 or number == len(entries)):
                self._options.progress(number, len(entries))
        for entry in missing:
            self._source(entry, Article(None, ""), None, key, ledger)
        ledger.put(self._pending)
        ledger.forget(path for path in rows if path not in self._scan.sources and path not in _SHELVES)

    def _source(self, entry: SourceEntry, article: Article, row: Row | None, key: str, ledger: Ledger) -> None:
        row = row if row and remember.holds(row, key, article.sha256, self._workspace.day, self._known) else None
        if row and row.signature and row.signature == entry.signature:
            self._remember(row)
            return
        folder = read_folder(self._config, entry)
        signature = entry.signature if entry.settled(self._scan.started) else ""
        if row and row.content == folder.content:
            self._remember(row)
            if signature:
                stored = dict(ledger.verdicts([row.path]))
                self._pending += [(row._replace(signature=signature), stored[row.path])] if row.path in stored else []
            return
        from claimspan.engine.check import Desk, check_source

        desk = Desk(self._speakers, self._config.four_eyes, self._workspace.day)
        twins = self._twins(entry) if entry.article is None else ()
        case = source_case(self._config, entry, article, folder, self._known, twins=twins)
        outcome = check_source(case, self._rules, desk)
        made, verdicts = remember.row_of(
            entry.path,
            outcome,
            signature=signature,
            article=article.sha256,
            content=folder.content,
            key=key,
            known=self._known,
        )
        self._results[entry.path] = _Result(remember.tally_of(made.counts), outcome.findings)
        self._fresh[entry.path] = verdicts
        if entry.article is not None and article.problem is None:
            self._pending.append((made, verdicts))
        if len(self._pending) >= BATCH:
            ledger.put(self._pending)
            self._pending = []

    def _remember(self, row: Row) -> None:
        self._results[row.path] = _Result(
            remember.tally_of(row.counts), remember.load(row.findings) if row.findings else ()
        )

    def _twins(self, entry: SourceEntry) -> tuple[str, ...]:
        """Return the articles without records whose text a missing source has had."""
        from claimspan.store.claims import read_source_file

        stored = read_source_file(self._config, entry.path)
        versions = {version.sha256 for version in stored.value.versions} if stored else set(entry.texts)
        unregistered = [other for other in self._scan.sources.values() if not other.records and other.article]
        for other in unregistered:
            if other.path not in self._digests:
                self._digests[other.path] = read_article(self._config, other).sha256
        return tuple(other.path for other in unregistered if self._digests[other.path] in versions)

    def _file_findings(self, ledger: Ledger) -> list[Finding]:
        """Return what is wrong with files that belong to no single source."""
        from claimspan.app.shelves import shelf_problems

        problems = [*self._scan.problems, *shelf_problems(self._config, self._scan, ledger)]
        if not problems:
            return []
        from claimspan.engine.check import run
        from claimspan.rules.views import FileView

        return [finding for problem in problems for finding in run(self._rules, FileView(problem))]

    def _history_findings(self, since: Since | None) -> list[Finding]:
        if since is None or not since.histories:
            return []
        from claimspan.engine.check import run

        return [finding for history in since.histories for finding in run(self._rules, history)]

    def _checked(self, ledger: Ledger, others: Iterable[Finding], scopes: Sequence[Scope]) -> Checked:
        paths = sorted(self._results)
        found = [*others, *(finding for path in paths for finding in self._results[path].findings)]
        tallies = [self._results[path].tally for path in paths]
        count = sum(sum(tally.verdicts.values()) for tally in tallies)
        verdicts: Sequence[Any] = remember.Verdicts(paths, self._fresh, ledger, count)
        if any(not scope.everything for scope in scopes):
            verdicts = [verdict for verdict in verdicts if all(scope.verdict(verdict) for scope in scopes)]
            records = frozenset(verdict.record for verdict in verdicts)
            sources = self._touched_sources(scopes) | {verdict.source for verdict in verdicts}
            found = [f for f in found if all(scope.finding(f, records, sources) for scope in scopes)]
            by_verdict = Counter(verdict.verdict.value for verdict in verdicts)
            states = Counter(verdict.state.value for verdict in verdicts)
            label = " and ".join(scope.label for scope in scopes)
        else:
            by_verdict = sum((tally.verdicts for tally in tallies), Counter[str]())
            states = sum((tally.states for tally in tallies), Counter[str]())
            label = None
        found.sort(key=_order)
        shown, hidden = self._baselined(found)
        summary = Summary(
            sources=len(paths),
            records=len(verdicts),
            verdicts={verdict.value: by_verdict.get(verdict.value, 0) for verdict in Verdict},
            states=dict(sorted(states.items())),
            severities={each.value: sum(f.severity is each for f in shown) for each in Severity},
            baselined=len(hidden),
            ignored=sum(tally.ignored for tally in tallies),
            unrecorded=sum(not entry.records for entry in self._scan.sources.values() if entry.article),
            scope=label,
        )
        advice = self._advice(summary)
        rules = _RuleTexts(self._select, self._ignore)
        report = Report(tuple(shown), verdicts, summary, rules, claimspan.__version__, advice)
        return Checked(report, tuple(hidden), ledger.warning, ledger)

    def _touched_sources(self, scopes: Sequence[Scope]) -> frozenset[str]:
        entries = self._scan.sources.values()
        return frozenset(entry.path for entry in entries if all(scope.touches(entry) for scope in scopes))

    def _baselined(self, found: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
        name = self._options.baseline or self._config.baseline
        if name is None:
            return list(found), []
        from claimspan.app import baseline

        known = baseline.read(self._config, name)
        split: tuple[list[Finding], list[Finding]] = ([], [])
        for finding in found:
            split[baseline.fingerprint(finding) in known].append(finding)
        return split

    def _advice(self, summary: Summary) -> tuple[str, ...]:
        if self._scan.count:
            return ()
        articles = [entry.path for entry in self._scan.sources.values() if entry.article]
        if not articles:
            return (f"The corpus {self._config.corpus}/ holds no articles yet. Add one: claimspan source add FILE",)
        first = f"{self._config.corpus}/{articles[0]}"
        return (
            f"The register is empty: nothing is recorded yet of {summary.unrecorded} article(s).",
            f'Record a claim: claimspan add {first} "words of the article" --statement "what they say"',
        )


_SHELVES = frozenset({corpus.SPEAKERS, corpus.LINKS})


def _order(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    return (
        -finding.severity.rank,
        finding.source or place.path,
        place.line or 0,
        place.column or 0,
        finding.code,
        finding.record or "",
        finding.message,
    )
