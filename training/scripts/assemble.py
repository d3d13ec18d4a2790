"""Put the trained parts and this program's own components into one pipeline folder."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import spacy
from spacy.language import Language

from claimspan import __version__
from claimspan.nlp import lines
from claimspan.nlp.names import component as names

META = {
    "lang": "en",
    "name": "claimspan",
    "version": __version__,
    "description": "English for claimspan: tags, lemmas, trees, names, lines; attributions are found by rules.",
    "author": "The claimspan maintainers",
    "email": "",
    "url": "",
    "license": "CC BY-SA 4.0",
    "spacy_version": ">=3.8.0,<4.0.0",
}
SOURCES = (
    (
        "UD English EWT (15d613d)",
        "CC BY-SA 4.0",
        "Silveira et al. 2014; the Board of Trustees of Leland Stanford Junior",
    ),
    ("Universal NER English EWT", "CC BY-SA 4.0", "Mayhew et al. 2024"),
    ("GUM (72ce5ac), parts as LICENSES.md lists", "CC BY 4.0, texts CC BY and CC BY-SA", "Zeldes 2017"),
    ("Wikigold", "CC BY 4.0", "Balasuriya et al. 2009"),
    ("CrossNER without its news part", "MIT, texts CC BY-SA", "Liu et al. 2021"),
    ("Lists of names, places and words", "public domain, MIT, CC BY 4.0, SCOWL", "as LICENSES.md lists"),
)
"""Names, licences and authors of what the networks were trained on and read."""
ARTICLES = 8
"""Articles that go through the networks at once; the memory they take grows with it."""
HALVED = frozenset({"tok2vec", "tagger", "morphologizer", "trainable_lemmatizer", "parser", "ner"})


def joined(trees: Path, people: Path) -> Language:
    """Return one pipeline of both models; the names keep their own network, and each line starts a sentence."""
    nlp = spacy.load(trees)
    nlp.add_pipe("ner", source=spacy.load(people, vocab=nlp.vocab))
    nlp.add_pipe(lines.NAME, first=True)
    nlp.add_pipe(names.NAME)
    nlp.add_pipe("claimspan_attributions")
    nlp.config["paths"] = dict.fromkeys(nlp.config["paths"])
    nlp.batch_size = ARTICLES
    nlp.meta.update(META)
    nlp.meta["sources"] = [{"name": name, "license": terms, "author": author} for name, terms, author in SOURCES]
    return nlp


def halve(nlp: Language) -> None:
    """Store the weights with half precision; ``claimspan.nlp.pipeline`` widens them when it loads them."""
    for name in HALVED & set(nlp.pipe_names):
        for node in nlp.get_pipe(name).model.walk():
            for weight in node.param_names:
                if node.has_param(weight) and node.get_param(weight).dtype == np.float32:
                    node.set_param(weight, node.get_param(weight).astype(np.float16))


def with_performance(folder: Path, performance: dict[str, Any]) -> None:
    """Write the figures of the evaluation into the folder's ``meta.json``."""
    path = folder / "meta.json"
    meta = json.loads(path.read_text(encoding="utf-8"))
    meta["performance"] = performance
    path.write_text(json.dumps(meta, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(trees: Path, people: Path, target: Path) -> None:
    """Write the pipeline to ``target``; the licence table that lies there is kept."""
    nlp = joined(trees, people)
    halve(nlp)
    nlp.to_disk(target, exclude=["vectors"])
    with_performance(target, {})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
