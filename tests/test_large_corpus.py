"""The made corpus of the benchmark: the same every time, sound, and measured without a mistake."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from claimspan.app.check import Options, check
from claimspan.app.workspace import open_workspace

CHECKOUT = Path(__file__).resolve().parent.parent

_MAKE = """
import sys
from pathlib import Path
from benchmarks.corpus import Size, make
make(Path(sys.argv[1]), Size(20, 200))
"""


def made(root: Path) -> Path:
    root.mkdir()
    subprocess.run([sys.executable, "-c", _MAKE, str(root)], cwd=CHECKOUT, check=True)
    return root


def digest(root: Path) -> str:
    files = sorted(path for path in root.rglob("*") if path.is_file())
    lines = [f"{path.relative_to(root).as_posix()} {sha256(path.read_bytes()).hexdigest()}" for path in files]
    return sha256("\n".join(lines).encode()).hexdigest()


def test_a_made_corpus_is_the_same_every_time_and_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))
    first = made(tmp_path / "first")
    assert digest(first) == digest(made(tmp_path / "second"))
    with check(open_workspace(first), Options(cwd=first)) as checked:
        assert not checked.report.findings
        assert checked.report.summary.verdicts == {"holds": 200, "flagged": 0, "unchecked": 0}
        kinds = [verdict.kind for verdict in checked.report.verdicts]
    assert (kinds.count("claim"), kinds.count("quote")) == (120, 80)


@pytest.mark.slow
def test_the_measurement_runs_on_a_small_corpus() -> None:
    command = [sys.executable, "-m", "benchmarks.unchanged", "--articles", "20", "--records", "200"]
    done = subprocess.run(command, cwd=CHECKOUT, capture_output=True, text=True, check=True)
    assert "| one article edited: records looked at again | 10 | 10 |" in done.stdout
