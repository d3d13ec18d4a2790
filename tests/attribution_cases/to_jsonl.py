"""Write the cases as the lines of the attribution benchmark: ``python tests/attribution_cases/to_jsonl.py OUT``."""

import json
import sys
from pathlib import Path
from typing import Any

from attribution_case import Case, Placed
from said_all import CASES


def row(case: Case) -> dict[str, Any]:
    """Return one passage; offsets are code points, end exclusive."""
    return {
        "id": f"hand/{case.id}",
        "genre": case.genre,
        "text": case.text,
        "attributions": [_attribution(placed) for placed in case.said],
        "tags": list(case.tags),
    }


def _attribution(placed: Placed) -> dict[str, Any]:
    said = placed.said
    told: dict[str, Any] = {
        "source": [list(span) for span in placed.mention],
        "cue": [list(span) for span in placed.cue],
        "content": [list(span) for span in placed.content],
        "kind": said.kind,
        "outcome": placed.outcome,
        "tags": list(placed.tags),
    }
    if placed.speaker:
        told["speaker"] = placed.speaker
    if said.aliases:
        told["aliases"] = list(said.aliases)
    if said.candidates:
        told["candidates"] = list(said.candidates)
    if placed.heads:
        told["head"] = [list(span) for span in placed.heads]
    if placed.via:
        told["via"] = [list(span) for span in placed.via]
    if said.optional:
        told["optional"] = True
    return told


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    lines = (json.dumps(row(case), ensure_ascii=False) + "\n" for case in CASES)
    Path(sys.argv[1]).write_text("".join(lines), encoding="utf-8")
