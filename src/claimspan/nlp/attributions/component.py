"""The spaCy component ``claimspan_attributions``."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from claimspan.nlp.attributions.find import attributions

EXTENSION = "attributions"


@Language.factory(
    "claimspan_attributions", assigns=["doc.spans", "doc._.attributions"], requires=["token.dep", "token.tag"]
)
def create(nlp: Language, name: str) -> AttributionFinder:
    """Return the component; it needs a tagger and a parser before it."""
    del nlp, name
    return AttributionFinder()


class AttributionFinder:
    """Sets ``doc.spans["attributions"]`` and ``doc._.attributions``."""

    def __init__(self) -> None:
        if not Doc.has_extension(EXTENSION):
            Doc.set_extension(EXTENSION, default=())

    def __call__(self, doc: Doc) -> Doc:
        """Find the attributions of a parsed document.

        The span group holds one span for each piece of a content, labelled with its kind.
        """
        found = attributions(doc)
        doc._.attributions = found
        spans = [
            doc.char_span(piece.start, piece.end, label=str(one.kind), alignment_mode="expand")
            for one in found
            for piece in one.content
        ]
        doc.spans["attributions"] = SpanGroup(doc, spans=[span for span in spans if span is not None])
        return doc
