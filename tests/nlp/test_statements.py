from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimspan.nlp.analyse import analyse

ODD = [
    "I very much\ndoubt the mill will be in the top four now come the end of the season.",
    '"So very cool  -  just as it was."',
    "One.\n\n\n   \n\nTwo.\t\tThree.",
    "re\u00adport\u00ading  e\u0301tude \u200b at the mill",
]


def test_a_sentence_is_its_words_with_their_heads() -> None:
    text = "The mill, which Mara Lindt bought, was closed."
    (sentence,) = analyse(text).sentences
    assert [sentence.word(number).of(text) for number in range(3)] == ["The", "mill", ","]
    mill = sentence.lemmas.index("mill")
    assert sentence.relations[mill] == "nsubj:pass"
    assert sentence.lemmas[sentence.heads[mill]] == "close"
    assert sentence.names == ((4, 6, "PERSON"),)


@pytest.mark.parametrize("text", ODD)
def test_white_space_and_invisible_characters_are_no_words(text: str) -> None:
    _sound(text)


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.sampled_from(["The mill", " was ", "\n", "\n\n", "  ", "closed", ".", "\u00ad", "-", '"', "Lindt"]),
        max_size=14,
    )
)
def test_words_stand_in_text_order_inside_their_sentences(pieces: list[str]) -> None:
    _sound("".join(pieces))


def _sound(text: str) -> None:
    for sentence in analyse(text).sentences:
        words = [sentence.word(number) for number in range(len(sentence))]
        assert all(word.of(text).strip() for word in words)
        assert all(one.end <= other.start or one == other for one, other in pairwise(words))
        assert (sentence.span.start, sentence.span.end) == (words[0].start, words[-1].end)
        assert all(0 <= head < len(sentence) for head in sentence.heads)
