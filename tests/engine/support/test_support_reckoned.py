"""Figures that a statement reckons from its evidence are let pass; those that say otherwise are not."""

from __future__ import annotations

import pytest
from two_texts import found, pair_of

from claimspan.engine.support.dates import dates
from claimspan.engine.support.finders import Finder
from claimspan.engine.support.numbers import numbers
from claimspan.engine.support.quantifiers import quantifiers

PUMPS = (
    "At 06:42 on 3 March the night shift found water in the pump room, 40 cm deep. Two of the five pumps had failed on "
    "28 February. By 09:15 the level had fallen to 12 cm, and the plant restarted on 5 March with 180 of its 240 staff."
)
LETTER = (
    "We left Lisse on the 4th of May 1891 and reached Halden on the 19th, after eleven days of rain. The boys are "
    "seven and four now and the baby was born at sea on the 12th."
)
FARES = "The journey to Oldbridge takes 35 minutes and costs £2.80 single or £4.50 return."
CAKE = "Melt 150 g of butter with 200 g of sugar. Fold in 250 g of flour and bake for 45 minutes. The cake serves 12."
SCHOOL = (
    "Of 480 pupils, 312 passed mathematics in 2023, up from 288 in 2022. Attendance was 94.1 percent, against a "
    "national figure of 92.7 percent. The school employs 31 teachers."
)
WORKS = "The works cost 86 million kronor, of which the region pays 51 million and the state the rest."
CHAPEL = (
    "The chapel at Vell was built in 1704 and burnt in 1811. The nave was rebuilt in 1815. The bell weighs 740 kg, and "
    "the tower is 31 metres high."
)
RIVER = (
    "The river crested at 6.3 metres on Friday. In the flood of 1978 the river reached 7.1 metres and nine people died."
)
FIRM = (
    "Lindqvist joined the firm in 2009 at the age of 24 and became director in 2016. Her successor holds 12 percent of "
    "the shares; two brothers hold 30 percent each."
)
ORCHARD = (
    "The orchard covers 14 hectares and has 5,600 trees. Pickers are paid 11 euros an hour for a 38-hour week. In 2020 "
    "frost halved the crop to 160 tonnes."
)
TRIAL = "The trial enrolled 612 adults aged 50 to 75. Ninety-six left before the end, mostly in the first 8 weeks."
RESERVOIR = (
    "The reservoir held 4.2 million cubic metres on 1 August, 35 percent of its capacity. A month earlier it had been "
    "48 percent full."
)
WOOL = (
    "Wool made 412 cents a kilogram at the March sale, down 3 percent on February. The next sale is in three weeks, on "
    "14 April."
)
MUSEUM = "The museum opened in 1926 with 300 objects. It will close for two years from January 2027."
VANS = "The council bought 12 vans in 2021 and 9 in 2022, and sold 5 old ones. Each van carries 800 kg."

QUIET = [
    (numbers, "The council bought 21 vans in two years.", VANS),
    (numbers, "The reservoir can hold 12 million cubic metres.", RESERVOIR),
    (dates, "The reservoir was almost half full at the start of July.", RESERVOIR),
    (dates, "The March sale took place on 24 March.", WOOL),
    (numbers, "Wool had fetched around 425 cents in February.", WOOL),
    (dates, "The museum is to reopen in 2029.", MUSEUM),
    (numbers, "The water fell by 28 cm in under three hours.", PUMPS),
    (numbers, "Three quarters of the staff were back when the plant restarted.", PUMPS),
    (quantifiers, "Three of the five pumps were still working when the water was found.", PUMPS),
    (dates, "They arrived in Halden in the second half of May 1891.", LETTER),
    (numbers, "The elder boy was three years older than his brother.", LETTER),
    (numbers, "The baby was born about a week before they reached Halden.", LETTER),
    (numbers, "A return ticket saves £1.10 over two singles.", FARES),
    (numbers, "The cake needs three quarters of an hour in the oven.", CAKE),
    (numbers, "The butter, the sugar and the flour weigh 600 g together.", CAKE),
    (quantifiers, "There is one egg for every three servings.", CAKE),
    (numbers, "Attendance was 1.4 points above the national figure.", SCHOOL),
    (numbers, "There are about 15 pupils to a teacher.", SCHOOL),
    (numbers, "Twenty-four more pupils passed mathematics in 2023 than the year before.", SCHOOL),
    (numbers, "The state pays 35 million kronor for the works.", WORKS),
    (numbers, "The nave was rebuilt four years after the fire.", CHAPEL),
    (numbers, "The bell weighs about three quarters of a tonne.", CHAPEL),
    (numbers, "The river stayed 80 centimetres below the level of 1978.", RIVER),
    (dates, "Lindqvist was born around 1985.", FIRM),
    (numbers, "The successor and the two brothers hold 72 percent of the shares.", FIRM),
    (numbers, "There are 400 trees to the hectare.", ORCHARD),
    (numbers, "A picker earns 418 euros a week.", ORCHARD),
    (numbers, "A normal crop is about 320 tonnes.", ORCHARD),
    (numbers, "516 people stayed to the end.", TRIAL),
    (numbers, "Most of those who left did so in the first two months.", TRIAL),
    (quantifiers, "In all, 612 adults were enrolled.", TRIAL),
]


@pytest.mark.parametrize(("finder", "statement", "evidence"), QUIET)
def test_what_can_be_reckoned_from_the_evidence_is_borne_out(finder: Finder, statement: str, evidence: str) -> None:
    assert found(finder, pair_of(statement, evidence)) == []


LOUD = [
    (dates, "The museum opened in 1962.", MUSEUM, "1926"),
    (numbers, "The reservoir held 2.4 million cubic metres on 1 August.", RESERVOIR, "4.2 million cubic metres"),
    (numbers, "The water in the pump room was 60 cm deep.", PUMPS, "40 cm"),
    (numbers, "The cake serves 8.", CAKE, "12"),
    (numbers, "The journey to Oldbridge takes 45 minutes.", FARES, "35 minutes"),
    (numbers, "The school employs 38 teachers.", SCHOOL, "31"),
    (numbers, "The tower is 41 metres high.", CHAPEL, "31 metres"),
    (dates, "The chapel was built in 1740.", CHAPEL, "1704"),
    (numbers, "The river crested at 6.9 metres.", RIVER, "6.3 metres"),
    (numbers, "The trial enrolled 621 adults.", TRIAL, "612"),
    (numbers, "The orchard covers 24 hectares.", ORCHARD, "14 hectares"),
]


@pytest.mark.parametrize(("finder", "statement", "evidence", "there"), LOUD)
def test_a_number_that_says_otherwise_of_the_same_thing_is_found(
    finder: Finder, statement: str, evidence: str, there: str
) -> None:
    listed = found(finder, pair_of(statement, evidence))
    assert [one.there for one in listed] == [there]
    assert listed[0].sort.partition(".")[2] in ("other", "other_perhaps")


def test_a_number_that_nothing_is_reckoned_to_is_softer_where_there_are_others_of_its_kind() -> None:
    alone = found(numbers, pair_of("The harbour employs 450 people.", "The harbour was founded by monks."))
    beside = found(numbers, pair_of("The harbour lost 450 crates.", "Ann Roe sold 70 goats. Her son sold 30 sheep."))
    assert [one.sort for one in alone] == ["number.silent"]
    assert [one.sort for one in beside] in ([], ["number.silent_reckonable"])
