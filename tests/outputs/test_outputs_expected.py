"""Whole outputs of a realistic report, compared with the files in ``expected/``.

After a wanted change, write them anew with ``CLAIMSPAN_WRITE_EXPECTED=1 pytest tests/outputs`` and read the difference.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from report_samples import empty, realistic

from claimspan.outputs.base import Screen
from claimspan.outputs.find import get, names

EXPECTED = Path(__file__).parent / "expected"
PLAIN = Screen()
CASES = {
    "full": ("full.txt", PLAIN),
    "full in colour": ("full-80-color.txt", Screen(width=80, color=True, statistics=True)),
    "full, wide": ("full-140.txt", Screen(width=140, statistics=True)),
    "concise": ("concise.txt", PLAIN),
    "json": ("json.json", PLAIN),
    "jsonl": ("jsonl.jsonl", PLAIN),
    "github": ("github.txt", PLAIN),
    "gitlab": ("gitlab.json", PLAIN),
    "junit": ("junit.xml", PLAIN),
    "sarif": ("sarif.sarif", PLAIN),
    "markdown": ("markdown.md", PLAIN),
    "html": ("html.html", PLAIN),
    "csv": ("csv.csv", PLAIN),
}


def _compare(path: Path, text: str) -> None:
    if os.environ.get("CLAIMSPAN_WRITE_EXPECTED"):
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text


def test_every_format_has_an_expected_file() -> None:
    assert set(names()) <= CASES.keys()


@pytest.mark.parametrize("case", CASES)
def test_output_is_as_expected(case: str) -> None:
    file, screen = CASES[case]
    _compare(EXPECTED / file, get(case.split(maxsplit=1)[0].strip(",")).render(realistic(), screen))


@pytest.mark.parametrize("name", ["full", "concise", "markdown"])
def test_an_empty_register_is_told_what_to_do_next(name: str) -> None:
    _compare(EXPECTED / f"empty-{name}.txt", get(name).render(empty(), PLAIN))
