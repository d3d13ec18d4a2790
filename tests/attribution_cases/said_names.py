"""Pronouns with two candidates, and names that are hard to read."""

from attribution_case import Said, case

CASES = (
    case(
        "pronoun-01",
        """
        Anna Velt and Gudrun Osk have shared a desk for 30 years. She talks too much, she says. The other nods.
        """,
        Said(
            "indirect",
            "She talks too much",
            "says",
            "she",
            None,
            "two-candidates",
            outcome="ambiguous",
            candidates=("Anna Velt", "Gudrun Osk"),
        ),
    ),
    case(
        "pronoun-02",
        """
        Dmitri Sloane hired Victor Pask in 2001 and fired him in 2009. “It was nothing personal,” he says.
        """,
        Said(
            "direct",
            "“It was nothing personal,”",
            "says",
            "he",
            None,
            "two-candidates",
            outcome="ambiguous",
            candidates=("Dmitri Sloane", "Victor Pask"),
        ),
    ),
    case(
        "pronoun-03",
        """
        When Bishop Alaric Thun met Prior Godwin Lees on the bridge, neither would step aside. “I outrank you,” he
        said. “Not on a bridge,” the prior answered. It was Thun who stepped aside.
        """,
        Said("direct", "“I outrank you,”", "said", "|he| said", "Alaric Thun", "two-candidates turn"),
        Said("direct", "“Not on a bridge,”", "answered", "the prior", "Godwin Lees", "description turn"),
    ),
    case(
        "pronoun-04",
        """
        Nobody has seen Marta Quist since she told Erik Dahlen that she was leaving. He says she was smiling. Her
        sister, Hanne Quist, says she never smiled. “She showed her teeth,” she says.
        """,
        Said("indirect", "that she was leaving", "told", "|she| told", "Marta Quist", "hearer"),
        Said("indirect", "she was smiling", "He |says|", "He", "Erik Dahlen", "turn"),
        Said(
            "indirect",
            "she never smiled",
            "|says| she never",
            "Her sister, Hanne Quist,",
            "Hanne Quist",
            "same-surname apposition turn",
        ),
        Said("direct", "“She showed her teeth,”", "she |says|", "” |she| says", "Hanne Quist", "two-candidates"),
    ),
    case(
        "pronoun-05",
        """
        The bank’s lawyers met the union’s lawyers on Monday. They said an agreement was near. Then they went to lunch
        at different restaurants.
        """,
        Said(
            "indirect",
            "an agreement was near",
            "said",
            "|They| said",
            None,
            "plural two-candidates",
            outcome="unresolved",
        ),
    ),
    case(
        "pronoun-06",
        """
        Tobin Marsh told Rafe Gillow that he would lose. “I always do,” he said. Gillow plays chess by post, Marsh by
        heart.
        """,
        Said("indirect", "that he would lose", "told", "|Tobin Marsh| told", "Tobin Marsh", "hearer"),
        Said(
            "direct",
            "“I always do,”",
            "said",
            "|he| said",
            None,
            "two-candidates",
            outcome="ambiguous",
            candidates=("Rafe Gillow", "Tobin Marsh"),
        ),
    ),
    case(
        "names-01",
        """
        Researchers Oh Minji and Park Sora agree on the glue and not on the feather. “It is glue,” Oh said. “It holds
        a feather,” Park said. Oh sighed. “Oh well,” she said.
        """,
        Said("direct", "“It is glue,”", "Oh |said|", "|Oh| said", "Oh Minji", "family-first same-institute turn"),
        Said("direct", "“It holds a feather,”", "Park |said|", "|Park| said", "Park Sora", "family-first turn"),
        Said("direct", "“Oh well,”", "she |said|", "she", "Oh Minji", "family-first two-candidates"),
    ),
    case(
        "names-02",
        """
        Captain May said in April that June would be dry. June Carver, her mate, said May was wrong. “It rained on
        Sunday,” Carver said. “Will she apologise? Will will,” she added, meaning the owner, Will Stead.
        """,
        Said("indirect", "that June would be dry", "|said| in April", "Captain May", "May", aliases=("Captain May",)),
        Said(
            "indirect",
            "May was wrong",
            "|said| May",
            "June Carver, her mate,",
            "June Carver",
            "apposition other-name turn",
        ),
        Said("direct", "“It rained on Sunday,”", "Carver |said|", "|Carver| said", "June Carver"),
        Said("direct", "“Will she apologise? Will will,”", "added", "|she| added", "June Carver", "other-name"),
        people=("Will Stead",),
    ),
    case(
        "names-03",
        """
        The Smit brothers split the farm in 1990. Jan Smit grows rye. Piet Smit grows old, as he puts it. Smit has
        sold his half, Jan says; “he sold the wet half,” Smit’s wife, Trijn, corrects.
        """,
        Said("indirect", "Smit has sold his half", "says", "|Jan| says", "Jan Smit", "same-surname other-name"),
        Said(
            "direct",
            "“he sold the wet half,”",
            "corrects",
            "Smit’s wife, Trijn,",
            "Trijn",
            "same-surname apposition",
            aliases=("Trijn Smit",),
        ),
        Said("indirect", "Piet Smit grows old", "puts", "as |he| puts", "Piet Smit", optional=True),
    ),
    case(
        "names-04",
        """
        De la Roche and van der Elst both signed. “I signed last,” said De la Roche. “She signed first,” said van der
        Elst. Notary Camille de la Roche and her clerk, Joost van der Elst, were fined.
        """,
        Said(
            "direct", "“I signed last,”", "|said| De", "said |De la Roche|.", "Camille de la Roche", "named-later turn"
        ),
        Said(
            "direct",
            "“She signed first,”",
            "|said| van",
            "said |van der Elst|.",
            "Joost van der Elst",
            "named-later turn",
        ),
    ),
    case(
        "names-05",
        """
        Ministers Odell and Ardell have been confused before. “I am Odell,” said Ardell’s driver, reading the wrong
        card. “No,” said Ardell, “I am not.”
        """,
        Said("direct", "“I am Odell,”", "|said| Ardell’s", "Ardell’s driver", None, "other-name"),
        Said("direct", ("“No,”", "“I am not.”"), "|said| Ardell,", "said |Ardell|,", "Ardell", "turn"),
        people=("Odell",),
    ),
    case(
        "ambiguous-01",
        """
        Two ministers named Falk sit in the cabinet: Jorun Falk has the railways and Harald Falk the schools. Falk
        said on Friday that no line would be closed without a vote.
        """,
        Said(
            "indirect",
            "that no line would be closed without a vote",
            "said",
            "|Falk| said",
            None,
            "same-surname",
            outcome="ambiguous",
            candidates=("Jorun Falk", "Harald Falk"),
        ),
    ),
    case(
        "ambiguous-02",
        """
        The contract was signed by the owner, Edda Prior, and the tenant, Maren Okoye. “I read every word,” she said
        afterwards. “Twice, in fact.” Neither has a copy.
        """,
        Said(
            "direct",
            ("“I read every word,”", "“Twice, in fact.”"),
            "said",
            "she",
            None,
            "two-candidates",
            outcome="ambiguous",
            candidates=("Edda Prior", "Maren Okoye"),
        ),
    ),
    case(
        "ambiguous-03",
        """
        Both the mayor of Harl, Pim Joosten, and the mayor of Umber, Rea Saltmarsh, came to the opening. “Our town
        paid for it,” the mayor said.
        """,
        Said(
            "direct",
            "“Our town paid for it,”",
            "said",
            "” |the mayor| said",
            None,
            "description two-candidates",
            outcome="ambiguous",
            candidates=("Pim Joosten", "Rea Saltmarsh"),
        ),
    ),
    case(
        "ambiguous-04",
        """
        Bruno Castor’s lawyer, Yves Pinchard, told the court that he had slept badly. “I have a conscience,” he
        explained, and the judge laughed.
        """,
        Said(
            "indirect",
            "that he had slept badly",
            "told",
            "Bruno Castor’s lawyer, Yves Pinchard,",
            "Yves Pinchard",
            "apposition hearer other-name",
        ),
        Said("direct", "“I have a conscience,”", "explained", "|he| explained", "Yves Pinchard", "two-candidates"),
    ),
    case(
        "ambiguous-05",
        """
        The Society of Wells and the Society of Springs share an office and a kettle. The society said on Monday that
        the water table had fallen by a metre. It gave no cause.
        """,
        Said(
            "indirect",
            "that the water table had fallen by a metre",
            "said",
            "|The society| said",
            None,
            "organisation short-form",
            outcome="ambiguous",
            candidates=("Society of Wells", "Society of Springs"),
        ),
    ),
    case(
        "ambiguous-06",
        """
        Lena and Klara Ostby rowed to the island and back. “My sister did the rowing,” said Ostby, 19. The sisters are
        twins.
        """,
        Said(
            "direct",
            "“My sister did the rowing,”",
            "said",
            "said |Ostby, 19|",
            None,
            "same-surname",
            outcome="ambiguous",
            candidates=("Lena Ostby", "Klara Ostby"),
        ),
    ),
    case(
        "ambiguous-07",
        """
        Sculptor Rhea Vint and her brother, the painter Rhys Vint, were both at the sale. “I would not hang it in a
        shed,” R. Vint told the Marn Register.
        """,
        Said(
            "direct",
            "“I would not hang it in a shed,”",
            "told",
            "R. Vint",
            None,
            "same-surname",
            outcome="ambiguous",
            candidates=("Rhea Vint", "Rhys Vint"),
            via="the Marn Register",
        ),
    ),
    case(
        "ambiguous-08",
        """
        Commissioner Tove Arnesen handed over to Commissioner Birgit Holt at noon. At ten, the commissioner had said
        that the files were in order; at two, the commissioner said that there were no files.
        """,
        Said(
            "indirect",
            "that the files were in order",
            "had said",
            "At ten, |the commissioner|",
            "Tove Arnesen",
            "description two-candidates",
            optional=True,
        ),
        Said(
            "indirect",
            "that there were no files",
            "commissioner |said| that",
            "at two, |the commissioner|",
            "Birgit Holt",
            "description two-candidates turn",
            optional=True,
        ),
    ),
)
