"""The component that puts the names of an article right, once the model has found them."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from claimspan.nlp.names import values
from claimspan.nlp.names.article import abbreviated, agreed, housed, known, linked, placed, repeated
from claimspan.nlp.names.designators import designated
from claimspan.nlp.names.edges import trimmed
from claimspan.nlp.names.people import lengthened, listed, titled
from claimspan.nlp.names.spans import Words, read, write

NAME = "claimspan_names"

STEPS = (trimmed, designated, titled, listed, lengthened, known, placed, housed, abbreviated, linked, agreed, repeated)
"""What is done to the names of an article, in this order."""


def corrected(words: Words) -> Words:
    """Return the words with their names put right."""
    for step in STEPS:
        words = step(words)
    return words


@Language.component(NAME, assigns=["doc.ents"], requires=["doc.ents"])
def names(doc: Doc) -> Doc:
    """Put the names of a document right (PERSON, ORG, LOC, MISC) and set ``doc.spans["values"]``."""
    write(doc, corrected(read(doc)))
    return values.marked(doc)
