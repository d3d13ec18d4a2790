"""Amounts of a text: what is read, and which bears out which."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.amounts import Amount, Bearing, Sort, bearing
from claimspan.facts.amounts_reading import amounts


def _one(text: str) -> Amount:
    found = amounts(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "sort", "low", "unit"),
    [
        ("1,100 pumps", Sort.COUNT, 1100, ""),
        ("£28 million", Sort.MONEY, 28 * 10**6, "pound"),
        ("€1.32bn", Sort.MONEY, 1320 * 10**6, "euro"),
        ("28m euros", Sort.MONEY, 28 * 10**6, "euro"),
        ("Rs 19 crore", Sort.MONEY, 19 * 10**7, "rupee"),
        ("12 %", Sort.SHARE, Fraction(12, 100), ""),
        ("one in eight adults", Sort.SHARE, Fraction(1, 8), ""),
        ("1 in 12 drivers", Sort.SHARE, Fraction(1, 12), ""),
        ("two-thirds of them", Sort.SHARE, Fraction(2, 3), ""),
        ("half of the shops", Sort.SHARE, Fraction(1, 2), ""),
        ("a dozen bells", Sort.COUNT, 12, ""),
        ("25 basis points", Sort.MEASURE, 25, "basis point"),
        ("5 km", Sort.MEASURE, 5000, "metre"),
        ("35 square kilometres", Sort.MEASURE, 35 * 10**6, "square metre"),
        ("138 kilometres an hour", Sort.MEASURE, 138, "kph"),
        ("−5 °C", Sort.MEASURE, -5, "celsius"),
        ("minus 5 °C", Sort.MEASURE, -5, "celsius"),
        ("12\u202f500 birds", Sort.COUNT, 12500, ""),
        ("half an hour", Sort.MEASURE, 30, "minute"),
        ("a quarter of a million pounds", Sort.MONEY, 250_000, "pound"),
        ("over a century", Sort.MEASURE, 1200, "month"),
        ("6.02 × 10^23", Sort.COUNT, 602 * 10**21, ""),
        ("10² cells", Sort.COUNT, 100, ""),
        ("$9 an hour", Sort.MONEY, 9, "dollar a hour"),
        ("a 33-year-old keeper", Sort.AGE, 33, "year"),
        ("aged 33", Sort.AGE, 33, "year"),
        ("the third time", Sort.RANK, 3, ""),
        ("a five-time champion", Sort.TIMES, 5, ""),
        ("twice as many", Sort.TIMES, 2, ""),
        ("3 out of 5 stars", Sort.RATING, 3, ""),
        ("they won 4-1", Sort.SCORE, 4, ""),
        ("at 7.30 p.m.", Sort.CLOCK, 19 * 60 + 30, "day"),
        ("see Chapter 3", Sort.LABEL, 3, ""),
        ("9" * 40 + " stars", Sort.COUNT, int("9" * 40), ""),
    ],
)
def test_amounts_are_read(text: str, sort: Sort, low: Fraction, unit: str) -> None:
    found = _one(text)
    assert (found.sort, found.low, found.unit) == (sort, low, unit)


@pytest.mark.parametrize(
    ("text", "bound", "blur", "words"),
    [
        ("in more than 1,000 homes", "more", "", "more than 1,000"),
        ("at least £5 million was spent", "least", "", "at least £5 million"),
        ("up to 300 boats", "most", "", "up to 300"),
        ("fewer than 40 boats", "less", "", "fewer than 40"),
        ("nearly 30 boats", "", "nearly", "nearly 30"),
        ("more than an estimated 500 boats", "more", "about", "more than an estimated 500"),
        ("200 or more boats", "least", "", "200 or more"),
    ],
)
def test_bounds_and_blur_belong_to_the_amount(text: str, bound: str, blur: str, words: str) -> None:
    found = _one(text)
    assert (found.bound, found.blur, text[found.start : found.end]) == (bound, blur, words)


def test_both_ends_of_a_range_are_read_with_the_unit_and_scale_they_share() -> None:
    assert [_one("$3-5 million").low, _one("$3-5 million").high] == [3 * 10**6, 5 * 10**6]
    assert [_one("between 3 and 5 km").low, _one("between 3 and 5 km").high] == [3000, 5000]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("sales rose 6 percent to 812 million euros", [(Fraction(6, 100), ""), (812 * 10**6, "euro")]),
        ("sales fell 6% to $812m", [(Fraction(6, 100), ""), (812 * 10**6, "dollar")]),
        ("sales rose 9 million euros to 97 million euros", [(9 * 10**6, "euro"), (97 * 10**6, "euro")]),
        ("attendance grew 3 percent to 4,310", [(Fraction(3, 100), ""), (4310, "")]),
        ("from 4 percent to 5 percent", [(Fraction(4, 100), "")]),
    ],
)
def test_a_change_and_its_result_are_no_range(text: str, values: list[tuple[Fraction, str]]) -> None:
    assert [(amount.low, amount.unit) for amount in amounts(text)] == values


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("debt was 1.1 billion euros, down from 1.3 billion last year", "euro"),
        ("profit was $97m, from 88 million a year earlier", "dollar"),
        ("profit was $97m. The city grew to 88 million.", ""),
        ("it cost $97m and fed 88 million people", ""),
        ("users rose to 88 million, from 80 million", ""),
    ],
)
def test_a_currency_that_was_named_is_left_out_where_figures_are_compared(text: str, unit: str) -> None:
    assert amounts(text)[-1].unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "",
        "higher than a year before",
        "less than a month ago",
        "in June 2021",
        "from 2012 to 2014",
        "no one",
        "one of them",
        "x" * 50,
        "load",
    ],
)
def test_no_amount_is_seen_where_none_is(text: str) -> None:
    assert amounts(text) == ()


@pytest.mark.parametrize(
    ("said", "found", "answer"),
    [
        ("more than 1,000 homes", "1,050 homes", Bearing.BORNE),
        ("more than 1,000 homes", "950 homes", Bearing.AGAINST),
        ("more than 1,000 homes", "1,000 homes", Bearing.AGAINST),
        ("over 120 minutes", "118 minutes", Bearing.AGAINST),
        ("nearly 30 %", "29.6 %", Bearing.BORNE),
        ("12 boats", "about 12 boats", Bearing.OPEN),
        ("about 12 boats", "12 boats", Bearing.BORNE),
        ("400 boats", "more than 400 boats", Bearing.OPEN),
        ("12 million", "12,034,567", Bearing.BORNE),
        ("2.5 million", "3.1 million", Bearing.AGAINST),
        ("half of the shops", "50 per cent of the shops", Bearing.BORNE),
        ("two weeks", "14 days", Bearing.BORNE),
        ("5 km", "5,000 metres", Bearing.BORNE),
        ("5 km", "5 kg", Bearing.BORNE),
        ("5 km", "7 kg", Bearing.OPEN),
        ("at most 5 km", "at least 5 km", Bearing.AGAINST),
        ("less than half an hour", "half an hour", Bearing.OPEN),
        ("they won 4-1", "they won 1-4", Bearing.BORNE),
        ("they won 4-1", "they won 4-2", Bearing.AGAINST),
        ("a 33-year-old", "aged 31", Bearing.AGAINST),
        ("thousands of people", "4,200 people", Bearing.BORNE),
    ],
)
def test_amounts_bear_each_other_out_or_do_not(said: str, found: str, answer: Bearing) -> None:
    assert bearing(_one(said), _one(found)) is answer


_PLAIN_AMOUNTS = st.builds(
    lambda low, wide, bound, blur, sort: Amount(
        0, 1, 0, 1, sort, Fraction(low), Fraction(low) + wide, bound=bound, blur=blur
    ),
    st.integers(1, 10**6),
    st.integers(0, 50),
    st.sampled_from(["", "more", "less", "least", "most"]),
    st.sampled_from(["", "about", "nearly"]),
    st.sampled_from([Sort.COUNT, Sort.MONEY, Sort.SHARE]),
)


@given(_PLAIN_AMOUNTS)
def test_an_amount_bears_itself_out(amount: Amount) -> None:
    assert bearing(amount, amount) is Bearing.BORNE


@given(st.integers(1, 10**6), st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.integers(1, 10**6))
def test_widening_an_interval_never_turns_borne_out_into_contradicted(
    low: int, wide: int, below: int, above: int, value: int
) -> None:
    found = Amount(0, 1, 0, 1, Sort.COUNT, Fraction(value), Fraction(value))
    narrow = Amount(0, 1, 0, 1, Sort.COUNT, Fraction(low), Fraction(low + wide))
    wider = Amount(0, 1, 0, 1, Sort.COUNT, Fraction(low - below), Fraction(low + wide + above))
    if bearing(narrow, found) is Bearing.BORNE:
        assert bearing(wider, found) is Bearing.BORNE


_ODD = st.text(
    st.sampled_from("0123456789.,-−–/%$£€:½²⁵٣ 'aemxst\n\u202f\u00a0()") | st.characters(codec="utf-8"), max_size=60
)
_WORDS = st.lists(
    st.sampled_from(
        [
            "a",
            "half",
            "quarter",
            "of",
            "an",
            "hour",
            "million",
            "one",
            "two",
            "thirds",
            "third",
            "in",
            "5",
            "1,000",
            "3-5",
            "$",
            "£2bn",
            "%",
            "per",
            "cent",
            "more",
            "than",
            "about",
            "to",
            "and",
            "between",
            "from",
            "-",
            "years",
            "old",
            "aged",
            "10^9",
            "1e9",
            "2014",
            "0",
            "000",
            ",",
            ".",
            "out",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(_ODD | _WORDS)
def test_reading_never_raises_and_stays_within_the_text(text: str) -> None:
    for found in amounts(text):
        assert 0 <= found.start <= found.core < found.stop <= found.end <= len(text)
        assert bearing(found, found) in (Bearing.BORNE, Bearing.OPEN)
