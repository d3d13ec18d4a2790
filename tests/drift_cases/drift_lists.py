"""Lists, headlines, captions."""

from drift_case import SAME, case

RECALL = (
    "RECALL NOTICE\n\nKettle models affected\n\n"
    "- Pearl 1.5 l, sold from May 2021 to March 2022\n"
    "- Pearl 1.7 l, sold from May 2021 to June 2022\n"
    "- Opal 1.5 l, sold from July 2021 to March 2022\n\n"
    "What to do\n\n"
    "1. Stop using the kettle at once.\n"
    "2. Cut the cable if the lid is cracked.\n"
    "3. Return the kettle to any branch; no receipt is needed.\n\n"
    "Call (020) 5550 0142 between 9 a.m. and 6 p.m. on weekdays.\n\n"
    "PHOTO: Inspector Lena Marsh, left, and engineer Paul Ikande test a kettle in Corrow. (Photo: D. Roux)\n"
)

DIGEST = (
    "Morning digest\n\n"
    "* FERRY FARES TO RISE BY A FIFTH FROM JUNE\n"
    "* Mayor's dog found alive in quarry\n"
    "* Corrow United sign keeper Bram Oyelaran on two-year deal\n"
    "* Bakers call off strike\n"
    "* Five arrested after break-in at museum\n"
    "* Rain likely in the north, dry in the south\n\n"
    'Quote of the day: "I have lost better elections than this one." (Vera Malk, after her defeat)\n\n'
    "On this day: In 1931 the first tram crossed the Dray. In 1958 the last tram crossed the Dray.\n"
)

CASES = (
    case(
        "lists-01",
        RECALL,
        "Pearl 1.7 l, sold from May 2021 to June 2022",
        None,
        "gone",
        "decoy",
        "one item of three is struck; its neighbours look alike",
        ("- Pearl 1.7 l, sold from May 2021 to June 2022\n", ""),
    ),
    case(
        "lists-02",
        RECALL,
        "Pearl 1.7 l, sold from May 2021 to June 2022",
        "Pearl 1,7 l, sold from May 2021 to June 2022",
        "reworded",
        "number-marks",
        "a decimal comma",
    ),
    case(
        "lists-03",
        RECALL,
        "Opal 1.5 l, sold from July 2021 to March 2022",
        "Opal 15 l, sold from July 2021 to March 2022",
        "changed",
        "number-decimals",
        "the decimal point is lost",
    ),
    case(
        "lists-04",
        RECALL,
        "- Pearl 1.5 l, sold from May 2021 to March 2022\n- Pearl 1.7 l, sold from May 2021 to June 2022",
        "* Pearl 1.5 l, sold from May 2021 to March 2022\n* Pearl 1.7 l, sold from May 2021 to June 2022",
        "reformatted",
        "bullets",
        "hyphens to asterisks; bullets are punctuation of the list",
        ("- Opal", "* Opal"),
        fair=False,
    ),
    case(
        "lists-05",
        RECALL,
        "Stop using the kettle at once.",
        SAME,
        "moved",
        "bullets",
        "numbering changes outside the span",
        ("1. Stop", "(a) Stop"),
        ("2. Cut", "(b) Cut"),
        ("3. Return", "(c) Return"),
    ),
    case(
        "lists-06",
        RECALL,
        "Cut the cable if the lid is cracked.",
        "Cut the cable even if the lid is not cracked.",
        "changed",
        "condition-reversed",
        "a condition is turned into its opposite",
    ),
    case(
        "lists-07",
        RECALL,
        "no receipt is needed",
        "a receipt is needed",
        "changed",
        "negation-removed",
        "no to a",
    ),
    case(
        "lists-08",
        RECALL,
        "no receipt is needed",
        "you do not need a receipt",
        "reworded",
        "negation-kept",
        "no is needed = do not need",
    ),
    case(
        "lists-09",
        RECALL,
        "Call (020) 5550 0142 between 9 a.m. and 6 p.m. on weekdays.",
        "Call (020) 5550 0124 between 9 a.m. and 6 p.m. on weekdays.",
        "changed",
        "number-phone",
        "another number",
    ),
    case(
        "lists-10",
        RECALL,
        "between 9 a.m. and 6 p.m. on weekdays",
        "from 9am to 6pm, Monday to Friday",
        "reworded",
        "number-time",
        "the same hours and days",
    ),
    case(
        "lists-11",
        RECALL,
        "Inspector Lena Marsh, left, and engineer Paul Ikande test a kettle in Corrow.",
        "Engineer Paul Ikande, left, and inspector Lena Marsh test a kettle in Corrow.",
        "changed",
        "roles",
        "the one on the left is the other",
    ),
    case(
        "lists-12",
        RECALL,
        "Pearl 1.5 l, sold from May 2021 to March 2022",
        SAME,
        "moved",
        "reorder",
        "the list is sorted anew",
        ("- Pearl 1.5 l, sold from May 2021 to March 2022\n", ""),
        ("to March 2022\n\n", "to March 2022\n- Pearl 1.5 l, sold from May 2021 to March 2022\n\n"),
    ),
    case(
        "lists-13",
        DIGEST,
        "FERRY FARES TO RISE BY A FIFTH FROM JUNE",
        "Ferry fares to rise by a fifth from June",
        "reworded",
        "case",
        "capitals to small letters",
    ),
    case(
        "lists-14",
        DIGEST,
        "FERRY FARES TO RISE BY A FIFTH FROM JUNE",
        "FERRY FARES TO FALL BY A FIFTH FROM JUNE",
        "changed",
        "antonym",
        "rise to fall",
    ),
    case(
        "lists-15",
        DIGEST,
        "FERRY FARES TO RISE BY A FIFTH FROM JUNE",
        "Ferry fares to go up 20% from June",
        "reworded",
        "fraction",
        "a fifth = 20%; rise by = go up",
    ),
    case("lists-16", DIGEST, "Bakers call off strike", "Bakers call for strike", "changed", "antonym", "off to for"),
    case(
        "lists-17", DIGEST, "Bakers call off strike", "Bakers cancel strike", "reworded", "synonym", "call off = cancel"
    ),
    case("lists-18", DIGEST, "alive", "dead", "changed", "one-word", "one word, its opposite"),
    case(
        "lists-19",
        DIGEST,
        "quarry",
        SAME,
        "moved",
        "one-word",
        "one word, the list grows above it",
        ("* FERRY", "* Orchard path to stay open\n* FERRY"),
    ),
    case(
        "lists-20",
        DIGEST,
        "In 1931 the first tram crossed the Dray.",
        None,
        "gone",
        "decoy",
        "its near twin about the last tram stays",
        ("In 1931 the first tram crossed the Dray. ", ""),
    ),
    case(
        "lists-21",
        DIGEST,
        "I have lost better elections than this one.",
        SAME,
        "changed",
        "attribution-caption",
        "the name in brackets after the quote is another",
        ("(Vera Malk, after her defeat)", "(Tomas Rill, after his defeat)"),
    ),
    case(
        "lists-22",
        DIGEST,
        "Corrow United sign keeper Bram Oyelaran on two-year deal",
        "Corrow United sign keeper Bram Oyelaran on 2-year deal",
        "reworded",
        "number-words",
        "two-year = 2-year",
    ),
    case(
        "lists-23",
        DIGEST,
        "Rain likely in the north, dry in the south",
        "Rain likely in the south, dry in the north",
        "changed",
        "roles",
        "north and south swapped",
    ),
)
