"""Write the evaluation table of a pipeline, and its figures into the pipeline's ``meta.json``."""

from __future__ import annotations

import sys
from pathlib import Path

import spacy

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from benchmarks.pipeline import FIGURES, Figures, measured  # noqa: E402 - the checkout is no installed package
from benchmarks.task import table  # noqa: E402

from claimspan.nlp.pipeline import widen  # noqa: E402
from scripts.assemble import with_performance  # noqa: E402

HEAD = "Written by `training/scripts/evaluate.py`; not edited by hand. Per cent; names as precision / recall / F.\n\n"


def row(figures: Figures) -> list[str]:
    """Return the cells of one file."""
    scores = [f"{100 * figures.scores[name]:.1f}" for name in FIGURES]
    return [*scores, str(figures.annotated), str(figures.people), f"{100 * figures.found:.1f}"]


def main(folder: Path, target: Path, files: list[Path]) -> None:
    """Measure the pipeline in ``folder`` on the files; write the table to ``target`` and the figures to its meta."""
    nlp = spacy.load(folder)
    widen(nlp)
    found = {file.stem: measured(nlp, file) for file in files}
    head = ["file", "LAS", "UAS", "UPOS", "TAG", "LEMMA", "sentences F", "names", "people", "people found"]
    rows = [[name, *row(figures)] for name, figures in found.items()]
    target.write_text(HEAD + table(head, rows) + "\n", encoding="utf-8")
    performance = {
        name: {score: round(figures.scores[score], 4) for score in FIGURES}
        | {"ents_f": round(figures.annotated.f, 4), "person_f": round(figures.people.f, 4)}
        for name, figures in found.items()
    }
    with_performance(folder, performance)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
