"""All formats of extract and audit: the laws each must hold, hostile texts, and whole outputs as expected.

After a wanted change, write the expected files anew with ``CLAIMSPAN_WRITE_EXPECTED=1 pytest tests/outputs`` and read
the difference.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from audit_samples import hostile_audit, of_the_register
from speech_samples import hostile, realistic

from claimspan.cli import audit as audit_command
from claimspan.cli import extract as extract_command
from claimspan.model.audit import Audit
from claimspan.model.extraction import Extraction
from claimspan.outputs.base import Screen
from claimspan.outputs.common.audit_words import owner_words
from claimspan.outputs.find import AUDITS, EXTRACTS, Formats

EXPECTED = Path(__file__).parent / "expected"
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e0fff]"
)
COLOR = re.compile(r"\x1b\[[0-9;]*m")
COMMAND = re.compile(r"^\s*::|##[a-z]*\[", re.MULTILINE)
FAMILIES: dict[str, Formats[Any]] = {"extract": EXTRACTS, "audit": AUDITS}
ALL = [(command, name) for command, formats in FAMILIES.items() for name in formats.names()]
SCREENS = [Screen(), Screen(width=40, color=True), Screen(width=80, color=True), Screen(width=200)]
HOSTILE: dict[str, list[Any]] = {"extract": [hostile()], "audit": [hostile_audit(), hostile_audit(pair=False)]}
EMPTY: dict[str, Any] = {"extract": Extraction(), "audit": Audit()}


def test_the_formats_are_those_the_commands_name() -> None:
    assert set(EXTRACTS.names()) == {"text", "json", "jsonl", "csv", "html"}
    assert set(AUDITS.names()) == {"text", "json", "csv", "html"}
    for command, formats in ((extract_command, EXTRACTS), (audit_command, AUDITS)):
        told = next(each.help for each in command.command.params if each.name == "formats")  # type: ignore[attr-defined]
        assert set(told.split(";")[0].split()) == set(formats.names())
        assert f"[default: {formats.default}]" in told


@pytest.mark.parametrize(("command", "name"), ALL)
@pytest.mark.parametrize("screen", SCREENS, ids=["plain", "narrow", "color", "wide"])
def test_hostile_text_reaches_no_reader_and_no_runner(command: str, name: str, screen: Screen) -> None:
    for answer in HOSTILE[command]:
        text = FAMILIES[command].get(name).render(answer, screen)
        assert text == FAMILIES[command].get(name).render(answer, screen)
        assert text.endswith("\n")
        shown = COLOR.sub("", text) if screen.color else text
        assert not FORBIDDEN.findall(shown.removeprefix("\ufeff") if name == "csv" else shown)
        assert not COMMAND.findall(shown)
        assert "<script" not in text or name != "html"


@pytest.mark.parametrize(("command", "name"), ALL)
def test_an_empty_answer_is_an_answer(command: str, name: str) -> None:
    text = FAMILIES[command].get(name).render(EMPTY[command], Screen())
    assert not text or text.endswith("\n")
    if name == "json":
        assert json.loads(text)["schema"] == 1


@pytest.mark.parametrize(("command", "name"), [each for each in ALL if each[1] != "text"])
def test_a_format_imports_nothing_heavy(command: str, name: str) -> None:
    program = (
        "import sys; from claimspan.outputs.find import AUDITS, EXTRACTS;"
        "{'audit': AUDITS, 'extract': EXTRACTS}[sys.argv[1]].get(sys.argv[2]);"
        "print(*sorted({'rich', 'pydantic', 'click', 'spacy', 'asyncio'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program, command, name], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_no_cell_is_a_formula() -> None:
    for text in (EXTRACTS.get("csv").render(hostile(), Screen()), AUDITS.get("csv").render(hostile_audit(), Screen())):
        rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))
        assert len({len(row) for row in rows}) == 1
        assert not [cell for row in rows for cell in row if re.match(r"\s*[=+\-@\t\r]", cell)]


class _Page(HTMLParser):
    """Collects what a page holds: tags, attributes that lead somewhere, ids."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: set[str] = set()
        self.ids: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            self.attributes.add(name)
            if name in {"href", "src"}:
                self.links.add(value or "")
            if name == "id":
                self.ids.append(value or "")


