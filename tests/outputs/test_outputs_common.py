"""Neutralisers, marks and words that several formats share."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_samples import realistic

from claimspan.model.change import Operation
from claimspan.model.count import counted
from claimspan.model.finding import Excerpt, Place, Reason, Summary
from claimspan.outputs.common import neutral
from claimspan.outputs.common.marks import CHANGED_KEPT, head, joined, middle_out, pieces, plain, tail
from claimspan.outputs.common.phrases import change_words, group_of, reasons, sentence, verdict_words

BASE = realistic().findings[1]
ODD = st.text(st.characters() | st.sampled_from("\x1b\u202e\u200b\ufffe\u2028:#[\n\r\t ,;=%|<&\u0301"))


def _marked(*operations: tuple[str, str], before: str = "", after: str = "") -> str:
    steps = tuple(
        Operation("equal" if old == new else "replace" if old and new else "delete" if old else "insert", old, new)
        for old, new in operations
    )
    words = "".join(step.after for step in steps)
    finding = replace(BASE, operations=steps, current=Excerpt(Place("a"), before, words, after))
    return joined(pieces(finding), plain)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain – “text” é 漢字 שלום", "plain – “text” é 漢字 שלום"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"),
        ("a\u200bb\ufeff\x00\ufffe\u2028", "a⟨U+200B⟩b⟨U+FEFF⟩⟨U+0000⟩⟨U+FFFE⟩⟨U+2028⟩"),
        ("\U000e0041\ufe0f", "⟨U+E0041⟩⟨U+FE0F⟩"),
        ("one\r\n\r\n  two\tthree", "one ¶ two three"),
    ],
)
def test_hidden_characters_are_shown(text: str, shown: str) -> None:
    assert neutral.visible(text) == shown


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("std::vector and ## heading", "std::vector and ## heading"),
        ("::error::x", ": :error::x"),
        ("a\n  ::error::x", "a\n  : :error::x"),
        ("\x1b[1m::error::x", "\x1b[1m: :error::x"),
        ("x ##[error]y", "x # #[error]y"),
        ("###[error]y", "## #[error]y"),
        ("##vso[task.complete]", "# #vso[task.complete]"),
        ("##teamcity[x]", "# #teamcity[x]"),
    ],
)
def test_runner_commands_are_broken(text: str, safe: str) -> None:
    assert neutral.runner_safe(text) == safe


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("10 kilograms", "10 kilograms"),
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(1)", "'@SUM(1)"),
        ("\t=1", "' =1"),
        ("\r=1", "' ¶ =1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ("a – b - c; d", "a – b - c; d"),
    ],
)
def test_spreadsheet_formulas_are_text(text: str, cell: str) -> None:
    assert neutral.csv_cell(text) == cell


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("a | b `c` *d* _e_ ~f~", r"a \| b \`c\` \*d\* \_e\_ \~f\~"),
        ("<b> & [x](y)", r"&lt;b&gt; &amp; \[x\](y)"),
        ("@octocat #12 a@b", r"@&#8203;octocat \#&#8203;12 a@&#8203;b"),
        ("https://x.example www.x", "https:&#8203;//x.example www.&#8203;x"),
        ("$10 and $20", "&#36;10 and &#36;20"),
        ("&#64;octocat", r"&amp;\#&#8203;64;octocat"),
    ],
)
def test_markdown_is_text(text: str, escaped: str) -> None:
    assert neutral.markdown_text(text) == escaped


@given(ODD)
def test_json_text_is_read_back_as_it_was(text: str) -> None:
    written = neutral.json_text({"text": text})
    assert json.loads(written) == {"text": text}
    assert "\n" not in written
    assert neutral.visible(written) == written


@given(ODD)
def test_xml_text_is_always_well_formed(text: str) -> None:
    element = ET.Element("a", b=neutral.xml_text(text))
    element.text = neutral.xml_text(text)
    document = neutral.xml_document(ET.tostring(element, encoding="unicode"))
    assert ET.fromstring(document).text == (element.text or None)  # noqa: S314
    assert not re.search(r"##[a-z]*\[", document)


@given(ODD)
def test_nothing_hidden_is_left_by_any_neutraliser(text: str) -> None:
    for neutralise in (
        neutral.visible,
        neutral.line,
        neutral.github_property,
        neutral.html_text,
        neutral.markdown_text,
        neutral.csv_cell,
        neutral.sarif_text,
    ):
        shown = neutralise(text)
        assert neutral.visible(shown) == shown
        assert "\n" not in shown


@pytest.mark.parametrize(
    ("operations", "shown"),
    [
        ([("about ", "about "), ("10", "12"), (" kilograms", " kilograms")], "about [-10-]{+12+} kilograms"),
        ([("not ", ""), ("true", "true")], "[-not -]true"),
        ([("", "not "), ("true", "true")], "{+not +}true"),
        ([("10", "10"), (" ", "\u00a0"), ("kg", "kg")], "10[-␣-]{+⟨U+00A0⟩+}kg"),
        ([("a", "a"), ("  ", " "), ("b", "b")], "a[-␣␣-]{+␣+}b"),
        ([("e", "e"), ("", "\u0301"), ("t", "t")], "e{+◌\u0301+}t"),
        ([("a", "a"), (" ", "\r\n"), ("b", "b")], "a[-␣-]{+ ↵ +}b"),
        ([("soft", "soft"), ("\u00ad", ""), ("ware", "ware")], "soft[-⟨U+00AD⟩-]ware"),
        ([("שלום ", "שלום "), ("עולם", "חבר")], "שלום [-עולם-]{+חבר+}"),
    ],
)
def test_differences_are_marked(operations: list[tuple[str, str]], shown: str) -> None:
    assert _marked(*operations) == shown


def test_long_equal_words_are_left_out_around_the_difference() -> None:
    filler = "far too many words of the same quote " * 40
    shown = _marked((filler, filler), ("ten", "twelve"), (f" {filler}", f" {filler}"), ("may", "will"), (".", "."))
    assert "[-ten-]{+twelve+}" in shown
    assert "[-may-]{+will+}" in shown
    assert shown.count("…") == 2
    assert len(shown) < 300
    known = set(filler.split()) | {"…", "same[-ten-]{+twelve+}", "[-ten-]{+twelve+}", "[-may-]{+will+}."}
    assert set(shown.split()) <= known


def test_surroundings_end_with_the_paragraph_and_never_within_a_word() -> None:
    shown = _marked(("a", "b"), before="Above.\n\nBefore ", after=f" after {'word ' * 40}\n\nBelow.")
    assert shown == f"Before [-a-]{{+b+}} after {'word ' * 13}word …"


def test_huge_changes_are_counted_not_poured_out() -> None:
    shown = _marked(("a" * 10 * CHANGED_KEPT, "b"))
    assert f"({8 * CHANGED_KEPT:,} characters more)" in shown
    assert "{+b+}" in shown


@given(st.text(max_size=300), st.integers(0, 80))
def test_shortening_keeps_whole_tokens_of_the_text(text: str, limit: int) -> None:
    assert text.startswith(head(text, limit).removesuffix(" …"))
    assert text.endswith(tail(text, limit).removeprefix("… "))
    assert len(middle_out(text, limit)) <= max(len(text), 2 * limit + 3)


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=6), st.text(max_size=90))
def test_no_changed_word_is_hidden(edits: list[tuple[str, str]], equal: str) -> None:
    operations = [step for edit in edits for step in ((equal, equal), edit)]
    shown = _marked(*operations)
    for before, after in edits:
        if before != after:
            for words in (before, after):
                assert all(neutral.visible(token) in shown for token in words.split(" ") if token.isalnum())


@pytest.mark.parametrize(
    ("message", "texts", "shown"),
    [
        ("it changed", ["name", "date", "name"], ["name", "date"]),
        ('changed: "ten" became "two"', ['"ten" became "two"', "name"], ["name"]),
        ("it changed", ["part 1: name", "part 2: name", "part 2: date"], ["part 1: name", "part 2: date"]),
        ("it changed: name", ["part 1: name", "part 2: name"], []),
    ],
)
def test_no_reason_is_given_twice(message: str, texts: list[str], shown: list[str]) -> None:
    finding = replace(BASE, message=message, reasons=tuple(Reason("x", text) for text in texts))
    assert reasons(finding) == shown


def test_clauses_become_sentences() -> None:
    assert sentence("the words are gone") == "The words are gone."
    assert sentence("Is it? Yes.") == "Is it? Yes."


def test_words_of_the_user() -> None:
    assert change_words("changed") == "meaning changed"
    assert change_words("reworded") == "reworded, same meaning"
    assert change_words(None) == ""
    assert [group_of(f"CS{family}01").key for family in "1234569780"] == [
        "drifted",
        "unsupported",
        "drifted",
        "duplicated",
        "misattributed",
        "unreviewed",
        "files",
        "draft",
        "other",
        "other",
    ]
    assert counted(10_000, "record") == "10,000 records"
    assert verdict_words(Summary(records=1, verdicts={"holds": 1})) == "1 record: 1 holds, 0 flagged, 0 unchecked"
