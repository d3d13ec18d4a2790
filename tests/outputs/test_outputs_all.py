"""Walks all output formats: the laws each of them must hold, with the same hostile report."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_samples import HOSTILE_PIECES, empty, hostile, realistic

from claimspan.model.change import Operation
from claimspan.model.finding import Excerpt, Place, Report
from claimspan.outputs.base import Output, Screen
from claimspan.outputs.find import get, names, outputs

SCREENS = [Screen(), Screen(width=40, color=True, statistics=True), Screen(width=200, statistics=True)]
FORBIDDEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffe\uffff\U000e0000-\U000e0fff]"
)
COLOR = re.compile(r"\x1b\[[0-9;]*m")
RUNNER_COMMAND = re.compile(r"^\s*::|##[a-z]*\[", re.MULTILINE)


@pytest.fixture(params=names())
def output(request: pytest.FixtureRequest) -> Output:
    return get(request.param)


@pytest.fixture(params=SCREENS, ids=["plain", "color", "wide"])
def screen(request: pytest.FixtureRequest) -> Screen:
    return request.param


def test_all_formats_are_found() -> None:
    expected = "concise csv full github gitlab html json jsonl junit markdown sarif"
    assert " ".join(names()) == expected
    assert " ".join(outputs()) == expected


def test_every_format_says_what_it_is_for(output: Output) -> None:
    assert output.summary
    assert not output.summary.endswith(".")


def test_an_unknown_format_is_a_key_error() -> None:
    for name in ("yaml", "base", "common", "find", "../full"):
        with pytest.raises(KeyError):
            get(name)


@pytest.mark.parametrize("report", [realistic(), empty(), hostile()], ids=["realistic", "empty", "hostile"])
def test_rendering_is_deterministic_encodable_and_ends_its_last_line(
    output: Output, screen: Screen, report: Report
) -> None:
    text = output.render(report, screen)
    assert text == output.render(report, screen)
    text.encode("utf-8")
    assert not text or text.endswith("\n")


def test_hostile_text_reaches_no_reader_unescaped(output: Output, screen: Screen) -> None:
    text = output.render(hostile(), screen)
    if screen.color:
        text = COLOR.sub("", text)
    found = FORBIDDEN.findall(text.removeprefix("\ufeff") if output.name == "csv" else text)
    assert not found


def test_hostile_text_starts_no_command_of_a_ci_runner(output: Output, screen: Screen) -> None:
    text = COLOR.sub("", output.render(hostile(), screen))
    if output.name == "github":
        lines = text.splitlines()
        assert len(lines) == len(hostile().findings)
        assert all(re.match(r"::(error|warning|notice) file=[^:]*::(?!$)", line) for line in lines)
        text = "\n".join(line[2:] for line in lines)
    assert not RUNNER_COMMAND.search(text)


@pytest.mark.parametrize("piece", HOSTILE_PIECES)
def test_hostile_text_in_every_place_of_a_line(output: Output, piece: str) -> None:
    finding = replace(hostile().findings[0], message=piece, subject=f"a {piece}", recorded=f"{piece} b", remedy=piece)
    report = replace(realistic(), findings=(finding,))
    text = output.render(report, Screen())
    assert not FORBIDDEN.search(text.removeprefix("\ufeff"))
    assert not RUNNER_COMMAND.search(text.removeprefix("::") if output.name == "github" else text)


_ODD = st.text(st.sampled_from("ab:#[]=;\n\r\t \x1b\x9b\u202e\u200b\ufffe\u2028\u0301\x00|<&%\u6f22"), max_size=30)


@pytest.mark.parametrize("name", names())
@settings(max_examples=60, deadline=None)
@given(text=_ODD, edits=st.lists(st.tuples(_ODD, _ODD), max_size=3))
def test_no_mixture_of_odd_characters_gets_through(name: str, text: str, edits: list[tuple[str, str]]) -> None:
    operations = tuple(Operation("replace", before, after) for before, after in edits)
    excerpt = Excerpt(Place(text), text, "".join(after for _, after in edits), text)
    first = realistic().findings[1]
    finding = replace(first, message=text, subject=text, recorded=text, remedy=text, name=text, place=Place(text))
    finding = replace(finding, operations=operations, current=excerpt, record=f"q-{text}", source=text)
    report = replace(realistic(), findings=(finding,), advice=(text,))
    shown = COLOR.sub("", get(name).render(report, Screen(width=40, color=True))).removeprefix("\ufeff")
    assert not FORBIDDEN.search(shown)
    assert not RUNNER_COMMAND.search(shown.removeprefix("::") if name == "github" else shown)


class _Untouchable(tuple):
    __slots__ = ()

    def __iter__(self) -> Iterator[object]:
        raise AssertionError("the verdicts were read")

    __len__ = __getitem__ = __iter__  # type: ignore[assignment]


NEED_VERDICTS = {"csv", "json", "junit"}


@pytest.mark.parametrize("name", sorted(set(names()) - NEED_VERDICTS))
def test_verdicts_are_not_touched_without_need(name: str) -> None:
    report = realistic()
    summary = replace(report.summary, verdicts={"holds": 4, "flagged": 5})
    assert get(name).render(replace(report, verdicts=_Untouchable(), summary=summary), Screen())


@pytest.mark.parametrize("name", sorted(set(names()) - {"full"}))
def test_a_format_imports_nothing_heavy(name: str) -> None:
    program = (
        "import sys; from claimspan.outputs.find import get; get(sys.argv[1]);"
        "print(*sorted({'rich', 'pydantic', 'click', 'spacy', 'asyncio'} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", program, name], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
