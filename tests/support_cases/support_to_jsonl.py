"""Write rows as lines of the benchmark: ``python tests/support_cases/support_to_jsonl.py support|twins|edits OUT``."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from article_evidence import ARTICLE
from article_twins import TWINS
from cases_all import ROWS
from edits_all import EDITS
from support_case import SUPPORTED, Edit, Row, Twin


def support(row: Row) -> dict[str, Any]:
    """Return one statement with its evidence; ``form`` says how a right one differs from its evidence."""
    lines = row.evidence.count("\n\n")
    return {
        "id": f"hand/{row.id}",
        "dataset": "hand_written",
        "claim": row.statement,
        "evidence": row.evidence,
        "label": row.label,
        "error_kind": row.ground,
        "form": row.form,
        "domain": row.genre,
        "granularity": "paragraph" if lines or row.evidence.count(". ") else "sentence",
        "group": row.id.rsplit("/", 1)[0],
        "split": "dev",
        "pair": row.pair and f"hand/{row.pair}",
    }


def twins(twin: Twin) -> Iterator[dict[str, Any]]:
    """Yield the right and the wrong statement; ``parts`` are the words of the article that make up the evidence."""
    for side, statement, label in (("right", twin.right, SUPPORTED), ("wrong", twin.wrong, twin.label)):
        yield {
            "id": f"article/{twin.id}/{side}",
            "dataset": "article_twins",
            "claim": statement,
            "evidence": " ".join(twin.evidence),
            "label": label,
            "error_kind": None if label == SUPPORTED else twin.ground,
            "also": list(twin.also),
            "article": ARTICLE,
            "parts": list(twin.evidence),
            "group": twin.id,
            "split": "dev",
            "pair": twin.id,
        }


def edits(edit: Edit) -> dict[str, Any]:
    """Return one edit of evidence, without a claim."""
    return {
        "id": f"hand/{edit.id}",
        "dataset": "hand_written",
        "before": edit.before,
        "after": edit.after,
        "claim": None,
        "label_before": None,
        "label_after": None,
        "change": edit.change,
        "kind": edit.kind,
        "domain": edit.genre,
        "group": edit.id,
    }


def lines(task: str) -> list[dict[str, Any]]:
    """Return all lines of ``support``, ``twins`` or ``edits``."""
    if task == "support":
        return [support(row) for row in ROWS]
    if task == "twins":
        return [line for twin in TWINS for line in twins(twin)]
    return [edits(edit) for edit in EDITS]


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in {"support", "twins", "edits"}:
        sys.exit(__doc__)
    written = (json.dumps(line, ensure_ascii=False) + "\n" for line in lines(sys.argv[1]))
    Path(sys.argv[2]).write_text("".join(written), encoding="utf-8")
