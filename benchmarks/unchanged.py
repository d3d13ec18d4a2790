"""Check a large corpus whose files did not change, beside the least such a check could take."""

from __future__ import annotations

import hashlib
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from benchmarks.corpus import Size, make
from benchmarks.task import Speed, table

FLOOR_RATIO, AIM = 2.5, 1.5
FIRST_SECONDS = 10
MEMORY_MB = 500
HELP_RATIO = 2
ROUNDS = 5
"""Floor and check take turns this often, so that a busy machine slows both; the medians are compared."""

_SETTLE = 2.2
"""Seconds until the files just written are old enough for their time stamps to be trusted (scan.RACY_NS)."""

_LEFT_OUT = ("PYTHONDONTWRITEBYTECODE", "PYTHONUNBUFFERED", "COLUMNS", "FORCE_COLOR")
"""Settings of this shell that would make a program start other than it does for a user."""


WITHOUT_LANGUAGE = ("--ignore", "misattributed", "--ignore", "unsupported")
"""The rules that read language: at some thousand words a second, ten thousand articles take their time, once."""

READ = Size(60, 600)
"""The corpus on which reading language is measured: one processor's work of some ten seconds."""

NOTE = (
    "\n\nThe first check is one without the rules that read language (`--ignore misattributed --ignore unsupported`), "
    "which read every "
    "article's language; what reading costs is in rows of its own, and is paid once for each text. "
    "The first check shares its work over the processors there are; where other work holds one of "
    "them, it takes up to the time of --jobs 1."
)


@dataclass(frozen=True)
class Run:
    """One process: seconds by the clock, seconds of all processors, peak memory, exit code, what it printed."""

    seconds: float
    cpu: float
    megabytes: float
    code: int
    out: str


@dataclass(frozen=True)
class Figure:
    """One row of the table."""

    name: str
    value: str
    limit: str = ""

    def cells(self) -> tuple[str, str, str]:
        """Return the row."""
        return self.name, self.value, self.limit


@dataclass(frozen=True)
class Bench:
    """Where a measurement takes place.

    Attributes:
        root: The corpus' root.
        work: Folder for cache, compiled modules and output.
        options: Options of every check.
    """

    root: Path
    work: Path
    options: tuple[str, ...] = WITHOUT_LANGUAGE

    def environment(self) -> Mapping[str, str]:
        """Return this shell's, with cache and compiled modules of its own."""
        kept = {key: value for key, value in os.environ.items() if key not in _LEFT_OUT}
        own = {"CLAIMSPAN_CACHE": str(self.work / "cache"), "PYTHONPYCACHEPREFIX": str(self.work / "compiled")}
        return {**kept, **own}

    def python(self, *arguments: str) -> Run:
        """Run this Python in the corpus' root."""
        out = self.work / "out"
        actions = [(os.POSIX_SPAWN_OPEN, 1, str(out), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)]
        command = [sys.executable, *arguments]
        began = time.perf_counter()
        child = os.posix_spawn(sys.executable, command, self.environment(), file_actions=actions)
        _, status, used = os.wait4(child, 0)
        spent = time.perf_counter() - began
        code = os.waitstatus_to_exitcode(status)
        return Run(spent, used.ru_utime + used.ru_stime, _megabytes(used.ru_maxrss), code, out.read_text("utf-8"))

    def check(self, *arguments: str) -> Run:
        """Run ``claimspan check``; it has to find nothing wrong, or just what an edit caused."""
        done = self.python("-m", "claimspan", "check", "--root", str(self.root), *self.options, *arguments)
        if done.code not in {0, 1}:
            raise RuntimeError(f"the check ended with {done.code}: {done.out}")
        return done

    def forget(self, but: str = "\0") -> None:
        """Delete what checks remember, but for the files whose names begin with ``but``."""
        for each in (self.work / "cache").glob("*"):
            if not each.name.startswith(but):
                each.unlink()


def _megabytes(maximum: int) -> float:
    """Return a peak as megabytes: the system counts in kilobytes, macOS in bytes."""
    return maximum / (1_000_000 if sys.platform == "darwin" else 1_000)


