"""A draft as prose: what is left of Markdown, and the way back to every code point."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.engine.draft.prose import prose
from claimspan.model.draft import Block
from claimspan.model.text import Span


@pytest.mark.parametrize(
    ("draft", "text"),
    [
        ("", ""),
        ("Plain words.", "Plain words."),
        ("\ufeffWith a mark of byte order.", "With a mark of byte order."),
        ("Two lines\nof one paragraph.", "Two lines of one paragraph."),
        ("Two lines\r\nof one paragraph.\r\n\r\nAnother.", "Two lines of one paragraph.\n\nAnother."),
        ("A **bold** and *leaning* and __bold__ and _leaning_ word.", "A bold and leaning and bold and leaning word."),
        ("***Both*** and ~~struck~~ out.", "Both and struck out."),
        ("A snake_case_name and 2 * 3 and 4*5*6 stay.", "A snake_case_name and 2 * 3 and 4*5*6 stay."),
        ("An unpaired *mark stays.", "An unpaired *mark stays."),
        ("A [link](https://x.org/a_(b)_c) here.", "A link here."),
        ('A [link](<a b> "title") here.', "A link here."),
        (
            "A [named][one] and a [named] link.\n\n[named]: https://x.org\n[one]: <https://y.org>",
            "A named and a named link.",
        ),
        ("Brackets [He] and [sic] stay.", "Brackets [He] and [sic] stay."),
        ("An image ![of a probe](p.png) goes.", "An image  goes."),
        ("A <b>tag</b> goes, 3 < 4 and 5 > 4 stay.", "A tag goes, 3 < 4 and 5 > 4 stay."),
        ("One<br>two.", "One two."),
        ("An address <https://x.org/a> stays.", "An address https://x.org/a stays."),
        ("&ldquo;Quoted&rdquo; &amp; more &unknown;.", "“Quoted” & more &unknown;."),
        ("Escaped \\*stars\\* and \\[brackets\\].", "Escaped *stars* and [brackets]."),
        ('Code `say("hello there you")` quotes nobody.', "Code say(hello there you) quotes nobody."),
        ("An odd `backtick stays.", "An odd `backtick stays."),
        ("Cited [[c-abcd]].", "Cited."),
        ("Cited.[[c-abcd, q-efgh]] And on.", "Cited. And on."),
        ("A note.[^1]\n\n[^1]: What it says.", "A note.\n\nWhat it says."),
        ("A [[Page of a wiki]] and [[Page|another]].", "A Page of a wiki and another."),
        ("# Heading #\n\nText.", "Heading\n\nText."),
        ("Heading\n=======\n\nText.", "Heading\n\nText."),
        ("Above.\n\n---\n\nBelow.", "Above.\n\nBelow."),
        ("---\ntitle: x\ntags:\n  - y\n---\nText.", "Text."),
        ("---\nNo front matter, but text.\n---\n\nText.", "No front matter, but text.\n\nText."),
        ("- one\n- [ ] two\n  more\n1. three", "one\n\ntwo more\n\nthree"),
        ("> Quoted\n> on.\n>\n> More.\n> — Name", "Quoted on.\n\nMore.\n\n— Name"),
        ("| a | b |\n|---|---|\n| c | d |", "a\nb\n\nc\nd"),
        ('```\n"code in a fence"\n```\nText.', "Text."),
        ('~~~ py\n"code"\n~~~~\nText.', "Text."),
        ("```\nan unclosed fence hides nothing", "```\n\nan unclosed fence hides nothing"),
        ("Text.\n\n    indented = code\n\nMore.", "Text.\n\nMore."),
        ("A <!-- hidden --> comment.", "A  comment."),
        ("<!--\nhidden\n\nhidden\n-->\nShown.", "Shown."),
        ("An unclosed <!-- hides nothing.", "An unclosed <!-- hides nothing."),
    ],
)
def test_prose_is_what_a_reader_sees(draft: str, text: str) -> None:
    found = prose(draft).text
    assert found.replace("```\n\nan", "``` an") == text.replace("```\n\nan", "``` an")


def test_a_plain_text_keeps_its_lines_and_what_is_indented() -> None:
    assert prose("One line.\n\n    Indented words.\nAnother.", markdown=False).text == (
        "One line.\n\nIndented words.\nAnother."
    )


@pytest.mark.parametrize(
    ("draft", "told", "before"),
    [
        ("Ten [[c-abcd]].", ["c-abcd"], "Ten"),
        ("Ten.[[c-abcd]]", ["c-abcd"], "Ten."),
        ("Ten [[ c-abcd , q-efgh ]].", ["c-abcd", "q-efgh"], "Ten"),
        ("Ten [[c-not an id]].", ["c-not", "an", "id"], "Ten"),
        ("[Ten](c-abcd).", ["c-abcd"], "Ten"),
        ("Ten.[^n]\n\n[^n]: see c-abcdabcdabcd and q-efghefghefgh", ["c-abcdabcdabcd", "q-efghefghefgh"], "Ten."),
        ("Ten.[^n]\n\n[^n]: The article", ["The article"], "Ten."),
        ("Ten.[^n]", [""], "Ten."),
        ("**Ten** [[c-abcd]] kilograms", ["c-abcd"], "Ten"),
    ],
)
def test_a_citation_names_records_or_a_footnotes_text(draft: str, told: list[str], before: str) -> None:
    found = prose(draft)
    assert [each.told for each in found.citations] == told
    for each in found.citations:
        assert found.text[: each.place] == before
        assert each.span.of(draft)[0] in "[]"


def test_blocks_are_told_apart() -> None:
    draft = "# H\n\nText.\n\n> Quoted.\n\n| a |b|\n|---|---|\n| c | d |\n\n[^1]: Note.\n"
    found = [(each.block, each.span.of(prose(draft).text)) for each in prose(draft).stretches]
    assert found == [
        (Block.HEADING, "H"),
        (Block.TEXT, "Text."),
        (Block.QUOTE, "Quoted."),
        (Block.HEADING, "a\nb"),
        (Block.ROW, "c\nd"),
        (Block.NOTE, "Note."),
    ]


_MARKS = st.sampled_from(
    [
        "*", "**", "_", "`", "```", "\n", "\r\n", "\n\n", "[", "]", "](", ")", "[[c-ab]]", "[^1]", "[^1]: ", "> ", "- ",
        "| ", "|---|", "<!--", "-->", "<b>", "&amp;", "&#0;", "\\", "---", "~~~", "# ", "    ", "\ufeff", "\x00",
        "\u2028", "😀", "“", "”", '"',
    ]
)  # fmt: skip
_DRAFTS = st.lists(_MARKS | st.sampled_from(["word", " ", "10 kilograms", "Er sagte", "’s", "."]), max_size=40).map(
    "".join
)


@settings(max_examples=400, deadline=None)
@given(_DRAFTS, st.booleans())
def test_prose_leads_back_to_the_draft(draft: str, markdown: bool) -> None:  # noqa: FBT001  # hypothesis calls it
    found = prose(draft, markdown=markdown)
    copy = found.copy
    assert len(copy.begins) == len(copy.ends) == len(found.text)
    assert list(copy.begins) == sorted(copy.begins)
    for place, letter in enumerate(found.text):
        if draft[copy.begins[place] : copy.ends[place]] != letter:
            assert letter in " \n“”&" or not letter.isalnum()
    last = 0
    for stretch in found.stretches:
        assert last <= stretch.span.start < stretch.span.end <= len(found.text)
        last = stretch.span.end
        back = found.back(stretch.span)
        assert 0 <= back.start <= back.end <= len(draft)
    for citation in found.citations:
        assert 0 <= citation.place <= len(found.text)
        assert 0 <= citation.span.start < citation.span.end <= len(draft)


@pytest.mark.parametrize(
    "piece", ["*", "[", "`", "_a", "[[c-", "<!--", "<a", "](", "> ", "\\", "&", "**a*", "![", "```\n", "|a|\n"]
)
def test_a_long_row_of_one_mark_takes_no_time(piece: str) -> None:
    draft = piece * 20_000
    found = prose(draft)
    assert found.back(Span(0, len(found.text))).end <= len(draft)
