"""The shipped article and register, copied to where a test may edit them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from article_desk import SHIPPED


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a fresh copy of corpus, register and configuration, with a cache of its own."""
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))
    copy = tmp_path / "desk"
    for folder in ("seeds", "claims"):
        shutil.copytree(SHIPPED / folder, copy / folder)
    shutil.copy(SHIPPED / "pyproject.toml", copy)
    return copy
