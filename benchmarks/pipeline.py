"""The packaged pipeline on treebanks: trees, tags, lemmas, sentences, names, and what it costs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.training import Example

from benchmarks.task import Report, table
from claimspan.nlp import pipeline

PATTERNS = ("*-dev.spacy", "*-test.spacy", "*news*.spacy")
FIGURES = ("dep_las", "dep_uas", "pos_acc", "tag_acc", "lemma_acc", "sents_f")
SHOWN = ("LAS", "UAS", "UPOS", "TAG", "LEMMA", "sentences F")
BATCH = 16
LOADING = """
import json, resource, time, spacy
from pathlib import Path
began = time.process_time()
from claimspan.nlp import pipeline
pipeline.load()
spent, status = time.process_time() - began, Path("/proc/self/status")
peak = [row.split()[1] for row in status.read_text().splitlines() if row[:5] == "VmHWM"] if status.exists() else []
print(json.dumps([spent, int(peak[0]) if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))
"""
NOTE = """

The gold tokens are aligned with the pipeline's own, which is what an article gets. Names count when both ends and the
type are right; *found* is the share of gold people any name overlaps. In *all*, types the file does not annotate count
as wrong; *annotated types* leaves them out.

Peers: spaCy's trained English pipelines are not on the package index, so none can be installed for this run. First
tries on the same training files, measured on unseen tests: EWT LAS 80.7, out-of-domain news LAS 83.3, UPOS 95.5, all
names F 61, people in news F 71."""


@dataclass(frozen=True)
class Names:
    """Counts of names: how many were predicted, are in the gold, and agree."""

    predicted: int
    gold: int
    right: int

    @property
    def f(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / max(1, self.predicted + self.gold)

    def __str__(self) -> str:
        """Precision / recall / F in per cent."""
        if not self.gold:
            return "-"
        precision, recall = self.right / max(1, self.predicted), self.right / self.gold
        return f"{100 * precision:.1f} / {100 * recall:.1f} / {100 * self.f:.1f}"


Found = set[tuple[int, int, int, str]]


@dataclass(frozen=True)
class Figures:
    """What one file gave: spaCy's scores by name, names of all kinds, of people, and people found at all."""

    scores: dict[str, float]
    every: Names
    annotated: Names
    people: Names
    found: float
    speed: float


def gold_files(folder: Path) -> list[Path]:
    """Return the treebank files for a folder of gold files: in it, below it, and in ``pipeline-data`` beside it."""
    places = (folder, folder / "pipeline", folder.parent / "pipeline-data")
    return [path for place in places for pattern in PATTERNS for path in sorted(place.glob(pattern))]


def measured(nlp: Language, path: Path) -> Figures:
    """Return the figures of a pipeline on one ``.spacy`` file."""
    gold = list(DocBin().from_disk(path).get_docs(nlp.vocab))
    began = time.process_time()
    predicted = list(nlp.pipe([doc.text for doc in gold], batch_size=BATCH))
    spent = time.process_time() - began
    examples = [Example(one, other) for one, other in zip(predicted, gold, strict=True)]
    scores = _scores(nlp, examples)
    given, right = _names(gold), _names(predicted)
    labels = {label for *_, label in given}
    people = {name for name in given if name[3] == "PERSON"}
    return Figures(
        scores,
        _counted(right, given),
        _counted({name for name in right if name[3] in labels}, given),
        _counted({name for name in right if name[3] == "PERSON"}, people),
        sum(_is_overlapped(name, right) for name in people) / len(people) if people else 0.0,
        sum(map(len, predicted)) / spent,
    )


def _scores(nlp: Language, examples: Sequence[Example]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for _, component in nlp.pipeline:
        if hasattr(component, "score"):
            scores |= component.score(examples)
    return scores


def _names(docs: Sequence[Doc]) -> Found:
    return {
        (number, entity.start_char, entity.end_char, entity.label_)
        for number, doc in enumerate(docs)
        for entity in doc.ents
    }


def _counted(predicted: Found, gold: Found) -> Names:
    return Names(len(predicted), len(gold), len(predicted & gold))


def _is_overlapped(name: tuple[int, int, int, str], others: Found) -> bool:
    number, start, end, _ = name
    return any(other[0] == number and other[1] < end and other[2] > start for other in others)


def rows(files: Sequence[Path]) -> Iterator[list[str]]:
    """Yield a row of the table for each file."""
    nlp = pipeline.load()
    for path in files:
        figures = measured(nlp, path)
        shown = [
            f"{100 * figures.scores[name]:.1f}" if figures.scores.get(name) is not None else "-" for name in FIGURES
        ]
        names = [str(figures.every), str(figures.annotated), str(figures.people), f"{100 * figures.found:.1f}"]
        yield [path.stem, *shown, *names, f"{figures.speed:,.0f}"]


def cost() -> str:
    """Return size, time and memory of loading, measured in a process of its own."""
    done = subprocess.run([sys.executable, "-c", LOADING], check=True, capture_output=True, text=True)
    seconds, peak = json.loads(done.stdout)
    megabytes = peak / (1_000_000 if sys.platform == "darwin" else 1_000)
    model = sum(file.stat().st_size for file in pipeline.FOLDER.rglob("*") if file.is_file())
    lists = sum(file.stat().st_size for file in (Path(pipeline.__file__).parent / "names" / "data").iterdir())
    return (
        f"Installed: {model / 1e6:.1f} MB of model and {lists / 1e6:.1f} MB of word lists (at most 20). "
        f"Loading: {seconds:.2f} CPU seconds without importing spaCy (at most 0.5), {megabytes:.0f} MB (at most 200)."
    )


def report(folder: Path) -> str | None:
    """Return the table, or None when there are no gold files."""
    files = gold_files(folder)
    if not files:
        return None
    head = ["file", *SHOWN, "names P / R / F: all", "annotated types", "people", "found", "words/CPU s"]
    return f"{table(head, rows(files))}\n\n{cost()}{NOTE}"


PIPELINE = Report("pipeline", report)
