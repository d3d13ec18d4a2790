"""What the project promises of attributions and recorded speakers, on the benchmarks beside a maintainer's checkout."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench" / "attribution"
GOLD = BENCH / "dev.jsonl.gz"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not BENCH.is_dir(), reason="the benchmarks do not lie beside this checkout (../shared/bench)"),
]


def _run(*arguments: str | Path, folder: Path = ROOT) -> str:
    done = subprocess.run([sys.executable, *arguments], cwd=folder, check=True, capture_output=True, text=True)
    return done.stdout


@pytest.fixture(scope="module")
def predicted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    found = tmp_path_factory.mktemp("attribution") / "predictions.jsonl"
    _run("-m", "benchmarks", "predict", "attribution", GOLD, "-o", found)
    return found


@pytest.fixture(scope="module")
def said(predicted: Path) -> dict[str, Any]:
    figures: dict[str, Any] = json.loads(_run(BENCH / "score.py", GOLD, predicted, "--said", "--json"))
    return figures


@pytest.mark.parametrize(("kind", "least"), [("all", 0.77), ("direct", 0.91), ("mixed", 0.76), ("indirect", 0.69)])
def test_contents_are_found_to_the_word(said: dict[str, Any], kind: str, least: float) -> None:
    assert said["kinds"][kind]["content_exact"][2] >= least


def test_contents_are_found_nearly_whole(said: dict[str, Any]) -> None:
    assert said["kinds"]["all"]["content_soft"][2] >= 0.89


def test_who_said_what(said: dict[str, Any]) -> None:
    assert said["kinds"]["all"]["who_said_what"][2] >= 0.86


def test_speakers_of_direct_quotes(said: dict[str, Any], predicted: Path) -> None:
    assert said["headline"]["direct_speaker_accuracy_end_to_end"] >= 0.95
    every = json.loads(_run(BENCH / "score.py", GOLD, predicted, "--json"))
    assert every["headline"]["direct_speaker_entity_end_to_end"] >= 0.85


def test_wrong_speakers_are_flagged_and_right_ones_left_alone(tmp_path: Path) -> None:
    rows, found = BENCH / "misattribution-dev.jsonl", tmp_path / "verdicts.jsonl"
    _run("-m", "benchmarks", "predict", "misattribution", rows, "--articles", GOLD, "-o", found)
    told = _run(BENCH / "score_misattribution.py", rows, found, folder=BENCH)
    flagged, precision, alarms = (float(word) for word in told.splitlines()[1].split()[2:5])
    assert flagged >= 90
    assert precision >= 95
    assert alarms <= 4
