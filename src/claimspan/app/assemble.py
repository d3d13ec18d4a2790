"""Put the report together: order, baseline, scope, counts, advice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from shlex import quote

import claimspan
from claimspan.app import remember
from claimspan.app.gather import Gathered
from claimspan.app.look import Looker
from claimspan.app.scope import Scope
from claimspan.model.count import counted
from claimspan.model.finding import Finding, RecordVerdict, Report, RuleText, Severity, Summary, Verdict
from claimspan.store.cache import Ledger
from claimspan.store.corpus import SOURCE_FILE
from claimspan.store.scan import Scan


class RuleTexts(Mapping[str, RuleText]):
    """The texts of the selected rules, read when an output asks for them."""

    def __init__(self, select: Sequence[str], ignore: Sequence[str]) -> None:
        self._select, self._ignore = select, ignore

    @cached_property
    def _texts(self) -> dict[str, RuleText]:
        from claimspan.rules.find import selected

        return {code: rule.text for code, rule in selected(self._select, self._ignore).items()}

    def __getitem__(self, code: str) -> RuleText:
        """Return the text of one rule."""
        return self._texts[code]

    def __iter__(self) -> Iterator[str]:
        """Yield the codes in order."""
        return iter(self._texts)

    def __len__(self) -> int:
        """Return the number of rules."""
        return len(self._texts)


OF_RECORDS = (Verdict.HOLDS, Verdict.FLAGGED, Verdict.UNCHECKED)
"""What may be said of a record."""


@dataclass(frozen=True)
class _Count:
    """The verdicts that belong into the report, and how many there are of which."""

    verdicts: Sequence[RecordVerdict]
    by_verdict: Counter[str]
    by_state: Counter[str]


@dataclass(frozen=True)
class Assembly:
    """What the report is made from.

    Attributes:
        looker: Finds out again what the ledger lost.
        scan: What there is.
        gathered: What is known of the sources.
        others: Findings on files and histories.
        scopes: What was asked for; each limits the others.
        baseline: Fingerprints of findings to hide; None when there is no baseline.
        rules: Texts of the selected rules.
    """

    looker: Looker
    scan: Scan
    gathered: Gathered
    others: Iterable[Finding]
    scopes: Sequence[Scope]
    baseline: frozenset[str] | None
    rules: RuleTexts

    def report(self, ledger: Ledger) -> tuple[Report, tuple[Finding, ...]]:
        """Return the report, and the findings the baseline hides; verdicts are read from ``ledger`` on demand."""
        total = remember.tally(self.gathered.rows.values())
        paths = sorted(self.gathered.rows)
        all_verdicts = remember.Verdicts(paths, self.gathered.fresh, ledger, total.verdicts.total(), self._again)
        found = [*self.others, *self.gathered.findings()]
        if any(not scope.everything for scope in self.scopes):
            count = self._within(all_verdicts)
            found = self._touched(found, count.verdicts)
        else:
            count = _Count(all_verdicts, total.verdicts, total.states)
        found.sort(key=_order)
        shown, hidden = self._split(found)
        summary = self._summary(count, shown, len(hidden), total.ignored)
        return (
            Report(tuple(shown), count.verdicts, summary, self.rules, claimspan.__version__, self._advice(summary)),
            tuple(hidden),
        )

    def _again(self, path: str) -> str:
        return self.looker.look(self.scan.sources[path], None).verdicts or ""

    def _within(self, verdicts: Iterable[RecordVerdict]) -> _Count:
        meant = [verdict for verdict in verdicts if all(scope.verdict(verdict) for scope in self.scopes)]
        by_verdict = Counter(verdict.verdict.value for verdict in meant)
        return _Count(meant, by_verdict, Counter(verdict.state.value for verdict in meant if verdict.state))

    def _touched(self, found: Iterable[Finding], verdicts: Iterable[RecordVerdict]) -> list[Finding]:
        """Return the findings on anything that is in all scopes."""
        entries = self.scan.sources.values()
        touched = {entry.path for entry in entries if all(scope.touches(entry) for scope in self.scopes)}
        records = frozenset(verdict.record for verdict in verdicts)
        sources = frozenset(touched | {verdict.source for verdict in verdicts})
        return [each for each in found if all(scope.finding(each, records, sources) for scope in self.scopes)]

    def _split(self, found: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
        """Part what is shown from what the baseline hides."""
        if self.baseline is None:
            return list(found), []
        from claimspan.app import baseline

        split: tuple[list[Finding], list[Finding]] = ([], [])
        for finding in found:
            split[baseline.fingerprint(finding) in self.baseline].append(finding)
        return split

    def _summary(self, count: _Count, shown: Sequence[Finding], hidden: int, ignored: int) -> Summary:
        limited = any(not scope.everything for scope in self.scopes)
        return Summary(
            sources=len(self.gathered.rows),
            records=len(count.verdicts),
            verdicts={verdict.value: count.by_verdict.get(verdict.value, 0) for verdict in OF_RECORDS},
            states=dict(sorted(count.by_state.items())),
            severities={each.value: sum(finding.severity is each for finding in shown) for each in Severity},
            baselined=hidden,
            ignored=ignored,
            unrecorded=sum(_unrecorded(entry.files) for entry in self.scan.sources.values() if entry.article),
            scope=" and ".join(scope.label for scope in self.scopes) if limited else None,
        )

    def _advice(self, summary: Summary) -> tuple[str, ...]:
        if self.scan.count:
            return ()
        articles = [entry.path for entry in self.scan.sources.values() if entry.article]
        corpus = self.looker.terms.config.corpus
        if not articles:
            return (f"The corpus {corpus}/ holds no articles yet. Add one: claimspan source add FILE",)
        first = quote(f"{corpus}/{articles[0]}")
        return (
            f"The register is empty: nothing is recorded yet of {counted(summary.unrecorded, 'article')}.",
            f'Record a claim: claimspan add {first} "words of the article" --statement "what they say"',
        )


def _unrecorded(files: str) -> bool:
    """Tell whether a register folder's files (joined names) hold no record."""
    return files in {"", SOURCE_FILE}


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
