"""One article a line, in the form attribution benchmarks use, with speaker and evidence."""

from __future__ import annotations

from claimspan.model.extraction import Extraction
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.neutral import json_text
from claimspan.outputs.common.speech import article_fields


def render(extraction: Extraction, screen: Screen) -> str:
    """Return one JSON object per article, each on a line; empty without articles."""
    del screen
    return "".join(f"{json_text(article_fields(article))}\n" for article in extraction.articles)


OUTPUT = Output("jsonl", "one article a line with its attributions, offsets and speakers, for programs", render)
