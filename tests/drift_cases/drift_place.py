"""Where the words are: lookalikes, duplicates, words put in or halved, spans that start and end anywhere."""

from drift_case import SAME, case, text

BRIEFS = text("""
In Harrow, the fire brigade rescued a cat from a chimney on Monday. In Pell, the fire brigade rescued two horses from
a ditch on Tuesday. In Corrow, the fire brigade rescued a bride from a lift on Saturday.

The library in Pell will close for repairs from 4 to 18 August. The library in Corrow will close for stocktaking from
11 to 15 August. Books can be returned at the town hall during that time.

Police are looking for witnesses to an accident on Dray Road. A cyclist was hit by a white van at about 7.30 a.m. on
Friday. The driver did not stop. The cyclist suffered a broken wrist. Anyone with information should call the station.

Police are looking for witnesses to a theft on Market Square. A saxophone was taken from a parked car on Thursday
evening. The owner, Lorcan Fitzalan, has offered a reward of 500 crowns. Anyone with information should call the
station.

The market will be held on Wednesday instead of Thursday because of the holiday. Parking is free after six. The brass
band of Harrow plays at noon.
""")

HARROW = "In Harrow, the fire brigade rescued a cat from a chimney on Monday."
PELL = "In Pell, the fire brigade rescued two horses from a ditch on Tuesday."
CALL = "Anyone with information should call the station."

