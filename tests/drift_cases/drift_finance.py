"""Finance: quarterly figures of an invented maker of lifts, a central bank."""

from drift_case import SAME, case, text

LIFTS = text("""
Hoverlund AB reported net profit of €41.5 million for the third quarter, up 12 percent from a year earlier. Revenue
climbed to €1.2 billion. The maker of lifts and escalators expects full-year sales to grow by 3-5%.

"Orders from hospitals have more than doubled," chief executive Freja Lindholm said on a call with analysts. "That is
not a blip."

The operating margin widened by 1.5 percentage points to 11.0 percent. Hoverlund cut about 400 jobs in Spain and hired
roughly a dozen engineers in Riga. Chief Financial Officer Matteo Brun said that the company had no plans to raise
capital. It did not disclose the price of the Riga plant.

The shares rose as much as 4.2 percent in early trading before closing lower. Rival Kestrel Lifts sued Hoverlund in
May over a patent on door sensors. Analysts at Bank Orrin expect the dispute to be settled out of court. The dividend
will be raised to 85 cents from 80 cents.
""")

BANK = text("""
The central bank of Ostavia left its key rate unchanged at 4.75 percent on Thursday. Inflation slowed to 2.9 per cent
in August from 3.4 per cent in July. Governor Amadou Reyl said that rates could fall in the spring provided that wages
did not accelerate.

"We are not in a hurry," Reyl told parliament's budget committee. "But we are not asleep either."

Two of the nine board members voted for a cut. Households owe on average 1.7 times their yearly income. Mortgage
approvals fell by a third between January and June. Neither Reyl nor his deputy, Pia Holmqvist, would comment on the
leak of the minutes.

Economists had widely expected the decision. Exporters criticised it. "Every month of this costs us a shift," said
Bruno Takk, who heads the Chamber of Foundries. The bank last raised the rate on 14 September 2022. It publishes its
forecasts four times a year.
""")

