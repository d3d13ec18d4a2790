"""Average the weights of models that one model was trained on to: they agree on more unseen sentences than each alone.

The parts that start anew in a round (the lemmatizer) are taken from the last model named. Averaging fine-tuned models
is "model soup": Wortsman et al. 2022, ICML.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import spacy

from claimspan.nlp.names import embed  # noqa: F401 - the networks name its architecture

AVERAGED = ("tok2vec", "tagger", "morphologizer", "parser")


def main(target: Path, shares: Sequence[tuple[float, Path]]) -> None:
    """Write the average of the models, each with its share of the weight, to ``target``."""
    models = [spacy.load(path) for _, path in shares]
    total = sum(share for share, _ in shares)
    for name in AVERAGED:
        for nodes in zip(*(model.get_pipe(name).model.walk() for model in models), strict=True):
            for weight in nodes[-1].param_names:
                if nodes[-1].has_param(weight):
                    values = [
                        share / total * node.get_param(weight) for (share, _), node in zip(shares, nodes, strict=True)
                    ]
                    nodes[-1].set_param(weight, sum(values[1:], start=values[0]))
    models[-1].to_disk(target)


if __name__ == "__main__":
    pairs = [argument.split("=", 1) for argument in sys.argv[2:]]
    main(Path(sys.argv[1]), [(float(share), Path(path)) for share, path in pairs])
