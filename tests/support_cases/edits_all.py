"""All hand-written edits of evidence."""

import edits_claims
import edits_formats
import edits_longer
import edits_marks
import edits_meaning
import edits_relations
import edits_words

EDITS = (
    *edits_marks.EDITS,
    *edits_formats.EDITS,
    *edits_words.EDITS,
    *edits_meaning.EDITS,
    *edits_claims.EDITS,
    *edits_relations.EDITS,
    *edits_longer.EDITS,
)