def floor(root: Path) -> float:
    """Return the seconds it takes to ``stat`` every file below ``root``, and to read and hash all articles."""
    began = time.perf_counter()
    articles: list[str] = []
    folders = [(str(root), False)]
    while folders:
        folder, of_corpus = folders.pop()
        with os.scandir(folder) as found:
            for entry in found:
                if entry.is_dir(follow_symlinks=False):
                    folders.append((entry.path, of_corpus or entry.name == "seeds"))
                    continue
                entry.stat(follow_symlinks=False)
                if of_corpus:
                    articles.append(entry.path)
    for article in articles:
        with open(article, "rb") as file:  # noqa: PTH123  # the least there is
            hashlib.sha256(file.read()).hexdigest()
    return time.perf_counter() - began


def measure(size: Size, folder: Path) -> list[Figure]:
    """Make a corpus in ``folder`` (empty) and return all figures."""
    bench = Bench(folder / "desk", folder)
    bench.root.mkdir()
    make(bench.root, size)
    time.sleep(_SETTLE)
    bench.check(str(bench.root / "seeds" / "day-000" / "article-00000.txt"))  # compiles the modules
    bench.forget()
    return [
        *_start(bench),
        *_first(bench, size),
        *_second(bench),
        *_one_edit(bench, size),
        *_fresh_checkout(bench),
        *_reading(folder),
    ]


def _start(bench: Bench) -> Iterator[Figure]:
    """Measure ``--help`` beside what it cannot do without."""
    for _ in range(2):
        bench.python("-m", "claimspan", "--help")
    runs = [
        (bench.python("-m", "claimspan", "--help").seconds, bench.python("-c", "import click").seconds)
        for _ in range(3 * ROUNDS)
    ]
    own, click_alone = (statistics.median(each) for each in zip(*runs, strict=True))
    yield Figure("`python -c 'import click'`", f"{click_alone * 1000:.0f} ms")
    yield Figure("`claimspan --help`", f"{own * 1000:.0f} ms, {own / click_alone:.2f} x", f"{HELP_RATIO} x")


def _first(bench: Bench, size: Size) -> Iterator[Figure]:
    alone = bench.check("--jobs", "1")
    bench.forget()
    first = bench.check()
    if first.out != alone.out or f"{size.records:,} hold" not in first.out:
        raise RuntimeError(f"not every record holds: {first.out}")
    named = f"first check, {size.articles:,} articles, {size.records:,} records"
    limit = f"{FIRST_SECONDS} s" if size == Size() else ""
    yield Figure(named, f"{first.seconds:.1f} s ({first.cpu:.1f} s of processors)", limit)
    yield Figure("the same with --jobs 1", f"{alone.seconds:.1f} s ({alone.cpu:.1f} s of processors)")
    yield Figure("memory of its largest process", f"{max(first.megabytes, alone.megabytes):.0f} MB", f"{MEMORY_MB} MB")


def _second(bench: Bench) -> Iterator[Figure]:
    """Measure floor and unchanged check in turns."""
    floor(bench.root)
    bench.check()
    rounds = [(floor(bench.root), bench.check(), bench.check("--output-format", "concise")) for _ in range(ROUNDS)]
    least = statistics.median(each[0] for each in rounds)
    yield Figure("floor: stat on every file, articles read and hashed", f"{least:.2f} s")
    for name, runs in (("", [each[1] for each in rounds]), (" --output-format concise", [each[2] for each in rounds])):
        seconds = statistics.median(run.seconds for run in runs)
        ratio = statistics.median(run.seconds / each[0] for run, each in zip(runs, rounds, strict=True))
        limit = f"{FLOOR_RATIO} x, aim {AIM} x"
        yield Figure(f"unchanged: `claimspan check{name}`", f"{seconds:.2f} s, {ratio:.2f} x the floor", limit)
    memory = max(run.megabytes for each in rounds for run in each[1:])
    yield Figure("its memory", f"{memory:.0f} MB", f"{MEMORY_MB} MB")


