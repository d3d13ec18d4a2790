"""One row per attribution for a spreadsheet."""

from __future__ import annotations

from claimspan.model.attribution import Speech
from claimspan.model.extraction import Extraction, ReadArticle
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.speech import line_words
from claimspan.outputs.common.table import csv_table
from claimspan.outputs.common.voices import named

_COLUMNS = (
    "article", "line", "speaker", "outcome", "confidence", "words", "kind", "cue", "mention", "role", "told to",
    "continued", "why",
)  # fmt: skip


def _row(article: ReadArticle, speech: Speech) -> list[str]:
    attribution, resolution = speech.attribution, speech.resolution
    mention = attribution.mention
    return [
        article.source.path,
        line_words(article.lines(attribution.content)),
        named(resolution),
        resolution.outcome.value,
        f"{resolution.confidence:.2f}",
        article.words(attribution.content),
        attribution.kind.value,
        article.words(attribution.cue),
        article.words(mention.spans) if mention else "",
        article.words((mention.role,)) if mention and mention.role else "",
        article.words(attribution.via),
        "yes" if attribution.inherited else "",
        resolution.evidence,
    ]


def render(extraction: Extraction, screen: Screen) -> str:
    """Return a header and one row per attribution; an article that was not read has a row that says so."""
    del screen
    rows = []
    for article in extraction.articles:
        if unread := article.analysis.unread:
            rows.append([article.source.path, "", "", "unchecked", *[""] * (len(_COLUMNS) - 5), unread])
        rows += [_row(article, speech) for speech in article.analysis.speeches]
    return csv_table(_COLUMNS, rows)


OUTPUT = Output("csv", "one row per attribution, for a spreadsheet", render)
