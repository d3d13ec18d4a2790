"""The shipped article and register, copied to where a test may edit them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from article_desk import SHIPPED


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what was read: every text is read once, whichever tests ask for it."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def root(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a fresh copy of corpus, register and configuration."""
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(cache))
    copy = tmp_path / "desk"
    for folder in ("seeds", "claims"):
        shutil.copytree(SHIPPED / folder, copy / folder)
    shutil.copy(SHIPPED / "pyproject.toml", copy)
    return copy
