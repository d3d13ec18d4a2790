"""Write predictions for a gold file, from the fields a system may see."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from benchmarks.task import Prediction, hidden_answers, opened, read_cases


def write_predictions(task: Prediction, gold: Path, out: Path, articles: Sequence[Path] = ()) -> int:
    """Predict every case of ``gold``, write one JSON line each to ``out``, and return how many.

    ``articles`` are the files of the articles that the cases point into, for the tasks that need them.
    """
    predict = task.predict if task.with_articles is None else task.with_articles(articles)
    written = 0
    with opened(out, "wt") as lines:
        for case in read_cases(gold):
            lines.write(json.dumps(predict(hidden_answers(case, task.seen)), ensure_ascii=False) + "\n")
            written += 1
    return written
