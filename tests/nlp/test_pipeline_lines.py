"""Every line break ends a sentence."""

from __future__ import annotations

import pytest
import spacy

from claimspan.nlp.lines import start_sentences

NLP = spacy.blank("en")

CASES = [
    ("Harbour closed\nThe mayor spoke.", ["Harbour closed\n", "The mayor spoke."]),
    ("By Mara Lindt\n\nPARIS — The quay", ["By Mara Lindt\n\n", "PARIS — The quay"]),
    ("one\r\ntwo\u2028three\u2029four", ["one\r\n", "two\u2028", "three\u2029", "four"]),
    ("\n\none", ["\n\n", "one"]),
    ("one  two", ["one  two"]),
    ("one\n", ["one\n"]),
    ("one \n  two", ["one \n  ", "two"]),
]


@pytest.mark.parametrize(("text", "sentences"), CASES)
def test_lines_are_sentences(text: str, sentences: list[str]) -> None:
    doc = start_sentences(NLP(text))
    for token in doc:
        if token.is_sent_start is None:
            token.is_sent_start = False
    assert [sentence.text_with_ws for sentence in doc.sents] == sentences


def test_what_lines_do_not_decide_is_left_open() -> None:
    doc = start_sentences(NLP("One. Two\nThree. Four"))
    assert [token.text for token in doc if token.is_sent_start] == ["One", "Three"]
    assert next(token for token in doc if token.text == "Four").is_sent_start is None
