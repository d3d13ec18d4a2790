"""Health: trials, wards, advice."""

from attribution_case import Said, case

CASES = (
    case(
        "health-01",
        """
        Salt is back on the list of things to worry about. The National Board of Diet advises no more than a teaspoon
        a day. “A level teaspoon,” stresses its chair, Dr Ulla Bremond. “People hear teaspoon and think of a shovel.”
        """,
        Said(
            "indirect",
            "no more than a teaspoon a day",
            "advises",
            "The National Board of Diet",
            "National Board of Diet",
            "organisation",
            optional=True,
            aliases=("The National Board of Diet",),
        ),
        Said(
            "direct",
            ("“A level teaspoon,”", "“People hear .. shovel.”"),
            "stresses",
            "its chair, Dr Ulla Bremond",
            "Ulla Bremond",
            "apposition nested",
        ),
    ),
    case(
        "health-02",
        """
        “My doctor told me I would never dance again,” says Corrie Blanche, 66, of Tallow Bay. She dances on
        Thursdays. Her doctor, Aled Morys, remembers it otherwise. “What I said was, ‘Not before Easter,’” he says.
        """,
        Said(
            "direct",
            "“My doctor told me .. again,”",
            "|says| Corrie",
            "Corrie Blanche, 66, of Tallow Bay",
            "Corrie Blanche",
            "nested apposition turn",
        ),
        Said("direct", "“What I said .. Easter,’”", "he |says|", "he", "Aled Morys", "nested turn two-candidates"),
    ),
    case(
        "health-03",
        """
        Nurses at St Orban’s say the night shift is short of six people. The hospital says it is short of two. In a
        memo seen by the Orban Star, the ward manager writes that “four posts are a matter of definition.”
        """,
        Said(
            "indirect",
            "the night shift is short of six people",
            "|say| the night",
            "Nurses at St Orban’s",
            None,
            "plural",
        ),
        Said(
            "indirect",
            "it is short of two",
            "hospital |says|",
            "The hospital",
            "St Orban’s",
            "organisation short-form description",
            aliases=("St Orban's", "St Orban", "The hospital"),
        ),
        Said(
            "direct", "that “four posts are a matter of definition.”", "writes", "the ward manager", None, "description"
        ),
    ),
    case(
        "health-04",
        """
        The outbreak is over, the regional health office said in a statement on Friday, 42 days after the last case.
        It said no new infections had been found and thanked “everyone who stayed at home.” Virologist Tamsin Okello
        urged caution. “Over is a word I use for films,” she told reporters.
        """,
        Said(
            "indirect",
            "The outbreak is over",
            "|said| in",
            "the regional health office",
            None,
            "organisation description",
        ),
        Said("indirect", "no new infections had been found", "|said| no", "It", None, "organisation"),
        Said("direct", "“everyone who stayed at home.”", "thanked", "It", None, "coordinated", optional=True),
        Said("indirect", "caution", "urged", "Virologist Tamsin Okello", "Tamsin Okello", optional=True),
        Said("direct", "“Over is a word I use for films,”", "told", "she", "Tamsin Okello", "hearer"),
    ),
    case(
        "health-05",
        """
        Patients were not told that the scanner had been recalled. An inspector’s report, dated 9 May, says staff
        “continued in good faith.” The health minister has asked for a second report. It is due in the autumn.
        """,
        Said(
            "indirect",
            "that the scanner had been recalled",
            "were not told",
            None,
            None,
            "passive negated",
            optional=True,
        ),
        Said(
            "mixed",
            "staff “continued in good faith.”",
            "says",
            "An inspector’s report, dated 9 May,",
            None,
            "document apposition quoted-word",
        ),
        Said("indirect", "a second report", "has asked for", "The health minister", None, "asked", optional=True),
    ),
    case(
        "health-06",
        """
        “Drink when you are thirsty.” It is the oldest advice there is, and Professor Gerd Almas of the Kestrel Clinic
        still gives it. “Everything else,” he says, “is marketing.” A bottler’s lobby group, the Water Round Table,
        says thirst “comes too late.”
        """,
        Said(
            "direct",
            "“Drink when you are thirsty.”",
            None,
            "Professor Gerd Almas of the Kestrel Clinic",
            "Gerd Almas",
            "named-later no-cue",
            optional=True,
        ),
        Said("direct", ("“Everything else,”", "“is marketing.”"), "he |says|", "|he| says", "Gerd Almas"),
        Said(
            "mixed",
            "thirst “comes too late.”",
            "|says| thirst",
            "A bottler’s lobby group, the Water Round Table,",
            "Water Round Table",
            "organisation apposition quoted-word",
        ),
    ),
)
