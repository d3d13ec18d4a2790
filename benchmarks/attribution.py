"""Who said what: contents, cues, speakers of the attribution development set, beside peers."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

from benchmarks.attribution_peers import peers
from benchmarks.task import Case, Prediction, hidden_answers, read_cases, table
from claimspan.model.attribution import Attribution, Outcome, Speech
from claimspan.model.text import Span
from claimspan.nlp.analyse import analyse

_KINDS = ("all", "direct", "mixed", "indirect")
_COLUMNS = ("soft", "cue", "source", "direct, end to end", "resolved", "who said what")
_HEAD = ("system", "run here", *(f"exact {kind}" for kind in _KINDS), *_COLUMNS)
_TRACKER, _CRF = "GenderGapTracker's extractor on CoreNLP trees", "lexical CRF trained on these articles"
_PEOPLE = "two annotators against each other"
_EXPRESSIONS = "the benchmark's regular expressions"
_PUBLISHED = {
    False: {
        _EXPRESSIONS: "23.4 60.4 2.2 10.7 37.1 41.7 77.7 64.6 41.5 31.9",
        _TRACKER: "30.6 38.1 38.0 25.8 47.2 49.4 79.8 63.0 39.7 42.2",
        _CRF: "45.2 78.0 50.2 35.2 67.2 69.1 78.6 80.8 52.9 57.5",
        _PEOPLE: "69.1 93.9 77.7 62.9 81.8 82.0 91.5 98.4 - 77.1",
    },
    True: {
        _EXPRESSIONS: "41.0 66.2 3.7 25.4 62.7 - 83.8 74.6 - 54.9",
        _TRACKER: "47.4 37.1 53.4 53.9 69.7 - 90.5 70.5 - 69.7",
        _CRF: "64.9 85.0 65.0 51.9 83.4 - 88.3 87.3 - 76.1",
        _PEOPLE: "89.3 95.7 89.9 85.1 95.9 - 98.7 99.3 - 95.6",
    },
}
"""By the benchmark's own page, for all cues and for cues of saying."""


def predict(case: Case) -> Case:
    """Return the attributions of a case with ``id`` and ``text``, speakers by name where they are resolved."""
    return {"id": case["id"], "attributions": [_record(speech) for speech in analyse(case["text"]).speeches]}


def _record(speech: Speech) -> Case:
    record = _spans(speech.attribution)
    if speech.resolution.outcome is Outcome.RESOLVED and speech.resolution.name:
        record["speaker"] = speech.resolution.name
    return record


def _spans(attribution: Attribution) -> Case:
    source = attribution.mention.spans if attribution.mention else ()
    return {"source": _pairs(source), "cue": _pairs(attribution.cue), "content": _pairs(attribution.content)}


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("attribution_scorer", path)
    if spec is None or spec.loader is None:
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def report(folder: Path) -> str | None:
    """Return the figures on the development set, for all cues and for cues of saying; None when it is not there."""
    gold_file, scorer_file = folder / "attribution" / "dev.jsonl.gz", folder / "attribution" / "score.py"
    if not gold_file.exists() or not scorer_file.exists():
        return None
    scorer = _scorer(scorer_file)
    gold = list(read_cases(gold_file))
    systems = {"claimspan": _predicted(gold, predict)}
    systems |= {name: _predicted(gold, peer) for name, peer in peers().items()}
    parts = []
    for said, heading in ((True, "Cues of saying (`--said`)"), (False, "All cues")):
        rows = [(name, "yes", *_figures(scorer, gold, predictions, said=said)) for name, predictions in systems.items()]
        rows += [(name, "no", *figures.split()) for name, figures in _PUBLISHED[said].items()]
        parts.append(f"### {heading}\n\n{table(_HEAD, rows)}")
    return "\n\n".join([*parts, _NOTE])


_NOTE = (
    "Per cent, 84 articles of PolNeAR (Newell, Margolin, Ruths: An Attribution Relations Corpus for Political News, "
    "LREC 2018). "
    "exact and soft: F of contents; cue: F of overlapping cues; source: right by head among those found; "
    "end to end and resolved: speakers of direct quotes by mention and by name, not found counts as wrong. "
    "Rows that are not run here stand as the benchmark's page gives them."
)


def _predicted(gold: Sequence[Case], system: Callable[[Case], Case]) -> dict[str, Case]:
    return {case["id"]: system(hidden_answers(case, ATTRIBUTION.seen)) for case in gold}


def _figures(scorer: Any, gold: Sequence[Case], predictions: dict[str, Case], *, said: bool) -> tuple[str, ...]:
    truth = {case["id"]: case for case in gold}
    if said:
        truth, predictions = scorer.only_said(truth, predictions)
    result, _ = scorer.score(truth, predictions)
    kinds = result["kinds"]
    direct, every = kinds["direct"], kinds["all"]
    shares = (
        *(kinds[kind]["content_exact"][2] for kind in _KINDS), every["content_soft"][2], every["cue_overlap"][2],
        every["source_head"], direct["end_to_end_head"], direct["end_to_end_entity"], every["who_said_what"][2],
    )  # fmt: skip
    return tuple("-" if share is None else f"{100 * share:.1f}" for share in shares)


ATTRIBUTION = Prediction("attribution", predict, ("id", "text"), report)
