"""The wheel holds the pipeline, its licences, and what spaCy finds it by."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PARTS = ("src", "training/distribution", "pyproject.toml", "README.md", "LICENSE")

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    pytest.importorskip("build", reason="build is not installed")
    root, target = tmp_path_factory.mktemp("source"), tmp_path_factory.mktemp("wheel")
    for part in PARTS:
        (root / part).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / part).is_dir() else shutil.copy
        copy(ROOT / part, root / part)
    command = [sys.executable, "-m", "build", "--wheel", "--outdir", str(target), str(root)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return zipfile.ZipFile(next(target.glob("*.whl")))


def test_it_holds_model_lists_and_licences(wheel: zipfile.ZipFile) -> None:
    names = set(wheel.namelist())
    assert {
        "claimspan/nlp/en_claimspan/config.cfg",
        "claimspan/nlp/en_claimspan/meta.json",
        "claimspan/nlp/en_claimspan/LICENSES.md",
        "claimspan/nlp/en_claimspan/gum-attribution.tsv",
        "claimspan/nlp/en_claimspan/parser/model",
        "claimspan/nlp/en_claimspan/ner/model",
        "claimspan/nlp/names/data/people.txt",
        "claimspan/nlp/data/function_words.txt",
        "en_claimspan/__init__.py",
        "en_claimspan.egg-info/PKG-INFO",
    } <= names
    assert sum(name.endswith(".dist-info/METADATA") for name in names) == 1


def test_its_metadata_names_both_licences_and_the_entry_points(wheel: zipfile.ZipFile) -> None:
    about = next(name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    text = wheel.read(about).decode()
    assert "License-Expression: MIT AND CC-BY-SA-4.0" in text
    assert "License-File: src/claimspan/nlp/en_claimspan/LICENSES.md" in text
    points = wheel.read(about.replace("METADATA", "entry_points.txt")).decode()
    assert "[spacy_factories]" in points
    assert "en_claimspan = en_claimspan" in points
