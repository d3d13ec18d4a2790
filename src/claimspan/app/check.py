"""Check corpus and register: look again at what changed, remember the rest, report on all of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Self

from claimspan.app import remember
from claimspan.app.assemble import Assembly, RuleTexts
from claimspan.app.gather import Gatherer
from claimspan.app.load import known_speakers
from claimspan.app.look import Looker, Terms
from claimspan.app.scope import Scope, of_paths
from claimspan.app.shelves import remembered_scan, shelf_problems
from claimspan.app.workspace import Workspace
from claimspan.errors import UsageError
from claimspan.model.finding import Finding, Report
from claimspan.store.cache import Ledger
from claimspan.store.scan import Scan

if TYPE_CHECKING:
    from claimspan.app.since import Since


ON_DRAFTS = "draft"
"""Family of the rules that a check has no use for."""


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
        jobs: Processes at most. More than one only from a program whose main module may be imported
            again (``if __name__ == "__main__"``), as multiprocessing asks for.
    """

    paths: tuple[str, ...] = ()
    cwd: Path = field(default_factory=Path.cwd)
    since: str | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    baseline: str | None = None
    progress: Callable[[int, int], None] | None = None
    jobs: int = 1


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
    ledger = Ledger(workspace.config.root)
    try:
        return _Check(workspace, options, ledger).run()
    except BaseException:
        ledger.close()
        raise


def exit_code(report: Report, fail_on: str, *, allow_unchecked: bool) -> int:
    """Return 2 for unsound files, 1 for findings at or above ``fail_on`` or unchecked records, else 0."""
    if any(finding.code.startswith("CS9") for finding in report.findings):
        return 2
    least = {"note": 1, "warning": 2, "error": 3, "never": 4}[fail_on]
    if any(finding.severity.rank >= least and not finding.advisory for finding in report.findings):
        return 1
    return 1 if report.summary.verdicts.get("unchecked") and not allow_unchecked else 0


class _Check:
    def __init__(self, workspace: Workspace, options: Options, ledger: Ledger) -> None:
        self._config, self._options, self._ledger = workspace.config, options, ledger
        self._select = options.select or self._config.select
        self._ignore = (*self._config.ignore, *options.ignore)
        self._day = workspace.day

    @cached_property
    def _scan(self) -> Scan:
        return remembered_scan(self._config, self._ledger)

    @cached_property
    def _looker(self) -> Looker:
        key = remember.base_key(self._config, self._select, self._ignore)
        speakers = known_speakers(self._config, self._scan)
        return Looker(Terms(self._config, self._select, self._ignore, key, self._day, self._scan, speakers))

    def run(self) -> Checked:
        if self._select or self._ignore:
            self._know_the_words()
        since, paths = self._since(), self._paths()
        limits = [paths] if paths and not paths.speakers else []
        entries = [e for e in self._scan.sources.values() if all(limit.touches(e) for limit in limits)]
        gatherer = Gatherer(self._looker, self._ledger, self._options.jobs, self._options.progress)
        gathered = gatherer.gather(self._scan, entries)
        assembly = Assembly(
            self._looker,
            self._scan,
            gathered,
            [*self._file_findings(), *self._history_findings(since)],
            [*([since.scope] if since else ()), *([paths] if paths else ())],
            self._baseline(),
            RuleTexts(self._select, self._ignore),
        )
        report, hidden = assembly.report(self._ledger)
        return Checked(report, hidden, self._ledger.warning, self._ledger)

    def _know_the_words(self) -> None:
        """Raise an error for a misspelt rule even if nothing changed, unless the same program knew the words before."""
        fact = f"words {json.dumps([self._select, self._ignore])}"
        key = self._looker.terms.key
        if self._ledger.get(fact) != key:
            rules = self._looker.rules
            if self._select and rules and all(rule.family == ON_DRAFTS for rule in rules.values()):
                raise UsageError(
                    "rules on drafts look at no record, so nothing would be checked",
                    hint="use them with claimspan verify DRAFT",
                )
            self._ledger.set(fact, key)

    def _since(self) -> Since | None:
        if self._options.since is None:
            return None
        from claimspan.app.since import since

        return since(self._config, self._scan, self._options.since)

    def _paths(self) -> Scope | None:
        if not self._options.paths:
            return None
        return of_paths(self._config, self._scan, self._options.paths, self._options.cwd)

    def _baseline(self) -> frozenset[str] | None:
        name = self._options.baseline or self._config.baseline
        if name is None:
            return None
        from claimspan.app import baseline

        return baseline.read(self._config, name)

    def _file_findings(self) -> list[Finding]:
        """Return what is wrong with files that belong to no single source."""
        problems = [*self._scan.problems, *shelf_problems(self._config, self._scan, self._ledger)]
        if not problems:
            return []
        from claimspan.engine.check import run
        from claimspan.rules.views import FileView

        return [finding for problem in problems for finding in run(self._looker.rules, FileView(problem))]

    def _history_findings(self, since: Since | None) -> list[Finding]:
        if since is None or not since.histories:
            return []
        from claimspan.engine.check import run

        return [finding for history in since.histories for finding in run(self._looker.rules, history)]
