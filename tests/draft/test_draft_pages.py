"""The worked example of the documentation is what the program says.

After a wanted change, write it anew with ``CLAIMSPAN_WRITE_EXPECTED=1 pytest tests/draft/test_draft_pages.py``.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from claimspan.app.verify import Asked, reader, verify_drafts
from claimspan.app.workspace import open_workspace
from claimspan.outputs.base import Screen
from claimspan.outputs.find import get

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "verify.md"
BLOCK = re.compile(r"<!-- verified: (\S+) -->\n```text\n(.*?)```\n", re.DOTALL)


def test_the_example_on_the_page_is_what_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLAIMSPAN_CACHE", str(tmp_path))
    page = PAGE.read_text(encoding="utf-8")
    match = BLOCK.search(page)
    assert match
    workspace = open_workspace(ROOT)
    asked = Asked((f"docs/{match[1]}",), ROOT)
    found = verify_drafts(workspace, asked, reader(workspace.config, 1), lambda _: b"")
    text = get("concise").render(found.report, Screen())
    if os.environ.get("CLAIMSPAN_WRITE_EXPECTED"):
        PAGE.write_text(page[: match.start(2)] + text + page[match.end(2) :], encoding="utf-8")
        return
    assert match[2] == text
