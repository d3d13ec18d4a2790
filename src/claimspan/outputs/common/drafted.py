"""What is said of each quotation and sentence of a draft, in words."""

from __future__ import annotations

from claimspan.model.finding import RecordVerdict, Verdict
from claimspan.outputs.common.neutral import line

MOST_ROWS = 2_000
"""Rows of a table for people; csv and json have all of them."""

_STANDING = {
    "verbatim": "word by word",
    "reformatted": "word by word, but for marks and capitals",
    "altered": "altered",
    "cut": "words left out",
    "stitched": "put together from several places",
    "absent": "not found",
}


def outcome_words(verdict: RecordVerdict) -> str:
    """Return what a verdict comes to: ``word by word``, ``borne out``, ``flagged: CS707``, ``uncovered``."""
    if verdict.verdict is Verdict.UNCHECKED:
        return f"unchecked: {line(verdict.reason)}" if verdict.reason else "unchecked"
    told = _STANDING.get(verdict.change or "", "")
    if verdict.verdict is Verdict.FLAGGED:
        codes = line(" ".join(verdict.codes))
        return f"{told}: {codes}" if told else f"flagged: {codes}"
    if verdict.verdict is Verdict.UNCOVERED:
        return "uncovered"
    return told or "borne out"


def source_words(verdict: RecordVerdict) -> str:
    """Return the record a quotation or sentence was held against, else the article; empty where there is none."""
    return line(verdict.record or verdict.source)