CASES = (
    case(
        "place-01",
        BRIEFS,
        PELL,
        None,
        "gone",
        "decoy",
        "the middle one of three like sentences is cut",
        (PELL + " ", ""),
    ),
    case(
        "place-02",
        BRIEFS,
        HARROW,
        SAME,
        "moved",
        "reorder",
        "the first of three like sentences is carried to the end",
        (HARROW + " ", ""),
        ("lift on Saturday.", "lift on Saturday. " + HARROW),
    ),
    case(
        "place-03",
        BRIEFS,
        PELL,
        "In Pell, the fire brigade rescued three horses from a ditch on Tuesday.",
        "changed",
        "number-words",
        "two to three, between lookalikes",
    ),
    case(
        "place-04",
        BRIEFS,
        "The library in Corrow will close for stocktaking from 11 to 15 August.",
        None,
        "gone",
        "decoy",
        "its near twin about Pell stays",
        ("The library in Corrow will close for stocktaking from 11 to 15 August. ", ""),
    ),
    case(
        "place-05",
        BRIEFS,
        "The library in Pell will close for repairs from 4 to 18 August.",
        "The library in Pell will be closed for repairs from August 4 to August 18.",
        "reworded",
        "date-format",
        "date order; will close = will be closed",
    ),
    case(
        "place-06",
        BRIEFS,
        CALL,
        SAME,
        "moved",
        "repeated",
        "ours is the second; the first is reworded",
        (
            "broken wrist. Anyone with information should call the station.",
            "broken wrist. Witnesses should ring the station.",
        ),
        nth=2,
    ),
    case(
        "place-07",
        BRIEFS,
        CALL,
        None,
        "gone",
        "repeated",
        "ours, the first, is cut; the twin in the next report stays",
        ("broken wrist. Anyone with information should call the station.", "broken wrist."),
        nth=-1,
    ),
    case(
        "place-08",
        BRIEFS,
        "The driver did not stop.",
        None,
        "gone",
        "replaced",
        "another sentence in its place",
        ("The driver did not stop.", "Rain had made the road slippery."),
    ),
    case(
        "place-09",
        BRIEFS,
        "A cyclist was hit by a white van at about 7.30 a.m. on Friday.",
        "A cyclist was hit from behind by a white delivery van with foreign plates at about 7.30 a.m. on Friday.",
        "changed",
        "content-inserted",
        "facts are put in between the words",
    ),
    case(
        "place-10",
        BRIEFS,
        "A cyclist was hit by a white van at about 7.30 a.m. on Friday.",
        "A cyclist was hit by a van.",
        "changed",
        "half",
        "colour, hour and day are dropped",
    ),
    case(
        "place-11",
        BRIEFS,
        "A cyclist was hit by a white van at about 7.30 a.m. on Friday.",
        "At around 7:30 a.m. on Friday, a white van hit a cyclist.",
        "reworded",
        "passive",
        "active, in another order",
    ),
    case(
        "place-12",
        BRIEFS,
        "The owner, Lorcan Fitzalan, has offered a reward of 500 crowns.",
        "Its owner, Lorcan Fitzalan, is offering 500 crowns as a reward.",
        "reworded",
        "light",
        "the same offer",
    ),
    case(
        "place-13",
        BRIEFS,
        "on Market Square. A saxophone was taken from a parked car",
        SAME,
        "moved",
        "mid-sentence",
        "starts and ends inside sentences; a paragraph is cut above",
        ("The library in Pell will close for repairs from 4 to 18 August. ", ""),
    ),
    case(
        "place-14",
        BRIEFS,
        "by a white van at about 7.30",
        "by a white van at about 8.30",
        "changed",
        "mid-sentence",
        "an hour later, in a fragment",
    ),
    case("place-15", BRIEFS, "wrist", "ankle", "changed", "one-word", "another bone"),
    case("place-16", BRIEFS, "Thursday evening", "Tuesday evening", "changed", "weekday", "another day"),
    case(
        "place-17",
        BRIEFS,
        "The market will be held on Wednesday instead of Thursday because of the holiday.",
        "The market will be held on Thursday instead of Wednesday because of the holiday.",
        "changed",
        "roles",
        "the days change places",
    ),
    case(
        "place-18",
        BRIEFS,
        "Parking is free after six.",
        SAME,
        "moved",
        "lookalike-added",
        "a near twin comes in earlier",
        ("Books can be returned", "Parking is free before nine. Books can be returned"),
    ),
    case(
        "place-19",
        BRIEFS,
        "Parking is free after six.",
        SAME,
        "moved",
        "duplicate-added",
        "the very sentence is put in earlier as well; ours stands where it stood, between its neighbours",
        ("Books can be returned", "Parking is free after six. Books can be returned"),
        now_nth=2,
    ),
    case(
        "place-20",
        BRIEFS,
        "Parking is free after six.",
        SAME,
        "intact",
        "duplicate-added",
        "the very sentence is put in later",
        ("plays at noon.", "plays at noon. Parking is free after six."),
        now_nth=-1,
    ),
    case(
        "place-21",
        BRIEFS,
        "The brass band of Harrow plays at noon.",
        "The Harrow brass band plays at 12 noon.",
        "reworded",
        "light",
        "of Harrow = Harrow; noon = 12 noon",
    ),
    case(
        "place-22",
        BRIEFS,
        "The driver did not stop. The cyclist suffered a broken wrist.",
        "The driver, who did not stop, left the cyclist with a broken wrist.",
        "reworded",
        "sentence-merge",
        "two in one",
        fair=False,
    ),
    case(
        "place-23",
        BRIEFS,
        "The cyclist suffered a broken wrist.",
        "The cyclist broke his wrist.",
        "reworded",
        "light",
        "the accident is told in other words",
        fair=False,
    ),
    case(
        "place-24",
        BRIEFS,
        "A saxophone was taken from a parked car on Thursday evening.",
        "A saxophone was stolen from a parked car on Thursday evening.",
        "reworded",
        "synonym",
        "taken in a report of theft = stolen",
    ),
    case(
        "place-25",
        BRIEFS,
        "Books can be returned at the town hall during that time.",
        "Books cannot be returned during that time.",
        "changed",
        "negation-added",
        "can to cannot, the town hall dropped",
    ),
    case(
        "place-26",
        BRIEFS,
        PELL,
        SAME,
        "moved",
        "near-duplicate",
        "an edited copy of the sentence comes in before it",
        (
            "In Harrow, the fire",
            "In Tallis, the fire brigade rescued two horses from a pond on Tuesday. In Harrow, the fire",
        ),
    ),
    case(
        "place-27",
        BRIEFS,
        PELL,
        None,
        "gone",
        "near-duplicate",
        "cut; a like sentence about other animals in another town, far away",
        (PELL + " ", ""),
        ("plays at noon.", "plays at noon. In Tallis, the fire brigade rescued two goats from a barn on Sunday."),
    ),
    case(
        "place-28",
        BRIEFS,
        "Police are looking for witnesses to a theft on Market Square.",
        None,
        "gone",
        "decoy",
        "the report is dropped; the other report opens alike",
        (
            (
                "Police are looking for witnesses to a theft on Market Square. A saxophone was taken from a "
                "parked car on Thursday "
                "evening. The owner, Lorcan Fitzalan, has offered a reward of 500 crowns. Anyone with "
                "information should call the "
                "station.\n\n"
            ),
            "",
        ),
    ),
    case(
        "place-29",
        BRIEFS,
        "A saxophone was taken from a parked car on Thursday evening.",
        SAME,
        "moved",
        "reorder",
        "the whole report goes to the top",
        (
            (
                "Police are looking for witnesses to a theft on Market Square. A saxophone was taken from a "
                "parked car on Thursday "
                "evening. The owner, Lorcan Fitzalan, has offered a reward of 500 crowns. Anyone with "
                "information should call the "
                "station.\n\n"
            ),
            "",
        ),
        (
            "In Harrow, the fire",
            (
                "Police are looking for witnesses to a theft on Market Square. A saxophone was taken from a "
                "parked car on Thursday evening.\n\nIn Harrow, the fire"
            ),
        ),
    ),
    case(
        "place-30",
        BRIEFS,
        "The market will be held on Wednesday instead of Thursday because of the holiday.",
        "Because of the holiday, the market has been brought forward from Thursday to Wednesday.",
        "reworded",
        "paraphrase",
        "Wednesday instead of Thursday = brought forward",
    ),
    case(
        "place-31",
        BRIEFS,
        "A saxophone was taken",
        "A saxaphone was taken",
        "reworded",
        "typo",
        "a spelling mistake comes in",
    ),
    case(
        "place-32",
        BRIEFS,
        "has offered a reward of 500 crowns",
        "has offered no reward",
        "changed",
        "negation-added",
        "the reward is denied",
    ),
)
