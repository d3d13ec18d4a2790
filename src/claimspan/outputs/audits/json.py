"""The whole audit as JSON, one speaker and one passage a line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claimspan.model.audit import Audit, Party, Passage
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.common.audit_words import matrix, matrix_columns, sections
from claimspan.outputs.common.neutral import json_text
from claimspan.outputs.common.speech import pairs

SCHEMA = 1
"""Version of this form; a key may be added without raising it, none is renamed or removed."""


def _party(party: Party) -> dict[str, Any]:
    return {
        "speaker": party.key,
        "name": party.name,
        "registered": party.registered,
        "forms": list(party.forms),
        "institutes": list(party.institutes),
        "recorded": party.recorded,
        "given": party.given,
        "both": party.both,
        "contested": party.contested,
    }


def _passage(case: str, passage: Passage) -> dict[str, Any]:
    return {
        "case": case,
        "article": passage.article,
        "spans": pairs(passage.spans),
        "lines": list(passage.lines),
        "words": passage.words,
        "agreement": passage.agreement.value,
        "record": passage.record,
        "recorded": passage.recorded,
        "given": passage.given,
        "candidates": list(passage.candidates),
        "hold": passage.hold.value if passage.hold else None,
        "outcome": passage.outcome.value if passage.outcome else None,
        "kind": passage.kind.value if passage.kind else None,
        "cue": passage.cue or None,
        "mention": passage.mention or None,
        "cue_line": passage.cue_line,
        "evidence": passage.evidence or None,
        "confidence": round(passage.confidence, 4) if passage.outcome else None,
        "doubts": [
            {"other": doubt.other, "sort": doubt.sort, "serious": doubt.serious, "text": doubt.text}
            for doubt in passage.doubts
        ],
        "claims": list(passage.claims),
        "note": passage.note or None,
    }


def _array(rows: Iterable[dict[str, Any]]) -> str:
    lines = ",\n".join(f"    {json_text(row)}" for row in rows)
    return f"[\n{lines}\n  ]" if lines else "[]"


def _pair(audit: Audit) -> dict[str, Any] | None:
    if audit.pair is None:
        return None
    rows = [{"row": label, "counts": list(counts)} for label, counts in matrix(audit)]
    return {"columns": list(matrix_columns(audit)), "rows": rows, "alike": list(audit.alike)}


def render(audit: Audit, screen: Screen) -> str:
    """Return the audit as one JSON object; speakers are named by the keys of ``speakers``."""
    del screen
    covered = audit.coverage
    fields = {
        "schema": json_text(SCHEMA),
        "asked": json_text(list(audit.asked)),
        "speakers": _array(map(_party, audit.parties)),
        "pair": json_text(_pair(audit)),
        "passages": _array(_passage(section.key, each) for section in sections(audit) for each in section.passages),
        "coverage": json_text(
            {
                "articles": len(audit.articles),
                "attributions": covered.attributions,
                "quotes": covered.quotes,
                "claims": covered.claims,
                "unrecorded": covered.unrecorded,
            }
        ),
        "unchecked": _array({"article": path, "reason": why} for path, why in audit.unread),
        "problems": json_text(list(audit.problems)),
    }
    return "{\n" + ",\n".join(f'  "{key}": {value}' for key, value in fields.items()) + "\n}\n"


OUTPUT = Output("json", "the whole audit, speakers and passages with every reason, for programs", render)
