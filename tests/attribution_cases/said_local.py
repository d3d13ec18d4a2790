"""Local news: a bridge, a school, a bakery, a lost dog."""

from attribution_case import Said, case

CASES = (
    case(
        "local-01",
        """
        The footbridge at Sallow Mill will not be repaired this year. “It would cost us two playgrounds,” said council
        leader Wenda Pryke, who sat on the planning board until May. Her neighbour Col Pryke, no relation, disagrees.
        “Two playgrounds nobody can walk to,” he said.
        """,
        Said(
            "direct",
            "“It would cost us two playgrounds,”",
            "|said| council",
            "council leader Wenda Pryke",
            "Wenda Pryke",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“Two playgrounds nobody can walk to,”",
            "he |said|",
            "|he| said",
            "Col Pryke",
            "same-surname turn",
        ),
    ),
    case(
        "local-02",
        """
        Headteacher Joss Abernell wrote to parents on Monday: “The roof is safe, the heating is not.” Lessons, the
        letter said, would move to the sports hall.

        One mother, who asked not to be named, said the hall was colder still. “They have been sent from the fridge to
        the freezer,” she said.
        """,
        Said(
            "direct",
            "“The roof is safe, the heating is not.”",
            "wrote",
            "Headteacher Joss Abernell",
            "Joss Abernell",
            "hearer",
        ),
        Said("indirect", ("Lessons", "would move to the sports hall"), "letter |said|", "the letter", None, "document"),
        Said("indirect", "not to be named", "asked", "who", None, "relative", optional=True),
        Said("indirect", "the hall was colder still", "named, |said|", "One mother, who asked not to be named,", None),
        Said("direct", "“They have been sent .. freezer,”", "she |said|", "she", None),
    ),
    case(
        "local-03",
        """
        A dog that went missing from a farm at Upper Tench has been found 30 miles away, asleep in a bread van. “He
        smelled of rye,” baker Fenn Ostrow said with a laugh. “I thought it was a rug,” said his apprentice, Minnie
        Calder.
        """,
        Said("direct", "“He smelled of rye,”", "Ostrow |said|", "baker Fenn Ostrow", "Fenn Ostrow", "turn"),
        Said(
            "direct",
            "“I thought it was a rug,”",
            "|said| his",
            "his apprentice, Minnie Calder",
            "Minnie Calder",
            "apposition turn",
        ),
    ),
    case(
        "local-04",
        """
        Traders in Quill Street have put up posters that read “Honk if you love mud.” The works began in October and
        were to last six weeks. Florist Dora Haymes has counted 114 days. “The council told me in January that it was
        a matter of days,” she said. “It was. It was a matter of very many days.”
        """,
        Said(
            "direct",
            "“Honk if you love mud.”",
            "read",
            "|that| read",
            None,
            "document inscription relative",
            optional=True,
        ),
        Said(
            "direct",
            ("“The council told .. days,”", "“It was. It .. days.”"),
            "she |said|",
            "|she| said",
            "Dora Haymes",
            "nested",
        ),
    ),
    case(
        "local-05",
        """
        Fire crews were called to a barn at Little Sorrow at 2 a.m. The farmer had been asleep, his son said, and the
        dog had woken him. “That dog gets steak today,” the son, Perrin Lusk, 19, told the Sorrow Valley Echo.

        Station officer Gwil Tamsin said that straw “can smoulder for days” and that crews would stay until Sunday.
        """,
        Said(
            "indirect",
            ("The farmer had been asleep", "and the dog had woken him"),
            "son |said|",
            "his son",
            "Perrin Lusk",
            "named-later description",
        ),
        Said(
            "direct",
            "“That dog gets steak today,”",
            "told",
            "the son, Perrin Lusk, 19,",
            "Perrin Lusk",
            "apposition",
            via="the Sorrow Valley Echo",
        ),
        Said(
            "mixed",
            "that straw “can smoulder for days” and that crews would stay until Sunday",
            "Tamsin |said|",
            "Station officer Gwil Tamsin",
            "Gwil Tamsin",
            "quoted-word",
        ),
    ),
    case(
        "local-06",
        """
        “I did it for the ducks.” That is how Harriet Boll, 81, explained why she had blocked the lane with her
        mobility scooter on Wednesday. Drivers waited for 40 minutes. “Most of them were very kind,” she said, “and
        one was a magistrate.”
        """,
        Said("direct", "“I did it for the ducks.”", "explained", "Harriet Boll, 81,", "Harriet Boll", "named-later"),
        Said(
            "direct",
            ("“Most of them were very kind,”", "“and one was a magistrate.”"),
            "said",
            "|she| said",
            "Harriet Boll",
        ),
    ),
    case(
        "local-07",
        """
        No one at Thistle Holdings would say who owns the field. The clerk of the parish, Ambrose Tilney, said he had
        written to the firm four times. “Four letters, no answers,” he said. A receptionist told this newspaper the
        firm “does not discuss grass.”
        """,
        Said("indirect", "who owns the field", "would say", "No one at Thistle Holdings", None, "negated"),
        Said(
            "indirect",
            "he had written to the firm four times",
            "|said| he had",
            "The clerk of the parish, Ambrose Tilney,",
            "Ambrose Tilney",
            "apposition",
        ),
        Said("direct", "“Four letters, no answers,”", "he |said|.", "|he| said.", "Ambrose Tilney"),
        Said(
            "mixed",
            "the firm “does not discuss grass.”",
            "told",
            "A receptionist",
            None,
            "quoted-word",
            via="this newspaper",
        ),
    ),
    case(
        "local-08",
        """
        Bakery owners Lise and Marek Dorn will close their shop on Candle Row in June. “Our knees have had enough of
        four in the morning,” Lise Dorn said. “Hers have. Mine are fine,” Marek Dorn said. “We shall miss the gossip,”
        they said together.
        """,
        Said(
            "direct",
            "“Our knees .. morning,”",
            "Lise Dorn |said|",
            "|Lise Dorn| said",
            "Lise Dorn",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“Hers have. Mine are fine,”",
            "Marek Dorn |said|",
            "|Marek Dorn| said",
            "Marek Dorn",
            "same-surname turn",
        ),
        Said(
            "direct",
            "“We shall miss the gossip,”",
            "they |said|",
            "they",
            None,
            "plural turn",
            candidates=("Lise Dorn", "Marek Dorn"),
        ),
    ),
    case(
        "local-09",
        """
        The Dorn sisters have run the cinema since 1988. Ms Dorn said the new projector was paid for “in popcorn.” The
        other sister was in the booth. Both are called Ms Dorn by everyone in Sallow.
        """,
        Said(
            "mixed",
            "the new projector was paid for “in popcorn.”",
            "said",
            "|Ms Dorn| said",
            None,
            "same-surname quoted-word",
        ),
    ),
    case(
        "local-10",
        """
        Bus 14 will no longer stop at the hospital. According to operator Swiftline, fewer than five people a day get
        off there. Patients’ spokesman Udo Kerrigan says that is untrue. “I counted eleven on Tuesday,” he said,
        “before I ran out of fingers and thumbs and one nurse’s patience.”
        """,
        Said(
            "indirect",
            "fewer than five people a day get off there",
            "According to",
            "operator Swiftline",
            "Swiftline",
            "organisation",
        ),
        Said("indirect", "that is untrue", "says", "Patients’ spokesman Udo Kerrigan", "Udo Kerrigan", "negated"),
        Said(
            "direct", ("“I counted eleven on Tuesday,”", "“before I .. patience.”"), "he |said|", "he", "Udo Kerrigan"
        ),
    ),
    case(
        "local-11",
        """
        At the inquest into the flooding, drainage officer Bea Lomax was asked if the culvert had been cleared. She
        said it had. “Twice,” she said. Asked by whom, she replied: “By me, with a rake.”
        """,
        Said("indirect", "if the culvert had been cleared", "was asked", None, None, "asked passive", optional=True),
        Said("indirect", "it had", "|said| it", "She", "Bea Lomax"),
        Said("direct", "“Twice,”", "she |said|.", "|she| said.", "Bea Lomax"),
        Said("indirect", "by whom", "Asked", None, None, "asked passive", optional=True),
        Said("direct", "“By me, with a rake.”", "replied", "|she| replied", "Bea Lomax"),
    ),
)
