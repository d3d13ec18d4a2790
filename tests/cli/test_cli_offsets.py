"""Odd characters keep exact offsets: recorded, accepted, the article edited before them, repaired, checked."""

from __future__ import annotations

import json
from typing import Any

import pytest
from cli_desk import ED, Desk

CREW = "\U0001f680\U0001f469\u200d\U0001f680"
CRAFT = "\U0001f6f0\ufe0f"
RED, BLACK = "\u2764\ufe0f", "\u2764\ufe0e"

ARTICLES = [
    pytest.param("Line one.\r\nThe mass is 240 kg.\r\nEnd.\r\n", "The mass is 240 kg", id="CR LF"),
    pytest.param("Line one.\rThe mass is 240 kg.\rEnd.", "The mass is 240 kg", id="CR alone"),
    pytest.param("One.\r\nThe mass\r\nis 240 kg.\r\n", "The mass\r\nis 240 kg", id="CR LF inside the words"),
    pytest.param("\ufeffThe mass is 240 kg. End.", "The mass is 240 kg", id="byte order mark"),
    pytest.param("Cafe\u0301 owners say: the mass\u0327 is 240 kg. End.", "the mass\u0327 is 240 kg", id="NFD"),
    pytest.param("Café owners say: the maß is 240 kg. End.", "the maß is 240 kg", id="NFC"),
    pytest.param("The mo\u00adther ship's mass is 240 kg. End.", "mo\u00adther ship's mass", id="soft hyphen"),
    pytest.param(f"{CREW} The mass is 240 kg {CRAFT}. End.", f"240 kg {CRAFT}", id="astral emoji"),
    pytest.param(f"Red {RED} and black {BLACK}: the mass is 240 kg.", f"black {BLACK}: the mass", id="selectors"),
    pytest.param("One.\u2028The mass is\u2028240 kg.\u2029End.", "The mass is\u2028240 kg", id="U+2028 and U+2029"),
    pytest.param("The mass is 240\u00a0kg, or 0,24\u202ft. End.", "240\u00a0kg, or 0,24\u202ft", id="no-break spaces"),
    pytest.param("One.\x0bTwo.\x0cThe mass is\x85240 kg. End.", "The mass is\x85240 kg", id="rare breaks"),
    pytest.param("\u202eesrever\u202c The mass is 240 kg. End.", "\u202c The mass is 240 kg", id="bidi"),
    pytest.param("Zero\u200bwidth: the\u2060 mass is 240 kg.", "the\u2060 mass is 240 kg", id="zero width"),
    pytest.param("“An unclosed quote. The mass is 10² kg. «Another.", "The mass is 10² kg", id="unclosed quotes"),
    pytest.param("NUL \x00 and DEL \x7f: the mass is 240 kg.", "DEL \x7f: the mass is 240 kg", id="NUL in the article"),
    pytest.param("質量は240キログラムです。打ち上げは2031年です。", "打ち上げは2031年", id="no spaces"),
    pytest.param("الكتلة ٢٤٠ كغ. الإطلاق في ٢٠٣١.", "الإطلاق في ٢٠٣١", id="right to left"),
    pytest.param("\n\n\n  The mass is 240 kg  \n\n\n", "The mass is 240 kg", id="no letters around"),
    pytest.param("The mass is 240 kg", "The mass is 240 kg", id="the whole article"),
]  # fmt: skip

BEFORE = [
    pytest.param("A new first paragraph \U0001f680 with words.\n\n", id="plain"),
    pytest.param("Nouveau\r\n\r\n\u00a0paragraphe e\u0301.\r\n", id="CR LF and NFD"),
]


def only_record(desk: Desk) -> dict[str, Any]:
    (path,) = desk.root.glob("claims/odd.txt/c-*.json")
    record: dict[str, Any] = json.loads(path.read_bytes())
    return record


def holds_exactly(desk: Desk, words: str) -> None:
    """Assert that span, words and context are those of the article's decoded bytes."""
    text = desk.read("seeds/odd.txt")
    (part,) = only_record(desk)["parts"]
    start, end = part["span"]
    assert text[start:end] == part["exact"] == words
    assert text[max(0, start - 32) : start] == part["prefix"]
    assert text[end : end + 32] == part["suffix"]


@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize(("article", "words"), ARTICLES)
def test_odd_characters_keep_exact_offsets(empty: Desk, article: str, words: str, before: str) -> None:
    if "\x00" in words:
        pytest.skip("no argument holds a NUL")
    empty.write("claimspan.toml", 'ignore = ["unsupported"]\n')
    empty.write("seeds/odd.txt", article)
    record = empty.add(words, "--statement", "As they say, it is heavy.", article="seeds/odd.txt")
    empty.ok("accept", record, *ED)
    holds_exactly(empty, words)
    assert empty.codes() == []
    bom = "\ufeff" if article.startswith("\ufeff") else ""
    empty.write("seeds/odd.txt", f"{bom}{before}{article.removeprefix(bom)}")
    assert sorted(empty.codes()) == ["CS104", "CS109"]
    empty.ok("check", "--fix")
    holds_exactly(empty, words)
    assert empty.codes() == ["CS109"]
    empty.ok("source", "add", "seeds/odd.txt", "--cause", "ours")
    assert empty.codes() == []
    assert empty.state(record) == "accepted"
    assert empty.ok("fmt", "--check").out == ""


def test_words_typed_in_another_form_are_recorded_as_printed(empty: Desk) -> None:
    empty.write("seeds/odd.txt", "He said: “It’s a 10\u00a0kg—probe.”\r\nEnd.")
    result = empty.ok("add", "seeds/odd.txt", '"It\'s a 10 kg-probe."', "--statement", "s", *ED)
    holds_exactly(empty, "“It’s a 10\u00a0kg—probe.”")
    assert "recorded as the article prints it" in result.err


def test_lines_and_columns_count_code_points(empty: Desk) -> None:
    empty.write("seeds/odd.txt", "One.\r\n\U0001f680e\u0301 mass, mass.\u2028mass")
    line = empty.refused("add", "seeds/odd.txt", "mass", "--statement", "s", *ED)
    assert "3 times: 2:5 " in line
    assert "; 2:11 " in line
    assert "; 2:17 " in line
    record = empty.add("mass", "--statement", "s", "--line", "2:11", article="seeds/odd.txt")
    assert "seeds/odd.txt:2:11" in empty.ok("show", record).out
