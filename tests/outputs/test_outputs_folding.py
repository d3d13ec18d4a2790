"""Many alike notes on one article are one for a person, and all of them for a machine."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from claimspan.model.finding import Finding, Fix, Place, Report, Severity, Summary
from claimspan.outputs.base import Screen
from claimspan.outputs.common.folding import folded
from claimspan.outputs.find import get


def _moved(number: int, source: str = "a.txt", *, safe: bool = True) -> Finding:
    fix = Fix("reanchor", "follow the words", safe=safe, path=f"claims/{source}/c-{number}.json")
    place = Place(f"seeds/{source}", number + 1, 1)
    return Finding(
        "CS104", "words-moved", Severity.NOTE, "the words moved", place, record=f"c-{number}", source=source, fix=fix
    )


def _report(findings: list[Finding]) -> Report:
    return Report(tuple(findings), (), Summary(records=len(findings)), {}, "0")


@pytest.mark.parametrize(
    ("findings", "messages"),
    [
        pytest.param([_moved(n) for n in range(3)], ["the words moved"] * 3, id="few stay as they are"),
        pytest.param([_moved(n) for n in range(8)], ["8 records: the words moved"], id="many become one"),
        pytest.param(
            [_moved(n, source) for source in ("a.txt", "b.txt") for n in range(4)],
            ["4 records: the words moved"] * 2,
            id="one per article",
        ),
        pytest.param([_moved(n, safe=False) for n in range(4)], ["the words moved"] * 4, id="no safe repair, no fold"),
        pytest.param(
            [replace(_moved(n), severity=Severity.WARNING) for n in range(4)],
            ["the words moved"] * 4,
            id="graver findings are never folded",
        ),
    ],
)
def test_alike_notes_on_one_article_are_one(findings: list[Finding], messages: list[str]) -> None:
    assert [finding.message for finding in folded(findings)] == messages


def test_a_folded_note_names_records_and_keeps_the_repair() -> None:
    (note,) = folded([_moved(n) for n in range(7)])
    assert note.reasons[0].text == "c-0 c-1 c-2 c-3 c-4 and 2 more"
    assert note.fix is not None
    assert note.place == Place("seeds/a.txt")


@pytest.mark.parametrize("name", ["full", "concise", "github", "markdown", "html"])
def test_people_see_one_line(name: str) -> None:
    text = get(name).render(_report([_moved(n) for n in range(9)]), Screen())
    assert "9 records: the words moved" in " ".join(text.split())
    assert text.count("words moved") <= 3


def test_machines_see_all() -> None:
    report = _report([_moved(n) for n in range(9)])
    assert len(json.loads(get("json").render(report, Screen()))["findings"]) == 9
    assert len(get("jsonl").render(report, Screen()).splitlines()) == 9
