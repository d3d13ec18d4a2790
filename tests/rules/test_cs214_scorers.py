"""Scorers from outside: found by name in what is installed, added to doubts, never a failure by themselves."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import toy_scorer
from rule_examples import findings

from claimspan.app import scorers
from claimspan.cli.main import main
from claimspan.errors import ConfigError
from claimspan.rules.base import Example
from claimspan.store import config

DOUBTFUL = Example(
    "",
    finds=True,
    article="The pier was shut. It was built in 1974.",
    words=("The pier was shut",),
    statement="The pier was shut by the council.",
    speaker=None,
)


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path / "cache"))
    scorers.load.cache_clear()
    toy_scorer.install(tmp_path / "site")
    monkeypatch.syspath_prepend(tmp_path / "site")
    return tmp_path / "site"


def desk(root: Path, scorer: str | None = "together") -> Path:
    """Make a register with one accepted claim, and configure a scorer."""
    root.mkdir()
    findings(DOUBTFUL, root)
    (root / "claimspan.toml").write_text(f"scorer = {json.dumps(scorer)}\n" if scorer else "", "utf-8")
    return root


def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, root: Path, *more: str) -> tuple[int, str]:
    monkeypatch.setattr(sys, "argv", ["claimspan", "check", "--root", str(root), *more])
    with pytest.raises(SystemExit) as left:
        main()
    said = capsys.readouterr()
    assert "Traceback" not in said.err
    assert isinstance(left.value.code, int)
    return left.value.code, said.out + said.err


def test_a_doubt_is_told_with_the_scorers_name_and_score_and_fails_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = desk(tmp_path / "desk")
    for fail_on in ("error", "warning", "note"):
        code, said = run(capsys, monkeypatch, root, "--select", "CS214", "--fail-on", fail_on)
        assert code == 0, said
        assert "CS214" in said
        assert 'the scorer "together" gives it 0.71' in said


def test_no_scorer_and_a_content_one_say_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = desk(tmp_path / "desk", None)
    assert "CS214" not in run(capsys, monkeypatch, root)[1]
    (root / "claimspan.toml").write_text('scorer = "overlap"\n', "utf-8")
    assert "CS214" not in run(capsys, monkeypatch, root)[1]


def test_another_scorer_or_another_version_of_it_asks_anew(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, site: Path
) -> None:
    root = desk(tmp_path / "desk", "overlap")
    assert "CS214" not in run(capsys, monkeypatch, root)[1]
    (root / "claimspan.toml").write_text('scorer = "together"\n', "utf-8")
    assert "CS214" in run(capsys, monkeypatch, root)[1]
    (site / "toy_scorer-1.0.dist-info").rename(site / "toy_scorer-1.1.dist-info")
    metadata = site / "toy_scorer-1.1.dist-info" / "METADATA"
    metadata.write_text(metadata.read_text("utf-8").replace("1.0", "1.1"), "utf-8")
    monkeypatch.syspath_prepend(site)
    assert scorers.version("together") == "toy-scorer 1.1"


@pytest.mark.parametrize(
    ("scorer", "told"),
    [
        ("failing", 'the scorer "failing" failed (out of memory)'),
        ("wild", 'the scorer "wild" gave the score 7.0'),
        ("unsure", 'the scorer "unsure" gave the score nan'),
        ("few", 'the scorer "few" gave 0 scores for 1 statements'),
        ("number", "is no scorer"),
        ("missing", 'the scorer "missing" cannot be loaded'),
        ("nobody", 'no scorer "nobody" is installed'),
    ],
)
def test_a_bad_scorer_is_told_in_one_line_and_exits_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, scorer: str, told: str
) -> None:
    code, said = run(capsys, monkeypatch, desk(tmp_path / "desk", scorer))
    assert code == 2
    assert told in said
    assert "second line" not in said


@pytest.mark.parametrize("name", ["./toy.py", "../x", "/srv/x.py", "toy:overlap", ""])
def test_a_scorer_is_never_a_path(tmp_path: Path, name: str) -> None:
    (tmp_path / "claimspan.toml").write_text(f"scorer = {json.dumps(name)}\n", "utf-8")
    with pytest.raises(ConfigError, match="scorer"):
        config.load(tmp_path, tmp_path)
