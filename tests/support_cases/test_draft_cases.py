"""The hand-made drafts through ``claimspan verify``: what is wrong with quotations and citations, what is quiet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from draft_cases import DRAFTS
from support_case import Expected

from claimspan.app.verify import Asked, Verification, reader, verify_drafts
from claimspan.app.workspace import open_workspace
from claimspan.model.finding import Finding, Severity, Verdict

ROOT = Path(__file__).parents[2]
FOLDER = "tests/support_cases/drafts"
CODES = {
    "quote-altered": {"CS701", "CS703"},
    "quote-stitched": {"CS702"},
    "quote-cut": {"CS703"},
    "quote-speaker": {"CS704"},
    "quote-missing": {"CS705"},
    "no-record": {"CS706"},
    "number": {"CS707", "CS708"},
}
"""What has to be found for each sort; other sorts of mismatch are the measured engine's."""
CASES = [
    pytest.param(name, each, id=f"{name}-{each.sort}-{each.words[:40]}") for name in DRAFTS for each in DRAFTS[name]
]


@pytest.fixture(autouse=True, scope="module")
def _own_memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("CLAIMSPAN_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@cache
def verified(name: str) -> Verification:
    workspace = open_workspace(ROOT)
    return verify_drafts(workspace, Asked((f"{FOLDER}/{name}",), ROOT), reader(workspace.config, 1), lambda _: b"")


def findings_at(name: str, words: str, behind: int = 0) -> list[Finding]:
    """Return the findings that touch words of a draft, or begin so many code points behind them at most."""
    text = (ROOT / FOLDER / name).read_text(encoding="utf-8")
    start = text.index(words)
    end = start + len(words) + behind
    spans = [(each, each.place.span) for each in verified(name).report.findings if each.code != "CS709"]
    return [each for each, span in spans if span and span.start < end and start < span.end]


@pytest.mark.parametrize(("name", "expected"), CASES)
def test_what_stands_in_a_draft_is_told(name: str, expected: Expected) -> None:
    codes = {each.code for each in findings_at(name, expected.words, behind=8)}
    if expected.sort == "quiet":
        assert [each for each in findings_at(name, expected.words) if each.severity is Severity.ERROR] == []
    elif expected.sort == "uncovered":
        uncovered = [each for each in verified(name).report.verdicts if each.verdict is Verdict.UNCOVERED]
        assert any(" ".join(expected.words.split()) in each.subject for each in uncovered)
    elif expected.sort in CODES:
        assert codes & CODES[expected.sort]


def test_what_is_quiet_is_hardly_ever_doubted() -> None:
    quiet = [(name, each) for name, all_ in DRAFTS.items() for each in all_ if each.sort == "quiet"]
    doubted = [each.words for name, each in quiet if findings_at(name, each.words)]
    assert len(doubted) <= 1, doubted


def test_no_draft_is_left_unread() -> None:
    for name in DRAFTS:
        assert verified(name).problems == ()
        assert verified(name).report.summary.draft is not None
