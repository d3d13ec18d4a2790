"""Hostile drafts: no crash, no silent pass, and every place is the draft's."""

from __future__ import annotations

import pytest
from draft_samples import HARBOUR, PROBE, verified
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.engine.draft.verify import Verified
from claimspan.model.finding import Place, Verdict

_PIECES = st.sampled_from(
    [
        "“It will not be cheap,” Lindt said.", "“Nobody will lose a job,” ", "“", "”", '"', "'", "> ", "\n", "\r\n",
        "\n\n", "The probe weighs about 12 kilograms", " [[c-mm]]", "[[c-", "]]", "[^1]", "\n\n[^1]: c-mmmmmmmmmmmm\n",
        ".", " ", "**", "*", "_", "`", "# ", "| a | b |\n|---|---|\n", "😀", "\x00", "\ufeff", "\u202e", "e\u0301",
        "\u00ad", "The harbour of Norholt will be rebuilt between 2025 and 2029.", "— Mara Lindt", "…", "[sic]",
        "<b>", "&ldquo;",
    ]
)  # fmt: skip


def places(found: Verified) -> list[tuple[Place, str]]:
    """Return every place in the draft with the words that should stand there."""
    told = [(each.place, each.subject or "") for each in found.verdicts if each.unit is not None]
    told += [(each.place, "") for each in found.findings]
    return told + [
        (reason.place, "")
        for each in found.findings
        for reason in each.reasons
        if reason.place and each.code == "CS709"
    ]


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=24).map("".join))
def test_every_place_lies_in_the_draft_and_its_words_are_the_drafts(draft: str) -> None:
    found = verified(draft)
    letters = {letter for letter in draft if letter.isalnum()}
    for place, words in places(found):
        if place.span is None:
            continue
        start, end = place.span
        assert 0 <= start <= end <= len(draft)
        stands = draft[start:end]
        assert {letter for letter in words if letter.isalnum()} <= letters
        first = next((letter for letter in words if letter.isalnum()), "")
        assert first in stands
        lines = draft.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert place.line is not None
        assert 1 <= place.line <= len(lines)


@pytest.mark.parametrize(
    "draft",
    [
        "",
        " \n\t\n",
        "\x00",
        "\ufeff",
        "“" * 3_000,
        "”" * 3_000,
        "'" * 3_000,
        "“a " * 2_000,
        "“‘“‘Nested,’” he said,’ she said,” they said.",
        "[[" * 3_000,
        "> " * 2_000,
        "“" + "word " * 4_000 + "”",
        "x" * 50_000,
        "The probe weighs about 10 kilograms.\x00“No,”\x00 she said.",
        "😀 “It will not be cheap 😀, but it will be worth every coin,” Lindt said. 😀",
        "“It will not be cheap,\r\nbut it will be worth every coin,” Lindt said.\r\n\r\nThe end of 2031.\r\n",
        "e\u0301" * 500,
        "1" * 5_000 + " kilograms weigh the probe of Norholt.",
        "On 31 February 2031 the probe weighs -0 kilograms.",
    ],
    ids=range(19),
)
def test_odd_drafts_are_read(draft: str) -> None:
    found = verified(draft)
    for place, _ in places(found):
        assert place.span is None or 0 <= place.span.start <= place.span.end <= len(draft)


def test_a_whole_article_as_one_quotation_is_looked_for() -> None:
    found = verified(f"“{PROBE.split(chr(10))[2]}”")
    assert [each.change for each in found.verdicts] == ["verbatim"]


def test_what_is_not_read_is_unchecked_and_not_passed() -> None:
    found = verified("Это предложение написано по-русски, и в нём говорится, что зонд весит десять килограммов. " * 3)
    assert [each.verdict for each in found.verdicts] == [Verdict.UNCHECKED]
    assert found.counts.unchecked == 1


def test_a_place_counts_code_points_whatever_stands_before() -> None:
    for before in (
        "",
        "\ufeff",
        "😀 ",
        "Line.\r\n\r\n",
        "Li\u0301ne.\n\n",
        "**Bold** ",
        "| a | b |\n|---|---|\n| c | d |\n\n",
    ):
        draft = f"{before}“It will be cheap, but it will be worth every coin,” Lindt said."
        (finding,) = (each for each in verified(draft).findings if each.code == "CS703")
        assert finding.place.span is not None
        assert finding.place.span.of(draft) == "“It will be cheap, but it will be worth every coin,”"
        assert finding.place.column == draft.index("“") - max(draft.rfind("\n", 0, draft.index("“")), -1)


def test_two_articles_that_say_the_same_decide_for_the_draft() -> None:
    assert HARBOUR.count("Nobody will lose a job over this") == 1
    assert [each.record for each in verified("“Nobody will lose a job over this,” Ida Brandt said.").verdicts] == [
        "q-jobaaaaaaaaa"
    ]
