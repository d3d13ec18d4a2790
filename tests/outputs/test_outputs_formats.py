"""What each format promises to the program or person that reads it."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import json
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from report_samples import HOSTILE, empty, hostile, realistic
from rich.cells import cell_len

from claimspan.model.finding import Place
from claimspan.model.text import Span
from claimspan.outputs.base import Screen
from claimspan.outputs.common.fingerprint import fingerprints
from claimspan.outputs.find import get
from claimspan.outputs.markdown import MAX_BYTES

SCHEMA = Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json"
REPORTS = {"realistic": realistic(), "empty": empty(), "hostile": hostile()}
every_report = pytest.mark.parametrize("name", REPORTS)


def _render(format_name: str, name: str) -> str:
    return get(format_name).render(REPORTS[name], Screen())


@every_report
def test_sarif_is_valid(name: str) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    jsonschema.Draft4Validator(schema).validate(json.loads(_render("sarif", name)))


def test_sarif_places_count_code_points_and_rules_are_referred_to() -> None:
    run = json.loads(_render("sarif", "realistic"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    rules = run["tool"]["driver"]["rules"]
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert (region["charOffset"], region["charLength"], region["endColumn"] - region["startColumn"]) == (1101, 42, 42)


def test_sarif_uris_are_encoded() -> None:
    run = json.loads(_render("sarif", "hostile"))["runs"][0]
    for result in run["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"(?:[A-Za-z0-9_.~/-]|%[0-9A-F]{2})+", uri)


def test_sarif_messages_hold_no_link_and_no_placeholder() -> None:
    run = json.loads(_render("sarif", "hostile"))["runs"][0]
    for result in run["results"]:
        assert "](" not in result["message"]["text"]
        assert not re.search(r"(?<!\{)\{\d+\}", result["message"]["text"])


def test_fingerprints_are_unique_and_stay_when_lines_move() -> None:
    findings = realistic().findings
    moved = [replace(item, place=Place(item.place.path, 99, 1, 99, 2, Span(9, 10)), message="!") for item in findings]
    here, there = ([name for _, name in fingerprints(items)] for items in (findings, moved))
    assert here == there
    assert len(set(here)) == len(here)
    assert len({name for _, name in fingerprints([*findings, *findings])}) == 2 * len(findings)


def test_json_keeps_every_text_as_it_was() -> None:
    report = json.loads(_render("json", "hostile"))
    assert report["schema"] == 1
    assert list(report) == ["schema", "summary", "findings", "verdicts"]
    assert report["findings"][0]["message"] == HOSTILE
    assert report["findings"][0]["operations"][1]["after"] == f"\u0301{HOSTILE}"
    assert [finding["severity"] for finding in report["findings"][:3]] == ["error", "warning", "note"]


def test_json_leaves_letters_readable() -> None:
    assert "Chang’e" in get("json").render(realistic(), Screen()) or "country’s" in _render("json", "realistic")
    assert "\u05e9\u05dc\u05d5\u05dd \u6f22\u5b57" in _render("json", "hostile")


def test_jsonl_is_the_findings_of_json() -> None:
    lines = [json.loads(line) for line in _render("jsonl", "realistic").splitlines()]
    assert lines == json.loads(_render("json", "realistic"))["findings"]
    assert _render("jsonl", "empty") == ""


@every_report
def test_gitlab_entries_have_what_gitlab_asks_for(name: str) -> None:
    entries = json.loads(_render("gitlab", name))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    for entry in entries:
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert entry["location"]["lines"]["begin"] >= 1
        assert entry["location"]["path"]
        assert entry["description"]


def test_github_shows_the_gravest_first() -> None:
    report = realistic()
    text = get("github").render(replace(report, findings=report.findings[::-1]), Screen())
    words = re.findall(r"^::(\w+)", text, re.MULTILINE)
    assert words == sorted(words, key=["error", "warning", "notice"].index)


def test_github_escapes_as_the_runner_decodes() -> None:
    finding = replace(realistic().findings[1], message="100%\r\nof a:b,c", place=Place("a:b,c%.txt", 3, 4, 5, 6))
    text = get("github").render(replace(realistic(), findings=(finding,)), Screen())
    assert text.startswith(
        "::error file=a%3Ab%2Cc%25.txt,line=3,endLine=5,title=CS301 meaning changed::100%25 of a:b,c%0A"
    )


@every_report
def test_junit_is_xml_with_a_case_per_record(name: str) -> None:
    root = ET.fromstring(_render("junit", name))  # noqa: S314
    report, suite = REPORTS[name], root.find("testsuite")
    assert suite is not None
    cases = suite.findall("testcase")
    assert suite.get("tests") == root.get("tests") == str(len(cases))
    assert len(cases) >= len(report.verdicts)
    assert suite.get("failures") == str(report.summary.verdicts.get("flagged", 0))
    assert suite.get("skipped") == str(report.summary.verdicts.get("unchecked", 0))


@every_report
def test_csv_has_a_row_per_record_and_no_formula(name: str) -> None:
    text = _render("csv", name)
    assert text.startswith("\ufeff")
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True))
    assert len(rows) == 1 + len(REPORTS[name].verdicts)
    assert {len(row) for row in rows} == {11}
    assert not [cell for row in rows for cell in row if re.match(r"\s*[=+\-@\t\r]", cell)]
    assert not re.search(r';"*[=+\-@]', text)


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: Counter[str] = Counter()
        self.text: list[str] = []
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes.update(name for name, _ in attrs)
        if tag not in {"meta", "rect", "wbr"}:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes.update(name for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


_TAGS = (
    "html|head|meta|title|style|body|header|h1|h2|h3|svg|rect|nav|a|b|bdi|main|section|small|article|span|p|dl|dt|dd"
    "|q|del|ins|wbr|footer"
)
_ATTRIBUTES = (
    "lang|charset|http-equiv|content|name|viewbox|preserveaspectratio|aria-hidden|aria-label|x|y|width|height|class"
    "|href|id|dir"
)


@every_report
def test_html_holds_only_its_own_elements_and_asks_for_nothing(name: str) -> None:
    text = _render("html", name)
    page = _Page(text)
    assert not page.open
    assert set(page.tags) <= set(_TAGS.split("|"))
    assert set(page.attributes) <= set(_ATTRIBUTES.split("|"))
    assert not re.search(r"url\(|@import|\bsrc=[\"']", re.sub(r"&[^;]*;", "", text))
    assert set(re.findall(r'href="([^"]*)"', text)) <= {
        "#all",
        *(
            f"#{key}"
            for key in [
                "drifted",
                "unsupported",
                "duplicated",
                "misattributed",
                "unreviewed",
                "draft",
                "files",
                "other",
            ]
        ),
    }


def test_html_shows_the_difference_and_hostile_text_as_text() -> None:
    assert "with a mass of </b><del>about 10</del><ins>12</ins><b> kilograms" in _render("html", "realistic")
    assert "<script>alert(1)</script>" in "".join(_Page(_render("html", "hostile")).text)


@every_report
def test_html_policy_allows_its_style_and_nothing_else(name: str) -> None:
    text = _render("html", name)
    style = text.partition("<style>")[2].partition("</style>")[0]
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert f"\"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'\"" in text
    assert " style=" not in text


@every_report
def test_markdown_rows_have_their_cells_and_only_harmless_tags(name: str) -> None:
    text = _render("markdown", name)
    assert set(re.findall(r"<[^>]*>", text)) <= {"<br>", "<del>", "</del>", "<ins>", "</ins>"}
    rows = [line for line in text.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} <= {6}
    assert len(rows) == (2 + len(REPORTS[name].findings) if REPORTS[name].findings else 0)


def test_markdown_marks_the_difference() -> None:
    assert "with a mass of <del>about 10</del><ins>12</ins> kilograms" in _render("markdown", "realistic")


def test_markdown_stays_under_the_limit_and_says_what_is_left_out() -> None:
    report = hostile()
    many = replace(report, findings=report.findings * 100)
    text = get("markdown").render(many, Screen())
    assert len(text.encode()) <= MAX_BYTES
    left_out = re.search(r"\*\*(\d+) findings left out", text)
    assert left_out
    assert text.count("\n| **") + int(left_out[1]) == len(many.findings)


@pytest.mark.parametrize("color", [False, True])
@pytest.mark.parametrize("width", [40, 80, 100, 140])
@every_report
def test_full_fits_the_screen(name: str, width: int, color: bool) -> None:  # noqa: FBT001
    text = get("full").render(REPORTS[name], Screen(width, color, statistics=True))
    lines = re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()
    slack = 3 if name == "hostile" else 0  # a runner's command is broken up after the lines are, by one column each
    assert max(map(cell_len, lines)) <= width + slack


def test_full_says_all_a_desk_editor_needs() -> None:
    text = re.sub(r"\s+", " ", _render("full", "realistic"))
    for words in (
        "Record says The rover of the United Arab Emirates has a mass of about 10 kilograms.",
        "line 15 The United Arab Emirates will also have a little rover with a mass of [-about 10-]{+12+} kilograms",
        'error: The meaning changed: number: "about 10" became "12"',
        "Record says Marco Aliberti: “Whether in space or elsewhere",
        "Why 2 places hold the same words in like surroundings",
        "What to do If the claim no longer holds: claimspan withdraw c-qm4r2k7vxa3d",
        "tie the record to the new place (claimspan check --fix)",
        "9 records: 3 hold, 5 flagged, 1 unchecked",
        "8 drifted 1 unreviewed 1 in register files",
        "unchecked: q-dx2c7m4vkq5n: the reviewed text is not kept and not in git",
        "not shown: 2 in the baseline, 1 ignored",
    ):
        assert words in text


def test_full_in_colour_shows_no_brackets() -> None:
    text = get("full").render(realistic(), Screen(width=140, color=True))
    assert "[-" not in text
    assert "\x1b[9;31mabout 10\x1b[0m \x1b[1;4;32m12\x1b[0m" in text
