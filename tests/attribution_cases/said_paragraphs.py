"""Quotations over paragraphs, coordinated cues, participles and long fronted clauses."""

from attribution_case import SAME, Said, case

CASES = (
    case(
        "paragraphs-01",
        """
        Forester Marit Engdahl did not raise her voice. “You have asked me about the spruce,” she said, “and I will
        tell you about the spruce.

        “It does not belong here. It never did. It was planted by men who wanted masts.

        “The masts were never cut.” Her listeners looked at their boots.
        """,
        Said(
            "direct",
            (
                "“You have asked .. spruce,”",
                "“and I will .. spruce.",
                "“It does .. masts.",
                "“The masts were never cut.”",
            ),
            "said",
            "she",
            "Marit Engdahl",
            "reopened odd-marks",
        ),
    ),
    case(
        "paragraphs-02",
        """
        “The first year we lost the roof,” said Ivo Tarrago, who keeps the hostel on the pass.

        “The second year we lost the road.”

        “The third year,” said his wife, Nuria Tarrago, “we lost the guests.”
        """,
        Said(
            "direct",
            ("“The first year we lost the roof,”", "“The second year we lost the road.”"),
            "|said| Ivo",
            "Ivo Tarrago, who keeps the hostel on the pass",
            "Ivo Tarrago",
            "inherit apposition same-surname",
        ),
        Said(
            "direct",
            ("“The third year,”", "“we lost the guests.”"),
            "|said| his",
            "his wife, Nuria Tarrago,",
            "Nuria Tarrago",
            "same-surname apposition turn",
        ),
    ),
    case(
        "paragraphs-03",
        """
        The statement of the Lirmont Rowing Club, read out by its secretary, Mo Challis, was short:

        “The club did not sink the barge. The barge was sinking when the club arrived.

        “The club regrets the hat.”

        Challis took no questions.
        """,
        Said(
            "direct",
            ("“The club did not .. arrived.", "“The club regrets the hat.”"),
            None,
            "The statement of the Lirmont Rowing Club, read out by its secretary, Mo Challis,",
            None,
            "document organisation reopened odd-marks",
            aliases=("Lirmont Rowing Club", "Mo Challis"),
            optional=True,
            heads=("statement", "Lirmont Rowing Club"),
        ),
        people=("Mo Challis",),
    ),
    case(
        "paragraphs-04",
        """
        “I shall not resign,” Dean Ottoline Wray told the senate.

        She paused.

        “I have not been asked to.”

        The chancellor, Desmond Aiken, rose. “You are asked now,” he said.
        """,
        Said("direct", "“I shall not resign,”", "told", "Dean Ottoline Wray", "Ottoline Wray", "hearer"),
        Said("direct", "“I have not been asked to.”", None, "She", "Ottoline Wray", "no-cue inherit"),
        Said("direct", "“You are asked now,”", "|said|.", "|he| said", "Desmond Aiken", "turn"),
    ),
    case(
        "paragraphs-05",
        """
        Kaspar Lund has built violins for 50 years. His daughter Astri tunes them.

        “People think it is the varnish,” Lund says.

        “It is not the varnish,” says Astri Lund. “It is the cat.”

        “She means the glue,” he says.
        """,
        Said(
            "direct",
            "“People think it is the varnish,”",
            "Lund |says|.",
            "|Lund| says.",
            "Kaspar Lund",
            "same-surname turn",
        ),
        Said(
            "direct",
            ("“It is not the varnish,”", "“It is the cat.”"),
            "|says| Astri",
            "says |Astri Lund|",
            "Astri Lund",
            "same-surname turn",
        ),
        Said("direct", "“She means the glue,”", "he |says|", "he", "Kaspar Lund", "turn"),
    ),
    case(
        "paragraphs-06",
        """
        The “Long Letter” begins: “Dear sister, the goats are well.

        “The cow is not. Father sends you half of his love and all of his debts.”

        It was written by Ansgar Tveit in 1851, and it was never posted.
        """,
        Said(
            "direct",
            ("“Dear sister, .. well.", "“The cow .. debts.”"),
            "begins",
            "The “Long Letter”",
            "Ansgar Tveit",
            "document reopened odd-marks named-later titles",
            optional=True,
        ),
    ),
    case(
        "coordinated-01",
        """
        Surveyor Nell Abrams said that the wall leaned by four degrees and warned that it would fall within a year.
        She declined to give a date but suggested that nobody park there.
        """,
        Said("indirect", "that the wall leaned by four degrees", "said", "Surveyor Nell Abrams", "Nell Abrams"),
        Said(
            "indirect",
            "that it would fall within a year",
            "warned",
            "Surveyor Nell Abrams",
            "Nell Abrams",
            "coordinated",
        ),
        Said("indirect", "that nobody park there", "suggested", "She", "Nell Abrams", "coordinated"),
    ),
    case(
        "coordinated-02",
        """
        “It is a matter of principle,” Wendell Asher said, and then, after a look at the clock, added: “And of lunch.”
        His host, Pilar Montes, smiled and said nothing of principle.
        """,
        Said("direct", "“It is a matter of principle,”", "Asher |said|", "Wendell Asher", SAME),
        Said("direct", "“And of lunch.”", "added", "Wendell Asher", SAME, "coordinated"),
        people=("Pilar Montes",),
    ),
    case(
        "coordinated-03",
        """
        The trustees say the museum is solvent, its accountant that it is not. The accountant, Roald Finney, resigned
        in May; the chair of the trustees, Lady Ilse Crewe, called the timing “unhelpful” and the sums “Finney’s own.”
        """,
        Said("indirect", "the museum is solvent", "say", "The trustees", None, "plural"),
        Said(
            "indirect",
            "that it is not",
            None,
            "its accountant",
            "Roald Finney",
            "coordinated description named-later",
            optional=True,
        ),
        Said(
            "mixed",
            "the timing “unhelpful” and the sums “Finney’s own.”",
            "called",
            "the chair of the trustees, Lady Ilse Crewe,",
            "Ilse Crewe",
            "apposition other-name quoted-word",
        ),
    ),
    case(
        "coordinated-04",
        """
        Harbour pilot Gaspard Noll told the inquiry that the light was out, that he had reported it twice and that
        nobody had come. “Not even to say no,” he said.
        """,
        Said(
            "indirect",
            "that the light was out, that he had reported it twice and that nobody had come",
            "told",
            "Harbour pilot Gaspard Noll",
            "Gaspard Noll",
            "hearer",
        ),
        Said("direct", "“Not even to say no,”", "he |said|.", "|he| said.", "Gaspard Noll"),
    ),
    case(
        "participle-01",
        """
        Midfielder Sade Orlo played down the injury, saying it was “a kick, not a break.” Her club was less sure.
        Quoting the team doctor, the Trella Times wrote that she would miss six weeks.
        """,
        Said(
            "mixed",
            "it was “a kick, not a break.”",
            "saying",
            "Midfielder Sade Orlo",
            "Sade Orlo",
            "participle quoted-word",
        ),
        Said(
            "indirect",
            "that she would miss six weeks",
            "wrote",
            "the Trella Times",
            "Trella Times",
            "organisation",
            aliases=("the Trella Times",),
        ),
    ),
    case(
        "participle-02",
        """
        Replying to a question from Councillor Bram Tolk, the treasurer, Ines Wolfe, closed the book, noting that all
        questions had been answered in 2019. Tolk left the room shouting that they had been answered wrongly.
        """,
        Said(
            "indirect",
            "that all questions had been answered in 2019",
            "noting",
            "the treasurer, Ines Wolfe,",
            "Ines Wolfe",
            "participle apposition other-name",
        ),
        Said(
            "indirect", "that they had been answered wrongly", "shouting", "|Tolk| left", "Bram Tolk", "participle turn"
        ),
    ),
    case(
        "participle-03",
        """
        In a note to staff, chief executive Lara Benning blamed the weather, writing: “Nobody could have foreseen
        March.” The staff newsletter, citing a calendar, said somebody could.
        """,
        Said("indirect", "the weather", "blamed", "chief executive Lara Benning", "Lara Benning", optional=True),
        Said(
            "direct",
            "“Nobody could have foreseen March.”",
            "writing",
            "chief executive Lara Benning",
            "Lara Benning",
            "participle",
        ),
        Said("indirect", "somebody could", "said", "The staff newsletter", None, "document turn"),
    ),
    case(
        "long-05",
        """
        Since the dyke was raised in the year of the comet, and since every raising has pushed the water on to whoever
        lived next below, the villages have been quarrelling about mud for three centuries, writes Adelheid Brock, the
        only historian to have read all their letters.
        """,
        Said(
            "indirect",
            "Since the dyke was raised .. for three centuries",
            "writes",
            "Adelheid Brock, the only historian to have read all their letters",
            "Adelheid Brock",
            "long-front apposition",
        ),
    ),
    case(
        "long-06",
        """
        Given that the two samples were taken by different divers, on different days and with bottles that had been
        washed in the same sink, nothing at all can be concluded from their likeness, cautions the reviewer, whom the
        journal does not name. “Nothing,” the reviewer repeats.
        """,
        Said(
            "indirect",
            "Given that .. their likeness",
            "cautions",
            "the reviewer, whom the journal does not name",
            None,
            "long-front description",
        ),
        Said("direct", "“Nothing,”", "repeats", "|the reviewer| repeats", None, "description"),
    ),
    case(
        "long-07",
        """
        Not the cold, not the wolves and not even the tax, but the silence after the mill had closed drove the young
        from Upper Marn, the pastor, Eskil Rye, believes. The young themselves, those who can be found, name the tax.
        """,
        Said(
            "indirect",
            "Not the cold, .. from Upper Marn",
            "believes",
            "the pastor, Eskil Rye,",
            "Eskil Rye",
            "long-front apposition",
            optional=True,
        ),
        Said(
            "indirect",
            "name |the tax|.",
            "name",
            "The young themselves, those who can be found,",
            None,
            "plural",
            optional=True,
            heads=("young",),
        ),
    ),
)