CASES = (
    case(
        "finance-01",
        LIFTS,
        "reported net profit of €41.5 million for the third quarter, up 12 percent from a year earlier",
        "reported net profit of 41.5 million euros for the third quarter, up 12% from a year earlier",
        "reworded",
        "currency",
        "the same sum, sign or word",
    ),
    case(
        "finance-02",
        LIFTS,
        "reported net profit of €41.5 million for the third quarter",
        "reported net profit of $41.5 million for the third quarter",
        "changed",
        "currency",
        "euros to dollars",
    ),
    case(
        "finance-03",
        LIFTS,
        "reported net profit of €41.5 million for the third quarter",
        "reported a net loss of €41.5 million for the third quarter",
        "changed",
        "antonym",
        "profit to loss",
    ),
    case(
        "finance-04",
        LIFTS,
        "Revenue climbed to €1.2 billion.",
        "Revenue climbed by €1.2 billion.",
        "changed",
        "preposition",
        "to a level or by an amount",
    ),
    case(
        "finance-05",
        LIFTS,
        "Revenue climbed to €1.2 billion.",
        "Revenue rose to €1,200 million.",
        "reworded",
        "number-scale",
        "1.2 billion = 1,200 million; climbed = rose",
    ),
    case(
        "finance-06",
        LIFTS,
        "expects full-year sales to grow by 3-5%",
        "expects full-year sales to grow by 3% to 5%",
        "reworded",
        "range",
        "the same range in another dress",
    ),
    case(
        "finance-07",
        LIFTS,
        "expects full-year sales to grow by 3-5%",
        "expects full-year sales to grow by 3.5%",
        "changed",
        "range",
        "a hyphen has become a decimal point",
    ),
    case(
        "finance-08",
        LIFTS,
        "The operating margin widened by 1.5 percentage points to 11.0 percent.",
        "The operating margin widened by 1.5 percent to 11.0 percent.",
        "changed",
        "percentage-points",
        "points and percent are different measures",
    ),
    case(
        "finance-09",
        LIFTS,
        "The operating margin widened by 1.5 percentage points to 11.0 percent.",
        "The operating margin widened by 1.5 percentage points to 11 percent.",
        "reworded",
        "number-decimals",
        "11.0 = 11",
    ),
    case(
        "finance-10",
        LIFTS,
        "Orders from hospitals have more than doubled",
        "Orders from hospitals have doubled",
        "changed",
        "bound",
        "more than is gone",
    ),
    case(
        "finance-11",
        LIFTS,
        "Hoverlund cut about 400 jobs in Spain",
        "Hoverlund cut some 400 jobs in Spain",
        "reworded",
        "hedge-kept",
        "about = some, before a number",
    ),
    case(
        "finance-12",
        LIFTS,
        "Hoverlund cut about 400 jobs in Spain",
        "Hoverlund cut 400 jobs in Spain",
        "changed",
        "hedge-dropped",
        "about is gone",
    ),
    case(
        "finance-13",
        LIFTS,
        "hired roughly a dozen engineers in Riga",
        "hired roughly 12 engineers in Riga",
        "reworded",
        "number-words",
        "a dozen = 12",
    ),
    case(
        "finance-14",
        LIFTS,
        "said that the company had no plans to raise capital",
        "said that the company had plans to raise capital",
        "changed",
        "negation-removed",
        "no is gone",
    ),
    case(
        "finance-15",
        LIFTS,
        "It did not disclose the price of the Riga plant.",
        "It declined to disclose the price of the Riga plant.",
        "reworded",
        "negation-kept",
        "declining adds that somebody asked; the price stays undisclosed",
        fair=False,
    ),
    case(
        "finance-16",
        LIFTS,
        "Rival Kestrel Lifts sued Hoverlund in May over a patent on door sensors.",
        "Hoverlund was sued in May by rival Kestrel Lifts over a patent on door sensors.",
        "reworded",
        "passive",
        "active to passive, same plaintiff",
    ),
    case(
        "finance-17",
        LIFTS,
        "Rival Kestrel Lifts sued Hoverlund in May over a patent on door sensors.",
        "Rival Kestrel Lifts was sued by Hoverlund in May over a patent on door sensors.",
        "changed",
        "roles",
        "the plaintiff has become the defendant",
    ),
    case(
        "finance-18",
        LIFTS,
        "The dividend will be raised to 85 cents from 80 cents.",
        "The dividend will be raised from 80 cents to 85 cents.",
        "reworded",
        "clause-order",
        "from and to swapped",
    ),
    case(
        "finance-19",
        LIFTS,
        "The dividend will be raised to 85 cents from 80 cents.",
        "The dividend will be cut to 80 cents from 85 cents.",
        "changed",
        "antonym",
        "raised to cut",
    ),
    case(
        "finance-20",
        LIFTS,
        "The shares rose as much as 4.2 percent in early trading before closing lower.",
        "The shares rose as much as 4.2 percent in early trading before closing higher.",
        "changed",
        "antonym",
        "lower to higher",
    ),
    case(
        "finance-21",
        LIFTS,
        "said that the company had no plans to raise capital",
        SAME,
        "changed",
        "attribution-before",
        "another person says so",
        ("Chief Financial Officer Matteo Brun said", "Chief executive Freja Lindholm said"),
        ("chief executive Freja Lindholm said on a call", "the chief executive said on a call"),
    ),
    case(
        "finance-22",
        BANK,
        "left its key rate unchanged at 4.75 percent",
        "kept its key rate at 4.75 percent",
        "reworded",
        "synonym",
        "left unchanged = kept",
    ),
    case(
        "finance-23",
        BANK,
        "Inflation slowed to 2.9 per cent in August from 3.4 per cent in July.",
        "Inflation slowed to 2.9% in August from 3.4% in July.",
        "reworded",
        "percent",
        "per cent = %",
    ),
    case(
        "finance-24",
        BANK,
        "Inflation slowed to 2.9 per cent in August from 3.4 per cent in July.",
        "Inflation quickened to 3.4 per cent in August from 2.9 per cent in July.",
        "changed",
        "number-swapped",
        "the figures change places",
    ),
    case(
        "finance-25",
        BANK,
        "rates could fall in the spring provided that wages did not accelerate",
        "rates could fall in the spring",
        "changed",
        "condition-dropped",
        "the proviso is cut",
    ),
    case(
        "finance-26",
        BANK,
        "rates could fall in the spring provided that wages did not accelerate",
        "rates could fall in the spring if wages did not accelerate",
        "reworded",
        "condition-kept",
        "provided that = if",
    ),
    case(
        "finance-27",
        BANK,
        "Neither Reyl nor his deputy, Pia Holmqvist, would comment on the leak of the minutes.",
        "Both Reyl and his deputy, Pia Holmqvist, would comment on the leak of the minutes.",
        "changed",
        "negation-removed",
        "neither to both",
    ),
    case(
        "finance-28",
        BANK,
        "Neither Reyl nor his deputy, Pia Holmqvist, would comment on the leak of the minutes.",
        "Reyl and his deputy, Pia Holmqvist, declined to comment on the leak of the minutes.",
        "reworded",
        "negation-kept",
        "would not comment = declined to comment",
    ),
    case(
        "finance-29",
        BANK,
        "Mortgage approvals fell by a third between January and June.",
        "Mortgage approvals fell to a third between January and June.",
        "changed",
        "preposition",
        "by a third or to a third",
    ),
    case(
        "finance-30",
        BANK,
        "The bank last raised the rate on 14 September 2022.",
        "The bank last raised the rate on Sept. 14, 2022.",
        "reworded",
        "date-format",
        "the same day",
    ),
    case(
        "finance-31",
        BANK,
        "The bank last raised the rate on 14 September 2022.",
        "The bank first raised the rate on 14 September 2022.",
        "changed",
        "ordinal",
        "last to first",
    ),
    case(
        "finance-32",
        BANK,
        "Every month of this costs us a shift",
        SAME,
        "moved",
        "attribution-same",
        "an office is added to his name; a sentence about another speaker comes in before",
        ("Exporters criticised it. ", 'Exporters criticised it. Shipping agent Mona Vell called it "a yawn". '),
    ),
)
