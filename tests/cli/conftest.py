"""What every test of whole commands works in."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_desk import ED, TEXT, Desk


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for what was read: every text is read once, whichever tests ask for it."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def empty(tmp_path: Path, cache: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Desk:
    """A corpus without articles and a register without records, no git, nobody's identity."""
    root = tmp_path / "desk"
    (root / "seeds").mkdir(parents=True)
    (root / "claims").mkdir()
    (root / "claimspan.toml").write_text("")
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "FORCE_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(cache))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.chdir(root)
    return Desk(root, monkeypatch, capsys)


@pytest.fixture
def desk(empty: Desk) -> Desk:
    """One article with a quote and a claim, both accepted."""
    empty.write("seeds/a.txt", TEXT)
    empty.record_ids += [empty.quote(), empty.claim()]
    empty.ok("accept", *empty.record_ids, *ED)
    return empty
