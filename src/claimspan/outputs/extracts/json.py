"""The whole answer as one JSON object, an article a line."""

from __future__ import annotations

from claimspan.model.extraction import Extraction
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.neutral import json_text
from claimspan.outputs.common.speech import article_fields

SCHEMA = 1
"""Version of this form; a key may be added without raising it, none is renamed or removed."""


def render(extraction: Extraction, screen: Screen) -> str:
    """Return the answer as one JSON object."""
    del screen
    rows = ",\n".join(f"    {json_text(article_fields(article))}" for article in extraction.articles)
    articles = f"[\n{rows}\n  ]" if rows else "[]"
    problems = json_text(list(extraction.problems))
    return f'{{\n  "schema": {json_text(SCHEMA)},\n  "articles": {articles},\n  "problems": {problems}\n}}\n'


OUTPUT = Output("json", "the whole answer as one object, for programs", render)
