"""Is this quote recorded under the speaker the article gives it to? Pairs of right and wrong speakers over articles."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from benchmarks.attribution_hand_written import SETS, pairs
from benchmarks.attribution_hand_written import cases as passages
from benchmarks.task import Case, Prediction, hidden_answers, read_cases, table
from claimspan.engine.whose import given, judged
from claimspan.model.attribution import Analysis
from claimspan.model.register import Speaker
from claimspan.model.text import Span
from claimspan.model.whose import Answer
from claimspan.nlp.analyse import analyse

SEEN = ("id", "doc", "set", "kind", "content", "claimed")
_GOLD = ("attribution/misattribution-dev.jsonl", "attribution/dev.jsonl.gz")
_ANSWERS = {Answer.RIGHT: "right", Answer.WRONG: "wrong", Answer.UNSURE: "unsure", Answer.NOT_GIVEN: "unsure"}
_PEERS = (
    ("regular expressions and a simple resolver", "71.9", "78.6", "19.6", "", "53.9"),
    ("CRF trained on these articles and a simple resolver", "81.0", "84.9", "14.4", "", "68.0"),
    ("sources as annotated and a simple resolver", "97.4", "88.4", "12.7", "", "85.0"),
)
"""By the benchmark's own page: flagged, precision, false alarms, unsure, both rows right."""


def with_articles(files: Sequence[Path]) -> Callable[[Case], Case]:
    """Return what predicts a case over the articles of ``files`` (JSON lines with ``id`` and ``text``)."""
    return _over({case["id"]: case["text"] for file in files for case in _texts(file)})


def _over(texts: Mapping[str, str]) -> Callable[[Case], Case]:
    @cache
    def analysis(name: str) -> Analysis:
        return analyse(texts[name]) if name in texts else Analysis()

    return lambda case: _predicted(case, analysis(case["doc"]))


def _texts(file: Path) -> Iterator[Case]:
    yield from (hidden_answers(case, ("id", "text")) for case in read_cases(file))


def _predicted(case: Case, analysis: Analysis) -> Case:
    found = given([Span(start, end) for start, end in case["content"]], analysis)
    judgment = judged(found, claimed_speaker(case["claimed"]))
    prediction: Case = {"id": case["id"], "verdict": _ANSWERS[judgment.answer]}
    if judgment.name:
        prediction["speaker"] = judgment.name
    return prediction


def claimed_speaker(name: str) -> Speaker:
    """Return the speaker that a register would hold for a name and nothing else."""
    slug = "-".join(re.findall(r"[a-z0-9]+", name.lower()))[:80].strip("-")
    return Speaker(id=slug or "x", kind="person", name=" ".join(name.split()) or "x")


def _alone(case: Case) -> Case:
    return {"id": case["id"], "verdict": "unsure"}


def report(folder: Path) -> str | None:
    """Return a table of the figures on the development pairs, where they are, and on the hand-written ones."""
    gold, articles = (folder / name for name in _GOLD)
    rows: list[tuple[str, ...]] = []
    if gold.exists() and articles.exists():
        cases = list(read_cases(gold))
        rows += [("claimspan", "dev", str(len(cases)), *_measured(cases, with_articles([articles])))]
        rows += [(peer, "dev", str(len(cases)), *told) for peer, *told in _PEERS]
    for name in SETS:
        predict = _over({case["id"]: case["text"] for case in passages(name)})
        rows.append(("claimspan", f"hand-written, {name}", str(len(pairs(name))), *_measured(pairs(name), predict)))
    head = (
        "",
        "set",
        "rows",
        "wrong rows flagged",
        "flags that are right",
        "false alarms",
        "unsure",
        "pairs with both rows right",
    )
    return table(head, rows) + (
        "\n\nPer cent; dev: the development articles of PolNeAR (Newell, Margolin, Ruths: An Attribution Relations "
        "Corpus for Political News, LREC 2018), peers by the benchmark's page. Nothing was "
        "tuned on the second hand-written set."
    )


def _measured(cases: Sequence[Case], predict: Callable[[Case], Case]) -> tuple[str, ...]:
    return figures(cases, {case["id"]: predict(hidden_answers(case, SEEN))["verdict"] for case in cases})


def figures(cases: Sequence[Case], answers: dict[str, str]) -> tuple[str, ...]:
    """Return recall, precision, false alarms, unsure and pairs right, in per cent."""
    counts = Counter((case["verdict"], answers[case["id"]]) for case in cases)
    pairs: defaultdict[str, list[bool]] = defaultdict(list)
    for case in cases:
        pairs[case["id"][:-1]].append(answers[case["id"]] == case["verdict"])
    wrong, right = (sum(n for (truth, _), n in counts.items() if truth == kind) for kind in ("wrong", "right"))
    flags = counts["wrong", "wrong"] + counts["right", "wrong"]
    unsure = sum(n for (_, answer), n in counts.items() if answer == "unsure")
    shares = (
        (counts["wrong", "wrong"], wrong), (counts["wrong", "wrong"], flags), (counts["right", "wrong"], right),
        (unsure, len(cases)), (sum(all(both) for both in pairs.values()), len(pairs)),
    )  # fmt: skip
    return tuple(f"{100 * part / whole:.1f}" if whole else "-" for part, whole in shares)


MISATTRIBUTION = Prediction("misattribution", _alone, SEEN, report, with_articles)
