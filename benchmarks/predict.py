"""Write predictions for a gold file, from the fields a system may see."""

from __future__ import annotations

import json
from pathlib import Path

from benchmarks.task import Prediction, hidden_answers, opened, read_cases


def write_predictions(task: Prediction, gold: Path, out: Path) -> int:
    """Predict every case of ``gold``, write one JSON line each to ``out``, and return how many."""
    written = 0
    with opened(out, "wt") as lines:
        for case in read_cases(gold):
            lines.write(json.dumps(task.predict(hidden_answers(case, task.seen)), ensure_ascii=False) + "\n")
            written += 1
    return written
