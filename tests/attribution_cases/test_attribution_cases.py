"""The hand-written passages are what they say: words in place, values allowed, both files well formed."""

from __future__ import annotations

import pytest
from attribution_case import PHENOMENA, Case, Said, case
from said_all import CASES
from to_jsonl import row
from to_misattribution import rows

WORDS = "Ann said the ice held. Ben said the ice broke.\n\nAnn said more."


def test_ids_are_unique() -> None:
    assert len({each.id for each in CASES}) == len(CASES)


def test_every_phenomenon_has_a_case() -> None:
    seen = {tag for each in CASES for tag in (*each.tags, *(tag for placed in each.said for tag in placed.tags))}
    assert set(PHENOMENA) <= seen


@pytest.mark.parametrize("each", CASES, ids=lambda each: each.id)
def test_spans_lie_in_the_text_and_contents_do_not_overlap_their_cue(each: Case) -> None:
    for told in row(each)["attributions"]:
        spans = [tuple(span) for role in ("content", "cue", "source") for span in told[role]]
        assert all(0 <= start < end <= len(each.text) for start, end in spans)
        assert all(each.text[start:end].strip() == each.text[start:end] for start, end in spans)
        assert not {i for start, end in told["content"] for i in range(start, end)} & {
            i for start, end in (*told["cue"], *told["source"]) for i in range(start, end)
        }


def test_pairs_claim_two_different_people() -> None:
    made = [pair for each in CASES for pair in rows(each)]
    assert len(made) % 2 == 0
    assert all((pair["claimed"] == pair["truth"]) == (pair["verdict"] == "right") for pair in made)


def test_words_between_bars_are_meant() -> None:
    made = case("x-1", WORDS, Said("indirect", "the ice broke", "Ben |said|", "Ben", "Ben"))
    (cue,) = made.said[0].cue
    assert made.text[slice(*cue)] == "said"
    assert made.text[: cue[0]].endswith("Ben ")


@pytest.mark.parametrize(
    ("content", "cue", "mention"),
    [
        ("the ice", "Ben |said|", "Ben"),
        ("the ice melted", "Ben |said|", "Ben"),
        ("the ice broke", "said", "Ben"),
        ("the ice broke", "Ben |said|", "Be"),
        ("ice .. water", "Ben |said|", "Ben"),
    ],
    ids=["twice", "missing", "cue twice", "half a word", "no end"],
)
def test_doubtful_words_are_an_error(content: str, cue: str, mention: str) -> None:
    with pytest.raises(ValueError, match="times"):
        case("x-1", WORDS, Said("indirect", content, cue, mention, "Ben"))
