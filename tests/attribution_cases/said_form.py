"""Marks: single, angle and low ones, backticks, dashes, and marks left open."""

from attribution_case import Said, case

CASES = (
    case(
        "marks-01",
        """
        'It was like that when I got here,' said warden Ned Tripp of the broken weir. 'I wasn't told it was anybody's
        job,' his deputy, Kay Loomis, said.
        """,
        Said(
            "direct",
            "'It was like that when I got here,'",
            "|said| warden",
            "warden Ned Tripp",
            "Ned Tripp",
            "marks turn",
        ),
        Said(
            "direct",
            "'I wasn't told it was anybody's job,'",
            "Loomis, |said|",
            "his deputy, Kay Loomis,",
            "Kay Loomis",
            "marks apposition turn",
        ),
    ),
    case(
        "marks-02",
        """
        ‘The dogs’ owners’ letters were read,’ councillor Maud Fenby insisted, ‘and the dogs’ own views were noted.’
        She told the Weald Mercury that the leash rule was ‘a guideline with teeth.’
        """,
        Said(
            "direct",
            ("‘The dogs’ owners’ letters were read,’", "‘and the dogs’ own views were noted.’"),
            "insisted",
            "councillor Maud Fenby",
            "Maud Fenby",
            "marks",
        ),
        Said(
            "mixed",
            "that the leash rule was ‘a guideline with teeth.’",
            "told",
            "She",
            "Maud Fenby",
            "marks quoted-word",
            via="the Weald Mercury",
        ),
    ),
    case(
        "marks-03",
        """
        „Wir“ is the only foreign word in the speech. „We have waited for the bridge,“ said Mayor Ottmar Kleve, „and
        now the bridge is waiting for us.“
        """,
        Said(
            "direct",
            ("„We have waited for the bridge,“", "„and now the bridge is waiting for us.“"),
            "said",
            "Mayor Ottmar Kleve",
            "Ottmar Kleve",
            "marks term",
        ),
    ),
    case(
        "marks-04",
        """
        « The harvest is in », announced Prefect Solène Garrec on Thursday. « What we lack, she added, is anyone to
        drink it. »
        """,
        Said("direct", "« The harvest is in »", "announced", "Prefect Solène Garrec", "Solène Garrec", "marks"),
        Said(
            "direct",
            ("|« What we lack|, she", "is anyone to drink it. »"),
            "added",
            "she",
            "Solène Garrec",
            "marks odd-marks",
        ),
    ),
    case(
        "marks-05",
        """
        ``We fixed it twice,'' the plumber, Gus Trevanian, said. ``It broke three times.'' His customer, Ms. Lyle
        Pomfret, had counted four.
        """,
        Said(
            "direct",
            ("``We fixed it twice,''", "``It broke three times.''"),
            "said",
            "the plumber, Gus Trevanian,",
            "Gus Trevanian",
            "marks apposition",
        ),
        people=("Lyle Pomfret",),
    ),
    case(
        "marks-06",
        """
        "The pipes are new, said engineer Lorna Pike. "The water is old." She would not say how old.
        """,
        Said(
            "direct",
            ('"The pipes are new', '"The water is old."'),
            "said",
            "engineer Lorna Pike",
            "Lorna Pike",
            "odd-marks",
        ),
        Said("indirect", "how old", "would not say", "She", "Lorna Pike", "negated"),
    ),
    case(
        "marks-07",
        """
        “We will plant 5,000 trees, said the forester, Abel Strand. He was counting on volunteers.

        “Mostly children,” he said.
        """,
        Said(
            "direct",
            "|“We will plant 5,000 trees|, said",
            "|said| the",
            "the forester, Abel Strand",
            "Abel Strand",
            "odd-marks apposition",
        ),
        Said("direct", "“Mostly children,”", "he |said|", "|he| said", "Abel Strand"),
    ),
    case(
        "marks-08",
        """
        The 6' fence and the 12" pipe were both in the plan. "Neither was built," surveyor Hal Dunne said. "The 12"
        pipe went to another town."
        """,
        Said(
            "direct",
            ('"Neither was built,"', '"The 12" pipe went to another town."'),
            "said",
            "surveyor Hal Dunne",
            "Hal Dunne",
            "odd-marks",
        ),
    ),
    case(
        "marks-09",
        """
        ”We open at nine,” says the baker.

        ”We close when the bread is gone.”

        The baker is called Signe Aas.
        """,
        Said(
            "direct",
            ("”We open at nine,”", "”We close when the bread is gone.”"),
            "says",
            "the baker",
            "Signe Aas",
            "marks inherit named-later",
        ),
    ),
    case(
        "marks-10",
        """
        — I saw the light go out, said the pilot.

        — And then? asked Commissioner Bruna Tavares.

        — Then I saw that it was not a light, the pilot said.
        """,
        Said(
            "indirect",
            "I saw the light go out",
            "|said| the pilot.",
            "said |the pilot|.",
            None,
            "marks turn description",
        ),
        Said("indirect", "And then?", "asked", "Commissioner Bruna Tavares", "Bruna Tavares", "marks turn asked"),
        Said(
            "indirect",
            "Then I saw that it was not a light",
            "pilot |said|",
            "|the pilot| said",
            None,
            "marks turn description",
        ),
    ),
    case(
        "marks-11",
        """
        (“I was there,” said Ines. “So was everyone.”) The footnote is the only place where Ines Valder, the
        novelist’s sister, speaks at all.
        """,
        Said("direct", ("“I was there,”", "“So was everyone.”"), "said", "|Ines|. “So", "Ines Valder", "named-later"),
    ),
    case(
        "marks-12",
        """
        "The first rule," said Coach Amadou Benn.

        "is that there is no second rule"

        He sat down.
        """,
        Said(
            "direct",
            ('"The first rule,"', '"is that there is no second rule"'),
            "said",
            "Coach Amadou Benn",
            "Amadou Benn",
            "odd-marks inherit",
        ),
    ),
)