def _one_edit(bench: Bench, size: Size) -> Iterator[Figure]:
    """Edit one article so that none of its records moves, and count what is looked at again."""
    article = bench.root / "seeds" / "day-000" / "article-00000.txt"
    article.write_text(article.read_text("utf-8") + "A last line was added.\n", "utf-8")
    counted = bench.python("-c", _COUNTING, str(bench.root))
    bench.check()
    yield Figure("one article edited: records looked at again", counted.out.strip(), f"{size.each}")
    article.write_text(article.read_text("utf-8") + "And another one.\n", "utf-8")
    after = bench.check()
    yield Figure("one article edited: the check", f"{after.seconds:.2f} s")


_COUNTING = """
import sys
from pathlib import Path
from claimspan.app.check import Options, check
from claimspan.app.workspace import open_workspace
from claimspan.store.cache import Ledger

put, looked_at = Ledger.put, []
def counted(self, many):
    many = list(many)
    looked_at.extend(verdicts.count('"record":') for _, verdicts in many)
    put(self, many)
Ledger.put = counted
check(open_workspace(Path(sys.argv[1])), Options(ignore=("misattributed", "unsupported"))).__exit__()
print(sum(looked_at))
"""


def _fresh_checkout(bench: Bench) -> Iterator[Figure]:
    """Give every file a new time stamp, as a checkout with a restored cache has them."""
    then = time.time() - 60
    for path in bench.root.rglob("*"):
        if path.is_file():
            os.utime(path, (then, then))
    time.sleep(_SETTLE)
    fresh = bench.check()
    again = bench.check()
    yield Figure(
        "fresh checkout, restored cache: by content", f"{fresh.seconds:.2f} s ({fresh.cpu:.2f} s of processors)"
    )
    yield Figure("the check after it", f"{again.seconds:.2f} s")


def _reading(folder: Path) -> Iterator[Figure]:
    """Measure a first check that reads language, and one after the register changed, which finds it read."""
    bench = Bench(folder / "read", folder, ())
    bench.root.mkdir()
    make(bench.root, READ)
    time.sleep(_SETTLE)
    words = sum(len(path.read_text("utf-8").split()) for path in bench.root.glob("seeds/**/*.txt"))
    bench.check(str(bench.root / "seeds" / "day-000" / "article-00000.txt"))
    bench.forget()
    first = bench.check("--jobs", "1")
    if f"{READ.records:,} hold" not in first.out:
        raise RuntimeError(f"not every record holds: {first.out}")
    named = f"first check that reads language, {READ.articles:,} articles, {words:,} words, --jobs 1"
    yield Figure(named, f"{first.seconds:.1f} s, {words / first.seconds:,.0f} words/s, {first.megabytes:.0f} MB")
    bench.forget("analyses")
    known = bench.check("--jobs", "1")
    yield Figure("the same with every text read before", f"{known.seconds:.2f} s")
    bench.forget()
    shared = bench.check()
    yield Figure("the first with all processors", f"{shared.seconds:.1f} s ({shared.cpu:.1f} s of processors)")


def figures(size: Size, keep: Path | None = None) -> str:
    """Measure in a temporary folder (or in ``keep``, which stays) and return a Markdown table."""
    if keep is not None:
        keep.mkdir(parents=True)
        return _table(measure(size, keep))
    with tempfile.TemporaryDirectory(prefix="claimspan-bench-") as folder:
        return _table(measure(size, Path(folder)))


def _table(rows: Sequence[Figure]) -> str:
    return table(("what", "measured", "limit"), [row.cells() for row in rows]) + NOTE


def run() -> str:
    """Measure the whole size."""
    return figures(Size())


UNCHANGED = Speed("unchanged", run)


@click.command()
@click.option("--articles", default=Size.articles, show_default=True)
@click.option("--records", default=Size.records, show_default=True)
@click.option(
    "--keep", type=click.Path(path_type=Path, exists=False), help="A new folder to leave corpus and cache in."
)
def main(articles: int, records: int, keep: Path | None) -> None:
    """Measure a corpus of another size."""
    click.echo(figures(Size(articles, records), keep))


if __name__ == "__main__":
    main()
