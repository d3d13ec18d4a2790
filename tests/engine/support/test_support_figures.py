"""Numbers, dates and quantifiers of a statement held against evidence: quiet and loud."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from two_texts import found, pair_of

from claimspan.engine.support.dates import dates
from claimspan.engine.support.finders import Finder
from claimspan.engine.support.numbers import numbers
from claimspan.engine.support.quantifiers import quantifiers

LOUD = [
    (numbers, "The ferry has no bar and 12 cabins.", "The ferry has no bar and 21 cabins.", "number.other", "21"),
    (numbers, "The survey counted more than 40 herons.", "The survey counted 31 herons.", "number.bound", "31"),
    (numbers, "The tunnel cost £30m.", "The tunnel cost £28 million.", "number.other", "£28 million"),
    (
        numbers,
        "The rig weighs 100 kilograms.",
        "The rig weighs about 10 kilograms.",
        "number.other",
        "about 10 kilograms",
    ),
    (
        numbers,
        "The bridge is at most 90 metres long.",
        "The bridge is at least 90 metres long.",
        "number.bound",
        "at least 90 metres",
    ),
    (numbers, "Fairholm won the final 4-2.", "Fairholm won the final 4-1.", "number.other", "4-1"),
    (numbers, "The keeper is 33 years old.", "The 31-year-old keeper will stay.", "number.other", "31-year-old"),
    (
        numbers,
        "The rate rose by 50 basis points.",
        "The rate rose by 25 basis points.",
        "number.other",
        "25 basis points",
    ),
    (
        numbers,
        "It was the third flood in the valley.",
        "It was the second flood in the valley.",
        "number.other",
        "second",
    ),
    (numbers, "The night was −15 °C cold.", "The night was −5 °C cold.", "number.other", "−5 °C"),
    (numbers, "The harbour employs 450 people.", "The harbour was founded by monks.", "number.silent", ""),
    (dates, "The mill closed in 2013.", "The mill closed in 2003.", "date.other", "2003"),
    (dates, "The mill opened before June 1987.", "The mill opened on 4 August 1987.", "date.bound", "4 August 1987"),
    (dates, "The mill opened on 4 August 1987.", "The mill opened in 1987.", "date.silent", "1987"),
    (dates, "The vote is on Tuesday.", "The vote is on Wednesday.", "date.other", "Wednesday"),
    (dates, "The mill was built in the 1890s.", "The mill was built in 1911.", "date.other", "1911"),
    (dates, "The mill closed in 2013.", "The mill closed for good.", "date.silent", ""),
    (quantifiers, "All farmers backed the plan.", "Some farmers backed the plan.", "quantifier.widened", "Some"),
    (
        quantifiers,
        "All the bells were found.",
        "Six of the nine bells were found.",
        "quantifier.widened",
        "Six of the nine",
    ),
    (quantifiers, "The cat eats only fish.", "The cat eats fish and frogs.", "quantifier.only", "fish and frogs"),
]


@pytest.mark.parametrize(("finder", "statement", "evidence", "sort", "there"), LOUD)
def test_what_the_evidence_does_not_bear_out_is_found(
    finder: Finder, statement: str, evidence: str, sort: str, there: str
) -> None:
    assert [(one.sort.removesuffix("_perhaps"), one.there) for one in found(finder, pair_of(statement, evidence))] == [
        (sort, there)
    ]


QUIET = [
    ("The mission has a second, smaller craft.", "The mission has an orbiter and a smaller craft."),
    ("Two ferries, the Alda and the Berta, were sold.", "The ferries Alda and Berta were sold."),
    ("The survey counted more than 40 herons.", "The survey counted 52 herons."),
    ("Nearly 30 per cent of voters stayed away.", "29.6% of voters stayed away."),
    ("The tunnel cost £28 million.", "The tunnel cost £28m."),
    ("Half of the shops closed.", "Fifty per cent of the shops closed."),
    ("The trip takes two weeks.", "The trip takes 14 days."),
    ("Eight boats are still missing.", "Of the eleven boats, three have been found; the other eight are missing."),
    ("Two of the bells are missing.", "Nine of the eleven bells were found."),
    ("The price rose by 5 crowns.", "The price rose from 20 to 25 crowns."),
    ("The survey did not count 40 herons.", "The survey counted 31 herons."),
    ("The mill closed in 2003.", "The mill closed in June 2003."),
    ("The mill closed around 2003.", "The mill closed in 2004."),
    ("The strike ended on 6 May.", "The strike began on 3 May and ended three days later."),
    ("They worked together for twenty years.", "They worked together from 1990 to 2010."),
    ("Some farmers backed the plan.", "All farmers backed the plan."),
    ("Most farmers backed the plan.", "Nearly all farmers backed the plan."),
    ("On 31 June 2021 it rained.", "It rained on 1 July 2021."),
    ("9" * 80 + " grains were counted.", "9" * 80 + " grains were counted."),
    ("", "The mill closed in 2003."),
    ("The mill closed in 2003.", ""),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_what_the_evidence_bears_out_is_not_found(statement: str, evidence: str) -> None:
    if not statement or not evidence:
        assert not [one for finder in (numbers, quantifiers) for one in found(finder, pair_of(statement, statement))]
        return
    pair = pair_of(statement, evidence)
    assert [one for finder in (numbers, dates, quantifiers) for one in found(finder, pair)] == []


def test_a_relative_date_is_held_against_the_day_of_publication() -> None:
    statement, evidence = "The mill closed in 2018.", "The mill closed last year."
    pair = pair_of(statement, evidence)
    assert found(dates, pair) == []
    loud = pair.__class__(pair.statement, pair.evidence, pair.alignment, "2021-06-12")
    quiet = pair.__class__(pair.statement, pair.evidence, pair.alignment, "2019-06-12")
    assert [one.sort for one in found(dates, loud)] == ["date.other"]
    assert found(dates, quiet) == []


_SENTENCES = st.lists(
    st.sampled_from(
        [
            "the",
            "mill",
            "closed",
            "in",
            "2003",
            "2.5",
            "million",
            "1,000",
            "boats",
            "more",
            "than",
            "about",
            "nearly",
            "all",
            "some",
            "none",
            "only",
            "of",
            "three",
            "4-1",
            "per",
            "cent",
            "£5",
            "on",
            "31",
            "June",
            "last",
            "year",
            "half",
            "an",
            "hour",
            ".",
            "-",
            ",",
            "33-year-old",
        ]
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


@settings(max_examples=25)
@given(_SENTENCES)
def test_a_statement_is_borne_out_by_itself(text: str) -> None:
    pair = pair_of(text, text)
    assert [one for one in found(dates, pair) if one.sort == "date.silent"] == []
    assert [one for one in found(numbers, pair) if one.sort.startswith("number.silent")] == []
