"""Finding a quotation's words in texts, by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.engine.draft.library import Library
from claimspan.engine.draft.seek import seek
from claimspan.model.draft import Standing

TEXTS = (
    "The old bridge was closed in March, and the new one, which is longer, will open in May. Nobody paid for it.",
    "The mill burned down. We never learned why, but the new one is made of stone. Nobody paid for it.",
)
LIBRARY = Library(TEXTS)


@pytest.mark.parametrize(
    ("words", "standing"),
    [
        ("the old bridge was closed in March", Standing.VERBATIM),
        ("The new one, which is longer, will open in May.", Standing.VERBATIM),
        ("the new one — which is longer — will open", Standing.REFORMATTED),
        ("THE OLD BRIDGE was closed", Standing.REFORMATTED),
        ("the old bridge … will open in May", Standing.VERBATIM),
        ("the old bridge [in town] was closed", Standing.VERBATIM),
        ("the new one will open in May", Standing.CUT),
        ("the old bridge was closed in April", Standing.ALTERED),
        ("the old bridge was never closed in March", Standing.ALTERED),
        ("the old bridge was closed in March. We never learned why", Standing.STITCHED),
        ("the old bridge was closed in March … we never learned why", Standing.STITCHED),
        ("will open in May … the old bridge was closed", Standing.STITCHED),
        ("a horse walked into the town hall", Standing.ABSENT),
        ("the bridge", Standing.ABSENT),
        ("", Standing.ABSENT),
        ("…", Standing.ABSENT),
        ("[…]", Standing.ABSENT),
    ],
)
def test_how_words_stand(words: str, standing: Standing) -> None:
    assert seek(words, LIBRARY).standing is standing


def test_words_that_stand_in_several_texts_are_found_in_all() -> None:
    found = seek("Nobody paid for it", LIBRARY)
    assert [piece.article for piece in (*found.pieces, *found.others)] == [0, 1]


def test_an_empty_library_holds_nothing() -> None:
    assert seek("the old bridge was closed", Library(())).standing is Standing.ABSENT


_WORDS = [*dict.fromkeys(" ".join(TEXTS).split()), "horse", "…", "[sic]", "[W]e", "’", "\u00ad", "\n\n", "10,000"]


@given(st.lists(st.sampled_from(_WORDS), max_size=25).map(" ".join))
def test_what_is_found_lies_in_both_texts(words: str) -> None:
    found = seek(words, LIBRARY)
    assert 0 <= found.likeness <= 1
    assert (found.standing is Standing.ABSENT) or found.pieces
    for piece in (*found.pieces, *found.others):
        assert 0 <= piece.said.start < piece.said.end <= len(words)
        assert 0 <= piece.found.start < piece.found.end <= len(TEXTS[piece.article])


@given(st.integers(0, len(TEXTS[0])), st.integers(0, len(TEXTS[0])))
def test_a_stretch_of_a_text_stands_there_word_by_word(one: int, other: int) -> None:
    start, end = sorted((one, other))
    while start and TEXTS[0][start - 1].isalnum():
        start -= 1
    while end < len(TEXTS[0]) and TEXTS[0][end].isalnum():
        end += 1
    words = TEXTS[0][start:end]
    if any(letter.isalnum() for letter in words):
        found = seek(words, LIBRARY)
        assert found.standing is Standing.VERBATIM
        assert found.pieces[0].found.of(TEXTS[found.pieces[0].article]).casefold() in words.casefold()
