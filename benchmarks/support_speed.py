"""Holding claims against their words on one core: milliseconds a statement, and a whole cold check."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import Size, make
from benchmarks.task import Speed, table
from claimspan.model.attribution import Analysis
from claimspan.model.record import RECORD, Claim
from claimspan.model.text import Span

ROUNDS = 3
"""The best of so many counts: another process can slow a round and cannot hurry it."""
CLAIMS = 1_000
SIZE = Size(articles=10, records=1_670)
"""Some six in ten records are claims."""

ASSESSED, PARSED, COLD = 2.0, 20.0, 10.0
"""Milliseconds a statement with parses at hand, and with the statement's parse; seconds of a whole cold check."""


class Register:
    """The claims of a made register, with their articles."""

    def __init__(self, root: Path) -> None:
        make(root, SIZE)
        self.articles = {
            path.relative_to(root / "seeds").as_posix(): path.read_bytes().decode()
            for path in sorted((root / "seeds").rglob("*.txt"))
        }
        self.claims: list[tuple[str, Claim]] = []
        for source in self.articles:
            for path in sorted((root / "claims" / source).glob("c-*.json")):
                record = RECORD.validate_json(path.read_bytes())
                if isinstance(record, Claim):
                    self.claims.append((source, record))
        self.claims = self.claims[:CLAIMS]

    @property
    def statements(self) -> list[str]:
        """What the claims say."""
        return [claim.statement for _, claim in self.claims]


def assessing(register: Register, articles: dict[str, Analysis], statements: list[Analysis]) -> float:
    """Return CPU milliseconds a statement when article and statement are parsed already."""
    from claimspan.engine.support.assess import assess
    from claimspan.engine.support.pair import paired
    from claimspan.engine.support.passage import passage, whole

    began = time.process_time()
    for (source, claim), statement in zip(register.claims, statements, strict=True):
        spans: list[Span] = [part.span for part in claim.parts]
        evidence = passage(register.articles[source], articles[source], spans)
        assess(paired(whole(claim.statement, statement), evidence))
    return 1000 * (time.process_time() - began) / len(register.claims)


def parsing(statements: list[str]) -> tuple[float, list[Analysis]]:
    """Return CPU milliseconds of reading a statement, and what was read."""
    from claimspan.nlp.analyse import analyse_all

    began = time.process_time()
    read = list(analyse_all(statements))
    return 1000 * (time.process_time() - began) / len(statements), read


def cold(root: Path) -> tuple[float, float, float]:
    """Return CPU seconds of a check that reads the statements alone, of one that reads the articles too, megabytes."""
    with tempfile.TemporaryDirectory() as cache:
        articles, _ = _check(root, cache, "--select", "CS5")
        statements, megabytes = _check(root, cache, "--select", "CS2")
    return statements, articles + statements, megabytes


def _check(root: Path, cache: str, *rules: str) -> tuple[float, float]:
    """Return CPU seconds and megabytes of ``claimspan check`` in a process of its own."""
    command = [sys.executable, "-m", "claimspan", "check", "--root", str(root), "--output-format", "json", *rules]
    out = os.open(os.devnull, os.O_WRONLY)
    environment = {**os.environ, "CLAIMSPAN_CACHE": cache}
    child = os.posix_spawn(sys.executable, command, environment, file_actions=[(os.POSIX_SPAWN_DUP2, out, 1)])
    _, status, used = os.wait4(child, 0)
    os.close(out)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise RuntimeError(f"check ended with {os.waitstatus_to_exitcode(status)}")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)


def run() -> str:
    """Return the figures as Markdown."""
    from claimspan.nlp.analyse import analyse

    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, [min(os.sched_getaffinity(0))])
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        register = Register(root)
        alone, both, megabytes = min(cold(root) for _ in range(ROUNDS))
        articles = {source: analyse(text) for source, text in register.articles.items()}
        parsed, statements = min((parsing(register.statements) for _ in range(ROUNDS)), key=lambda timed: timed[0])
        assessed = min(assessing(register, articles, statements) for _ in range(ROUNDS))
    rows = [
        ("a statement, all parsed already", f"{assessed:.2f} ms", f"<= {ASSESSED:.0f} ms"),
        ("a statement with its parse", f"{assessed + parsed:.1f} ms", f"<= {PARSED:.0f} ms"),
        ("CPU time of a check of all, articles read before", f"{alone:.1f} s", f"<= {COLD:.0f} s"),
        ("the same with the articles, in two checks", f"{both:.1f} s", ""),
        ("its memory", f"{megabytes:.0f} MB", ""),
    ]
    made = f"{len(register.claims):,} claims on {len(register.articles)} made articles, one core"
    return f"{made}, the best of {ROUNDS} rounds.\n\n{table(('figure', 'measured', 'aim'), rows)}"


SUPPORT = Speed("support", run)
