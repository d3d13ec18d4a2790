"""What is said of one attribution, as values and in words."""

from __future__ import annotations

from typing import Any

from claimspan.model.attribution import Outcome, Speech
from claimspan.model.extraction import ReadArticle
from claimspan.model.text import Span

Spans = tuple[Span, ...]


def pairs(spans: Spans) -> list[list[int]]:
    """Return spans as JSON values."""
    return [list(span) for span in spans]


def percent(confidence: float) -> str:
    """Return a share as whole per cent; never 100, which nothing that was measured is."""
    return f"{min(max(round(confidence * 100), 0), 99)} %"


def kind_words(speech: Speech) -> str:
    """Return how much is quoted: ``quoted``, ``partly quoted``, ``reported``."""
    return {"direct": "quoted", "mixed": "partly quoted", "indirect": "reported"}[speech.attribution.kind.value]


def line_words(lines: tuple[int, ...]) -> str:
    """Return ``33``, or ``33, 35, 37``."""
    return ", ".join(map(str, lines))


def fields(article: ReadArticle, speech: Speech) -> dict[str, Any]:
    """Return an attribution as JSON values: spans are code points of the untouched text; unknown is None."""
    attribution, resolution = speech.attribution, speech.resolution
    mention = attribution.mention
    resolved = resolution.outcome is Outcome.RESOLVED
    return {
        "source": pairs(mention.spans) if mention else [],
        "cue": pairs(attribution.cue),
        "content": pairs(attribution.content),
        "kind": attribution.kind.value,
        "speaker": resolution.name if resolved else None,
        "outcome": resolution.outcome.value,
        "candidates": list(resolution.candidates),
        "evidence": resolution.evidence,
        "confidence": round(resolution.confidence, 4),
        "head": pairs((mention.head,)) if mention else [],
        "role": pairs((mention.role,)) if mention and mention.role else [],
        "via": pairs(attribution.via),
        "force": attribution.force or None,
        "inherited": attribution.inherited,
        "line": article.place(attribution).line,
        "words": [span.of(article.source.text) for span in attribution.content],
        "cue_words": [span.of(article.source.text) for span in attribution.cue],
        "mention": article.words(mention.spans) if mention else None,
    }


def article_fields(article: ReadArticle) -> dict[str, Any]:
    """Return an article as JSON values: a line of the attribution benchmark, and more."""
    return {
        "id": article.source.path,
        "sha256": article.source.sha256,
        "unread": article.analysis.unread or None,
        "attributions": [fields(article, speech) for speech in article.analysis.speeches],
    }
