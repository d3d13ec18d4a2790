"""Reading articles on one core: words a second, beside spaCy with the same networks and none of the rules."""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.corpus import Size, make
from benchmarks.task import Speed, gold_folder, read_cases, table

ROUNDS = 3
"""Both take turns this often; medians are compared, so that a busy machine slows both."""
MOST_ARTICLES = 25
RULES = ("claimspan_lines", "claimspan_names", "claimspan_attributions")
BARE = "plain"
WHOLE = "analyse"

SLOWEST, LARGEST_SHARE, LATEST, LARGEST = 5_000, 25, 4, 600
"""Words a second, per cent of the rules, seconds to the first result, megabytes."""


def articles() -> tuple[list[str], str]:
    """Return articles and what they are: news of the attribution benchmark where it is at hand, else made ones."""
    gold = gold_folder() / "attribution" / "dev.jsonl.gz"
    if gold.exists():
        return [case["text"] for case in read_cases(gold)][:MOST_ARTICLES], "news articles"
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder), Size(articles=MOST_ARTICLES, records=MOST_ARTICLES))
        paths = sorted((Path(folder) / "seeds").rglob("*.txt"))
        return [path.read_text(encoding="utf-8") for path in paths], "made articles"


def timed(way: str, texts: list[str]) -> tuple[int, float]:
    """Return words and CPU seconds of reading the texts with ``analyse`` or with the networks alone."""
    from claimspan.nlp.analyse import analyse
    from claimspan.nlp.pipeline import load

    nlp = load()
    nlp("Warm up.")
    words = sum(len(nlp.make_doc(text)) for text in texts)
    began = time.process_time()
    for text in texts:
        if way == WHOLE:
            analyse(text)
        else:
            nlp(text, disable=RULES)
    return words, time.process_time() - began


def measure(texts: list[str]) -> list[tuple[str, str, str]]:
    """Return the rows of the table."""
    runs = [{way: timed(way, texts) for way in (BARE, WHOLE)} for _ in range(ROUNDS)]
    words = runs[0][BARE][0]
    bare, whole = (statistics.median(run[way][1] for run in runs) for way in (BARE, WHOLE))
    first_result(texts[0])  # compiles the modules
    firsts = [first_result(texts[0]) for _ in range(ROUNDS)]
    seconds, megabytes = min(seconds for seconds, _ in firsts), max(memory for _, memory in firsts)
    return [
        ("words a CPU second, spaCy with the same networks", f"{words / bare:,.0f}", ""),
        ("words a CPU second, extract", f"{words / whole:,.0f}", f">= {SLOWEST:,}"),
        ("share of the rules", f"{100 * (whole - bare) / whole:.0f} %", f"<= {LARGEST_SHARE} %"),
        ("start to first result", f"{seconds:.1f} s", f"<= {LATEST} s"),
        ("memory", f"{megabytes:.0f} MB", f"<= {LARGEST} MB"),
    ]


def first_result(text: str) -> tuple[float, float]:
    """Return seconds and megabytes of ``claimspan extract`` on one article, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        article = Path(folder) / "article.txt"
        article.write_text(text, encoding="utf-8", newline="")
        command = [sys.executable, "-m", "claimspan", "extract", str(article), "--output-format", "jsonl"]
        out = os.open(Path(folder) / "out", os.O_WRONLY | os.O_CREAT, 0o600)
        began = time.perf_counter()
        environment = {**os.environ, "CLAIMSPAN_CACHE": str(Path(folder) / "cache")}
        actions = [(os.POSIX_SPAWN_DUP2, out, 1), (os.POSIX_SPAWN_CLOSE, out)]
        child = os.posix_spawn(sys.executable, command, environment, file_actions=actions)
        _, status, used = os.wait4(child, 0)
        spent = time.perf_counter() - began
        os.close(out)
        if os.waitstatus_to_exitcode(status) != 0:
            raise RuntimeError(f"extract ended with {os.waitstatus_to_exitcode(status)}")
        json.loads((Path(folder) / "out").read_text(encoding="utf-8").splitlines()[0])
    return spent, used.ru_maxrss / (1_000_000 if sys.platform == "darwin" else 1_000)


def run() -> str:
    """Return the figures as Markdown."""
    texts, what = articles()
    head = ("figure", "measured", "aim")
    return f"{len(texts)} {what}, one core, nothing cached.\n\n{table(head, measure(texts))}"


EXTRACT = Speed("extract", run)
