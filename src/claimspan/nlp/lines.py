"""Every line break of an article ends a sentence, whatever the parser would make of it."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

NAME = "claimspan_lines"

_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")


def start_sentences(doc: Doc) -> Doc:
    """Preset the sentence starts that the lines decide; the parser keeps them and finds the others.

    The first word after a line break starts a sentence. White space never does: it ends the sentence before it.
    """
    after_break = False
    for token in doc:
        if token.is_space:
            after_break = after_break or not _BREAKS.isdisjoint(token.text)
            if token.i:
                token.is_sent_start = False
        elif after_break:
            token.is_sent_start = True
            after_break = False
    return doc


@Language.component(NAME)
def lines(doc: Doc) -> Doc:
    """Run ``start_sentences`` as a component; it belongs before the parser."""
    return start_sentences(doc)
