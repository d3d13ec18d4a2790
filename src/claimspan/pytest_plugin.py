"""``pytest --claimspan``: one test item per record, and one for what is wrong with the files.

pytest loads this module in every run of an environment that holds claimspan: what the check needs is
imported when the option is given, never before.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from claimspan.model.finding import Finding, RecordVerdict

NODE = "claimspan"
"""First part of every node id, and the name of the marker."""

FILES = "files"
"""Name of the item for files and articles."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    group = parser.getgroup("claimspan", "claim-and-quote provenance")
    group.addoption("--claimspan", action="store_true", help="Check the register too: one test item per record.")
    group.addoption(
        "--claimspan-root",
        metavar="DIR",
        help="The folder with claimspan's configuration (default: the nearest one at or above the current folder).",
    )
    group.addoption(
        "--claimspan-allow-unchecked", action="store_true", help="Records that could not be checked do not fail."
    )


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker, so that ``-m claimspan`` and ``-m "not claimspan"`` work."""
    config.addinivalue_line("markers", f"{NODE}: a record of the register, checked by pytest --claimspan")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, items: list[pytest.Item]) -> None:
    """Append the items of the register; before ``-k`` and ``-m`` choose among all items."""
    if session.config.getoption("--claimspan"):
        items.extend(session.genitems(Register.from_parent(session, name=NODE, nodeid=NODE)))


@dataclass
class Outcome:
    """What became of one item.

    Attributes:
        location: A file below the root to look at.
        failures: Texts of what makes it fail.
        remarks: Texts of what does not.
    """

    location: Path
    failures: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


class Register(pytest.Collector):
    """All records: the check runs when they are collected."""

    def collect(self) -> Iterator[pytest.Item | pytest.Collector]:
        """Yield the item for files, then one collector per article.

        Raises:
            CollectError: The check cannot be carried out: configuration, missing folder.
        """
        from claimspan.errors import ClaimspanError

        try:
            files, records = _checked(self.config)
        except ClaimspanError as error:
            raise self.CollectError(f"claimspan: {_shown(str(error))}") from error
        yield Item.from_parent(self, name=FILES, outcome=files)
        for source, group in groupby(records, key=lambda record: record[0]):
            yield Article.from_parent(self, name=_shown(source), records=[record[1:] for record in group])


class Article(pytest.Collector):
    """The records of one article."""

    def __init__(self, *, records: list[tuple[str, Outcome]], **node: Any) -> None:
        super().__init__(**node)
        self._records = records

    def collect(self) -> Iterator[pytest.Item]:
        """Yield one item per record, named by its id."""
        for name, outcome in self._records:
            yield Item.from_parent(self, name=_shown(name), outcome=outcome)


class Item(pytest.Item):
    """One record, or the files."""

    def __init__(self, *, outcome: Outcome, **node: Any) -> None:
        super().__init__(**node)
        self._outcome = outcome
        self.add_marker(NODE)

    def runtest(self) -> None:
        """Fail with the texts of the findings; those that do not fail are kept as a section of the report."""
        if self._outcome.remarks:
            self.add_report_section("call", NODE, "\n\n".join(self._outcome.remarks))
        if self._outcome.failures:
            pytest.fail("\n\n".join(self._outcome.failures), pytrace=False)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Return where it stands and how its report is headed."""
        return self._outcome.location, None, self.name


def _checked(config: pytest.Config) -> tuple[Outcome, list[tuple[str, str, Outcome]]]:
    """Run the check; return the outcome of the files, and source, id and outcome of each record."""
    from claimspan.app.check import Options, check
    from claimspan.app.workspace import open_workspace

    given = config.getoption("--claimspan-root")
    cwd = config.invocation_params.dir
    workspace = open_workspace(cwd / given if given else None, cwd)
    root, settings = workspace.config.root, workspace.config
    allow_unchecked = settings.allow_unchecked or config.getoption("--claimspan-allow-unchecked")
    with check(workspace, Options(cwd=root)) as checked:
        findings, verdicts = checked.report.findings, list(checked.report.verdicts)
    by_record = {(verdict.source, verdict.record): _outcome(root, verdict, allow_unchecked) for verdict in verdicts}
    files = Outcome(root)
    for finding in findings:
        outcome = by_record.get((finding.source or "", finding.record or ""), files)
        fails = _fails(finding, settings.fail_on)
        (outcome.failures if fails else outcome.remarks).append(explained(finding))
    return files, [(*key, outcome) for key, outcome in sorted(by_record.items(), key=lambda pair: pair[0])]


def _outcome(root: Path, verdict: RecordVerdict, allow_unchecked: bool) -> Outcome:  # noqa: FBT001
    outcome = Outcome(root / verdict.place.path)
    if verdict.verdict.value == "unchecked":
        text = _safe(f"unchecked: {verdict.reason}", f"record says: {verdict.subject}")
        (outcome.remarks if allow_unchecked else outcome.failures).append(text)
    return outcome


def _fails(finding: Finding, fail_on: str) -> bool:
    """Tell whether ``claimspan check`` would fail with this finding alone."""
    from claimspan.app.check import exit_code
    from claimspan.model.finding import Report, Summary

    return exit_code(Report((finding,), (), Summary(), {}, ""), fail_on, allow_unchecked=True) != 0


def explained(finding: Finding) -> str:
    """Return a finding in a few lines: what, where, what the record and the article say, why, what to do."""
    from claimspan.outputs.common import marks, phrases

    article = marks.joined(marks.pieces(finding), marks.plain) if marks.differs(finding) else ""
    labelled = [
        ("record says: ", marks.subject(finding)),
        ("its words: ", marks.recorded(finding)),
        ("article says: ", article),
        *(("why: ", reason) for reason in phrases.reasons(finding)),
        *((f"see: {label}: ", phrases.place_words(place)) for label, place in finding.related),
        ("what to do: ", finding.remedy),
    ]
    head = f"{phrases.title(finding)}: {finding.message}"
    rows = [f"{label}{text}" for label, text in labelled if text]
    return _safe(head, f"at: {phrases.place_words(finding.place)}", *rows)


def _safe(*lines: str) -> str:
    """Return lines that neither a terminal nor a CI runner obeys."""
    from claimspan.outputs.common import neutral

    return neutral.runner_safe("\n".join(map(neutral.line, lines)))


def _shown(name: str) -> str:
    """Return a name for a node id: one visible line."""
    from claimspan.outputs.common import neutral

    return neutral.line(name)
