"""The figures the project promises, measured on the benchmarks that lie beside a maintainer's checkout."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BENCH.is_dir(), reason="the benchmarks do not lie beside this checkout (../shared/bench)"),
]


def _scorer(task: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"score_{task}", BENCH / task / "score.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def drift(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    gold = BENCH / "drift" / "dev.jsonl.gz"
    predictions = tmp_path_factory.mktemp("drift") / "predictions.jsonl"
    command = [sys.executable, "-m", "benchmarks", "predict", "drift", str(gold), "-o", str(predictions)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    score = _scorer("drift")
    cases = list(score.read(gold))
    predicted = {each["id"]: each for each in score.read(predictions)}
    kinds = {"real", "synthetic"}
    return {kind: score.summary([case for case in cases if case["kind"] == kind], predicted) for kind in kinds}


@pytest.mark.parametrize("kind", ["real", "synthetic"])
@pytest.mark.parametrize(
    ("figure", "least"), [("exact", 0.98), ("iou80", 0.995), ("verdict_acc", 0.95), ("macro_f1", 0.95)]
)
def test_drift_reaches(drift: dict[str, dict[str, Any]], kind: str, figure: str, least: float) -> None:
    assert drift[kind][figure] >= least


@pytest.mark.parametrize(
    ("kind", "figure", "most"),
    [
        ("real", "false_anchor", 0.005),
        ("synthetic", "false_anchor", 0.005),
        ("real", "misplaced", 0.002),
        ("synthetic", "misplaced", 0.002),
        ("real", "silent", 0.0),
        ("synthetic", "silent", 0.015),
        ("real", "false_alarm", 0.03),
        ("synthetic", "false_alarm", 0.03),
    ],
)
def test_drift_stays_within(drift: dict[str, dict[str, Any]], kind: str, figure: str, most: float) -> None:
    assert drift[kind][figure] <= most


@pytest.mark.parametrize("kind", ["real", "synthetic"])
def test_changed_is_seldom_called_reworded(drift: dict[str, dict[str, Any]], kind: str) -> None:
    changed = drift[kind]["confusion"]["changed"]
    assert changed.get("reworded", 0) <= 0.03 * sum(changed.values())
