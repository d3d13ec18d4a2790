"""Hard readings: long clauses, relatives, chains, odd cues, speakers who come late."""

from attribution_case import SAME, Said, case

CASES = (
    case(
        "long-01",
        """
        Although the council had promised in three successive budgets, each of them longer than the last, that the
        pool would be heated before any new car park was built, the boiler that was bought in the end, and that now
        stands in a crate behind the library, fits neither pool nor park, Jocelyn Thring observes.
        """,
        Said(
            "indirect",
            "Although the council .. neither pool nor park",
            "observes",
            "Jocelyn Thring",
            SAME,
            "long-front",
        ),
    ),
    case(
        "long-02",
        """
        If wages rise as fast as they did in the spring, and if the orders from the south that were lost to the strike
        come back, and nothing else goes wrong at the smelter, the province could be out of debt by 2040, economist
        Hedda Lomvik of the Tarn Group calculates. Her former student Ole Gade, now at the treasury, says 2060.
        """,
        Said(
            "indirect",
            "If wages rise .. by 2040",
            "calculates",
            "economist Hedda Lomvik of the Tarn Group",
            "Hedda Lomvik",
            "long-front",
        ),
        Said(
            "indirect",
            "2060",
            "says",
            "Her former student Ole Gade, now at the treasury,",
            "Ole Gade",
            "apposition turn",
        ),
    ),
    case(
        "long-03",
        """
        “The question,” said Tariq Bellweather, who had waited in the corridor since seven, first on a chair and then,
        when the chair was taken for somebody more important, on the floor, “is whether anybody here has read the
        question.”
        """,
        Said(
            "direct",
            ("“The question,”", "“is whether anybody here has read the question.”"),
            "said",
            "Tariq Bellweather, who had .. on the floor,",
            "Tariq Bellweather",
            "apposition",
        ),
    ),
    case(
        "long-04",
        """
        That the bells of four parishes rang at the same minute on the night of the fire, though nobody had pulled a
        rope, and that the ringers were all at a wedding, is attested by Canon Philip Orchardson. The fire brigade’s
        log is silent.
        """,
        Said(
            "indirect",
            "That the bells .. at a wedding",
            "is attested by",
            "Canon Philip Orchardson",
            "Philip Orchardson",
            "long-front passive",
        ),
    ),
    case(
        "relative-01",
        """
        Ruth Abney, who says she has never owned a clock, is never late. Her brother Saul, whom she calls “the other
        twin” and who claims to have taught her, owns nine.
        """,
        Said("indirect", "she has never owned a clock", "says", "|who| says", "Ruth Abney", "relative"),
        Said("direct", "“the other twin”", "calls", "whom |she| calls", "Ruth Abney", "relative", optional=True),
        Said(
            "indirect", "to have taught her", "claims", "and |who| claims", "Saul Abney", "relative", aliases=("Saul",)
        ),
    ),
    case(
        "relative-02",
        """
        The letter was signed by Nadir Colman, who wrote that “the roof is the tenant’s affair,” and by Fay Merritt,
        who did not think so. “The roof is everybody’s affair when it rains,” wrote Merritt, adding three exclamation
        marks.
        """,
        Said(
            "direct",
            "that “the roof is the tenant’s affair,”",
            "who |wrote|",
            "|who| wrote",
            "Nadir Colman",
            "relative",
        ),
        Said("indirect", "so", "did not think", "|who| did", "Fay Merritt", "relative negated", optional=True),
        Said(
            "direct",
            "“The roof is everybody’s affair when it rains,”",
            "|wrote| Merritt",
            "|Merritt|, adding",
            "Fay Merritt",
            "turn",
        ),
    ),
    case(
        "relative-03",
        """
        It was the cook who said that the mushrooms were safe, and the cook, Leopold Hagg, who ate none. The waiter,
        who had been told nothing, said nothing. “I had soup,” Hagg told the inspector.
        """,
        Said(
            "indirect",
            "that the mushrooms were safe",
            "|said| that",
            "|who| said that",
            "Leopold Hagg",
            "relative description named-later",
        ),
        Said("direct", "“I had soup,”", "Hagg |told|", "|Hagg| told", "Leopold Hagg", "hearer"),
    ),
    case(
        "chain-01",
        """
        According to Elin, Marcus told Petra that the boat was his. Petra says Marcus never told her anything. Marcus
        Thole could not be reached. Elin Brask and Petra Winge are cousins.
        """,
        Said(
            "indirect",
            "Marcus told Petra that the boat was his",
            "According to",
            "to |Elin|,",
            "Elin Brask",
            "nested named-later other-name",
        ),
        Said(
            "indirect",
            "Marcus never told her anything",
            "says",
            "|Petra| says",
            "Petra Winge",
            "named-later other-name turn",
        ),
        people=("Marcus Thole",),
    ),
    case(
        "chain-02",
        """
        “My grandmother said that her grandmother said, ‘Never trust a dry spring,’” said Olga Ferencz, emptying a
        bucket. “And did she?” asked her grandson Milo. “She drowned,” said Ferencz.
        """,
        Said("direct", "“My grandmother .. spring,’”", "|said| Olga", "Olga Ferencz", SAME, "nested"),
        Said("direct", "“And did she?”", "asked", "her grandson Milo", "Milo", "asked turn"),
        Said("direct", "“She drowned,”", "|said| Ferencz", "said |Ferencz|.", "Olga Ferencz", "turn"),
    ),
    case(
        "chain-03",
        """
        The Argus quoted a guard as saying that the door had been open “all night, like the bar.” The guard, Timo
        Rask, told us the Argus had made it up. The Argus stands by its story.
        """,
        Said(
            "mixed",
            "that the door had been open “all night, like the bar.”",
            "as saying",
            "a guard",
            "Timo Rask",
            "passive quoted-word named-later",
            optional=True,
        ),
        Said(
            "indirect",
            "the Argus had made it up",
            "told",
            "The guard, Timo Rask,",
            "Timo Rask",
            "apposition hearer denied",
        ),
    ),
    case(
        "late-01",
        """
        “There is no such thing as a quiet street.” The sentence hangs, framed, over the desk of Basil Moncur. He
        should know: he wrote it. Moncur measures noise for a living.
        """,
        Said(
            "direct",
            "“There is no such thing as a quiet street.”",
            "wrote",
            "|he| wrote",
            "Basil Moncur",
            "named-later",
            optional=True,
        ),
    ),
    case(
        "late-02",
        """
        “I would do it again tomorrow,” she said, and laughed. The judge had just taken her licence for life.
        Hildegard Storr, 84, had driven 200 miles on a tractor to see the sea.
        """,
        Said("direct", "“I would do it again tomorrow,”", "said", "she", "Hildegard Storr", "named-later"),
    ),
    case(
        "late-03",
        """
        “We are full,” said the landlord.

        “We are expected,” said the shorter of the two guests. The landlord, Cuthbert Noakes, looked in the book. The
        guest, who gave his name as Ivo Spratt, was not in it.
        """,
        Said(
            "direct",
            "“We are full,”",
            "|said| the landlord",
            "said |the landlord|.",
            "Cuthbert Noakes",
            "named-later description turn",
        ),
        Said(
            "direct",
            "“We are expected,”",
            "|said| the shorter",
            "the shorter of the two guests",
            "Ivo Spratt",
            "named-later description turn",
        ),
        Said("indirect", "his name as Ivo Spratt", "gave", "who", "Ivo Spratt", "relative", optional=True),
    ),
    case(
        "cues-01",
        """
        Rector Ambra Tully neither confirmed nor denied that the statue would be moved. She refused to say who had
        paid for it. Pressed on whether it was a likeness, she conceded that it had “a chin.”
        """,
        Said(
            "indirect",
            "that the statue would be moved",
            "neither confirmed nor denied",
            "Rector Ambra Tully",
            "Ambra Tully",
            "denied",
        ),
        Said("indirect", "who had paid for it", "refused to say", "She", "Ambra Tully", "negated"),
        Said("indirect", "whether it was a likeness", "Pressed on", None, None, "asked passive", optional=True),
        Said("mixed", "that it had “a chin.”", "conceded", "|she| conceded", "Ambra Tully", "quoted-word"),
    ),
    case(
        "cues-02",
        """
        “Never,” snapped Lord Umber. “Well, hardly ever,” murmured his secretary, Miss Finch, who later wrote that she
        had merely “cleared her throat.” Lord Umber never said “Never” again.
        """,
        Said("direct", "“Never,”", "snapped", "|Lord Umber|. “Well", "Lord Umber", "turn", aliases=("Umber",)),
        Said(
            "direct",
            "“Well, hardly ever,”",
            "murmured",
            "his secretary, Miss Finch",
            "Finch",
            "apposition turn",
            aliases=("Miss Finch",),
        ),
        Said(
            "mixed",
            "that she had merely “cleared her throat.”",
            "later wrote",
            "who",
            "Finch",
            "relative quoted-word",
            aliases=("Miss Finch",),
        ),
        Said(
            "direct",
            "“Never”",
            "said",
            "|Lord Umber| never",
            "Lord Umber",
            "negated",
            optional=True,
            aliases=("Umber",),
        ),
    ),
    case(
        "cues-03",
        """
        Kerr explained that the lift was broken, apologised for the stairs and promised that tea would be served at
        the top. “We do have a rope,” he added, pointing out that nobody had ever used it. Angus Kerr manages the
        tower.
        """,
        Said("indirect", "that the lift was broken", "explained", "|Kerr| explained", "Angus Kerr", "named-later"),
        Said(
            "indirect",
            "that tea would be served at the top",
            "promised",
            "|Kerr| explained",
            "Angus Kerr",
            "coordinated named-later",
        ),
        Said("direct", "“We do have a rope,”", "added", "he", "Angus Kerr"),
        Said("indirect", "that nobody had ever used it", "pointing out", "he", "Angus Kerr", "participle"),
    ),
    case(
        "cues-04",
        """
        Dr Mallow’s claim that onions dream has been met with silence. The society’s view, set out in a note by its
        secretary, Tess Arkle, is that onions “do not even nap.”
        """,
        Said("indirect", "that onions dream", "claim", "Dr Mallow’s", "Mallow", aliases=("Dr Mallow",), optional=True),
        Said(
            "mixed",
            "that onions “do not even nap.”",
            "view",
            "The society’s",
            None,
            "organisation quoted-word",
            optional=True,
        ),
        people=("Tess Arkle",),
    ),
    case(
        "cues-05",
        """
        In the words of one delegate, the congress was “a cure for sleep.” As chairman Bertil Aho put it: “We agreed
        to agree.” To hear the treasurer, Siri Moe, tell it, they had agreed on nothing.
        """,
        Said("mixed", "the congress was “a cure for sleep.”", "In the words of", "one delegate", None, "quoted-word"),
        Said("direct", "“We agreed to agree.”", "put", "chairman Bertil Aho", "Bertil Aho", "turn"),
        Said(
            "indirect", "they had agreed on nothing", "tell", "the treasurer, Siri Moe,", "Siri Moe", "apposition turn"
        ),
    ),
    case(
        "cues-06",
        """
        It emerged on Friday that the vault had been empty for a year. It was not clear who had known. The governor
        was told in May, a person familiar with the matter said, “over soup.”
        """,
        Said("indirect", "that the vault had been empty for a year", "emerged", None, None, "passive", optional=True),
        Said(
            "mixed",
            ("The governor was told in May", "“over soup.”"),
            "said",
            "a person familiar with the matter",
            None,
            "quoted-word passive",
            heads=("person",),
        ),
    ),
)
