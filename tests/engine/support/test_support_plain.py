"""Odd characters in a text change neither what is found nor what is shown of it."""

from __future__ import annotations

import unicodedata

import pytest
from two_texts import analysed

from claimspan.engine.support.assess import assess
from claimspan.engine.support.pair import paired
from claimspan.engine.support.plain import Plain, plain, restored
from claimspan.model.text import Span

ARTICLE = "The café at the harbour was built in 1974. It seats 240 guests under a flat roof."
TRUE, FALSE = "The café at the harbour seats 240 guests.", "The café at the harbour was built in 1981."


def read(text: str) -> Plain:
    return plain(text, analysed(text))


def mismatches(statement: str, article: str) -> list[tuple[str, str, str]]:
    said, there = read(statement), read(article)
    found = assess(paired(said.whole(), there.passage([Span(0, len(article))])))
    return [
        (each.sort, each.said.of(statement), each.found.of(article) if each.found else "")
        for each in restored(found.mismatches, said, there)
    ]


@pytest.mark.parametrize(
    ("now", "shown"),
    [
        (ARTICLE.replace("harbour", "har\u00adbour").replace("1974", "19\u00ad74"), "19\u00ad74"),
        (unicodedata.normalize("NFD", ARTICLE), "1974"),
        (ARTICLE.replace(" ", "\u00a0"), "1974"),
        (ARTICLE.replace("flat", "\ufb02at").replace("1974", "\u200b1974"), "1974"),
    ],
    ids=["soft hyphens", "decomposed", "no-break spaces", "ligatures"],
)
def test_odd_characters_hide_nothing_and_alarm_nobody(now: str, shown: str) -> None:
    assert mismatches(TRUE, now) == mismatches(TRUE, ARTICLE) == []
    (plainly,) = mismatches(FALSE, ARTICLE)
    (oddly,) = mismatches(FALSE, now)
    assert plainly[:2] == oddly[:2]
    assert plainly[2].replace("1974", shown) == unicodedata.normalize("NFC", oddly[2].replace("\u00a0", " "))


def test_places_are_given_in_text_order_and_lead_back() -> None:
    text = "one\u00adtwo three\u00ad four"
    held = read(text)
    spans = [Span(8, 13), Span(0, 7)]
    assert held.spans(held.places(spans)) == (Span(0, 7), Span(8, 13))
    assert [span.of(held.copy.text) for span in held.places(spans)] == ["onetwo", "three"]