PAGES: list[Callable[[], str]] = [
    lambda: EXTRACTS.get("html").render(hostile(), Screen()),
    lambda: EXTRACTS.get("html").render(realistic(), Screen()),
    lambda: AUDITS.get("html").render(hostile_audit(), Screen()),
    lambda: AUDITS.get("html").render(hostile_audit(pair=False), Screen()),
    lambda: AUDITS.get("html").render(of_the_register("Aliberti", "Hrozensky", ambiguous=True), Screen()),
]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_asks_for_nothing_runs_nothing_and_all_its_links_lead_to_a_place(page: Callable[[], str]) -> None:
    text = page()
    found = _Page()
    found.feed(text)
    assert not found.tags & {"script", "img", "iframe", "object", "form", "link", "base", "svg"}
    assert not [each for each in found.attributes if each.startswith("on") or each == "style"]
    assert len(found.ids) == len(set(found.ids))
    assert {link.removeprefix("#") for link in found.links} <= set(found.ids)
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', text)
    assert policy
    assert policy[1].startswith("default-src 'none'; style-src 'sha256-")


def test_the_offsets_of_jsonl_cut_the_words_out_of_the_text() -> None:
    article = realistic().articles[0]
    (line, foreign) = EXTRACTS.get("jsonl").render(realistic(), Screen()).splitlines()
    read = json.loads(line)
    for told in read["attributions"]:
        assert [article.source.text[start:end] for start, end in told["content"]] == told["words"]
        assert [article.source.text[start:end] for start, end in told["cue"]] == told["cue_words"]
    assert json.loads(foreign)["unread"] == "it is not in English"


def test_a_page_of_many_statements_is_made_in_linear_time() -> None:
    article = realistic().articles[0]
    speeches = article.analysis.speeches * 600
    many = Extraction((replace(article, analysis=replace(article.analysis, speeches=speeches)),))
    started = time.process_time()
    assert EXTRACTS.get("html").render(many, Screen()).count("<tr class=") == len(speeches)
    assert time.process_time() - started < 15


def audits(*speakers: str, ambiguous: bool = False) -> Callable[[], Audit]:
    return lambda: of_the_register(*speakers, ambiguous=ambiguous)


CASES: dict[str, tuple[str, str, Callable[[], Any], Screen]] = {
    "extract.txt": ("extract", "text", realistic, Screen(80)),
    "extract-color.txt": ("extract", "text", realistic, Screen(80, color=True)),
    "extract.json": ("extract", "json", realistic, Screen()),
    "extract.jsonl": ("extract", "jsonl", realistic, Screen()),
    "extract.csv": ("extract", "csv", realistic, Screen()),
    "extract.html": ("extract", "html", realistic, Screen()),
    "audit-all.txt": ("audit", "text", audits(), Screen(80)),
    "audit-one.txt": ("audit", "text", audits("Aliberti"), Screen(80)),
    "audit-pair.txt": ("audit", "text", audits("Aliberti", "Hrozensky"), Screen(80)),
    "audit-pair-open.txt": ("audit", "text", audits("Aliberti", "Hrozensky", ambiguous=True), Screen(80, color=True)),
    "audit-pair.json": ("audit", "json", audits("Aliberti", "Hrozensky", ambiguous=True), Screen()),
    "audit.csv": ("audit", "csv", audits(), Screen()),
    "audit-pair.html": ("audit", "html", audits("Aliberti", "Hrozensky", ambiguous=True), Screen()),
    "audit-all.html": ("audit", "html", audits(), Screen()),
}


def test_every_format_has_an_expected_file() -> None:
    assert {case[:2] for case in CASES.values()} == set(ALL)


@pytest.mark.parametrize("file", CASES)
def test_output_is_as_expected(file: str) -> None:
    command, name, answer, screen = CASES[file]
    text = FAMILIES[command].get(name).render(answer(), screen)
    path = EXPECTED / file
    if os.environ.get("CLAIMSPAN_WRITE_EXPECTED"):
        path.write_bytes(text.encode())
    assert path.read_bytes().decode() == text


def test_words_on_record_for_one_and_perhaps_another_name_both() -> None:
    audit = hostile_audit()
    (passage, *_) = audit.passages
    one, other = (party.key for party in audit.parties[:2])
    contested = replace(passage, recorded=one, given=None, candidates=(other,))
    told = owner_words(audit, contested)
    assert " on record, perhaps " in told
    assert owner_words(audit, replace(contested, candidates=(one, other))).count(" or ") == 1
