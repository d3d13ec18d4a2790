"""What the project promises of statements, edits and drafts, on the benchmarks beside a maintainer's checkout."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
SETS = (
    "bump",
    "factcc",
    "fever_symmetric",
    "frank_cnndm",
    "qags_cnndm",
    "qags_xsum",
    "vitaminc_real",
    "wice",
)

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BENCH.is_dir(), reason="the benchmarks do not lie beside this checkout (../shared/bench)"),
]


def _run(*arguments: str | Path) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout


def _lines(name: str) -> list[str]:
    with gzip.open(BENCH / "support" / f"{name}.dev.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [line for line in lines if json.loads(line)["split"] == "dev"]


@pytest.fixture(scope="module")
def gold(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("gold") / "dev.jsonl"
    file.write_text("".join(line for name in SETS for line in _lines(name)), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def answers(gold: Path) -> Path:
    file = gold.with_name("answers.jsonl")
    _run("-m", "benchmarks", "predict", "support", gold, "-o", file)
    return file


@pytest.fixture(scope="module")
def figures(gold: Path, answers: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(_run(BENCH / "support" / "score.py", gold, answers, "--json"))
    return found


@pytest.mark.parametrize(
    ("name", "least"), [("vitaminc_real", 0.73), ("fever_symmetric", 0.69), ("bump", 0.57), ("qags_cnndm", 0.68)]
)
def test_what_is_not_borne_out_is_told(figures: dict[str, Any], name: str, least: float) -> None:
    assert figures["by_dataset"][name]["balanced_accuracy"] >= least


def test_the_score_ranks_statements(figures: dict[str, Any]) -> None:
    sets = figures["by_dataset"].values()
    assert sum(each["auroc"] for each in sets) / len(sets) >= 0.78
    assert figures["macro_balanced_accuracy"] >= 0.67
    assert figures["pair_consistency"] >= 0.77


def test_failing_reasons_are_right(gold: Path, answers: Path) -> None:
    told = {line["id"]: line["fail"] for line in map(json.loads, answers.read_text().splitlines())}
    rows = [json.loads(line) for line in gold.read_text().splitlines()]
    wrong = [case for case in rows if case["label"] != "supported"]
    right = [case for case in rows if case["label"] == "supported"]
    found = sum(told[case["id"]] for case in wrong)
    false = sum(told[case["id"]] for case in right)
    assert found / (found + false) >= 0.87
    assert found / len(wrong) >= 0.28
    assert false / len(right) <= 0.045


def test_edits_that_change_the_meaning_are_told_from_others(tmp_path: Path) -> None:
    gold, told = BENCH / "edits" / "dev.jsonl.gz", tmp_path / "edits.jsonl"
    _run("-m", "benchmarks", "predict", "edits", gold, "-o", told)
    found = json.loads(_run(BENCH / "support" / "score.py", "--task", "edits", gold, told, "--json"))
    sets = found["by_dataset"]
    assert sets["synthetic"]["precision"] >= 0.98
    assert sets["synthetic"]["recall"] >= 0.94
    assert sets["vitaminc_real"]["recall"] >= 0.90
    formats = ("punctuation", "quotes", "dash", "whitespace", "spelling", "date_format", "number_format", "comma")
    assert not [kind for kind in formats if found["by_kind"].get(f"ok:{kind}", {"flagged": 0})["flagged"]]
