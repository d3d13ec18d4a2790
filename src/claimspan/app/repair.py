"""Safe repairs: follow words that only moved, follow a renamed article, rewrite a file in canonical form."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import claimspan
from claimspan.app.add import TOOL
from claimspan.app.articles import Desktop
from claimspan.app.decide import place_of
from claimspan.app.edits import Edit, Edits
from claimspan.app.versions import keep_today
from claimspan.engine.check import SourceCase, locate_record
from claimspan.engine.standing import standing
from claimspan.errors import ClaimspanError
from claimspan.model.change import Change
from claimspan.model.event import Action, Event
from claimspan.model.finding import Finding, Fix
from claimspan.model.record import Claim, Quote, record_hash
from claimspan.model.selector import Selector
from claimspan.model.text import in_text_order
from claimspan.store import corpus, parse
from claimspan.store.canonical import canonical
from claimspan.store.folder import read_folder

HARMLESS = frozenset({Change.MOVED, Change.REFORMATTED})
"""Changes whose repair keeps the acceptance."""


@dataclass(frozen=True)
class Repairs:
    """What safe repairs would do.

    Attributes:
        edits: Changes of files, in order of paths.
        repaired: How many findings they settle.
        left: Why some repairs could not be planned.
    """

    edits: tuple[Edit, ...]
    repaired: int
    left: tuple[str, ...]


def plan(desk: Desktop, findings: Iterable[Finding], by: str | None) -> Repairs:
    """Plan the safe repairs of ``findings``; each is verified anew against the files as they are.

    Args:
        desk: Corpus and register.
        findings: Those of a check.
        by: Who repairs; None for this program.
    """
    planner = _Planner(desk, by or f"claimspan {claimspan.__version__}")
    repaired, left = 0, []
    for finding in findings:
        if finding.fix is None or not finding.fix.safe:
            continue
        try:
            planner.repair(finding, finding.fix)
            repaired += 1
        except ClaimspanError as error:
            left.append(str(error))
    return Repairs(planner.edits.all, repaired, tuple(left))


class _Planner:
    def __init__(self, desk: Desktop, by: str) -> None:
        self._desk, self._by = desk, by
        self._config = desk.config
        self._cases: dict[str, SourceCase] = {}
        self.edits = Edits(self._config)

    def repair(self, finding: Finding, fix: Fix) -> None:
        if fix.kind == "format":
            self._format(fix.path)
        elif fix.kind == "rename" and finding.source and fix.target:
            self._rename(finding.source, fix.target)
        elif fix.kind == "reanchor" and finding.source and finding.record:
            self._reanchor(finding.source, finding.record, fix)

    def _format(self, path: str) -> None:
        raw = self.edits.current(path)
        value = any_value(raw, path, self._config.register)
        self.edits.edit(path, raw, canonical(value))

    def _case(self, source: str) -> SourceCase:
        if source not in self._cases:
            self._cases[source] = self._desk.case(source)
        return self._cases[source]

    def _reanchor(self, source: str, record_id: str, fix: Fix) -> None:
        case = self._case(source)
        raw = self.edits.current(fix.path)
        record = parse.record(raw, fix.path).value
        if record is None or case.today is None:
            raise ClaimspanError("is not valid any more", path=fix.path, hint="check again")
        location, misfits = locate_record(case, record, standing(record, source), {})
        spans = [part.span for part in location.parts if part.span] if location else []
        harmless = location is not None and location.change in HARMLESS and location.certain
        if misfits or not harmless or tuple(spans) != fix.spans or not in_text_order(spans):
            raise ClaimspanError(f"{record_id} is not safe to repair any more", path=fix.path, hint="check again")
        parts = tuple(Selector.describe(case.today.text, span) for span in spans)
        after = record.model_copy(update={"parts": parts})
        self.edits.edit(fix.path, raw, canonical(self._moved(record, source, after, source, case.today.sha256)))
        keep_today(self._desk, self.edits, case.today)

    def _moved(
        self, before: Claim | Quote, source: str, after: Claim | Quote, target: str, text_hash: str
    ) -> Claim | Quote:
        event = Event.model_validate(
            {
                "at": self._desk.workspace.instant,
                "by": self._by,
                "action": Action.REANCHORED,
                "record_hash": record_hash(after, target),
                "text_hash": text_hash,
                "tool": TOOL,
                "from": place_of(before, source),
                "to": place_of(after, target),
            }
        )
        return after.model_copy(update={"history": (event, *before.history)})

    def _rename(self, source: str, target: str) -> None:
        """Move a register folder after its article; every record notes it and keeps its acceptance."""
        entry = self._desk.scan.sources[source]
        folder = read_folder(self._config, entry)
        if self._desk.scan.sources[target].records or folder.problems:
            raise ClaimspanError(
                "cannot be moved: the other folder is in use", path=folder.path, hint="move it by hand"
            )
        goal = corpus.register_folder(self._config, target)
        for name, raw in folder.files:
            path = f"{folder.path}/{name}"
            self.edits.edit(path, raw, None)
            if name == corpus.SOURCE_FILE:
                self.edits.edit(f"{goal}/{name}", None, raw)
                continue
            record = parse.record(raw, path).value
            if record is None:
                raise ClaimspanError("is not valid", path=path, hint="correct it first")
            stands = standing(record, source)
            moved = self._moved(record, source, record, target, stands.reviewed or "0" * 64)
            self.edits.edit(f"{goal}/{name}", None, canonical(moved))
        for digest in entry.texts:
            path = f"{folder.path}/{corpus.TEXTS}/{digest}.txt"
            content = corpus.read_bytes(self._config, path)
            self.edits.edit(path, content, None)
            self.edits.edit(f"{goal}/{corpus.TEXTS}/{digest}.txt", None, content)


def any_value(raw: bytes, path: str, register: str) -> Any:
    """Return what a register file holds, told by its place.

    Raises:
        ClaimspanError: It is not valid; names the first problem.
    """
    relative = path.removeprefix(f"{register}/")
    readers: dict[str, Callable[[bytes, str], parse.Parsed[Any]]] = {
        corpus.SPEAKERS: parse.speaker,
        corpus.LINKS: parse.link,
    }
    read: Callable[[bytes, str], parse.Parsed[Any]] = readers.get(relative.split("/")[0], parse.record)
    parsed = parse.source_file(raw, path) if path.endswith(f"/{corpus.SOURCE_FILE}") else read(raw, path)
    if parsed.value is None:
        first = parsed.problems[0]
        raise ClaimspanError(first.message, path=path, line=first.line, column=first.column, hint=first.hint)
    return parsed.value
