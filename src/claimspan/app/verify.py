"""Hold drafts against corpus and register."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import claimspan
from claimspan.app.analyses import Analyst, analyses
from claimspan.app.articles import Desktop, desktop
from claimspan.app.assemble import RuleTexts
from claimspan.app.extract import STANDARD_INPUT, read_text, sound
from claimspan.app.load import known_speakers, read_article, source_case
from claimspan.app.workspace import Workspace
from claimspan.engine.check import SourceCase, locate_record
from claimspan.engine.draft.case import DraftCase
from claimspan.engine.draft.holdings import HeldArticle, HeldRecord, Holdings, Read
from claimspan.engine.draft.parts import parts, together
from claimspan.engine.draft.prose import prose
from claimspan.engine.draft.verify import Verified, verify
from claimspan.engine.standing import standing
from claimspan.errors import ClaimspanError, UsageError
from claimspan.model.attribution import Analysis
from claimspan.model.change import Change
from claimspan.model.file import FileProblem
from claimspan.model.finding import Finding, Report, Severity, Summary, Verdict
from claimspan.model.record import Claim, Quote
from claimspan.model.standing import Standing
from claimspan.model.text import Source
from claimspan.rules.base import FAMILIES, Rule
from claimspan.rules.find import selected
from claimspan.store import claims
from claimspan.store.config import Config
from claimspan.store.folder import read_folder

SHORT = 500
"""Code points of texts that are read together, as the statements on record are."""

FAMILY = "CS7"
"""Beginning of the codes of rules that look at drafts."""

_PLAIN = frozenset({".txt", ".text"})
_SAME = frozenset({Change.INTACT, Change.MOVED, Change.REFORMATTED})


@dataclass(frozen=True)
class Verification:
    """The answer.

    Attributes:
        report: What was found.
        problems: One line per draft or file that is not usable.
    """

    report: Report
    problems: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """What is asked for.

    Attributes:
        drafts: Files, or ``-``.
        cwd: Where relative paths start.
        select: Rules, in the configuration's stead when not empty.
        ignore: Rules to leave out, beside the configuration's.
    """

    drafts: tuple[str, ...]
    cwd: Path
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def verify_drafts(workspace: Workspace, asked: Asked, read: Read, stdin: Callable[[int], bytes]) -> Verification:
    """Verify drafts.

    Args:
        workspace: The root.
        asked: Which, and what is looked for.
        read: Reads the language of texts.
        stdin: Returns at most so many bytes of standard input.

    Raises:
        CorpusError, RegisterError: A folder is missing.
        UsageError: A rule is unknown or looks at no drafts; standard input is asked for twice.
        ClaimspanError: The language cannot be read at all: the pipeline is missing.
    """
    rules, texts = _rules(workspace, asked)
    if asked.drafts.count(STANDARD_INPUT) > 1:
        raise UsageError("standard input can be read once only", hint='give "-" once')
    desk = desktop(workspace)
    holdings, problems = _holdings(desk)
    sources, troubles = _drafts(workspace, asked, stdin)
    cases = _cases(sources, read)
    verified = verify(cases, holdings, rules, read)
    told = [*troubles, *map(_told, problems)]
    return Verification(_report(verified, holdings, texts), tuple(told))


def reader(config: Config, jobs: int, progress: Callable[[int, int], None] | None = None) -> Read:
    """Return what reads the language of texts: long ones by several processes, short ones together in this one.

    Args:
        config: Names the pipeline.
        jobs: Processes at most.
        progress: Called with texts read and texts in all.
    """

    def read(texts: Sequence[str]) -> Sequence[Analysis]:
        if all(len(text) <= SHORT for text in texts):
            with Analyst(config) as analyst:
                return analyst.all(texts)
        return analyses(config, texts, jobs=jobs, progress=progress)

    return read


def _rules(workspace: Workspace, asked: Asked) -> tuple[dict[str, Rule[Any]], RuleTexts]:
    """Return the rules on drafts that are asked for; a configuration that selects others means all of them."""
    config = workspace.config
    ignore = (*config.ignore, *asked.ignore)
    chosen = _on_drafts(selected(asked.select or config.select, ignore))
    if asked.select and not chosen:
        raise UsageError(
            f'"{", ".join(asked.select)}" selects no rule that looks at drafts',
            hint=f"select among {FAMILY}01 …, or {FAMILIES[FAMILY]}",
        )
    if not chosen:
        chosen = _on_drafts(selected((FAMILIES[FAMILY],), ignore))
    return chosen, RuleTexts(tuple(chosen) or (FAMILIES[FAMILY],), ())


def _on_drafts(rules: dict[str, Rule[Any]]) -> dict[str, Rule[Any]]:
    return {code: rule for code, rule in rules.items() if code.startswith(FAMILY)}


def _drafts(workspace: Workspace, asked: Asked, stdin: Callable[[int], bytes]) -> tuple[list[Source], list[str]]:
    sources: list[Source] = []
    problems: list[str] = []
    for file in dict.fromkeys(asked.drafts):
        try:
            source = read_text(workspace.config, file, asked.cwd, stdin)
        except ClaimspanError as error:
            problems.append(str(error))
            continue
        sources.append(Source(_path(workspace, file, asked.cwd, source.path), source.text, source.sha256))
    return sources, problems


def _path(workspace: Workspace, file: str, cwd: Path, shown: str) -> str:
    """Return the path of a draft below the root; one elsewhere as it was given."""
    if file == STANDARD_INPUT:
        return shown
    path = (cwd / file).resolve()
    root = workspace.config.root.resolve()
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else shown


def _cases(sources: Sequence[Source], read: Read) -> list[DraftCase]:
    """Read the drafts, long ones in parts, all parts of all of them together."""
    read_as = [prose(source.text, markdown=Path(source.path).suffix.lower() not in _PLAIN) for source in sources]
    spans = [parts(len(each.text), each.stretches) for each in read_as]
    texts = [span.of(each.text) for each, own in zip(read_as, spans, strict=True) for span in own]
    analyses = iter(read(texts) if texts else ())
    cases = []
    for source, each, own in zip(sources, read_as, spans, strict=True):
        read_parts = [
            (span, sound(analysis, Source(source.path, span.of(each.text), "")))
            for span, analysis in zip(own, analyses, strict=False)
        ]
        cases.append(DraftCase(source, each, together(read_parts)))
    return cases


def _holdings(desk: Desktop) -> tuple[Holdings, list[FileProblem]]:
    """Return what drafts are held against, and what is wrong with files."""
    stored, problems = claims.read_speakers(desk.config, desk.scan)
    problems += desk.scan.problems
    known = known_speakers(desk.config, desk.scan).digests
    articles: list[HeldArticle] = []
    records: list[HeldRecord] = []
    for entry in desk.scan.sources.values():
        article = read_article(desk.config, entry)
        case = source_case(desk.config, entry, article, read_folder(desk.config, entry), known)
        problems += case.problems
        number = None
        if case.today is not None:
            number = len(articles)
            articles.append(_article(case, case.today))
        records += _records(case, number)
    speakers = {key: each.value for key, each in sorted(stored.items())}
    return Holdings(tuple(articles), tuple(records), speakers), problems


def _article(case: SourceCase, today: Source) -> HeldArticle:
    file = case.file
    names = (file.title, file.url, file.archived_url) if file else ()
    return HeldArticle(
        Source(case.article_path, today.text, today.sha256),
        case.path,
        file.published if file else None,
        tuple(name for name in names if name),
        file.publisher if file else None,
    )


def _records(case: SourceCase, number: int | None) -> Iterator[HeldRecord]:
    for record, path in case.records:
        stands = standing(record, case.path)
        yield _held(case, record, path, stands, number)


def _held(case: SourceCase, record: Claim | Quote, path: str, stands: Standing, number: int | None) -> HeldRecord:
    found, misfits = locate_record(case, record, stands, {}) if stands.live else (None, ())
    spans = tuple(part.span for part in found.parts if part.span) if found else ()
    if found is None:
        why = "they do not stand in the text it was reviewed against" if misfits else "the article cannot be read"
    elif found.change in _SAME and found.certain:
        return HeldRecord(record, path, case.path, stands.state, number, spans)
    else:
        why = f"{found.change.value}: {next(part.reason for part in found.parts if part.change is found.change)}"
    return HeldRecord(record, path, case.path, stands.state, number, (), why if stands.live else "")


def _report(verified: Verified, holdings: Holdings, texts: RuleTexts) -> Report:
    counts = Counter(verdict.verdict.value for verdict in verified.verdicts)
    summary = Summary(
        sources=len(holdings.articles),
        records=len(holdings.records),
        verdicts={verdict.value: counts.get(verdict.value, 0) for verdict in Verdict},
        states=dict(sorted(Counter(held.state.value for held in holdings.records).items())),
        severities={each.value: sum(finding.severity is each for finding in verified.findings) for each in Severity},
        draft=verified.counts,
    )
    return Report(
        tuple(sorted(verified.findings, key=_order)), verified.verdicts, summary, texts, claimspan.__version__
    )


def _order(finding: Finding) -> tuple[object, ...]:
    place = finding.place
    return (-finding.severity.rank, place.path, place.line or 0, place.column or 0, finding.code, finding.message)


def _told(problem: FileProblem) -> str:
    place = ":".join(str(each) for each in (problem.path, problem.line, problem.column) if each is not None)
    return f"{place}: {problem.message}; {problem.hint}"
