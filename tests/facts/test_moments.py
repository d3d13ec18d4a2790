"""Dates and periods of a text: what is read, and which bears out which."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimspan.facts.amounts import Bearing
from claimspan.facts.moments import Moment, bearing, weekday_of
from claimspan.facts.moments_reading import moments


def _first(text: str, published: str | None = None) -> Moment:
    return moments(text, published)[0]


@pytest.mark.parametrize(
    ("text", "years", "month", "day"),
    [
        ("on 3 May 2014", (2014, 2014), 5, 3),
        ("on May 3rd, 2014", (2014, 2014), 5, 3),
        ("2014-05-03", (2014, 2014), 5, 3),
        ("23/05/2014", (2014, 2014), 5, 23),
        ("on the sixth of January", None, 1, 6),
        ("in June 2021", (2021, 2021), 6, None),
        ("in 2021", (2021, 2021), None, None),
        ("the 2010 census", (2010, 2010), None, None),
        ("2012–14", (2012, 2014), None, None),
        ("from 2012 to 2014", (2012, 2014), None, None),
        ("the 2030s", (2030, 2039), None, None),
        ("the 18th century", (1700, 1800), None, None),
        ("the nineteenth century", (1800, 1900), None, None),
        ("in 44 BC", (-44, -44), None, None),
        ("in 3,800-3,700 BC", (-3800, -3700), None, None),
        ("in March", None, 3, None),
    ],
)
def test_moments_are_read(text: str, years: tuple[int, int] | None, month: int | None, day: int | None) -> None:
    found = _first(text)
    assert (found.years, found.month, found.day) == (years, month, day)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "they may go",
        "1,600 people",
        "2000 soldiers",
        "prices fall",
        "load 15 crates",
        "more than 2000",
        "A2012-X",
        "1079 million euros",
    ],
)
def test_no_date_is_seen_where_none_is(text: str) -> None:
    assert moments(text) == ()


@pytest.mark.parametrize(
    ("text", "published", "years", "month", "day"),
    [
        ("last year", "2021-06-12", (2020, 2020), None, None),
        ("yesterday", "2021-06-01", (2021, 2021), 5, 31),
        ("on Thursday", "2021-06-12", (2021, 2021), 6, 10),
        ("two years ago", "2021", (2019, 2019), None, None),
        ("next month", "2021-12", (2022, 2022), 1, None),
        ("yesterday", "2021", None, None, None),
        ("yesterday", "soon", None, None, None),
        ("yesterday", "0001-01-01", None, None, None),
    ],
)
def test_relative_dates_are_worked_out_as_far_as_the_day_of_publication_is_known(
    text: str, published: str, years: tuple[int, int] | None, month: int | None, day: int | None
) -> None:
    found = _first(text, published)
    assert (found.years, found.month, found.day) == (years, month, day)


@pytest.mark.parametrize(
    ("said", "found", "answer"),
    [
        ("in 2021", "in June 2021", Bearing.BORNE),
        ("in June 2021", "in 2021", Bearing.OPEN),
        ("in June 2021", "in July 2021", Bearing.AGAINST),
        ("before June 1, 1987", "on May 24, 1987", Bearing.BORNE),
        ("before June 1, 1987", "on June 4, 1987", Bearing.AGAINST),
        ("after 1990", "in 1990", Bearing.AGAINST),
        ("around 2025", "in 2026", Bearing.BORNE),
        ("around 2025", "in 2012", Bearing.AGAINST),
        ("around 2025", "around 2025", Bearing.BORNE),
        ("around 2025", "around 2026", Bearing.AGAINST),
        ("in the third quarter", "third-quarter sales", Bearing.BORNE),
        ("in the third quarter", "second-quarter sales", Bearing.AGAINST),
        ("in 2025", "around 2025", Bearing.OPEN),
        ("in early 2021", "in February 2021", Bearing.BORNE),
        ("in early 2021", "in November 2021", Bearing.AGAINST),
        ("in the 1950s", "in 1957", Bearing.BORNE),
        ("from 2012 to 2014", "2012-14", Bearing.BORNE),
        ("from 2012 to 2014", "from 2012 to 2016", Bearing.AGAINST),
        ("since 1980", "since 1990", Bearing.AGAINST),
        ("in 2013", "from 2012 to 2014", Bearing.OPEN),
        ("on Tuesday", "on Wednesday", Bearing.AGAINST),
        ("on Tuesday", "on 15 June 2021", Bearing.BORNE),
        ("on Tuesday", "on 16 June 2021", Bearing.AGAINST),
        ("on 5 March", "on 5 March 2021", Bearing.BORNE),
        ("on 5 March 2021", "on 5 March", Bearing.OPEN),
        ("on 31 June 2021", "on 1 July 2021", Bearing.OPEN),
        ("on 04/05/2021", "on 5 April 2021", Bearing.OPEN),
        ("last year", "in 2020", Bearing.OPEN),
    ],
)
def test_moments_bear_each_other_out_or_do_not(said: str, found: str, answer: Bearing) -> None:
    assert bearing(_first(said), _first(found)) is answer


def test_a_period_between_two_days_gives_both_days_and_the_period() -> None:
    found = moments("from 10 January 1957 to 19 October 1963")
    assert [moment.span for moment in found] == [True, False, False]
    assert bearing(_first("in 1960"), found[0]) is Bearing.OPEN


def test_the_weekday_of_no_day_is_none() -> None:
    assert weekday_of(_first("on 31 June 2021")) is None
    assert weekday_of(_first("in 44 BC")) is None


@given(
    st.dates().map(lambda day: f"{day.day} {day:%B} {day.year:04}")
    | st.integers(1500, 2199).map(lambda year: f"in {year}")
)
def test_a_moment_bears_itself_out(text: str) -> None:
    for moment in moments(text):
        assert bearing(moment, moment) is Bearing.BORNE


_ODD = st.text(st.sampled_from("0123456789-–/., '") | st.characters(codec="utf-8"), max_size=40)
_WORDS = st.lists(
    st.sampled_from(
        [
            "in",
            "2014",
            "May",
            "may",
            "31",
            "June",
            "-",
            "to",
            "and",
            "from",
            "between",
            "44",
            "BC",
            "AD",
            "0",
            "last",
            "year",
            "ago",
            "two",
            "9999",
            "early",
            "the",
            "1990s",
            "21st",
            "century",
            "yesterday",
            "Monday",
            "spring",
            "Q3",
            "since",
            "before",
            "around",
            ",",
            "12/13/14",
            "2012-14",
            "Sept.",
        ]
    ),
    max_size=12,
).map(" ".join)


@given(_ODD | _WORDS, st.sampled_from([None, "2021-06-12", "9999-12-31", "0001-01-01", "2021-13-45", ""]))
def test_reading_never_raises_and_stays_within_the_text(text: str, published: str | None) -> None:
    for moment in moments(text, published):
        assert 0 <= moment.start <= moment.core < moment.end <= len(text)
        assert bearing(moment, moment) is not Bearing.AGAINST
