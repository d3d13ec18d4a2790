"""A register of five articles with a cache of its own."""

from __future__ import annotations

from pathlib import Path

import pytest
from app_register import Desk, Work


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))
    made = Desk(tmp_path / "desk")
    made.fill(range(5))
    return made


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    return Work(monkeypatch)


@pytest.fixture
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trust time stamps at once, where a user's files would have to be two seconds old."""
    monkeypatch.setattr("claimspan.store.scan.RACY_NS", 0)
