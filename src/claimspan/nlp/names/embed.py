"""The embedding of the names' network: hashed features of each word, and its classes by the word lists."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array
from thinc.types import Floats2d, Ints2d

from claimspan.nlp.names.classes import Classes, classes

ARCHITECTURE = "claimspan.NamesEmbed.v1"
FEATURES = "names_features"
_CLASS_ROWS = 100
"""Rows of the tables of the classes; there are fewer than thirty values, so that collisions are rare."""


@registry.architectures(ARCHITECTURE)  # type: ignore[untyped-decorator]
def names_embed(width: int, attrs: list[str], rows: list[int]) -> Model[list[Doc], list[Floats2d]]:
    """Return the embedding: as ``spacy.MultiHashEmbed.v2``, with one more table for each of the classes.

    Args:
        width: Of each table and of the output.
        attrs: Lexical attributes, as ``NORM`` or ``SHAPE``.
        rows: Of each attribute's table.
    """
    tables = [*rows, *[_CLASS_ROWS] * len(Classes._fields)]
    embeddings: list[Model[Ints2d, Floats2d]] = [
        HashEmbed(width, table, column=column, seed=column + 7) for column, table in enumerate(tables)
    ]
    mixed = Maxout(width, width * len(tables), nP=3, dropout=0.0, normalize=True)
    return chain(
        _features(attrs), list2ragged(), with_array(concatenate(*embeddings)), with_array(mixed), ragged2list()
    )


def _features(attributes: list[str]) -> Model[list[Doc], list[Ints2d]]:
    return Model(FEATURES, _extract, attrs={"attributes": attributes})


def _extract(
    model: Model[list[Doc], list[Ints2d]],
    docs: list[Doc],
    is_train: bool,  # noqa: ARG001, FBT001 - thinc calls it so
) -> tuple[list[Ints2d], Callable[[list[Ints2d]], list[Doc]]]:
    """Return attributes and classes of each word; nothing is learned here."""
    attributes = model.attrs["attributes"]
    found = []
    for doc in docs:
        listed = np.array(classes(doc), dtype="uint64").reshape(len(doc), len(Classes._fields))
        lexical = doc.to_array(attributes).reshape(len(doc), len(attributes))
        together: Any = np.hstack((lexical, listed))
        found.append(model.ops.asarray2i(together, dtype="uint64"))
    return found, lambda _: []
